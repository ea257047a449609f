"""The desk on which units are handed out: units of K totals in the making, and what the next move would cost."""

from __future__ import annotations

import numpy as np

from evenhand.numbers import FloatArray, IntArray
from evenhand.objective.protocol import Block


class Desk:
    """Units of K totals in the making, with the costs of every held and next unit kept up to date.

    A cell is a place of the K x n table, counted row by row. A sign is 1 for adding a unit, -1 for taking one.

    Parameters
    ----------
    block : Block
    lower : float array, shape (n,)
    upper : float array, shape (n,), or None
    prices : float array, shape (K,), or None
        Guesses at the price of the last unit of each row; None is 0.

    Attributes
    ----------
    units, errors, held, next : float array, shape (K, n)
        Units (whole numbers), f(a), d(a - 1) and d(a); -inf where no unit can be taken, inf where none can be added.
    """

    def __init__(
        self, block: Block, lower: FloatArray, upper: FloatArray | None, prices: FloatArray | None = None
    ) -> None:
        self.block = block
        self.lower = lower
        self.upper = upper
        self.units = block.start(prices)
        is_near = upper is None and bool(lower.max() <= 1)
        if not is_near:
            np.clip(self.units, lower, upper, out=self.units)
        costs = np.empty((2, *self.units.shape))
        self.held, self.next = costs
        self.errors = block.costs(self.units, lower, self.held, self.next, is_near=is_near)
        if upper is not None:
            self.next[self.units >= upper] = np.inf
        self._costs = costs.reshape(-1)
        self._flat_units = self.units.reshape(-1)
        self._flat_errors = self.errors.reshape(-1)

    @property
    def n(self) -> int:
        """Number of groups."""
        return int(self.units.shape[1])

    def queue(self, rows: IntArray, signs: IntArray) -> FloatArray:
        """What moving one unit of each group costs in those rows, shape (m, n)."""
        costs = self._costs.reshape(2, *self.units.shape)[(signs > 0).astype(np.intp), rows]
        return np.multiply(costs, signs[:, np.newaxis], out=costs)

    def cost_to_move(self, cells: IntArray, signs: IntArray) -> FloatArray:
        """What moving one unit costs at those cells, shape (m,)."""
        return np.asarray(signs * self._costs.take(self._places(cells, signs)))

    def move(self, cells: IntArray, signs: IntArray) -> None:
        """Add or take one unit at each of those cells, which are all different."""
        rows, cols = np.divmod(cells, self.n)
        source, target = self._places(cells, signs), self._places(cells, -signs)
        self._costs[target] = self._costs.take(source)
        units = self._flat_units.take(cells)
        units += signs
        self._flat_units[cells] = units
        cost, here, above = self.block.next_cost_at(rows, cols, units - (signs < 0))
        self._flat_errors[cells] = np.where(signs > 0, here, above)
        self._costs[source] = self._limited(cost, cols, units, signs)

    def jump(self, cell: int, step: int) -> None:
        """Move several units of one group at once: add `step` of them, or take if it is below 0."""
        one, sign = np.array([cell]), np.array([1 if step > 0 else -1])
        self._flat_units[cell] += step - sign[0]
        self.move(one, sign)
        last = self._flat_units.take(one) - (sign > 0)
        rows, cols = np.divmod(one, self.n)
        self._costs[self._places(one, -sign)] = self.block.next_cost_at(rows, cols, last)[0]

    def missing(self, totals: IntArray) -> IntArray:
        """Units still to add (above 0) or to take (below 0), shape (K,)."""
        return np.asarray(totals - self.units.sum(axis=1).astype(np.int64))

    def limits(self, cols: IntArray, signs: IntArray) -> FloatArray:
        """Units at which the groups can take (sign 1) or give (sign -1) no more, shape (m,)."""
        upper = np.inf if self.upper is None else self.upper[cols]
        return np.where(signs > 0, upper, self.lower[cols])

    def _limited(self, cost: FloatArray, cols: IntArray, units: FloatArray, signs: IntArray) -> FloatArray:
        """Costs of the next move in the same direction, infinite where the group is at its limit."""
        stuck = units == self.limits(cols, signs)
        if stuck.any():
            cost[stuck] = (signs * np.inf)[stuck]
        return cost

    def _places(self, cells: IntArray, signs: IntArray) -> IntArray:
        """Where the costs of those moves stand: held units first, next units behind them."""
        return cells + (signs > 0) * self.units.size
