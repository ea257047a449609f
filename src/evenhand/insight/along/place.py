"""One place on a line: next-unit costs there, and their exact order."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import cached_property, cmp_to_key
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from evenhand.numbers import FloatArray, IntArray

if TYPE_CHECKING:
    from flint import arb

    from evenhand.insight.along.line import Line
    from evenhand.methods.fairness.exact.slopes import FairnessPlace
    from evenhand.methods.protocol import ExactMeasure
    from evenhand.solve.proof.comparison import Comparison

Unit: TypeAlias = tuple[int, int]
"""(i, a): the unit that takes group i from a to a + 1."""


class Place:
    """A value of the parameter, and what next units cost there.

    Parameters
    ----------
    line : Line
    value : Fraction
    """

    def __init__(self, line: Line, value: Fraction) -> None:
        self.value = value
        self._line = line
        self._bounds: dict[Unit, tuple[float, float]] = {}

    @cached_property
    def units(self) -> IntArray:
        """The best allocation of those who compete, as the solver finds it."""
        return self._line.request.field.among(self._line.allocation_at(self.value).units)

    def cost(self, unit: Unit, bits: int) -> arb:
        """The cost of a unit, times a factor that all units share here."""
        return self._exact.scaled_cost(*unit, bits)

    def difference(self, ours: Unit, theirs: Unit) -> arb:
        """cost(ours) - cost(theirs), to the first precision."""
        from flint import ctx

        from evenhand.insight.along.line import BITS

        with ctx.workprec(BITS):
            if self._fairness is not None:
                return self._fairness.cost(*ours) - self._fairness.cost(*theirs)
            return self.cost(ours, BITS) - self.cost(theirs, BITS)

    def sign(self, ours: Unit, theirs: Unit) -> int | None:
        """Sign of cost(ours) - cost(theirs); None where nothing can tell."""
        difference = self.difference(ours, theirs)
        if difference > 0 or difference < 0:
            return 1 if difference > 0 else -1
        found, needed = self._comparison.decided(ours, theirs)
        return None if needed == "undecided" else found

    def bounds(self, units: Iterable[Unit]) -> tuple[FloatArray, FloatArray]:
        """Numbers below and above the costs of some units, shape (m,) each."""
        units = list(units)
        missing = [unit for unit in units if unit not in self._bounds]
        if missing:
            self._fill(missing)
        low, high = zip(*(self._bounds[unit] for unit in units), strict=True)
        return np.array(low), np.array(high)

    def ranks(self, units: list[Unit]) -> tuple[IntArray, IntArray]:
        """The first and the last rank that each unit may have by its cost, shape (m,) each; equal costs have one rank.

        Both are the same but for units that nothing can tell apart.
        """
        low, high = self.bounds(units)
        order = np.argsort(low, kind="stable")
        is_start = np.r_[True, low[order][1:] > np.maximum.accumulate(high[order])[:-1]]
        starts = np.flatnonzero(is_start)
        first = np.empty(len(units), dtype=np.int64)
        first[order] = starts[np.cumsum(is_start) - 1]
        last = first.copy()
        for start, end in zip(starts.tolist(), [*starts[1:].tolist(), len(units)], strict=True):
            if end - start > 1:
                self._rank(units, order[start:end].tolist(), start, first, last)
        return first, last

    def _rank(self, units: list[Unit], cluster: list[int], start: int, first: IntArray, last: IntArray) -> None:
        """Ranks from `start` on for units whose bounds overlap."""
        is_known = True

        def compare(one: int, other: int) -> int:
            nonlocal is_known
            found = self.sign(units[one], units[other])
            is_known &= found is not None
            return found or 0

        ordered = sorted(cluster, key=cmp_to_key(compare))
        rank = start
        for place, unit in enumerate(ordered):
            if place and compare(ordered[place - 1], unit):
                rank = start + place
            first[unit], last[unit] = rank, rank
        if not is_known:
            first[cluster], last[cluster] = start, start + len(cluster) - 1

    def _fill(self, units: list[Unit]) -> None:
        from evenhand.insight.along.line import BITS
        from evenhand.methods.fairness.exact.slopes import floats

        place = self._fairness
        for unit in units:
            self._bounds[unit] = floats(place.cost(*unit) if place is not None else self.cost(unit, BITS))

    @cached_property
    def _fairness(self) -> FairnessPlace | None:
        """The same costs with formulas that also have slopes, where costs may change places several times."""
        return self._line.box(self.value, self.value) if self._line.course == "several" else None

    @cached_property
    def _exact(self) -> ExactMeasure:
        return self._line.method_at(self.value).exactly(self._line.request.groups, self._line.k)

    @cached_property
    def _comparison(self) -> Comparison:
        from evenhand.solve.proof.comparison import Comparison

        return Comparison(self._exact)
