"""How far behind the second best allocation of each of many totals is."""

from __future__ import annotations

import numpy as np

from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.parts import LONG_ROW
from evenhand.solve.answer import gap_between
from evenhand.solve.closed import CLOSED
from evenhand.solve.many import Answers
from evenhand.solve.one import answer
from evenhand.solve.request.request import Request
from evenhand.solve.search.batch import blocks
from evenhand.solve.search.holdings import Holdings


def gaps(request: Request, totals: IntArray, answers: Answers) -> FloatArray:
    """E(second best) - E(best) of every total, inf where there is no other allocation.

    What float64 has proven it measures too, block by block; every other total is answered once more by itself.

    Parameters
    ----------
    request : Request
        Of a method that states an error.
    totals : int array, shape (K,)
    answers : Answers
        Of those totals, with their units.

    Returns
    -------
    float array, shape (K,)
    """
    assert answers.units is not None
    found = np.empty(len(totals))
    is_measured = request.method.additive and request.groups.n <= LONG_ROW
    is_float = answers.proof == "float" if is_measured else np.zeros(len(totals), dtype=bool)
    places = np.flatnonzero(is_float)
    for part in blocks(len(places), request.groups.n):
        rows = places[part]
        found[rows] = _measured(request, totals[rows], answers.units[rows])
    found[np.abs(found) >= request.method.infinite_from] = np.inf
    for row in np.flatnonzero(~is_float).tolist():
        found[row] = _answered(request, int(totals[row]))
    return found


def _answered(request: Request, k: int) -> float:
    found = answer(request, k)
    gap = request.method.gap(request.groups, k, found.units, found.gap, request.measure)
    return np.nan if gap is None else gap


def _measured(request: Request, totals: IntArray, units: IntArray) -> FloatArray:
    bounds = request.bounds.up_to(int(totals.max()))
    holdings = Holdings(request.measure.at(totals), bounds, units=units.astype(np.float64))
    return rows_between(holdings.held, holdings.next)


def rows_between(held: FloatArray, following: FloatArray) -> FloatArray:
    """`gap_between` of every row.

    Examples
    --------
    >>> rows_between(np.array([[-3.0, -2.0], [-1.0, -2.0]]), np.array([[4.0, 9.0], [5.0, 1.0]])).tolist()
    [6.0, 2.0]
    """
    givers, takers = held.argmax(axis=1), following.argmin(axis=1)
    rows = np.arange(len(held))
    dearest, cheapest = held[rows, givers], following[rows, takers]
    with np.errstate(all="ignore"):
        found = np.where((cheapest == CLOSED) | (dearest == -CLOSED), np.inf, cheapest - dearest)
    for row in np.flatnonzero(givers == takers).tolist():  # one group cannot do both
        found[row] = gap_between(held[row], following[row])
    return np.asarray(found)
