"""Ties: which allocations are exactly as good as the best, how many there are, and which one is taken."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from evenhand.numbers import IntArray


@dataclass(frozen=True, eq=False)
class Ties:
    """All allocations with the least error: the a with low <= a <= high and sum k.

    Attributes
    ----------
    low, high : int array, shape (n,)
        p and q: units that cost less than the price, and those that cost no more.
    k : int

    Notes
    -----
    Iterating gives every best allocation as an int array of shape (n,), lexicographically greatest first.

    Examples
    --------
    >>> ties = Ties(np.array([1, 1, 1]), np.array([2, 2, 1]), 4)
    >>> ties.groups, ties.units, ties.count
    ((0, 1), 1, 2)
    >>> [units.tolist() for units in ties]
    [[2, 1, 1], [1, 2, 1]]
    """

    low: IntArray
    high: IntArray
    k: int

    @cached_property
    def groups(self) -> tuple[int, ...]:
        """Positions of the groups whose units differ between the best allocations."""
        return tuple(np.nonzero(self.high > self.low)[0].tolist())

    @property
    def units(self) -> int:
        """How many units are at stake among those groups."""
        return self.k - int(self.low.sum())

    @cached_property
    def count(self) -> int:
        """Number of best allocations, exactly, however many digits it has."""
        return completions(self._spans(), self.units)

    def first(self) -> IntArray:
        """The lexicographically greatest best allocation, in input order."""
        units, left = self.low.copy(), self.units
        for i in self.groups:
            taken = min(left, int(self.high[i] - self.low[i]))
            units[i] += taken
            left -= taken
        return units

    def drawn(self, seed: int) -> IntArray:
        """The best allocation that the lot of this seed falls on, each equally likely."""
        return self._ranked(draw(self.count, seed))

    def __iter__(self) -> Iterator[IntArray]:
        spans = self._spans()
        for extra in _handouts(spans, self.units):
            units = self.low.copy()
            units[list(self.groups)] += np.array(extra, dtype=np.int64)
            yield units

    def _spans(self) -> list[int]:
        return [int(self.high[i] - self.low[i]) for i in self.groups]

    def _ranked(self, rank: int) -> IntArray:
        """The best allocation of that rank, 0 the lexicographically greatest."""
        units, left, spans = self.low.copy(), self.units, self._spans()
        ways = Ways(spans, left)
        for place, i in enumerate(self.groups):
            extra = min(left, spans[place])
            while rank >= (behind := ways(place + 1, left - extra)):
                rank -= behind
                extra -= 1
            units[i] += extra
            left -= extra
        return units


class Ways:
    """In how many ways the groups from some place on can take some units.

    Parameters
    ----------
    spans : list of int
        Each group takes 0 to span units.
    units : int
        Most units that will be asked for.
    """

    def __init__(self, spans: list[int], units: int) -> None:
        self._number = len(spans)
        self._single = all(span == 1 for span in spans)
        self._tails = [] if self._single else _tail_counts(spans, units)

    def __call__(self, place: int, units: int) -> int:
        if self._single:
            return math.comb(self._number - place, units)
        return self._tails[place][units]


def completions(spans: list[int], units: int) -> int:
    """Ways to hand out `units` among groups that take 0 to span units each.

    Notes
    -----
    One coefficient of prod (1 + x + ... + x^span), by running sums.

    Examples
    --------
    >>> completions([1, 1, 1], 2), completions([2, 1], 2)
    (3, 2)
    """
    units = min(units, sum(spans) - units)
    if all(span == 1 for span in spans):
        return math.comb(len(spans), units)
    ways = [1] + [0] * units
    for span in spans:
        ways = _with_one_more(ways, span)
    return ways[units]


def draw(count: int, seed: int) -> int:
    """A whole number from 0 to count - 1, each equally likely, that anybody can replay from the seed.

    Notes
    -----
    The leading bits of SHA-256 digests of "evenhand lot:seed:attempt:block", as many as `count` has; the first
    attempt below `count` is taken.
    """
    import hashlib

    bits = count.bit_length()
    attempt = 0
    while True:
        blocks = -(-bits // 256)
        texts = (f"evenhand lot:{seed}:{attempt}:{block}" for block in range(blocks))
        digest = b"".join(hashlib.sha256(text.encode()).digest() for text in texts)
        rank = int.from_bytes(digest) >> (256 * blocks - bits)
        if rank < count:
            return rank
        attempt += 1


def _tail_counts(spans: list[int], units: int) -> list[list[int]]:
    """For every suffix of the groups, the number of ways to hand out 0, 1, ... `units` among them."""
    tails = [[1] + [0] * units]
    for span in reversed(spans):
        tails.append(_with_one_more(tails[-1], span))
    return tails[::-1]


def _with_one_more(ways: list[int], span: int) -> list[int]:
    """The counts once another group may take 0 to `span` units."""
    result, window = [], 0
    for total, count in enumerate(ways):
        window += count
        if total > span:
            window -= ways[total - span - 1]
        result.append(window)
    return result


def _handouts(spans: list[int], units: int) -> Iterator[list[int]]:
    """All ways to hand out `units`, lexicographically greatest first."""
    taken = _fullest(spans, units)
    yield taken
    while (place := _last_that_can_give(taken, spans)) is not None:
        left = sum(taken[place:])
        taken[place] -= 1
        taken[place + 1 :] = _fullest(spans[place + 1 :], left - taken[place])
        yield taken


def _fullest(spans: list[int], units: int) -> list[int]:
    taken = []
    for span in spans:
        taken.append(min(span, units))
        units -= taken[-1]
    return taken


def _last_that_can_give(taken: list[int], spans: list[int]) -> int | None:
    """The last place that holds a unit which some later place has room for."""
    room = False
    for place in range(len(taken) - 1, -1, -1):
        if room and taken[place]:
            return place
        room = room or taken[place] < spans[place]
    return None
