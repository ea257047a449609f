"""Quotas: what each group would get of a total if units could be split, in float64 and exactly."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from evenhand.numbers import Exact, FloatArray, IntArray, nearest_float
from evenhand.numbers.parts import Places
from evenhand.numbers.powers import UNIT
from evenhand.numbers.rationals import rational
from evenhand.numbers.shares import at, power_shares

if TYPE_CHECKING:
    from collections.abc import Callable

    from flint import fmpq

    from evenhand.groups import Groups

SCALE_ROUNDINGS = 2
"""Roundings of a quota beside those of the share: of the scale, and of the product."""


@dataclass(frozen=True)
class Quotas:
    """Quotas q = scale T of n groups at K totals, T the share of a group in all populations; the base not included.

    Attributes
    ----------
    shares : float array, shape (n,)
        T; 0 for a group of nobody.
    share_error : float array, shape () or (n,)
        Bound on the relative error of each.
    scale : float array, shape (K,)
        Units that are shared out, each within a rounding.
    """

    shares: FloatArray
    share_error: FloatArray
    scale: FloatArray

    @classmethod
    def of(cls, populations: FloatArray, scale: FloatArray, threads: int = 1) -> Quotas:
        """Quotas of these populations, each within a rounding of the exact one."""
        positive = populations > 0
        if positive.all():
            found = power_shares(populations, 1.0, threads)
            return cls(found.values, found.error, scale)
        shares, error = np.zeros_like(populations), np.zeros_like(populations)
        found = power_shares(populations[positive], 1.0, threads)
        shares[positive], error[positive] = found.values, found.error
        return cls(shares, error, scale)

    @cached_property
    def values(self) -> FloatArray:
        """Quotas q, shape (K, n)."""
        return np.asarray(self.scale[:, np.newaxis] * self.shares)

    @property
    def relative_error(self) -> FloatArray:
        """Bound on the relative error of each quota, shape () or (n,)."""
        return np.asarray(self.share_error + SCALE_ROUNDINGS * UNIT)

    def at(self, rows: IntArray, cols: IntArray) -> FloatArray:
        """Quotas of single groups, shape (m,); the same roundings as in `values`."""
        return np.asarray(self.scale[rows] * self.shares[cols])

    def among(self, cols: Places) -> Quotas:
        """Quotas of some groups, as they are."""
        return Quotas(self.shares[cols], at(self.share_error, cols), self.scale)


Scale: TypeAlias = "Callable[[Exact, int], Exact]"
"""Units that are shared out, from the sum of all populations and the total k."""


class ExactQuotas:
    """The same at one total, as rationals.

    Parameters
    ----------
    groups : Groups
    scale : Exact
        Units that are shared out.
    """

    def __init__(self, groups: Groups, scale: Exact) -> None:
        self._groups = groups
        self._per_person = rational(scale) / rational(groups.total)
        self._populations: dict[int, Exact] = {}
        self._quotas: dict[Exact, fmpq] = {}

    def at(self, i: int) -> fmpq:
        """Quota of group i."""
        population = self.kind(i)
        if population not in self._quotas:
            self._quotas[population] = self._per_person * rational(population)
        return self._quotas[population]

    def kind(self, i: int) -> Exact:
        """Groups of one population have one quota."""
        if i not in self._populations:
            self._populations[i] = self._groups.exact_at(i)
        return self._populations[i]

    def kinds(self, cols: IntArray) -> IntArray:
        """A number for each of some groups, the same for those of one population."""
        return self._groups.distinct(cols)[1]


def nearest_floats(values: list[Exact]) -> FloatArray:
    """Exact numbers, each rounded once."""
    return np.array([nearest_float(value) for value in values])
