"""A problem: groups, a method, and how to solve it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from evenhand.groups import Groups
from evenhand.methods.fairness.fairness import Fairness
from evenhand.methods.protocol import Measure, Method
from evenhand.numbers import FloatArray
from evenhand.numbers.parts import Places
from evenhand.numbers.values import Value
from evenhand.solve.answer import Solver, TieRule
from evenhand.solve.counting import SAFE_TOTAL


@dataclass(frozen=True)
class Rule:
    """How to solve, and what to do with a tie.

    Attributes
    ----------
    solver : "exact" or "notebook"
    ties : "first", "current", "raise" or "lot"
    seed : int or None
        For the lot.
    threads : int
        How many may work on it.
    """

    solver: Solver = "exact"
    ties: TieRule = "first"
    seed: int | None = None
    threads: int = field(default=1, compare=False)


@dataclass(frozen=True)
class Limits:
    """Bounds of every group in float64: `upper` is None when no group has a maximum."""

    lower: FloatArray
    upper: FloatArray | None

    @classmethod
    def of(cls, groups: Groups, method: Method) -> Limits:
        """The bounds of the groups, no lower than the method can bear."""
        least = method.least_units(groups)
        if groups.minimum.strides == least.strides == (0,):
            lower = np.broadcast_to(np.float64(max(groups.minimum[0], least[0])), (groups.n,))
        else:
            lower = np.maximum(groups.minimum, least).astype(np.float64)
        return cls(lower, None if groups.maximum is None else groups.maximum.astype(np.float64))

    @property
    def are_one(self) -> bool:
        """Whether every group has at least 1 unit, or fewer, and no group a maximum."""
        return self.upper is None and bool(self.lower.max() <= 1)

    def up_to(self, k: int) -> Limits:
        """The same for totals up to k: where units could leave float64's whole numbers, k is everybody's maximum."""
        if k <= SAFE_TOTAL:
            return self
        most = np.float64(k)
        return Limits(
            self.lower, np.broadcast_to(most, self.lower.shape) if self.upper is None else np.minimum(self.upper, most)
        )

    def among(self, cols: Places) -> Limits:
        """The bounds of some groups."""
        return Limits(self.lower[cols], None if self.upper is None else self.upper[cols])


@dataclass(frozen=True)
class Problem(Value):
    """All that is needed to answer any total.

    Attributes
    ----------
    groups : Groups
    method : Fairness
    rule : Rule
    """

    groups: Groups
    method: Fairness
    rule: Rule

    @cached_property
    def measure(self) -> Measure:
        """The method for these groups."""
        return self.method.bind(self.groups, self.rule.threads)

    @cached_property
    def limits(self) -> Limits:
        """The bounds of these groups."""
        return Limits.of(self.groups, self.method)
