"""Costs of asking one more in a stratum to any precision, and their equality."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from flint import arb, ctx, fmpq

from evenhand.methods.fairness.exact.measure import SHARP_BITS, _sharp
from evenhand.methods.fairness.exact.sums import FIRST_BITS
from evenhand.numbers import Exact, IntArray
from evenhand.numbers.radicals import Factors, Term, powers, sum_is_zero
from evenhand.numbers.rationals import rational

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.methods.sample.spread import Spread

MOST_BITS = 4096
"""Precision up to which balls are tried where it is not known that two costs differ."""


class Stratum(NamedTuple):
    """What the costs of a stratum are made of."""

    size: Exact
    spread: Exact

    @property
    def is_level(self) -> bool:
        """Whether h = 0, so that no unit costs or saves anything."""
        return self.size == 0 or self.spread == 0


class ExactSample:
    """Next-unit costs -h^2 / (a (a + 1)) with h = size^exponent * spread, which is a radical at most.

    Parameters
    ----------
    groups : Groups
    spread : Spread
    exponent : Fraction
        At least 0.
    is_finite : bool
        Whether the error ends once all of a stratum are in the sample.
    k : int
    """

    level_sides: tuple[int, ...] = ()
    first_bits = FIRST_BITS
    most_bits = MOST_BITS

    def __init__(self, groups: Groups, spread: Spread, exponent: Fraction, is_finite: bool, k: int) -> None:
        self._groups = groups
        self._spread = spread
        self._exponent = exponent
        self._is_finite = is_finite
        self._k = k
        self._known: dict[int, Stratum] = {}

    def kind(self, i: int) -> Stratum:
        """Strata of one size that vary as much have the same cost function."""
        if i not in self._known:
            self._known[i] = Stratum(self._groups.exact_at(i), self._spread.at(i))
        return self._known[i]

    def kinds(self, cols: IntArray) -> IntArray:
        """A number for each of some strata, the same for those of one kind."""
        columns = np.stack([self._groups.distinct(cols)[1], self._spread.numbers(cols)])
        return np.unique(columns, axis=1, return_inverse=True)[1].reshape(-1).astype(np.int64)

    def next_cost(self, i: int, units: int, bits: int) -> arb:
        """d_i(a) as a ball that surely holds it."""
        with ctx.workprec(bits):
            return -self._weight(self.kind(i), 2, bits) / (units * (units + 1))

    scaled_cost = next_cost

    def unscaled(self, value: arb, bits: int) -> arb:
        """A cost, or a difference of two, as it is."""
        return value

    def are_equal(self, ours: tuple[int, int], theirs: tuple[int, int]) -> bool | None:
        """Whether d_i(a) = d_j(b) exactly, for (i, a) and (j, b); None where the numbers are too long to tell."""
        one, other = self.kind(ours[0]), self.kind(theirs[0])
        if one.is_level or other.is_level:
            return one.is_level and other.is_level
        return sum_is_zero([Term(1, self._cost(one, ours[1])), Term(-1, self._cost(other, theirs[1]))])

    def order(self, ours: tuple[int, int], theirs: tuple[int, int]) -> None:
        """Balls tell soon enough."""

    def adds_up(self, costs: Sequence[tuple[int, int, int]], amount: fmpq) -> bool | None:
        """Whether costs d_i(a), given as (i, a, sign), sum to an amount exactly; None where numbers are too long."""
        terms = [Term(-sign, self._cost(self.kind(i), a)) for i, a, sign in costs if not self.kind(i).is_level]
        if amount != 0:
            terms.append(Term(-1 if amount > 0 else 1, powers(abs(amount), 1)))
        return sum_is_zero(terms)

    def is_zero(self, i: int, units: int) -> bool:
        """Whether d_i(a) = 0 exactly."""
        return self.kind(i).is_level

    def standing(self, i: int, units: int) -> int:
        """Sign of a - a*_i."""
        bits = FIRST_BITS
        while True:
            found = self._above_ideal(i, units, bits)
            if found > 0 or found < 0:
                return 1 if found > 0 else -1
            # Numbers too long to be compared exactly are taken for equal once no precision tells them apart.
            if found.is_zero() or (bits == 2 * FIRST_BITS and self._is_ideal(i, units)) or bits > MOST_BITS:
                return 0
            bits *= 2

    def ideal(self, i: int) -> float:
        """a*_i, the nearest float64 or one next to it."""
        if self.kind(i).is_level:
            return 0.0
        return float(_sharp(lambda bits: -self._above_ideal(i, 0, bits)))

    def group_error(self, i: int, units: int) -> float:
        """What a stratum adds to E, as `ideal`."""
        if self._is_settled(i, units):
            return 0.0
        return float(_sharp(lambda bits: self._error(i, units, bits)))

    def total_error(self, units: Sequence[int]) -> tuple[float, float]:
        """E and log E, as `ideal`; 0 and -inf where nothing is left to chance, and only then."""
        if all(self._is_settled(i, a) for i, a in enumerate(units)):
            return 0.0, -math.inf
        total = _sharp(lambda bits: self._sum(units, bits))
        with ctx.workprec(2 * SHARP_BITS):
            return float(total), float(total.log())

    def log_total(self, units: Sequence[int], bits: int) -> arb:
        """Return log E as a ball."""
        with ctx.workprec(bits):
            return self._sum(units, bits).log()

    def amounts_to(self, units: Sequence[int], error: fmpq) -> bool | None:
        """Whether E is such a number above 0 exactly; None where the numbers are too long to tell."""
        parts = [
            Term(1, self._square(self.kind(i)) + powers(self._share(i, a), 1))
            for i, a in enumerate(units)
            if not self._is_settled(i, a)
        ]
        return sum_is_zero([*parts, Term(-1, powers(error, 1))])

    def _weight(self, stratum: Stratum, times: int, bits: int) -> arb:
        """The weight h, or h^2, as a ball."""
        if stratum.is_level:
            return arb(0)
        exponent = times * self._exponent
        with ctx.workprec(bits):
            size = rational(stratum.size)
            is_whole = exponent.denominator == 1
            raised = arb(size) ** int(exponent) if is_whole else arb(size) ** arb(rational(exponent))
            return raised * rational(stratum.spread) ** times

    def _cost(self, stratum: Stratum, units: int) -> Factors:
        """h^2 / (a (a + 1)) as a product of powers."""
        return self._square(stratum) + powers(fmpq(units * (units + 1)), -1)

    def _square(self, stratum: Stratum) -> Factors:
        """The weight h^2 as a product of powers."""
        return powers(rational(stratum.size), 2 * self._exponent) + powers(rational(stratum.spread), 2)

    def _error(self, i: int, units: int, bits: int) -> arb:
        """h^2 / a, less h^2 / N where the error ends there."""
        if self._is_settled(i, units):
            return arb(0)
        with ctx.workprec(bits):
            return self._weight(self.kind(i), 2, bits) * self._share(i, units)

    def _share(self, i: int, units: int) -> fmpq:
        """1 / a, less 1 / N where the error ends there."""
        size = rational(self._groups.exact_at(i))
        return (size - units) / (units * size) if self._is_finite else fmpq(1, units)

    def _is_settled(self, i: int, units: int) -> bool:
        """Whether a stratum adds nothing to E."""
        stratum = self.kind(i)
        return stratum.is_level or (self._is_finite and stratum.size == units)

    def _sum(self, units: Sequence[int], bits: int) -> arb:
        with ctx.workprec(bits):
            return sum((self._error(i, a, bits) for i, a in enumerate(units)), arb(0))

    @cached_property
    def _counts(self) -> Counter[Stratum]:
        """How many strata there are of each kind."""
        return Counter(self.kind(i) for i in range(self._groups.n))

    @cached_property
    def _sums(self) -> dict[int, arb]:
        """Sum of all h by precision."""
        return {}

    def _above_ideal(self, i: int, units: int, bits: int) -> arb:
        """Return a - k h / sum h."""
        with ctx.workprec(bits):
            if bits not in self._sums:
                parts = (count * self._weight(one, 1, bits) for one, count in self._counts.items())
                self._sums[bits] = sum(parts, arb(0))
            return units - self._k * self._weight(self.kind(i), 1, bits) / self._sums[bits]

    def _is_ideal(self, i: int, units: int) -> bool | None:
        """Whether a sum h = k h_i exactly."""
        weights = [(units * count, one) for one, count in self._counts.items()] + [(-self._k, self.kind(i))]
        terms = [
            Term(count, powers(rational(one.size), self._exponent) + powers(rational(one.spread), 1))
            for count, one in weights
            if not one.is_level and count
        ]
        return sum_is_zero(terms)
