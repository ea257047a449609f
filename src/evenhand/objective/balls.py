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
        self._is_same = self._rationals["kappa"] == self._rationals["gamma"]
        self._errors: dict[tuple[int, int, int], arb] = {}
        self._terms: dict[tuple[int, int], tuple[arb, arb, arb]] = {}
        self._deltas: dict[int, Callable[[arb], arb]] = {}
        self._powers: dict[tuple[Exact, str, int], arb] = {}
        self._sums: dict[tuple[str, int], arb] = {}

    @cached_property
    def counts(self) -> Counter[Exact]:
        """How many groups have each population."""
        return Counter(self._groups.exact)

    def error(self, i: int, units: int, bits: int) -> arb:
        """f_i(a), the contribution of group i to E; the working precision has to be `bits`."""
        key = (i, units, bits)
        if key not in self._errors:
            self._errors[key] = self._error(i, units, bits)
        return self._errors[key]

    def _error(self, i: int, units: int, bits: int) -> arb:
        ideal, over, under = self._at_ideal(i, bits)
        delta, difference = self._delta(bits), units - ideal
        if difference >= 0:
            return over * delta(difference / ideal)
        if difference < 0:
            return under * delta(-difference / units)
        widest = abs(difference).upper() / ideal.lower().min(arb(units))
        return arb(0).union((over.max(under) * delta(widest)).upper())

    def next_cost(self, i: int, units: int, bits: int) -> arb:
        """d_i(a) = f_i(a + 1) - f_i(a)."""
        with ctx.workprec(bits):
            return self.error(i, units + 1, bits) - self.error(i, units, bits)

    def ideal(self, i: int, bits: int) -> arb:
        """a*_i."""
        with ctx.workprec(bits):
            return self._at_ideal(i, bits)[0]

    def _at_ideal(self, i: int, bits: int) -> tuple[arb, arb, arb]:
        """a*_i, and w_i m on either side of it."""
        key = (i, bits)
        if key not in self._terms:
            population = self._groups.exact_at(i)
            share = self._share(population, "kappa", bits)
            weight = share if self._is_same else self._share(population, "gamma", bits)
            ideal = self._rationals["base"] + self._rationals["free"] * share
            self._terms[key] = ideal, weight * self._over, weight * self._under
        return self._terms[key]

    def _share(self, population: Exact, exponent: str, bits: int) -> arb:
        """P^exponent / sum P^exponent."""
        return self._raised(population, exponent, bits) / self._sum(exponent, bits)

    def _raised(self, population: Exact, exponent: str, bits: int) -> arb:
        """P^exponent."""
        key = (population, exponent, bits)
        if key not in self._powers:
            power, base = self._rationals[exponent], arb(rational(population))
            self._powers[key] = base ** int(power.p) if power.q == 1 else base ** arb(power)
        return self._powers[key]

    def _delta(self, bits: int) -> Callable[[arb], arb]:
        """The function that raises an excess to beta, at the working precision."""
        if bits not in self._deltas:
            self._deltas[bits] = _power_of(self._rationals["beta"])
        return self._deltas[bits]

    def _sum(self, exponent: str, bits: int) -> arb:
        """Sum of P^exponent over all groups."""
        key = (exponent, bits)
        if key not in self._sums:
            simple = self._is_simple(exponent)
            self._sums[key] = arb(self._exact_sum(exponent)) if simple else self._summed(exponent, bits)
        return self._sums[key]

    def _summed(self, exponent: str, bits: int) -> arb:
        return sum((count * self._raised(value, exponent, bits) for value, count in self.counts.items()), arb(0))

    def _is_simple(self, exponent: str) -> bool:
        return self._rationals[exponent] in (0, 1)

    def _exact_sum(self, exponent: str) -> fmpq:
        return rational(self._groups.total if self._rationals[exponent] == 1 else self._groups.n)


def rational(value: Exact) -> fmpq:
    """An exact number as FLINT holds it."""
    return fmpq(value.numerator, value.denominator)


def _power_of(exponent: fmpq) -> Callable[[arb], arb]:
    """The function that raises balls of 0 or more to an exponent, at the working precision."""
    if exponent.q == 1:
        whole = int(exponent.p)
        return lambda base: base**whole
    ball = arb(exponent)

    def power(base: arb) -> arb:
        if base > 0:
            return base**ball
        return arb(0) if base == 0 else arb(0).union(base.upper() ** ball)

    return power
