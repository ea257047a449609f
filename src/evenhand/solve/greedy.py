"""The exact solver in float64, batched over totals: hand out by price, then by the cheapest next unit.

Every allocation that is best for some price is reached by taking, for each group, all units that cost less than the
price; the cheapest next units (or the dearest held ones) then bring the total to k, in one direction only
(Gross 1956; Fox 1966). What float64 cannot tell apart is left to `evenhand.solve.certificate`.
"""

from __future__ import annotations

import numpy as np

from evenhand.numbers import FloatArray, IntArray
from evenhand.objective.protocol import Block

MANY_UNITS = 8
"""From so many missing units on, a row takes several of them at a time."""

FEW_ROWS = 8
"""Up to so many rows are handled one at a time."""


class Desk:
    """Units of K totals in the making, with the costs of every held and next unit kept up to date.

    Parameters
    ----------
    block : Block
    lower : float array, shape (n,)
    upper : float array, shape (n,), or None

    Attributes
    ----------
    units, held, next : float array, shape (K, n)
        Units (whole numbers), d(a - 1) and d(a); -inf where no unit can be taken, inf where none can be added.
    """

    def __init__(self, block: Block, lower: FloatArray, upper: FloatArray | None) -> None:
        self.block = block
        self.lower = lower
        self.upper = upper
        self.units = np.maximum(block.start(), lower)
        if upper is not None:
            np.minimum(self.units, upper, out=self.units)
        self.held, self.next = block.costs(self.units, lower)
        if upper is not None:
            self.next[self.units >= upper] = np.inf

    def move(self, rows: IntArray, cols: IntArray, sign: int) -> None:
        """Add (sign 1) or take (sign -1) one unit at each of the places (rows, cols)."""
        source, target = (self.next, self.held) if sign > 0 else (self.held, self.next)
        target[rows, cols] = source[rows, cols]
        units = self.units[rows, cols] + sign
        self.units[rows, cols] = units
        cost = self.block.next_cost_at(rows, cols, units if sign > 0 else units - 1)
        limit = self._limit(cols, sign)
        if limit is not None:
            cost[units == limit] = sign * np.inf
        source[rows, cols] = cost

    def missing(self, totals: IntArray) -> IntArray:
        """Units still to add (above 0) or to take (below 0), shape (K,)."""
        return np.asarray(totals - self.units.sum(axis=1).astype(np.int64))

    def _limit(self, cols: IntArray, sign: int) -> FloatArray | None:
        if sign < 0:
            return self.lower[cols]
        return None if self.upper is None else self.upper[cols]


def fill(desk: Desk, totals: IntArray, prices: FloatArray | None) -> None:
    """Bring every row of a desk to its total, each as cheaply as can be.

    Parameters
    ----------
    desk : Desk
        Changed in place.
    totals : int array, shape (K,)
    prices : float array, shape (K,), or None
        Guesses at the price of the last unit; None is 0, where the desk starts.
    """
    if prices is not None:
        settle(desk, prices)
    missing = desk.missing(totals)
    for sign in (1, -1):
        _several_at_once(desk, missing, sign)
        _one_by_one(desk, missing, sign)


def settle(desk: Desk, prices: FloatArray) -> None:
    """Add every unit that costs less than its row's price, take back every unit that costs more."""
    price = prices[:, np.newaxis]
    for sign in (1, -1):
        wrong = desk.next < price if sign > 0 else desk.held > price
        rows, cols = np.nonzero(wrong)
        while rows.size:
            desk.move(rows, cols, sign)
            cost = desk.next[rows, cols] if sign > 0 else desk.held[rows, cols]
            still = sign * cost < sign * prices[rows]
            rows, cols = rows[still], cols[still]


def _one_by_one(desk: Desk, missing: IntArray, sign: int) -> None:
    rows = np.nonzero(sign * missing > 0)[0]
    while rows.size:
        cols = desk.next[rows].argmin(axis=1) if sign > 0 else desk.held[rows].argmax(axis=1)
        desk.move(rows, cols, sign)
        missing[rows] -= sign
        rows = rows[sign * missing[rows] > 0]


def _several_at_once(desk: Desk, missing: IntArray, sign: int) -> None:
    rows = np.nonzero(sign * missing > MANY_UNITS)[0]
    if rows.size > FEW_ROWS and desk.units.shape[1] < 1000:
        return
    for row in rows:
        while sign * missing[row] > MANY_UNITS:
            missing[row] -= sign * _certain_moves(desk, row, sign * int(missing[row]), sign)


def _certain_moves(desk: Desk, row: np.intp, wanted: int, sign: int) -> int:
    """Move as many units as surely come before the second unit of any group; returns how many.

    The cheapest first units are safe as long as none costs more than the cheapest second one behind them.
    """
    queue = (desk.next if sign > 0 else -desk.held)[row]
    wanted = min(wanted, int(np.isfinite(queue).sum()) or 1)
    cols = np.argpartition(queue, wanted - 1)[:wanted]
    first = queue[cols]
    rows = np.full(wanted, row)
    units = desk.units[row, cols]
    second = sign * desk.block.next_cost_at(rows, cols, units + 1 if sign > 0 else units - 2)
    blocked = units + 1 == desk.upper[cols] if sign > 0 and desk.upper is not None else units - 1 == desk.lower[cols]
    if sign < 0 or desk.upper is not None:
        second[blocked] = np.inf
    safe = first <= second.min()
    desk.move(rows[safe], cols[safe], sign)
    return int(safe.sum())
