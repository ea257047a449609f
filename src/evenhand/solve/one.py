"""One total: the best units, proven by the first of three steps that decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.numbers import FloatArray, IntArray
from evenhand.solve.answer import Answer, Proof, gap_between
from evenhand.solve.batch import costs_at, solved
from evenhand.solve.certificate import Doubt, doubtful_rows, doubts
from evenhand.solve.notebook import notebook_units
from evenhand.solve.problem import Problem
from evenhand.solve.ties import Ties

if TYPE_CHECKING:
    from evenhand.solve.exact import Verdict


def answer(problem: Problem, k: int) -> Answer:
    """The best units for one total and what proves them.

    Parameters
    ----------
    problem : Problem
    k : int
        Within the bounds of the groups.

    Returns
    -------
    Answer
        With the rule "raise", `ties` says that there is a tie and the units are the first of it.
    """
    totals = np.array([k])
    if problem.rule.solver == "notebook":
        return _from_notebook(problem, totals)
    desk = solved(problem.bound, totals, problem.limits)
    units = desk.units[0].astype(np.int64)
    for doubt in doubts(desk, doubtful_rows(desk)):
        return _decided(problem, k, units, doubt)
    return _answer(problem, k, units, "float")


def _from_notebook(problem: Problem, totals: IntArray) -> Answer:
    units = notebook_units(problem.bound.at(totals), totals)[0].astype(np.int64)
    return _answer(problem, int(totals[0]), units, None)


def _decided(problem: Problem, k: int, units: IntArray, doubt: Doubt) -> Answer:
    """The answer once balls and rationals have put the units right."""
    from evenhand.solve.exact import Row, decide

    groups = problem.groups
    maximum = np.full(groups.n, k) if groups.maximum is None else np.minimum(groups.maximum, k)
    row = Row(units.tolist(), problem.limits.lower.astype(np.int64).tolist(), maximum.tolist())
    verdict = decide(problem.objective.exactly(groups, k), row, doubt.givers.tolist(), doubt.takers.tolist())
    right = np.array(row.units, dtype=np.int64)
    if not verdict.spans:
        return _answer(problem, k, right, verdict.step, verdict=verdict)
    ties = _ties(right, verdict, k)
    rule = problem.rule
    taken = ties.drawn(rule.seed) if rule.ties == "lot" and rule.seed is not None else ties.first()
    return _answer(problem, k, taken, verdict.step, verdict=verdict, ties=ties)


def _ties(units: IntArray, verdict: Verdict, k: int) -> Ties:
    low, high = units.copy(), units.copy()
    for i, (fewest, most) in verdict.spans.items():
        low[i], high[i] = fewest, most
    return Ties(low, high, k)


def _answer(
    problem: Problem,
    k: int,
    units: IntArray,
    proof: Proof | None,
    *,
    verdict: Verdict | None = None,
    ties: Ties | None = None,
) -> Answer:
    """Prices and gap at the final units."""
    held, following = costs_at(problem.bound.at(np.array([k])), units, problem.limits)
    gap = gap_between(held, following) if verdict is None else _gap(held, following, verdict)
    unique = None if proof in (None, "undecided") else ties is None
    return Answer(units, float(held.max()), float(following.min()), gap, proof, unique, ties)


def _gap(held: FloatArray, following: FloatArray, verdict: Verdict) -> float:
    """The gap that balls found among the groups in doubt, or a smaller one that float64 knows beside them."""
    if verdict.gap == 0:
        return 0.0
    clear = np.ones(len(held), dtype=bool)
    clear[list(verdict.doubtful)] = False
    beside_taker = gap_between(held, np.where(clear, following, np.inf))
    beside_giver = gap_between(np.where(clear, held, -np.inf), following)
    return min(verdict.gap, beside_taker, beside_giver)
