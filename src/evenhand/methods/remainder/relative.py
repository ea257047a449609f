"""Lowndes' order of units: whole quotas first, then remainders, each relative to its group's whole quota."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.methods.costs.rule import RationalRule
from evenhand.numbers import FloatArray

if TYPE_CHECKING:
    from flint import fmpq

NEAR = 2.0**-26
"""Relative distance of a quota from a whole number within which float64 does not say which units are whole."""

LARGE = 2.0**60
"""Size of a cost that float64 knows nothing of."""

PLAIN = 8.0
"""Size of all others: at least their absolute value."""


class LowndesRule(RationalRule):
    """d(a) = 2 level + a / (a + q), where the level is 0 for whole quotas, 1 for the remainder, 2 beyond.

    At the remainder a is the whole quota, and a / (a + q) falls where (q - a) / a, the relative remainder, rises. At
    a = 0 the remainder is infinite relative to nothing: such groups come first, the larger quota before the smaller,
    and the second term is -q / (1 + q). Costs are an order only; no sum is least.
    """

    serves_all_first = False
    has_perfect_fit = False
    cost_roundings = 5.0
    # Where a quota is off by so much that its whole part is in doubt, the bound covers every difference of costs.
    degree = 2**28

    def start(self, quota: FloatArray, price: FloatArray) -> FloatArray:
        """Whole quotas, and the remainder where it costs less than the price."""
        whole = np.floor(quota)
        return np.asarray(whole + (self.cost(whole, quota) < price))

    def cost(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """d(a)."""
        level = np.where(units + 1 <= quota, 0.0, np.where(units <= quota, 2.0, 4.0))
        relative = np.where(units > 0, units / (units + quota), -quota / (1 + quota))
        return np.asarray(level + relative)

    def size(self, cost: FloatArray, quota: FloatArray) -> FloatArray:
        """Large where the quota is so near to a whole number that the level is in doubt."""
        return np.broadcast_to(np.where(_is_near(quota), LARGE, PLAIN), np.shape(cost))

    def row_size(self, following: FloatArray, quota: FloatArray) -> FloatArray:
        """The same for whole rows."""
        return np.where(_is_near(quota).any(axis=1), LARGE, PLAIN)

    def error(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """Nothing that is a number."""
        return np.full(np.broadcast(units, quota).shape, np.nan)

    def total_doubt(self, total: FloatArray, quota: FloatArray, relative: float | FloatArray) -> FloatArray:
        """Nothing that is a number."""
        return np.full(total.shape, np.nan)

    def exact_cost(self, units: int, quota: fmpq) -> fmpq:
        """d(a)."""
        level = 0 if units + 1 <= quota else 2 if units <= quota else 4
        return level + (units / (units + quota) if units else -quota / (1 + quota))


def _is_near(quota: FloatArray) -> FloatArray:
    return np.asarray(np.abs(quota - np.rint(quota)) <= NEAR * quota)
