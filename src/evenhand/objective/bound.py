"""Fairness bound to groups, in float64: errors of groups and next-unit costs for many totals at once."""

from __future__ import annotations

import math
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers import FloatArray, IntArray
from evenhand.objective.accuracy import Accuracy
from evenhand.objective.deviation import deviation, excess, round_at_signposts, round_at_thresholds, signposts_at_price
from evenhand.objective.powers import SMALLEST_SAFE, UNIT, Shares
from evenhand.objective.protocol import EVERY, TotalErrors, column_parts
from evenhand.objective.targets import ideal_units, target_shares
from evenhand.objective.weights import weights

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.objective.fairness import Fairness

CLOSE_FIT = 1e-8
"""An excess below this in every group calls for the exact question whether the fit is perfect."""

Places: TypeAlias = IntArray | slice

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
    is_symmetric : bool
        Whether both sides of the ideal cost alike.
    has_free_side : bool
        Whether one side of the ideal costs nothing.
    """

    def __init__(self, groups: Groups, fairness: Fairness) -> None:
        self.fairness = fairness
        self.n = groups.n
        self.shares: Shares = target_shares(groups.populations, fairness.kappa)
        same = fairness.exact["gamma"] == fairness.exact["kappa"]
        self.weight: Shares = self.shares if same else weights(groups.populations, fairness.gamma)
        self._multipliers = float(2 * fairness.exact["sigma"]), float(2 * (1 - fairness.exact["sigma"]))
        self.is_symmetric = self._multipliers == (1.0, 1.0)
        self.has_free_side = 0.0 in self._multipliers

    def sides(self, cols: Places) -> tuple[FloatArray, FloatArray]:
        """Weight times multiplier of some groups, w 2 sigma over and w 2 (1 - sigma) under the ideal."""
        weight = self.weight.values[cols]
        if self.is_symmetric:
            return weight, weight
        return weight * self._multipliers[0], weight * self._multipliers[1]

    def at(self, totals: IntArray) -> FairnessBlock:
        """The objective for these totals, shape (K,)."""
        return FairnessBlock(self, self._free(totals))

    def accuracy(self) -> Accuracy:
        """Constants of the error bound of every group error."""
        return self._accuracy

    @cached_property
    def _accuracy(self) -> Accuracy:
        smallest = float(self.shares.values.min())
        widest = 2.0**54 / smallest if smallest > 1e-280 else 1e300
        return Accuracy(
            self.fairness.beta, self.shares.error + 4 * UNIT, self.weight, max(self._multipliers), math.log(widest)
        )

    def _free(self, totals: IntArray) -> FloatArray:
        """Units k - n b left once every group has its base, shape (K,), each rounded once."""
        base = self.fairness.exact["base"]
        if base == 0:
            return totals.astype(np.float64)
        return np.array([float(Fraction(k) - self.n * base) for k in totals.tolist()])


class FairnessBlock:
    """Errors and next-unit costs of n groups at K totals.

    Parameters
    ----------
    bound : FairnessBound
    free : float array, shape (K,)
        k - n b.

    Attributes
    ----------
    largest : float array, shape (K,)
        Largest group error that any cost handed out so far was made from; `row_error` rests on it.
    """

    def __init__(self, bound: FairnessBound, free: FloatArray) -> None:
        self.bound = bound
        self.n = bound.n
        self.largest = np.zeros(len(free))
        self._free = free

    @cached_property
    def ideal(self) -> FloatArray:
        """Ideal units a*, shape (K, n)."""
        return ideal_units(self.bound.shares.values, self._free, self.bound.fairness.base)

    def ideal_at(self, rows: IntArray, cols: IntArray) -> FloatArray:
        """Ideal units of single groups, shape (m,); the same roundings as in `ideal`."""
        ideal = self._free[rows] * self.bound.shares.values[cols]
        return ideal if self.bound.fairness.base == 0 else ideal + self.bound.fairness.base

    @np.errstate(all="ignore")
    def start(self, prices: FloatArray | None, part: slice = EVERY) -> FloatArray:
        """Units that each group would take at its row's price, within one unit of its ideal, or 1.

        Parameters
        ----------
        prices : float array, shape (K,), or None
            None is 0: units are free. Other prices are taken from the middle row: a hint, checked afterwards.
        part : slice
            Which groups.

        Returns
        -------
        float array, shape (K, groups of the part)
        """
        fairness, ideal = self.bound.fairness, self._ideal(part)
        if prices is None:
            return round_at_signposts(ideal, fairness.beta, fairness.sigma)
        middle = len(prices) // 2
        whole = np.maximum(np.floor(ideal[middle]), 1.0)
        over, under = self.bound.sides(part)
        posts = signposts_at_price(whole, fairness.beta, over, under, float(prices[middle]))
        return round_at_thresholds(ideal, posts - whole)

    @np.errstate(all="ignore")
    def costs(
        self,
        units: FloatArray,
        at_least: FloatArray,
        held: FloatArray,
        following: FloatArray,
        *,
        is_near: bool = False,
        part: slice = EVERY,
    ) -> FloatArray:
        """Group errors f(a); the costs of the held and of the next unit go into given arrays.

        The held unit of a group at its minimum costs -inf: it cannot be taken.

        Parameters
        ----------
        units : float array, shape (K, groups of the part)
        at_least : float array, shape (groups of the part,)
        held, following : float array, as `units`
            Receive d(a - 1) and d(a).
        is_near : bool
            Promise that a - 1 <= a* <= a + 1 wherever a is not at its minimum: it saves finding the sides.
        part : slice
            Which groups.

        Returns
        -------
        float array, as `units`
        """
        ideal, sides = self._ideal(part), self.bound.sides(part)
        fixed = units <= at_least
        here = self._errors(units, ideal, sides, 0)
        below = self._errors(units - 1, ideal, sides, -1 if is_near else 0)
        np.copyto(below, here, where=fixed)
        above = self._errors(units + 1, ideal, sides, 1 if is_near else 0)
        np.subtract(here, below, out=held)
        np.subtract(above, here, out=following)
        largest = np.maximum(below, above, out=below).max(axis=1)
        np.maximum(self.largest, largest, out=self.largest)
        if not np.isfinite(largest).all():
            _make_finite(held, units - 1 >= ideal)
            _make_finite(following, units >= ideal)
        np.copyto(held, -np.inf, where=fixed)
        return here

    @np.errstate(all="ignore")
    def next_cost_at(
        self, rows: IntArray, cols: IntArray, units: FloatArray
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Costs d(a) of single groups, and their errors f(a) and f(a + 1); shape (m,) each."""
        ideal, sides = self.ideal_at(rows, cols), self.bound.sides(cols)
        here = self._errors(units, ideal, sides, 0)
        above = self._errors(units + 1, ideal, sides, 0)
        largest = np.maximum(here, above)
        np.maximum.at(self.largest, rows, largest)
        cost = above - here
        if not np.isfinite(largest).all():
            _make_finite(cost, units >= ideal)
        return cost, here, above

    @np.errstate(all="ignore")
    def next_cost_error_at(self, rows: IntArray, cols: IntArray, units: FloatArray) -> FloatArray:
        """Bound on the absolute error of d(a) of single groups, shape (m,); inf where float64 decides nothing."""
        ideal, sides, accuracy = self.ideal_at(rows, cols), self.bound.sides(cols), self.bound.accuracy()
        here, above = self._errors(units, ideal, sides, 0), self._errors(units + 1, ideal, sides, 0)
        bound = accuracy.of_errors(here, excess(units, ideal), cols)
        bound += accuracy.of_errors(above, excess(units + 1, ideal), cols)
        bound += UNIT * np.abs(above - here)
        bound[~np.isfinite(bound)] = np.inf
        return bound

    def next_cost_error(self, units: FloatArray) -> FloatArray:
        """Bound on the absolute error of d(a), shape (K, n); see `next_cost_error_at`."""
        rows, cols = (places.reshape(-1) for places in np.indices(units.shape))
        return self.next_cost_error_at(rows, cols, units.reshape(-1)).reshape(units.shape)

    @np.errstate(all="ignore")
    def group_errors(self, units: FloatArray) -> FloatArray:
        """Error f = w m delta of every group, shape (K, n)."""
        errors = np.empty(units.shape)
        for part in column_parts(self.n):
            errors[:, part] = self._errors(units[:, part], self._ideal(part), self.bound.sides(part), 0)
        return errors

    def ideal_error(self) -> FloatArray:
        """Bound on the relative error of a*, shape () or (n,); inf where float64 lost it."""
        return np.asarray(self.bound.shares.error + 8 * UNIT)

    def lost(self) -> IntArray:
        """Groups whose ideal or weight left the range of float64."""
        out = np.isinf(self.bound.shares.error) | np.isinf(self.bound.weight.error)
        return np.flatnonzero(np.broadcast_to(out, (self.n,)))

    def row_error(self) -> FloatArray:
        """Bound on the error of every cost of a row at once, shape (K,); looser than `next_cost_error_at`, cheaper."""
        return self.bound.accuracy().of_rows(self.largest)

    @np.errstate(all="ignore")
    def total_errors(self, errors: FloatArray) -> TotalErrors:
        """E and log E of every row, from the group errors of shape (K, n)."""
        error = errors.sum(axis=1)
        log_error = np.log(error)
        close = self.bound.fairness.beta * math.log(CLOSE_FIT) + 1
        usable = (error > SMALLEST_SAFE) & (error < np.inf) & (log_error > close)
        usable &= not np.isinf(self.bound.shares.error).any()
        bound = self.bound.accuracy().of_totals(error, self.n) / error
        return TotalErrors(error, log_error, bound + 2 * UNIT, np.flatnonzero(~usable))

    def _ideal(self, part: slice) -> FloatArray:
        if part == EVERY:
            return self.ideal
        return ideal_units(self.bound.shares.values[part], self._free, self.bound.fairness.base)

    def _errors(
        self, units: FloatArray, ideal: FloatArray, sides: tuple[FloatArray, FloatArray], side: int
    ) -> FloatArray:
        """Errors f = w m x^beta; `side` is 1 where a >= a* is known, -1 where a <= a* is, 0 where neither is."""
        errors = deviation(units, ideal, self.bound.fairness.beta, side)
        over, under = sides
        if self.bound.is_symmetric or side > 0:
            np.multiply(errors, over, out=errors)
        elif side < 0:
            np.multiply(errors, under, out=errors)
        else:
            np.multiply(errors, np.where(units >= ideal, over, under), out=errors)
        if self.bound.has_free_side:
            # A side that costs nothing costs nothing even where the deviation overflowed.
            errors[np.isnan(errors)] = 0.0
        return errors


def _make_finite(costs: FloatArray, is_over: NDArray[np.bool_]) -> None:
    """Put the largest float64 of the right sign where a cost overflowed, inf - inf included.

    Infinity itself is kept for units that cannot move.
    """
    lost = ~np.isfinite(costs)
    costs[lost] = np.where(is_over, LARGEST, -LARGEST)[lost]
