"""How far a sheet reaches, found before it is loaded.

The library that loads sheets makes room for the whole rectangle from the first to the last used cell: one stray
value in XFD1048576 would ask for half a terabyte and end the process. So the last used cell is looked for first, and
by a real parser, which no padding or unusual spelling leads astray.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias
from xml.parsers import expat

from evenhand.exceptions import UnreadableFile
from evenhand.io.read.limits import Limits

Attributes: TypeAlias = dict[str, str]
MOST_ROWS = 2**31  # an address beyond is nonsense, and as good as any that is too far


class Extent:
    """The rectangle from A1 to the last used row and column; of several sheets, the largest.

    Attributes
    ----------
    rows, columns : int
        Of the largest sheet so far.
    has_formulas : bool
        Whether a formula stands somewhere: its value may never have been calculated.
    """

    def __init__(self) -> None:
        self.rows = 0
        self.columns = 0
        self._last_row = 0
        self._last_column = 0
        self.has_formulas = False

    def begin_sheet(self) -> None:
        """Forget the cells of the sheet before, but not how far it reached."""
        if self._last_row * self._last_column >= self.rows * self.columns:
            self.rows, self.columns = self._last_row, self._last_column
        self._last_row = self._last_column = 0

    def include(self, row: int, column: int) -> None:
        """Reach at least to this cell, counted from 1."""
        if row > self._last_row:
            self._last_row = row
        if column > self._last_column:
            self._last_column = column

    def check(self, limits: Limits, where: str) -> None:
        """Refuse a rectangle that holds more cells than the limit.

        Raises
        ------
        UnreadableFile
        """
        self.begin_sheet()
        if self.rows * self.columns > limits.spreadsheet_cells:
            reach = f"a sheet down to row {self.rows} and column {column_letters(self.columns)}"
            most = f"at most {limits.spreadsheet_cells:,} cells are read"
            raise UnreadableFile(f"{where} has {reach}, but {most}: delete stray cells, or save it as CSV")


class ExcelCells:
    """Follows the cells of a part of an .xlsx; a cell without an address stands right of the one before it."""

    def __init__(self, extent: Extent) -> None:
        self.extent = extent
        self.row = 0
        self.column = 0

    def start(self, tag: str, attributes: Attributes) -> None:
        """An element begins."""
        kind = tag.rpartition(":")[2]
        if kind in ("v", "is", "t"):
            self.extent.include(self.row, self.column)
        elif kind == "f":
            self.extent.has_formulas = True
        elif kind == "c":
            self._move_to(attributes.get("r", ""))
        elif kind == "row":
            self.row, self.column = _count(attributes.get("r", ""), self.row + 1), 0
        elif kind == "sheetData":
            self.extent.begin_sheet()
            self.row = self.column = 0

    def _move_to(self, address: str) -> None:
        letters = address.rstrip("0123456789")
        self.column = column_number(letters) if letters.isascii() and letters.isalpha() else self.column + 1
        self.row = max(_count(address[len(letters) :], self.row), 1)


class OdsCells:
    """Follows the cells of an .ods; a cell or row may say that it stands there many times."""

    def __init__(self, extent: Extent) -> None:
        self.extent = extent
        self.row = 0
        self.column = 0

    def start(self, tag: str, attributes: Attributes) -> None:
        """An element begins."""
        kind = tag.rpartition(":")[2]
        if kind in ("table-cell", "covered-table-cell"):
            self.column += _repeated(attributes, "number-columns-repeated")
            if any(name.rpartition(":")[2] in ("value-type", "formula") for name in attributes):
                self.extent.include(self.row, self.column)
        elif kind == "p":
            self.extent.include(self.row, self.column)
        elif kind == "table-row":
            self.row += _repeated(attributes, "number-rows-repeated")
            self.column = 0
        elif kind == "table":
            self.extent.begin_sheet()
            self.row = self.column = 0


def follow(chunks: Iterable[bytes], start: Callable[[str, Attributes], None], where: str) -> None:
    """Parse a part of an office file and tell `start` of every element.

    Raises
    ------
    UnreadableFile
        The part is not well-formed, or brings definitions of its own, as no spreadsheet does.
    """
    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.StartDoctypeDeclHandler = lambda *_: _refuse_definitions(where)
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, ValueError) as fault:
        if isinstance(fault, UnreadableFile):
            raise
        raise UnreadableFile(f"{where} is broken: its inner XML is not well-formed; save or export it again") from None


def column_letters(number: int) -> str:
    """A column as a spreadsheet names it.

    Examples
    --------
    >>> column_letters(1), column_letters(27), column_letters(16384)
    ('A', 'AA', 'XFD')
    """
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """The inverse of `column_letters`.

    Examples
    --------
    >>> column_number("XFD")
    16384
    """
    number = 0
    for letter in letters[:8].upper():
        number = 26 * number + ord(letter) - ord("A") + 1
    return number


def _repeated(attributes: Attributes, what: str) -> int:
    return next((_count(value, 1) for name, value in attributes.items() if name.endswith(what)), 1)


def _count(digits: str, otherwise: int) -> int:
    """A number of rows or columns, or what stands for one that is missing."""
    if not (digits.isascii() and digits.isdigit()):
        return otherwise
    return min(int(digits[:12]), MOST_ROWS)


def _refuse_definitions(where: str) -> None:
    raise UnreadableFile(f"{where} brings XML definitions of its own, which no spreadsheet needs: save it again")
