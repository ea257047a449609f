"""From the units that groups hold now to the best ones, a move at a time, each the best with so few moves.

Let c be what groups hold, brought within the bounds. For separable convex errors, the best allocation with so many
units added and so many taken adds to c the cheapest next units and takes the dearest held ones: these are two lists in
order of their costs, for the next units of a group never cost less than those before. Where the total is another than
that of c, the first units of one list are added (taken) without a move; then each move takes one unit from each list,
and pays as long as the one added is cheaper than the one taken. No unit is on both lists: who is added a unit would
else be the one it is taken from, and its next unit costs no less than its last. (It is the path of steepest exchanges
of an M-convex function, whose points are best under an L1 bound: Shioura, M-convex function minimization under
L1-distance constraint, 2022.) The path ends at the best allocation nearest to c, so that both lists are read off that
one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from evenhand.exceptions import InvalidTotal
from evenhand.groups.bounds import UNLIMITED
from evenhand.numbers import FloatArray, IntArray
from evenhand.solve.ordering import ranks_of

if TYPE_CHECKING:
    from evenhand.solve.request.request import Request
    from evenhand.solve.ties import Ties

MOST_UNITS = 10**7
"""Units that are put in order: more do not fit into memory."""

NEARLY_EQUAL = 1e-6
"""Costs whose difference is a smaller share of them are subtracted in balls."""


@dataclass(frozen=True)
class Course:
    """Moves in their order.

    Attributes
    ----------
    start : int array, shape (n,)
        Before the first move, of those who compete.
    givers, takers : int array, shape (t,)
        Who gives and who takes a unit in each move.
    saves : float array, shape (t,)
        What each move takes from the error; largest first.
    tied : bool array, shape (t + 1,)
        Whether, before the first move and after each, another allocation with as many is exactly as good.
    is_sure : bool
        Whether every comparison was decided.
    """

    start: IntArray
    givers: IntArray
    takers: IntArray
    saves: FloatArray
    tied: NDArray[np.bool_]
    is_sure: bool


def course(request: Request, k: int, best: IntArray, ties: Ties | None) -> Course:
    """The moves from what groups hold now to the best allocation of k nearest to it.

    Parameters
    ----------
    request : Request
        Its groups hold something now, and errors add up.
    k : int
    best : int array, shape (n,)
        Of all best allocations, the nearest.
    ties : Ties or None
        All of them, where there are others.

    Returns
    -------
    Course
    """
    held = _held(request)
    change = best - held
    _check_number(int(np.abs(change).sum()))
    taken_open, given_open = _left_at_the_price(best, ties, change)
    taken = _listed(request, k, (np.maximum(change, 0), held), 1, taken_open)
    given = _listed(request, k, (np.maximum(-change, 0), best), -1, given_open)
    new = k - int(held.sum())
    added, gone = max(new, 0), max(-new, 0)
    n = held.size
    start = held + np.bincount(taken.cols[:added], minlength=n) - np.bincount(given.cols[:gone], minlength=n)
    tied = taken.tied[added:] | given.tied[gone:]
    saves = _saves(request, k, given.after(gone), taken.after(added))
    return Course(start, given.cols[gone:], taken.cols[added:], saves, tied, taken.is_sure and given.is_sure)


def _check_number(units: int) -> None:
    if units > MOST_UNITS:
        raise InvalidTotal(
            f"{units:,} units are added or taken on the way to the best allocation, but at most {MOST_UNITS:,} are put "
            "in order: use fewer units, each standing for more"
        )


def _held(request: Request) -> IntArray:
    """What groups hold now, within the bounds."""
    current = request.groups.current
    assert current is not None
    return np.asarray(np.clip(current, request.least, UNLIMITED if request.most is None else request.most))


@dataclass(frozen=True)
class _List:
    """Units in the order in which they are added or taken.

    Attributes
    ----------
    cols, before : int array, shape (m,)
        The group of each, and the units that it has before.
    tied : bool array, shape (m + 1,)
        Whether the first 0, 1, ... of them could be others of the same costs.
    is_sure : bool
    """

    cols: IntArray
    before: IntArray
    tied: NDArray[np.bool_]
    is_sure: bool

    def after(self, first: int) -> tuple[IntArray, IntArray]:
        """Groups and units of all but the first ones."""
        return self.cols[first:], self.before[first:]


def _listed(request: Request, k: int, spans: tuple[IntArray, IntArray], side: int, is_open: bool) -> _List:
    """So many units of each group beyond others, the cheapest first (side 1) or the dearest first (-1).

    Of units that cost the same, the group that comes first takes first, and the last one gives first.
    """
    cols, before = _each(*spans)
    if not cols.size:
        return _List(cols, before, np.zeros(1, dtype=np.bool_), True)
    ranks, is_sure = ranks_of(request, k, cols, before)
    order = np.lexsort((side * before, side * cols, side * ranks))
    tied = np.append(False, _is_tied(cols[order], ranks[order], is_open))
    return _List(cols[order], before[order], tied, is_sure)


def _each(numbers: IntArray, since: IntArray) -> tuple[IntArray, IntArray]:
    """Every unit beyond those that it had: its group, and the units that the group has before."""
    cols = np.repeat(np.arange(numbers.size), numbers)
    starts = np.cumsum(numbers) - numbers
    return cols, np.arange(cols.size) - starts[cols] + since[cols]


def _is_tied(cols: IntArray, ranks: IntArray, is_open: bool) -> NDArray[np.bool_]:
    """Whether units that cost the same stand on both sides of the end of each part of a list, and are not one group's.

    Of those units another choice is then as good. Within equal ranks the groups are in order, so that a run is one
    group's if its first and its last unit are. `is_open` says that units as dear as the last ones are left out.
    """
    is_last = np.append(ranks[1:] != ranks[:-1], True)
    ends = np.flatnonzero(is_last)
    starts = np.append(0, ends[:-1] + 1)
    is_shared = np.repeat(cols[starts] != cols[ends], ends - starts + 1)
    tied = is_shared & ~is_last
    tied[starts[-1] :] |= is_open
    return np.asarray(tied)


def _left_at_the_price(best: IntArray, ties: Ties | None, change: IntArray) -> tuple[bool, bool]:
    """Whether some unit that was taken, and some that was given, at the very price could have been another group's."""
    if ties is None:
        return False, False
    could_take, could_give = best < ties.high, best > ties.low
    taken = _differ(could_give & (change > 0), could_take & (change >= 0))
    return taken, _differ(could_take & (change < 0), could_give & (change <= 0))


def _differ(some: NDArray[np.bool_], others: NDArray[np.bool_]) -> bool:
    """Whether there is one of each that are not the same."""
    return bool(some.any() and others.any() and (some | others).sum() > 1)


def _saves(request: Request, k: int, given: tuple[IntArray, IntArray], taken: tuple[IntArray, IntArray]) -> FloatArray:
    """What each move takes from the error: the held unit's cost less the next one's."""
    block, rows = request.measure.at(np.array([k])), np.zeros_like(given[0])
    held, following = (block.next_cost_at(rows, cols, a.astype(np.float64))[0] for cols, a in (given, taken))
    with np.errstate(all="ignore"):
        saves = held - following
        close = ~(saves > NEARLY_EQUAL * np.maximum(np.abs(held), np.abs(following)))
    if close.any():
        from evenhand.solve.proof.comparison import Comparison

        comparison = Comparison(request.method.exactly(request.groups, k))
        for place in np.flatnonzero(close).tolist():
            ours, theirs = ((int(cols[place]), int(a[place])) for cols, a in (given, taken))
            saves[place] = comparison.difference(ours, theirs)
    return np.where(saves >= request.method.infinite_from, np.inf, saves)
