"""Quotas: what each group would get of a total if units could be split, in float64 and exactly."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.parts import Places, at, only
from evenhand.numbers.powers import UNIT
from evenhand.numbers.shares import power_shares

SCALE_ROUNDINGS = 2
"""Roundings of a quota beside those of the share: of the scale, and of the product."""


@dataclass(frozen=True)
class Quotas:
    """Quotas q = scale T of n groups at K totals, T the share of a group in all populations; the base not included.

    Attributes
    ----------
    shares : float array, shape (1 or K, n)
        T; 0 for a group of nobody.
    share_error : float array, shape (), (1 or K, 1) or (1 or K, n)
        Bound on the relative error of each.
    scale : float array, shape (K,)
        Units that are shared out, each within a rounding.
    """

    shares: FloatArray
    share_error: FloatArray
    scale: FloatArray

    @classmethod
    def of(cls, populations: FloatArray, scale: FloatArray, threads: int = 1) -> Quotas:
        """Quotas of these populations, shape (1 or K, n), each within a rounding of the exact one."""
        found = power_shares(populations, 1.0, threads)
        return cls(found.values, found.error, scale)

    @cached_property
    def values(self) -> FloatArray:
        """Quotas q, shape (K, n)."""
        return np.asarray(self.scale[:, np.newaxis] * self.shares)

    @property
    def relative_error(self) -> FloatArray:
        """Bound on the relative error of each quota, of a shape that fits (K, n)."""
        return np.asarray(self.share_error + SCALE_ROUNDINGS * UNIT)

    def at(self, rows: IntArray, cols: IntArray) -> FloatArray:
        """Quotas of single groups, shape (m,); the same roundings as in `values`."""
        return np.asarray(self.scale[rows] * at(self.shares, rows, cols))

    def only(self, cols: Places) -> Quotas:
        """Quotas of some groups, as they are."""
        return Quotas(self.shares[:, cols], only(self.share_error, cols), self.scale)
