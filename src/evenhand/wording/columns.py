"""Text in columns, as a terminal or a notebook shows it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def display_width(text: str) -> int:
    """Columns that a text takes in a terminal: two for each wide East Asian character, none for a combining one."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(char) else 1 + (east_asian_width(char) in "WF") for char in text)


def aligned(titles: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[bool]) -> str:
    """Rows of text as a table with a header, columns parted by two blanks.

    Parameters
    ----------
    titles : sequence of str, length c
    rows : sequence of sequences of str, each of length c
    numbers : sequence of bool, length c
        Whether the column is aligned to the right.

    Returns
    -------
    str
        Lines without trailing blanks and without a last line break.

    Examples
    --------
    >>> print(aligned(["group", "units"], [["Maine", "4"], ["Vermont", "12"]], [False, True]))
    group    units
    Maine        4
    Vermont     12
    """
    lines = [titles, *rows]
    widths = [max(map(display_width, column)) for column in zip(*lines, strict=True)]
    return "\n".join(_line(line, widths, numbers) for line in lines)


def padded(text: str, width: int, is_number: bool) -> str:
    """A text filled with blanks to a width in a terminal, on the left of a number and on the right of words."""
    blanks = " " * (width - display_width(text))
    return blanks + text if is_number else text + blanks


def html_table(titles: Sequence[str], rows: Iterable[Sequence[str]], numbers: Sequence[bool]) -> str:
    """Rows of text as a table for a notebook, numbers to the right.

    Examples
    --------
    >>> html_table(["k"], [["<12>"]], [True]).partition("<tbody>")[2]
    '<tr><td style="text-align: right">&lt;12&gt;</td></tr></tbody></table>'
    """
    body = "".join(_html_row("td", row, numbers) for row in rows)
    return f"<table><thead>{_html_row('th', titles, numbers)}</thead><tbody>{body}</tbody></table>"


def _html_row(tag: str, cells: Iterable[str], numbers: Iterable[bool]) -> str:
    from html import escape

    sides = ("right" if is_number else "left" for is_number in numbers)
    joined = (
        f'<{tag} style="text-align: {side}">{escape(cell)}</{tag}>' for cell, side in zip(cells, sides, strict=True)
    )
    return f"<tr>{''.join(joined)}</tr>"


def _line(cells: Sequence[str], widths: Sequence[int], numbers: Sequence[bool]) -> str:
    return "  ".join(map(padded, cells, widths, numbers)).rstrip()
