"""Deviations, and what one unit more does to them: a pair of numbers, of which float64 sees the first."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from evenhand.methods.costs.rule import RationalRule
from evenhand.numbers import Exact, FloatArray
from evenhand.numbers.powers import UNIT

if TYPE_CHECKING:
    from flint import arb, fmpq

    Key: TypeAlias = tuple[fmpq, fmpq]

NEAR = 2.0**-25
"""Relative distance within which float64 does not say on which side of a deviation's least a unit lies."""

LARGE = 2.0**60
"""Size of a cost that float64 knows nothing of, relative to the cost."""


class MinMaxRule(RationalRule):
    """f(a) = max(a / q, q / a) - 1: over only where sigma is 1, under only where it is 0.

    Vectors of deviations, largest first, are compared number by number. A unit that takes a deviation from A to B
    has the key (B, -A) if B > A, (-A, B) if B < A, and (0, 0) if they are equal, A and B counted as ratios of 1 or
    more. Keys in lexicographic order never fall with the units, and an exchange lowers the vector where the unit taken
    has a smaller key than the one given. The number d(a) is the first of the pair.

    Parameters
    ----------
    sigma : Exact
        Only whether it is 0, 1 or between matters.
    """

    serves_all_first = False
    has_perfect_fit = True
    cost_roundings = 4.0
    # Where a quota is off by so much that `NEAR` does not hold, the bound covers every difference of costs.
    degree = 2**28

    def __init__(self, sigma: Exact) -> None:
        self.counts_over, self.counts_under = sigma != 0, sigma != 1

    def start(self, quota: FloatArray, price: FloatArray) -> FloatArray:
        """Units that cost less than the price: those below the quota at most, unless the price is 1 or more."""
        usual = self._least_deviation(quota)
        more, fewer = np.ceil(price * quota) - 1, np.ceil(-quota / np.minimum(price, -1))
        beyond = np.where(price > 1, np.maximum(usual, more), usual)
        return np.asarray(np.where(price < -1, np.minimum(usual, fewer), beyond))

    def _least_deviation(self, quota: FloatArray) -> FloatArray:
        """Units of the least deviation: the quota rounded up, down, or at the geometric mean."""
        whole = np.floor(quota)
        if not self.counts_over:
            return np.ceil(quota)
        return np.asarray(whole + (quota * quota > whole * (whole + 1))) if self.counts_under else whole

    def deviation(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """The ratio of units and quota, the larger by the smaller, where that side counts; else 1."""
        over, under = units / quota, quota / np.maximum(units, 0.5)
        if self.counts_over and self.counts_under:
            return np.maximum(over, under)
        return np.maximum(over if self.counts_over else under, 1.0)

    def cost(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """The first number of the key."""
        here, there = self.deviation(units, quota), self.deviation(units + 1, quota)
        return np.asarray(np.where(there > here, there, np.where(there < here, -here, 0.0)))

    def size(self, cost: FloatArray, quota: FloatArray) -> FloatArray:
        """One more than the absolute value; large where the side that the unit lies on is in doubt."""
        return np.asarray((np.abs(cost) + 1) * np.where(self._is_near(quota), LARGE, 1.0))

    def row_size(self, following: FloatArray, quota: FloatArray) -> FloatArray:
        """That of all: a held unit costs at most four times as much as the next one, one more counted."""
        most = np.abs(following).max(axis=1)
        return np.asarray(4 * (most + 1) * np.where(self._is_near(quota).any(axis=1), LARGE, 1.0))

    def _is_near(self, quota: FloatArray) -> FloatArray:
        if not (self.counts_over and self.counts_under):
            return np.asarray(np.abs(quota - np.rint(quota)) <= NEAR * quota)
        whole, square = np.floor(quota), quota * quota
        return np.asarray(np.abs(square - whole * (whole + 1)) <= NEAR * square)

    def error(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """f(a)."""
        off = units - quota
        over, under = off / quota, -off / units
        if self.counts_over and self.counts_under:
            return np.maximum(over, under)
        return np.maximum(over if self.counts_over else under, 0.0)

    def total_doubt(self, total: FloatArray, quota: FloatArray, relative: float | FloatArray) -> FloatArray:
        """A relative error of a quota is one of its ratio, which is at most 1 + E for an E that is the largest f."""
        return np.asarray((relative + 4 * UNIT) * (1 + total) * (1 + 2.0**-20))

    def exact_deviation(self, units: int, quota: fmpq) -> fmpq:
        """The ratio, the larger by the smaller, where that side counts; else 1."""
        from flint import fmpq

        if units > quota:
            return units / quota if self.counts_over else fmpq(1)
        return quota / units if self.counts_under and units != quota else fmpq(1)

    def key(self, units: int, quota: fmpq) -> Key:
        """The pair that orders units."""
        here, there = self.exact_deviation(units, quota), self.exact_deviation(units + 1, quota)
        return (there, -here) if there > here else (-here, there) if there < here else (here * 0, here * 0)

    def exact_cost(self, units: int, quota: fmpq) -> fmpq:
        """The first number of the key."""
        return self.key(units, quota)[0]

    def cost_ball(self, units: int, quota: fmpq, bits: int) -> arb:
        """The first number, never exactly unless it is 0: it holds no pair, so that it must not show two as equal."""
        from flint import arb

        ball = super().cost_ball(units, quota, bits)
        return ball if ball.is_zero() else ball + arb(0, arb(2) ** (4 - bits))

    def are_equal(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> bool:
        """Whether two keys are equal."""
        return bool(self.key(*ours) == self.key(*theirs))

    def order(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> int:
        """Order of two keys."""
        left, right = self.key(*ours), self.key(*theirs)
        return int(left > right) - int(left < right)

    def exact_error(self, units: int, quota: fmpq) -> fmpq:
        """f(a)."""
        return self.exact_deviation(units, quota) - 1
