"""Many problems at once: blocks of rows that stay in cache, spread over threads."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from evenhand.methods.protocol import Block
from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.parts import LONG_ROW, column_parts
from evenhand.solve.closed import cannot_give, cannot_take, close
from evenhand.solve.request.bounds import Bounds
from evenhand.solve.request.problems import Problems
from evenhand.solve.search.greedy import fill
from evenhand.solve.search.holdings import Holdings

BLOCK_CELLS = 2**17
"""Cells of one block (rows times groups): large enough to spread NumPy's overhead, small enough for the L2 cache."""

WATCHED_CELLS = 2**15
"""The same where a single thread tells how far it is: whoever is told may wish to stop it, and hard rows take long."""

FIRST_WATCHED_CELLS = 2**12
"""The same of the first of these: others may wish to go first."""

KEPT_BYTES = 2**24
"""Memory that is kept from one block to the next: more than any array of a block needs."""

ANCHORS = 33
"""Totals solved first, whose prices guide all others."""

NEAR_ENOUGH = 4
"""Units that a total may miss at price 0 before a better price is worth its trouble."""

Progress = Callable[[int, int], None]


def solved(block: Block, totals: IntArray, bounds: Bounds, prices: FloatArray | None = None) -> Holdings:
    """Holdings with the best units of each problem, as far as float64 can tell."""
    holdings = Holdings(block, bounds.up_to(int(totals.max())), prices=prices)
    fill(holdings, totals, prices)
    return holdings


def costs_at(block: Block, units: IntArray, bounds: Bounds) -> tuple[FloatArray, FloatArray]:
    """Costs of the held and of the next unit of every group at one total, shape (n,); infinite at the bounds."""
    held, following = np.empty((2, 1, len(units)))
    for part in column_parts(len(units)):
        some, within = block.only(part), bounds.only(part)
        own = units[np.newaxis, part].astype(np.float64)
        fixed = cannot_give(own, within.lower)
        some.costs(own, fixed, held[:, part], following[:, part])
        close(held[:, part], following[:, part], fixed, cannot_take(own, within.upper))
    return held[0], following[0]


def keep_memory() -> None:
    """Let the C library keep what a block frees for the next block.

    glibc returns large arrays to the system when they are freed, and each new one then costs as much as the work on it,
    page by page; unless a larger one was freed before, which this one is (M_MMAP_THRESHOLD in mallopt(3)). Elsewhere it
    does nothing.
    """
    np.empty(KEPT_BYTES, dtype=np.uint8)


def blocks(count: int, n: int, cells: int = BLOCK_CELLS) -> Iterator[slice]:
    """Slices of `count` rows of n groups, each of at most so many cells; long rows one by one."""
    rows = 1 if n > LONG_ROW else max(1, cells // n)
    for start in range(0, count, rows):
        yield slice(start, min(start + rows, count))


def watched_blocks(count: int, n: int) -> Iterator[slice]:
    """The same for a single thread that tells how far it is: small ones first, so that it is soon heard of."""
    start, cells = 0, FIRST_WATCHED_CELLS
    while start < count:
        part = next(blocks(count - start, n, cells))
        yield slice(start, start + part.stop)
        start, cells = start + part.stop, min(2 * cells, WATCHED_CELLS)


def guess_prices(problems: Problems) -> FloatArray | None:
    """Price of the last unit of each problem, from a few solved first; None where 0 or the method's own guess will do.

    Between rows of groups that differ, as between totals, it is taken to depend on the total alone.

    Parameters
    ----------
    problems : Problems

    Returns
    -------
    float array, shape (R,), or None
        A hint: it changes how many steps are needed, never the answer.
    """
    totals = problems.totals
    if len(totals) < 4 * ANCHORS:
        return None
    spots = _anchors(problems)
    anchors, (measure, bounds) = totals[spots], problems.bound(spots)
    block = measure.at(anchors)
    if block.divided_prices(bounds.lower, bounds.upper) is not None:
        return None
    holdings = Holdings(block, bounds.up_to(int(anchors.max())))
    far = np.abs(holdings.missing(anchors))
    fill(holdings, anchors, None)
    with np.errstate(all="ignore"):
        middle = holdings.held.max(axis=1) / 2 + holdings.next.min(axis=1) / 2
        middle[far <= NEAR_ENOUGH] = 0.0
        known = np.isfinite(middle)
        if not middle[known].any():
            return None
        prices = np.interp(totals, *_by_total(anchors[known], middle[known]))
    return np.where(np.isfinite(prices), prices, 0.0)


def _anchors(problems: Problems) -> IntArray:
    """Places of those solved first: more of small totals of the same groups; of rows, from everywhere."""
    count = len(problems.totals)
    if problems.are_one:
        return np.unique(np.geomspace(1, count, ANCHORS).astype(np.int64)) - 1
    return np.argsort(problems.totals, kind="stable")[np.linspace(0, count - 1, ANCHORS).astype(np.int64)]


def _by_total(totals: IntArray, prices: FloatArray) -> tuple[IntArray, FloatArray]:
    """Different totals, increasing, and the middle price at each."""
    different, which = np.unique(totals, return_inverse=True)
    if different.size == totals.size:
        return totals, prices
    return different, np.array([np.median(prices[which == place]) for place in range(different.size)])
