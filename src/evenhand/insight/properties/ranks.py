"""Groups by their exact populations: who has as many people, and who has more."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from evenhand.groups import Groups
from evenhand.numbers import AnyArray, Exact, IntArray


@dataclass(frozen=True)
class Ranks:
    """Groups in the order of their populations, those of one population together.

    Attributes
    ----------
    populations : list of Exact, length m
        The different ones, increasing.
    order : int array, shape (n,)
        Groups by population, in input order where it is the same.
    starts : int array, shape (m,)
        Where each population begins in `order`.
    """

    populations: list[Exact]
    order: IntArray
    starts: IntArray

    @classmethod
    def of(cls, groups: Groups) -> Ranks:
        """Those of some groups."""
        values, which = groups.distinct()
        rank = np.empty(len(values), dtype=np.int64)
        by_size = sorted(range(len(values)), key=values.__getitem__)
        rank[by_size] = np.arange(len(values))
        ranks = rank[which]
        order = np.argsort(ranks, kind="stable")
        starts = np.searchsorted(ranks[order], np.arange(len(values)))
        return cls([values[i] for i in by_size], order, starts)

    def least(self, units: IntArray) -> IntArray:
        """Fewest units of each population, shape (..., m)."""
        return np.asarray(np.minimum.reduceat(units[..., self.order], self.starts, axis=-1))

    def most(self, units: IntArray) -> IntArray:
        """Most units of each population, shape (..., m)."""
        return np.asarray(np.maximum.reduceat(units[..., self.order], self.starts, axis=-1))

    def members(self, rank: int) -> IntArray:
        """The groups of one population."""
        end = self.starts[rank + 1] if rank + 1 < self.starts.size else self.order.size
        return self.order[self.starts[rank] : end]

    def with_value(self, values: AnyArray, rank: int, wanted: float) -> int:
        """The first group of a population that has such a value."""
        members = self.members(rank)
        return int(members[np.flatnonzero(values[members] == wanted)[0]])
