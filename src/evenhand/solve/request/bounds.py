"""Fewest and most units of every group, as the solver needs them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from evenhand.groups.rows import Rows
from evenhand.methods.protocol import Method
from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.parts import Places, same_for_all
from evenhand.solve.counting import SAFE_TOTAL


def least_units(rows: Rows, method: Method) -> IntArray:
    """Fewest units of every group, shape (1 or R, n): its minimum or what the method needs, no more than it can bear.

    As one number, spread without strides, where it is the same for all.
    """
    ours, theirs = rows.minimum, method.least_units(rows)
    if ours.strides[1] == theirs.strides[1] == 0 and len(ours) == len(theirs) == 1:
        least = same_for_all(max(int(ours[0, 0]), int(theirs[0, 0])), rows.n)
    else:
        least = np.maximum(ours, theirs)
    most = method.most_units(rows)
    return least if most is None else np.minimum(least, most)


def most_units(rows: Rows, method: Method) -> IntArray | None:
    """Most units of every group, shape (1 or R, n): its maximum, no more than the method can bear; None for no limit.

    A group without a limit among others has 2**62.
    """
    most = method.most_units(rows)
    if most is None or rows.maximum is None:
        return rows.maximum if most is None else most
    return np.minimum(most, rows.maximum)


@dataclass(frozen=True)
class Bounds:
    """Bounds of every group of K problems in float64.

    Attributes
    ----------
    lower : float array, shape (1 or K, n)
    upper : float array, shape (1 or K, n), or None
        None when no group has a maximum.
    """

    lower: FloatArray
    upper: FloatArray | None

    @classmethod
    def of(cls, rows: Rows, method: Method) -> Bounds:
        """What `least_units` and `most_units` say."""
        return cls.from_units(least_units(rows, method), most_units(rows, method))

    @classmethod
    def from_units(cls, least: IntArray, most: IntArray | None) -> Bounds:
        """Bounds that are known in whole numbers."""
        is_one = least.strides[1] == 0
        lower = np.broadcast_to(np.float64(least[0, 0]), least.shape) if is_one else least.astype(np.float64)
        return cls(lower, None if most is None else most.astype(np.float64))

    def start_within(self, least: float) -> bool:
        """Whether units of at least `least` each lie within: no minimum is larger, and no group has a maximum."""
        return self.upper is None and bool((self.lower[0, 0] if self._is_one else self.lower.max()) <= least)

    @property
    def _is_one(self) -> bool:
        """Whether the lower bound is the same number for every group of every problem."""
        return self.lower.strides[1] == 0 and len(self.lower) == 1

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
        return Bounds(self.lower[:, cols], None if self.upper is None else self.upper[:, cols])

    @property
    def are_one_minimum(self) -> bool:
        """Whether there are no maximums, and the minimum is the same number for every group of every problem."""
        return self.upper is None and self._is_one

    def are_kept_by(self, units: IntArray) -> bool:
        """Whether every group of every problem has as many as it must and no more than it may; shape (K, n)."""
        enough = bool(units.min() >= self.lower[0, 0] if self._is_one else (units >= self.lower).all())
        return enough and (self.upper is None or bool((units <= self.upper).all()))
