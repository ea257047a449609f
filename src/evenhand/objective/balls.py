"""Fairness in balls: numbers with a rigorous error bound, to any precision."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from flint import arb, ctx, fmpq

from evenhand.numbers import Exact

if TYPE_CHECKING:
    from fractions import Fraction

    from evenhand.groups import Groups
    from evenhand.objective.fairness import Fairness


class FairnessBalls:
    """Ideals, weights and errors of the groups at one total, each as a ball that surely holds it.

    Parameters
    ----------
    groups : Groups
    fairness : Fairness
    free : Fraction
        k - n b.
    """

    def __init__(self, groups: Groups, fairness: Fairness, free: Fraction) -> None:
        self._groups = groups
        self._rationals = {name: rational(value) for name, value in fairness.exact.items()}
        self._rationals["free"] = rational(free)
        over = 2 * fairness.exact["sigma"]
        self._over, self._under = rational(over), rational(2 - over)
        self._errors: dict[tuple[int, int, int], arb] = {}
        self._cache: dict[tuple[str, int, int], arb] = {}

    @cached_property
    def counts(self) -> Counter[Exact]:
        """How many groups have each population."""
        return Counter(self._groups.exact)

    def error(self, i: int, units: int, bits: int) -> arb:
        """f_i(a), the contribution of group i to E."""
        key = (i, units, bits)
        if key not in self._errors:
            self._errors[key] = self._error(i, units, bits)
        return self._errors[key]

    def _error(self, i: int, units: int, bits: int) -> arb:
        with ctx.workprec(bits):
            ideal = self._ideal(i, bits)
            weight = self._weight(i, bits)
            difference = units - ideal
            if difference >= 0:
                return weight * self._over * self._delta(difference / ideal)
            if difference < 0:
                return weight * self._under * self._delta(-difference / units)
            widest = abs(difference).upper() / ideal.lower().min(arb(units))
            most = weight * max(self._over, self._under) * self._delta(widest)
            return arb(0).union(most.upper())

    def next_cost(self, i: int, units: int, bits: int) -> arb:
        """d_i(a) = f_i(a + 1) - f_i(a)."""
        with ctx.workprec(bits):
            return self.error(i, units + 1, bits) - self.error(i, units, bits)

    def ideal(self, i: int, bits: int) -> arb:
        """a*_i."""
        with ctx.workprec(bits):
            return self._ideal(i, bits)

    def _delta(self, excess: arb) -> arb:
        beta = self._rationals["beta"]
        if beta.q == 1:
            return excess**beta.p
        if excess > 0:
            return excess ** arb(beta)
        if excess == 0:
            return arb(0)
        return arb(0).union(excess.upper() ** arb(beta))

    def _ideal(self, i: int, bits: int) -> arb:
        key = ("ideal", i, bits)
        if key not in self._cache:
            share = self._share(i, "kappa", bits)
            self._cache[key] = self._rationals["base"] + self._rationals["free"] * share
        return self._cache[key]

    def _weight(self, i: int, bits: int) -> arb:
        key = ("weight", i, bits)
        if key not in self._cache:
            self._cache[key] = self._share(i, "gamma", bits)
        return self._cache[key]

    def _share(self, i: int, exponent: str, bits: int) -> arb:
        """P_i^exponent / sum P^exponent."""
        power = _power_of(self._rationals[exponent])
        return power(arb(rational(self._groups.exact_at(i)))) / self._sum(exponent, bits)

    def _sum(self, exponent: str, bits: int) -> arb:
        """Sum of P^exponent over all groups."""
        key = (exponent, -1, bits)
        if key not in self._cache:
            self._cache[key] = arb(self._exact_sum(exponent)) if self._is_simple(exponent) else self._summed(exponent)
        return self._cache[key]

    def _summed(self, exponent: str) -> arb:
        power = _power_of(self._rationals[exponent])
        return sum((count * power(arb(rational(value))) for value, count in self.counts.items()), arb(0))

    def _is_simple(self, exponent: str) -> bool:
        return self._rationals[exponent] in (0, 1)

    def _exact_sum(self, exponent: str) -> fmpq:
        return rational(self._groups.total if self._rationals[exponent] == 1 else self._groups.n)


def rational(value: Exact) -> fmpq:
    """An exact number as FLINT holds it."""
    return fmpq(value.numerator, value.denominator)


def _power_of(exponent: fmpq) -> Callable[[arb], arb]:
    """The function that raises to an exponent, at the working precision."""
    if exponent.q == 1:
        whole = int(exponent.p)
        return lambda base: base**whole
    ball = arb(exponent)
    return lambda base: base**ball
