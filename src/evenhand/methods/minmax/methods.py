"""The min-max method."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from evenhand.groups.bounds import UNLIMITED
from evenhand.methods.costs.method import CostMethod, CostsMeasure
from evenhand.methods.costs.quotas import Quotas
from evenhand.methods.minmax.block import MinMaxBlock
from evenhand.methods.minmax.gap import Exchanges
from evenhand.methods.minmax.parameters import SIGMA
from evenhand.methods.minmax.rule import MinMaxRule
from evenhand.numbers import IntArray, Number
from evenhand.numbers.parts import same_for_all

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.groups.rows import Rows
    from evenhand.methods.minmax.exact import ExactMinMax
    from evenhand.methods.protocol import Measure


class MinMax(CostMethod):
    """The largest deviation as small as can be, then the second largest, and so on: fairness where beta grows to inf.

    A deviation is a / q or q / a, whichever is larger.

    Parameters
    ----------
    sigma : number, optional
        From 0 to 1: at 0 only groups with too little count, at 1 only those with too much, between both alike.

    Notes
    -----
    E is the largest deviation less 1. The gap is that of E, so that it can be 0 where the best allocation is unique:
    the next best then differs only further down, in the second largest deviation or after.

    Examples
    --------
    >>> MinMax(sigma=0)
    MinMax(sigma=0)
    """

    name = "min-max"
    takes = (SIGMA,)
    additive: ClassVar[bool] = False

    def __init__(self, sigma: Number = Fraction(1, 2)) -> None:
        self._keep(sigma=sigma)

    @cached_property
    def rule(self) -> MinMaxRule:
        """The formulas."""
        return MinMaxRule(self.exact["sigma"])

    def least_units(self, rows: Rows) -> IntArray:
        """1 each where too little counts: the deviation of a group with 0 is infinite."""
        return same_for_all(int(self.rule.counts_under), rows.n)

    def gap(self, groups: Groups, k: int, units: IntArray, found: float, measure: Measure) -> float | None:
        """How much larger the largest deviation of the next best allocation is; inf if there is no other."""
        exchanges = Exchanges(groups, units, *self._can_move(groups, units))
        return exchanges.gap(measure.at(np.array([k])), self.exactly(groups, k))

    def _can_move(self, groups: Groups, units: IntArray) -> tuple[IntArray, IntArray]:
        """Groups that can give a unit, and those that can take one."""
        least = np.maximum(groups.minimum, self.least_units(groups.rows)[0])
        most = np.broadcast_to(np.int64(UNLIMITED), units.shape) if groups.maximum is None else groups.maximum
        somebody = groups.populations > 0
        return np.flatnonzero(somebody & (units > least)), np.flatnonzero(somebody & (units < most))

    def bind(self, rows: Rows, threads: int = 1) -> Measure:
        """The method for these rows of groups in float64."""
        return CostsMeasure(self, rows, Quotas.of(rows.populations, np.ones(1), threads), MinMaxBlock)

    def exactly(self, groups: Groups, k: int) -> ExactMinMax:
        """The method for these groups and this total, to any precision."""
        from evenhand.methods.costs.exact_quotas import ExactQuotas
        from evenhand.methods.minmax.exact import ExactMinMax

        return ExactMinMax(self.rule, ExactQuotas(groups, self.scale(groups, k)))
