"""The desk on which units are handed out: units of K totals in the making, and what the next move would cost."""

from __future__ import annotations

import numpy as np

from evenhand.numbers import FloatArray, IntArray
from evenhand.objective.protocol import Block


class Desk:
    """Units of K totals in the making, with the costs of every held and next unit kept up to date.

    Parameters
    ----------
    block : Block
    lower : float array, shape (n,)
    upper : float array, shape (n,), or None

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
            np.maximum(self.units, lower, out=self.units)
            if upper is not None:
                np.minimum(self.units, upper, out=self.units)
        self.errors, self.held, self.next = block.costs(self.units, lower, is_near=is_near)
        if upper is not None:
            self.next[self.units >= upper] = np.inf

    def move(self, rows: IntArray, cols: IntArray, sign: int) -> None:
        """Add (sign 1) or take (sign -1) one unit at each of the places (rows, cols)."""
        source, target = (self.next, self.held) if sign > 0 else (self.held, self.next)
        target[rows, cols] = source[rows, cols]
        units = self.units[rows, cols] + sign
        self.units[rows, cols] = units
        cost, here, above = self.block.next_cost_at(rows, cols, units if sign > 0 else units - 1)
        self.errors[rows, cols] = here if sign > 0 else above
        limit = self.limit(cols, sign)
        if limit is not None:
            cost[units == limit] = sign * np.inf
        source[rows, cols] = cost

    def jump(self, row: int, col: int, step: int) -> None:
        """Move several units of one group at once: add `step` of them, or take if it is below 0."""
        self.units[row, col] += step - np.sign(step)
        self.move(np.array([row]), np.array([col]), int(np.sign(step)))
        last = self.units[row, col] - (1 if step > 0 else 0)
        cost = self.block.next_cost_at(np.array([row]), np.array([col]), np.array([last]))[0]
        (self.held if step > 0 else self.next)[row, col] = cost[0]

    def missing(self, totals: IntArray) -> IntArray:
        """Units still to add (above 0) or to take (below 0), shape (K,)."""
        return np.asarray(totals - self.units.sum(axis=1).astype(np.int64))

    def limit(self, cols: IntArray, sign: int) -> FloatArray | None:
        """Units at which the groups can take (sign 1) or give (sign -1) no more, shape (m,); None is no limit."""
        if sign < 0:
            return self.lower[cols]
        return None if self.upper is None else self.upper[cols]
