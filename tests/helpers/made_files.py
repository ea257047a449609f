"""Spreadsheets and Parquet files for tests, made from rows of cells, .xls and .ods byte by byte; and their door."""

import io
import struct
import zipfile
from collections.abc import Iterable, Sequence
from typing import Any
from xml.sax.saxutils import escape

import pytest

import evenhand as eh
from evenhand.exceptions import EvenhandError
from evenhand.io.read.reading import groups_from_bytes
from helpers.optional import library

Rows = Sequence[Sequence[Any]]

STATES: Rows = (("State", "Population"), ("Maine", 1_405_012), ("Vermont", 648_493))

ODS_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for prefix, space in (("office", "office"), ("table", "table"), ("text", "text"))
)
MIME = "application/vnd.oasis.opendocument.spreadsheet"


def xlsx(*sheets: tuple[str, Rows], hidden: Sequence[str] = ()) -> bytes:
    """A workbook with these sheets, as openpyxl writes it."""
    openpyxl = library("openpyxl")
    library("python_calamine")
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
        if title in hidden:
            sheet.sheet_state = "hidden"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def repacked(archive: bytes, changes: dict[str, bytes], drop: Iterable[str] = ()) -> bytes:
    """The same archive with some parts replaced, added or left out."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in {*old.namelist(), *changes} - set(drop):
            new.writestr(name, changes[name] if name in changes else old.read(name))
    return buffer.getvalue()


def xlsx_of_xml(sheet_data: str) -> bytes:
    """A workbook whose only sheet has this XML between its sheetData tags."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    xml = f'<?xml version="1.0"?><worksheet xmlns="{main}"><sheetData>{sheet_data}</sheetData></worksheet>'
    return repacked(xlsx(("Data", STATES)), {"xl/worksheets/sheet1.xml": xml.encode()})


def ods(rows_xml: str, prolog: str = "") -> bytes:
    """An OpenDocument spreadsheet of one sheet with this XML for its rows."""
    library("python_calamine")
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<office:document-content {ODS_NAMES} office:version="1.2">'
        f'<office:body><office:spreadsheet><table:table table:name="Data">{rows_xml}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = f"<manifest:manifest {ODS_NAMES.replace('office', 'manifest').split()[0]}/>"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", MIME, zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return buffer.getvalue()


def ods_rows(rows: Rows) -> str:
    return "".join(f"<table:table-row>{''.join(map(ods_cell, row))}</table:table-row>" for row in rows)


def ods_cell(value: Any, repeated: int = 1) -> str:
    many = f' table:number-columns-repeated="{repeated}"' if repeated > 1 else ""
    if value is None:
        return f"<table:table-cell{many}/>"
    kind = f'"float" office:value="{value}"' if isinstance(value, int | float) else '"string"'
    text = escape(str(value))
    return f"<table:table-cell office:value-type={kind}{many}><text:p>{text}</text:p></table:table-cell>"


def xls(rows: Rows, extra: bytes = b"", at: dict[tuple[int, int], float] | None = None) -> bytes:
    """An Excel 97 workbook of one sheet: [MS-XLS] records in an [MS-CFB] file."""
    library("python_calamine")
    cells = {(i, j): value for i, row in enumerate(rows) for j, value in enumerate(row) if value is not None}
    cells.update(at or {})
    begin_sheet = record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 6))
    sheet = begin_sheet + b"".join(xls_cell(i, j, value) for (i, j), value in sorted(cells.items())) + record(0x000A)
    begin = record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 6)) + extra
    start = len(begin) + len(record(0x0085, struct.pack("<IHBB", 0, 0, 4, 0) + b"Data")) + len(record(0x000A))
    book = begin + record(0x0085, struct.pack("<IHBB", start, 0, 4, 0) + b"Data") + record(0x000A) + sheet
    return compound_file("Workbook", book)


def xls_cell(row: int, column: int, value: Any) -> bytes:
    place = struct.pack("<HHH", row, column, 0)
    if isinstance(value, int | float):
        return record(0x0203, place + struct.pack("<d", value))
    return record(0x0204, place + struct.pack("<HB", len(value), 1) + value.encode("utf-16-le"))


def record(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def compound_file(name: str, stream: bytes) -> bytes:
    """A compound file that holds one stream: header, table of chains, folder, stream, in sectors of 512 bytes."""
    stream = stream.ljust(4096, b"\0")
    sectors = -(-len(stream) // 512)
    per_table = 128
    tables = -(-(sectors + 2) // (per_table - 1))
    end, free, table_mark = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
    folder, first = tables, tables + 1
    chains = [table_mark] * tables + [end] + [*range(first + 1, first + sectors), end]
    chains += [free] * (tables * per_table - len(chains))
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, tables, folder, 0, 4096, end, 0, end, 0)
    header += struct.pack("<109I", *range(tables), *[free] * (109 - tables))
    entries = [entry("Root Entry", 5, end, 0, 1), entry(name, 2, first, len(stream), free), bytes(128), bytes(128)]
    table = struct.pack(f"<{len(chains)}I", *chains)
    return header + table + b"".join(entries) + stream.ljust(sectors * 512, b"\0")


def entry(name: str, kind: int, start: int, size: int, child: int) -> bytes:
    """An entry of the folder of a compound file."""
    free = 0xFFFFFFFF
    title = name.encode("utf-16-le")
    head = title.ljust(64, b"\0") + struct.pack("<HBB", len(title) + 2, kind, 1)
    return head + struct.pack("<III", free, free, child) + bytes(36) + struct.pack("<IQ", start, size)


def parquet(columns: dict[str, Any], **options: Any) -> bytes:
    """A Parquet file of these columns: lists, or Arrow arrays."""
    pa, pq = library("pyarrow"), library("pyarrow.parquet")
    buffer = io.BytesIO()
    pq.write_table(pa.table(columns), buffer, **options)
    return buffer.getvalue()


def csv_groups(text: str, **options: Any) -> eh.Groups:
    return groups_from_bytes(text.encode("utf-8"), "a.csv", **options)


def refusal(content: str | bytes, name: str = "a.csv", **options: Any) -> str:
    """What reading says against this file."""
    raw = content.encode() if isinstance(content, str) else content
    with pytest.raises(EvenhandError) as caught:
        groups_from_bytes(raw, name, **options)
    return str(caught.value)
