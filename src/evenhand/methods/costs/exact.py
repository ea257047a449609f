"""A rule of costs bound to groups and one total: costs to any precision, and their equality."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from flint import arb, ctx, fmpq

from evenhand.methods.fairness.exact.measure import SHARP_BITS, _sharp
from evenhand.methods.fairness.exact.sums import FIRST_BITS
from evenhand.numbers import IntArray
from evenhand.numbers.rationals import nearest

if TYPE_CHECKING:
    from evenhand.methods.costs.exact_quotas import ExactQuotas
    from evenhand.methods.costs.rule import CostRule

MOST_BITS = 4096
"""Precision up to which balls are tried where it is not known that two costs differ."""

FIRST = fmpq(2**1000)
"""What a first unit saves where everybody is served first, as in `evenhand.methods.costs.block`."""


class ExactCosts:
    """Next-unit costs of one total to any precision, and their equality.

    Parameters
    ----------
    rule : CostRule
    quotas : ExactQuotas
    base : int
        Whole units that every group has before the rest is shared out.
    """

    level_sides: tuple[int, ...] = ()
    first_bits = FIRST_BITS
    most_bits = MOST_BITS

    def __init__(self, rule: CostRule, quotas: ExactQuotas, base: int) -> None:
        self._rule = rule
        self._quotas = quotas
        self._base = base

    def kind(self, i: int) -> object:
        """Groups of one kind have the same cost function."""
        return self._quotas.kind(i)

    def kinds(self, cols: IntArray) -> IntArray:
        """A number for each of some groups, the same for groups of one kind."""
        return self._quotas.kinds(cols)

    def next_cost(self, i: int, units: int, bits: int) -> arb:
        """d_i(a) as a ball that surely holds it."""
        own, quota = units - self._base, self._quotas.at(i)
        if self._is_first(own):
            with ctx.workprec(bits):
                return arb(_first(quota))
        return self._rule.cost_ball(own, quota, bits) if quota else arb("inf")

    scaled_cost = next_cost

    def unscaled(self, value: arb, bits: int) -> arb:
        """A cost, or a difference of two, as it is."""
        return value

    def are_equal(self, ours: tuple[int, int], theirs: tuple[int, int]) -> bool | None:
        """Whether d_i(a) = d_j(b) exactly, for (i, a) and (j, b); None where that cannot be decided."""
        (a, q), (b, r) = self._own(*ours), self._own(*theirs)
        if self._is_first(a) or self._is_first(b):
            return self._is_first(a) and self._is_first(b) and bool(q == r)
        return self._rule.are_equal((a, q), (b, r))

    def order(self, ours: tuple[int, int], theirs: tuple[int, int]) -> int | None:
        """Sign of d_i(a) - d_j(b), which differ; None leaves it to balls."""
        (a, q), (b, r) = self._own(*ours), self._own(*theirs)
        if self._is_first(a) and self._is_first(b):
            return 1 if q < r else -1
        if self._is_first(a) or self._is_first(b):
            return -1 if self._is_first(a) else 1
        return self._rule.order((a, q), (b, r))

    def adds_up(self, costs: Sequence[tuple[int, int, int]], amount: fmpq) -> bool | None:
        """Whether costs d_i(a), given as (i, a, sign), sum to an amount exactly; None where that cannot be decided."""
        total = fmpq(0)
        for i, units, sign in costs:
            own, quota = self._own(i, units)
            cost = _first(quota) if self._is_first(own) else self._rule.rational_cost(own, quota)
            if cost is None:
                return None
            total += sign * cost
        return bool(total == amount)

    def is_zero(self, i: int, units: int) -> bool | None:
        """Whether d_i(a) = 0 exactly; None where that cannot be decided."""
        own, quota = self._own(i, units)
        return False if self._is_first(own) else self._rule.is_free(own, quota)

    def standing(self, i: int, units: int) -> int:
        """Sign of a - a*_i."""
        own, quota = self._own(i, units)
        return int(own > quota) - int(own < quota)

    def ideal(self, i: int) -> float:
        """a*_i, the nearest float64 or one next to it."""
        return nearest(self._quotas.at(i) + self._base)

    def group_error(self, i: int, units: int) -> float:
        """Contribution of a group to E, as `ideal`."""
        own, quota = self._own(i, units)
        if quota == 0:
            return 0.0
        if self._is_first(own):
            return math.inf
        if self._rule.error_ball(own, quota, FIRST_BITS).is_zero():
            return 0.0
        return float(_sharp(lambda bits: self._rule.error_ball(own, quota, bits)))

    def total_error(self, units: Sequence[int]) -> tuple[float, float]:
        """E and log E, as `ideal`; 0 and -inf where every group's error is exactly 0, and only then."""
        places = [self._own(i, a) for i, a in enumerate(units) if self._quotas.at(i) > 0]
        if any(self._is_first(own) for own, _ in places):
            return math.inf, math.inf
        if all(self._rule.error_ball(own, quota, FIRST_BITS).is_zero() for own, quota in places):
            return 0.0, -math.inf
        total = _sharp(lambda bits: self._sum(places, bits))
        with ctx.workprec(2 * SHARP_BITS):
            return float(total), float(total.log())

    def log_total(self, units: Sequence[int], bits: int) -> arb:
        """Return log E as a ball."""
        places = [self._own(i, a) for i, a in enumerate(units) if self._quotas.at(i) > 0]
        with ctx.workprec(bits):
            return self._sum(places, bits).log()

    def amounts_to(self, units: Sequence[int], error: fmpq) -> bool | None:
        """Whether E is such a number above 0 exactly; None where that cannot be decided."""
        places = [self._own(i, a) for i, a in enumerate(units) if self._quotas.at(i) > 0]
        if any(self._is_first(own) for own, _ in places):
            return False
        return self._rule.amounts_to(places, error)

    def _sum(self, places: Sequence[tuple[int, fmpq]], bits: int) -> arb:
        with ctx.workprec(bits):
            return sum((self._rule.error_ball(own, quota, bits) for own, quota in places), arb(0))

    def _own(self, i: int, units: int) -> tuple[int, fmpq]:
        return units - self._base, self._quotas.at(i)

    def _is_first(self, own: int) -> bool:
        return self._rule.serves_all_first and own == 0


def _first(quota: fmpq) -> fmpq:
    """Cost of a first unit: the larger the quota, the more it saves; below that of every other unit."""
    return -FIRST * (1 + quota / (1 + quota))
