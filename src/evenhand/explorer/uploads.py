"""A file that the user dropped: read from memory by the same checks as the command line's, never written to disk."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from evenhand.exceptions import InvalidInput, UnreadableFile
from evenhand.explorer.limits import CELL_CHARACTERS, UPLOAD_BYTES, UPLOAD_CELLS, UPLOAD_COLUMNS, UPLOAD_ROWS
from evenhand.explorer.sources import Source, given
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
COLUMNS = ("population_column", "name_column", "minimum_column", "maximum_column", "current_column")


def read(message: Mapping[str, Any]) -> Source:
    """The groups in an uploaded file.

    Parameters
    ----------
    message : mapping
        ``file``: its name; ``content``: its bytes in base64; ``columns``: column options, where the user gave some.

    Raises
    ------
    EvenhandError
        Whatever reading the same file from a disk raises, and smaller limits.
    """
    from evenhand.groups.door import PAGE
    from evenhand.io.read.reading import groups_from_bytes

    name = _file_name(message.get("file"))
    columns = _columns(message.get("columns"))
    groups = groups_from_bytes(_content(name, message.get("content")), name, limits=LIMITS, door=PAGE, **columns)
    return given(groups, name, file=name, columns=columns)


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


def _columns(columns: object) -> dict[str, str]:
    if not isinstance(columns, Mapping):
        return {}
    return {name: columns[name] for name in COLUMNS if isinstance(columns.get(name), str) and columns[name]}
