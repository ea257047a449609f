"""The largest deviation of all groups, to any precision."""

from __future__ import annotations

import math
from collections.abc import Sequence

from flint import arb, ctx, fmpq

from evenhand.methods.costs.exact import ExactCosts
from evenhand.methods.costs.exact_quotas import ExactQuotas
from evenhand.methods.minmax.rule import MinMaxRule
from evenhand.numbers import IntArray

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
        largest = self.largest(units)
        if largest == 0:
            return 0.0, -math.inf
        return int(largest.p) / int(largest.q), float(self.log_total(units, LOG_BITS))

    def log_total(self, units: Sequence[int], bits: int) -> arb:
        """Return log E as a ball."""
        with ctx.workprec(bits):
            return arb(self.largest(units)).log()

    def next_largest(self, units: IntArray, givers: IntArray, takers: IntArray) -> fmpq | None:
        """E of the allocation after the exchange that raises it least; None where no two groups can exchange."""
        after_giving = sorted((self._deviation(i, int(units[i]) - 1), i) for i in givers.tolist())[:2]
        after_taking = sorted((self._deviation(i, int(units[i]) + 1), i) for i in takers.tolist())[:2]
        pairs = [max(ours, theirs) for ours, i in after_giving for theirs, j in after_taking if i != j]
        return max(min(pairs), self.largest(units.tolist())) if pairs else None

    def largest(self, units: Sequence[int]) -> fmpq:
        """E."""
        return max((self._deviation(i, a) for i, a in enumerate(units) if self._quotas.at(i) > 0), default=fmpq(0))

    def _deviation(self, i: int, units: int) -> fmpq:
        return self._deviations.exact_error(units, self._quotas.at(i))
