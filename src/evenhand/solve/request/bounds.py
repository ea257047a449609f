"""Fewest and most units of every group, as the solver needs them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from evenhand.groups import Groups
from evenhand.methods.protocol import Method
from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.parts import Places
from evenhand.solve.counting import SAFE_TOTAL


def least_units(groups: Groups, method: Method) -> IntArray:
    """Fewest units of every group, shape (n,): its minimum or what the method needs, but no more than it can bear."""
    least = _stricter(groups.minimum, method.least_units(groups), np.maximum)
    most = method.most_units(groups)
    return least if most is None else np.minimum(least, most)


def most_units(groups: Groups, method: Method) -> IntArray | None:
    """Most units of every group, shape (n,): its maximum, and no more than the method can bear; None for no limit.

    A group without a limit among others has 2**62.
    """
    most = method.most_units(groups)
    if most is None or groups.maximum is None:
        return groups.maximum if most is None else most
    return np.minimum(most, groups.maximum)


def _stricter(ours: IntArray, theirs: IntArray, pick: np.ufunc) -> IntArray:
    """The stricter of two bounds of every group, as one number where both are."""
    if ours.strides == theirs.strides == (0,):
        return np.broadcast_to(np.int64(pick(ours[0], theirs[0])), ours.shape)
    return np.asarray(pick(ours, theirs))


@dataclass(frozen=True)
class Bounds:
    """Bounds of every group in float64: `upper` is None when no group has a maximum."""

    lower: FloatArray
    upper: FloatArray | None

    @classmethod
    def of(cls, groups: Groups, method: Method) -> Bounds:
        """What `least_units` and `most_units` say."""
        least, most = least_units(groups, method), most_units(groups, method)
        is_one = least.strides == (0,)
        lower = np.broadcast_to(np.float64(least[0]), least.shape) if is_one else least.astype(np.float64)
        return cls(lower, None if most is None else most.astype(np.float64))

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
