"""Ideal units a*: as rationals where they are rational, else in balls; and where whole units stand to them."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

from flint import arb, ctx, fmpq

from evenhand.methods.fairness.exact.sums import FIRST_BITS, MANY_GROUPS, Distinct, PowerSum
from evenhand.numbers import Exact
from evenhand.numbers.precision import sign
from evenhand.numbers.radicals import root_of
from evenhand.numbers.rationals import rational, whole_power_sum

if TYPE_CHECKING:
    from evenhand.groups import Groups

FEW_GROUPS = 64
"""Groups that are looked at first: nearly always they show that not all ideals are rational."""


class Ideals:
    """a*_i = b + (k - n b) P_i^kappa / sum P^kappa at one total.

    Parameters
    ----------
    groups : Groups
    distinct : Distinct
        Of the same groups.
    kappa, base : Fraction
    free : Fraction
        k - n b.
    """

    def __init__(self, groups: Groups, distinct: Distinct, kappa: Fraction, base: Fraction, free: Fraction) -> None:
        self.kappa = kappa
        self.base = rational(base)
        self._groups = groups
        self._distinct = distinct
        self._free = rational(free)
        self._first = rational(groups.exact_at(0))
        self._sum = PowerSum(distinct, kappa)
        self._exact: dict[Exact, fmpq | None] = {}
        self._standings: dict[tuple[Exact, int], int] = {}

    def exact(self, population: Exact) -> fmpq | None:
        """a* of groups of that population where it is rational and not too long to be written out, else None.

        Notes
        -----
        1 / T_i = sum_j (P_j / P_i)^kappa is a sum of positive radicals, which cannot cancel: it is rational only if
        every term is. With kappa = p / q in lowest terms that takes P_j / P_1 = r_j^q, and T_i = r_i^p / sum r^p.
        """
        if population not in self._exact:
            self._exact[population] = self._found(population)
        return self._exact[population]

    def difference(self, population: Exact, units: int, bits: int) -> arb:
        """Return a - a* as a ball, whose relative accuracy grows with the bits also where a* all but equals a."""
        with ctx.workprec(bits):
            if self._is_easy or bits > self._sum.quick_bits:
                exact = self.exact(population)
                if exact is not None:
                    return arb(units - exact)
            if bits > self._sum.quick_bits:
                return self._careful_difference(population, units, bits)
            share = self._sum.power(population, bits) / self._sum.ball(bits)
            return (units - self.base) - self._free * share

    def ball(self, population: Exact, bits: int) -> arb:
        """a*."""
        return -self.difference(population, 0, bits)

    def standing(self, population: Exact, units: int) -> int:
        """Sign of a - a*: 1 over, -1 under, 0 exactly at the ideal."""
        key = (population, units)
        if key not in self._standings:
            self._standings[key] = self._standing(population, units)
        return self._standings[key]

    def _standing(self, population: Exact, units: int) -> int:
        # Where no rational is known for a*, it is none, or one too long to be the whole number `units`.
        return sign(lambda bits: self.difference(population, units, bits), FIRST_BITS) or 0

    def _careful_difference(self, population: Exact, units: int, bits: int) -> arb:
        """Return a - a* from T = 1 / (c + R): c groups have this population P, the others' (P_j / P)^kappa sum to R.

        a - a* = ((a - b) c - (k - n b) + (a - b) R) / (c + R) is accurate also where T all but equals 1 / c or 0.
        """
        count = self._distinct.counts[population]
        others = self._sum.others(population, bits) / self._sum.power(population, bits)
        above = units - self.base
        return (above * count - self._free + above * others) / (count + others)

    def _found(self, population: Exact) -> fmpq | None:
        if self._free == 0:
            return self.base
        power, total = self._whole(population) if self.kappa.denominator == 1 else self._relative(population)
        return None if power is None or total is None else self.base + self._free * power / total

    def _whole(self, population: Exact) -> tuple[fmpq | None, fmpq | None]:
        total = self._sum.exact
        return None if total is None else rational(population) ** int(self.kappa), total

    def _relative(self, population: Exact) -> tuple[fmpq | None, fmpq | None]:
        return (None, None) if self._roots is None else (self._roots[0][population], self._roots[1])

    @cached_property
    def _is_easy(self) -> bool:
        """Whether the rational ideals, if there are any, are found at once."""
        return self.kappa in (0, 1) or self._groups.n <= MANY_GROUPS

    @cached_property
    def _roots(self) -> tuple[dict[Exact, fmpq], fmpq] | None:
        """r^p for every population and the sum over all groups, where every P / P_1 is an r^q with rational r."""
        some = (self._groups.exact_at(i) for i in range(min(self._groups.n, FEW_GROUPS)))
        if any(self._root(population) is None for population in some):
            return None
        roots: dict[Exact, Exact] = {}
        for population in self._distinct.counts:
            root = self._root(population)
            if root is None:
                return None
            roots[population] = Fraction(int(root.p), int(root.q))
        return self._powers_of(roots)

    def _root(self, population: Exact) -> fmpq | None:
        """The r of a population, None if it is irrational."""
        return root_of(rational(population) / self._first, self.kappa.denominator)

    def _powers_of(self, roots: dict[Exact, Exact]) -> tuple[dict[Exact, fmpq], fmpq] | None:
        exponent = self.kappa.numerator
        total = whole_power_sum({root: self._distinct.counts[p] for p, root in roots.items()}, exponent)
        return None if total is None else ({p: rational(root) ** exponent for p, root in roots.items()}, total)
