"""Units handed out to the groups that come first, and the allocation nearest to what groups hold now."""

from __future__ import annotations

import numpy as np

from evenhand.numbers import IntArray
from evenhand.solve.ties.handout import exact_sum

AT_ONCE = 512
"""So many numbers of at most 2**53 sum to less than 2**63; of smaller numbers, more at a time."""


def fullest(rooms: IntArray, units: int) -> IntArray:
    """Fill the groups one after the other: the lexicographically greatest way to hand out `units`.

    Parameters
    ----------
    rooms : int array, shape (n,)
        Most that each group can take, at least 0.
    units : int
        At most their sum.

    Returns
    -------
    int array, shape (n,)

    Examples
    --------
    >>> fullest(np.array([2, 3, 4]), 4).tolist()
    [2, 2, 0]
    """
    taken = np.zeros(len(rooms), dtype=np.int64)
    at_once = max(AT_ONCE, 2**62 // max(1, int(rooms.max(initial=0))))
    for start in range(0, len(rooms), at_once):
        if not units:
            break
        at_most = min(units, 2**62)  # more than these groups can take
        some = np.minimum(rooms[start : start + at_once], at_most)
        before = np.cumsum(some) - some
        taken[start : start + at_once] = np.clip(at_most - before, 0, some)
        units -= int(taken[start : start + at_once].sum())
    return taken


def nearest(least: IntArray, most: IntArray, k: int, current: IntArray) -> IntArray:
    """The allocation that moves the fewest units from `current`; of several such, the lexicographically greatest.

    Parameters
    ----------
    least, most : int array, shape (n,)
        Bounds of every group; an allocation of k units within them exists.
    k : int
    current : int array, shape (n,)

    Returns
    -------
    int array, shape (n,)

    Notes
    -----
    Let c be `current` clipped to the bounds. For every a within them |a_i - current_i| = |a_i - c_i| +
    |c_i - current_i|, for c_i lies between the two. So only sum |a_i - c_i| matters, which is at least |k - sum c|,
    and exactly that where all groups move in the direction that is needed. Of these allocations the
    lexicographically greatest adds to the first groups as much as they can take, or takes from the last ones.

    Examples
    --------
    >>> nearest(np.array([1, 1, 1]), np.array([3, 3, 3]), 5, np.array([0, 4, 2])).tolist()
    [1, 3, 1]
    """
    clipped = np.clip(current, least, most)
    missing = k - exact_sum(clipped)
    if missing >= 0:
        return clipped + fullest(most - clipped, missing)
    return clipped - fullest((clipped - least)[::-1], -missing)[::-1]
