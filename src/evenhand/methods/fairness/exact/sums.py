"""Sums of P^exponent over all groups: exact where powers are whole, else balls, a coarse one first."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from flint import arb, ctx, fmpq

from evenhand.numbers import Exact
from evenhand.numbers.binned import BITS, Bins, binned, binned_power_sum
from evenhand.numbers.rationals import rational, whole_power_sum
from evenhand.numbers.shares import power_shares

if TYPE_CHECKING:
    from evenhand.groups import Groups

FIRST_BITS = 64
"""Precision of the balls that are tried first."""

MANY_GROUPS = 2**12
"""For more groups float64 sums the powers before balls do."""

COARSEST = 2.0**-40
"""A float64 sum with a larger relative error is not worth having."""


class Distinct:
    """The different populations and how many groups have each, found when they are first needed.

    Parameters
    ----------
    groups : Groups
    """

    def __init__(self, groups: Groups) -> None:
        self.groups = groups

    @cached_property
    def counts(self) -> dict[Exact, int]:
        """Number of groups of each population."""
        values, which = self.groups.distinct()
        return dict(zip(values, np.bincount(which).tolist(), strict=True))

    @cached_property
    def bins(self) -> Bins:
        """Whole populations in bins, for sums of powers with any exponent."""
        return binned(self.groups.populations)

    @cached_property
    def largest(self) -> Exact:
        """The largest population."""
        return max(self.counts)


class PowerSum:
    """Sum of P^exponent over all groups.

    Parameters
    ----------
    distinct : Distinct
    exponent : Fraction
        At least 0.
    """

    def __init__(self, distinct: Distinct, exponent: Fraction) -> None:
        self.exponent = exponent
        self._distinct = distinct
        self._groups = distinct.groups
        self._powers: dict[tuple[Exact, int], arb] = {}
        self._beside_largest: dict[int, arb] = {}

    def ball(self, bits: int) -> arb:
        """The sum; with few bits and many groups only about as accurate as float64, and then as `binned_power_sum`."""
        if bits <= BITS and self._binned is not None:
            return self._binned
        if bits <= FIRST_BITS and self._coarse is not None:
            return self._coarse
        if self.exact is not None:
            with ctx.workprec(bits):
                return arb(self.exact)
        return self._all_but_largest(bits) + self._largest(bits)

    @property
    def quick_bits(self) -> int:
        """Precision up to which the sum takes no sum of balls over many groups."""
        return FIRST_BITS if self._groups.n <= MANY_GROUPS or not self._groups.are_whole else BITS

    def others(self, population: Exact, bits: int) -> arb:
        """The sum over all groups but those of one population, without cancellation where these have the largest."""
        if population == self._distinct.largest:
            return self._all_but_largest(bits)
        with ctx.workprec(bits):
            own = self._distinct.counts[population] * self.power(population, bits)
            return self._all_but_largest(bits) + self._largest(bits) - own

    def power(self, population: Exact, bits: int) -> arb:
        """P^exponent."""
        key = (population, bits)
        if key not in self._powers:
            self._powers[key] = self._power(population, bits)
        return self._powers[key]

    @cached_property
    def exact(self) -> fmpq | None:
        """The sum where the exponent is whole and the powers are not too long to be written out, else None."""
        if self.exponent in (0, 1):
            return rational(self._groups.total if self.exponent else self._groups.n)
        if self.exponent.denominator != 1:
            return None
        return whole_power_sum(self._distinct.counts, int(self.exponent))

    @cached_property
    def _coarse(self) -> arb | None:
        """The sum as float64 knows it; None for few groups, or where it is exact or float64 is too coarse.

        The largest population has the share P^exponent / sum, whose relative error is bounded.
        """
        populations = self._groups.populations
        if self.exponent in (0, 1) or populations.size <= MANY_GROUPS:
            return None
        place = int(populations.argmax())
        shares = power_shares(populations[np.newaxis], float(self.exponent))
        share, error = (
            float(shares.values[0, place]),
            float(np.broadcast_to(shares.error, shares.values.shape)[0, place]),
        )
        if not error < COARSEST:
            return None
        with ctx.workprec(FIRST_BITS):
            return self._power(self._groups.exact_at(place), FIRST_BITS) / arb(share, 1.001 * error * share)

    @cached_property
    def _binned(self) -> arb | None:
        """The sum to about 60 bits; None for few groups, or where it is exact or the populations are not whole."""
        groups = self._groups
        if self.exponent in (0, 1) or groups.n <= MANY_GROUPS or not groups.are_whole:
            return None
        return binned_power_sum(groups.populations, rational(self.exponent), lambda: self._distinct.bins)

    def _largest(self, bits: int) -> arb:
        largest = self._distinct.largest
        with ctx.workprec(bits):
            return self._distinct.counts[largest] * self.power(largest, bits)

    def _all_but_largest(self, bits: int) -> arb:
        if bits not in self._beside_largest:
            with ctx.workprec(bits):
                smaller = (item for item in self._distinct.counts.items() if item[0] != self._distinct.largest)
                self._beside_largest[bits] = sum((n * self._power(p, bits) for p, n in smaller), arb(0))
        return self._beside_largest[bits]

    def _power(self, population: Exact, bits: int) -> arb:
        with ctx.workprec(bits):
            base = arb(rational(population))
            if self.exponent.denominator == 1:
                return base ** int(self.exponent)
            return base ** arb(rational(self.exponent))
