"""Fairness bound to groups, in float64: errors of groups and next-unit costs for many totals at once."""

from __future__ import annotations

import math
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers import FloatArray, IntArray
from evenhand.objective.accuracy import Accuracy
from evenhand.objective.deviation import excess, round_at_signposts, round_at_thresholds, signposts_at_price
from evenhand.objective.powers import SMALLEST_SAFE, UNIT, Shares, power, power_shares
from evenhand.objective.protocol import TotalErrors
from evenhand.objective.targets import ideal_units

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.objective.fairness import Fairness

CLOSE_FIT = 1e-8
"""An excess below this in every group calls for the exact question whether the fit is perfect."""

LARGEST = float(np.finfo(np.float64).max)


class FairnessBound:
    """One objective for one set of groups; `at` adds the totals.

    Parameters
    ----------
    groups : Groups
    fairness : Fairness

    Attributes
    ----------
    shares, weight : Shares
        T and w with their error bounds, shape (n,).
    over, under : float array, shape (n,)
        w 2 sigma and w 2 (1 - sigma): what one unit of deviation costs on either side.
    """

    def __init__(self, groups: Groups, fairness: Fairness) -> None:
        self.fairness = fairness
        self.n = groups.n
        self.shares: Shares = power_shares(groups.populations, fairness.kappa)
        self.weight: Shares = power_shares(groups.populations, fairness.gamma)
        sigma = fairness.exact["sigma"]
        self.is_symmetric = sigma == Fraction(1, 2)
        self.over = self.weight.values if self.is_symmetric else self.weight.values * float(2 * sigma)
        self.under = self.weight.values if self.is_symmetric else self.weight.values * float(2 * (1 - sigma))

    def at(self, totals: IntArray) -> FairnessBlock:
        """The objective for these totals, shape (K,)."""
        return FairnessBlock(self, ideal_units(self.shares.values, self._free(totals), self.fairness.base))

    def accuracy(self) -> Accuracy:
        """Constants of the error bound of every group error."""
        return self._accuracy

    @cached_property
    def _accuracy(self) -> Accuracy:
        smallest = float(self.shares.values.min())
        widest = 2.0**54 / smallest if smallest > 1e-280 else 1e300
        heaviest = np.maximum(self.over, self.under)
        return Accuracy.of(self.fairness.beta, self.shares.error + 4 * UNIT, self.weight, heaviest, widest)

    def _free(self, totals: IntArray) -> FloatArray:
        """Units k - n b left once every group has its base, shape (K,), each rounded once."""
        base = self.fairness.exact["base"]
        if base == 0:
            return totals.astype(np.float64)
        return np.array([float(Fraction(k) - self.n * base) for k in totals.tolist()])


class FairnessBlock:
    """Errors and next-unit costs of n groups at K totals.

    Attributes
    ----------
    ideal : float array, shape (K, n)
        a*.
    largest : float array, shape (K,)
        Largest group error that any cost handed out so far was made from; `row_error` rests on it.
    """

    def __init__(self, bound: FairnessBound, ideal: FloatArray) -> None:
        self.bound = bound
        self.ideal = ideal
        self.largest = np.zeros(len(ideal))

    def rows(self, index: IntArray) -> FairnessBlock:
        """The same for some of the totals only."""
        part = FairnessBlock(self.bound, self.ideal[index])
        part.largest = self.largest[index]
        return part

    @np.errstate(all="ignore")
    def start(self, prices: FloatArray | None) -> FloatArray:
        """Units that each group would take at its row's price, shape (K, n), within one unit of its ideal.

        Parameters
        ----------
        prices : float array, shape (K,), or None
            None is 0: units are free. Other prices are taken from the middle row: a hint, checked afterwards.
        """
        fairness = self.bound.fairness
        if prices is None:
            return round_at_signposts(self.ideal, fairness.beta, fairness.sigma)
        middle = len(prices) // 2
        whole = np.maximum(np.floor(self.ideal[middle]), 1.0)
        posts = signposts_at_price(whole, fairness.beta, self.bound.over, self.bound.under, float(prices[middle]))
        return round_at_thresholds(self.ideal, posts - whole)

    @np.errstate(all="ignore")
    def costs(
        self,
        units: FloatArray,
        at_least: FloatArray | float,
        held: FloatArray,
        following: FloatArray,
        *,
        is_near: bool = False,
    ) -> FloatArray:
        """Group errors f(a), shape (K, n); the costs of the held and of the next unit go into given arrays.

        The held unit of a group at its minimum costs -inf: it cannot be taken.

        Parameters
        ----------
        units : float array, shape (K, n)
        at_least : float array, shape (n,), or float
        held, following : float array, shape (K, n)
            Receive d(a - 1) and d(a).
        is_near : bool
            Promise that a - 1 <= a* <= a + 1 everywhere: it saves finding the sides.
        """
        fixed = units <= at_least
        here = self._errors(units, self.ideal, self._sides(None), 0)
        below = self._errors(units - 1, self.ideal, self._sides(None), -1 if is_near else 0)
        np.copyto(below, here, where=fixed)
        above = self._errors(units + 1, self.ideal, self._sides(None), 1 if is_near else 0)
        np.subtract(here, below, out=held)
        np.subtract(above, here, out=following)
        self.largest = np.maximum(self.largest, np.maximum(below, above, out=below).max(axis=1))
        if not np.isfinite(self.largest).all():
            _make_finite(held, units - 1 >= self.ideal)
            _make_finite(following, units >= self.ideal)
        np.copyto(held, -np.inf, where=fixed)
        return here

    @np.errstate(all="ignore")
    def next_cost_at(
        self, rows: IntArray, cols: IntArray, units: FloatArray
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Costs d(a) of single groups, and their errors f(a) and f(a + 1); shape (m,) each."""
        ideal, sides = self.ideal[rows, cols], self._sides(cols)
        here = self._errors(units, ideal, sides, 0)
        above = self._errors(units + 1, ideal, sides, 0)
        largest = np.maximum(here, above)
        np.maximum.at(self.largest, rows, largest)
        cost = above - here
        if not np.isfinite(largest).all():
            _make_finite(cost, units >= ideal)
        return cost, here, above

    @np.errstate(all="ignore")
    def group_errors(self, units: FloatArray) -> FloatArray:
        """Error f = w m delta of every group, shape (K, n)."""
        return self._errors(units, self.ideal, self._sides(None), 0)

    @np.errstate(all="ignore")
    def next_cost_error(self, units: FloatArray) -> FloatArray:
        """Bound on the absolute error of d(a), shape (K, n); inf where float64 decides nothing."""
        here, above = self.group_errors(units), self.group_errors(units + 1)
        bound = self._error_bound(units, here) + self._error_bound(units + 1, above)
        bound += UNIT * np.abs(above - here)
        bound[~np.isfinite(bound)] = np.inf
        return bound

    def ideal_error(self) -> FloatArray:
        """Bound on the absolute error of a*, shape (K, n); infinite where float64 lost it."""
        return np.asarray((self.bound.shares.error + 8 * UNIT) * self.ideal + np.finfo(np.float64).tiny)

    def row_error(self) -> FloatArray:
        """Bound on the error of every cost of a row at once, shape (K,); looser than `next_cost_error`, cheaper."""
        return self.bound.accuracy().of_rows(self.largest)

    @np.errstate(all="ignore")
    def total_errors(self, errors: FloatArray) -> TotalErrors:
        """E and log E of every row, from the group errors of shape (K, n)."""
        error = errors.sum(axis=1)
        log_error = np.log(error)
        close = self.bound.fairness.beta * math.log(CLOSE_FIT) + 1
        usable = (error > SMALLEST_SAFE) & (error < np.inf) & (log_error > close)
        usable &= not np.isinf(self.bound.shares.error).any()
        bound = self.bound.accuracy().of_totals(error, errors.shape[1]) / error
        return TotalErrors(error, log_error, bound + 2 * UNIT, np.nonzero(~usable)[0])

    def _error_bound(self, units: FloatArray, errors: FloatArray) -> FloatArray:
        """Bound on the absolute error of f, shape (K, n)."""
        return self.bound.accuracy().of_errors(errors, excess(units, self.ideal))

    def _sides(self, cols: IntArray | None) -> tuple[FloatArray, FloatArray]:
        over, under = self.bound.over, self.bound.under
        return (over, under) if cols is None else (over[cols], under[cols])

    def _errors(
        self, units: FloatArray, ideal: FloatArray, sides: tuple[FloatArray, FloatArray], side: int
    ) -> FloatArray:
        """Errors f = w m x^beta; `side` is 1 where a >= a* is known, -1 where a <= a* is, 0 where neither is."""
        distance = excess(units, ideal, side)
        power(distance, self.bound.fairness.beta, distance)
        over, under = sides
        if self.bound.is_symmetric or side > 0:
            return np.multiply(distance, over, out=distance)
        if side < 0:
            return np.multiply(distance, under, out=distance)
        return np.multiply(distance, np.where(units >= ideal, over, under), out=distance)


def _make_finite(costs: FloatArray, is_over: NDArray[np.bool_]) -> None:
    """Put the largest float64 of the right sign where a cost overflowed, inf - inf included.

    Infinity itself is kept for units that cannot move.
    """
    lost = ~np.isfinite(costs)
    costs[lost] = np.where(is_over, LARGEST, -LARGEST)[lost]
