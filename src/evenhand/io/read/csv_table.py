"""Tables of text: CSV and its kin, with any common separator and encoding."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import StringIO
from typing import Any

from evenhand.exceptions import UnreadableFile
from evenhand.groups.door import PYTHON, Door
from evenhand.groups.numerals import DecimalSign
from evenhand.groups.table import Table
from evenhand.io.formulas import restored
from evenhand.io.read.blanks import at_blanks, cut_at_blanks
from evenhand.io.read.extent import Borders
from evenhand.io.read.limits import Limits, check_rows
from evenhand.io.read.separators import check_separator, choose_separator, cuts_first_row, hinted_separator
from evenhand.io.read.table import NO_BORDERS, table_from_rows
from evenhand.io.read.text import decode

AT_BLANKS = "cells read as parted by blanks"


def read_csv(
    data: bytes,
    where: str,
    limits: Limits,
    *,
    encoding: str | None = None,
    separator: str | None = None,
    decimal: str | None = None,
    borders: Borders = NO_BORDERS,
    door: Door = PYTHON,
) -> Table:
    """The table in a text file.

    Parameters
    ----------
    data : bytes
        The whole file.
    where : str
        Its name, for messages.
    limits : Limits
    encoding, separator, decimal : str, optional
        What the user says of them; else they are found out.
    borders : Borders, optional
        What the user says of where the table is.
    door : Door, optional
        How messages spell options.

    Returns
    -------
    Table

    Raises
    ------
    UnreadableFile
        The encoding does not fit, quotes are left open, or the rows make no table.
    """
    text = decode(data, where, encoding, door)
    check_rows(text.count("\n"), limits, where)
    hint = hinted_separator(text)
    sign = hint or choose_separator(text) if separator is None else check_separator(separator, where)
    is_open = separator is None and hint is None and not cuts_first_row(text, sign)
    cut = at_blanks if sign == " " else cut_at_blanks(text, where) if is_open else None
    rows = _rows(_cells_apart(text, sign), where) if cut is None else _rows(map(cut, text.splitlines()), where)
    if hint:
        rows[0] = []
    if "'" in text:
        rows = [[restored(cell) for cell in row] for row in rows]
    # Where a comma parts the cells it is hardly a decimal sign: "1,234" in quotes is English.
    presumed = DecimalSign(decimal, "." if sign == "," else None)
    table = table_from_rows(rows, where, limits, presumed, borders=borders, door=door)
    return replace(table, notes=(AT_BLANKS, *table.notes)) if cut is not None and separator is None else table


def _cells_apart(text: str, separator: str) -> Iterator[Sequence[Any]]:
    """The cells of each row; a row may hold line breaks inside quotes, and counts once, as in a spreadsheet."""
    return csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)


def _rows(cells: Iterator[Sequence[Any]], where: str) -> list[Sequence[Any]]:
    """All rows, or the place of the one that cannot be taken apart."""
    rows: list[Sequence[Any]] = []
    try:
        rows.extend(cells)
    except csv.Error as fault:
        raise UnreadableFile(f"{where}, row {len(rows) + 1}: {_reason(str(fault))}") from None
    return rows


def _reason(fault: str) -> str:
    """What is wrong with a row, by the words of Python's own reader."""
    if "end of data" in fault:
        return "a quote is opened and never closed: close it, or double it if it belongs to the text"
    if "field limit" in fault:
        return f"a cell has more than {csv.field_size_limit():,} characters: is a quote left open?"
    if "expected after" in fault:
        return 'text follows a closing quote: write a quote inside a cell as ""'
    return "the row cannot be taken apart into cells"
