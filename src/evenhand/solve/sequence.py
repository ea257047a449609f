"""Methods that award units in turn: the sequence itself is the proof, and one of them answers every total."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from evenhand.numbers import IntArray
from evenhand.solve.answer import Answer
from evenhand.solve.ordering import Ordered
from evenhand.solve.request.rule import refused_tie
from evenhand.wording.lists import listed
from evenhand.wording.ties import RULES_IN_TURN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from evenhand.methods.sequence.awards import Awards, InTurn, Rank
    from evenhand.solve.request.request import Request


def answer_in_turn(method: InTurn, request: Request, k: int) -> Answer:
    """The units at one total.

    Raises
    ------
    TiedAllocations
        The rule is "raise" and some award was tied that could have left others with more at this total.
    """
    awards = _awards(method, request, k)
    tied = awards.tied(k)
    _check_tie(request, k, tied)
    note = (_note(request, k, tied),) if tied else ()
    return Answer(awards.units(k), -np.inf, np.inf, np.inf, "exact", not tied, None, note)


def units_in_turn(method: InTurn, request: Request, totals: IntArray) -> Iterator[tuple[IntArray, bool]]:
    """The units at each of increasing totals, shape (n,), and whether no tie of awards led to them, from one sequence.

    Raises
    ------
    TiedAllocations
    """
    awards = _awards(method, request, int(totals[-1]))
    for k in totals.tolist():
        tied = awards.tied(k)
        _check_tie(request, k, tied)
        yield awards.units(k), not tied


def order_in_turn(method: InTurn, request: Request, upto: int) -> Ordered:
    """Units one after the other, the minimums first, as `evenhand.solve.ordering.ordered`.

    Two awards are tied where they have the same priority, one follows the other, and both groups were eligible.
    """
    from evenhand.methods.sequence.awards import eligible_from

    awards = _awards(method, request, upto)
    low = awards.start
    given = np.repeat(np.arange(low.size), low)
    levels = np.arange(given.size) - (np.cumsum(low) - low)[given]
    first = np.lexsort((given, levels))[:upto]
    cols = awards.order[: max(upto - awards.first, 0)]
    before, units = np.empty_like(cols), low.copy()
    for place, i in enumerate(cols.tolist()):
        before[place] = units[i]
        units[i] += 1
    tied = np.zeros(cols.size, dtype=np.bool_)
    pairs = list(zip(cols.tolist(), before.tolist(), strict=True))
    for place, ((i, a), (j, b)) in enumerate(pairwise(pairs)):
        are_equal = awards.persons[i] * (b + 1) == awards.persons[j] * (a + 1)
        if i != j and are_equal and eligible_from(awards, j, b) <= awards.first + place + 1:
            tied[place : place + 2] = True
    return Ordered(
        np.concatenate([given[first], cols]),
        np.concatenate([levels[first], before]),
        np.arange(first.size + cols.size) < first.size,
        np.concatenate([np.zeros(first.size, dtype=np.bool_), tied]),
        True,
    )


def _awards(method: InTurn, request: Request, k: int) -> Awards:
    return method.awards(request.groups, request.least, k, _rank(request))


def _rank(request: Request) -> Rank:
    """Who comes first in a tie, by the rule."""
    rule, current, n = request.rule, request.groups.current, request.groups.n
    if rule.ties == "lot" and rule.seed is not None:
        from evenhand.solve.ties.lot import shuffled

        drawn = shuffled(n, rule.seed)
        return lambda i, units: drawn[i]
    if rule.ties == "current" and current is not None:
        held = current.tolist()
        return lambda i, units: i if units < held[i] else n + i
    return lambda i, units: i


def _check_tie(request: Request, k: int, tied: tuple[int, ...]) -> None:
    if tied and request.rule.ties == "raise":
        raise refused_tie(_tie(request, k, tied))


def _note(request: Request, k: int, tied: tuple[int, ...]) -> str:
    rule = RULES_IN_TURN[request.rule.ties].capitalize()
    return f"{_tie(request, k, tied)}. {rule}; such ties are told, not counted."


def _tie(request: Request, k: int, tied: tuple[int, ...]) -> str:
    """How the awards that led to a total could have gone otherwise."""
    names = listed([request.groups.label(i) for i in tied])
    return f"Tied awards could leave {k:,} units differently: {names} could exchange a unit"
