"""Files to take away: made in memory by the library's own writers."""

from __future__ import annotations

from typing import Any

from evenhand.allocation import Allocation
from evenhand.exceptions import InvalidTotal
from evenhand.explorer.limits import RECORD_CELLS
from evenhand.sweep import Sweep

KINDS = ("allocation.csv", "allocation.json", "sweep.csv", "sweep.json")


def export(kind: str, sweep: Sweep, shown: Allocation) -> dict[str, Any]:
    """One file as text.

    Parameters
    ----------
    kind : str
        One of `KINDS`.
    sweep : Sweep
    shown : Allocation

    Returns
    -------
    dict
        ``file``: a name for it; ``text``: its content.
    """
    from evenhand.io import writing

    what, suffix = kind.split(".")
    if kind == "sweep.json":
        _check_size(sweep)
    if what == "allocation":
        return {"file": f"allocation-{shown.k}.{suffix}", "text": writing.allocation_text(shown, suffix)}
    return {"file": f"sweep-{sweep.k[0]}-{sweep.k[-1]}.{suffix}", "text": writing.sweep_text(sweep, suffix)}


def _check_size(sweep: Sweep) -> None:
    cells = len(sweep.k) * sweep.groups.n
    if cells > RECORD_CELLS:
        raise InvalidTotal(
            f"a record of {len(sweep.k):,} totals for {sweep.groups.n:,} groups is too large for the explorer: "
            f"narrow the range to {RECORD_CELLS // sweep.groups.n:,} totals, or use evenhand sweep --out"
        )
