"""Costs of groups of which some are fixed at a minimum, to any precision."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from flint import arb, fmpq

from evenhand.methods.costs.exact import FIRST, ExactCosts
from evenhand.methods.costs.exact_quotas import ExactQuotas
from evenhand.methods.remainder.hamilton import HamiltonRule
from evenhand.numbers import IntArray

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.methods.remainder.fixing import Fixing

NOBODY = -1
"""Kind of all groups that are fixed: no two of their units are told apart."""


class FixedExactQuotas(ExactQuotas):
    """Quotas of groups of which some are fixed at their minimum.

    Parameters
    ----------
    groups : Groups
    fixing : Fixing
    """

    def __init__(self, groups: Groups, fixing: Fixing) -> None:
        super().__init__(groups, fixing.per_person * groups.total)
        self._is_fixed = fixing.is_fixed

    def at(self, i: int) -> fmpq:
        """Quota of group i."""
        return fmpq(int(self._groups.minimum[i])) if self._is_fixed[i] else super().at(i)


class FixedCosts(ExactCosts):
    """Hamilton's costs; a further unit of a fixed group costs more than any other.

    Parameters
    ----------
    groups : Groups
    fixing : Fixing
    """

    def __init__(self, groups: Groups, fixing: Fixing) -> None:
        super().__init__(HamiltonRule(), FixedExactQuotas(groups, fixing), 0)
        self._is_fixed = fixing.is_fixed

    def kind(self, i: int) -> object:
        """Groups of one kind have the same cost function."""
        return NOBODY if self._is_fixed[i] else super().kind(i)

    def kinds(self, cols: IntArray) -> IntArray:
        """A number for each of some groups, the same for groups of one kind."""
        return np.where(self._is_fixed[cols], NOBODY, super().kinds(cols))

    def next_cost(self, i: int, units: int, bits: int) -> arb:
        """d_i(a) as a ball that surely holds it."""
        return arb(FIRST) if self._is_fixed[i] else super().next_cost(i, units, bits)

    scaled_cost = next_cost

    def are_equal(self, ours: tuple[int, int], theirs: tuple[int, int]) -> bool | None:
        """Whether d_i(a) = d_j(b) exactly, for (i, a) and (j, b)."""
        fixed = self._is_fixed[ours[0]], self._is_fixed[theirs[0]]
        return all(fixed) if any(fixed) else super().are_equal(ours, theirs)

    def order(self, ours: tuple[int, int], theirs: tuple[int, int]) -> int | None:
        """Sign of d_i(a) - d_j(b), which differ."""
        fixed = int(self._is_fixed[ours[0]]) - int(self._is_fixed[theirs[0]])
        return fixed if fixed else super().order(ours, theirs)
