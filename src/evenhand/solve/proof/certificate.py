"""The proof in float64: what the error bounds decide, and what they leave to balls and rationals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers import FloatArray, IntArray
from evenhand.solve.search.holdings import Holdings

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.methods.protocol import Block, Method


@dataclass(frozen=True)
class Doubt:
    """One row that float64 does not decide.

    Attributes
    ----------
    row : int
    givers, takers : int array
        Groups whose held unit may be the dearest, and whose next unit may be the cheapest.
    """

    row: int
    givers: IntArray
    takers: IntArray


def doubts(holdings: Holdings, elsewhere: float = 0.0) -> list[Doubt]:
    """Rows that float64 leaves undecided; all others are proven best, and unique.

    A bound on the error of every cost of a row decides nearly all. Where the dearest held and the cheapest next unit
    lie closer than that, the few costs that lie between get a bound each.

    Parameters
    ----------
    holdings : Holdings
    elsewhere : float
        Bound on the error of costs that are not held here.
    """
    cheapest, dearest = holdings.extremes
    error = np.maximum(holdings.row_error(), elsewhere)
    with np.errstate(all="ignore"):
        close = np.flatnonzero(~(cheapest - dearest > 2 * error))
    found = (_looked_closer(holdings, int(row), cheapest[row], dearest[row], error[row]) for row in close)
    return [doubt for doubt in found if doubt is not None]


def _looked_closer(
    holdings: Holdings, row: int, cheapest: np.float64, dearest: np.float64, error: np.float64
) -> Doubt | None:
    """The groups in doubt when every cost has an error bound of its own; None if there are none."""
    with np.errstate(all="ignore"):
        givers = np.flatnonzero(~(holdings.held[row] < cheapest - 2 * error) & holdings.can_move(row, -1))
        takers = np.flatnonzero(~(holdings.next[row] > dearest + 2 * error) & holdings.can_move(row, 1))
        highest = holdings.held[row, givers] + _errors(holdings, row, givers, -1)
        lowest = holdings.next[row, takers] - _errors(holdings, row, takers, 0)
        in_reach = ~(highest < lowest.min(initial=np.inf)), ~(lowest > highest.max(initial=-np.inf))
    givers, takers = givers[in_reach[0]], takers[in_reach[1]]
    if not givers.size or not takers.size or _is_one_group(givers, takers):
        return None
    return Doubt(row, givers, takers)


def _errors(holdings: Holdings, row: int, cols: IntArray, shift: int) -> FloatArray:
    units = holdings.units[row, cols] + shift
    return holdings.block.next_cost_error_at(np.full(cols.size, row), cols, units)


def standings(groups: Groups, method: Method, k: int, units: IntArray, block: Block) -> NDArray[np.int64]:
    """Whether each group is over (1), under (-1) or exactly at (0) its ideal, shape (n,); decided exactly.

    Float64 decides where the ideal's error bound allows it, balls and rationals elsewhere.
    """
    ideal, error = block.ideal[0], np.broadcast_to(block.ideal_error(), block.ideal.shape)[0]
    with np.errstate(all="ignore"):
        difference = units - ideal
        clear = np.abs(difference) > error * ideal + np.finfo(np.float64).tiny
    signs: NDArray[np.int64] = np.sign(difference).astype(np.int64)
    if not clear.all():
        exact = method.exactly(groups, k)
        for i in np.nonzero(~clear)[0].tolist():
            signs[i] = exact.standing(i, int(units[i]))
    return signs


def _is_one_group(givers: IntArray, takers: IntArray) -> bool:
    """Whether all doubt is about one group's own two units, which convexity orders."""
    return givers.size == takers.size == 1 and bool(givers[0] == takers[0])
