"""Minimum, maximum and current units in columns of a table, checked where each stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from evenhand.exceptions import InvalidBounds, InvalidPopulation
from evenhand.groups.bounds import UNLIMITED
from evenhand.groups.numerals import read_numbers
from evenhand.groups.table import Table, is_empty
from evenhand.numbers import Exact, exact_number
from evenhand.wording.lists import shown

BOUNDS = ("minimum", "maximum", "current")
SPREAD = ("sd", "cv")
"""How much each group varies: numbers of 0 or more, not whole ones."""


def bounds_in(table: Table, titles: Mapping[str, str], rows: list[int] | None) -> dict[str, Sequence[Exact | None]]:
    """Bounds and spreads by what they are, from the columns that were chosen for them.

    Parameters
    ----------
    table : Table
    titles : mapping
        From an option such as "minimum_column" to a title.
    rows : list of int or None
        Rows that are groups; None for all.

    Returns
    -------
    dict
        "minimum", "maximum", "current", as far as there are columns -> whole numbers; a maximum may be None. "sd" and
        "cv" -> exact numbers.

    Raises
    ------
    InvalidBounds
        With table, row and column.
    """
    asked = [what for what in BOUNDS if f"{what}_column" in titles]
    bounds = {what: _counts(table, titles[f"{what}_column"], what, rows) for what in asked}
    _check_order(table, titles, bounds, (lambda index: index) if rows is None else rows.__getitem__)
    spread = [what for what in SPREAD if f"{what}_column" in titles]
    return {**bounds, **{what: _spread(table, titles[f"{what}_column"], what, rows) for what in spread}}


def _spread(table: Table, title: str, what: str, rows: list[int] | None) -> list[Exact]:
    """Exact numbers of 0 or more from a column."""
    cells = table.checked_cells(title)
    chosen = list(range(len(cells))) if rows is None else rows

    def place(index: int) -> str:
        return table.place(chosen[index], title)

    try:
        values = read_numbers([_python_number(cells[row]) for row in chosen], place, table.decimal, table.empty)
        exact = [exact_number(value) for value in values]
    except (InvalidPopulation, TypeError, ValueError) as fault:
        raise InvalidBounds(str(fault)) from None
    for index, value in enumerate(exact):
        if value < 0:
            shown_value = shown(values[index], 16)
            raise InvalidBounds(f"{place(index)}: {what} is {shown_value}, but must be a number of 0 or more")
    return exact


def _counts(table: Table, title: str, what: str, rows: list[int] | None) -> list[int | None]:
    """Whole numbers from a column."""
    cells = table.checked_cells(title)
    chosen = list(range(len(cells))) if rows is None else rows
    counts: list[int | None] = [None] * len(chosen)
    filled = [index for index, row in enumerate(chosen) if what != "maximum" or not is_empty(cells[row])]
    try:
        values = read_numbers(
            [_python_number(cells[chosen[index]]) for index in filled],
            lambda number: table.place(chosen[filled[number]], title),
            table.decimal,
            table.empty,
        )
    except InvalidPopulation as fault:
        raise InvalidBounds(str(fault)) from None
    for index, value in zip(filled, values, strict=True):
        if not (value >= 0 and value % 1 == 0):
            place = table.place(chosen[index], title)
            raise InvalidBounds(f"{place}: {what} is {shown(value, 16)}, but must be a whole number of 0 or more")
        counts[index] = int(min(value, UNLIMITED))
    return counts


def _python_number(cell: Any) -> Any:
    return cell.item() if isinstance(cell, np.generic) else cell


def _check_order(
    table: Table, titles: Mapping[str, str], bounds: Mapping[str, Any], original: Callable[[int], int]
) -> None:
    """Refuse a minimum above its maximum where columns hold both; `Groups` sees to the rest."""
    if not {"minimum", "maximum"} <= bounds.keys():
        return
    for index, (low, high) in enumerate(zip(bounds["minimum"], bounds["maximum"], strict=True)):
        if high is not None and low > high:
            clash = f"minimum {low} is above maximum {high}: raise the maximum or lower the minimum"
            raise InvalidBounds(f"{table.place(original(index), titles['maximum_column'])}: {clash}")
