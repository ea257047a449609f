"""Text whose cells are parted by blanks: two and more, or runs of any length, as printed tables have them."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from evenhand.exceptions import UnreadableFile
from evenhand.groups.numerals import is_like_number
from evenhand.groups.table import column_kind
from evenhand.io.read.extent import COMMENT
from evenhand.io.read.separators import SAMPLE_CHARACTERS, SAMPLE_ROWS

Cut: TypeAlias = Callable[[str], list[str]]

GAP = re.compile(r"[ \u00a0\t]{2,}|\t")
MOSTLY = 0.5
"""Share of lines that must end in a number before anybody is told that the cells seem to be parted by blanks."""


def at_gaps(line: str) -> list[str]:
    """The cells of a line that two and more blanks part.

    Examples
    --------
    >>> at_gaps("New York      20201249")
    ['New York', '20201249']
    """
    return GAP.split(line.strip())


def at_blanks(line: str) -> list[str]:
    """The cells of a line that blanks part, but those inside of quotes.

    Examples
    --------
    >>> at_blanks('"New York"   20201249 26')
    ['New York', '20201249', '26']
    """
    return next(csv.reader([line.strip()], delimiter=" ", skipinitialspace=True), [])


def cut_at_blanks(text: str, where: str) -> Cut | None:
    """The way of cutting at blanks that gives every row as many cells, a column of numbers among them.

    Parameters
    ----------
    text : str
        A table that no other separator cuts.
    where : str
        The file, for messages.

    Returns
    -------
    callable or None
        From a line to its cells; None where the text is no such table.

    Raises
    ------
    UnreadableFile
        The lines look like such a table, but fall into different numbers of cells.
    """
    numbered = _lines(text)
    lines = [line for _, line in numbered]
    if len(lines) < 2 or all(is_like_number(line) for line in lines[1:]):
        return None
    for cut in (at_gaps, at_blanks):
        if _fits([cut(line) for line in lines], may_stand_alone=cut is at_gaps):
            return cut
    _check_no_table(numbered, where)
    return None


def _lines(text: str) -> list[tuple[int, str]]:
    """The lines of the beginning that hold something, and where they stand."""
    sample = text[:SAMPLE_CHARACTERS]
    if len(text) > len(sample):
        sample = sample[: sample.rfind("\n") + 1]
    numbered = [(number, line.strip()) for number, line in enumerate(sample.splitlines(), start=1)]
    return [(number, line) for number, line in numbered if line and not line.startswith(COMMENT)][:SAMPLE_ROWS]


def _fits(rows: Sequence[Sequence[str]], may_stand_alone: bool) -> bool:
    """Whether all rows have one width of two and more, but for notes around the table, and some column is numbers."""
    if may_stand_alone:
        rows = [row for row in rows if len(row) > 1 or _ends_in_number(row[0])]
    widths = set(map(len, rows))
    if len(rows) < 2 or len(widths) > 1 or widths == {1}:
        return False
    return any(column_kind("", cells).is_numeric for cells in zip(*rows[1:], strict=True))


def _ends_in_number(line: str) -> bool:
    words = line.split()
    return len(words) > 1 and is_like_number(words[-1])


def _check_no_table(numbered: Iterable[tuple[int, str]], where: str) -> None:
    """Refuse lines that mostly end in a number and fall into different numbers of cells."""
    (first, titles), *body = numbered
    if sum(_ends_in_number(line) for _, line in body) <= MOSTLY * len(body):
        return
    wanted = len(at_blanks(titles))
    widths = Counter(len(at_blanks(line)) for _, line in body)
    if len(widths) == 1 and wanted in widths:
        return
    number, found = next((n, len(at_blanks(line))) for n, line in body if len(at_blanks(line)) != wanted)
    fact = f"blanks part row {first} into {wanted} and row {number} into {found}"
    raise UnreadableFile(f"{where}: {fact}: part the cells by two blanks, tabs or commas, or put quotes around names")
