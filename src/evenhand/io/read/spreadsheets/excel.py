"""Spreadsheets: .xlsx, .xls and .ods, one sheet of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NoReturn

from evenhand.exceptions import MissingLibrary, UnreadableFile
from evenhand.groups.door import PYTHON, Door
from evenhand.groups.numerals import DecimalSign
from evenhand.groups.table import Table
from evenhand.io.read.extent import Borders
from evenhand.io.read.limits import Limits
from evenhand.io.read.spreadsheets.ole import SIGNATURE, xls_extent
from evenhand.io.read.spreadsheets.sheet_extent import ExcelCells, Extent, OdsCells, follow
from evenhand.io.read.spreadsheets.workbook import Broken, Protected, Workbook, read_workbook, read_workbook_apart
from evenhand.io.read.spreadsheets.zipped import Archive
from evenhand.io.read.table import NO_BORDERS, table_from_rows
from evenhand.wording.extras import install_extra
from evenhand.wording.lists import listed, quoted, shown
from evenhand.wording.suggestions import did_you_mean

SHEET_MARK = b"sheetData"


def read_excel(
    data: bytes,
    where: str,
    limits: Limits,
    *,
    sheet: str | None = None,
    decimal: str | None = None,
    borders: Borders = NO_BORDERS,
    door: Door = PYTHON,
) -> Table:
    """The table in a sheet.

    Parameters
    ----------
    data : bytes
        The whole file.
    where : str
        Its name, for messages.
    limits : Limits
    sheet : str, optional
        The sheet's name; else the first sheet that can be seen.
    decimal : str, optional
        Decimal sign of numbers that are stored as text.
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
        The file is broken, protected, too large when unpacked, or no spreadsheet; the sheet is missing or no table.
    MissingLibrary
        python-calamine is not installed.
    """
    extent = _checked_extent(data, where, limits)
    book = _read(data, where, sheet)
    if book.name is None:
        _refuse_missing(sheet, book.names, where)
    place = where if len(book.names) == 1 else f"{where}, sheet {shown(book.name, 12)}"
    sign = DecimalSign(decimal)
    return table_from_rows(book.rows, place, limits, sign, borders=borders, door=door, empty=_empty(extent))


def _empty(extent: Extent) -> str:
    """What to say of a cell without a value; the library shows one in error, such as #REF!, as an empty one."""
    if extent.has_formulas:
        return "is empty or in error, or a formula never calculated (save the file in a spreadsheet first)"
    return "is empty or in error"


def _read(data: bytes, where: str, sheet: str | None) -> Workbook:
    """The sheet's cells; whatever the library raises on a broken file, its panics too, becomes one sentence."""
    read = read_workbook_apart if data.startswith(SIGNATURE) else read_workbook
    try:
        import python_calamine  # noqa: F401 (that it is there)

        return read(data, sheet)
    except ImportError:
        raise MissingLibrary(f"{where} needs python-calamine to be read: {install_extra('files')}") from None
    except Protected:
        raise UnreadableFile(f"{where} is protected by a password: save it without one") from None
    except Broken:
        raise UnreadableFile(f"{where} is no spreadsheet, or broken: open it in one and save it again") from None


def _refuse_missing(wanted: str | None, names: list[str], where: str) -> NoReturn:
    if wanted is None:
        raise UnreadableFile(f"{where} has no sheets")
    found = f"(found: {listed(names, 40)}).{did_you_mean(wanted, names)}"
    raise UnreadableFile(f"{where} has no sheet {quoted(wanted, 24)} {found}")


def _checked_extent(data: bytes, where: str, limits: Limits) -> Extent:
    """How far the sheets reach; what would burst on loading is refused."""
    if data.startswith(SIGNATURE):
        extent = xls_extent(data, where)
    elif data.startswith(b"PK"):
        extent = _packed_extent(Archive(data, where, limits))
    else:
        raise UnreadableFile(f"{where} is no spreadsheet, whatever its name says: if it is text, name it .csv")
    extent.check(limits, where)
    return extent


def _packed_extent(archive: Archive) -> Extent:
    """How far the sheets of an .xlsx or .ods reach; every part is unpacked, and none of it kept."""
    if "xl/workbook.bin" in archive.names:
        raise UnreadableFile(f"{archive.where} is a binary workbook (.xlsb): save it as .xlsx")
    extent = Extent()
    is_ods = "content.xml" in archive.names
    cells = OdsCells(extent) if is_ods else ExcelCells(extent)
    for part in archive.parts:
        name = part.filename.lower()
        if name == "content.xml" if is_ods else name.endswith(".xml"):
            follow(archive.content(part), cells.start, archive.where)
        elif _holds(archive.content(part), SHEET_MARK):
            raise UnreadableFile(f"{archive.where} hides a sheet in its part {quoted(part.filename)}: save it again")
    return extent


def _holds(chunks: Iterable[bytes], mark: bytes) -> bool:
    """Whether the mark stands anywhere in the chunks, all of which are gone through."""
    found = False
    end = b""
    for chunk in chunks:
        found = found or mark in end + chunk
        end = chunk[-len(mark) :]
    return found
