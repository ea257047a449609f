"""How much larger the largest deviation of the next best allocation is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from evenhand.numbers import FloatArray, IntArray

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.methods.minmax.exact import ExactMinMax
    from evenhand.methods.protocol import Block

CLOSE = 2.0**-30
"""Relative distance, far more than any rounding, within which float64 does not tell which deviation is smaller."""


@dataclass(frozen=True)
class Exchanges:
    """Units at one total, and who can give and take one.

    Attributes
    ----------
    groups : Groups
    units : int array, shape (n,)
    givers, takers : int array
        Positions of groups.
    """

    groups: Groups
    units: IntArray
    givers: IntArray
    takers: IntArray

    def gap(self, block: Block, exact: ExactMinMax) -> float:
        """E of the next best allocation less E; inf where no two groups can exchange a unit.

        Notes
        -----
        An exchange that leaves E below what it is would be better than the best. So E after it is the larger of the
        two new deviations, or what it was; and two candidates on either side are enough, as one group cannot do both.
        """
        givers = self._smallest(block, self.givers, -1)
        takers = self._smallest(block, self.takers, 1)
        after = exact.after_exchange(self.units, givers, takers)
        if after is None:
            return math.inf
        least = exact.largest_of(self.units, self._largest(block))
        from evenhand.numbers.rationals import nearest

        rise = max(after - least, least * 0)
        return nearest(rise)

    def _smallest(self, block: Block, cols: IntArray, change: int) -> IntArray:
        """Those whose deviations after a change may be among the two smallest."""
        if cols.size <= 2:
            return cols
        errors = self._errors(block, change)[cols]
        limit = np.partition(errors, 1)[1]
        return self._different(cols[~(errors > limit + CLOSE * (1 + limit))])

    def _largest(self, block: Block) -> IntArray:
        """Those whose deviations may be the largest."""
        errors = self._errors(block, 0)
        limit = errors.max()
        return self._different(np.flatnonzero(~(errors < limit - CLOSE * (1 + limit))))

    @np.errstate(all="ignore")
    def _errors(self, block: Block, change: int) -> FloatArray:
        return np.asarray(block.group_errors((self.units + change)[np.newaxis].astype(np.float64))[0])

    def _different(self, cols: IntArray) -> IntArray:
        """Two of all those groups that have the same population and units."""
        pairs = np.stack([self.groups.distinct(cols)[1], self.units[cols]])
        _, firsts = np.unique(pairs, axis=1, return_index=True)
        rest = np.setdiff1d(np.arange(cols.size), firsts)
        _, seconds = np.unique(pairs[:, rest], axis=1, return_index=True)
        return np.asarray(cols[np.concatenate([firsts, rest[seconds]])])
