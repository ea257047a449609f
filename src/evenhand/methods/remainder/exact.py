"""Quotas of which some are fixed at a minimum, as rationals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flint import fmpq

from evenhand.methods.costs.exact_quotas import ExactQuotas

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.methods.remainder.fixing import Fixing


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
        """Quota of group i; its kind is asked for only where it can move, and it then has no other."""
        return fmpq(int(self._groups.minimum[i])) if self._is_fixed[i] else super().at(i)
