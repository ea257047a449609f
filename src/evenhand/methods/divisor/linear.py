"""Signposts a + c: Adams 0, Danish 1/3, Webster 1/2, Jefferson 1, Imperiali 2."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from evenhand.methods.costs.rule import RationalRule
from evenhand.numbers import Exact, FloatArray, nearest_float
from evenhand.numbers.powers import UNIT

if TYPE_CHECKING:
    from flint import fmpq


class LinearRule(RationalRule):
    """f(a) = (a - q + c - 1/2)^2 / q, so that d(a) = 2 (a + c) / q - 2: at c = 1/2 the Sainte-Lague index.

    Parameters
    ----------
    c : Exact
        At least 0.
    """

    cost_roundings = 5.0
    degree = 1

    def __init__(self, c: Exact) -> None:
        self.c = c
        self.serves_all_first = c == 0
        self.has_perfect_fit = c * 2 == 1
        self._float = nearest_float(c)

    @cached_property
    def _c(self) -> fmpq:
        from evenhand.numbers.rationals import rational

        return rational(self.c)

    def start(self, quota: FloatArray, price: FloatArray) -> FloatArray:
        """Units whose signposts lie below the quota, at that price."""
        units = np.ceil(quota * (1 + price / 2) - self._float)
        return np.maximum(units, 0.0, out=units)

    def cost(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """d(a) = 2 (a + c) / q - 2."""
        cost = (units + self._float) * 2
        cost /= quota
        cost -= 2
        return cost

    def size(self, cost: FloatArray, quota: FloatArray) -> FloatArray:
        """2 (a + c) / q, and the absolute value of the cost."""
        return np.abs(cost + 2) + np.abs(cost)

    def row_size(self, following: FloatArray, quota: FloatArray) -> FloatArray:
        """That of the dearest next unit; no cost is below -2."""
        return np.asarray(2 * following.max(axis=1) + 6)

    def error(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """f(a)."""
        off = units - quota + (self._float - 0.5)
        return np.asarray(off * off / quota)

    def total_doubt(self, total: FloatArray, quota: FloatArray, relative: float | FloatArray) -> FloatArray:
        """Bound on the error of E.

        Notes
        -----
        With o = a - q + c - 1/2, f = o^2 / q, and o is off by D = r (q + g + abs(o)), r = e(q) + 4 u, g = 4 (c + 1), 0
        at c = 1/2, for the roundings of c and of the two sums. So f is off by 2 abs(o) D / q + D^2 / q, and 4 r f for
        the square and the division. Here abs(o) = sqrt(f q), and by the Cauchy-Schwarz inequality sqrt(f q) and
        sqrt(f / q) sum to at most sqrt(E Q) and sqrt(E n / min q), Q the sum of the q.
        """
        r, g = relative + 4 * UNIT, 0.0 if self.has_perfect_fit else 4 * (self._float + 1)
        sum_of_quotas = quota.sum(axis=1)
        reciprocals = quota.shape[1] / quota.min(axis=1) if g else 0.0
        first = np.sqrt(total * sum_of_quotas) + g * np.sqrt(total * reciprocals) + total
        second = sum_of_quotas + g * g * reciprocals + total
        return np.asarray(2 * r * first + 3 * r * r * second + 4 * r * total)

    def signpost(self, units: FloatArray) -> FloatArray:
        """s(a) = a + c."""
        return units + self._float

    def exact_cost(self, units: int, quota: fmpq) -> fmpq:
        """d(a)."""
        return 2 * (units + self._c) / quota - 2

    def exact_error(self, units: int, quota: fmpq) -> fmpq:
        """f(a)."""
        return (2 * (units - quota + self._c) - 1) ** 2 / (4 * quota)
