"""Whether one of several best allocations can grow into one of several others."""

from __future__ import annotations

import numpy as np

from evenhand.numbers import IntArray
from evenhand.solve.ties.handout import exact_sum

Box = tuple[IntArray, IntArray]
"""Fewest and most units of every group among the best allocations of a total."""


def can_grow(small: Box, k: int, large: Box, more: int) -> bool:
    """Whether some best allocation of k and some best one of a larger total give nobody less in the larger one.

    Parameters
    ----------
    small, large : pair of int arrays, shape (n,)
        The best allocations of k and of `more` are those within these bounds that sum to k and to `more`.
    k, more : int
        k < more.

    Notes
    -----
    Of a with sum k the one has to be found whose sum of max(a, p'), the least that the larger allocation needs, is
    smallest: units go first where the larger one has them in any case, up to p'.

    Examples
    --------
    >>> tied = np.array([1, 1, 1]), np.array([2, 2, 1])
    >>> later = np.array([1, 2, 2]), np.array([1, 2, 2])
    >>> can_grow(tied, 4, later, 5), can_grow((tied[1], tied[1]), 5, later, 5)
    (True, False)
    """
    (low, high), (least, most) = small, large
    top = np.minimum(high, most)
    if bool((low > top).any()) or not exact_sum(low) <= k <= exact_sum(top):
        return False
    free = exact_sum(np.maximum(np.minimum(top, least) - low, 0))
    beyond = max(0, k - exact_sum(low) - free)
    return exact_sum(np.maximum(low, least)) + beyond <= more
