"""Units of all groups in the order of their costs: by float64 where its error bounds part them, exactly elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cmp_to_key
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from evenhand.groups.bounds import UNLIMITED
from evenhand.numbers import LARGEST, FloatArray, IntArray

if TYPE_CHECKING:
    from evenhand.methods.protocol import Block, ExactMeasure
    from evenhand.solve.proof.comparison import Comparison
    from evenhand.solve.request.request import Request

ROUNDINGS = 4 * float(np.finfo(np.float64).eps)
"""For the roundings of an interval's own ends."""


@dataclass(frozen=True)
class Ordered:
    """Units one after the other.

    Attributes
    ----------
    cols, units : int array, shape (m,)
        The group that gets each unit, and the units that it has before.
    by_minimum : bool array, shape (m,)
        Whether its minimum gives it the unit, before any cost counts.
    tied : bool array, shape (m,)
        Whether a unit of another group costs exactly the same.
    is_sure : bool
        Whether every comparison was decided.
    """

    cols: IntArray
    units: IntArray
    by_minimum: NDArray[np.bool_]
    tied: NDArray[np.bool_]
    is_sure: bool


def ordered(request: Request, k: int, units: IntArray, upto: int) -> Ordered:
    """The first units up to `upto`, by their costs at total k: minimums first, then the cheapest.

    Parameters
    ----------
    request : Request
    k : int
    units : int array, shape (n,)
        The best at total k; of units that cost the same these come first, then those of the group that comes first.
    upto : int
        No more than the maximums add up to.

    Notes
    -----
    Costs never fall within a group, so that a group's later units follow its earlier ones. Each group is looked at as
    far as it has come, and some units more wherever the last one looked at is among those that were asked for.
    """
    least = request.least.astype(np.int64)
    most = np.full(least.shape, UNLIMITED) if request.most is None else request.most
    wanted, reach = max(upto - int(least.sum()), 0), np.minimum(units + 1, most)
    while True:
        cols, before = _cells(least, reach)
        ranks, is_sure = ranks_of(request, k, cols, before)
        order = np.lexsort((before, cols, before >= units[cols], ranks))
        grown = _grown(cols, order, wanted, reach, units, most)
        if grown is None:
            break
        reach = grown
    given_cols, given = _cells(np.zeros_like(least), least)
    first = np.lexsort((given_cols, given))[:upto]
    taken = order[:wanted]
    tied = _is_shared(ranks, cols)[taken]
    by_minimum = np.arange(first.size + taken.size) < first.size
    return Ordered(
        np.concatenate([given_cols[first], cols[taken]]),
        np.concatenate([given[first], before[taken]]),
        by_minimum,
        np.concatenate([np.zeros(first.size, dtype=np.bool_), tied]),
        is_sure,
    )


def _cells(low: IntArray, high: IntArray) -> tuple[IntArray, IntArray]:
    """Every unit that takes a group from a to a + 1, low <= a < high: the group, and a."""
    counts = np.maximum(high - low, 0)
    cols = np.repeat(np.arange(low.size), counts)
    starts = np.cumsum(counts) - counts
    return cols, np.arange(cols.size) - starts[cols] + low[cols]


def _grown(
    cols: IntArray, order: IntArray, wanted: int, reach: IntArray, units: IntArray, most: IntArray
) -> IntArray | None:
    """How far to look at every group, where the last unit of some is among those wanted; None where none is."""
    if not cols.size:
        return None
    place = np.empty(order.size, dtype=np.int64)
    place[order] = np.arange(order.size)
    last = np.append(np.flatnonzero(np.diff(cols)), cols.size - 1)
    short = cols[last[place[last] < wanted]]
    short = short[reach[short] < most[short]]
    if not short.size:
        return None
    grown = reach.copy()
    grown[short] = np.minimum(reach[short] + 2 * (reach[short] - units[short]), most[short])
    return grown


def _is_shared(ranks: IntArray, cols: IntArray) -> NDArray[np.bool_]:
    """Whether another group has a unit of the same rank."""
    if not ranks.size:
        return np.zeros(0, dtype=np.bool_)
    order = np.lexsort((cols, ranks))
    starts = np.flatnonzero(np.diff(ranks[order], prepend=-1))
    lowest, highest = np.minimum.reduceat(cols[order], starts), np.maximum.reduceat(cols[order], starts)
    shared = np.empty(ranks.size, dtype=np.bool_)
    shared[order] = np.repeat(lowest < highest, np.diff(np.append(starts, ranks.size)))
    return shared


def ranks_of(request: Request, k: int, cols: IntArray, before: IntArray) -> tuple[IntArray, bool]:
    """A number for each unit, larger for a larger cost and the same for the same; whether all were told apart."""
    block = request.measure.at(np.array([k]))
    if request.least.sum() == k and _is_infinite(block, cols, before):
        # Where bases use up the total, every further unit costs infinity: the next total tells who is next.
        k, block = k + 1, request.measure.at(np.array([k + 1]))
    ranks, runs = _float_ranks(block, cols, before)
    if not runs:
        return ranks, True
    return ranks, _rank_exactly(request.method.exactly(request.groups, k), cols, before, ranks, runs)


def _is_infinite(block: Block, cols: IntArray, before: IntArray) -> bool:
    """Whether some unit costs the largest float64, which stands for infinity."""
    cost = block.next_cost_at(np.zeros_like(cols), cols, before.astype(np.float64))[0]
    return bool((cost >= LARGEST).any())


def _float_ranks(block: Block, cols: IntArray, before: IntArray) -> tuple[IntArray, list[IntArray]]:
    """Ranks by float64, and the runs of units that it cannot part, which share the lowest rank of them."""
    rows, units = np.zeros_like(cols), before.astype(np.float64)
    cost = block.next_cost_at(rows, cols, units)[0]
    low, high = _intervals(cost, block.next_cost_error_at(rows, cols, units))
    order = np.argsort(low, kind="stable")
    is_new = np.ones(cols.size, dtype=np.bool_)
    is_new[1:] = low[order][1:] > np.maximum.accumulate(high[order])[:-1]
    starts = np.flatnonzero(is_new)
    sizes = np.diff(np.append(starts, cols.size))
    ranks = np.empty(cols.size, dtype=np.int64)
    ranks[order] = np.repeat(starts, sizes)
    return ranks, [order[start : start + size] for start, size in zip(starts, sizes, strict=True) if size > 1]


@np.errstate(all="ignore")
def _intervals(cost: FloatArray, error: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Numbers that surely enclose each cost."""
    wide = np.where(np.isfinite(error), error, np.inf) * (1 + ROUNDINGS) + ROUNDINGS * np.abs(cost)
    return cost - wide, cost + wide


def _rank_exactly(exact: ExactMeasure, cols: IntArray, before: IntArray, ranks: IntArray, runs: list[IntArray]) -> bool:
    """Put the ranks of units that float64 cannot part right; whether every comparison was decided."""
    from evenhand.solve.proof.comparison import Comparison

    comparison = Comparison(exact)
    alike = np.zeros_like(cols)
    members = np.concatenate(runs)
    alike[members] = exact.kinds(cols[members])
    for run in runs:
        kinds = np.stack([alike[run], before[run]])
        _, firsts, which = np.unique(kinds, axis=1, return_index=True, return_inverse=True)
        different = [(int(cols[run[i]]), int(before[run[i]])) for i in firsts]
        ranks[run] += np.array(_dense_ranks(comparison, different))[which.reshape(-1)]
    return comparison.step != "undecided"


def _dense_ranks(comparison: Comparison, units: list[tuple[int, int]]) -> list[int]:
    @cache
    def compared(i: int, j: int) -> int:
        return -compared(j, i) if i > j else comparison.sign(units[i], units[j])

    order = sorted(range(len(units)), key=cmp_to_key(compared))
    ranks, rank = [0] * len(units), 0
    for before, after in pairwise(order):
        rank += compared(before, after) != 0
        ranks[after] = rank
    return ranks
