"""The desk on which units are handed out: units of K totals in the making, and what the next move would cost."""

from __future__ import annotations

import numpy as np

from evenhand.numbers import FloatArray, IntArray
from evenhand.objective.protocol import LONG_ROW, Block, column_parts
from evenhand.solve.problem import Limits
from evenhand.solve.threads import spread


class Desk:
    """Units of K totals in the making, with the costs of every held and next unit kept up to date.

    A cell is a place of the K x n table, counted row by row. A sign is 1 for adding a unit, -1 for taking one.

    Parameters
    ----------
    block : Block
    shape : (K, n)
    limits : Limits
    prices : float array, shape (K,), or None
        Guesses at the price of the last unit of each row; None is 0.
    threads : int
        Parts of a long row are spread over so many threads.

    Attributes
    ----------
    units, held, next : float array, shape (K, n)
        Units (whole numbers), d(a - 1) and d(a); -inf where no unit can be taken, inf where none can be added.
    errors : float array, shape (K, n), or None
        f(a); None for a long row, to spare its memory.
    """

    def __init__(
        self,
        block: Block,
        shape: tuple[int, int],
        limits: Limits,
        *,
        prices: FloatArray | None = None,
        threads: int = 1,
    ) -> None:
        self.block = block
        self.lower, self.upper = limits.lower, limits.upper
        self.shape = shape
        self.units = np.empty(shape)
        self._stacked = np.empty((2, *shape))
        self.held, self.next = self._stacked
        self.errors: FloatArray | None = np.empty(shape) if shape[1] <= LONG_ROW else None
        is_near = limits.upper is None and bool(limits.lower.max() <= 1)
        spread(lambda part: self._open(part, prices, is_near), column_parts(shape[1]), threads)
        self._costs = self._stacked.reshape(-1)
        self._flat_units = self.units.reshape(-1)

    def _open(self, part: slice, prices: FloatArray | None, is_near: bool) -> None:
        """Start units of a part of the groups, and their costs."""
        units = self.block.start(prices, part)
        lower, upper = self.lower[part], None if self.upper is None else self.upper[part]
        if not is_near:
            np.clip(units, lower, upper, out=units)
        held, following = self.held[:, part], self.next[:, part]
        errors = self.block.costs(units, lower, held, following, is_near=is_near, part=part)
        if upper is not None:
            following[units >= upper] = np.inf
        self.units[:, part] = units
        if self.errors is not None:
            self.errors[:, part] = errors

    @property
    def n(self) -> int:
        """Number of groups."""
        return self.shape[1]

    def queue(self, rows: IntArray, signs: IntArray) -> FloatArray:
        """What moving one unit of each group costs in those rows, shape (m, n)."""
        costs = self._stacked[(signs > 0).astype(np.intp), rows]
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
        stuck = units == self.limits(cols, signs)
        asked = units - ((signs < 0) & ~stuck)
        cost, here, above = self.block.next_cost_at(rows, cols, asked)
        if self.errors is not None:
            self.errors.reshape(-1)[cells] = np.where(asked == units, here, above)
        self._costs[source] = np.where(stuck, signs * np.inf, cost)

    def jump(self, cells: IntArray, counts: IntArray, sign: int) -> None:
        """Add (sign 1) or take (sign -1) several units at each of those cells, which are all different."""
        signs = np.full(cells.size, sign)
        self._flat_units[cells] += sign * (counts - 1)
        self.move(cells, signs)
        last = self._flat_units.take(cells) - (sign > 0)
        rows, cols = np.divmod(cells, self.n)
        self._costs[self._places(cells, -signs)] = self.block.next_cost_at(rows, cols, last)[0]

    def missing(self, totals: IntArray) -> IntArray:
        """Units still to add (above 0) or to take (below 0), shape (K,)."""
        return np.asarray(totals - self.units.sum(axis=1).astype(np.int64))

    def limits(self, cols: IntArray, signs: IntArray) -> FloatArray:
        """Units at which the groups can take (sign 1) or give (sign -1) no more, shape (m,)."""
        upper = np.inf if self.upper is None else self.upper[cols]
        return np.where(signs > 0, upper, self.lower[cols])

    def _places(self, cells: IntArray, signs: IntArray) -> IntArray:
        """Where the costs of those moves stand: held units first, next units behind them."""
        return np.asarray(cells + (signs > 0) * self.units.size)
