"""Fairness bound to groups and many totals, in float64: starting units, errors of groups and next-unit costs."""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from evenhand.methods.fairness.deviation import (
    deviation,
    excess,
    round_at_signposts,
    round_at_thresholds,
    signposts_at_price,
)
from evenhand.methods.fairness.float64.accuracy import IDEAL_ROUNDINGS, Cells
from evenhand.methods.fairness.targets import ideal_units
from evenhand.methods.protocol import TotalErrors
from evenhand.numbers import LARGEST, FloatArray, IntArray
from evenhand.numbers.parts import Places, at, column_parts, row_any
from evenhand.numbers.powers import LOG_ERROR, SMALLEST_SAFE, UNIT

if TYPE_CHECKING:
    from evenhand.methods.fairness.float64.measure import FairnessMeasure

CLOSE_FIT = 1e-8
"""An excess below this in every group calls for the exact question whether the fit is perfect."""

CLEAR = 1e-3
"""Relative error of E from which on its logarithm is found in balls."""

TABLED_UNITS = 512
"""Units up to which a table tells where to round at a price; groups with more round as those with the most."""


class FairnessBlock:
    """Errors and next-unit costs of n groups at K totals.

    Parameters
    ----------
    measure : FairnessMeasure
        Of one row of groups, or of K.
    free : float array, shape (K,)
        k - n b.
    whole : FairnessBlock, optional
        That of all groups, if this is one of some of them.
    """

    makes_costs_of_errors = True
    least_start = 1.0

    def __init__(self, measure: FairnessMeasure, free: FloatArray, whole: FairnessBlock | None = None) -> None:
        self.measure = measure
        self._free = free
        self._whole = whole
        self._thresholds: dict[float, FloatArray | None] = {}

    def only(self, cols: Places) -> FairnessBlock:
        """The same for some of the groups only."""
        return FairnessBlock(self.measure.only(cols), self._free, self._whole or self)

    @cached_property
    def ideal(self) -> FloatArray:
        """Ideal units a*, shape (K, n)."""
        return ideal_units(self.measure.shares.values, self._free, self.measure.fairness.base)

    def ideal_at(self, rows: IntArray, cols: IntArray) -> FloatArray:
        """Ideal units of single groups, shape (m,); the same roundings as in `ideal`."""
        ideal = self._free[rows] * at(self.measure.shares.values, rows, cols)
        return ideal if self.measure.fairness.base == 0 else ideal + self.measure.fairness.base

    def divided_prices(self, lower: FloatArray, upper: FloatArray | None) -> None:
        """Nothing: the price of the last unit is about 0 unless limits bind."""

    @np.errstate(all="ignore")
    def start(self, prices: FloatArray | None) -> FloatArray:
        """Units that each group would take at its row's price, within one unit of its ideal, or 1.

        Parameters
        ----------
        prices : float array, shape (K,), or None
            None is 0: units are free. Other prices are taken from the middle row: a hint, checked afterwards.

        Returns
        -------
        float array, shape (K, n)
        """
        fairness, ideal = self.measure.fairness, self.ideal
        if prices is None:
            return round_at_signposts(ideal, fairness.beta, fairness.sigma)
        middle = len(prices) // 2
        if ideal.shape[1] > TABLED_UNITS:
            return self._start_by_table(float(prices[middle]))
        whole, weight = np.maximum(np.floor(ideal[middle]), 1.0), self.measure.weight.values
        weight = weight[middle if len(weight) > 1 else 0]
        return round_at_thresholds(ideal, self._posts(whole, weight, float(prices[middle])) - whole)

    def _start_by_table(self, price: float) -> FloatArray:
        """`start` for more groups than they have different units: a threshold for each number of units."""
        table = (self._whole or self).thresholds(price)
        if table is None:
            return round_at_signposts(self.ideal, self.measure.fairness.beta, self.measure.fairness.sigma)
        whole = self.ideal.astype(np.int64)
        return round_at_thresholds(self.ideal, table.take(whole, mode="clip"))

    def thresholds(self, price: float) -> FloatArray | None:
        """Part of a unit above which a group with 0, 1, 2, ... whole ideal units takes one more at a price.

        None where a group's ideal does not tell its weight.
        """
        if price not in self._thresholds:
            units = np.maximum(np.arange(float(TABLED_UNITS)), 1.0)
            shares = (units + 0.5 - self.measure.fairness.base) / self._free[len(self._free) // 2]
            weight = self.measure.weight_at_share(shares)
            self._thresholds[price] = None if weight is None else self._posts(units, weight, price) - units
        return self._thresholds[price]

    def _posts(self, units: FloatArray, weight: FloatArray, price: float) -> FloatArray:
        return signposts_at_price(units, self.measure.fairness.beta, *self.measure.sides_of(weight), price)

    @np.errstate(all="ignore")
    def costs(
        self,
        units: FloatArray,
        fixed: NDArray[np.bool_],
        held: FloatArray,
        following: FloatArray,
        *,
        is_near: bool = False,
    ) -> tuple[FloatArray, FloatArray]:
        """Group errors f(a), and the largest that a cost was made from; the costs themselves go into given arrays.

        Parameters
        ----------
        units : float array, shape (K, n)
        fixed : bool array, as `units`
            Groups whose held unit cannot be taken: what it costs is not looked at.
        held, following : float array, as `units`
            Receive d(a - 1) and d(a).
        is_near : bool
            Promise that a - 1 <= a* <= a + 1 wherever a is not at its minimum: it saves finding the sides.

        Returns
        -------
        errors : float array, as `units`
        largest : float array, shape (K,)
            The largest of f(a - 1), f(a) and f(a + 1) of each row: `row_error` tells how far its costs can be off.
        """
        ideal, sides = self.ideal, self.measure.sides()
        here = self._errors(units, ideal, sides, 0)
        below = self._errors(units - 1, ideal, sides, -1 if is_near else 0)
        np.copyto(below, here, where=fixed)
        above = self._errors(units + 1, ideal, sides, 1 if is_near else 0)
        np.subtract(here, below, out=held)
        np.subtract(above, here, out=following)
        largest = np.maximum(below, above, out=below).max(axis=1)
        if not np.isfinite(largest).all():
            _make_finite(held, units - 1 >= ideal)
            _make_finite(following, units >= ideal)
        return here, largest

    @np.errstate(all="ignore")
    def next_cost_at(
        self, rows: IntArray, cols: IntArray, units: FloatArray
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Costs d(a) of single groups, and their errors f(a) and f(a + 1); shape (m,) each."""
        ideal, sides = self.ideal_at(rows, cols), self.measure.sides_at(rows, cols)
        here = self._errors(units, ideal, sides, 0)
        above = self._errors(units + 1, ideal, sides, 0)
        cost = above - here
        if not np.isfinite(cost).all():
            _make_finite(cost, units >= ideal)
        return cost, here, above

    @np.errstate(all="ignore")
    def next_cost_error_at(self, rows: IntArray, cols: IntArray, units: FloatArray) -> FloatArray:
        """Bound on the absolute error of d(a) of single groups, shape (m,); inf where float64 decides nothing."""
        ideal, sides, accuracy = self.ideal_at(rows, cols), self.measure.sides_at(rows, cols), self.measure.accuracy
        here, above = self._errors(units, ideal, sides, 0), self._errors(units + 1, ideal, sides, 0)
        cells = self._cells(rows, cols)
        bound = accuracy.of_errors(here, excess(units, ideal), cells)
        bound += accuracy.of_errors(above, excess(units + 1, ideal), cells)
        bound += UNIT * np.abs(above - here)
        bound[~np.isfinite(bound)] = np.inf
        return bound

    def _cells(self, rows: IntArray, cols: IntArray) -> Cells:
        shares, weight = self.measure.shares, self.measure.weight
        ideal_error = at(shares.error, rows, cols) + IDEAL_ROUNDINGS * UNIT
        return Cells(rows, at(weight.values, rows, cols), at(weight.error, rows, cols), ideal_error)

    @np.errstate(all="ignore")
    def group_errors(self, units: FloatArray) -> FloatArray:
        """Error f = w m delta of every group, shape (K, n)."""
        parts = column_parts(units.shape[1])
        if len(parts) == 1:
            return self._errors(units, self.ideal, self.measure.sides(), 0)
        errors = np.empty(units.shape)
        for part in parts:
            errors[:, part] = self.only(part).group_errors(units[:, part])
        return errors

    def ideal_error(self) -> FloatArray:
        """Bound on the relative error of a*, of a shape that fits (K, n); inf where float64 lost it."""
        return np.asarray(self.measure.shares.error + 8 * UNIT)

    def lost(self) -> NDArray[np.bool_]:
        """Whether the ideal or weight of a group left the range of float64, of a shape that fits (K, n)."""
        return np.asarray(np.isinf(self.measure.shares.error) | np.isinf(self.measure.weight.error))

    def row_error(self, largest: float | FloatArray) -> FloatArray:
        """Bound on the error of every cost of a row at once, shape (K,); looser than `next_cost_error_at`, cheaper.

        Parameters
        ----------
        largest : float, or float array, shape (K,)
            At least the largest group error, as computed, that a cost of the row was made from.
        """
        return self.measure.accuracy.of_rows(largest)

    @np.errstate(all="ignore")
    def total_errors(self, errors: FloatArray) -> TotalErrors:
        """E and log E of every row, from the group errors of shape (K, n)."""
        error = errors.sum(axis=1)
        log_error = np.log(error)
        close = self.measure.fairness.beta * math.log(CLOSE_FIT) + 1
        usable = (error > SMALLEST_SAFE) & (error < np.inf) & (log_error > close)
        if (lost := self.lost()).any():
            usable &= ~row_any(lost)
        bound = self.measure.accuracy.of_totals(error, errors.shape[1]) / error
        usable &= bound < CLEAR
        return TotalErrors(error, log_error, bound + LOG_ERROR * np.abs(log_error), np.flatnonzero(~usable))

    def _errors(
        self, units: FloatArray, ideal: FloatArray, sides: tuple[FloatArray, FloatArray], side: int
    ) -> FloatArray:
        """Errors f = w m x^beta; `side` is 1 where a >= a* is known, -1 where a <= a* is, 0 where neither is."""
        errors = deviation(units, ideal, self.measure.fairness.beta, side)
        over, under = sides
        if self.measure.is_symmetric or side > 0:
            np.multiply(errors, over, out=errors)
        elif side < 0:
            np.multiply(errors, under, out=errors)
        else:
            np.multiply(errors, np.where(units >= ideal, over, under), out=errors)
        if self.measure.has_free_side:
            # A side that costs nothing costs nothing even where the deviation overflowed.
            errors[np.isnan(errors)] = 0.0
        return errors


def _make_finite(costs: FloatArray, is_over: NDArray[np.bool_]) -> None:
    """Put the largest float64 of the right sign where a cost overflowed, inf - inf included."""
    lost = ~np.isfinite(costs)
    costs[lost] = np.where(is_over, LARGEST, -LARGEST)[lost]
