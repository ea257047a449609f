"""What parts the cells of a text table: tab, semicolon, bar or comma."""

from __future__ import annotations

import csv
from collections import Counter
from io import StringIO

from evenhand.exceptions import UnreadableFile
from evenhand.wording.lists import quoted

CANDIDATES = "\t;|,"
"""From the one seldom found inside cells to the one often found there, as in "1,5" and "Cork, County"."""

SAMPLE_CHARACTERS = 2**16
SAMPLE_ROWS = 200
HINT = "sep="


def choose_separator(text: str) -> str:
    r"""The separator that cuts every row of the beginning into the same number of cells, at least two.

    Where none does, the one that cuts most rows alike, as where there are notes around the table; else the one that
    cuts the first row into most: reading then says which row is cut otherwise. A table
    of a single column has a comma, which it never meets.

    Parameters
    ----------
    text : str
        A table, from its start.

    Returns
    -------
    str

    Examples
    --------
    >>> choose_separator("Land;Anteil\nWien;1,5\nTirol;0,7\n")
    ';'
    """
    sample = text[:SAMPLE_CHARACTERS]
    if len(text) > len(sample):
        sample = sample[: max(sample.rfind("\n"), sample.rfind("\r")) + 1] or sample
    widths = {separator: _widths(sample, separator) for separator in CANDIDATES}
    for separator, found in widths.items():
        if found and found[0] > 1 and set(found) == {found[0]}:
            return separator
    regular = max(reversed(CANDIDATES), key=lambda separator: _regular_rows(widths[separator]))
    if _regular_rows(widths[regular]) > 1:
        return regular
    return max(reversed(CANDIDATES), key=lambda separator: widths[separator][:1] or [1])


def cuts_first_row(text: str, separator: str) -> bool:
    """Whether a separator cuts the first row that is not blank."""
    return next((width > 1 for width in _widths(text[:SAMPLE_CHARACTERS], separator)), False)


def _regular_rows(widths: list[int]) -> int:
    """How many rows have the width that most rows with at least two cells have."""
    counts = Counter(width for width in widths if width > 1)
    return max(counts.values(), default=0)


def _widths(sample: str, separator: str) -> list[int]:
    """Cells in each row of the sample that is not blank, up to a row that cannot be read."""
    widths: list[int] = []
    try:
        for row in csv.reader(StringIO(sample, newline=""), delimiter=separator, strict=True):
            if row:
                widths.append(len(row))
            if len(widths) == SAMPLE_ROWS:
                break
    except csv.Error:
        pass
    return widths


def hinted_separator(text: str) -> str | None:
    r"""The separator that a first line such as ``sep=;`` announces, as Excel writes and reads it.

    Examples
    --------
    >>> hinted_separator("sep=;\nState;Population\n")
    ';'
    """
    line = text[:16].splitlines()[0] if text[:16].strip() else ""
    is_hint = line.lower().startswith(HINT) and len(line) == len(HINT) + 1
    return line[-1] if is_hint and is_separator(line[-1]) else None


def check_separator(separator: str, where: str) -> str:
    """The separator that the user gave, once it is known to be able to part cells.

    Raises
    ------
    UnreadableFile
    """
    if not is_separator(separator):
        raise UnreadableFile(f"{where}: separator {quoted(separator)} must be a single sign, such as a comma or a tab")
    return separator


def is_separator(sign: str) -> bool:
    """Whether a sign can part cells: neither a letter, a digit, a quote, a point, a minus nor a line break."""
    return isinstance(sign, str) and len(sign) == 1 and not sign.isalnum() and sign not in "\"'\r\n\0.-+"
