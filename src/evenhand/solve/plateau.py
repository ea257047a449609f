"""Ties on the free side of the ideal, where units cost exactly nothing: read off the ideals, no cost compared."""

from __future__ import annotations

import numpy as np

from evenhand.numbers import IntArray
from evenhand.objective.protocol import Block, ExactBound
from evenhand.solve.alike import Row, first_not_below
from evenhand.solve.exact import Verdict


def tie_for_nothing(exact: ExactBound, block: Block, row: Row) -> Verdict | None:
    """The verdict where the best units tie at price 0 because one side of the ideal is free.

    Parameters
    ----------
    exact : ExactBound
    block : Block
        Of one total and the groups in doubt.
    row : Row
        The groups in doubt; changed in place where units off the free side could be moved onto it.

    Returns
    -------
    Verdict or None
        None where no side is free, or where it does not decide.

    Notes
    -----
    With the side under the ideal free (sigma 1), a next unit costs nothing up to the whole part of the ideal and
    something above 0 from there on. So if every group has no more than that, 0 is a valid price, and all units between
    a group's lower bound and there cost exactly as much. With the side above free (sigma 0) all of this is mirrored.
    """
    side = exact.free_side
    if side == 0:
        return None
    ends = _ends(exact, block, row, side)
    if not _brought_in(row, ends, side):
        return None
    low, high = (row.lower, ends) if side < 0 else (ends, row.upper)
    givers, takers = np.flatnonzero(row.units > low), np.flatnonzero(row.units < high)
    if not givers.size or not takers.size or (givers.size == takers.size == 1 and givers[0] == takers[0]):
        return None
    return Verdict("exact", (0.0, 0.0), 0.0, low, high)


def _brought_in(row: Row, ends: IntArray, side: int) -> bool:
    """Move units that lie off the free side onto it, each of which lowers the error; False where there is no room."""
    beyond = side * (ends - row.units)
    wrong, room = int(np.maximum(beyond, 0).sum()), np.maximum(-beyond, 0)
    if wrong > room.sum():
        return False
    if wrong:
        filled = np.clip(wrong - (np.cumsum(room) - room), 0, room)
        row.units[:] = np.where(beyond > 0, ends, row.units - side * filled)
    return True


def _ends(exact: ExactBound, block: Block, row: Row, side: int) -> IntArray:
    """Units at which each group's free side begins, within its bounds: its ideal, rounded towards the free side."""
    low, high = _around(block, row, side)
    unclear = np.flatnonzero(low < high)
    if unclear.size:
        columns = np.stack([exact.kinds(row.groups[unclear]), low[unclear], high[unclear]])
        _, firsts, which = np.unique(columns, axis=1, return_index=True, return_inverse=True)
        found = [_end(exact, int(row.groups[i]), int(low[i]), int(high[i]), side) for i in unclear[firsts].tolist()]
        low[unclear] = np.array(found)[which.reshape(-1)]
    return low


@np.errstate(all="ignore")
def _around(block: Block, row: Row, side: int) -> tuple[IntArray, IntArray]:
    """Least and most units at which the free side can begin by float64; twice the error, for roundings of its own."""
    ideal = block.ideal[0]
    slack = 2 * block.ideal_error() * ideal + np.finfo(np.float64).tiny
    rounded = np.floor if side < 0 else np.ceil
    least, most = rounded(ideal - slack), rounded(ideal + slack)
    low = np.where(least > row.lower, np.minimum(least, row.upper), row.lower)
    high = np.where(most < row.upper, np.maximum(most, row.lower), row.upper)
    return low.astype(np.int64), high.astype(np.int64)


def _end(exact: ExactBound, i: int, low: int, high: int, side: int) -> int:
    """Units at which the free side of one group begins, between two that may be."""
    if side < 0:
        return first_not_below(lambda a: exact.standing(i, a + 1) <= 0, low, high)
    return first_not_below(lambda a: exact.standing(i, a) < 0, low, high)
