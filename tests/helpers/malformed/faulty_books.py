"""Spreadsheets and Parquet files that are wrong as files: broken, protected, hostile, or something else in truth."""

import datetime
import io
import struct
import zipfile

import pyarrow as pa

from helpers.made_files import (
    MIME,
    STATES,
    compound_file,
    ods,
    ods_cell,
    ods_rows,
    parquet,
    record,
    repacked,
    xls,
    xlsx,
    xlsx_of_xml,
)
from helpers.malformed.case import Case, Cases

SHEET = "xl/worksheets/sheet1.xml"


def xlsx_cases() -> Cases:
    """Workbooks of the new kind."""
    good = xlsx(("Data", STATES))
    for size in (3, 30, len(good) // 2, len(good) - 30):
        yield Case("xlsx cut off", "a.xlsx", good[:size], ("a.xlsx is ",))
    yield Case("xlsx with another beginning", "a.xlsx", b"XX" + good[2:], ("is no spreadsheet",))
    yield Case("CSV named .xlsx", "a.xlsx", b"State,Population\nMaine,5\n", ("if it is text, name it .csv",))
    yield Case("web page named .xls", "a.xls", b"<html><table><tr><td>5</td></tr></table></html>", ("name it .csv",))
    yield Case("archive without a workbook", "a.xlsx", archive({"readme.txt": b"hello"}), ("is no spreadsheet",))
    yield Case("archive without parts", "a.xlsx", archive({}), ("is no spreadsheet",))
    yield Case("xlsx without its sheet", "a.xlsx", repacked(good, {}, drop=[SHEET]), ("a.xlsx is",))
    yield Case("xlsx without its list of sheets", "a.xlsx", repacked(good, {}, drop=["xl/workbook.xml"]), ("a.xlsx",))
    yield Case("xlsx with broken XML", "a.xlsx", repacked(good, {SHEET: b"<worksheet><sheetData>"}), ("well-formed",))
    yield Case("xlsx with a broken part", "a.xlsx", damaged(good), ("a.xlsx is broken",))
    yield Case("xlsx with a password", "a.xlsx", flagged(good, 1), ("is protected by a password",))
    yield Case("xlsx with a password", "b.xlsx", compound_file("EncryptedPackage", b"x" * 5000), ("a password",))
    yield Case("binary workbook", "a.xlsx", repacked(good, {"xl/workbook.bin": b"x"}), ("binary workbook (.xlsb)",))
    yield Case("xlsx packed oddly", "a.xlsx", archive({SHEET: b"<a/>" * 99}, zipfile.ZIP_LZMA), ("packed in a way",))
    yield Case("empty sheet", "a.xlsx", xlsx(("Data", [])), ("a.xlsx is empty",))
    yield Case("empty sheet", "b.xlsx", xlsx(("Data", [[None, " "], []]), ("More", STATES)), ("sheet Data is empty",))
    yield Case("sheet with titles only", "a.xlsx", xlsx(("Data", STATES[:1])), ("has a single row and no groups",))
    yield from xlsx_cells()
    yield from xlsx_bombs(good)


def xlsx_cells() -> Cases:
    rows = [list(row) for row in STATES]
    for value, says in [
        (True, "is True, a truth value"),
        (datetime.date(2020, 4, 1), "(date), not a number"),
        (datetime.time(12, 30), "(time), not a number"),
        (None, "is empty or in error"),
        ("=1/0", "is empty or in error"),
    ]:
        kept = [*rows[:2], ["Vermont", value], ["Guam", 5], ["Ohio", 6]]
        content = xlsx(("Data", kept))
        yield Case("cell of another kind", "a.xlsx", content, ("row 3, column Population", says))
    notes = [["Table 1", "people"], ["a", "b", "c"], *([*row, 1] for row in rows)]
    yield Case("two headings above the titles", "a.xlsx", xlsx(("Data", notes)), ("row 1 has 2", "row 2, say "))
    source = [*rows, ["Guam", None]]
    yield Case("last row without a number", "a.xlsx", xlsx(("Data", source)), ("row 4, column Population is empty",))
    yield Case("title twice in a sheet", "a.xlsx", xlsx(("Data", [["A", "A"], ["x", 5]])), ("two columns titled 'A'",))
    gap = [*rows, [None, None], [None, 5]]
    yield Case(
        "row after a blank one", "a.xlsx", xlsx(("Data", gap)), ("name in a.xlsx, row 5, column State is empty",)
    )


def xlsx_bombs(good: bytes) -> Cases:
    yield Case("xlsx that unpacks without end", "a.xlsx", repacked(good, {SHEET: bytes(2**27 + 1)}), ("128 MiB",))
    spaces = repacked(good, {SHEET: b"<a>" + b" " * 2**27 + b"</a>"})
    claimed = spaces.replace((2**27 + 7).to_bytes(4, "little"), (700).to_bytes(4, "little"))
    yield Case("xlsx that hides its size", "a.xlsx", claimed, ("unpacks to more than 128 MiB",))
    many = {f"xl/media/{i}.png": b"" for i in range(10_001)}
    yield Case("xlsx of countless parts", "a.xlsx", archive(many), ("is an archive of 10,001 parts",))
    far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="{0}"><c r="{1}{0}"><v>1</v></c></row>'
    for row, column in [(1_048_576, "XFD"), (1_048_576, "C"), (200_000, "Z"), (4_294_967_295, "A"), (300, "ZZZZ")]:
        yield Case("stray cell", "a.xlsx", xlsx_of_xml(far.format(row, column)), ("has a sheet down to row",))
    hidden = repacked(good, {"xl/media/image.png": b"<x:sheetData>"})
    yield Case("xlsx with a hidden sheet", "a.xlsx", hidden, ("hides a sheet in its part",))
    laughs = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]><worksheet><sheetData/></worksheet>'
    yield Case("XML with definitions", "a.xlsx", repacked(good, {SHEET: laughs.encode()}), ("XML definitions",))


def xls_cases() -> Cases:
    """Workbooks of the old kind."""
    good = xls(STATES)
    for size in (7, 100, 600, 1100):
        yield Case("xls cut off", "a.xls", good[:size], ("a.xls ",))
    yield Case("xls with no workbook", "a.xls", compound_file("WordDocument", b"x" * 5000), ("holds no spreadsheet",))
    yield Case("xls of zeros", "a.xls", good[:512] + bytes(len(good) - 512), ("a.xls ",))
    yield Case("xls with a circle of sectors", "a.xls", circular(good), ("a.xls is broken",))
    yield Case("xls with odd sectors", "a.xls", good[:30] + b"\x20" + good[31:], ("a.xls is broken",))
    yield Case("xls with a password", "a.xls", xls(STATES, extra=record(0x2F, bytes(6))), ("protected by a password",))
    yield Case("stray cell in .xls", "a.xls", xls(STATES, at={(65_535, 255): 1.0}), ("row 65536 and column IV",))
    yield Case("xls beyond its columns", "a.xls", xls(STATES, at={(3, 300): 1.0}), ("a.xls is broken",))
    vast = record(0x0200, struct.pack("<IIHHH", 0, 2**31, 0, 2**15, 0))
    yield Case("xls that claims a vast sheet", "a.xls", xls(STATES, extra=vast), ("a.xls is broken",))
    # On these two the library that reads sheets panics, past Python's own error stream.
    for kind in (0x0085, 0x0042):
        yield Case("xls with a short record", "a.xls", xls(STATES, extra=record(kind, b"x")), ("a.xls is",))
    yield Case("empty .xls", "a.xls", xls([]), ("a.xls is empty",))


def ods_cases() -> Cases:
    """OpenDocument spreadsheets."""
    good = ods(ods_rows(STATES))
    yield Case("ods cut off", "a.ods", good[: len(good) // 2], ("a.ods is broken",))
    yield Case("ods without content", "a.ods", archive({"mimetype": MIME.encode()}), ("is no spreadsheet",))
    yield Case("ods with broken XML", "a.ods", ods("<table:table-row>"), ("not well-formed",))
    laughs = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx">]>'
    yield Case("ods with definitions", "a.ods", ods(ods_rows(STATES), laughs), ("XML definitions",))
    wide = f"<table:table-row>{ods_cell(3, 16_384)}</table:table-row>"
    yield Case("ods with too many columns", "a.ods", ods(ods_rows(STATES) + wide), ("16,384 columns",))
    tall = f'<table:table-row table:number-rows-repeated="1048000">{ods_cell(3, 9)}</table:table-row>'
    yield Case("ods that repeats without end", "a.ods", ods(ods_rows(STATES) + tall), ("down to row 1048003",))
    block = f'<table:table-row table:number-rows-repeated="99999999999">{ods_cell(3, 99_999_999)}</table:table-row>'
    yield Case("ods that repeats without end", "b.ods", ods(ods_rows(STATES) + block), ("has a sheet down to row",))
    yield Case("empty .ods", "a.ods", ods(""), ("a.ods ",))


def parquet_cases() -> Cases:
    """Parquet files."""
    good = parquet({"State": ["Maine", "Vermont"], "Population": [5, 7]})
    for size in (4, 20, len(good) // 2, len(good) - 3):
        yield Case("parquet cut off", "a.parquet", good[:size], ("is no Parquet file, or cut off",))
    yield Case("CSV named .parquet", "a.parquet", b"State,Population\nMaine,5\n", ("is no Parquet file",))
    yield Case("parquet without a footer", "a.parquet", good[:-60] + b"PAR1", ("a.parquet is broken",))
    length = struct.pack("<I", 2**31 - 1)
    yield Case("parquet with a false length", "a.parquet", good[:-8] + length + b"PAR1", ("a.parquet is broken",))
    middle = len(good) // 3
    noise = good[:4] + bytes(255 - byte for byte in good[4:middle]) + good[middle:]
    yield Case("parquet with broken pages", "a.parquet", noise, ("a.parquet",))
    none = pa.array([], pa.int64())
    yield Case("parquet without rows", "a.parquet", parquet({"Population": none}), ("has no rows",))
    yield Case("parquet without columns", "a.parquet", parquet({}), ("a.parquet",))
    yield Case("parquet of lists", "a.parquet", parquet({"Population": [[1], [2]]}), ("(list), not a number",))
    yield Case("parquet of truths", "a.parquet", parquet({"Population": [True, False]}), ("row 1, column Population",))
    dates = pa.array([1, 2], pa.date32())
    yield Case("parquet of dates", "a.parquet", parquet({"Population": dates}), ("row 1", "(date), not a number"))
    nulls = parquet({"State": ["A", None], "Population": [1, 2]})
    yield Case("parquet with a missing name", "a.parquet", nulls, ("row 2, column State is None",))
    missing = parquet({"State": ["A", "B"], "Population": pa.array([1, None], pa.int64())})
    yield Case("parquet with a missing number", "a.parquet", missing, ("row 2, column Population is empty",))
    infinite = parquet({"State": ["A", "B"], "Population": [1.0, float("inf")]})
    yield Case("parquet with an infinity", "a.parquet", infinite, ("row 2, column Population", "is inf"))
    twice = pa.table([pa.array([1]), pa.array([2])], names=["P", "P"])
    yield Case(
        "parquet title twice", "a.parquet", written(twice), ("has 2 numeric columns (P (column 1), P (column 2))",)
    )
    wide = parquet({f"c{i}": [1] for i in range(1001)})
    yield Case("parquet of too many columns", "a.parquet", wide, ("has 1,001 columns, but at most 1,000",))
    tall = parquet({"P": pa.array([7]).take(pa.array(bytes(20_000_001), pa.uint8()))})
    yield Case("parquet of too many rows", "a.parquet", tall, ("has 20,000,001 rows",))


def other_cases() -> Cases:
    """Kinds of file that cannot be read, and names that tell nothing."""
    for name in ("a.xlsx.gz", "a.docx", "a.pdf", "a.xlsb", "a.feather", "a.py", "a.zip"):
        yield Case("unknown kind of file", name, b"State,Population\nMaine,5\n", ("is of the unknown kind", "use .csv"))
    yield Case("no suffix", "states", b"State,Population\nMaine,5\n", ("has no suffix that tells its kind",))


def archive(parts: dict[str, bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", kind) as new:
        for name, content in parts.items():
            new.writestr(name, content)
    return buffer.getvalue()


def damaged(good: bytes) -> bytes:
    """The archive with the packed bytes of its sheet turned into others."""
    with zipfile.ZipFile(io.BytesIO(good)) as old:
        part = old.getinfo(SHEET)
    start = part.header_offset + 30 + len(SHEET)
    return good[:start] + b"\xff" * part.compress_size + good[start + part.compress_size :]


def flagged(good: bytes, flag: int) -> bytes:
    """The archive with a flag set for its first part, in the directory at its end."""
    start = good.index(b"PK\x01\x02") + 8
    return good[:start] + struct.pack("<H", flag) + good[start + 2 :]


def circular(good: bytes) -> bytes:
    """A compound file in which the stream's first sector is followed by itself."""
    table = 512
    first = struct.unpack_from("<I", good, 2 * 512 + 128 + 116)[0]
    place = table + 4 * first
    return good[:place] + struct.pack("<I", first) + good[place + 4 :]


def written(table: pa.Table) -> bytes:
    import pyarrow.parquet as pq

    buffer = io.BytesIO()
    pq.write_table(table, buffer)
    return buffer.getvalue()
