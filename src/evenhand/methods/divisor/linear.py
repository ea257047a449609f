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

    def error_doubt(self, errors: FloatArray, quota: FloatArray, relative: FloatArray) -> FloatArray:
        """The distance a - q + c - 1/2 is off by an error of the quota and a few roundings of as much."""
        off = (relative + 4 * UNIT) * (quota + 2 * self._float + np.sqrt(errors * quota))
        return np.asarray((2 * np.sqrt(errors * quota) + off) * off / quota + 4 * (relative + UNIT) * errors)

    def exact_cost(self, units: int, quota: fmpq) -> fmpq:
        """d(a)."""
        return 2 * (units + self._c) / quota - 2

    def exact_error(self, units: int, quota: fmpq) -> fmpq:
        """f(a)."""
        return (2 * (units - quota + self._c) - 1) ** 2 / (4 * quota)
