"""A method with a penalty on change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from evenhand.methods.change.block import ChangeBlock
from evenhand.numbers import Exact, IntArray, nearest_float

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.methods.change.exact import ExactChange
    from evenhand.methods.protocol import Measure, Method


@dataclass(frozen=True)
class LeastChange:
    """A method, and a penalty for every unit by which a group departs from what it holds now.

    Least is E(a) + penalty sum abs(a - current): a sum of convex errors, as without it.

    Attributes
    ----------
    method : Method
        One with an error E.
    penalty : Exact
        lambda, in units of E; above 0.
    """

    method: Method
    penalty: Exact

    additive = True
    has_error = True

    @property
    def name(self) -> str:
        """That of the method."""
        return self.method.name

    @property
    def parameters(self) -> Mapping[str, str]:
        """Those of the method."""
        return self.method.parameters

    @property
    def compares_totals(self) -> bool:
        """As the method."""
        return self.method.compares_totals

    @property
    def vanishes_at_ideal(self) -> bool:
        """As the method."""
        return self.method.vanishes_at_ideal

    @property
    def infinite_from(self) -> float:
        """As the method."""
        return self.method.infinite_from

    def least_units(self, groups: Groups) -> IntArray:
        """As the method."""
        return self.method.least_units(groups)

    def most_units(self, groups: Groups) -> IntArray | None:
        """As the method."""
        return self.method.most_units(groups)

    def refuse(self, groups: Groups, k: int) -> None:
        """As the method."""
        self.method.refuse(groups, k)

    def notes(self, groups: Groups, k: int) -> tuple[str, ...]:
        """As the method."""
        return self.method.notes(groups, k)

    def gap(self, groups: Groups, k: int, units: IntArray, found: float) -> float | None:
        """As it was found: the penalty is part of every cost."""
        return found

    def bind(self, groups: Groups, threads: int = 1) -> ChangeMeasure:
        """The method with its penalty for these groups in float64."""
        return ChangeMeasure(self.method.bind(groups, threads), nearest_float(self.penalty), _current(groups))

    def exactly(self, groups: Groups, k: int) -> ExactChange:
        """The method with its penalty for these groups and this total, to any precision."""
        from evenhand.methods.change.exact import ExactChange

        return ExactChange(self.method.exactly(groups, k), self.penalty, _current(groups))


@dataclass(frozen=True)
class ChangeMeasure:
    """A method with its penalty bound to groups, in float64; `at` adds the totals."""

    inner: Measure
    penalty: float
    current: IntArray

    @cached_property
    def _floats(self) -> np.ndarray:
        return self.current.astype(np.float64)

    def at(self, totals: IntArray) -> ChangeBlock:
        """The same at these totals, shape (K,)."""
        return ChangeBlock(self.inner.at(totals), self.penalty, self._floats)


def _current(groups: Groups) -> IntArray:
    if groups.current is None:
        raise ValueError("a penalty on change needs the units that groups hold now")
    return groups.current
