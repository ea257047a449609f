"""Tables of text: CSV and its kin, with any common separator and encoding."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO
from typing import Any

from evenhand.exceptions import UnreadableFile
from evenhand.groups.door import PYTHON, Door
from evenhand.groups.numerals import DecimalSign
from evenhand.groups.table import Table
from evenhand.io.formulas import restored
from evenhand.io.read.extent import Borders
from evenhand.io.read.limits import Limits, check_rows
from evenhand.io.read.separators import check_separator, choose_separator, hinted_separator
from evenhand.io.read.table import NO_BORDERS, table_from_rows
from evenhand.io.read.text import decode


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
    rows = _rows(text, sign, where)
    if hint:
        rows[0] = []
    if "'" in text:
        rows = [[restored(cell) for cell in row] for row in rows]
    # Where a comma parts the cells it is hardly a decimal sign: "1,234" in quotes is English.
    presumed = DecimalSign(decimal, "." if sign == "," else None)
    return table_from_rows(rows, where, limits, presumed, borders=borders, door=door)


def _rows(text: str, separator: str, where: str) -> list[Sequence[Any]]:
    """All rows; a row may hold line breaks inside quotes, and counts once, as in a spreadsheet."""
    rows: list[Sequence[Any]] = []
    try:
        rows.extend(csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True))
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
