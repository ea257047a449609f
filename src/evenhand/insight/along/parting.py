"""A cell on which units change places once, all of them at the same place."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from evenhand.insight.along.cell import Cell, Stretch
from evenhand.insight.along.crossing import crossing
from evenhand.insight.along.line import Line
from evenhand.insight.along.order import Candidates
from evenhand.insight.along.place import Place, Unit
from evenhand.numbers import IntArray


def parted_once(line: Line, cell: Cell, span: Fraction, preferred: IntArray | None) -> list[Stretch] | None:
    """Two stretches, where all units in doubt that differ in cost change places at one place, and only there.

    That is so for two kinds of units whose costs have a monotone difference, and for costs that are one monotone
    number, below 0 at one end and above at the other, times weights. None where it is not known.
    """
    some = Candidates.between(cell.least, cell.most)
    pair = _pair(line, cell, some)
    if pair is None or (line.course == "several" and not _is_monotone(line, cell, *pair)):
        return None
    first, last = (place.sign(*pair) for place in (cell.low, cell.high))
    if first is None or last is None or first * last >= 0:
        return None
    before, after = (_handed_out(line, cell, some, place, preferred) for place in (cell.low, cell.high))
    low, high = cell.low.value, cell.high.value
    if (before == after).all():
        return [Stretch(low, high, before)]
    found = crossing(line, low, high, *pair, span)
    return None if found is None else [Stretch(low, found.low, before), Stretch(found.high, high, after)]


def _pair(line: Line, cell: Cell, some: Candidates) -> tuple[Unit, Unit] | None:
    """Two units of different costs, such that all others cost the same as one of them or are proportional to them."""
    units = some.units
    kinds = _kinds(line, cell, some)
    if len(kinds) == 2 or (len(kinds) > 2 and line.are_proportional(units)):
        return units[kinds[0]], units[kinds[-1]]
    return None


def _kinds(line: Line, cell: Cell, some: Candidates) -> list[int]:
    """One unit for each different cost, in the order of their costs at the low end."""
    (first, last), (there, last_there) = cell.low.ranks(some.units), cell.high.ranks(some.units)
    if (first < last).any() or (there < last_there).any():
        return []
    if line.course == "several":
        costs = np.stack([line.kinds[some.groups], some.before])
    else:
        # At two places the same is the same between.
        costs = np.stack([first, there])
    _, places = np.unique(costs, axis=1, return_index=True)
    return sorted(places.tolist(), key=lambda place: int(first[place]))


def _handed_out(line: Line, cell: Cell, some: Candidates, place: Place, preferred: IntArray | None) -> IntArray:
    """The units of the cell with those in doubt that cost least at that end."""
    ranks, _ = place.ranks(some.units)
    left = line.k - int(cell.least.sum())
    taken = np.lexsort((some.places(preferred), ranks))[:left]
    units = cell.least.copy()
    np.add.at(units, some.groups[taken], 1)
    return units


def _is_monotone(line: Line, cell: Cell, ours: Unit, theirs: Unit) -> bool:
    """Whether the difference of two costs is, from one end of a cell to the other."""
    low, high = line.slopes(cell.low.value, cell.high.value, [ours, theirs])
    return bool(low[0] > high[1] or low[1] > high[0])
