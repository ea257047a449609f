"""The names in a table: from one column or joined from several, without footnote marks, told apart."""

from __future__ import annotations

from collections.abc import Sequence

from evenhand.exceptions import InvalidName
from evenhand.groups.marks import without_footnote
from evenhand.groups.names import clean_name, fold
from evenhand.groups.table import Table, is_empty
from evenhand.wording.lists import quoted

BETWEEN_NAMES = ", "


def names_in(
    table: Table, titles: Sequence[str], rows: list[int] | None, notes: list[str], others: Sequence[str]
) -> list[object] | None:
    """The names of the groups.

    Parameters
    ----------
    table : Table
    titles : sequence of str
        Columns that hold them; of several, the cells of a row are joined.
    rows : list of int or None
        Rows that are groups; None for all.
    notes : list of str
        What was taken off is added to it.
    others : sequence of str
        Further columns of text, which may tell repeated names apart.

    Returns
    -------
    list or None
        None where no column holds names.

    Raises
    ------
    InvalidName
        A cell is no name; or names repeat and another column would tell them apart, which the message says.
    """
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
    cells = table.checked_cells(title)
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
            joined = table.door.option("name_column", (*titles, other))
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
