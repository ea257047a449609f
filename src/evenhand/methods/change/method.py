"""A method with a penalty on change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from evenhand.methods.change.block import ChangeBlock
from evenhand.numbers import Exact, FloatArray, IntArray, nearest_float

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.groups.rows import Rows
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

    def least_units(self, rows: Rows) -> IntArray:
        """As the method."""
        return self.method.least_units(rows)

    def most_units(self, rows: Rows) -> IntArray | None:
        """As the method."""
        return self.method.most_units(rows)

    def refuse(self, rows: Rows, totals: IntArray) -> None:
        """As the method."""
        self.method.refuse(rows, totals)

    def notes(self, groups: Groups, k: int) -> tuple[str, ...]:
        """As the method."""
        return self.method.notes(groups, k)

    def gap(self, groups: Groups, k: int, units: IntArray, found: float, measure: Measure) -> float | None:
        """As it was found: the penalty is part of every cost."""
        return found

    def bind(self, rows: Rows, threads: int = 1) -> ChangeMeasure:
        """The method with its penalty for these rows of groups in float64."""
        current = _known(rows.current).astype(np.float64)
        return ChangeMeasure(self.method.bind(rows, threads), nearest_float(self.penalty), current)

    def exactly(self, groups: Groups, k: int) -> ExactChange:
        """The method with its penalty for these groups and this total, to any precision."""
        from evenhand.methods.change.exact import ExactChange

        return ExactChange(self.method.exactly(groups, k), self.penalty, _known(groups.current))


@dataclass(frozen=True)
class ChangeMeasure:
    """A method with its penalty bound to rows of groups, in float64; `at` adds the totals."""

    inner: Measure
    penalty: float
    current: FloatArray

    def at(self, totals: IntArray) -> ChangeBlock:
        """The same at these totals, shape (K,)."""
        return ChangeBlock(self.inner.at(totals), self.penalty, self.current)


def _known(current: IntArray | None) -> IntArray:
    if current is None:
        raise ValueError("a penalty on change needs the units that groups hold now")
    return current
