"""A line cut into stretches, each with one best allocation that is certified all along it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

import numpy as np

from evenhand.insight.along.cell import Cell, Stretch
from evenhand.insight.along.crossing import width_at
from evenhand.insight.along.line import Line
from evenhand.insight.along.order import Candidates, narrowed, precedence
from evenhand.insight.along.parting import parted_once
from evenhand.numbers import IntArray
from evenhand.numbers.simplest import simplest_between

FEW = 48
"""Units in doubt that are all looked at; of more only those near the allocations at both ends are."""
MOST_MOVED = 10
"""Units by which the allocations at both ends may differ where a cell is looked at and not only cut."""
MOST_CELLS = 2**18
"""Cells after which what is left is called undecided."""
MIDDLE = Fraction(3, 10)
"""A cell is cut at the simplest number that lies at least this part of it away from both ends."""


def stretches(
    line: Line,
    low: Fraction,
    high: Fraction,
    *,
    preferred: IntArray | None = None,
    backwards: bool = False,
    progress: Callable[[Fraction], None] | None = None,
) -> Iterator[Stretch]:
    """Stretches from low to high in their order, or from high to low.

    Neighbours either share an end, where both allocations are best, or leave out an enclosure as wide as `width_at`,
    in which the one becomes the other at one place and no other allocation is ever best.

    Parameters
    ----------
    line : Line
    low, high : Fraction
    preferred : int array, shape (n,), optional
        An allocation that is taken wherever it is best.
    backwards : bool
    progress : callable, optional
        Told how far it has come.
    """
    span = high - low
    waiting = [Cell(line.at(low), line.at(high), *line.bounds)]
    for _ in range(MOST_CELLS):
        if not waiting:
            return
        cell = waiting.pop()
        found, halves = _looked_at(line, cell, span, preferred)
        waiting.extend(halves if backwards else reversed(halves))
        yield from reversed(found) if backwards else found
        if progress is not None and found:
            progress(cell.low.value if backwards else cell.high.value)
    for cell in reversed(waiting):
        yield Stretch(cell.low.value, cell.high.value, None)


def _looked_at(
    line: Line, cell: Cell, span: Fraction, preferred: IntArray | None
) -> tuple[list[Stretch], tuple[Cell, ...]]:
    """The stretches of a cell if it is decided, else its two halves."""
    some = _candidates(cell)
    if some is not None and cell.in_doubt:
        before = precedence(line, cell.low, cell.high, some, preferred)
        least, most = narrowed(before, some, cell.least, cell.most, line.k)
        cell = Cell(cell.low, cell.high, least, most)
    low, high = cell.low.value, cell.high.value
    if cell.in_doubt == 0:
        return [Stretch(low, high, cell.least)], ()
    if cell.in_doubt == 2 or (cell.in_doubt <= FEW and line.has_twins):
        parted = parted_once(line, cell, span, preferred)
        if parted is not None:
            return parted, ()
    if high - low <= width_at(max(low, high, key=abs), span):
        return [Stretch(low, high, None)], ()
    between = line.at(simplest_between(low + MIDDLE * (high - low), high - MIDDLE * (high - low)))
    return [], tuple(Cell(*ends, cell.least, cell.most) for ends in ((cell.low, between), (between, cell.high)))


def _candidates(cell: Cell) -> Candidates | None:
    """Units that have to be looked at; None where there are so many that the cell is cut first."""
    if cell.in_doubt <= FEW:
        return Candidates.between(cell.least, cell.most)
    ours, theirs = cell.low.units, cell.high.units
    if np.abs(ours - theirs).sum() > 2 * MOST_MOVED:
        return None
    lowest = np.maximum(cell.least, np.minimum(ours, theirs) - 1)
    highest = np.minimum(cell.most, np.maximum(ours, theirs) + 1)
    return Candidates.between(lowest, highest)
