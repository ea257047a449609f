"""Fairness bound to groups and one total, in balls and in rationals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

from flint import arb, ctx

from evenhand.numbers import Exact
from evenhand.objective.balls import FairnessBalls
from evenhand.objective.rational import Monomial, are_equal, rational_power

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.objective.fairness import Fairness

FIRST_BITS = 64
SHARP_BITS = 64
"""Accuracy that a ball needs before it is shown as float64."""


class FairnessExact:
    """Next-unit costs of one total to any precision, and their equality by structure or in rationals.

    Parameters
    ----------
    groups : Groups
    fairness : Fairness
    k : int
    """

    def __init__(self, groups: Groups, fairness: Fairness, k: int) -> None:
        self._groups = groups
        self._exact = fairness.exact
        self._free = k - groups.n * fairness.exact["base"]
        self._over = 2 * fairness.exact["sigma"]
        self._under = 2 - self._over
        # With no weight and no share of the free units left to it, the population does not enter at all.
        self._same_for_all = fairness.exact["gamma"] == 0 and fairness.exact["kappa"] * self._free == 0
        self._balls = FairnessBalls(groups, fairness, self._free)
        self._kinds: dict[int, Exact] = {}

    def log_total(self, units: Sequence[int], bits: int) -> arb:
        """Return log E(a) as a ball; the fit is not perfect."""
        with ctx.workprec(bits):
            return sum((self._balls.error(i, a, bits) for i, a in enumerate(units)), arb(0)).log()

    def kind(self, i: int) -> Exact:
        """Groups of one kind have the same cost function."""
        if i not in self._kinds:
            self._kinds[i] = 0 if self._same_for_all else self._groups.exact_at(i)
        return self._kinds[i]

    def next_cost(self, i: int, units: int, bits: int) -> arb:
        """d_i(a) as a ball that surely holds it."""
        return self._balls.next_cost(i, units, bits)

    def ideal(self, i: int) -> float:
        """a*_i, the nearest float64 or one next to it."""
        return float(_sharp(lambda bits: self._balls.ideal(i, bits)))

    def group_error(self, i: int, units: int) -> float:
        """f_i(a), the contribution of group i to E, as `ideal`."""
        if self.standing(i, units) == 0:
            return 0.0
        return float(_sharp(lambda bits: self._balls.error(i, units, bits)))

    def total_error(self, units: Sequence[int]) -> tuple[float, float]:
        """E and log E, as `ideal`; 0 and -inf for a perfect fit, and only then."""
        counted = [(i, a) for i, a in enumerate(units) if not self._costs_nothing(i, a)]
        if not counted:
            return 0.0, float("-inf")
        total = _sharp(lambda bits: sum((self._balls.error(i, a, bits) for i, a in counted), arb(0)))
        with ctx.workprec(2 * SHARP_BITS):
            return float(total), float(total.log())

    def compare(self, i: int, a: int, j: int, b: int) -> int | None:
        """Sign of d_i(a) - d_j(b), by structure or in rationals; None where neither can tell."""
        if self.kind(i) == self.kind(j) and (a == b or self._is_straight(i, min(a, b))):
            return 0
        if self._is_zero(i, a) and self._is_zero(j, b):
            return 0
        ours, theirs = self._monomial(i, a), self._monomial(j, b)
        if ours is not None and theirs is not None and are_equal(ours, theirs):
            return 0
        return self._compare_rationals(i, a, j, b)

    def standing(self, i: int, units: int) -> int:
        """Sign of a - a*_i: 1 over, -1 under, 0 exactly at the ideal."""
        bits = FIRST_BITS
        while True:
            difference = units - self._balls.ideal(i, bits)
            if difference > 0 or difference < 0:
                return 1 if difference > 0 else -1
            if bits == FIRST_BITS and (ideal := self.ideal_exact(i)) is not None:
                return (units > ideal) - (units < ideal)
            bits *= 2

    def ideal_exact(self, i: int) -> Fraction | None:
        """a*_i where it is rational, else None.

        Notes
        -----
        1 / T_i = sum_j (P_j / P_i)^kappa. Radicals of positive rationals cannot cancel, so it is rational only if
        every term is.
        """
        base = self._exact["base"]
        if self._free == 0:
            return base
        kappa = self._exact["kappa"]
        if kappa in (0, 1):
            share = Fraction(self._groups.exact_at(i), 1) / self._groups.total if kappa else Fraction(1, self._groups.n)
            return base + self._free * share
        if self._relative_targets is None:
            return None
        powers, total = self._relative_targets
        return base + self._free * powers[self._groups.exact_at(i)] / total

    @cached_property
    def _relative_targets(self) -> tuple[dict[Exact, Fraction], Fraction] | None:
        """(P / P_1)^kappa for every population and their sum, where all are rational."""
        first, kappa = Fraction(self._groups.exact_at(0)), self._exact["kappa"]
        powers: dict[Exact, Fraction] = {}
        for population in self._balls.counts:
            value = rational_power(Fraction(population) / first, kappa)
            if value is None:
                return None
            powers[population] = value
        return powers, sum(
            (powers[population] * count for population, count in self._balls.counts.items()), Fraction(0)
        )

    def _compare_rationals(self, i: int, a: int, j: int, b: int) -> int | None:
        ratio = self._weight_ratio(i, j)
        ours = None if ratio is None else self._unweighted_cost(i, a)
        theirs = None if ours is None else self._unweighted_cost(j, b)
        if ratio is None or ours is None or theirs is None:
            return None
        difference = ours - ratio * theirs
        return (difference > 0) - (difference < 0)

    def _weight_ratio(self, i: int, j: int) -> Fraction | None:
        """w_j / w_i where it is rational."""
        ratio = Fraction(self._groups.exact_at(j)) / Fraction(self._groups.exact_at(i))
        return rational_power(ratio, self._exact["gamma"])

    def _unweighted_cost(self, i: int, units: int) -> Fraction | None:
        """d_i(a) / w_i where a* is rational and beta whole."""
        ideal, beta = self.ideal_exact(i), self._exact["beta"]
        if ideal is None or beta.denominator != 1 or beta > 10_000:
            return None
        return self._rational_error(units + 1, ideal) - self._rational_error(units, ideal)

    def _rational_error(self, units: int, ideal: Fraction) -> Fraction:
        side = self._over if units >= ideal else self._under
        return side * (abs(units - ideal) / min(Fraction(units), ideal)) ** int(self._exact["beta"])

    def _costs_nothing(self, i: int, units: int) -> bool:
        """Whether f_i(a) = 0: at the ideal, or on a side that is free."""
        side = self.standing(i, units)
        return side == 0 or (side > 0 and self._over == 0) or (side < 0 and self._under == 0)

    def _is_straight(self, i: int, units: int) -> bool:
        """Whether every unit from here on costs the same: at beta = 1 above the ideal."""
        return self._exact["beta"] == 1 and self.standing(i, units) >= 0

    def _is_zero(self, i: int, units: int) -> bool:
        """Whether d_i(a) = 0 because that side of the kink costs nothing."""
        if self._over == 0:
            return self.standing(i, units) >= 0
        return self._under == 0 and self.standing(i, units + 1) <= 0

    def _monomial(self, i: int, units: int) -> Monomial | None:
        """d_i(a) as a sign and powers of rationals, where it is a single product, up to a factor common to all.

        Notes
        -----
        At beta = 1 a unit wholly above the ideal costs m w / a*, one wholly below it -m w a* / (a (a + 1)). At any
        beta a unit that starts or ends exactly at a rational ideal has one term only.
        """
        population = Fraction(self._groups.exact_at(i))
        kappa, gamma, beta = self._exact["kappa"], self._exact["gamma"], self._exact["beta"]
        here, above = self.standing(i, units), self.standing(i, units + 1)
        if beta == 1 and self._exact["base"] == 0 and here >= 0:
            return Monomial("above", 1, ((population, gamma - kappa),))
        if beta == 1 and self._exact["base"] == 0 and above <= 0:
            step = Fraction(1, units * (units + 1))
            return Monomial("below", -1, ((population, gamma + kappa), (step, Fraction(1))))
        if here == 0:
            return Monomial("from ideal", 1, ((population, gamma), (Fraction(1, units), beta)))
        if above == 0:
            return Monomial("to ideal", -1, ((population, gamma), (Fraction(1, units), beta)))
        return None


def _sharp(ball: Callable[[int], arb]) -> arb:
    """A ball of a number that is not 0, so narrow that its middle rounds to float64 well."""
    bits = 2 * SHARP_BITS
    while True:
        with ctx.workprec(bits):
            found = ball(bits)
        if found.rel_accuracy_bits() >= SHARP_BITS:
            return found
        bits *= 2
