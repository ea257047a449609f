"""A single row of few groups: all missing units move at once, and every group is looked at again.

A handful of units that move one after the other cost more calls into NumPy than a look at some hundred groups.
"""

from __future__ import annotations

from evenhand.numbers import IntArray
from evenhand.solve.closed import CLOSED
from evenhand.solve.search.holdings import Holdings
from evenhand.solve.search.pricing import ALONE, MANY_UNITS


def move_together(holdings: Holdings, missing: IntArray) -> bool:
    """Move the missing units of a single row, the first ones of the groups for which that is cheapest.

    Where a second unit of one of them is cheaper still, an exchange is left over.

    Parameters
    ----------
    holdings : Holdings
        Changed in place.
    missing : int array, shape (K,)
        Units to add, or to take where below 0.

    Returns
    -------
    bool
        Whether they were moved: not where they are many, or there are many groups, or several rows.
    """
    if len(missing) > 1:
        return False
    wanted, sign = abs(int(missing[0])), 1 if missing[0] > 0 else -1
    if wanted == 0:
        return True
    if wanted > MANY_UNITS or not wanted < holdings.n < ALONE:
        return False
    queue = holdings.next[0] if sign > 0 else -holdings.held[0]
    cols = queue.argpartition(wanted - 1)[:wanted] if wanted > 1 else queue.argmin(keepdims=True)
    if queue[cols].max() == CLOSED:
        return False
    units = holdings.units
    units[0, cols] += sign
    holdings.restart(units)
    return True
