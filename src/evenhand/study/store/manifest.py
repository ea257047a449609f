"""The manifest of a study: what was asked, its hash, and how the files are made up; whole or not there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evenhand.exceptions import InvalidStudy
from evenhand.io.write.atomic import write_atomically
from evenhand.study.store.schema import MEANINGS, arrow, column_types
from evenhand.wording.lists import quoted, shown

if TYPE_CHECKING:
    from evenhand.study.spec.plan import Plan

NAME = "manifest.json"
MOST_DIFFERENCES = 3


def versions() -> dict[str, str]:
    """Releases that the bytes of a chunk hang on."""
    from importlib.metadata import version

    return {"evenhand": version("evenhand"), "numpy": version("numpy"), "pyarrow": arrow().__version__}


def write_manifest(folder: Path, plan: Plan, *, used: dict[str, str], set_aside: dict[int, str]) -> None:
    """Write the manifest in one step.

    Parameters
    ----------
    folder : Path
    plan : Plan
    used : dict of str to str
        Releases that the first chunk was made with.
    set_aside : dict of int to str
        Chunks that were given up, and why.
    """
    held = {
        "hash": plan.hash,
        "rows": plan.rows,
        "chunks": plan.chunks,
        "spec": plan.written,
        "columns": {
            name: {"type": kind, "meaning": MEANINGS.get(name, f"the parameter {name}")}
            for name, kind in column_types(plan).items()
        },
        "versions": used,
        "set_aside": {str(chunk): why for chunk, why in sorted(set_aside.items())},
    }
    text = json.dumps(held, ensure_ascii=False, indent=1)
    write_atomically(folder / NAME, f"{text}\n".encode())


def read_manifest(folder: Path) -> dict[str, Any]:
    """The manifest of a folder.

    Raises
    ------
    InvalidStudy
        There is none, or it is no manifest.
    """
    where = quoted(folder, 80)
    try:
        held = json.loads((folder / NAME).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        raise InvalidStudy(f"{where} holds no study: there is no {NAME} in it") from None
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or "it is no JSON"
        raise InvalidStudy(f"cannot read {NAME} in {where}: {reason}") from None
    needed = ("hash", "rows", "chunks", "spec", "columns", "versions", "set_aside")
    if not isinstance(held, dict) or any(key not in held for key in needed):
        raise InvalidStudy(f"{NAME} in {where} is no manifest of a study")
    return held


def check_same(folder: Path, held: dict[str, Any], plan: Plan) -> None:
    """Refuse a folder that holds another study, and say where the two differ.

    Raises
    ------
    InvalidStudy
    """
    if held["hash"] == plan.hash:
        return
    differences = list(_differences("", held["spec"], json.loads(json.dumps(plan.written))))
    told = "; ".join(differences[:MOST_DIFFERENCES]) or "they were written by different releases"
    more = f" and {len(differences) - MOST_DIFFERENCES} more" if len(differences) > MOST_DIFFERENCES else ""
    raise InvalidStudy(
        f"{quoted(folder, 60)} holds another study: {told}{more}. Take another folder, or undo the change"
    )


def _differences(path: str, old: Any, new: Any) -> Iterator[str]:
    """Where two specifications differ, as paths with both values."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys((*old, *new)):
            yield from _differences(f"{path}.{key}" if path else key, old.get(key), new.get(key))
    elif isinstance(old, list) and isinstance(new, list) and all(isinstance(one, dict) for one in (*old, *new)):
        for place in range(max(len(old), len(new))):
            inner = (side[place] if place < len(side) else None for side in (old, new))
            yield from _differences(f"{path}[{place + 1}]", *inner)
    elif old != new:
        if path.endswith(".figures") and old is not None and new is not None:
            yield f"{path.removesuffix('.figures')}.set: its figures have changed"
        else:
            yield f"{path} was {_said(old)} and is {_said(new)}"


def _said(value: Any) -> str:
    if value is None:
        return "not given"
    return shown(json.dumps(value, ensure_ascii=False).replace('"', ""), 50)
