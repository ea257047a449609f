"""From a table to `Groups`: which columns, and every cell of them checked where its row is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from evenhand.exceptions import InvalidBounds, InvalidName, InvalidPopulation, UnreadableFile
from evenhand.groups import Groups
from evenhand.groups.bounds import UNLIMITED
from evenhand.groups.columns import choose_name, choose_population, find_column
from evenhand.groups.names import clean_names
from evenhand.groups.numerals import read_numbers
from evenhand.io.table import Table, check_titles_are_titles, is_empty, title_text
from evenhand.io.totals import check_no_total
from evenhand.numbers import FloatArray, exact_number, nearest_float
from evenhand.suggest import quoted, shown

RULE = "populations must be finite numbers above 0"


@dataclass(frozen=True)
class WantedColumns:
    """Titles that the user gave; None leaves the choice to the table."""

    population_column: str | None = None
    name_column: str | None = None
    minimum_column: str | None = None
    maximum_column: str | None = None
    current_column: str | None = None


def groups_from_table(table: Table, wanted: WantedColumns, minimum: Any = 1, maximum: Any = None) -> Groups:
    """The groups that a table lists.

    Parameters
    ----------
    table : Table
    wanted : WantedColumns
    minimum, maximum : int or sequence of int, optional
        Bounds, where no column holds them.

    Returns
    -------
    Groups

    Raises
    ------
    UnknownColumn, InvalidPopulation, InvalidName, InvalidBounds, UnreadableFile
        With file, row and column.
    """
    chosen = _chosen(table, wanted)
    names = _names(table, chosen.name_column)
    populations = _populations(table, str(chosen.population_column), names)
    least = _counts(table, chosen.minimum_column, "minimum", minimum, 1)
    most = _counts(table, chosen.maximum_column, "maximum", maximum, None)
    current = _counts(table, chosen.current_column, "current", None, None)
    _check_order(table, chosen, least, most)
    return Groups(populations, names, minimum=least, maximum=most, current=current)


def _chosen(table: Table, wanted: WantedColumns) -> WantedColumns:
    """The titles of all columns to be read: as wanted, as the file says, or by the rule."""
    given = {option: title or table.presets.get(option) for option, title in asdict(wanted).items()}
    for option in ("minimum_column", "maximum_column", "current_column"):
        title = given[option]
        if title is not None:
            find_column(table.columns, title, table.where, option)
    name, population = given.pop("name_column"), given.pop("population_column")
    others = tuple(given.values())
    population_column = choose_population(table.columns, population, table.where, (name, *others))
    check_titles_are_titles(table, population_column, population)
    name_column = choose_name(table.columns, name, table.where, (population_column, *others))
    return WantedColumns(population_column, name_column, **given)


def _cells(table: Table, title: str) -> Sequence[Any]:
    """The cells of a column, none of them of endless length."""
    cells = table.cells(title)
    most = table.limits.cell_characters
    if not isinstance(cells, np.ndarray):
        for index, cell in enumerate(cells):
            if isinstance(cell, str) and len(cell) > most:
                raise UnreadableFile(
                    f"{table.place(index, title)} has {len(cell):,} characters: at most {most:,} are read"
                )
    return cells


def _names(table: Table, title: str | None) -> tuple[str, ...] | None:
    if title is None:
        return None
    cells = [cell if isinstance(cell, str) else _spelt_out(cell) for cell in _cells(table, title)]
    for index, cell in enumerate(cells):
        if isinstance(cell, list | dict):
            raise InvalidName(f"{table.place(index, title)} is {quoted(cell)}: a name must be text")
    return clean_names(cells, lambda index: table.place(index, title), table.row)


def _spelt_out(cell: Any) -> Any:
    """A spreadsheet knows no whole numbers: a district called 7 comes as 7.0."""
    return title_text(cell) if isinstance(cell, float) else cell


def _populations(table: Table, title: str, names: Sequence[str] | None) -> Sequence[Any]:
    def place(index: int) -> str:
        return table.place(index, title)

    cells = _cells(table, title)
    populations = cells if isinstance(cells, np.ndarray) else read_numbers(cells, place, table.decimal, table.empty)
    floats = _floats(populations)
    bad = ~((floats > 0) & (floats < np.inf))
    if bad.any():
        index = int(bad.argmax())
        who = f" of {quoted(names[index], 16)}" if names is not None else ""
        raise InvalidPopulation(f"{place(index)}: population{who} is {shown(populations[index], 16)}: {RULE}")
    if names is not None:
        check_no_total(names, populations, floats, lambda index: f"{table.where}, {table.row(index)}")
    return populations


def _floats(values: Sequence[Any]) -> FloatArray:
    """The float64 nearest to each value, infinite where none is large enough."""
    try:
        return np.array(values, dtype=np.float64)
    except OverflowError:
        return np.array([nearest_float(exact_number(value)) for value in values])


def _counts(table: Table, title: str | None, what: str, given: Any, otherwise: Any) -> Any:
    """Whole numbers from a column, or what was given instead of one."""
    if title is None:
        return given
    if not (given is otherwise or (isinstance(given, int) and given == otherwise)):
        raise InvalidBounds(f"{what} is given twice, as {shown(given)} and as column {quoted(title)}: give one of them")
    cells = _cells(table, title)
    counts: list[int | None] = [None] * len(cells)
    filled = [index for index, cell in enumerate(cells) if what != "maximum" or not is_empty(cell)]
    try:
        values = read_numbers(
            [_python_number(cells[index]) for index in filled],
            lambda number: table.place(filled[number], title),
            table.decimal,
            table.empty,
        )
    except InvalidPopulation as fault:
        raise InvalidBounds(str(fault)) from None
    least = 0 if what == "current" else 1
    for index, value in zip(filled, values, strict=True):
        if not (value >= least and value % 1 == 0):
            rule = f"a whole number of {least} or more"
            raise InvalidBounds(f"{table.place(index, title)}: {what} is {shown(value, 16)}, but must be {rule}")
        counts[index] = int(min(value, UNLIMITED))
    return counts


def _python_number(cell: Any) -> Any:
    return cell.item() if isinstance(cell, np.generic) else cell


def _check_order(table: Table, chosen: WantedColumns, least: Any, most: Any) -> None:
    """Refuse a minimum above its maximum where a column holds one of them; `Groups` sees to the rest."""
    title = chosen.maximum_column or chosen.minimum_column
    if title is None:
        return
    rows = len(least) if isinstance(least, list) else len(most) if isinstance(most, list) else 0
    lows = least if isinstance(least, list) else [least] * rows
    highs = most if isinstance(most, list) else [most] * rows
    for index, (low, high) in enumerate(zip(lows, highs, strict=True)):
        if isinstance(low, int) and isinstance(high, int) and low > high:
            clash = f"minimum {low} is above maximum {high}: raise the maximum or lower the minimum"
            raise InvalidBounds(f"{table.place(index, title)}: {clash}")
