"""Office files are zip archives: what they unpack to is counted before any of it is kept."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from evenhand.exceptions import UnreadableFile
from evenhand.io.read.limits import Limits, check_unpacked

MOST_PARTS = 10_000
CHUNK = 2**18
LOCAL_HEADER = struct.Struct("<4s22xHH")
STORED, DEFLATED, ENCRYPTED = 0, 8, 1


class Archive:
    """A zip archive whose content is counted while it is read.

    Parameters
    ----------
    data : bytes
        The whole file.
    where : str
        Its name, for messages.
    limits : Limits

    Attributes
    ----------
    parts : list of zipfile.ZipInfo
    names : set of str
        Names of the parts, in lower case.

    Raises
    ------
    UnreadableFile
        The bytes are no archive; its parts are locked, too many, or packed in an unusual way; they say themselves that
        they unpack to too much.
    """

    def __init__(self, data: bytes, where: str, limits: Limits) -> None:
        self.where = where
        self._data = data
        self._limits = limits
        self._total = 0
        self.parts = _parts(data, where)
        self.names = {part.filename.lower() for part in self.parts}
        check_unpacked(sum(part.file_size for part in self.parts), limits, where)

    def content(self, part: zipfile.ZipInfo) -> Iterator[bytes]:
        """The content of a part, piece by piece.

        Raises
        ------
        UnreadableFile
            The part is broken, or all parts so far unpack to too much.
        """
        for chunk in _unpacked(_packed(self._data, part, self.where), part.compress_type, self.where):
            self._total += len(chunk)
            check_unpacked(self._total, self._limits, self.where)
            yield chunk


def _parts(data: bytes, where: str) -> list[zipfile.ZipInfo]:
    try:
        found = zipfile.ZipFile(BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError, struct.error):
        raise _broken(where) from None
    if len(found) > MOST_PARTS:
        raise UnreadableFile(f"{where} is an archive of {len(found):,} parts, and no spreadsheet")
    for part in found:
        if part.flag_bits & ENCRYPTED:
            raise UnreadableFile(f"{where} is protected by a password: save it without one")
        if part.compress_type not in (STORED, DEFLATED):
            raise UnreadableFile(f"{where} is packed in a way that no spreadsheet uses: save it again")
    return found


def _unpacked(packed: memoryview, kind: int, where: str) -> Iterator[bytes]:
    """What packed bytes unpack to, as long as it really is.

    Python's own reader stops at the length that the archive claims, while the library that reads the sheets goes on:
    so only unpacking to the end shows how much it will meet.
    """
    if kind == STORED:
        yield bytes(packed)
        return
    engine = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        for start in range(0, len(packed), CHUNK):
            waiting: bytes | memoryview = packed[start : start + CHUNK]
            while waiting and not engine.eof:
                yield engine.decompress(waiting, CHUNK)
                waiting = engine.unconsumed_tail
        yield engine.flush()
    except zlib.error:
        raise _broken(where) from None
    if not engine.eof:
        raise _broken(where)


def _packed(data: bytes, part: zipfile.ZipInfo, where: str) -> memoryview:
    """The bytes of a part as they lie in the archive, after its local header."""
    header = data[part.header_offset : part.header_offset + LOCAL_HEADER.size]
    if len(header) < LOCAL_HEADER.size or not header.startswith(b"PK\x03\x04"):
        raise _broken(where)
    _, name, extra = LOCAL_HEADER.unpack(header)
    start = part.header_offset + LOCAL_HEADER.size + name + extra
    if start + part.compress_size > len(data):
        raise _broken(where)
    return memoryview(data)[start : start + part.compress_size]


def _broken(where: str) -> UnreadableFile:
    return UnreadableFile(f"{where} is broken: it is no complete archive; save or download it again")
