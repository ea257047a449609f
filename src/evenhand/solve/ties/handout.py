"""The question behind every tie: groups that take 0 to span further units each, and the units they share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from evenhand.numbers import IntArray

HALF = 32
"""Bits of a half of an int64."""


@dataclass(frozen=True)
class Handout:
    """Ways to hand out `units` among groups that take 0 to span units each.

    Attributes
    ----------
    spans : tuple of int
        The different spans, ascending, each at least 1.
    numbers : tuple of int
        How many groups have each span.
    units : int
        At most half of all spans together, and at least the largest span.
    """

    spans: tuple[int, ...]
    numbers: tuple[int, ...]
    units: int

    @classmethod
    def only(cls, spans: IntArray, units: int) -> Handout:
        """The question for trimmed spans, mirrored where more than half of the units are handed out.

        Examples
        --------
        >>> Handout.only(np.array([1, 0, 2, 1]), 3)
        Handout(spans=(1, 2), numbers=(2, 1), units=1)
        """
        different, numbers = np.unique(spans[spans > 0], return_counts=True)
        fewer = min(units, exact_sum(spans) - units)
        return cls(tuple(different.tolist()), tuple(numbers.tolist()), fewer)

    @property
    def groups(self) -> int:
        """How many groups there are."""
        return sum(self.numbers)

    @cached_property
    def room(self) -> int:
        """All spans together."""
        return sum(span * number for span, number in self.classes)

    @property
    def classes(self) -> list[tuple[int, int]]:
        """(span, number of groups) of each different span."""
        return list(zip(self.spans, self.numbers, strict=True))

    @property
    def is_single(self) -> bool:
        """Whether every group takes one further unit or none."""
        return not self.spans or self.spans[-1] == 1


def exact_sum(values: IntArray) -> int:
    """Sum of whole numbers of 0 or more, where int64 might not hold it."""
    return (int((values >> HALF).sum()) << HALF) + int((values & (2**HALF - 1)).sum())


def trimmed(low: IntArray, high: IntArray, k: int) -> tuple[IntArray, IntArray]:
    """The fewest and the most units that each group really has in an allocation within `low` to `high` of sum k.

    Parameters
    ----------
    low, high : int array, shape (n,)
    k : int
        At least sum(low), at most sum(high).

    Returns
    -------
    least, most : int array, shape (n,)

    Notes
    -----
    least_i = max(low_i, k - (sum(high) - high_i)), most_i = min(high_i, k - (sum(low) - low_i)).

    Examples
    --------
    >>> [values.tolist() for values in trimmed(np.array([1, 1]), np.array([9, 2]), 4)]
    [[2, 1], [3, 2]]
    """
    over, units = exact_sum(high) - k, k - exact_sum(low)
    spans = high - low
    # A span is below 2**62: what exceeds it trims nothing.
    return low + np.maximum(spans - min(over, 2**62), 0), low + np.minimum(spans, min(units, 2**62))
