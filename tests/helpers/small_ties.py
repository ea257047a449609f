"""Small sets of ties, and what plain enumeration knows of them."""

from __future__ import annotations

import itertools
from random import Random

import numpy as np

from evenhand.solve.ties import Ties


def random_ties(random: Random, most_groups: int = 9, most_span: int = 12) -> Ties:
    """Return a set of at least two allocations."""
    while True:
        n = random.randint(2, most_groups)
        low = np.array([random.randint(0, 3) for _ in range(n)])
        high = low + np.array([random.choice((0, 1, 2, random.randint(0, most_span))) for _ in range(n)])
        if (high > low).sum() > 1:
            return Ties(low, high, random.randint(int(low.sum()) + 1, int(high.sum()) - 1))


def spread(spans: list[int], units: int) -> Ties:
    """Return the ties of groups that take 0 to span of so many units."""
    return Ties(np.zeros(len(spans), dtype=np.int64), np.array(spans), units)


def all_of(ties: Ties) -> list[tuple[int, ...]]:
    """Every allocation, by trying all."""
    ranges = [range(a, b + 1) for a, b in zip(ties.low.tolist(), ties.high.tolist(), strict=True)]
    return [units for units in itertools.product(*ranges) if sum(units) == ties.k]


def counted_plainly(ties: Ties) -> int:
    """Return how many there are, by a table over units."""
    ways = [1] + [0] * ties.units
    for span in (ties.high - ties.low).tolist():
        ways = [sum(ways[max(0, total - span) : total + 1]) for total in range(ties.units + 1)]
    return ways[ties.units]
