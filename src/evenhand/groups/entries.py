"""From a table to the parts of `Groups`: which columns, which rows, and every cell read where its place is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from evenhand.exceptions import InvalidBounds, InvalidName, InvalidPopulation, UnknownColumn, UnreadableFile
from evenhand.groups.bounds import UNLIMITED
from evenhand.groups.columns import choose_name, choose_population, find_column
from evenhand.groups.door import PYTHON, Door
from evenhand.groups.marks import without_footnote
from evenhand.groups.names import clean_name, fold, nth_row
from evenhand.groups.number_cells import number_column
from evenhand.groups.numerals import is_like_number, read_numbers
from evenhand.groups.table import Table, is_empty
from evenhand.groups.wanted import Wanted
from evenhand.suggest import listed, quoted, shown

TITLES_NEEDED = "the first row must hold the titles of the columns"
BETWEEN_NAMES = ", "


@dataclass
class Entries:
    """What groups are made of, before populations and bounds are checked.

    Attributes
    ----------
    values : sequence or array, length n
        Populations.
    names : iterable or None
    bounds : mapping
        "minimum", "maximum", "current" from columns, each of length n.
    place : callable or None
        From an index to the words for table, row and column of a population.
    row : callable
        From an index to the words for its row.
    name_place : callable
        From an index to the words for the place of a name.
    columns : mapping
        From "population", "name", ... to the title that was taken.
    is_chosen : bool
        Whether evenhand chose some of them.
    where : str
        The table, "" where there is none.
    library : str or None
    door : Door
    notes : list of str
    rows : list of int or None
        Which of the rows that were given these are; None for all.
    lost : list of str
        Names of the rows that were left out.
    count : int
        How many rows were given.
    """

    values: Any
    names: Iterable[object] | None = None
    bounds: dict[str, Any] = field(default_factory=dict)
    place: Callable[[int], str] | None = None
    row: Callable[[int], str] = nth_row
    name_place: Callable[[int], str] = nth_row
    columns: Mapping[str, str] = field(default_factory=dict)
    is_chosen: bool = False
    where: str = ""
    library: str | None = None
    door: Door = PYTHON
    notes: list[str] = field(default_factory=list)
    rows: list[int] | None = None
    lost: list[str] = field(default_factory=list)
    count: int = 0

    def __post_init__(self) -> None:
        """Remember how many rows were given."""
        self.count = self.count or len(self.values)


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
    cells = _cells(table, title)
    numbers = number_column(cells, table, title, wanted)
    rows = numbers.rows
    original = (lambda index: index) if rows is None else rows.__getitem__
    notes = [*table.notes, *numbers.notes]
    names = _names(table, name_titles, rows, notes, _other_texts(table, titles, name_titles))
    if rows is not None:
        notes.append(_dropped(cells, rows, table, title, names is not None and name_titles or ()))
    bounds = {what: _counts(table, titles[f"{what}_column"], what, rows) for what in _bound_columns(titles)}
    _check_order(table, titles, bounds, original)
    roles = {option.removesuffix("_column"): chosen for option, chosen in titles.items()}
    if name_titles:
        roles["name"] = BETWEEN_NAMES.join(name_titles)
    was_named = wanted.population_column or table.presets.get("population_column")
    return Entries(
        numbers.values,
        names,
        bounds,
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
    for name in names:
        find_column(table.columns, name, table.where, "name_column", table.door)
    if not names:
        chosen = choose_name(table.columns, None, table.where, (title, *given.values()), table.door)
        names = () if chosen is None else (chosen,)
    return {"population_column": title, **given}, names


def _check_titles_are_titles(table: Table, chosen: str, wanted: str | None) -> None:
    """Refuse a first row that is a group, its population taken for a title; a year may be a title."""
    is_year = len(chosen) == 4 and chosen.isascii() and chosen.isdigit() and 1500 <= int(chosen) <= 2500
    if wanted is None and table.has_titles and is_like_number(chosen) and not is_year:
        found = listed((column.name for column in table.columns), 40)
        raise UnknownColumn(f"{table.where} seems to have no titles (found: {found}): {TITLES_NEEDED}")


def _bound_columns(titles: Mapping[str, str]) -> list[str]:
    return [what for what in ("minimum", "maximum", "current") if f"{what}_column" in titles]


def _cells(table: Table, title: str) -> Sequence[Any]:
    """The cells of a column, none of them of endless length."""
    cells = table.cells(title)
    if not isinstance(cells, np.ndarray):
        for index, cell in enumerate(cells):
            if isinstance(cell, str) and len(cell) > table.longest:
                raise UnreadableFile(
                    f"{table.place(index, title)} has {len(cell):,} characters: at most {table.longest:,} are read"
                )
    return cells


def _names(
    table: Table, titles: Sequence[str], rows: list[int] | None, notes: list[str], others: Sequence[str]
) -> list[object] | None:
    """The names, joined where several columns hold them, without footnote marks."""
    if not titles:
        return None
    parts = [_name_cells(table, title, rows) for title in titles]
    if len(parts) == 1:
        names = _without_marks(parts[0], notes)
    else:
        names = [_joined(cells, index, table) for index, cells in enumerate(zip(*parts, strict=True))]
    _check_repeats(names, table, titles, rows, others)
    return names


def _name_cells(table: Table, title: str, rows: list[int] | None) -> list[object]:
    cells = _cells(table, title)
    chosen = range(len(cells)) if rows is None else rows
    names = []
    for row in chosen:
        cell = cells[row]
        if isinstance(cell, list | dict):
            raise InvalidName(f"{table.place(row, title)} is {quoted(cell)}: a name must be text")
        names.append(int(cell) if isinstance(cell, float) and cell.is_integer() else cell)
    return names


def _joined(cells: Sequence[object], index: int, table: Table) -> str:
    where = f"{table.where}, {table.row(index)}"
    return BETWEEN_NAMES.join(clean_name(cell, where) for cell in cells if not is_empty(cell))


def _without_marks(names: list[object], notes: list[str]) -> list[object]:
    """Names without footnote marks, where they stay apart without them."""
    bare = [without_footnote(name) if isinstance(name, str) else name for name in names]
    changed = [
        index
        for index, (name, plain) in enumerate(zip(names, bare, strict=True))
        if name is not plain and name != plain
    ]
    if not changed or len({fold(str(name)) for name in bare}) < len({fold(str(name)) for name in names}):
        return names
    example = f"{quoted(names[changed[0]], 24)} is read as {quoted(bare[changed[0]], 24)}"
    notes.append(f"footnote marks after {len(changed)} name{'s' * (len(changed) > 1)} were taken off: {example}")
    return bare


def _check_repeats(
    names: Sequence[object], table: Table, titles: Sequence[str], rows: list[int] | None, others: Sequence[str]
) -> None:
    """Where names repeat and another column tells them apart, say how to join the two."""
    keys = [fold(str(name).strip()) for name in names]
    if len(set(keys)) == len(keys):
        return
    for other in others:
        more = _name_cells(table, other, rows)
        if len({(key, fold(str(cell).strip())) for key, cell in zip(keys, more, strict=True)}) == len(keys):
            first, again = _first_repeat(keys)
            at = (lambda index: index) if rows is None else rows.__getitem__
            joined = " ".join(table.door.option("name_column", title) for title in (*titles, other))
            if table.door.style == "keywords":
                joined = f"name_column={[*titles, other]}"
            repeat = (
                f"name {quoted(names[again], 20)} ({table.place(at(again), titles[0])}) repeats {table.row(at(first))}"
            )
            raise InvalidName(f"{repeat}: rename one of them, or join two columns with {joined}")


def _first_repeat(keys: Sequence[str]) -> tuple[int, int]:
    seen: dict[str, int] = {}
    for index, key in enumerate(keys):
        if key in seen:
            return seen[key], index
        seen[key] = index
    raise AssertionError("called only where a name is repeated")


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


def _counts(table: Table, title: str, what: str, rows: list[int] | None) -> list[int | None]:
    """Whole numbers from a column."""
    cells = _cells(table, title)
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
    least = 0 if what == "current" else 1
    for index, value in zip(filled, values, strict=True):
        if not (value >= least and value % 1 == 0):
            rule = f"a whole number of {least} or more"
            place = table.place(chosen[index], title)
            raise InvalidBounds(f"{place}: {what} is {shown(value, 16)}, but must be {rule}")
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
