r"""A first column that holds several, as in the tables of Eurostat: ``unit,area\year`` above ``NR,AT``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

PART, AXIS = ",", "\\"


def split_column(title: object, cells: Sequence[Any]) -> dict[str, tuple[str, ...]]:
    r"""The columns that a column holds, where all its cells have as many parts as its title; else nothing.

    Parameters
    ----------
    title : object
    cells : sequence

    Returns
    -------
    dict
        Title -> cells.

    Examples
    --------
    >>> split_column("unit,area\\year", ["NR,AT", "NR,BE"])
    {'unit': ('NR', 'NR'), 'area': ('AT', 'BE')}
    """
    if not isinstance(title, str) or AXIS not in title or PART not in title:
        return {}
    titles = [part.strip() for part in title.partition(AXIS)[0].split(PART)]
    parts = [_parts(cell) for cell in cells]
    if {len(one) for one in parts} != {len(titles)} or len(set(titles)) < len(titles):
        return {}
    return dict(zip(titles, zip(*parts, strict=True), strict=True))


def _parts(cell: Any) -> list[str]:
    return [part.strip() for part in cell.split(PART)] if isinstance(cell, str) else []
