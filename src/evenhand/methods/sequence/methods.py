"""The methods that award units in turn, by name."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from evenhand.exceptions import InvalidBounds, TooManyUnits
from evenhand.methods.costs.unmeasured import UnmeasuredMethod
from evenhand.methods.divisor.linear import LinearRule
from evenhand.methods.sequence.awards import Awards, Rank, in_common_unit
from evenhand.methods.sequence.quota import awarded
from evenhand.numbers import FloatArray, IntArray

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.groups.rows import Rows

MOST_AWARDS = 10**6
"""Units that are handed out one after the other: more take too long."""


class QuotaMethod(UnmeasuredMethod):
    """The quota method of Balinski and Young: as Jefferson, unit by unit, but to none beyond its upper quota.

    Notes
    -----
    A group with a minimum starts with it. Costs are Jefferson's: they order the groups that are eligible.

    Examples
    --------
    >>> QuotaMethod()
    QuotaMethod()
    """

    name = "quota-method"
    priority_formula = "P / (a + 1) of the groups that stay within their upper quota"

    def __init__(self) -> None:
        self._keep()

    @cached_property
    def rule(self) -> LinearRule:
        """Jefferson's formulas."""
        return LinearRule(1)

    def refuse(self, rows: Rows, totals: IntArray) -> None:
        """Refuse maximums, which can leave nobody eligible.

        Raises
        ------
        InvalidBounds
        """
        if rows.maximum is not None:
            raise InvalidBounds(
                "the quota method knows no maximum: with one, nobody may be left who is within the upper quota. "
                "Use another method, such as hamilton"
            )

    def priorities(self, groups: Groups, k: int, cols: IntArray, units: IntArray) -> FloatArray:
        """P / (a + 1) of groups that have a units each."""
        return np.asarray(groups.populations[cols] / (units + 1))

    def awards(self, groups: Groups, start: IntArray, k: int, rank: Rank) -> Awards:
        """Who gets each unit from the start up to k.

        Parameters
        ----------
        groups : Groups
        start : int array, shape (n,)
        k : int
        rank : callable
            From a group and its units: the smallest number comes first in a tie.

        Raises
        ------
        TooManyUnits
            There are more than a million.
        """
        number = k - int(start.sum())
        if number > MOST_AWARDS:
            raise TooManyUnits(
                f"k = {k} means {number:,} awards, but the quota method hands out at most {MOST_AWARDS:,} units in "
                "turn: use fewer, or another method"
            )
        return awarded(in_common_unit(groups.exact), start, k, rank)
