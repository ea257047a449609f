"""The largest deviation of all groups, in float64."""

from __future__ import annotations

import numpy as np

from evenhand.methods.costs.block import CostsBlock
from evenhand.numbers import FloatArray
from evenhand.numbers.shares import worst


class MinMaxBlock(CostsBlock):
    """Costs whose errors do not add up: E is the largest."""

    def _whole(self, errors: FloatArray) -> tuple[FloatArray, FloatArray]:
        error = np.asarray(errors.max(axis=1))
        return error, self.rule.total_doubt(error, self._quota, worst(self.quotas.relative_error))
