"""A method with a penalty on change, bound to groups and totals, in float64."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.parts import at
from evenhand.numbers.powers import UNIT

if TYPE_CHECKING:
    from evenhand.methods.protocol import Block, TotalErrors
    from evenhand.numbers.parts import Places

ROUNDINGS = 4
"""Roundings of a cost with its penalty, relative to both: of the penalty, of the sum, and room for the cost's own."""


class ChangeBlock:
    """Costs of another block, and the penalty on change with them.

    Parameters
    ----------
    inner : Block
    penalty : float
        lambda.
    current : float array, shape (1 or K, n)
        Units that groups hold now.
    """

    def __init__(self, inner: Block, penalty: float, current: FloatArray) -> None:
        self._inner = inner
        self._penalty = penalty
        self._current = current
        self.makes_costs_of_errors = inner.makes_costs_of_errors
        self.least_start = 0.0

    def only(self, cols: Places) -> ChangeBlock:
        """The same for some of the groups only."""
        return ChangeBlock(self._inner.only(cols), self._penalty, self._current[:, cols])

    @property
    def ideal(self) -> FloatArray:
        """a*, shape (K, n): that of the method."""
        return self._inner.ideal

    def divided_prices(self, lower: FloatArray, upper: FloatArray | None) -> FloatArray | None:
        """As without the penalty; a hint."""
        return self._inner.divided_prices(lower, upper)

    def start(self, prices: FloatArray | None) -> FloatArray:
        """What groups hold now, brought to what the method gives at a price so much lower, and so much higher."""
        price = np.zeros(len(self._inner.ideal)) if prices is None else prices
        low, high = self._inner.start(price - self._penalty), self._inner.start(price + self._penalty)
        return np.clip(self._current, low, np.maximum(low, high))

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
        """As those of the method, each with its penalty."""
        errors, largest = self._inner.costs(units, fixed, held, following)
        held += np.where(units > self._current, self._penalty, -self._penalty)
        following += np.where(units >= self._current, self._penalty, -self._penalty)
        return errors, largest

    @np.errstate(all="ignore")
    def next_cost_at(
        self, rows: IntArray, cols: IntArray, units: FloatArray
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Costs d(a) of single groups with their penalty, and what the method made them from; shape (m,) each."""
        cost, here, above = self._inner.next_cost_at(rows, cols, units)
        return cost + self._penalty_at(rows, cols, units), here, above

    @np.errstate(all="ignore")
    def next_cost_error_at(self, rows: IntArray, cols: IntArray, units: FloatArray) -> FloatArray:
        """Bound on the absolute error of d(a) of single groups, shape (m,)."""
        _, here, above = self._inner.next_cost_at(rows, cols, units)
        bound = self._inner.next_cost_error_at(rows, cols, units)
        bound += ROUNDINGS * UNIT * (self._penalty + np.maximum(here, above))
        bound[np.isnan(bound)] = np.inf
        return bound

    def row_error(self, largest: float | FloatArray) -> FloatArray:
        """Bound on the error of every cost of rows, shape (K,)."""
        return np.asarray(self._inner.row_error(largest) + ROUNDINGS * UNIT * (self._penalty + largest))

    def ideal_error(self) -> FloatArray:
        """Bound on the relative error of a*."""
        return self._inner.ideal_error()

    def lost(self) -> NDArray[np.bool_]:
        """Whether float64 cannot hold the ideal or the error of a group."""
        return self._inner.lost()

    def total_errors(self, errors: FloatArray) -> TotalErrors:
        """E and log E of every row, the penalty not included."""
        return self._inner.total_errors(errors)

    def group_errors(self, units: FloatArray) -> FloatArray:
        """Contribution of every group to E, shape (K, n), the penalty not included."""
        return self._inner.group_errors(units)

    def _penalty_at(self, rows: IntArray, cols: IntArray, units: FloatArray) -> FloatArray:
        return np.where(units >= at(self._current, rows, cols), self._penalty, -self._penalty)
