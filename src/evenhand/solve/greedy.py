"""The exact solver in float64, batched over totals: hand out by price, then by the cheapest next unit.

Every allocation that is best for some price is reached by taking, for each group, all units that cost less than the
price; the cheapest next units (or the dearest held ones) then bring the total to k, in one direction only
(Gross 1956; Fox 1966). What float64 cannot tell apart is left to `evenhand.solve.certificate`.
"""

from __future__ import annotations

import numpy as np

from evenhand.numbers import FloatArray, IntArray
from evenhand.solve.bulk import move_many
from evenhand.solve.desk import Desk


def fill(desk: Desk, totals: IntArray, prices: FloatArray | None) -> None:
    """Bring every row of a desk to its total, each as cheaply as can be.

    Parameters
    ----------
    desk : Desk
        Changed in place.
    totals : int array, shape (K,)
    prices : float array, shape (K,), or None
        Guesses at the price of the last unit; None is 0, where the desk starts.
    """
    missing = desk.missing(totals)
    if prices is not None:
        settle(desk, prices)
        missing = desk.missing(totals)
    for sign in (1, -1):
        move_many(desk, missing, sign)
        _one_by_one(desk, missing, sign)


def settle(desk: Desk, prices: FloatArray) -> None:
    """Add every unit that costs less than its row's price, take back every unit that costs more."""
    price = prices[:, np.newaxis]
    for sign in (1, -1):
        wrong = desk.next < price if sign > 0 else desk.held > price
        rows, cols = np.nonzero(wrong)
        while rows.size:
            desk.move(rows, cols, sign)
            cost = desk.next[rows, cols] if sign > 0 else desk.held[rows, cols]
            still = sign * cost < sign * prices[rows]
            rows, cols = rows[still], cols[still]


def _one_by_one(desk: Desk, missing: IntArray, sign: int) -> None:
    rows = np.nonzero(sign * missing > 0)[0]
    while rows.size:
        cols = desk.next[rows].argmin(axis=1) if sign > 0 else desk.held[rows].argmax(axis=1)
        desk.move(rows, cols, sign)
        missing[rows] -= sign
        rows = rows[sign * missing[rows] > 0]
