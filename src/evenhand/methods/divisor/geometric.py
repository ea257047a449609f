"""Signposts sqrt(a (a + 1)): the method of equal proportions of Huntington and Hill."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.methods.costs.rule import RationalRule
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
        value = quota * (1 / np.sqrt(np.maximum(1 - price, 2.0**-40)))
        units = np.floor(value)
        value *= value
        units += value > units * (units + 1)
        return np.maximum(units, 1.0, out=units)

    def cost(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """d(a) = 1 - (q / a) (q / (a + 1))."""
        cost = quota / units
        cost *= quota / (units + 1)
        return np.subtract(1, cost, out=cost)

    def costs(self, units: FloatArray, quota: FloatArray, held: FloatArray, following: FloatArray) -> None:
        """d(a - 1) and d(a), which share q / a."""
        below = np.divide(quota, units)
        np.subtract(units, 1, out=held)
        np.divide(quota, held, out=held)
        np.add(units, 1, out=following)
        np.divide(quota, following, out=following)
        held *= below
        following *= below
        np.subtract(1, held, out=held)
        np.subtract(1, following, out=following)

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

    def total_doubt(self, total: FloatArray, quota: FloatArray, relative: float | FloatArray) -> FloatArray:
        """Bound on the error of E.

        Notes
        -----
        With o = a - q, f = o^2 / a, and o is off by D = r q, r = e(q) + 2 u, and u abs(o). So f is off by
        2 abs(o) D / a + D^2 / a and 5 u f. As q <= a + abs(o) and abs(o) = sqrt(f a), these are at most
        2 r (sqrt(f a) + f) + 2 r^2 (a + f). The a sum to the Q that the q sum to, and by the Cauchy-Schwarz inequality
        sqrt(f a) to at most sqrt(E Q); Q as computed is off by far less than the room of 4 roundings here.
        """
        r, sum_of_quotas = relative + 4 * UNIT, quota.sum(axis=1)
        first = np.sqrt(total * sum_of_quotas) + total
        return np.asarray(2 * r * first + 2 * r * r * (sum_of_quotas + total) + 5 * UNIT * total)

    def signpost(self, units: FloatArray) -> FloatArray:
        """s(a) = sqrt(a (a + 1))."""
        return np.sqrt(units * (units + 1))

    def exact_cost(self, units: int, quota: fmpq) -> fmpq:
        """d(a)."""
        return 1 - quota * quota / (units * (units + 1))

    def exact_error(self, units: int, quota: fmpq) -> fmpq:
        """f(a)."""
        return (units - quota) ** 2 / units
