"""Tables of two levels: parts under or above their subtotals, from the first row to the last."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from evenhand.numbers import IntArray

MOST_ROWS = 20_000
"""A longer table is not tried: every row takes a step of plain Python."""


def subtotals(units: IntArray, margin: IntArray) -> tuple[int, ...]:
    """Rows that sum up the others in blocks which fill the table, and the row that sums up these, if there is one.

    Parameters
    ----------
    units : int array, shape (n,)
    margin : int array, shape (n,)
        By how much the parts of each row may miss it.

    Returns
    -------
    tuple of int
        Increasing; empty where the table is not built so. Without a grand total, pairs of equal rows are not enough.

    Examples
    --------
    >>> subtotals(np.array([60, 25, 10, 15, 35, 30, 5]), np.zeros(7, dtype=np.int64))
    (0, 1, 4)
    """
    n = len(units)
    if not 4 <= n <= MOST_ROWS:
        return ()
    for total, rows in _without_total(n):
        for direction in (1, -1):
            order = rows[::direction]
            heads = order[_heads(units[order], margin[order])]
            if _is_convincing(heads, len(rows), total is not None) and _is_sum(units, margin, total, heads):
                return tuple(sorted([*heads.tolist(), *([] if total is None else [total])]))
    return ()


def _without_total(n: int) -> Iterator[tuple[int | None, IntArray]]:
    rows = np.arange(n)
    yield 0, rows[1:]
    yield n - 1, rows[:-1]
    yield None, rows


def _is_convincing(heads: IntArray, rows: int, has_total: bool) -> bool:
    """Whether the blocks are more than pairs of like rows that follow each other."""
    parts = rows - len(heads)
    return len(heads) >= 2 and (has_total or parts > len(heads))


def _is_sum(units: IntArray, margin: IntArray, total: int | None, heads: IntArray) -> bool:
    return total is None or abs(int(units[heads].sum()) - int(units[total])) <= int(margin[total])


def _heads(units: IntArray, margin: IntArray) -> IntArray:
    """Rows each followed by the rows it sums up, filling the table; none where it cannot be cut so."""
    n = len(units)
    prefix = np.concatenate([[0], units.cumsum()])
    wanted = prefix[1:] + units
    first = prefix.searchsorted(wanted - margin)
    last = prefix.searchsorted(wanted + margin, side="right") - 1
    first = np.maximum(first, np.arange(n) + 2)
    if first[0] > last[0]:
        return np.zeros(0, dtype=np.int64)
    # From the end on: where the next block may begin so that the rest can be cut; n + 1 is nowhere.
    following = [n + 1] * (n + 2)
    following[n] = n
    ends = [0] * n
    for row, low, high in zip(range(n - 1, -1, -1), first[::-1].tolist(), last[::-1].tolist(), strict=True):
        end = following[low] if low <= n else n + 1
        ends[row] = end
        following[row] = row if end <= high else following[row + 1]
    if following[0] != 0:
        return np.zeros(0, dtype=np.int64)
    heads = [0]
    while ends[heads[-1]] < n:
        heads.append(ends[heads[-1]])
    return np.array(heads, dtype=np.int64)
