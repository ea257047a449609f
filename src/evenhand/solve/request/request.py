"""A request: groups, a method, and how to solve it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from evenhand.groups import Groups
from evenhand.methods.change.method import LeastChange
from evenhand.methods.protocol import Measure, Method
from evenhand.numbers import Exact, IntArray
from evenhand.numbers.values import Value
from evenhand.solve.request.around import Around
from evenhand.solve.request.bounds import Bounds, least_units, most_units
from evenhand.solve.request.field import Field
from evenhand.solve.request.rule import Rule


@dataclass(frozen=True)
class Request(Value):
    """All that is needed to answer any total.

    Attributes
    ----------
    groups : Groups
        Those who compete for units.
    method : Method
    rule : Rule
    entrants : Field or None
        All groups, where some do not compete.
    around : Around
        What was asked around the method: with other populations, others may reach a threshold.
    """

    groups: Groups
    method: Method
    rule: Rule
    entrants: Field | None = None
    around: Around = field(default_factory=Around, compare=False, repr=False)

    @property
    def chosen(self) -> Method:
        """The method without a penalty on change."""
        return self.without_change(self.method)

    @staticmethod
    def without_change(method: Method) -> Method:
        """A method without its penalty on change, if it has one."""
        return method.method if isinstance(method, LeastChange) else method

    @property
    def change(self) -> Exact:
        """The penalty on change, 0 for none."""
        return self.method.penalty if isinstance(self.method, LeastChange) else 0

    @property
    def field(self) -> Field:
        """All groups, and those of them that compete."""
        return Field(self.groups) if self.entrants is None else self.entrants

    @cached_property
    def measure(self) -> Measure:
        """The method for these groups."""
        return self.method.bind(self.groups.rows, self.rule.threads)

    @cached_property
    def least(self) -> IntArray:
        """Fewest units of every group, shape (n,)."""
        return np.asarray(least_units(self.groups.rows, self.method)[0])

    @cached_property
    def most(self) -> IntArray | None:
        """Most units of every group, shape (n,); None when no group has a limit."""
        most = most_units(self.groups.rows, self.method)
        return None if most is None else most[0]

    @cached_property
    def bounds(self) -> Bounds:
        """The bounds of these groups."""
        return Bounds.from_units(self.least[np.newaxis], None if self.most is None else self.most[np.newaxis])
