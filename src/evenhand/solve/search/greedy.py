"""The exact solver in float64, batched over totals: hand out by price, then by the cheapest next unit.

Every allocation that is best for some price is reached by taking, for each group, all units that cost less than the
price; the cheapest next units (or the dearest held ones) then bring the total to k, in one direction only
(Gross 1956; Fox 1966). What float64 cannot tell apart is left to `evenhand.solve.proof.certificate`.
"""

from __future__ import annotations

import numpy as np

from evenhand.numbers import FloatArray, IntArray
from evenhand.solve.counting import COUNTABLE
from evenhand.solve.search.holdings import Holdings
from evenhand.solve.search.pricing import move_many, settle_far
from evenhand.solve.search.together import move_together

MANY_MOVES = 1 / 8
"""Share of groups to move from which on it is quicker to look at all of them again."""

MOST_EXCHANGES = 64
"""Units of a row that are exchanged one by one."""

NEAR_MOVES = 4
"""Units of one group moved singly; where that is not enough, how many there are is searched for."""


def fill(holdings: Holdings, totals: IntArray, prices: FloatArray | None) -> None:
    """Bring every row of holdings to its total, each as cheaply as can be.

    Parameters
    ----------
    holdings : Holdings
        Changed in place.
    totals : int array, shape (K,)
    prices : float array, shape (K,), or None
        Guesses at the price of the last unit; None is 0, where the holdings start.
    """
    if prices is not None:
        settle(holdings, prices, totals)
    finish(holdings, holdings.missing(totals))


def finish(holdings: Holdings, missing: IntArray) -> None:
    """Move the units that rows still miss, each as cheaply as can be.

    Parameters
    ----------
    holdings : Holdings
        Changed in place: every unit that is cheaper than another should have been taken first.
    missing : int array, shape (K,)
        Units to add, or to take where below 0; changed in place.
    """
    if not move_together(holdings, missing):
        move_many(holdings, missing)
        move_one_by_one(holdings, missing)
    exchange(holdings)


def settle(holdings: Holdings, prices: FloatArray, totals: IntArray) -> None:
    """Add every unit that costs less than its row's price, take back all that cost more; no group moves more than k.

    Where that makes more units than can be counted, the prices were bad guesses, and the holdings start without them.
    """
    price = prices[:, np.newaxis]
    short, over = holdings.next < price, holdings.held > price
    if np.count_nonzero(short) + np.count_nonzero(over) > MANY_MOVES * short.size:
        holdings.restart(holdings.units + short - over)
        short, over = holdings.next < price, holdings.held > price
    cells = np.flatnonzero(short | over)
    signs = np.where(short.reshape(-1)[cells], 1, -1)
    for _ in range(NEAR_MOVES):
        if not cells.size:
            return
        holdings.move(cells, signs)
        still = holdings.cost_to_move(cells, signs) < signs * prices[cells // holdings.n]
        cells, signs = cells[still], signs[still]
    for sign in (1, -1):
        if (signs == sign).any():
            settle_far(holdings, cells[signs == sign], sign, prices, totals)
    if (holdings.missing(totals) < -COUNTABLE / 2).any():
        holdings.start_over()


def move_one_by_one(holdings: Holdings, missing: IntArray) -> None:
    """Move the cheapest unit of every row that still misses some, again and again.

    Parameters
    ----------
    holdings : Holdings
        Changed in place.
    missing : int array, shape (K,)
        Units to add, or to take where below 0.
    """
    rows = np.flatnonzero(missing)
    signs, left = np.sign(missing[rows]), np.abs(missing[rows])
    while rows.size:
        cols = holdings.queue(rows, signs).argmin(axis=1)
        holdings.move(rows * holdings.n + cols, signs)
        left = left - 1
        more = left > 0
        rows, signs, left = rows[more], signs[more], left[more]


def exchange(holdings: Holdings) -> None:
    """Take the dearest unit of a row and add the cheapest one, while that pays: where a start was only about right.

    What float64 holds for equal is left to the proof, and so is a row that takes very many exchanges.
    """
    cheapest, dearest = holdings.extremes
    rows = np.flatnonzero(dearest > cheapest)
    for _ in range(MOST_EXCHANGES if rows.size else 0):
        givers, takers = holdings.held[rows].argmax(axis=1), holdings.next[rows].argmin(axis=1)
        pays = (holdings.held[rows, givers] > holdings.next[rows, takers]) & (givers != takers)
        rows, givers, takers = rows[pays], givers[pays], takers[pays]
        if not rows.size:
            return
        ones = np.ones_like(rows)
        holdings.move(rows * holdings.n + givers, -ones)
        holdings.move(rows * holdings.n + takers, ones)
