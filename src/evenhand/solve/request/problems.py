"""Problems to be solved together: totals of the same groups, or rows of groups with a total each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from evenhand.groups.rows import Rows
from evenhand.methods.protocol import Measure, Method
from evenhand.numbers import IntArray
from evenhand.solve.request.bounds import Bounds
from evenhand.solve.request.request import Request
from evenhand.solve.request.rule import Rule

Part: TypeAlias = slice | IntArray
"""Which of the problems."""


class Problems(Protocol):
    """R problems with as many groups in each, to be solved by one method and one rule."""

    @property
    def totals(self) -> IntArray:
        """Total of each problem, shape (R,)."""
        ...

    @property
    def n(self) -> int:
        """Number of groups in each."""
        ...

    @property
    def chosen(self) -> Method:
        """The method without a penalty on change."""
        ...

    @property
    def rule(self) -> Rule:
        """How to solve, and what to do with a tie."""
        ...

    @property
    def are_one(self) -> bool:
        """Whether all problems are of the same groups."""
        ...

    def bound(self, part: Part) -> tuple[Measure, Bounds]:
        """The method bound to some of the problems, in float64, and their bounds."""
        ...

    def request(self, place: int) -> Request:
        """One of the problems by itself."""
        ...

    def label(self, place: int) -> str | None:
        """What a message calls a problem; None where its total says it."""
        ...


@dataclass(frozen=True)
class OverTotals:
    """The same groups at many totals: a sweep.

    Attributes
    ----------
    asked : Request
    totals : int array, shape (R,)
    """

    asked: Request
    totals: IntArray
    are_one = True

    @property
    def n(self) -> int:
        """Number of groups."""
        return self.asked.groups.n

    @property
    def chosen(self) -> Method:
        """The method without a penalty on change."""
        return self.asked.chosen

    @property
    def rule(self) -> Rule:
        """How to solve, and what to do with a tie."""
        return self.asked.rule

    def bound(self, part: Part) -> tuple[Measure, Bounds]:
        """The method bound to the groups, and their bounds."""
        return self.asked.measure, self.asked.bounds

    def request(self, place: int) -> Request:
        """The groups themselves."""
        return self.asked

    def label(self, place: int) -> None:
        """The total says it."""


@dataclass(frozen=True)
class OverRows:
    """Rows of groups, a total each.

    Attributes
    ----------
    totals : int array, shape (R,)
    n : int
    method : Method
        As bound to rows: what differs from row to row comes with the rows.
    rule : Rule
    rows : callable
        From some places to their rows of groups, made when they are needed.
    single : callable
        From a place to the problem by itself.
    name : callable
        From a place to what a message calls it.
    """

    totals: IntArray
    n: int
    method: Method
    rule: Rule
    rows: Callable[[Part], Rows]
    single: Callable[[int], Request]
    name: Callable[[int], str]
    are_one = False

    @property
    def chosen(self) -> Method:
        """The method without a penalty on change."""
        return Request.without_change(self.method)

    def bound(self, part: Part) -> tuple[Measure, Bounds]:
        """The method bound to some rows, and their bounds."""
        rows = self.rows(part)
        return self.method.bind(rows, self.rule.threads), Bounds.of(rows, self.method)

    def request(self, place: int) -> Request:
        """One of the problems by itself."""
        return self.single(place)

    def label(self, place: int) -> str:
        """What a message calls a problem."""
        return self.name(place)
