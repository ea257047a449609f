"""Methods that put units in an order but state no error: nothing adds up to what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from evenhand.methods.costs.block import CostsBlock
from evenhand.methods.costs.method import CostMethod, CostsMeasure
from evenhand.methods.costs.quotas import Quotas
from evenhand.methods.protocol import TotalErrors
from evenhand.numbers import FloatArray, IntArray

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.groups.rows import Rows
    from evenhand.methods.protocol import Measure


class UnmeasuredBlock(CostsBlock):
    """Costs that are an order only: no group has an error."""

    def group_errors(self, units: FloatArray) -> FloatArray:
        """Nothing that is a number, shape (K, n)."""
        return np.full(units.shape, np.nan)

    def total_errors(self, errors: FloatArray) -> TotalErrors:
        """Nothing that is a number, and nothing that more digits would tell."""
        nothing = np.full(len(errors), np.nan)
        return TotalErrors(nothing, nothing, nothing, np.zeros(0, dtype=np.int64))


class UnmeasuredMethod(CostMethod):
    """A method whose costs are an order only."""

    additive: ClassVar[bool] = False
    has_error: ClassVar[bool] = False

    @property
    def compares_totals(self) -> bool:
        """Never: there is no E(k)."""
        return False

    def gap(self, groups: Groups, k: int, units: IntArray, found: float, measure: Measure) -> float | None:
        """None: how much worse the next best is has no number."""
        return None

    def bind(self, rows: Rows, threads: int = 1) -> Measure:
        """The method for these rows of groups in float64."""
        return CostsMeasure(self, rows, Quotas.of(rows.populations, np.ones(1), threads), UnmeasuredBlock)
