"""Signposts sqrt(a (a + 1)): the method of equal proportions of Huntington and Hill."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.methods.costs.rule import RationalRule, rounded_at
from evenhand.numbers import FloatArray
from evenhand.numbers.powers import UNIT

if TYPE_CHECKING:
    from flint import fmpq


class HillRule(RationalRule):
    """f(a) = (a - q)^2 / a, so that d(a) = 1 - q^2 / (a (a + 1)).

    The sum of all f is the sum of P^2 / a but for a scale and a constant.
    """

    serves_all_first = True
    has_perfect_fit = True
    cost_roundings = 6.0
    degree = 2

    def start(self, quota: FloatArray, price: FloatArray) -> FloatArray:
        """Units whose signposts lie below the quota, at that price."""
        value = quota / np.sqrt(np.maximum(1 - price, 2.0**-40))
        whole = np.floor(value)
        return np.maximum(rounded_at(np.sqrt(whole * (whole + 1)), value, whole), 1.0)

    def cost(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """d(a) = 1 - (q / a) (q / (a + 1))."""
        cost = quota / units
        cost *= quota / (units + 1)
        return np.subtract(1, cost, out=cost)

    def size(self, cost: FloatArray, quota: FloatArray) -> FloatArray:
        """q^2 / (a (a + 1)), and the absolute value of the cost."""
        return np.abs(1 - cost) + np.abs(cost)

    def row_size(self, following: FloatArray, quota: FloatArray) -> FloatArray:
        """From the cheapest next unit: q^2 / ((a - 1) a) is at most three times q^2 / (a (a + 1)) from a = 2 on."""
        return np.asarray(7 - 6 * following.min(axis=1))

    def error(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """f(a)."""
        off = units - quota
        return np.asarray(off * off / units)

    def error_doubt(self, errors: FloatArray, quota: FloatArray, relative: FloatArray) -> FloatArray:
        """The distance a - q is off by an error of the quota and a rounding; a <= 2 q + 4 f, and q <= a + sqrt(a f)."""
        units = 2 * quota + 4 * errors + 1
        off = (relative + 4 * UNIT) * np.minimum(quota, units + np.sqrt(units * errors))
        return np.asarray(
            2 * (np.sqrt(errors * units) + errors) * (relative + 4 * UNIT) + off * off + 4 * UNIT * errors
        )

    def exact_cost(self, units: int, quota: fmpq) -> fmpq:
        """d(a)."""
        return 1 - quota * quota / (units * (units + 1))

    def exact_error(self, units: int, quota: fmpq) -> fmpq:
        """f(a)."""
        return (units - quota) ** 2 / units
