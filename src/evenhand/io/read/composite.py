r"""A first column that holds several, as in the tables of Eurostat: ``unit,area\year`` above ``NR,AT``."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from evenhand.io.read.extent import Extent, Row

PART, AXIS = ",", "\\"


def split_composite(extent: Extent) -> Extent:
    r"""The table with such a column taken apart, where all its cells have as many parts as its title; else as it is.

    Parameters
    ----------
    extent : Extent
        Rows of equal length.

    Returns
    -------
    Extent
    """
    title = extent.titles[0] if extent.titles else None
    if not isinstance(title, str) or AXIS not in title or PART not in title:
        return extent
    titles = title.partition(AXIS)[0].split(PART)
    parts = [_parts(row[0]) for row in extent.body]
    if {len(cells) for cells in parts} != {len(titles)}:
        return extent
    body: list[Row] = [[*cells, *row[1:]] for cells, row in zip(parts, extent.body, strict=True)]
    return replace(extent, titles=[*titles, *extent.titles[1:]], body=body)


def _parts(cell: Any) -> list[str]:
    return str(cell).split(PART)
