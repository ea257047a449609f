"""Fewest and most units of every group, as the solver needs them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from evenhand.groups import Groups
from evenhand.methods.protocol import Method
from evenhand.numbers import FloatArray
from evenhand.numbers.parts import Places
from evenhand.solve.counting import SAFE_TOTAL


@dataclass(frozen=True)
class Bounds:
    """Bounds of every group in float64: `upper` is None when no group has a maximum."""

    lower: FloatArray
    upper: FloatArray | None

    @classmethod
    def of(cls, groups: Groups, method: Method) -> Bounds:
        """The bounds of the groups, no lower than the method can bear."""
        least = method.least_units(groups)
        if groups.minimum.strides == least.strides == (0,):
            lower = np.broadcast_to(np.float64(max(groups.minimum[0], least[0])), (groups.n,))
        else:
            lower = np.maximum(groups.minimum, least).astype(np.float64)
        return cls(lower, None if groups.maximum is None else groups.maximum.astype(np.float64))

    def start_within(self, least: float) -> bool:
        """Whether units of at least `least` each lie within: no minimum is larger, and no group has a maximum."""
        return self.upper is None and bool(self.lower.max() <= least)

    def up_to(self, k: int) -> Bounds:
        """The same for totals up to k: where units could leave float64's whole numbers, k is everybody's maximum."""
        if k <= SAFE_TOTAL:
            return self
        most = np.float64(k)
        return Bounds(
            self.lower, np.broadcast_to(most, self.lower.shape) if self.upper is None else np.minimum(self.upper, most)
        )

    def only(self, cols: Places) -> Bounds:
        """The bounds of some groups."""
        return Bounds(self.lower[cols], None if self.upper is None else self.upper[cols])
