"""Text tables that are packed by gzip, unpacked piece by piece so that the limit holds."""

from __future__ import annotations

import zlib

from evenhand.exceptions import UnreadableFile
from evenhand.io.read.limits import Limits, check_unpacked

MAGIC = b"\x1f\x8b"
CHUNK = 2**20
GZIP = 16 + zlib.MAX_WBITS


def gunzipped(data: bytes, where: str, limits: Limits) -> bytes:
    """What a gzip file holds, all its members one after the other.

    Raises
    ------
    UnreadableFile
        The file is broken or cut off, or unpacks to more than the limit.
    """
    parts: list[bytes] = []
    size = 0
    rest = data
    while rest:
        engine = zlib.decompressobj(GZIP)
        waiting = rest
        try:
            while not engine.eof and (waiting or not parts):
                parts.append(engine.decompress(waiting, CHUNK))
                size += len(parts[-1])
                check_unpacked(size, limits, where)
                waiting = engine.unconsumed_tail
        except zlib.error:
            raise UnreadableFile(f"{where} is no gzip file, or broken: download or pack it again") from None
        if not engine.eof:
            raise UnreadableFile(f"{where} is cut off: download or pack it again")
        rest = engine.unused_data.lstrip(b"\0")
    return b"".join(parts)
