"""A file that the user dropped: read from memory by the same checks as the command line's, never written to disk."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from evenhand.exceptions import InvalidInput, UnreadableFile
from evenhand.explorer.limits import CELL_CHARACTERS, UPLOAD_BYTES, UPLOAD_CELLS, UPLOAD_COLUMNS, UPLOAD_ROWS
from evenhand.explorer.sources import Source, given
from evenhand.groups.reading_options import DROP, READING_OPTIONS, ReadingOption
from evenhand.io.read.limits import MEBIBYTE, Limits
from evenhand.wording.lists import shown

LIMITS = Limits(
    file_bytes=UPLOAD_BYTES,
    unpacked_bytes=8 * UPLOAD_BYTES,
    rows=UPLOAD_ROWS,
    columns=UPLOAD_COLUMNS,
    spreadsheet_cells=UPLOAD_CELLS,
    cell_characters=CELL_CHARACTERS,
)
LONGEST_ROW = 18
"""Digits of a row's number that are read."""

SEPARATORS = {"\\t": "\t", "tab": "\t", "blank": " "}
"""Signs that cannot be typed into a field, or not be seen there."""


def read(message: Mapping[str, Any]) -> Source:
    """The groups in an uploaded file.

    Parameters
    ----------
    message : mapping
        ``file``: its name; ``content``: its bytes in base64; ``options``: how to read it, by `ReadingOption`,
        where the user said so.

    Raises
    ------
    EvenhandError
        Whatever reading the same file from a disk raises, and smaller limits.
    """
    from evenhand.groups.door import PAGE
    from evenhand.io.read.reading import groups_from_bytes

    name = _file_name(message.get("file"))
    options = _options(message.get("options"))
    groups = groups_from_bytes(_content(name, message.get("content")), name, limits=LIMITS, door=PAGE, **options)
    return given(groups, name, file=name, options=options)


def _file_name(name: object) -> str:
    """The last part of the name, on one line."""
    if not isinstance(name, str) or not name:
        raise InvalidInput("the file has no name")
    return shown(PurePosixPath(name.replace("\\", "/")).name, 80)


def _content(name: str, content: object) -> bytes:
    if not isinstance(content, str):
        raise InvalidInput(f"{name} came without its content")
    if len(content) > 4 * (UPLOAD_BYTES // 3 + 2):
        raise UnreadableFile(f"{name} is larger than the {UPLOAD_BYTES // MEBIBYTE} MiB that the explorer reads")
    try:
        return base64.b64decode(content, validate=True)
    except ValueError:
        raise InvalidInput(f"{name} was damaged on its way: open it again") from None


def _options(given: object) -> dict[str, Any]:
    """What the page's controls of reading hold, as keywords; empty ones are left out."""
    if given is None:
        return {}
    known = {option.name: option for option in READING_OPTIONS}
    if not isinstance(given, Mapping) or not known.keys() >= given.keys():
        raise InvalidInput("the explorer does not know how this file is to be read: load the page again")
    held = {name: _value(known[name], value) for name, value in given.items()}
    return {name: value for name, value in held.items() if not (value is False or value in ((), ""))}


def _value(option: ReadingOption, held: object) -> object:
    """What a control holds as its keyword takes it: ticks are true, all else is text."""
    if option.kind in ("switch", "drop"):
        is_ticked = held is True or held == DROP
        return DROP if is_ticked and option.kind == "drop" else is_ticked
    text = str(held) if isinstance(held, str | int) else ""
    if option.kind in ("titles", "names"):
        return tuple(line.strip() for line in text.splitlines() if line.strip())
    if option.name == "separator":
        return SEPARATORS.get(text.strip().lower(), text.strip() or text)
    is_number = option.kind == "row" and text.strip().isascii() and text.strip().isdigit()
    return int(text.strip()[:LONGEST_ROW]) if is_number else text.strip()
