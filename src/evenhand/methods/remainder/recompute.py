"""Hamilton's method where groups below the quota get their minimum and the others share what is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from evenhand.methods.costs.block import CostsBlock
from evenhand.methods.costs.quotas import Quotas
from evenhand.methods.remainder.fixing import Fixing
from evenhand.methods.remainder.hamilton import HamiltonRule
from evenhand.numbers import LARGEST, FloatArray, IntArray, nearest_float
from evenhand.numbers.parts import Places, at

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.groups.rows import Rows


@dataclass(frozen=True)
class FixedQuotas(Quotas):
    """Quotas of which some are fixed at a minimum.

    Attributes
    ----------
    is_fixed : bool array, shape (K, n)
    minimum : float array, shape (1 or K, n)
    """

    is_fixed: NDArray[np.bool_]
    minimum: FloatArray

    @cached_property
    def values(self) -> FloatArray:
        """Quotas q, shape (K, n)."""
        return np.where(self.is_fixed, self.minimum, self.scale[:, np.newaxis] * self.shares)

    def at(self, rows: IntArray, cols: IntArray) -> FloatArray:
        """Quotas of single groups, shape (m,)."""
        return np.where(self.is_fixed[rows, cols], at(self.minimum, rows, cols), super().at(rows, cols))

    def only(self, cols: Places) -> FixedQuotas:
        """Quotas of some groups, as they are."""
        some = super().only(cols)
        return FixedQuotas(some.shares, some.share_error, self.scale, self.is_fixed[:, cols], self.minimum[:, cols])


class FixedBlock(CostsBlock):
    """Costs of groups of which some are fixed at their minimum: a further unit of theirs costs more than any other."""

    quotas: FixedQuotas

    def start(self, prices: FloatArray | None) -> FloatArray:
        """Units that each group would take at its row's price; those that are fixed have their minimum."""
        units = super().start(prices)
        np.copyto(units, self.quotas.minimum, where=self.quotas.is_fixed)
        return units

    def costs(
        self,
        units: FloatArray,
        fixed: NDArray[np.bool_],
        held: FloatArray,
        following: FloatArray,
        *,
        is_near: bool = False,
    ) -> tuple[FloatArray, FloatArray]:
        """As those of all groups, but for further units of fixed ones."""
        found = super().costs(units, fixed, held, following, is_near=is_near)
        np.copyto(following, LARGEST, where=self.quotas.is_fixed)
        np.copyto(held, LARGEST, where=self.quotas.is_fixed & (units > self.quotas.minimum))
        return found

    def _cost_and_size(self, rows: IntArray, cols: IntArray, units: FloatArray) -> tuple[FloatArray, FloatArray]:
        cost, size = super()._cost_and_size(rows, cols, units)
        return np.where(self.quotas.is_fixed[rows, cols], LARGEST, cost), size


@dataclass(frozen=True)
class FixedMeasure:
    """Hamilton's method with recomputed quotas, bound to rows of groups in float64; `at` adds the totals.

    Attributes
    ----------
    rows : Rows
    minimum : int array, shape (1 or R, n)
        Units of those who are fixed.
    fixing : callable
        From groups and a total to who is fixed.
    quotas : Quotas
    """

    rows: Rows
    minimum: IntArray
    fixing: Callable[[Groups, int], Fixing]
    quotas: Quotas

    def at(self, totals: IntArray) -> FixedBlock:
        """The method at these totals, shape (K,)."""
        found = self.rows.each(totals, lambda groups, k: (self.fixing(groups, k), groups.total))
        quotas = FixedQuotas(
            self.quotas.shares,
            self.quotas.share_error,
            np.array([nearest_float(one.per_person * persons) for one, persons in found]),
            np.stack([one.is_fixed for one, _ in found]),
            self.minimum.astype(np.float64),
        )
        return FixedBlock(HamiltonRule(), quotas, 0.0)
