"""Files to take away: made in memory by the library's own writers, named for the data, the method and the total."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from evenhand.exceptions import InvalidTotal
from evenhand.explorer.limits import RECORD_CELLS
from evenhand.methods.registry import entry_of
from evenhand.result.allocation import Allocation
from evenhand.result.sweep import Sweep

if TYPE_CHECKING:
    from evenhand.result.comparison import Comparison

OF_ALLOCATIONS = ("allocation.csv", "allocation.json", "order.csv")
OF_SWEEPS = ("sweep.csv", "sweep.json")
OF_COMPARISONS = ("comparison.csv", "comparison.json")
KINDS = (*OF_ALLOCATIONS, *OF_SWEEPS, *OF_COMPARISONS)


def of_allocation(kind: str, shown: Allocation, title: str) -> dict[str, Any]:
    """An allocation, or its order of award, as the text of a file.

    Parameters
    ----------
    kind : str
        One of `OF_ALLOCATIONS`.
    shown : Allocation
    title : str
        What people call the groups; the file is named for it.

    Returns
    -------
    dict
        ``file``: a name for it; ``text``: its content.
    """
    from evenhand.explorer.ordering import check_length
    from evenhand.io.write import writing

    what, suffix = kind.split(".")
    file = f"{_stem(title, shown)}-{what}-{shown.k}.{suffix}"
    if what == "allocation":
        return {"file": file, "text": writing.allocation_text(shown, suffix)}
    check_length(shown.k)
    columns = shown.order().columns
    return {"file": file, "text": writing.csv_of({name: _plain(column) for name, column in columns.items()})}


def of_sweep(kind: str, sweep: Sweep, alpha: float, title: str) -> dict[str, Any]:
    """All totals as the text of a file, with their scores at `alpha` where the file is a table.

    Parameters
    ----------
    kind : str
        One of `OF_SWEEPS`.
    sweep : Sweep
    alpha : float
    title : str

    Returns
    -------
    dict
        As `of_allocation`.
    """
    from evenhand.io.write import writing

    suffix = kind.split(".")[1]
    file = f"{_stem(title, sweep)}-sweep-{sweep.k[0]}-{sweep.k[-1]}.{suffix}"
    if suffix == "csv":
        return {"file": file, "text": writing.scored_text(sweep, alpha)}
    _check_size(sweep)
    return {"file": file, "text": writing.sweep_text(sweep, suffix)}


def of_comparison(kind: str, comparison: Comparison, title: str) -> dict[str, Any]:
    """Methods side by side as the text of a file.

    Parameters
    ----------
    kind : str
        One of `OF_COMPARISONS`.
    comparison : Comparison
    title : str

    Returns
    -------
    dict
        As `of_allocation`.
    """
    from evenhand.cli.output import json_text
    from evenhand.io.write import writing

    suffix = kind.split(".")[1]
    file = f"{_file_name(title)}-methods-{comparison.k}.{suffix}"
    if suffix == "csv":
        columns = comparison.columns
        return {"file": file, "text": writing.csv_of(columns)}
    return {"file": file, "text": json_text(comparison.to_dict())}


def _stem(title: str, result: Allocation | Sweep) -> str:
    return f"{_file_name(title)}-{entry_of(result.method).name}"


def _file_name(title: str) -> str:
    """A title as the beginning of a file's name: letters, digits, dots and dashes of any script."""
    return re.sub(r"[^\w.-]+", "-", title).strip("-.")[:60] or "groups"


def _plain(column: Any) -> list[Any]:
    return column.tolist() if hasattr(column, "tolist") else list(column)


def _check_size(sweep: Sweep) -> None:
    cells = len(sweep.k) * sweep.groups.n
    if cells > RECORD_CELLS:
        raise InvalidTotal(
            f"a record of {len(sweep.k):,} totals for {sweep.groups.n:,} groups is too large for the explorer: "
            f"narrow the range to {RECORD_CELLS // sweep.groups.n:,} totals, or use the command line"
        )
