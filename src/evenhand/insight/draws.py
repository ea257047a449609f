"""Many sets of populations for the same groups, each allocated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from evenhand.api import allocate
from evenhand.groups import Groups
from evenhand.numbers import FloatArray, IntArray


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
    The one place where sets of populations are solved: one after the other.
    """
    found = [allocate(groups.with_populations(row), k, **options) for row in populations]
    units = np.stack([one.units for one in found])
    proven = np.array([one.proof not in (None, "undecided") for one in found])
    rank = np.stack([_ranks(one.next_cost) for one in found]) if ranks else None
    return Drawn(units, rank, proven)


def _ranks(costs: FloatArray) -> IntArray:
    """Places from 1 by rising cost; of equal costs the first group comes first."""
    ranks = np.empty(costs.size, dtype=np.int64)
    ranks[np.argsort(costs, kind="stable")] = np.arange(1, costs.size + 1)
    return ranks
