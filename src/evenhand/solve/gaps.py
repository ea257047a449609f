"""How far behind the second best allocation of each of many totals is."""

from __future__ import annotations

import numpy as np

from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.parts import LONG_ROW
from evenhand.solve.answer import gap_between
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
    gap = request.method.gap(request.groups, k, found.units, found.gap)
    return np.nan if gap is None else gap


def _measured(request: Request, totals: IntArray, units: IntArray) -> list[float]:
    bounds = request.bounds.up_to(int(totals.max()))
    holdings = Holdings(request.measure.at(totals), bounds, units=units.astype(np.float64))
    return [gap_between(held, following) for held, following in zip(holdings.held, holdings.next, strict=True)]
