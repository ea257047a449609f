"""How much of a file is taken in: enough for any honest table, too little to choke on a hostile one."""

from __future__ import annotations

from dataclasses import dataclass

from evenhand.exceptions import UnreadableFile

MEBIBYTE = 2**20
PARQUET_FACTOR = 4


@dataclass(frozen=True)
class Limits:
    """The most that reading accepts.

    Attributes
    ----------
    file_bytes : int
        Size of the file.
    unpacked_bytes : int
        Size of all that is packed in an .xlsx or .ods file. A column of a Parquet file may have `PARQUET_FACTOR` times
        as much, for it takes no more memory than that.
    rows, columns : int
        Of a table.
    spreadsheet_cells : int
        Cells in the rectangle from the first to the last used cell of a sheet: all of them are held in memory, be
        they empty or not.
    cell_characters : int
        Length of a name, a title or a number.
    """

    file_bytes: int = 256 * MEBIBYTE
    unpacked_bytes: int = 128 * MEBIBYTE
    rows: int = 20_000_000
    columns: int = 1_000
    spreadsheet_cells: int = 2_200_000
    cell_characters: int = 1_000


LIMITS = Limits()
"""What `evenhand.load` and the command line accept."""


def check_bytes(size: int, limits: Limits, where: str) -> None:
    """Refuse a file that is empty or larger than the limit.

    Raises
    ------
    UnreadableFile
    """
    if size == 0:
        raise UnreadableFile(f"{where} is empty: it needs a row of titles and a row for each group")
    if size > limits.file_bytes:
        raise UnreadableFile(
            f"{where} has {in_mebibytes(size)}, but at most {in_mebibytes(limits.file_bytes)} are read"
        )


def check_unpacked(size: int, limits: Limits, where: str) -> None:
    """Refuse a file that would unpack to more than the limit.

    Raises
    ------
    UnreadableFile
    """
    _check_unpacked(size, limits.unpacked_bytes, where)


def check_column_bytes(size: int, limits: Limits, where: str) -> None:
    """Refuse a column of a Parquet file that takes more memory than the limit.

    Raises
    ------
    UnreadableFile
    """
    _check_unpacked(size, PARQUET_FACTOR * limits.unpacked_bytes, where)


def _check_unpacked(size: int, limit: int, where: str) -> None:
    if size > limit:
        most = in_mebibytes(limit)
        raise UnreadableFile(f"{where} unpacks to more than {most}: keep only the columns that are needed")


def check_rows(count: int, limits: Limits, where: str) -> None:
    """Refuse a table with more rows than the limit.

    Raises
    ------
    UnreadableFile
    """
    if count > limits.rows:
        raise UnreadableFile(f"{where} has {count:,} rows, but at most {limits.rows:,} are read")


def check_columns(count: int, limits: Limits, where: str) -> None:
    """Refuse a table with more columns than the limit.

    Raises
    ------
    UnreadableFile
    """
    if count > limits.columns:
        raise UnreadableFile(f"{where} has {count:,} columns, but at most {limits.columns:,} are read")


def in_mebibytes(size: int) -> str:
    """A size in words.

    Examples
    --------
    >>> in_mebibytes(3 * 2**20), in_mebibytes(700)
    ('3 MiB', '700 bytes')
    """
    return f"{size / MEBIBYTE:,.0f} MiB" if size >= MEBIBYTE else f"{size:,} bytes"
