"""Largest remainders: the units nearest to the quotas."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.methods.costs.rule import RationalRule
from evenhand.numbers import FloatArray
from evenhand.numbers.powers import UNIT

if TYPE_CHECKING:
    from flint import fmpq


class HamiltonRule(RationalRule):
    """f(a) = (a - q)^2, so that d(a) = 2 (a - q) + 1."""

    serves_all_first = False
    has_perfect_fit = True
    cost_roundings = 3.0
    degree = 1

    def start(self, quota: FloatArray, price: FloatArray) -> FloatArray:
        """The quota at that price, rounded."""
        units = np.ceil(quota + (price - 1) / 2)
        return np.maximum(units, 0.0, out=units)

    def cost(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """d(a)."""
        cost = units - quota
        cost *= 2
        cost += 1
        return cost

    def size(self, cost: FloatArray, quota: FloatArray) -> FloatArray:
        """2 q, and the absolute value of the cost."""
        return np.asarray(2 * quota + np.abs(cost) + 2)

    def row_size(self, following: FloatArray, quota: FloatArray) -> FloatArray:
        """That of the next units and of the largest quota."""
        most = np.maximum(following.max(axis=1), -following.min(axis=1))
        return np.asarray(2 * quota.max(axis=1) + most + 4)

    def error(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """f(a)."""
        off = units - quota
        return np.asarray(off * off)

    def total_doubt(self, total: FloatArray, quota: FloatArray, relative: float | FloatArray) -> FloatArray:
        """Bound on the error of E: a - q is off by D = e(q) q + u abs(a - q), f by 2 abs(a - q) D + D^2 and u f.

        The abs(a - q) q sum to at most sqrt(E) Q, Q the sum of the q, by the Cauchy-Schwarz inequality.
        """
        moved = relative * quota.sum(axis=1)
        return np.asarray(2 * np.sqrt(total) * moved + 2 * moved * moved + 4 * UNIT * total)

    def exact_cost(self, units: int, quota: fmpq) -> fmpq:
        """d(a)."""
        return 2 * (units - quota) + 1

    def exact_error(self, units: int, quota: fmpq) -> fmpq:
        """f(a)."""
        return (units - quota) ** 2
