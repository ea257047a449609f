"""Many sets of populations for the same groups, each allocated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from evenhand.api import allocate, allocate_many
from evenhand.groups import Groups
from evenhand.numbers import FloatArray, IntArray
from evenhand.result.allocations import Allocations
from evenhand.solve.request.batches import batches
from evenhand.solve.search.batch import blocks
from evenhand.solve.search.holdings import Holdings


@dataclass(frozen=True)
class Drawn:
    """What each of R sets of populations leads to.

    Attributes
    ----------
    units : int array, shape (R, n)
    rank : int array, shape (R, n), or None
        Each group's place in line for one unit more, from 1; None where nobody asked, or the method's costs tell none.
    proven : bool array, shape (R,)
    """

    units: IntArray
    rank: IntArray | None
    proven: NDArray[np.bool_]


def allocated(groups: Groups, k: int, populations: FloatArray, ranks: bool, options: dict[str, Any]) -> Drawn:
    """Allocate k for every set of populations.

    Parameters
    ----------
    groups : Groups
        Names, bounds and what groups hold now.
    k : int
    populations : float array, shape (R, n)
    ranks : bool
        Whether the line for the next unit is wanted.
    options : dict
        Keywords of `allocate`.

    Notes
    -----
    The one place where sets of populations are solved.
    """
    if options.get("threshold") is not None or groups.sd is not None or groups.cv is not None:
        return _one_by_one(groups, k, populations, ranks, options)
    minimum = groups.minimum if groups.has_minimum else None
    bounds: dict[str, Any] = {"minimum": minimum, "maximum": groups.maximum, "current": groups.current}
    found = allocate_many(populations, k, names=groups.names, **bounds, **options)
    units = np.asarray(found.units)
    proven = (found.proof != None) & (found.proof != "undecided")  # noqa: E711, element by element
    return Drawn(units, _ranks(_next_costs(found, units)) if ranks else None, proven)


def _one_by_one(groups: Groups, k: int, populations: FloatArray, ranks: bool, options: dict[str, Any]) -> Drawn:
    """Where a threshold or the spread of strata goes with the groups: those who compete may differ from set to set."""
    found = [allocate(groups.with_populations(row), k, **options) for row in populations]
    units = np.stack([one.units for one in found])
    proven = np.array([one.proof not in (None, "undecided") for one in found])
    return Drawn(units, _ranks(np.stack([one.next_cost for one in found])) if ranks else None, proven)


def _next_costs(found: Allocations, units: IntArray) -> FloatArray:
    """Cost of each group's next unit in float64, shape (R, n)."""
    costs = np.empty(units.shape)
    for batch in batches(found.asked, found.k):
        for part in blocks(len(units), units.shape[1]):
            measure, bounds = batch.problems.bound(part)
            block = measure.at(found.k[part])
            costs[part] = Holdings(block, bounds, units=units[part].astype(np.float64)).next
    return costs


def _ranks(costs: FloatArray) -> IntArray:
    """Places from 1 by rising cost, in each row; of equal costs the first group comes first."""
    ranks = np.empty(costs.shape, dtype=np.int64)
    np.put_along_axis(ranks, np.argsort(costs, axis=1, kind="stable"), np.arange(1, costs.shape[1] + 1)[None], axis=1)
    return ranks
