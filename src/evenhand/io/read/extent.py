"""Where a table begins and ends in a sheet or text file: titles below a preamble, notes under it, comments between."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from evenhand.exceptions import UnreadableFile
from evenhand.groups.door import PYTHON, Door
from evenhand.groups.numerals import is_like_number
from evenhand.groups.table import is_blank, is_empty
from evenhand.wording.lists import quoted

Row = Sequence[Any]

NOTE = re.compile(
    r"\s*(\*|†|\(?[0-9a-z]\)|\[[0-9a-z]+\]|(sources?|notes?|footnotes?|data|updated|last updated|copyright|see|"
    r"retrieved|licen[cs]e|quellen?|anmerkung(en)?|hinweis|stand|fuentes?|notas?|bron|opmerking|kilder?|källa|fontes?|fonti|"
    r"źródło|uwaga|источник|примечание|出典|資料|注|资料来源|来源)\b\s*[:：.]?|©)",
    re.IGNORECASE,
)
"""How notes under a table begin."""

SURE_NOTE = re.compile(r"\s*(\w+( \w+)?\s*[:：]\s|©)")
"""The same in a row as wide as the table: a word or two before a colon."""

COMMENT = "#"
LONGEST_FOOTER = 200
LONGEST_PREAMBLE = 50
SAMPLE = 5000
LONG_NOTE = 40
WORDS_OF_A_NOTE = 4
"""A shorter text alone in its row may be a group whose number is missing."""


@dataclass(frozen=True)
class Borders:
    """What the user says of where the table is; rows are counted from 1, as the file shows them.

    Attributes
    ----------
    header_row : int or None
        Row of the titles.
    last_row : int or None
        Last row of the table.
    comment : str or None
        What rows begin with that are none of the table.
    """

    header_row: int | None = None
    last_row: int | None = None
    comment: str | None = None


@dataclass
class Extent:
    """The rows of a table.

    Attributes
    ----------
    titles : sequence
        Cells of the row of titles.
    head : int
        Index of that row in the file.
    body : list of rows
    numbers : list of int
        Row of the file, counted from 1, of each row of the body.
    notes : list of str
        What was passed over, for people.
    """

    titles: Row
    head: int
    body: list[Row]
    numbers: list[int]
    notes: list[str] = field(default_factory=list)


def found_extent(rows: list[Row], where: str, borders: Borders = Borders(), door: Door = PYTHON) -> Extent:
    """The table among the rows of a file.

    Parameters
    ----------
    rows : list of sequences
        All rows of the file, its row 1 first.
    where : str
        The file's name, for messages.
    borders : Borders, optional
    door : Door, optional
        How messages spell options.

    Returns
    -------
    Extent

    Raises
    ------
    UnreadableFile
        There is no row of titles with rows under it, or more than one reading is possible; the message names the option
        that decides.
    """
    notes: list[str] = []
    numbered = [(number, row) for number, row in enumerate(rows, start=1) if not is_blank(row)]
    if borders.last_row is not None:
        numbered = [(number, row) for number, row in numbered if number <= borders.last_row]
    numbered = _without_comments(numbered, borders, notes)
    if not numbered:
        raise UnreadableFile(f"{where} is empty: it needs a row of titles and a row for each group")
    start = _start(numbered, where, borders, door, notes)
    head, titles = numbered[start]
    body = numbered[start + 1 :]
    if not body:
        raise UnreadableFile(
            f"{where} has a single row and no groups: the first row must hold the titles of the columns, "
            "each further row a group"
        )
    width = max(_width(titles), _common_width([row for _, row in body]))
    if borders.last_row is None:
        body = _without_footer(body, width, where, door, notes)
    if not body:
        raise UnreadableFile(f"{where} has titles and notes, but no groups: each row under the titles is a group")
    return Extent(titles, head - 1, [row for _, row in body], [number for number, _ in body], notes)


def _width(row: Row) -> int:
    """Cells up to the last that is not empty."""
    width = len(row)
    while width and is_empty(row[width - 1]):
        width -= 1
    return width


def _filled(row: Row) -> int:
    return sum(not is_empty(cell) for cell in row)


def _common_width(rows: Sequence[Row]) -> int:
    """The width that most rows have, of several the largest; single cells, as of notes, count where they prevail."""
    counts = Counter(map(_width, rows[:SAMPLE]))
    wide = Counter({width: count for width, count in counts.items() if width > 1})
    if 3 * wide.total() >= counts.total():
        counts = wide
    most = max(counts.values(), default=0)
    return max((width for width, count in counts.items() if count == most), default=0)


def _without_comments(numbered: list[tuple[int, Row]], borders: Borders, notes: list[str]) -> list[tuple[int, Row]]:
    """The rows without comments: those that begin with the sign that was given, or stand apart from the table."""
    sign = borders.comment or COMMENT
    marked = [index for index, (_, row) in enumerate(numbered) if _first(row).lstrip().startswith(sign)]
    if not marked:
        return numbered
    are_marked = set(marked)
    width = _common_width([row for index, (_, row) in enumerate(numbered) if index not in are_marked])
    comments = are_marked if borders.comment else set(_surely_comments(numbered, marked, width))
    if not comments:
        return numbered
    notes.append(f"{len(comments)} line{'s' * (len(comments) > 1)} beginning with {quoted(sign)} passed over")
    return [entry for index, entry in enumerate(numbered) if index not in comments]


def _first(row: Row) -> str:
    """The first cell, where it is text."""
    return row[0] if isinstance(row[0], str) else ""


def _surely_comments(numbered: list[tuple[int, Row]], marked: list[int], width: int) -> list[int]:
    """Marked rows above the titles, and marked rows narrower than the table."""
    leading = [index for index in marked if marked[: index + 1] == list(range(index + 1))]
    first = len(leading)
    is_titled = first < len(numbered) and not any(_is_number(cell) for cell in numbered[first][1])
    return [
        index
        for index in marked
        if (index < first and is_titled)
        or _width(numbered[index][1]) < width
        or _filled(numbered[index][1]) == 1 < width
    ]


def _is_number(cell: Any) -> bool:
    if isinstance(cell, str):
        return is_like_number(cell)
    return isinstance(cell, int | float) and not isinstance(cell, bool)


def _start(numbered: list[tuple[int, Row]], where: str, borders: Borders, door: Door, notes: list[str]) -> int:
    """Index of the row of titles: the first as wide as the table, with single cells at most above it."""
    if borders.header_row is not None:
        for index, (number, _) in enumerate(numbered):
            if number == borders.header_row:
                return index
        raise UnreadableFile(
            f"{where} has nothing in row {borders.header_row}: {door.option('header_row')} counts from 1"
        )
    width = _common_width([row for _, row in numbered])
    below = _below_blank(numbered, width)
    if below:
        notes.append(_title_note(numbered, below))
        return below
    start = next(index for index, (_, row) in enumerate(numbered) if _width(row) >= width)
    if start == 0 or width < 2:
        return 0
    above = [row for _, row in numbered[:start]]
    number = numbered[start][0]
    if any(_filled(row) > 1 for row in above):
        widths = f"most rows have {width} cells, but row {numbered[0][0]} has {_width(above[0])}"
        option = door.option("header_row", number)
        raise UnreadableFile(f"{where}: {widths}: if the titles stand in row {number}, say {option}")
    if _has_number(numbered[start][1]) and not _is_year_row(numbered[start][1]):
        return 0
    notes.append(_title_note(numbered, start))
    return start


def _title_note(numbered: list[tuple[int, Row]], start: int) -> str:
    above = next(cell for cell in numbered[0][1] if not is_empty(cell))
    return f"titles read from row {numbered[start][0]}, below {quoted(above, 40)}"


def _below_blank(numbered: list[tuple[int, Row]], width: int) -> int:
    """Index of a full row of titles below words and a blank row, numbers right under it; 0 where there is none."""
    first = next((i for i, (_, row) in enumerate(numbered[:LONGEST_PREAMBLE]) if _has_number(row)), 0)
    start = first - 1
    if start < 1 or _filled(numbered[start][1]) < width:
        return 0
    has_gap = numbered[start][0] > numbered[start - 1][0] + 1
    return start if has_gap else 0


def _has_number(row: Row) -> bool:
    return any(_is_number(cell) for cell in row)


def _is_year_row(row: Row) -> bool:
    numbers = [str(cell).strip() for cell in row if _is_number(cell)]
    return all(len(number) == 4 and number.isdigit() for number in numbers)


def _without_footer(
    body: list[tuple[int, Row]], width: int, where: str, door: Door, notes: list[str]
) -> list[tuple[int, Row]]:
    """The rows without the notes under them: single cells after a blank row, or that begin as notes do."""
    candidates = range(max(1, len(body) - LONGEST_FOOTER), len(body))
    start = next((index for index in candidates if _begins_footer(body, index, width)), len(body))
    foot = body[start:]
    if not foot:
        return body
    wide = next((number for number, row in foot if _width(row) >= width > 1 and not _is_note(row)), None)
    if wide is not None:
        last = body[start - 1][0]
        note = f"{where}, row {foot[0][0]} looks like a note ({quoted(foot[0][1][0], 20)}), but rows like groups follow"
        raise UnreadableFile(f"{note}: end the table with {door.option('last_row', last)}, or delete that row")
    text = next(cell for cell in foot[0][1] if not is_empty(cell))
    notes.append(f"{len(foot)} line{'s' * (len(foot) > 1)} under the table passed over: {quoted(text, 40)}")
    return body[:start]


def _begins_footer(body: list[tuple[int, Row]], index: int, width: int) -> bool:
    number, row = body[index]
    after_blank = number > body[index - 1][0] + 1
    if width < 2:
        return _is_note(row) and not _has_number(row)
    if _filled(row) == 1 and _width(row) < width:
        words = len(_first(row).split())
        return _is_note(row) or (words >= WORDS_OF_A_NOTE and (after_blank or len(_first(row)) > LONG_NOTE))
    return (after_blank or _width(row) < width) and SURE_NOTE.match(_first(row)) is not None


def _is_note(row: Row) -> bool:
    return NOTE.match(_first(row)) is not None
