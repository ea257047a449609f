"""From the rows of a sheet or text file to a table: where it begins and ends, and what its columns are called."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

from evenhand.exceptions import UnreadableFile
from evenhand.groups.columns import told_apart, with_repeats
from evenhand.groups.composite import split_column
from evenhand.groups.door import PYTHON, Door
from evenhand.groups.numerals import UNKNOWN_SIGN, DecimalSign
from evenhand.groups.table import Table, column_kind, is_blank, is_empty
from evenhand.io.read.extent import Borders, Extent, found_extent
from evenhand.io.read.limits import Limits, check_columns, check_rows

NO_BORDERS = Borders()


def table_from_rows(
    rows: list[Sequence[Any]],
    where: str,
    limits: Limits,
    decimal: DecimalSign = UNKNOWN_SIGN,
    *,
    borders: Borders = NO_BORDERS,
    door: Door = PYTHON,
    empty: str = "is empty",
) -> Table:
    """A table from rows of cells.

    Parameters
    ----------
    rows : list of sequences
        All rows of the file, its row 1 first. Blank rows at the end are taken off this list.
    where, limits, decimal, door, empty
        As in `Table`.
    borders : Borders, optional
        What the user says of where the table is.

    Returns
    -------
    Table

    Raises
    ------
    UnreadableFile
        There are no rows, too many, or rows of different lengths.
    """
    while rows and is_blank(rows[-1]):
        rows.pop()
    extent = found_extent(rows, where, borders, door)
    check_rows(len(extent.body), limits, where)
    extent = _of_equal_lengths(extent, where, door)
    titled = _parted(_titled(extent, list(zip(*extent.body, strict=True))))
    check_columns(len(titled), limits, where)
    titles = [title for title, _ in titled]
    by_title = dict(zip(told_apart(titles), (cells for _, cells in titled), strict=True))
    kinds = with_repeats([column_kind(title, cells) for title, cells in by_title.items()], titles)
    return Table(
        where,
        kinds,
        by_title.__getitem__,
        lambda index: f"row {extent.numbers[index]}",
        limits.cell_characters,
        decimal,
        title_row=extent.head + 1,
        empty=empty,
        door=door,
        notes=tuple(extent.notes),
    )


def _titled(extent: Extent, columns: list[tuple[Any, ...]]) -> list[tuple[str, tuple[Any, ...]]]:
    """Titles and cells; a column without either is none."""
    titled = []
    for number, (cell, cells) in enumerate(zip(extent.titles, columns, strict=True), start=1):
        title = title_text(cell)
        if title or not is_blank(cells):
            titled.append((title or f"column {number}", cells))
    return titled


def _parted(titled: list[tuple[str, tuple[Any, ...]]]) -> list[tuple[str, tuple[Any, ...]]]:
    """The same with the first column taken apart, if it holds several."""
    first = split_column(*titled[0]) if titled else {}
    return [*first.items(), *titled[1:]] if first else titled


def title_text(cell: object) -> str:
    """A title as it is compared: composed, on one line, without white space around it, 2020.0 as 2020."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return unicodedata.normalize("NFC", str(cell)).strip()


def _of_equal_lengths(extent: Extent, where: str, door: Door) -> Extent:
    """The same with rows as long as the titles: empty cells that are too many or missing at the ends make no table."""
    titles, body = extent.titles, extent.body
    wanted = len(titles)
    if set(map(len, body)) == {wanted}:
        return extent
    width = wanted
    while width and is_empty(titles[width - 1]):
        width -= 1
    extent.titles = [*titles[:width]]
    extent.body = [_cut(row, width) for row in body]
    for number, row in zip(extent.numbers, extent.body, strict=True):
        if len(row) != width:
            counts = f"{len(row)} cell{'s' * (len(row) != 1)}, but there are {width} titles"
            raise UnreadableFile(f"{where}, row {number} has {counts}: {_remedy(extent, number, door)}")
    return extent


def _cut(row: Sequence[Any], width: int) -> Sequence[Any]:
    """The row without empty cells past the last title."""
    return row[:width] if len(row) > width and is_blank(row[width:]) else row


def _remedy(extent: Extent, number: int, door: Door) -> str:
    """What may be wrong with a row of another length: at the end a note, anywhere a separator inside a cell."""
    place = extent.numbers.index(number)
    quotes = "put quotes around cells that hold the separator"
    if place == 0 or place < len(extent.numbers) - 3:
        return quotes
    above = extent.numbers[place - 1]
    return f"{quotes}, or end the table above it with {door.option('last_row', above)}"
