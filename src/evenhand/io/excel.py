"""Spreadsheets: .xlsx, .xls and .ods, one sheet of them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from evenhand.exceptions import MissingLibrary, UnreadableFile
from evenhand.groups.door import PYTHON, Door
from evenhand.groups.numerals import DecimalSign
from evenhand.groups.table import Table
from evenhand.io.extent import Borders
from evenhand.io.limits import Limits
from evenhand.io.ole import SIGNATURE, xls_extent
from evenhand.io.sheet_extent import ExcelCells, Extent, OdsCells, follow
from evenhand.io.table import NO_BORDERS, table_from_rows
from evenhand.io.zipped import Archive
from evenhand.suggest import did_you_mean, listed, quoted, shown

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
    book = _open(data, where, door)
    name = _sheet_name(book, sheet, where)
    place = where if len(book.sheet_names) == 1 else f"{where}, sheet {shown(name, 12)}"
    rows = _guarded(lambda: book.get_sheet_by_name(name).to_python(skip_empty_area=False), place)
    return table_from_rows(rows, place, limits, DecimalSign(decimal), borders=borders, door=door, empty=_empty(extent))


def _empty(extent: Extent) -> str:
    """What to say of a cell without a value; the library shows one in error, such as #REF!, as an empty one."""
    if extent.has_formulas:
        return "is empty or in error, or a formula never calculated (save the file in a spreadsheet first)"
    return "is empty or in error"


def _open(data: bytes, where: str, door: Door) -> Any:
    try:
        from python_calamine import CalamineWorkbook
    except ImportError:
        raise MissingLibrary(f"{where} needs python-calamine to be read: {door.install}") from None
    return _guarded(lambda: CalamineWorkbook.from_filelike(BytesIO(data)), where)


def _guarded(call: Callable[[], Any], where: str) -> Any:
    """What the call returns; whatever the library raises on a broken file, its panics too, becomes one sentence."""
    import python_calamine

    try:
        with _silenced_panics():
            return call()
    except python_calamine.PasswordError:
        raise UnreadableFile(f"{where} is protected by a password: save it without one") from None
    except BaseException as fault:
        is_panic = type(fault).__name__ == "PanicException"  # derives from BaseException alone
        if not (is_panic or isinstance(fault, Exception)):
            raise
        raise UnreadableFile(f"{where} is no spreadsheet, or broken: open it in one and save it again") from None


@contextmanager
def _silenced_panics() -> Iterator[None]:
    """No output on the error stream for a moment: a panic of the library writes there, past Python."""
    try:
        kept = os.dup(2)
    except OSError:  # there is no error stream
        yield
        return
    sink = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(sink, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(sink)


def _sheet_name(book: Any, wanted: str | None, where: str) -> str:
    from python_calamine import SheetVisibleEnum

    names = list(book.sheet_names)
    if wanted is None:
        seen = [sheet.name for sheet in book.sheets_metadata if sheet.visible == SheetVisibleEnum.Visible]
        if not names:
            raise UnreadableFile(f"{where} has no sheets")
        return str((seen or names)[0])
    if wanted not in names:
        found = f"(found: {listed(names, 40)}).{did_you_mean(wanted, names)}"
        raise UnreadableFile(f"{where} has no sheet {quoted(wanted, 24)} {found}")
    return wanted


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
