"""The old .xls: its last used cell, found before it is loaded.

The file is a small file system (compound file, [MS-CFB]) in which one stream, "Workbook" or "Book", is a row of
records ([MS-XLS]): two bytes for the kind, two for the length, then the content, which for a cell begins with its row
and column.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from evenhand.exceptions import UnreadableFile
from evenhand.io.read.spreadsheets.sheet_extent import Extent

SIGNATURE = bytes.fromhex("d0cf11e0a1b11ae1")
HEADER = struct.Struct("<30xHH10xII4xIIIII")
ENTRY = struct.Struct("<64sH50xII4x")
END_OF_CHAIN = 0xFFFFFFFA
"""From this number on it is a mark and no sector."""

BEGIN, DIMENSIONS, PASSWORD, MULTIPLE_NUMBERS = 0x0809, 0x0200, 0x002F, 0x00BD
CELLS = {0x0006, MULTIPLE_NUMBERS, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E}
MOST_ROWS, MOST_COLUMNS = 65_536, 256


class CompoundFile:
    """The streams of a compound file.

    Parameters
    ----------
    data : bytes
        The whole file.

    Raises
    ------
    ValueError, struct.error
        The file is broken.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        shift, small_shift, _, first_entry, self._cutoff, first_small, _, more, _ = HEADER.unpack_from(data)
        if not (shift in (9, 12) and small_shift == 6):
            raise ValueError("sizes of sectors")
        self._size, self._small_size = 1 << shift, 1 << small_shift
        self._next = self._numbers(self._table_sectors(more))
        self._small_next = self._numbers(self._chain(first_small, self._next))
        entries = b"".join(map(self._sector, self._chain(first_entry, self._next)))
        self.streams = {self._name(entry): entry[2:] for entry in ENTRY.iter_unpack(_whole(entries, 128))}

    def stream(self, name: str) -> bytes:
        """The content of a stream, empty if there is none of that name."""
        start, length = self.streams.get(name, (END_OF_CHAIN, 0))
        if length >= self._cutoff:
            return b"".join(map(self._sector, self._chain(start, self._next)))[:length]
        root, _ = self.streams.get("Root Entry", (END_OF_CHAIN, 0))
        small = b"".join(map(self._sector, self._chain(root, self._next)))
        size = self._small_size
        return b"".join(small[i * size : (i + 1) * size] for i in self._chain(start, self._small_next))[:length]

    def _sector(self, number: int) -> bytes:
        return self._data[(number + 1) * self._size : (number + 2) * self._size]

    def _table_sectors(self, more: int) -> list[int]:
        """Sectors of the table of chains: 109 are named in the header, the others in a chain of their own."""
        sectors = list(struct.unpack_from("<109I", self._data, 76))
        seen: set[int] = set()
        while more < END_OF_CHAIN and more not in seen:
            seen.add(more)
            *found, more = self._numbers([more]) or [END_OF_CHAIN]
            sectors += found
        return [sector for sector in sectors if sector < END_OF_CHAIN]

    def _numbers(self, sectors: list[int]) -> list[int]:
        joined = b"".join(map(self._sector, sectors))
        return [number for (number,) in struct.iter_unpack("<I", _whole(joined, 4))]

    @staticmethod
    def _chain(start: int, following: list[int]) -> list[int]:
        chain: list[int] = []
        while start < len(following) and len(chain) <= len(following):
            chain.append(start)
            start = following[start]
        if len(chain) > len(following):
            raise ValueError("a chain of sectors that bites its tail")
        return chain

    @staticmethod
    def _name(entry: tuple[bytes, int, int, int]) -> str:
        return entry[0][: max(entry[1] - 2, 0)].decode("utf-16-le", "replace")


def xls_extent(data: bytes, where: str) -> Extent:
    """How far the largest sheet of an .xls reaches.

    Raises
    ------
    UnreadableFile
        The file is broken, protected by a password, or no spreadsheet.
    """
    extent = Extent()
    try:
        file = CompoundFile(data)
        if "EncryptedPackage" in file.streams:
            raise _locked(where)
        books = [file.stream(name) for name in ("Workbook", "Book", "WORKBOOK", "BOOK")]
        for kind, content in (record for book in books for record in _records(book)):
            _follow(extent, kind, content, where)
    except (struct.error, ValueError) as fault:
        raise fault if isinstance(fault, UnreadableFile) else _broken(where) from None
    if not any(books):
        raise UnreadableFile(f"{where} holds no spreadsheet: save it as .xlsx or CSV")
    return extent


def _follow(extent: Extent, kind: int, content: bytes, where: str) -> None:
    if kind == BEGIN:
        extent.begin_sheet()
    elif kind == PASSWORD:
        raise _locked(where)
    elif kind == DIMENSIONS and len(content) >= 12:
        _, rows, _, columns = struct.unpack_from("<IIHH", content)
        if rows > MOST_ROWS or columns > MOST_COLUMNS:
            raise _broken(where)
    elif kind in CELLS:
        row, column = struct.unpack_from("<HH", content)
        if kind == MULTIPLE_NUMBERS:
            (column,) = struct.unpack_from("<H", content, len(content) - 2)
        if column >= MOST_COLUMNS:
            raise _broken(where)
        extent.include(row + 1, column + 1)


def _records(book: bytes) -> Iterator[tuple[int, bytes]]:
    position = 0
    while position + 4 <= len(book):
        kind, length = struct.unpack_from("<HH", book, position)
        yield kind, book[position + 4 : position + 4 + length]
        position += 4 + length


def _whole(data: bytes, size: int) -> bytes:
    return data[: len(data) // size * size]


def _locked(where: str) -> UnreadableFile:
    return UnreadableFile(f"{where} is protected by a password: save it without one")


def _broken(where: str) -> UnreadableFile:
    return UnreadableFile(f"{where} is broken: open it in a spreadsheet and save it again, best as .xlsx")
