"""One total: the best units, proven by the first of three steps that decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.methods.sequence.awards import is_in_turn
from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.parts import LONG_ROW
from evenhand.solve.answer import Answer, Proof, gap_between, shown
from evenhand.solve.check import check_units
from evenhand.solve.closed import CLOSED
from evenhand.solve.notebook import notebook_units
from evenhand.solve.proof.certificate import Doubt, doubts
from evenhand.solve.request.request import Request
from evenhand.solve.request.rule import refused_tie
from evenhand.solve.search.batch import costs_at, keep_memory, solved
from evenhand.solve.search.shortlist import shortlisted
from evenhand.solve.sequence import answer_in_turn
from evenhand.solve.ties import Ties
from evenhand.wording.ties import allocations

if TYPE_CHECKING:
    from evenhand.solve.proof.alike import Row
    from evenhand.solve.proof.decision import Verdict


def answer(request: Request, k: int) -> Answer:
    """The best units for one total and what proves them.

    Parameters
    ----------
    request : Request
    k : int
        Within the bounds of the groups.

    Returns
    -------
    Answer

    Raises
    ------
    TiedAllocations
        The rule is "raise" and more than one allocation is best.
    InternalError
        The units found break the bounds or do not sum to k.
    """
    found = _answered(request, k)
    check_units(request.bounds, np.array([k]), found.units[np.newaxis])
    return shown(found, request.method.infinite_from)


def _answered(request: Request, k: int) -> Answer:
    totals = np.array([k])
    if is_in_turn(request.chosen):
        return answer_in_turn(request.chosen, request, k)
    if request.rule.solver == "notebook":
        return _from_notebook(request, totals)
    if request.groups.n > LONG_ROW:
        keep_memory()
        found = shortlisted(request.measure.at(totals), k, request.bounds, request.rule.threads)
        units, holdings, open_questions = found.units, found.holdings, found.doubts()
    else:
        holdings = solved(request.measure.at(totals), totals, request.bounds)
        units, open_questions = holdings.units[0].astype(np.int64), doubts(holdings)
    for doubt in open_questions:
        return decided(request, k, units, doubt)
    return _float_answer(units, holdings.held[0], holdings.next[0], "float")


def _from_notebook(request: Request, totals: IntArray) -> Answer:
    units = notebook_units(request.measure.at(totals), totals)[0].astype(np.int64)
    return _float_answer(units, *_costs(request, int(totals[0]), units), None)


def decided(request: Request, k: int, units: IntArray, doubt: Doubt) -> Answer:
    """The answer once balls and rationals have put the units of a total in doubt right.

    Parameters
    ----------
    request : Request
    k : int
    units : int array, shape (n,)
        As float64 left them; changed in place.
    doubt : Doubt

    Returns
    -------
    Answer

    Raises
    ------
    TiedAllocations
        The rule is "raise" and more than one allocation is best.
    """
    from evenhand.solve.proof.decision import decide
    from evenhand.solve.proof.plateau import tie_on_plateau

    row = _row_in_doubt(request, k, units, doubt)
    exact, block = request.method.exactly(request.groups, k), request.measure.at(np.array([k])).only(row.groups)
    verdict = tie_on_plateau(exact, block, row) or decide(exact, row)
    units[row.groups] = row.units
    ties = _ties(units, row, verdict, k)
    rule = request.rule
    if ties is not None and rule.ties == "raise":
        raise refused_tie(_tie_message(request, k, ties))
    if ties is not None:
        units = _taken(ties, request)
    held, following = _costs(request, k, units)
    clear = np.ones(len(units), dtype=bool)
    clear[row.groups] = False
    beside = np.where(clear, held, -CLOSED), np.where(clear, following, CLOSED)
    gap = 0.0 if ties is not None else _gap(*beside, verdict)
    return _answer(units, _price(*beside, verdict.price), gap, verdict.step, ties)


def _row_in_doubt(request: Request, k: int, units: IntArray, doubt: Doubt) -> Row:
    from evenhand.solve.proof.alike import Row

    is_in_doubt = np.zeros(units.size, dtype=np.bool_)
    is_in_doubt[doubt.givers] = is_in_doubt[doubt.takers] = True
    cols = np.flatnonzero(is_in_doubt)
    lower = request.least[cols]
    upper = np.full(cols.size, k) if request.most is None else np.minimum(request.most[cols], k)
    return Row(cols, units[cols], lower, upper)


def _ties(units: IntArray, row: Row, verdict: Verdict, k: int) -> Ties | None:
    if verdict.low is None or verdict.high is None:
        return None
    low, high = units.copy(), units.copy()
    low[row.groups], high[row.groups] = verdict.low, verdict.high
    return Ties(low, high, k)


def _taken(ties: Ties, request: Request) -> IntArray:
    """The one of the best allocations that the rule takes."""
    rule, current = request.rule, request.groups.current
    if rule.ties == "lot" and rule.seed is not None:
        return ties.drawn(rule.seed)
    if rule.ties == "current" and current is not None:
        return ties.nearest(current)
    return ties.first()


def _costs(request: Request, k: int, units: IntArray) -> tuple[FloatArray, FloatArray]:
    return costs_at(request.measure.at(np.array([k])), units, request.bounds)


def _float_answer(units: IntArray, held: FloatArray, following: FloatArray, proof: Proof | None) -> Answer:
    """An answer whose price and gap float64 knows."""
    price = float(held.max()), float(following.min())
    return _answer(units, price, gap_between(held, following), proof, None)


def _answer(units: IntArray, price: tuple[float, float], gap: float, proof: Proof | None, ties: Ties | None) -> Answer:
    unique = None if proof in (None, "undecided") else ties is None
    return Answer(units, *price, gap, proof, unique, ties)


def _price(held: FloatArray, following: FloatArray, found: tuple[float, float]) -> tuple[float, float]:
    """The price that balls found among the groups in doubt, or a narrower one by the costs of all others."""
    low, high = found
    return max(low, float(held.max())), min(high, float(following.min()))


def _gap(held: FloatArray, following: FloatArray, verdict: Verdict) -> float:
    """The gap that balls found among the groups in doubt, or a smaller one beside them.

    The others' costs are those of float64, and so far from the price that float64 knows on which side; those of the
    groups in doubt are not known to float64 at all.
    """
    dearest, cheapest = verdict.price
    ways = verdict.gap, gap_between(held, following), float(following.min()) - dearest, cheapest - float(held.max())
    return min(ways)


def _tie_message(request: Request, k: int, ties: Ties) -> str:
    """One line on a tie: how many allocations, and where they differ."""
    names = [request.groups.label(i) for i in ties.groups[:4]]
    others = f" and {len(ties.groups) - 3} others" if len(ties.groups) > 4 else ""
    shown = ", ".join(names[:3]) + others if others else " and ".join([", ".join(names[:-1]), names[-1]])
    return f"{allocations(ties)} of {k} units have the same least error; they differ in {shown}"
