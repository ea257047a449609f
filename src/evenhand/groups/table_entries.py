"""From a table to `Entries`: which columns, which rows, and every cell read where its place is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from evenhand.exceptions import UnknownColumn
from evenhand.groups.bound_cells import bounds_in
from evenhand.groups.columns import choose_name, choose_population, find_column
from evenhand.groups.entries import Entries
from evenhand.groups.name_cells import BETWEEN_NAMES, names_in
from evenhand.groups.number_cells import number_column
from evenhand.groups.numerals import is_like_number
from evenhand.groups.table import Table
from evenhand.groups.wanted import Wanted
from evenhand.wording.lists import listed, quoted

TITLES_NEEDED = "the first row must hold the titles of the columns"


def table_entries(table: Table, wanted: Wanted) -> Entries:
    """What a table holds of groups.

    Parameters
    ----------
    table : Table
    wanted : Wanted

    Returns
    -------
    Entries

    Raises
    ------
    UnknownColumn, InvalidPopulation, InvalidName, InvalidBounds, UnreadableFile
        With table, row and column.
    """
    titles, name_titles = _chosen(table, wanted)
    title = titles["population_column"]
    cells = table.checked_cells(title)
    numbers = number_column(cells, table, title, wanted)
    rows = numbers.rows
    original = (lambda index: index) if rows is None else rows.__getitem__
    notes = [*table.notes, *numbers.notes]
    names = names_in(table, name_titles, rows, notes, _other_texts(table, titles, name_titles))
    if rows is not None:
        notes.append(_dropped(cells, rows, table, title, names is not None and name_titles or ()))
    roles = {option.removesuffix("_column"): chosen for option, chosen in titles.items()}
    if name_titles:
        roles["name"] = BETWEEN_NAMES.join(name_titles)
    was_named = wanted.population_column or table.presets.get("population_column")
    return Entries(
        numbers.values,
        names,
        dict(bounds_in(table, titles, rows)),
        place=lambda index: table.place(original(index), title),
        row=lambda index: table.row(original(index)),
        name_place=lambda index: table.place(original(index), name_titles[0]) if name_titles else table.row(index),
        columns=dict(sorted(roles.items(), key=lambda role: role[0] != "population")),
        is_chosen=not was_named or bool(name_titles and not (wanted.name_column or "name_column" in table.presets)),
        where=table.where,
        library=table.library,
        door=table.door,
        notes=notes,
        rows=rows,
        count=len(cells),
    )


def _chosen(table: Table, wanted: Wanted) -> tuple[dict[str, str], tuple[str, ...]]:
    """The titles of the columns to be read, by option, and of the names: as wanted, as the table says, or by rule."""
    given = {**{option: title for option, title in table.presets.items() if option != "name_column"}, **wanted.columns}
    population = given.pop("population_column", None)
    for option, title in given.items():
        find_column(table.columns, title, table.where, option, table.door)
    names = wanted.name_column or tuple(filter(None, [table.presets.get("name_column")])) or table.index
    taken = (*names, *given.values())
    title = choose_population(table.columns, population, table.where, taken, table.door)
    _check_titles_are_titles(table, title, population)
    if population is None:
        _check_stands_alone(table, title, "population_column")
    for name in names:
        find_column(table.columns, name, table.where, "name_column", table.door)
    if not names:
        chosen = choose_name(table.columns, None, table.where, (title, *given.values()), table.door)
        names = () if chosen is None else (chosen,)
        for name in names:
            _check_stands_alone(table, name, "name_column")
    return {"population_column": title, **given}, names


def _check_stands_alone(table: Table, chosen: str, option: str) -> None:
    """Refuse a column that evenhand chose and whose title stands over another one too."""
    column = next(column for column in table.columns if column.name == chosen)
    if column.is_repeated:
        where = f"{table.where}, row {table.title_row}" if table.title_row else table.where
        count = sum(other.title == column.title for other in table.columns)
        what = f"{'two' if count == 2 else count} columns titled {quoted(column.title, 24)}"
        ask = f"choose one with {table.door.option(option, chosen)}"
        raise UnknownColumn(f"{where} has {what}: {ask}, or rename them")


def _check_titles_are_titles(table: Table, chosen: str, wanted: str | None) -> None:
    """Refuse a first row that is a group, its population taken for a title; a year may be a title."""
    is_year = len(chosen) == 4 and chosen.isascii() and chosen.isdigit() and 1500 <= int(chosen) <= 2500
    if wanted is None and table.title_row and is_like_number(chosen) and not is_year:
        found = listed((column.name for column in table.columns), 40)
        raise UnknownColumn(f"{table.where} seems to have no titles (found: {found}): {TITLES_NEEDED}")


def _other_texts(table: Table, titles: Mapping[str, str], names: Sequence[str]) -> list[str]:
    taken = {*titles.values(), *names}
    return [column.name for column in table.columns if column.is_text and column.name not in taken]


def _dropped(cells: Sequence[Any], rows: list[int], table: Table, title: str, names: Sequence[str]) -> str:
    """What to tell of rows without a number."""
    kept = set(rows)
    lost = [row for row in range(len(cells)) if row not in kept]
    labels = [table.cells(names[0])[row] for row in lost] if names else [table.row(row) for row in lost]
    rest = f"{len(lost)} row{'s' * (len(lost) > 1)} without a number in column {quoted(title, 24)}"
    return f"{rest} left out: {listed(labels, 50)}"
