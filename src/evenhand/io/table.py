"""What every kind of file becomes: titled columns of cells that know their place."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import islice
from typing import Any

from evenhand.exceptions import UnknownColumn, UnreadableFile
from evenhand.groups.columns import Column
from evenhand.groups.numerals import UNKNOWN_SIGN, DecimalSign, is_like_number
from evenhand.io.limits import Limits, check_columns, check_rows
from evenhand.suggest import listed, quoted, shown

TITLES_NEEDED = "the first row must hold the titles of the columns"


@dataclass(frozen=True)
class Table:
    """Columns of a file, read when asked for.

    Attributes
    ----------
    where : str
        The file's name, and its sheet where it has several, for messages.
    columns : tuple of Column
        Left to right.
    cells : callable
        From a title to that column's cells, top to bottom: text, numbers, None or "" where empty. An array where the
        file holds one and no cell is empty.
    row : callable
        From the index of a group to the row that a reader of the file sees, such as ``"row 2"``.
    limits : Limits
    decimal : DecimalSign
        What is known of numbers that are written as text.
    has_titles : bool
        Whether the titles were read from a row of cells, so that they could be a forgotten first group.
    presets : mapping
        From an option such as "population_column" to a title, where the file itself says which column is which.
    empty : str
        What to say of an empty cell.
    """

    where: str
    columns: tuple[Column, ...]
    cells: Callable[[str], Sequence[Any]]
    row: Callable[[int], str]
    limits: Limits
    decimal: DecimalSign = UNKNOWN_SIGN
    has_titles: bool = True
    presets: Mapping[str, str] = field(default_factory=dict)
    empty: str = "is empty"

    def place(self, index: int, title: str) -> str:
        """File, row and column of a cell, for messages."""
        return f"{self.where}, {self.row(index)}, column {shown(title, 18)}"


def table_from_rows(
    rows: list[Sequence[Any]], where: str, limits: Limits, decimal: DecimalSign = UNKNOWN_SIGN
) -> Table:
    """A table from rows of cells, of which the first that is not blank holds the titles.

    Parameters
    ----------
    rows : list of sequences
        All rows of the file, its row 1 first. Blank rows at the end are taken off this list.
    where, limits, decimal
        As in `Table`.

    Returns
    -------
    Table

    Raises
    ------
    UnreadableFile
        There are no rows, too many, or rows of different lengths; a title stands twice.
    """
    while rows and is_blank(rows[-1]):
        rows.pop()
    head = next((index for index, row in enumerate(rows) if not is_blank(row)), None)
    if head is None:
        raise UnreadableFile(f"{where} is empty: it needs a row of titles and a row for each group")
    body = rows[head + 1 :]
    if not body:
        raise UnreadableFile(f"{where} has a single row and no groups: {TITLES_NEEDED}, each further row a group")
    check_rows(len(body), limits, where)
    _check_equal_lengths(rows[head], body, head + 2, where)
    return _titled(rows[head], list(zip(*body, strict=True)), head, where, limits, decimal)


def _titled(
    head_cells: Sequence[Any],
    columns: list[tuple[Any, ...]],
    head: int,
    where: str,
    limits: Limits,
    decimal: DecimalSign,
) -> Table:
    titles = [title_text(cell) for cell in head_cells]
    by_title: dict[str, tuple[Any, ...]] = {}
    for number, (title, cells) in enumerate(zip(titles, columns, strict=True), start=1):
        if not title and is_blank(cells):
            continue
        name = title or f"column {number}"
        if name in by_title:
            raise UnreadableFile(f"{where}, row {head + 1} has two columns titled {quoted(name)}: rename one of them")
        by_title[name] = cells
    check_columns(len(by_title), limits, where)
    kinds = tuple(column_kind(title, cells) for title, cells in by_title.items())
    return Table(where, kinds, by_title.__getitem__, lambda index: f"row {index + head + 2}", limits, decimal)


def column_kind(title: str, cells: Sequence[Any]) -> Column:
    """What a column holds, by most of its first thousand cells that are not empty."""
    filled = list(islice((cell for cell in cells if not is_empty(cell)), 1000))
    numeric = sum(map(_is_number, filled))
    text = sum(isinstance(cell, str) for cell in filled)
    is_numeric = 2 * numeric > len(filled)
    return Column(title, is_numeric=is_numeric, is_text=text > 0 and not is_numeric)


def _is_number(cell: object) -> bool:
    if isinstance(cell, str):
        return is_like_number(cell)
    return isinstance(cell, int | float | Decimal) and not isinstance(cell, bool)


def title_text(cell: object) -> str:
    """A title as it is compared: composed, without white space around it, 2020.0 as 2020."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return unicodedata.normalize("NFC", str(cell)).strip()


def is_empty(cell: object) -> bool:
    """Whether a cell holds nothing, or nothing but white space."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def is_blank(cells: Sequence[object]) -> bool:
    """Whether all the cells are empty."""
    return all(map(is_empty, cells))


def _check_equal_lengths(titles: Sequence[object], body: list[Sequence[Any]], first: int, where: str) -> None:
    wanted = len(titles)
    if set(map(len, body)) == {wanted}:
        return
    for number, row in enumerate(body, start=first):
        if is_blank(row) and len(row) != wanted:
            raise UnreadableFile(f"{where}, row {number} is blank: remove it, or move it to the end")
        if len(row) != wanted:
            counts = f"{len(row)} cell{'s' * (len(row) != 1)}, but there are {wanted} titles"
            raise UnreadableFile(f"{where}, row {number} has {counts}: put quotes around cells that hold the separator")


def check_titles_are_titles(table: Table, chosen: str, wanted: str | None) -> None:
    """Refuse a first row that is a group, its population taken for a title; a year may be a title.

    Raises
    ------
    UnknownColumn
    """
    is_year = len(chosen) == 4 and chosen.isascii() and chosen.isdigit() and 1500 <= int(chosen) <= 2500
    if wanted is None and table.has_titles and is_like_number(chosen) and not is_year:
        found = listed((column.name for column in table.columns), 40)
        raise UnknownColumn(f"{table.where} seems to have no titles (found: {found}): {TITLES_NEEDED}")
