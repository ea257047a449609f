"""The methods of largest remainders by name."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from evenhand.exceptions import InvalidBounds
from evenhand.methods.costs.method import CostMethod, CostsMeasure
from evenhand.methods.costs.quotas import Quotas
from evenhand.methods.costs.unmeasured import UnmeasuredMethod
from evenhand.methods.remainder.fixing import Fixing
from evenhand.methods.remainder.hamilton import HamiltonRule
from evenhand.methods.remainder.overaward import over_award
from evenhand.methods.remainder.parameters import BOUNDS, QUOTA
from evenhand.methods.remainder.quota import shared_out
from evenhand.methods.remainder.recompute import FixedMeasure
from evenhand.methods.remainder.relative import LowndesRule
from evenhand.numbers import Exact, FloatArray, IntArray, nearest_float
from evenhand.numbers.parts import same_for_all

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.groups.rows import Rows
    from evenhand.methods.costs.exact import ExactCosts
    from evenhand.methods.protocol import Measure


class Hamilton(CostMethod):
    """Largest remainders: the whole-number units nearest to the quotas.

    Parameters
    ----------
    quota : "hare", "hagenbach-bischoff", "droop", "imperiali" or "swiss", optional
        How many persons there are for one unit.
    bounds : "joint" or "recompute", optional
        "joint" is the least sum of (a - q)^2 within all bounds. By "recompute" groups below the quota get their
        minimum and leave, the quota is formed anew from the rest, and so on; there are no maximums then.

    Raises
    ------
    InvalidParameter

    Examples
    --------
    >>> Hamilton(quota="droop")
    Hamilton(quota='droop', bounds='joint')
    """

    name = "hamilton"
    takes = (QUOTA, BOUNDS)

    def __init__(self, quota: str = QUOTA.default, bounds: str = BOUNDS.default) -> None:
        self._keep(quota=quota, bounds=bounds)

    @cached_property
    def rule(self) -> HamiltonRule:
        """The formulas."""
        return HamiltonRule()

    @property
    def quota(self) -> str:
        """Which quota."""
        return str(self.exact["quota"])

    @property
    def recomputes(self) -> bool:
        """Whether the quota is formed anew without those that fall below it."""
        return bool(self.exact["bounds"] == "recompute")

    @property
    def compares_totals(self) -> bool:
        """Only where the quotas add up to k can E be 0."""
        return self.quota == "hare"

    @property
    def infinite_from(self) -> float:
        """Costs of this size or more stand for infinite ones: those of further units of a group that is fixed."""
        return 2.0**600

    def scale(self, groups: Groups, k: int) -> Exact:
        """What the quotas add up to."""
        return shared_out(self.quota, groups.total, k)

    def scales(self, rows: Rows, totals: IntArray) -> FloatArray:
        """The same for many totals, shape (K,), each rounded once."""
        if self.quota == "hare":
            return totals.astype(np.float64)
        return np.array(rows.each(totals, lambda groups, k: nearest_float(self.scale(groups, k))))

    def least_units(self, rows: Rows) -> IntArray:
        """1 each where quotas are formed anew, unless other minimums were given; else 0."""
        if not self.recomputes:
            return super().least_units(rows)
        return rows.minimum if rows.has_minimum else same_for_all(1, rows.n)

    def refuse(self, rows: Rows, totals: IntArray) -> None:
        """Refuse maximums where quotas are formed anew.

        Raises
        ------
        InvalidBounds
        """
        if self.recomputes and rows.maximum is not None:
            raise InvalidBounds(
                'bounds="recompute" knows no maximum: the laws that form the quota anew have none. Use bounds="joint"'
            )

    def notes(self, groups: Groups, k: int) -> tuple[str, ...]:
        """Who is fixed at the minimum, and whether the whole quotas add up to more than there is."""
        if not self.recomputes:
            return over_award(groups, self.quota, k, Fixing.nobody(groups, self.quota, k))
        groups, fixing = _with_a_seat(groups), self.fixing(groups, k)
        return (*fixing.notes(groups), *over_award(groups, self.quota, k, fixing))

    def bind(self, rows: Rows, threads: int = 1) -> Measure:
        """The method for these rows of groups in float64."""
        quotas = Quotas.of(rows.populations, np.ones(1), threads)
        if self.recomputes:
            return FixedMeasure(rows, self.least_units(rows), self.fixing, quotas)
        return CostsMeasure(self, rows, quotas)

    def fixing(self, groups: Groups, k: int) -> Fixing:
        """Who is fixed at the minimum at a total, where quotas are formed anew."""
        return Fixing.at(_with_a_seat(groups), self.quota, k)

    def exactly(self, groups: Groups, k: int) -> ExactCosts:
        """The method for these groups and this total, to any precision."""
        from evenhand.methods.remainder.exact import FixedCosts

        if not self.recomputes:
            return super().exactly(groups, k)
        return FixedCosts(_with_a_seat(groups), self.fixing(groups, k))


class Lowndes(UnmeasuredMethod):
    """Whole quotas first, then one unit each by the largest remainders, each relative to the whole quota.

    Notes
    -----
    Proposed by William Lowndes to the House of Representatives in 1822. Where bounds bind, the same order goes on
    beyond the quotas, and back into the whole ones: the group with most persons for each unit comes first.

    Examples
    --------
    >>> Lowndes()
    Lowndes()
    """

    name = "lowndes"

    def __init__(self) -> None:
        self._keep()

    @cached_property
    def rule(self) -> LowndesRule:
        """The formulas."""
        return LowndesRule()


def _with_a_seat(groups: Groups) -> Groups:
    """The groups, each with a minimum of 1 where none was given: the law's."""
    return groups if groups.has_minimum else groups.within(1, None)
