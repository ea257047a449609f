"""Ties on a side of the ideal where all units of all groups cost the same: read off the ideals, no cost compared."""

from __future__ import annotations

import numpy as np

from evenhand.methods.protocol import Block, ExactMeasure
from evenhand.numbers import IntArray
from evenhand.solve.proof.alike import Row, first_not_below
from evenhand.solve.proof.comparison import Comparison
from evenhand.solve.proof.decision import Verdict


def tie_on_plateau(exact: ExactMeasure, block: Block, row: Row) -> Verdict | None:
    """The verdict where the best units tie because one side of the ideal is level.

    Parameters
    ----------
    exact : ExactMeasure
    block : Block
        Of one total and the groups in doubt.
    row : Row
        The groups in doubt; changed in place where units off a level side could be moved onto it.

    Returns
    -------
    Verdict or None
        None where no side is level, or where that does not decide.

    Notes
    -----
    Costs never fall with the units. So where the side above the ideal is level, at a cost c, a next unit costs c from
    the ideal on, rounded up, and less before. If every group has at least that, c is a valid price, and all units
    between there and a group's upper bound cost exactly as much. The side below is this mirrored. Above is level at
    0 for sigma 0, and for beta 1, gamma = kappa and base 0 (w / a* is the same for all); below at 0 for sigma 1.
    """
    for side in exact.level_sides:
        verdict = _tie(exact, row, _ends(exact, block, row, side), side)
        if verdict is not None:
            return verdict
    return None


def _tie(exact: ExactMeasure, row: Row, ends: IntArray, side: int) -> Verdict | None:
    """The verdict where units tie on one level side, which begins at these `ends`."""
    if not _brought_in(row, ends, side):
        return None
    low, high = (row.lower, ends) if side < 0 else (ends, row.upper)
    givers, takers = np.flatnonzero(row.units > low), np.flatnonzero(row.units < high)
    if not givers.size or not takers.size or (givers.size == takers.size == 1 and givers[0] == takers[0]):
        return None
    price = Comparison(exact).price([(int(row.groups[takers[0]]), int(row.units[takers[0]]))], 0.0)
    return Verdict("exact", (price, price), 0.0, low, high)


def _brought_in(row: Row, ends: IntArray, side: int) -> bool:
    """Move units that lie off the level side onto it, each of which lowers the error; False where there is no room."""
    beyond = side * (ends - row.units)
    wrong, room = int(np.maximum(beyond, 0).sum()), np.maximum(-beyond, 0)
    if wrong > room.sum():
        return False
    if wrong:
        filled = np.clip(wrong - (np.cumsum(room) - room), 0, room)
        row.units[:] = np.where(beyond > 0, ends, row.units - side * filled)
    return True


def _ends(exact: ExactMeasure, block: Block, row: Row, side: int) -> IntArray:
    """Units at which each group's level side begins, within its bounds: its ideal, rounded towards the level side."""
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
    """Least and most units at which the level side can begin by float64; twice the error, for roundings of its own."""
    ideal, error = block.ideal[0], np.broadcast_to(block.ideal_error(), block.ideal.shape)[0]
    slack = 2 * error * ideal + np.finfo(np.float64).tiny
    rounded = np.floor if side < 0 else np.ceil
    least, most = rounded(ideal - slack), rounded(ideal + slack)
    low = np.where(least > row.lower, np.minimum(least, row.upper), row.lower)
    high = np.where(most < row.upper, np.maximum(most, row.lower), row.upper)
    return low.astype(np.int64), high.astype(np.int64)


def _end(exact: ExactMeasure, i: int, low: int, high: int, side: int) -> int:
    """Units at which the level side of one group begins, between two that may be."""
    if side < 0:
        return first_not_below(lambda a: exact.standing(i, a + 1) <= 0, low, high)
    return first_not_below(lambda a: exact.standing(i, a) < 0, low, high)
