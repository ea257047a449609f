"""Rows that are exact sums of their neighbours: found by prefix sums, weighed against chance."""

from __future__ import annotations

from math import factorial
from typing import NamedTuple

import numpy as np

from evenhand.groups.whole_units import WholeUnits
from evenhand.numbers import IntArray


class Blocks(NamedTuple):
    """Rows that are the sum of the rows right after or right before them.

    Attributes
    ----------
    rows : int array
        The rows that are sums, increasing.
    parts : int array
        How many rows each sums up: positive for rows after it, negative for rows before it.
    expected : float
        How many such rows chance alone makes in a table like this.
    """

    rows: IntArray
    parts: IntArray
    expected: float

    @property
    def chance(self) -> float:
        """How likely chance makes as many (the leading term of the Poisson tail)."""
        count = len(self.rows)
        if count == 0:
            return 1.0
        return min(1.0, self.expected**count / factorial(count)) if count < 100 else 0.0


def equal_to_rest(whole: WholeUnits) -> int | None:
    """The row that is the sum of all the others, if there is one."""
    units, slack = whole
    top = int(units.argmax())
    rest = int(units.sum()) - int(units[top])
    return top if abs(int(units[top]) - rest) <= slack else None


def block_sums(whole: WholeUnits, least: int) -> Blocks:
    """Rows that are the sum of at least `least` rows right after or right before them.

    Parameters
    ----------
    whole : WholeUnits
    least : int
        Fewest parts of a sum.

    Returns
    -------
    Blocks
    """
    step = _common_step(whole)
    rows, parts, expected = _sums_after(whole, least, step)
    back = _sums_after(WholeUnits(whole.units[::-1], whole.slack), least, step)
    places = np.concatenate([rows, len(whole.units) - 1 - back[0]])
    signed = np.concatenate([parts, -back[1]])
    kept, first = np.unique(places, return_index=True)
    return Blocks(kept, signed[first], expected + back[2])


def _common_step(whole: WholeUnits) -> int:
    """What divides all populations, such as 1,000 where they are rounded so; a few mostly show that it is 1."""
    if whole.slack or int(np.gcd.reduce(whole.units[:1000])) == 1:
        return 1
    return int(np.gcd.reduce(whole.units))


def _sums_after(whole: WholeUnits, least: int, step: int) -> tuple[IntArray, IntArray, float]:
    """Rows, numbers of parts, and how many chance makes; prefix sums rise, so one search finds where a sum ends."""
    units, slack = whole
    n = len(units)
    nothing = np.zeros(0, dtype=np.int64)
    if n <= least:
        return nothing, nothing, 0.0
    prefix = np.concatenate([[0], units.cumsum()])
    shortest = prefix[least + 1 :] - prefix[1 : n - least + 1]
    rows = np.flatnonzero(units[: n - least] >= shortest - slack)
    wanted = prefix[rows + 1] + units[rows]
    ends = prefix.searchsorted(wanted - slack)
    reached = ends <= n
    rows, wanted, ends = rows[reached], wanted[reached], ends[reached]
    is_hit = prefix[ends] <= wanted + slack
    # The prefix sums go past `wanted` in a step of about this size: so likely one of them falls right on it.
    strides = units[ends - 1] / step
    expected = float(np.minimum(1.0, (1 + 2 * slack / step) / strides).sum())
    return rows[is_hit], (ends - 1 - rows)[is_hit], expected
