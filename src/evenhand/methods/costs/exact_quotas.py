"""Quotas of one total as rationals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evenhand.numbers import Exact, IntArray
from evenhand.numbers.rationals import rational

if TYPE_CHECKING:
    from flint import fmpq

    from evenhand.groups import Groups


class ExactQuotas:
    """Quotas at one total, as rationals.

    Parameters
    ----------
    groups : Groups
    scale : Exact
        Units that are shared out.
    """

    def __init__(self, groups: Groups, scale: Exact) -> None:
        self._groups = groups
        self._per_person = rational(scale) / rational(groups.total)
        self._populations: dict[int, Exact] = {}
        self._quotas: dict[Exact, fmpq] = {}

    def at(self, i: int) -> fmpq:
        """Quota of group i."""
        population = self.kind(i)
        if population not in self._quotas:
            self._quotas[population] = self._per_person * rational(population)
        return self._quotas[population]

    def kind(self, i: int) -> Exact:
        """Groups of one population have one quota."""
        if i not in self._populations:
            self._populations[i] = self._groups.exact_at(i)
        return self._populations[i]

    def kinds(self, cols: IntArray) -> IntArray:
        """A number for each of some groups, the same for those of one population."""
        return self._groups.distinct(cols)[1]
