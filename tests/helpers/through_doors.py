"""One table through every door: what each says of it, as "refused", "told" or "nothing" and in its own words."""

import base64
import contextlib
import csv
import io
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd
import polars as pl

import evenhand as eh
from evenhand.cli import command_line
from evenhand.cli.errors import run
from evenhand.exceptions import InvalidPopulation
from evenhand.explorer import uploads
from evenhand.io.read.reading import groups_from_bytes
from helpers.made_files import xlsx
from helpers.made_tables import Row

TITLES = ("Ward", "Population")
TELLS = " and no group"


class Answer(NamedTuple):
    """What a door did with a table, and its words."""

    kind: str
    words: str


class Refused(Exception):
    """A command said no."""


def as_csv(rows: Sequence[Row]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows([TITLES, *rows])
    return text.getvalue().encode()


def columns(rows: Sequence[Row]) -> dict[str, list[Any]]:
    return dict(zip(TITLES, map(list, zip(*rows, strict=True)), strict=True))


def uploaded(content: bytes, name: str = "a.csv", **options: Any) -> dict[str, Any]:
    """What the explorer knows of a file that was opened in it."""
    message = {"file": name, "content": base64.b64encode(content).decode(), "options": options}
    return uploads.read(message).message


def commanded(*words: str) -> tuple[str, list[str]]:
    """Output and lines on standard error of a command; what it refuses is raised."""
    out, err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run(command_line, list(words))
    if code:
        raise Refused(err.getvalue())
    out.flush()
    return out.buffer.getvalue().decode(), err.getvalue().splitlines()  # type: ignore[attr-defined]


def _csv_file(rows: Sequence[Row], folder: Path) -> Sequence[str]:
    path = folder / "wards.csv"
    path.write_bytes(as_csv(rows))
    return eh.load(path).notes


def _command(rows: Sequence[Row], folder: Path) -> Sequence[str]:
    path = folder / "wards.csv"
    path.write_bytes(as_csv(rows))
    return commanded("allocate", str(path), str(len(rows)), "--format", "csv")[1]


DOORS: dict[str, Callable[[Sequence[Row], Path], Sequence[str]]] = {
    "mapping": lambda rows, _: eh.Groups(dict(rows)).notes,
    "pandas": lambda rows, _: eh.Groups(pd.DataFrame(columns(rows))).notes,
    "polars": lambda rows, _: eh.Groups(pl.DataFrame(columns(rows))).notes,
    "csv": _csv_file,
    "xlsx": lambda rows, _: groups_from_bytes(xlsx(("Data", [TITLES, *rows])), "a.xlsx").notes,
    "json": lambda rows, _: groups_from_bytes(json.dumps(dict(rows)).encode(), "a.json").notes,
    "command line": _command,
    "page": lambda rows, _: uploaded(as_csv(rows))["notes"],
}
"""From rows, and a folder for files, to the lines that a door says."""


def answers(rows: Sequence[Row], folder: Path) -> dict[str, Answer]:
    """What every door says of a table."""
    return {name: _answer(lambda door=door: door(rows, folder)) for name, door in DOORS.items()}  # type: ignore[misc]


def _answer(lines: Callable[[], Sequence[str]]) -> Answer:
    try:
        told = [line for line in lines() if TELLS in line]
    except (InvalidPopulation, Refused) as fault:
        assert "the sum of" in str(fault), fault
        return Answer("refused", str(fault))
    return Answer("told" if told else "nothing", " ".join(told))
