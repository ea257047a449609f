"""Units of K totals in the making, and what every held and every next unit costs."""

from __future__ import annotations

import numpy as np

from evenhand.methods.protocol import Block
from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.parts import at
from evenhand.solve.closed import CLOSED, Mask, cannot_give, cannot_take, close
from evenhand.solve.counting import COUNTABLE, row_sums
from evenhand.solve.request.bounds import Bounds


class Holdings:
    """Units of K totals in the making, with the costs of every held and next unit kept up to date.

    A cell is a place of the K x n table, counted row by row. A sign is 1 for adding a unit, -1 for taking one.

    Parameters
    ----------
    block : Block
    bounds : Bounds
    prices : float array, shape (K,), or None
        Guesses at the price of the last unit of each row; None is 0.
    units : float array, shape (K, n), or None
        Units to begin with, within the bounds; None is what the groups would take at those prices.

    Attributes
    ----------
    units, held, next : float array, shape (K, n)
        Units (whole numbers), d(a - 1) and d(a); closed where no unit can move (`evenhand.solve.closed`).
    largest : float array, shape (K,)
        Largest group error that any cost held here was made from: `row_error` rests on it.
    """

    def __init__(
        self, block: Block, bounds: Bounds, *, prices: FloatArray | None = None, units: FloatArray | None = None
    ) -> None:
        self.block = block
        self.lower, self.upper = bounds.lower, bounds.upper
        self._starts_within = bounds.start_within(block.least_start)
        first = self._first(prices) if units is None else self._within(units)
        self._stacked = np.empty((2, *first.shape))
        self.held, self.next = self._stacked
        self._costs = self._stacked.reshape(-1)
        self.restart(first, is_near=units is None and self._starts_within)

    def start_over(self) -> None:
        """Begin again with what the groups would take if units were free."""
        self.restart(self._first(None), is_near=self._starts_within)

    def restart(self, units: FloatArray, *, is_near: bool = False) -> None:
        """Begin again with other units, within the bounds; `is_near` as for `Block.costs`."""
        self._extremes: tuple[FloatArray, FloatArray] | None = None
        self.units = units
        self._flat_units = units.reshape(-1)
        fixed = cannot_give(units, self.lower)
        self._errors, self.largest = self.block.costs(units, fixed, self.held, self.next, is_near=is_near)
        close(self.held, self.next, fixed, cannot_take(units, self.upper))

    @property
    def errors(self) -> FloatArray:
        """f(a), shape (K, n)."""
        return self._errors if self.block.makes_costs_of_errors else self.block.group_errors(self.units)

    @property
    def extremes(self) -> tuple[FloatArray, FloatArray]:
        """Cost of the cheapest next and of the dearest held unit of each row, shape (K,) each."""
        if self._extremes is None:
            self._extremes = self.next.min(axis=1), self.held.max(axis=1)
        return self._extremes

    @property
    def n(self) -> int:
        """Number of groups."""
        return int(self.units.shape[1])

    def can_move(self, row: int, sign: int) -> Mask:
        """Which groups of a row can take (sign 1) or give (sign -1) a unit, shape (n,)."""
        units = self.units[row]
        lower = self.lower[row if len(self.lower) > 1 else 0]
        upper = None if self.upper is None else self.upper[row if len(self.upper) > 1 else 0]
        closed = cannot_give(units, lower) if sign < 0 else cannot_take(units, upper)
        return np.broadcast_to(np.True_, (self.n,)) if closed is None else ~closed

    def queue(self, rows: IntArray, signs: IntArray) -> FloatArray:
        """What moving one unit of each group costs in those rows, shape (m, n)."""
        costs = self._stacked[(signs > 0).astype(np.intp), rows]
        return np.multiply(costs, signs[:, np.newaxis], out=costs)

    def cost_to_move(self, cells: IntArray, signs: IntArray) -> FloatArray:
        """What moving one unit costs at those cells, shape (m,)."""
        return np.asarray(signs * self._costs.take(self._places(cells, signs)))

    def move(self, cells: IntArray, signs: IntArray) -> None:
        """Add or take one unit at each of those cells, which are all different."""
        self._extremes = None
        rows, cols = np.divmod(cells, self.n)
        is_added, size = signs > 0, self.units.size
        source = cells + is_added * size
        target = 2 * cells + size - source
        self._costs[target] = self._costs.take(source)
        units = self._flat_units.take(cells)
        units += signs
        self._flat_units[cells] = units
        stuck = units == self.ends(rows, cols, is_added)
        asked = units - ~(is_added | stuck)
        cost, here, above = self._next_costs(rows, cols, asked)
        if self.block.makes_costs_of_errors:
            self._errors.reshape(-1)[cells] = np.where(asked == units, here, above)
        self._costs[source] = np.where(stuck, signs * CLOSED, cost)

    def jump(self, cells: IntArray, counts: IntArray, sign: int) -> None:
        """Add (sign 1) or take (sign -1) several units at each of those cells, which are all different."""
        signs = np.full(cells.size, sign)
        self._flat_units[cells] += sign * (counts - 1)
        self.move(cells, signs)
        # What a first unit cost is known; that of the last of several is not.
        several = counts > 1
        if several.any():
            cells, signs = cells[several], signs[several]
            last = self._flat_units.take(cells) - (sign > 0)
            rows, cols = np.divmod(cells, self.n)
            self._costs[self._places(cells, -signs)] = self._next_costs(rows, cols, last)[0]

    def row_error(self) -> FloatArray:
        """Bound on the error of every cost held here, shape (K,); inf where float64 knows none."""
        with np.errstate(all="ignore"):
            if len(self.largest) > 1:
                found = self.block.row_error(self.largest)
                return np.where(np.isnan(found), np.inf, found)
            alone = float(self.block.row_error(float(self.largest[0])))
        return np.array([alone if alone == alone else np.inf])

    def missing(self, totals: IntArray) -> IntArray:
        """Units still to add (above 0) or to take (below 0), shape (K,)."""
        return np.asarray(totals - row_sums(self.units))

    def room(self) -> tuple[IntArray, IntArray]:
        """Units that each row can give (below 0) and take at most, shape (K,) each; `COUNTABLE` is no limit."""
        most = np.full(len(self.units), COUNTABLE) if self.upper is None else row_sums(self.upper - self.units)
        return -row_sums(self.units - self.lower), most

    def ends(self, rows: IntArray, cols: IntArray, is_added: Mask) -> FloatArray:
        """Units at which the groups can take no more, where some are added, or give no more; shape (m,)."""
        upper = np.inf if self.upper is None else at(self.upper, rows, cols)
        return np.where(is_added, upper, at(self.lower, rows, cols))

    @np.errstate(all="ignore")
    def _next_costs(
        self, rows: IntArray, cols: IntArray, units: FloatArray
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Costs that come into the holdings, with the group errors that they were made from."""
        cost, here, above = self.block.next_cost_at(rows, cols, units)
        np.maximum.at(self.largest, rows, np.maximum(here, above))
        return cost, here, above

    def _first(self, prices: FloatArray | None) -> FloatArray:
        """What the groups would take at those prices, within the bounds."""
        units = self.block.start(prices)
        return units if self._starts_within else self._within(units)

    def _within(self, units: FloatArray) -> FloatArray:
        """Those units, changed in place where they leave the bounds."""
        return np.clip(units, self.lower, self.upper, out=units)

    def _places(self, cells: IntArray, signs: IntArray) -> IntArray:
        """Where the costs of those moves stand: held units first, next units behind them."""
        return np.asarray(cells + (signs > 0) * self.units.size)
