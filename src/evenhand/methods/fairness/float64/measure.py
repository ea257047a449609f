"""Fairness bound to groups, in float64: their shares, weights and error bounds; `at` adds the totals."""

from __future__ import annotations

import math
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from evenhand.methods.fairness.float64.accuracy import IDEAL_ROUNDINGS, Accuracy
from evenhand.methods.fairness.float64.block import FairnessBlock
from evenhand.methods.fairness.targets import target_shares
from evenhand.methods.fairness.weights import weights
from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.parts import Places, at
from evenhand.numbers.powers import UNIT
from evenhand.numbers.shares import Shares, each, worst

if TYPE_CHECKING:
    from evenhand.groups.rows import Rows
    from evenhand.methods.fairness.fairness import Fairness


TINY, HUGE = 1e-280, 1e300
"""A share below the one makes an excess that is taken for the other."""


class FairnessMeasure:
    """One method for rows of groups; `at` adds the totals.

    Parameters
    ----------
    fairness : Fairness
    n : int
        Number of all groups that share a total.
    shares, weight : Shares
        Of the groups at hand.

    Attributes
    ----------
    shares, weight : Shares
        T and w with their error bounds, shape (R, n); R = 1 where all totals are of the same groups.
    is_symmetric : bool
        Whether both sides of the ideal cost alike.
    has_free_side : bool
        Whether one side of the ideal costs nothing.
    """

    def __init__(self, fairness: Fairness, n: int, shares: Shares, weight: Shares) -> None:
        self.fairness = fairness
        self.n = n
        self.shares = shares
        self.weight = weight
        self.is_symmetric = fairness.multipliers == (1.0, 1.0)
        self.has_free_side = 0.0 in fairness.multipliers

    @classmethod
    def to(cls, rows: Rows, fairness: Fairness, threads: int = 1) -> FairnessMeasure:
        """The method bound to all groups."""
        shares = target_shares(rows.populations, fairness.kappa, threads)
        same = fairness.exact["gamma"] == fairness.exact["kappa"]
        weight = shares if same else weights(rows.populations, fairness.gamma, threads)
        return cls(fairness, rows.n, shares, weight)

    def only(self, cols: Places) -> FairnessMeasure:
        """The same method, seen by some of its groups only: ideals and weights stay what they are."""
        shares = self.shares.only(cols)
        weight = shares if self.weight is self.shares else self.weight.only(cols)
        return FairnessMeasure(self.fairness, self.n, shares, weight)

    def weight_at_share(self, shares: FloatArray) -> FloatArray | None:
        """About the weight of a group with such a share, or None where kappa is 0 and shares do not tell it."""
        if self.weight is self.shares:
            return shares
        if self.fairness.kappa == 0:
            return None
        middle = len(self.shares.values) // 2
        relative = shares / self.shares.values[middle, 0]
        return np.asarray(self.weight.values[middle, 0] * relative ** (self.fairness.gamma / self.fairness.kappa))

    def sides(self) -> tuple[FloatArray, FloatArray]:
        """Weight times multiplier, w 2 sigma over and w 2 (1 - sigma) under the ideal; shape (R, n)."""
        return self.sides_of(self.weight.values)

    def sides_at(self, rows: IntArray, cols: IntArray) -> tuple[FloatArray, FloatArray]:
        """Those of single groups, shape (m,)."""
        return self.sides_of(at(self.weight.values, rows, cols))

    def sides_of(self, weight: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Those weights times the multipliers 2 sigma and 2 (1 - sigma)."""
        if self.is_symmetric:
            return weight, weight
        return weight * self.fairness.multipliers[0], weight * self.fairness.multipliers[1]

    def at(self, totals: IntArray) -> FairnessBlock:
        """The method for these totals, shape (K,): one for each row, or all of the same groups."""
        return FairnessBlock(self, self._free(totals))

    @cached_property
    def accuracy(self) -> Accuracy:
        """Constants of the error bound of every group error."""
        return Accuracy(
            beta=self.fairness.beta,
            multiplier=max(self.fairness.multipliers),
            least_multiplier=min(one for one in self.fairness.multipliers if one > 0),
            ideal_error=worst(self.shares.error) + IDEAL_ROUNDINGS * UNIT,
            weight_error=worst(self.weight.error),
            lightest=each(self.weight.smallest),
            heaviest=each(self.weight.largest),
            log_widest=_log_widest(each(self.shares.smallest)),
        )

    def _free(self, totals: IntArray) -> FloatArray:
        """Units k - n b left once every group has its base, shape (K,), each rounded once."""
        base = self.fairness.exact["base"]
        if base == 0:
            return totals.astype(np.float64)
        return np.array([float(Fraction(k) - self.n * base) for k in totals.tolist()])


def _log_widest(smallest: float | FloatArray) -> float | FloatArray:
    """At least log x of any excess x that occurs, from the smallest share: of each row, or of the only one."""
    if isinstance(smallest, float):
        return math.log(2.0**54 / smallest if smallest > TINY else HUGE)
    return np.log(np.where(smallest > TINY, 2.0**54 / np.maximum(smallest, TINY), HUGE))
