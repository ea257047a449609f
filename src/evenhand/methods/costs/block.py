"""A rule of costs bound to groups and many totals, in float64."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from evenhand.methods.costs.quotas import Quotas
from evenhand.methods.fairness.float64.block import CLEAR
from evenhand.methods.protocol import TotalErrors
from evenhand.numbers import LARGEST, FloatArray, IntArray
from evenhand.numbers.parts import Places, at, column_parts, picked, row_any
from evenhand.numbers.powers import LOG_ERROR, SMALLEST_SAFE, UNIT, summing_error
from evenhand.numbers.shares import worst

if TYPE_CHECKING:
    from evenhand.methods.costs.rule import CostRule

FIRST = 2.0**1000
"""What a first unit saves where everybody is served first: more than any other unit, see `_first`."""

SLACK = 1 + 2.0**-20
"""Room for terms of second order in the bounds on a cost."""


class CostsBlock:
    """Costs of n groups at K totals.

    Parameters
    ----------
    rule : CostRule
    quotas : Quotas
    base : float
        Whole units that every group has before the rest is shared out.
    """

    makes_costs_of_errors = False

    def __init__(self, rule: CostRule, quotas: Quotas, base: float) -> None:
        self.rule = rule
        self.quotas = quotas
        self.base = base
        self.least_start = base

    def only(self, cols: Places) -> CostsBlock:
        """The same for some of the groups only."""
        return type(self)(self.rule, self.quotas.only(cols), self.base)

    @cached_property
    def ideal(self) -> FloatArray:
        """Ideal units a*, shape (K, n): base and quota."""
        return self.quotas.values + self.base if self.base else self.quotas.values

    @cached_property
    def _quota(self) -> FloatArray:
        """Quotas to compute with, shape (K, n): 1 instead of 0, for groups of nobody or with their bases only."""
        quota = self.quotas.values
        return quota if self._all_share else np.where(quota > 0, quota, 1.0)

    @cached_property
    def _all_share(self) -> bool:
        """Whether every group of every row has a quota above 0."""
        return bool(self.quotas.shares.all() and self.quotas.scale.all())

    @cached_property
    def _without(self) -> NDArray[np.bool_]:
        """Rows in which nothing is left to share out: every group has its base, and a unit more costs infinity."""
        return np.asarray(self.quotas.scale == 0)

    def _quota_at(self, rows: IntArray, cols: IntArray) -> FloatArray:
        quota = self.quotas.at(rows, cols)
        return np.where(quota > 0, quota, 1.0)

    def divided_prices(self, lower: FloatArray, upper: FloatArray | None) -> None:
        """Nothing: the price of the last unit is about 0 unless limits bind."""

    @np.errstate(all="ignore")
    def start(self, prices: FloatArray | None) -> FloatArray:
        """Units that each group would take at its row's price, shape (K, n); a hint, checked afterwards."""
        price = np.zeros((1, 1)) if prices is None else prices[:, np.newaxis]
        units = self.rule.start(self._quota, price)
        return np.asarray(units + self.base) if self.base else units

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
        """No group errors yet, and the largest size of a cost in each row; d(a - 1) and d(a) go into given arrays."""
        own = units - self.base if self.base else units
        self.rule.costs(own, self._quota, held, following)
        held[self._without] = following[self._without] = LARGEST
        largest = self.rule.row_size(following, self._quota)
        if self.rule.serves_all_first:
            self._put_first(own, held, following, largest)
        if not np.isfinite(largest).all():
            _make_finite(held)
            _make_finite(following)
        return np.empty((0, 0)), largest

    def _put_first(self, own: FloatArray, held: FloatArray, following: FloatArray, largest: FloatArray) -> None:
        """Put the costs of first units in place; rows in which a group has none yet leave all else to exact numbers."""
        few = own <= 1
        if not few.any():
            return
        held[few] = _first(self._quota[few])
        without = (own <= 0) & (self.quotas.shares > 0)
        following[without] = _first(self._quota[without])
        largest[without.any(axis=1)] = 4 * FIRST

    @np.errstate(all="ignore")
    def next_cost_at(
        self, rows: IntArray, cols: IntArray, units: FloatArray
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Costs d(a) of single groups, and twice the size that their rounding errors are measured by; shape (m,)."""
        cost, size = self._cost_and_size(rows, cols, units)
        if self.rule.serves_all_first:
            # As in `costs`: a held first unit is so far below all others that its rounding decides nothing.
            size = np.where(units == self.base, 0.0, size)
        _make_finite(cost)
        return cost, size, size

    @np.errstate(all="ignore")
    def next_cost_error_at(self, rows: IntArray, cols: IntArray, units: FloatArray) -> FloatArray:
        """Bound on the absolute error of d(a) of single groups, shape (m,); inf where float64 decides nothing."""
        _, size = self._cost_and_size(rows, cols, units)
        bound = self._relative(at(self.quotas.relative_error, rows, cols)) * size
        bound[~np.isfinite(bound)] = np.inf
        return bound

    def _cost_and_size(self, rows: IntArray, cols: IntArray, units: FloatArray) -> tuple[FloatArray, FloatArray]:
        quota, own = self._quota_at(rows, cols), units - self.base
        cost = np.where(self._without[rows], LARGEST, self.rule.cost(own, quota))
        size = self.rule.size(cost, quota)
        if self.rule.serves_all_first:
            first = own <= 0
            cost = np.where(first, _first(quota), cost)
            size = np.where(first, 4 * FIRST, size)
        return cost, size

    def _relative(self, quota_error: FloatArray) -> FloatArray:
        return np.asarray((self.rule.degree * quota_error + self.rule.cost_roundings * UNIT) * SLACK)

    def row_error(self, largest: float | FloatArray) -> FloatArray:
        """Bound on the error of every cost of rows with no cost of a larger size, shape (K,)."""
        return np.asarray(largest * self._relative(np.asarray(worst(self.quotas.relative_error))))

    def ideal_error(self) -> FloatArray:
        """Bound on the relative error of a*, of a shape that fits (K, n)."""
        return np.asarray(self.quotas.relative_error + UNIT)

    def lost(self) -> NDArray[np.bool_]:
        """Whether the quota of a group left the range of float64, of a shape that fits (K, n)."""
        return np.asarray(np.isinf(self.quotas.share_error))

    @np.errstate(all="ignore")
    def group_errors(self, units: FloatArray) -> FloatArray:
        """Error f(a) of every group, shape (K, n); 0 for a group without a quota."""
        errors = np.empty(units.shape)
        for part in column_parts(units.shape[1]):
            some = self if errors[:, part].shape == errors.shape else self.only(part)
            errors[:, part] = some._errors(units[:, part] - self.base)
        return errors

    def _errors(self, own: FloatArray) -> FloatArray:
        errors = self.rule.error(own, self._quota)
        if self.rule.serves_all_first and (without := own <= 0).any():
            errors[without] = np.inf
        return errors if self._all_share else np.where(self.quotas.values > 0, errors, 0.0)

    @np.errstate(all="ignore")
    def total_errors(self, errors: FloatArray) -> TotalErrors:
        """E and log E of every row, from the group errors of shape (K, n)."""
        error, doubt = self._whole(errors)
        log_error = np.log(error)
        bound = doubt / error * SLACK
        usable = (error > SMALLEST_SAFE) & (error < np.inf) & (bound < CLEAR)
        usable |= self._is_surely_perfect(error)
        if (lost := self.lost()).any():
            usable &= ~row_any(lost)
        return TotalErrors(error, log_error, bound + LOG_ERROR * np.abs(log_error), np.flatnonzero(~usable))

    def _whole(self, errors: FloatArray) -> tuple[FloatArray, FloatArray]:
        """E of every row, and a bound on its absolute error."""
        error = errors.sum(axis=1)
        doubt = self.rule.total_doubt(error, self._quota, worst(self.quotas.relative_error))
        return error, doubt + summing_error(errors.shape[1]) * error

    def _is_surely_perfect(self, error: FloatArray) -> NDArray[np.bool_]:
        """Rows whose error is 0 for sure."""
        perfect: NDArray[np.bool_] = error == 0
        if perfect.any():
            rows = np.flatnonzero(perfect)
            sure = self.rule.is_surely_zero(self._quota[rows], picked(self.quotas.relative_error, rows))
            perfect[rows] = (sure | (picked(self.quotas.shares, rows) == 0)).all(axis=1)
        return perfect


def _first(quota: FloatArray) -> FloatArray:
    """Cost of a first unit: the larger the quota, the more it saves; the same number as that of the exact costs."""
    return np.asarray(-FIRST * (1 + quota / (1 + quota)))


def _make_finite(costs: FloatArray) -> None:
    """Put the largest float64 where a cost overflowed or is unknown."""
    lost = ~np.isfinite(costs)
    costs[lost] = np.where(costs[lost] == -np.inf, -LARGEST, LARGEST)
