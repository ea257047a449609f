"""Bytes to text: UTF-8 and UTF-16 by what they show, any other encoding when it is named."""

from __future__ import annotations

import codecs

from evenhand.exceptions import UnreadableFile
from evenhand.groups.door import PYTHON, Door
from evenhand.wording.lists import quoted

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks and what they announce; that of UTF-32 begins like that of UTF-16, so it comes first."""

SAVE_AS_UTF8 = "save the file as UTF-8"


def decode(data: bytes, where: str, encoding: str | None = None, door: Door = PYTHON) -> str:
    r"""The text of a file, without its byte order mark.

    Parameters
    ----------
    data : bytes
    where : str
        The file's name, for messages.
    encoding : str, optional
        Such as "latin-1"; else UTF-8, or UTF-16 where the bytes show it.
    door : Door, optional
        How messages spell options.

    Returns
    -------
    str

    Raises
    ------
    UnreadableFile
        The bytes are not in that encoding, the encoding is unknown, or the file is not text.

    Examples
    --------
    >>> decode(b"\xff\xfeA\x00", "a.csv"), decode(b"\xe9", "a.csv", encoding="latin-1")
    ('A', 'é')
    """
    codec = shown_encoding(data) if encoding is None else _known(encoding, where)
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as fault:
        raise UnreadableFile(_misfit(data, codec, fault, where, door)) from None
    except UnicodeError:
        raise UnreadableFile(f"{where} is not {codec}: {SAVE_AS_UTF8}") from None
    if "\0" in text:
        row = text.count("\n", 0, text.index("\0")) + 1
        raise UnreadableFile(f"{where}, row {row} holds a NUL character: this is no text file, or not in {codec}")
    return text.removeprefix("\ufeff")


def shown_encoding(data: bytes) -> str:
    """The encoding that the first bytes show: a byte order mark, or every other byte zero as in plain UTF-16."""
    for mark, codec in MARKS:
        if data.startswith(mark):
            return codec
    start = data[:64]
    if len(start) > 2 and b"\0" in start:
        if not any(start[1::2]) and all(start[0::2]):
            return "utf-16-le"
        if not any(start[0::2]) and all(start[1::2]):
            return "utf-16-be"
    return "utf-8"


def _known(encoding: str, where: str) -> str:
    """The encoding by Python's name for it, once it is known to be one of text."""
    try:
        codec = codecs.lookup(encoding)
        codec.encode("")
        b"".decode(codec.name)
    except (LookupError, ValueError, TypeError):
        raise UnreadableFile(
            f"{where}: encoding {quoted(encoding)} is unknown: use utf-8, utf-16, latin-1 or cp1252, say"
        ) from None
    return "utf-8-sig" if codec.name == "utf-8" else codec.name


def _misfit(data: bytes, codec: str, fault: UnicodeDecodeError, where: str, door: Door) -> str:
    before = data[: fault.start].decode(codec, errors="replace")
    row = before.count("\n") + 1
    byte = f"the byte 0x{data[fault.start]:02X}"
    name = codec.removesuffix("-sig").upper()
    other = f"or name its encoding ({door.option('encoding', 'latin-1')}, say)"
    return f"{where}, row {row}: {byte} is not {name}: {SAVE_AS_UTF8}, {other}"
