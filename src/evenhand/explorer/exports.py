"""Files to take away: made in memory by the library's own writers."""

from __future__ import annotations

import re
from typing import Any

from evenhand.exceptions import InvalidTotal
from evenhand.explorer.limits import RECORD_CELLS
from evenhand.result.allocation import Allocation
from evenhand.result.sweep import Sweep

KINDS = ("allocation.csv", "allocation.json", "sweep.csv", "sweep.json")


def export(kind: str, sweep: Sweep, shown: Allocation, alpha: float, title: str) -> dict[str, Any]:
    """One file as text.

    Parameters
    ----------
    kind : str
        One of `KINDS`.
    sweep : Sweep
    shown : Allocation
    alpha : float
        What the scores are taken at.
    title : str
        What people call the groups; the file is named for it.

    Returns
    -------
    dict
        ``file``: a name for it; ``text``: its content.
    """
    from evenhand.io.write import writing

    what, suffix = kind.split(".")
    name = _file_name(title)
    if what == "allocation":
        return {"file": f"{name}-allocation-{shown.k}.{suffix}", "text": writing.allocation_text(shown, suffix)}
    file = f"{name}-sweep-{sweep.k[0]}-{sweep.k[-1]}.{suffix}"
    if suffix == "csv":
        return {"file": file, "text": writing.scored_text(sweep, alpha)}
    _check_size(sweep)
    return {"file": file, "text": writing.sweep_text(sweep, suffix)}


def _file_name(title: str) -> str:
    """A title as the beginning of a file's name: letters, digits, dots and dashes of any script."""
    return re.sub(r"[^\w.-]+", "-", title).strip("-.")[:60] or "groups"


def _check_size(sweep: Sweep) -> None:
    cells = len(sweep.k) * sweep.groups.n
    if cells > RECORD_CELLS:
        raise InvalidTotal(
            f"a record of {len(sweep.k):,} totals for {sweep.groups.n:,} groups is too large for the explorer: "
            f"narrow the range to {RECORD_CELLS // sweep.groups.n:,} totals, or use the command line"
        )
