"""Costs of asking one more in a stratum, at many sample sizes, in float64."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from evenhand.methods.protocol import TotalErrors
from evenhand.methods.sample.divided import divided_price
from evenhand.methods.sample.strata import SLACK, Strata
from evenhand.numbers import LARGEST, LARGEST_TOTAL, FloatArray, IntArray
from evenhand.numbers.parts import Places, at
from evenhand.numbers.powers import LOG_ERROR, SMALLEST_SAFE, UNIT, summing_error
from evenhand.numbers.shares import worst

COST_ROUNDINGS = 4
"""Roundings allowed for a cost, which has three: of two divisions and a product."""

ERROR_ROUNDINGS = 10
"""Roundings of a stratum's error, beside two relative errors of its weight."""

UNDERFLOW = 1e-300
"""More than what a cost loses in the subnormal range."""

UNKNOWN = -LARGEST / 4
"""Stands for costs that left float64; finite, as infinity is kept for units that cannot move."""

CLEAR = 2.0**-20
"""A sum of errors that float64 knows less well is left to balls."""


class SampleBlock:
    """n strata at K sample sizes: the next unit of a stratum costs -h^2 / (a (a + 1)).

    Parameters
    ----------
    strata : Strata
    totals : float array, shape (K,)
    """

    makes_costs_of_errors = False
    least_start = 1.0

    def __init__(self, strata: Strata, totals: FloatArray) -> None:
        self.strata = strata
        self.totals = totals

    def only(self, cols: Places) -> SampleBlock:
        """Some of the strata only."""
        return SampleBlock(self.strata.only(cols), self.totals)

    @cached_property
    def ideal(self) -> FloatArray:
        """Sizes in proportion to h, shape (K, n)."""
        with np.errstate(all="ignore"):
            shares = self.strata.weights / self.strata.total
        return np.asarray(self.totals[:, np.newaxis] * np.where(np.isfinite(shares), shares, 0.0))

    def divided_prices(self, lower: FloatArray, upper: FloatArray | None) -> FloatArray:
        """Price of each row's last unit if units could be split, within those limits, shape (K,); a hint."""
        most = np.broadcast_to(np.inf, self.strata.weights.shape) if upper is None else upper
        rows = max(len(self.strata.weights), len(lower), len(most))
        limits = (np.broadcast_to(limit, (rows, self.strata.weights.shape[1])) for limit in (lower, most))
        return divided_price(np.broadcast_to(self.strata.weights, (rows, lower.shape[1])), self.totals, *limits)

    @np.errstate(all="ignore")
    def start(self, prices: FloatArray | None) -> FloatArray:
        """Units that each stratum would take at its row's price, or at that of the ideals; shape (K, n)."""
        usual = -((self.strata.total[:, 0] / self.totals) ** 2)
        price = usual if prices is None else np.where(prices < 0, prices, usual)
        value = self.strata.weights / np.sqrt(-price)[:, np.newaxis]
        value = np.minimum(np.where(np.isnan(value), 1.0, value), LARGEST_TOTAL / 2)
        whole = np.floor(value)
        return np.asarray(np.maximum(whole + (value * value > whole * (whole + 1)), 1.0))

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
        """No errors yet, and the largest size of a cost in each row; d(a - 1) and d(a) go into given arrays."""
        np.copyto(held, _cost(units - 1, self.strata.weights))
        np.copyto(following, _cost(units, self.strata.weights))
        largest = -np.minimum(held.min(axis=1), following.min(axis=1))
        return np.empty((0, 0)), largest

    @np.errstate(all="ignore")
    def next_cost_at(
        self, rows: IntArray, cols: IntArray, units: FloatArray
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Costs d(a) of single strata, and twice the size that their rounding errors are measured by; shape (m,)."""
        cost = _cost(units, at(self.strata.weights, rows, cols))
        return cost, -cost, -cost

    @np.errstate(all="ignore")
    def next_cost_error_at(self, rows: IntArray, cols: IntArray, units: FloatArray) -> FloatArray:
        """Bound on the absolute error of d(a) of single strata, shape (m,); inf where float64 decides nothing."""
        cost = _cost(units, at(self.strata.weights, rows, cols))
        bound = _relative(at(self.strata.relative_error, rows, cols)) * -cost + UNDERFLOW
        bound[~np.isfinite(bound) | (cost == UNKNOWN)] = np.inf
        return np.asarray(bound)

    def row_error(self, largest: float | FloatArray) -> FloatArray:
        """Bound on the error of every cost of rows with no larger one, shape (K,)."""
        found = largest * _relative(np.asarray(worst(self.strata.relative_error))) + UNDERFLOW
        return np.asarray(np.where(largest < -UNKNOWN, found, np.inf))

    def ideal_error(self) -> FloatArray:
        """Bound on the relative error of a*, of a shape that fits (K, n)."""
        return np.asarray((self.strata.relative_error + self.strata.total_error + 4 * UNIT) * SLACK)

    def lost(self) -> NDArray[np.bool_]:
        """Strata whose weight float64 does not know: all of a row where it does not know their sum."""
        return self.strata.lost()

    def group_errors(self, units: FloatArray) -> FloatArray:
        """What every stratum adds to E, shape (K, n)."""
        return self.strata.errors(units)

    @np.errstate(all="ignore")
    def total_errors(self, errors: FloatArray) -> TotalErrors:
        """E and log E of every row, from the errors of shape (K, n)."""
        error = errors.sum(axis=1)
        log_error = np.log(error)
        relative = 2 * np.asarray(worst(self.strata.relative_error)) + ERROR_ROUNDINGS * UNIT
        bound = np.broadcast_to((relative + summing_error(errors.shape[1])) * SLACK, error.shape)
        usable = (error > SMALLEST_SAFE) & (error < np.inf) & (bound < CLEAR) & self.strata.are_counted
        return TotalErrors(error, log_error, bound + LOG_ERROR * np.abs(log_error), np.flatnonzero(~usable))


def _cost(units: FloatArray, weights: FloatArray) -> FloatArray:
    """d(a) = -(h / a) (h / (a + 1)), from a = 1 on; `UNKNOWN` where that overflows or is no number."""
    known = np.maximum(units, 1.0)
    cost = weights / known
    cost *= weights / (known + 1)
    np.negative(cost, out=cost)
    if not cost.min(initial=0.0) > UNKNOWN:
        cost[~(cost > UNKNOWN)] = UNKNOWN
    return cost


def _relative(weight_error: FloatArray) -> FloatArray:
    return np.asarray((2 * weight_error + COST_ROUNDINGS * UNIT) * SLACK)
