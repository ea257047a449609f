"""Reports for people: lines and tables, the same words in a terminal, in a pipe and in a file."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

import click

from evenhand.wording.columns import display_width, padded

Tone: TypeAlias = Literal["plain", "strong", "quiet", "over", "under"]

# Vermilion and blue of the 256 colours that every terminal has: read well on dark and on light, with any colour vision.
COLOURS: dict[Tone, dict[str, Any]] = {
    "plain": {},
    "strong": {"bold": True},
    "quiet": {"dim": True},
    "over": {"fg": 166},
    "under": {"fg": 31},
}
GAP = "  "
SHORTEST_WORDS = 8


@dataclass(frozen=True)
class Line:
    """One line of text."""

    text: str = ""
    tone: Tone = "plain"


@dataclass(frozen=True)
class Grid:
    """A table.

    Attributes
    ----------
    titles : sequence of str, length c
    rows : sequence of sequences of str, each of length c
    numbers : sequence of bool, length c
        Whether the column is aligned to the right.
    foot : sequence of str, length c, or empty
        A last row under a rule, for totals.
    tones : sequence of Tone, one for each row, or empty
    toned : sequence of int
        Columns that show the tone of their row; empty means all.
    spare : sequence of int
        Columns that a narrow terminal can do without, the first to go first.
    """

    titles: Sequence[str]
    rows: Sequence[Sequence[str]]
    numbers: Sequence[bool]
    foot: Sequence[str] = ()
    tones: Sequence[Tone] = ()
    toned: Sequence[int] = ()
    spare: Sequence[int] = ()


Report: TypeAlias = Sequence[Line | Grid]


def render(report: Report, width: int | None = None, colour: bool = False) -> str:
    """Return a report as text.

    Parameters
    ----------
    report : sequence of Line and Grid
    width : int, optional
        Columns of the terminal: tables leave out their spare columns to fit, and say so. None leaves out nothing.
    colour : bool
        Whether to colour the text for a terminal.

    Returns
    -------
    str
        Ends with a line break.
    """
    lines: list[str] = []
    for part in report:
        lines += _text_lines(part, width, colour) if isinstance(part, Line) else _grid_lines(part, width, colour)
    return "".join(line.rstrip() + "\n" for line in lines)


def _paint(text: str, tone: Tone, colour: bool) -> str:
    return click.style(text, **COLOURS[tone]) if colour and tone != "plain" and text.strip() else text


def _text_lines(line: Line, width: int | None, colour: bool) -> list[str]:
    if width is None or display_width(line.text) <= width:
        return [_paint(line.text, line.tone, colour)]
    from textwrap import wrap

    parts = wrap(line.text, max(width, SHORTEST_WORDS), subsequent_indent=GAP)
    return [_paint(part, line.tone, colour) for part in parts]


def _grid_lines(grid: Grid, width: int | None, colour: bool) -> list[str]:
    kept, widths = _fitting(grid, width)
    toned = set(grid.toned or range(len(grid.titles)))

    def line(cells: Sequence[str], tone: Tone, columns: Collection[int]) -> str:
        filled = ((i, padded(_cut(cells[i], widths[i]), widths[i], grid.numbers[i])) for i in kept)
        return GAP.join(_paint(text, tone if i in columns else "plain", colour) for i, text in filled)

    rule = _paint("─" * (sum(widths[i] for i in kept) + len(GAP) * (len(kept) - 1)), "quiet", colour)
    tones: Sequence[Tone] = grid.tones or ["plain"] * len(grid.rows)
    rows = [line(row, tone, toned) for row, tone in zip(grid.rows, tones, strict=True)]
    foot = [rule, line(grid.foot, "strong", kept)] if grid.foot else []
    dropped = [title for i, title in enumerate(grid.titles) if i not in kept]
    note = _text_lines(Line(f"(no room for: {', '.join(dropped)})", "quiet"), width, colour) if dropped else []
    return [line(grid.titles, "strong", kept), rule, *rows, *foot, *note]


def _fitting(grid: Grid, width: int | None) -> tuple[list[int], list[int]]:
    """Choose the columns that fit, and how wide each is; the widest column of words gives way last."""
    lines = [grid.titles, *grid.rows, *([grid.foot] if grid.foot else [])]
    widths = [max(map(display_width, column)) for column in zip(*lines, strict=True)]
    kept = list(range(len(widths)))
    if width is None:
        return kept, widths

    def excess() -> int:
        return sum(widths[i] for i in kept) + len(GAP) * (len(kept) - 1) - width

    for i in grid.spare:
        if excess() <= 0:
            break
        kept.remove(i)
    words = max((i for i in kept if not grid.numbers[i]), key=lambda i: widths[i], default=None)
    if words is not None and excess() > 0:
        widths[words] = max(SHORTEST_WORDS, widths[words] - excess())
    return kept, widths


def _cut(text: str, width: int) -> str:
    if display_width(text) <= width:
        return text
    while display_width(text) > width - 1:
        text = text[:-1]
    return text + "…"
