"""The award sequence of the quota method."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TypeAlias

import numpy as np

from evenhand.methods.sequence.awards import Awards, Priority, Rank, eligible_from
from evenhand.numbers import IntArray

Ready: TypeAlias = tuple[float, Priority, int, int]
"""Priority as float64, which orders as exact numbers do unless it is equal; exactly; rank in a tie; group."""


def awarded(persons: list[int], start: IntArray, k: int, rank: Rank) -> Awards:
    """Hand out one unit after the other, up to total k.

    Parameters
    ----------
    persons : list of int
        Populations in a common unit.
    start : int array, shape (n,)
        Units before the first award.
    k : int
    rank : callable
        From a group and its units: the smallest number comes first in a tie.

    Returns
    -------
    Awards

    Notes
    -----
    The unit that makes the total h goes to the group with the largest P / (a + 1) among those that stay within their
    upper quota at h, that is, with a < P h / V (Balinski and Young, The quota method of apportionment, 1975). There is
    always one: all have h - 1 units together, and their quotas add up to h. A group that has become eligible remains
    so until it gets a unit, so that it waits in one of two queues: for its total, or for its turn.
    """
    order = np.empty(max(k - int(start.sum()), 0), dtype=np.int64)
    awards = Awards(persons, sum(persons), start, order)
    units = start.tolist()
    waiting = [(eligible_from(awards, i, a), i) for i, a in enumerate(units) if persons[i]]
    waiting.sort()
    ready: list[Ready] = []
    for place in range(order.size):
        while waiting and waiting[0][0] <= awards.first + place + 1:
            _, i = heappop(waiting)
            heappush(ready, (*_priority(awards, i, units[i]), rank(i, units[i]), i))
        i = heappop(ready)[-1]
        order[place] = i
        units[i] += 1
        heappush(waiting, (eligible_from(awards, i, units[i]), i))
    return awards


def _priority(awards: Awards, i: int, units: int) -> tuple[float, Priority]:
    # Python rounds the quotient of two integers to the nearest float64, and rounding keeps their order.
    persons, divisor = awards.persons[i], units + 1
    return -(persons / (awards.total * divisor)), Priority(persons, divisor)
