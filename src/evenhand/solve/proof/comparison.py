"""Order of next-unit costs: by balls of growing precision, and by radicals where costs are equal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from flint import arb, ctx

from evenhand.methods.protocol import ExactMeasure
from evenhand.numbers.precision import Ball, sharp, sign, sign_of
from evenhand.solve.proof.alike import Unit

FIRST_BITS = 64
"""Precision of the balls that show a cost or a gap at first."""
SHARP_BITS = 45
"""Accuracy that a gap needs before it is shown as float64."""

Step: TypeAlias = Literal["ball", "exact", "undecided"]
STEPS: tuple[Step, ...] = ("ball", "exact", "undecided")


@dataclass
class Comparison:
    """Order of next-unit costs, by balls of growing precision and by exact equality.

    Attributes
    ----------
    exact : ExactMeasure
    step : "ball", "exact" or "undecided"
        The strongest means that any comparison so far has needed.
    is_loose : bool
        Whether some list of `extreme` holds units that nothing could tell apart.
    """

    exact: ExactMeasure
    step: Step = "ball"
    is_loose: bool = False
    _balls: dict[tuple[int, int, int], arb] = field(default_factory=dict)
    _kinds: dict[int, int] = field(default_factory=dict)
    _numbers: dict[object, int] = field(default_factory=dict)

    def sign(self, ours: Unit, theirs: Unit) -> int:
        """Sign of cost(ours) - cost(theirs); 0 also where nothing can tell, which `step` then says."""
        found, needed = self._order(ours, theirs)
        self.step = max(self.step, needed, key=STEPS.index)
        return found

    def order(self, ours: Unit, theirs: Unit) -> int:
        """Return `sign` for a search that nothing is claimed from, so that `step` stays."""
        return self._order(ours, theirs)[0]

    def decided(self, ours: Unit, theirs: Unit) -> tuple[int, Step]:
        """Sign of cost(ours) - cost(theirs), and the means that this one comparison needed."""
        return self._order(ours, theirs)

    def _order(self, ours: Unit, theirs: Unit) -> tuple[int, Step]:
        """The sign, and the means that it needed: two precisions come before the question whether they are equal."""
        if self._key(ours) == self._key(theirs):
            return 0, "exact"
        bits = self.exact.first_bits
        found = self._sign(ours, theirs, bits, 2 * bits)
        if found is None:
            equal = self.exact.are_equal(ours, theirs)
            if equal:
                return 0, "exact"
            if equal is False and (known := self.exact.order(ours, theirs)):
                return known, "exact"
            # Where the costs are known to differ, some precision tells.
            found = self._sign(ours, theirs, 4 * bits, None if equal is False else self.exact.most_bits)
        return (0, "undecided") if found is None else (found, "ball" if found else "exact")

    def _sign(self, ours: Unit, theirs: Unit, first: int, most: int | None) -> int | None:
        """The sign by balls of those precisions; None where they cannot tell."""
        return sign(lambda bits: self._difference(ours, theirs, bits), first, most)

    def difference(self, ours: Unit, theirs: Unit) -> float:
        """Return cost(ours) - cost(theirs), rounded."""
        if self.sign(ours, theirs) == 0:
            return 0.0
        return self._rounded(lambda bits: self._difference(ours, theirs, bits), is_zero=False)

    def price(self, units: list[Unit], without: float) -> float:
        """Cost of the first of the units, rounded; `without` if there are none."""
        if not units:
            return without
        first = units[0]
        if sign_of(self._cost(first, FIRST_BITS)):
            return self._rounded(lambda bits: self._cost(first, bits), is_zero=False)
        return self._rounded(lambda bits: self._cost(first, bits), is_zero=self.exact.is_zero(*first))

    def extreme(self, units: Iterable[Unit], side: int) -> list[Unit]:
        """The units that cost most (side 1) or least (side -1): all that may, where nothing can tell them apart."""
        alike: dict[tuple[int, int], list[Unit]] = {}
        for unit in units:
            alike.setdefault(self._key(unit), []).append(unit)
        firsts = [same[0] for same in alike.values()]
        best, is_sure = self._best(firsts, side)
        if not is_sure:
            # What cannot be told from the best may be better than what it was told from, so everything is kept.
            best, self.is_loose = [unit for unit in firsts if side * self._order(unit, best[0])[0] >= 0], True
        return [unit for one in best for unit in alike[self._key(one)]]

    def _best(self, units: list[Unit], side: int) -> tuple[list[Unit], bool]:
        """The first of the best units and all that may be as good; whether all comparisons were decided."""
        best, is_sure = units[:1], True
        for unit in units[1:]:
            order, needed = self._order(unit, best[0])
            is_sure &= needed != "undecided"
            self.step = max(self.step, needed, key=STEPS.index) if is_sure else self.step
            if order == 0:
                best.append(unit)
            elif order == side:
                best = [unit]
        return best, is_sure

    def _difference(self, ours: Unit, theirs: Unit, bits: int) -> arb:
        """A scaled difference."""
        with ctx.workprec(bits):
            return self._cost(ours, bits) - self._cost(theirs, bits)

    def _cost(self, unit: Unit, bits: int) -> arb:
        """A scaled cost."""
        key = (*self._key(unit), bits)
        if key not in self._balls:
            self._balls[key] = self.exact.scaled_cost(*unit, bits)
        return self._balls[key]

    def _rounded(self, scaled: Ball, is_zero: bool | None) -> float:
        """A number that scaled balls of growing precision hold, as float64."""
        if is_zero:
            return 0.0
        most = self.exact.most_bits if is_zero is None else None
        return float(sharp(lambda bits: _visible(self._unscaled(scaled(bits), bits)), SHARP_BITS, FIRST_BITS, most))

    def _unscaled(self, value: arb, bits: int) -> arb:
        """A scaled number as it is, by a coarse scale where that does."""
        found = self.exact.unscaled(value, FIRST_BITS)
        if found.rel_accuracy_bits() >= SHARP_BITS or value.rel_accuracy_bits() < SHARP_BITS:
            return found
        return self.exact.unscaled(value, bits)

    def _key(self, unit: Unit) -> tuple[int, int]:
        """The unit by a small number for its group's kind, for exact populations may be long."""
        i, units = unit
        if i not in self._kinds:
            self._kinds[i] = self._numbers.setdefault(self.exact.kind(i), len(self._numbers))
        return self._kinds[i], units


def _visible(ball: arb) -> arb:
    """A ball, or 0 where it lies below all float64: no digit of it could be shown."""
    return arb(0) if float(ball.abs_upper()) == 0 else ball
