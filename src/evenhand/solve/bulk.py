"""Many units of one row at once, where it is certain that they come next."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from evenhand.numbers import FloatArray, IntArray
from evenhand.solve.desk import Desk

MANY_UNITS = 8
"""From so many missing units on, a row takes several of them at a time."""

FEW_ROWS = 8
"""Up to so many rows are handled one at a time, unless they are long."""

LONG_ROW = 1000


def move_many(desk: Desk, missing: IntArray) -> None:
    """Move units in rows that miss many, until few are left to move one by one.

    Parameters
    ----------
    desk : Desk
        Changed in place.
    missing : int array, shape (K,)
        Units to add, or to take where below 0; changed in place.
    """
    rows = np.flatnonzero(np.abs(missing) > MANY_UNITS).tolist()
    if len(rows) > FEW_ROWS and desk.n < LONG_ROW:
        return
    for row in rows:
        while abs(missing[row]) > MANY_UNITS:
            sign = 1 if missing[row] > 0 else -1
            missing[row] -= sign * _certain_moves(desk, row, abs(int(missing[row])), sign)


def _certain_moves(desk: Desk, row: int, wanted: int, sign: int) -> int:
    """Move as many units as surely come before the second unit of any group; returns how many.

    The cheapest first units are safe as long as none costs more than the cheapest second one behind them.
    """
    queue = desk.queue(np.array([row]), np.array([sign]))[0]
    first_many = min(wanted, int(np.isfinite(queue).sum()))
    cols = np.argpartition(queue, first_many - 1)[:first_many]
    safe = cols[queue[cols] <= _second_costs(desk, row, cols, sign).min()]
    if safe.size <= 1:
        return _one_group_moves(desk, row, queue, wanted, sign)
    desk.move(row * desk.n + safe, np.full(safe.size, sign))
    return int(safe.size)


def _second_costs(desk: Desk, row: int, cols: IntArray, sign: int) -> FloatArray:
    """What each group's unit after its next one would cost to move; inf where there is none."""
    units = desk.units[row, cols]
    costs = sign * _costs_at(desk, row, cols, units + 1 if sign > 0 else units - 2)
    costs[units + sign == desk.limits(cols, np.full(cols.size, sign))] = np.inf
    return costs


def _one_group_moves(desk: Desk, row: int, queue: FloatArray, wanted: int, sign: int) -> int:
    """Move units of the group whose turn it is until another group's unit is cheaper; returns how many."""
    col = np.array([queue.argmin()])
    rival = float(np.delete(queue, col).min(initial=np.inf))
    units = desk.units[row, col]
    room = sign * (desk.limits(col, np.array([sign])) - units)[0]

    def is_dear(count: int) -> bool:
        unit = units + count - 1 if sign > 0 else units - count
        return bool(sign * _costs_at(desk, row, col, unit)[0] > rival)

    count = _last_not(is_dear, int(min(wanted, room)))
    desk.jump(row * desk.n + int(col[0]), sign * count)
    return count


def _costs_at(desk: Desk, row: int, cols: IntArray, units: FloatArray) -> FloatArray:
    return desk.block.next_cost_at(np.full(cols.size, row), cols, units)[0]


def _last_not(is_dear: Callable[[int], bool], most: int) -> int:
    """The largest count from 1 to `most` that is not dear, or 1; quick where it is small."""
    low, high = 1, 2
    while high <= most and not is_dear(high):
        low, high = high, 2 * high
    high = min(high, most + 1)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if is_dear(middle) else (middle, high)
    return low
