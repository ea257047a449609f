"""Fairness bound to groups and one total: costs in balls to any precision, and their equality by radicals."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from flint import arb, ctx, fmpq

from evenhand.methods.fairness.exact.balls import FairnessBalls
from evenhand.methods.fairness.exact.equality import Equality
from evenhand.methods.fairness.exact.ideals import Ideals
from evenhand.methods.fairness.exact.sums import FIRST_BITS, Distinct, PowerSum
from evenhand.numbers import Exact, IntArray
from evenhand.numbers.precision import Ball, sharp

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.methods.fairness.fairness import Fairness

SHARP_BITS = 64
"""Accuracy that a ball needs before it is shown as float64."""

USUAL_BITS = 32
"""Exponents up to so long leave the first balls some accuracy; every bit more costs a power one bit of its own."""

MOST_BITS = 4096
"""Precision up to which balls are tried where it is not known that two costs differ."""

MOST_WORK = 2**24
"""Bits times different populations of such a try: about half a second."""


class FairnessExact:
    """Next-unit costs of one total to any precision, and their equality by radicals.

    Parameters
    ----------
    groups : Groups
    fairness : Fairness
    k : int
    """

    def __init__(self, groups: Groups, fairness: Fairness, k: int) -> None:
        exact, distinct = fairness.exact, Distinct(groups)
        free = k - groups.n * exact["base"]
        # With no weight and no share of the free units left to it, the population does not enter at all.
        self._distinct = distinct
        self._same_for_all = exact["gamma"] == 0 and exact["kappa"] * free == 0
        self._groups = groups
        self._ideals = Ideals(groups, distinct, exact["kappa"], exact["base"], free)
        self._balls = FairnessBalls(exact, self._ideals, PowerSum(distinct, exact["gamma"]))
        self._equality = Equality(exact, self._ideals)
        self._populations: dict[int, Exact] = {}
        # P^gamma (a / a* - 1) has the slope P^gamma / a*, which knows of no population where these have the same power.
        is_level_over = exact["beta"] == 1 and exact["gamma"] == exact["kappa"] and exact["base"] == 0
        over, under = exact["sigma"] == 0 or is_level_over, exact["sigma"] == 1
        self.level_sides = tuple(side for side, is_level in ((-1, under), (1, over)) if is_level)
        largest = max(int(exact[name]).bit_length() for name in ("kappa", "gamma", "beta"))
        self.first_bits = FIRST_BITS + max(0, largest - USUAL_BITS)

    def kind(self, i: int) -> Exact:
        """Groups of one kind have the same cost function."""
        return 0 if self._same_for_all else self._population(i)

    def kinds(self, cols: IntArray) -> IntArray:
        """A number for each of some groups, the same for groups of one kind."""
        return np.zeros(cols.size, dtype=np.int64) if self._same_for_all else self._groups.distinct(cols)[1]

    def next_cost(self, i: int, units: int, bits: int) -> arb:
        """d_i(a) as a ball that surely holds it."""
        return self._balls.unscaled(self.scaled_cost(i, units, bits), bits)

    def scaled_cost(self, i: int, units: int, bits: int) -> arb:
        """d_i(a) times a number above 0 that is the same for all groups."""
        return self._balls.scaled_cost(self._population(i), units, bits)

    def unscaled(self, value: arb, bits: int) -> arb:
        """A scaled cost, or a difference of two, as it is."""
        return self._balls.unscaled(value, bits)

    def are_equal(self, ours: tuple[int, int], theirs: tuple[int, int]) -> bool | None:
        """Whether d_i(a) = d_j(b) exactly, for (i, a) and (j, b); None where that cannot be decided."""
        return self._equality.are_equal(self._population(ours[0]), ours[1], self._population(theirs[0]), theirs[1])

    def adds_up(self, costs: Sequence[tuple[int, int, int]], amount: fmpq) -> bool | None:
        """Whether costs d_i(a), given as (i, a, sign), sum to an amount exactly; None where that cannot be decided."""
        of_populations = [(self._population(i), units, sign) for i, units, sign in costs]
        return self._equality.adds_up(of_populations, amount, self._distinct.counts)

    def order(self, ours: tuple[int, int], theirs: tuple[int, int]) -> int | None:
        """Nothing tells the order of two costs sooner than balls."""
        return None

    def is_zero(self, i: int, units: int) -> bool | None:
        """Whether d_i(a) = 0 exactly; None where that cannot be decided."""
        return self._equality.is_zero(self._population(i), units)

    @cached_property
    def most_bits(self) -> int:
        """Precision at which to give up where neither balls nor `are_equal` can tell."""
        return max(2 * FIRST_BITS, min(MOST_BITS, MOST_WORK // len(self._distinct.counts)))

    def standing(self, i: int, units: int) -> int:
        """Sign of a - a*_i: 1 over, -1 under, 0 exactly at the ideal."""
        return self._ideals.standing(self._population(i), units)

    def ideal(self, i: int) -> float:
        """a*_i, the nearest float64 or one next to it."""
        return float(_sharp(lambda bits: self._ideals.ball(self._population(i), bits)))

    def group_error(self, i: int, units: int) -> float:
        """f_i(a), the contribution of group i to E, as `ideal`."""
        population = self._population(i)
        if self._balls.costs_nothing(population, units):
            return 0.0
        if units == 0:
            return math.inf
        error = self._balls.scaled_error
        return float(_sharp(lambda bits: self._balls.unscaled(error(population, units, bits), bits)))

    def total_error(self, units: Sequence[int]) -> tuple[float, float]:
        """E and log E, as `ideal`; 0 and -inf for a perfect fit, and only then."""
        if all(self._balls.costs_nothing(self._population(i), a) for i, a in enumerate(units)):
            return 0.0, float("-inf")
        if any(a == 0 and not self._balls.costs_nothing(self._population(i), a) for i, a in enumerate(units)):
            return math.inf, math.inf
        total = _sharp(lambda bits: self._total(units, bits))
        with ctx.workprec(2 * SHARP_BITS):
            return float(total), float(total.log())

    def log_total(self, units: Sequence[int], bits: int) -> arb:
        """Return log E(a) as a ball; the fit is not perfect."""
        with ctx.workprec(bits):
            return self._total(units, bits).log()

    def amounts_to(self, units: Sequence[int], error: fmpq) -> bool | None:
        """Whether E is such a number above 0 exactly; None where that cannot be decided."""
        held = [(self._population(i), a) for i, a in enumerate(units)]
        if any(a == 0 and not self._balls.costs_nothing(population, a) for population, a in held):
            return False
        return self._equality.amounts_to(held, error, self._distinct.counts)

    def _total(self, units: Sequence[int], bits: int) -> arb:
        errors = (self._balls.scaled_error(self._population(i), a, bits) for i, a in enumerate(units))
        with ctx.workprec(bits):
            return self._balls.unscaled(sum(errors, arb(0)), bits)

    def _population(self, i: int) -> Exact:
        if i not in self._populations:
            self._populations[i] = self._groups.exact_at(i)
        return self._populations[i]


def _sharp(ball: Ball) -> arb:
    """A ball so narrow that its middle rounds to float64 well."""
    return sharp(ball, SHARP_BITS, 2 * SHARP_BITS)
