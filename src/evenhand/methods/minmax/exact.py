"""The largest deviation of all groups, to any precision."""

from __future__ import annotations

import math
from collections.abc import Sequence

from flint import arb, ctx, fmpq

from evenhand.methods.costs.exact import ExactCosts
from evenhand.methods.costs.exact_quotas import ExactQuotas
from evenhand.methods.minmax.rule import MinMaxRule
from evenhand.numbers import IntArray
from evenhand.numbers.rationals import nearest

LOG_BITS = 128
"""Precision at which the logarithm of a rational is sharp in float64."""


class ExactMinMax(ExactCosts):
    """Keys of one total as rationals, and E as their largest deviation.

    Parameters
    ----------
    rule : MinMaxRule
    quotas : ExactQuotas
    """

    def __init__(self, rule: MinMaxRule, quotas: ExactQuotas) -> None:
        super().__init__(rule, quotas, 0)
        self._deviations = rule
        over, under = () if rule.counts_over else (1,), () if rule.counts_under else (-1,)
        self.level_sides = (*over, *under)

    def total_error(self, units: Sequence[int]) -> tuple[float, float]:
        """E and log E, each the nearest float64 or one next to it; 0 and -inf for a perfect fit, and only then."""
        if any(self._has_nothing(i, a) for i, a in enumerate(units)):
            return math.inf, math.inf
        largest = self._largest(units)
        if largest == 0:
            return 0.0, -math.inf
        return nearest(largest), float(self.log_total(units, LOG_BITS))

    def group_error(self, i: int, units: int) -> float:
        """A group's deviation, less 1, as `total_error`."""
        return math.inf if self._has_nothing(i, units) else super().group_error(i, units)

    def log_total(self, units: Sequence[int], bits: int) -> arb:
        """Return log E as a ball."""
        with ctx.workprec(bits):
            return arb(self._largest(units)).log()

    def amounts_to(self, units: Sequence[int], error: fmpq) -> bool:
        """Whether E is such a number exactly."""
        return bool(self._largest(units) == error)

    def after_exchange(self, units: IntArray, givers: IntArray, takers: IntArray) -> fmpq | None:
        """The larger of the two deviations, less 1, after the exchange where it is least; None where none can be."""
        after_giving = sorted((self._deviation(i, int(units[i]) - 1), i) for i in givers.tolist())[:2]
        after_taking = sorted((self._deviation(i, int(units[i]) + 1), i) for i in takers.tolist())[:2]
        pairs = (max(ours, theirs) for ours, i in after_giving for theirs, j in after_taking if i != j)
        return min(pairs, default=None)

    def key(self, i: int, units: int) -> tuple[fmpq, fmpq]:
        """The pair that orders the next unit of group i, which is not one of nobody, among all units."""
        return self._deviations.key(units, self._quotas.at(i))

    def largest_of(self, units: IntArray, cols: IntArray) -> fmpq:
        """The largest deviation of some groups, less 1."""
        return max(self._deviation(i, int(units[i])) for i in cols.tolist())

    def _has_nothing(self, i: int, units: int) -> bool:
        """Whether a group that should have something has 0 units, where too little counts: infinitely too little."""
        return units == 0 and self._deviations.counts_under and bool(self._quotas.at(i))

    def _largest(self, units: Sequence[int]) -> fmpq:
        return max(self._deviation(i, a) for i, a in enumerate(units))

    def _deviation(self, i: int, units: int) -> fmpq:
        """A group's deviation, less 1; 0 for a group of nobody."""
        quota = self._quotas.at(i)
        return self._deviations.exact_error(units, quota) if quota else fmpq(0)
