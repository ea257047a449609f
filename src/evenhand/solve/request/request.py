"""A request: groups, a method, and how to solve it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from evenhand.groups import Groups
from evenhand.methods.protocol import Measure, Method
from evenhand.numbers import IntArray
from evenhand.numbers.values import Value
from evenhand.solve.request.bounds import Bounds, least_units, most_units
from evenhand.solve.request.rule import Rule


@dataclass(frozen=True)
class Request(Value):
    """All that is needed to answer any total.

    Attributes
    ----------
    groups : Groups
    method : Method
    rule : Rule
    """

    groups: Groups
    method: Method
    rule: Rule

    @cached_property
    def measure(self) -> Measure:
        """The method for these groups."""
        return self.method.bind(self.groups, self.rule.threads)

    @cached_property
    def least(self) -> IntArray:
        """Fewest units of every group, shape (n,)."""
        return least_units(self.groups, self.method)

    @cached_property
    def most(self) -> IntArray | None:
        """Most units of every group, shape (n,); None when no group has a limit."""
        return most_units(self.groups, self.method)

    @cached_property
    def bounds(self) -> Bounds:
        """The bounds of these groups."""
        return Bounds.of(self.groups, self.method)
