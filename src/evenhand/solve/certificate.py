"""The proof in float64: what the error bounds decide, and what they leave to balls and rationals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers import FloatArray, IntArray
from evenhand.solve.desk import Desk

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.objective.protocol import Block, Objective


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


def doubtful_rows(desk: Desk) -> IntArray:
    """Rows whose dearest held and cheapest next unit lie closer than one error bound for the whole row.

    All other rows are proven best, and unique, by the bound that costs least.
    """
    with np.errstate(all="ignore"):
        apart = desk.next.min(axis=1) - desk.held.max(axis=1)
        return np.asarray(np.nonzero(~(apart > 2 * desk.block.row_error()))[0])


def doubts(desk: Desk, rows: IntArray) -> list[Doubt]:
    """Rows that stay undecided when every cost has an error bound of its own.

    Parameters
    ----------
    desk : Desk
    rows : int array
        What `doubtful_rows` left.

    Returns
    -------
    list of Doubt
        Every group that is not named is proven to keep its units.
    """
    if not rows.size:
        return []
    highest_held, lowest_next = _outer_costs(desk, rows)
    cheapest, dearest = lowest_next.min(axis=1), highest_held.max(axis=1)
    left = []
    for place in np.nonzero(~(dearest < cheapest))[0]:
        givers = np.nonzero(~(highest_held[place] < cheapest[place]))[0]
        takers = np.nonzero(~(lowest_next[place] > dearest[place]))[0]
        if not _is_one_group(givers, takers):
            left.append(Doubt(int(rows[place]), givers, takers))
    return left


def standings(groups: Groups, objective: Objective, k: int, units: IntArray, block: Block) -> NDArray[np.int64]:
    """Whether each group is over (1), under (-1) or exactly at (0) its ideal, shape (n,); decided exactly.

    Float64 decides where the ideal's error bound allows it, balls and rationals elsewhere.
    """
    ideal = block.ideal[0]
    with np.errstate(all="ignore"):
        difference = units - ideal
        clear = np.abs(difference) > block.ideal_error()[0]
    signs: NDArray[np.int64] = np.sign(difference).astype(np.int64)
    if not clear.all():
        exact = objective.exactly(groups, k)
        for i in np.nonzero(~clear)[0].tolist():
            signs[i] = exact.standing(i, int(units[i]))
    return signs


def _outer_costs(desk: Desk, rows: IntArray) -> tuple[FloatArray, FloatArray]:
    """Upper bounds on the held and lower bounds on the next costs; infinite where no unit can move."""
    block, units = desk.block.rows(rows), desk.units[rows]
    with np.errstate(all="ignore"):
        fixed = units <= desk.lower
        highest_held = desk.held[rows] + block.next_cost_error(np.where(fixed, units, units - 1))
        highest_held[np.isnan(highest_held)] = np.inf
        highest_held[fixed] = -np.inf
        lowest_next = desk.next[rows] - block.next_cost_error(units)
        lowest_next[np.isnan(lowest_next)] = -np.inf
        if desk.upper is not None:
            lowest_next[units >= desk.upper] = np.inf
    return highest_held, lowest_next


def _is_one_group(givers: IntArray, takers: IntArray) -> bool:
    """Whether all doubt is about one group's own two units, which convexity orders."""
    return givers.size == takers.size == 1 and bool(givers[0] == takers[0])
