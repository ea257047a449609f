"""Units counted in whole numbers: no sum of them is ever rounded, and none wraps around."""

from __future__ import annotations

import numpy as np

from evenhand.numbers import LARGEST_TOTAL, FloatArray, IntArray

COUNTABLE = 2**61
"""Stands for every sum from here on: more than anybody asks for, and small enough for int64 to add to."""

SAFE_TOTAL = 2**51
"""Up to this total, no count that comes up on the way to it leaves the whole numbers that float64 holds."""


def row_sums(values: FloatArray) -> IntArray:
    """Sum of each row of whole numbers of 0 or more: exact, or `COUNTABLE` where it is that or more; shape (K,).

    Notes
    -----
    A float64 sum of such numbers that comes out below 2^53 is exact: a partial sum that was rounded is 2^53 or more,
    and no later term makes it less.

    Examples
    --------
    >>> row_sums(np.array([[2.0**53, 1.0], [3.0, 4.0], [2.0**62, 1.0]])).tolist() == [2**53 + 1, 7, COUNTABLE]
    True
    """
    sums = values.sum(axis=1)
    if (sums < LARGEST_TOTAL).all():
        return np.asarray(sums.astype(np.int64))
    return np.where(sums < COUNTABLE, values.astype(np.int64).sum(axis=1), COUNTABLE)


def taken_in_order(spans: IntArray, units: int) -> IntArray:
    """How `units` are handed out where the first groups are filled first, shape (m,).

    Parameters
    ----------
    spans : int array, shape (m,)
        Most units of each group.
    units : int
        Below `COUNTABLE`.

    Examples
    --------
    >>> taken_in_order(np.array([2, 0, 3, 1]), 4).tolist()
    [2, 0, 2, 0]
    """
    # A group that comes after more units than can be counted gets none.
    counted = np.where(np.cumsum(spans, dtype=np.float64) - spans < COUNTABLE, spans, 0)
    before = np.cumsum(counted) - counted
    return np.asarray(np.clip(units - before, 0, counted))
