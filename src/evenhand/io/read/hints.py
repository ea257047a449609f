"""What the user knows of a file and it does not say itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from evenhand.exceptions import InvalidParameter
from evenhand.groups.door import PYTHON, Door
from evenhand.io.read.kinds import JSON, JSON_LINES, PARQUET, SPREADSHEETS
from evenhand.numbers import whole_number
from evenhand.wording.lists import quoted


@dataclass(frozen=True)
class Hints:
    """What the user knows of a file and it does not say itself.

    Attributes
    ----------
    encoding : str or None
        Of a text file, such as "latin-1".
    separator : str or None
        Between the cells of a text file.
    decimal : "." or "," or None
        The decimal sign of numbers that are written as text.
    sheet : str or None
        Name of a sheet.
    header_row, last_row : int or None
        Rows of the titles and of the last group, counted from 1.
    comment : str or None
        What lines begin with that are none of the table.
    """

    encoding: str | None = None
    separator: str | None = None
    decimal: str | None = None
    sheet: str | None = None
    header_row: int | None = None
    last_row: int | None = None
    comment: str | None = None


HINTS = tuple(Hints.__dataclass_fields__)
"""Names of all hints."""

_TEXT = frozenset({"encoding", "separator", "decimal", "header_row", "last_row", "comment"})
_SHEETS = frozenset({"sheet", "decimal", "header_row", "last_row", "comment"})
_JSON = frozenset({"encoding"})


def check_hints(hints: Hints, kind: str, where: str, door: Door = PYTHON) -> None:
    """Refuse a hint that says nothing of a file of this kind, such as the sheet of a text.

    Parameters
    ----------
    hints : Hints
    kind : str
        The file's suffix.
    where : str
        Its name, for messages.
    door : Door, optional
        How the message spells options.

    Raises
    ------
    InvalidParameter
    """
    is_json = kind in (*JSON, *JSON_LINES)
    told = _SHEETS if kind in SPREADSHEETS else frozenset() if kind in PARQUET else _JSON if is_json else _TEXT
    for name in HINTS:
        if getattr(hints, name) is not None and name not in told:
            raise InvalidParameter(f"{where} is a file of which {door.named(name)} says nothing: leave it out")


def taken_hints(options: dict[str, Any], door: Door = PYTHON) -> Hints:
    """The hints among the options, which are taken out of them, checked.

    Raises
    ------
    InvalidParameter
    """
    given = {hint: options.pop(hint) for hint in HINTS if hint in options}
    for name in ("header_row", "last_row"):
        value = given.get(name)
        if value is not None and (whole_number(value) or 0) < 1:
            raise InvalidParameter(f"{door.named(name)} is {quoted(value)}, but must be a whole number of 1 or more")
    comment = given.get("comment")
    if comment is not None and (not isinstance(comment, str) or not comment.strip()):
        raise InvalidParameter(
            f"{door.named('comment')} is {quoted(comment)}, but must be what such lines begin with, such as '#'"
        )
    return Hints(**given)
