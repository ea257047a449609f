"""One group with more or fewer people, and the question asked again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from evenhand.numbers import Exact

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.solve.request.request import Request

ShiftRule = Literal["alone", "pro-rata"]
SHIFTS = ("alone", "pro-rata")

MOST_TIMES = 2**24
"""A group is given up to so many times the people of all, or 4 k times where that is more."""

MOST_PEOPLE = 10**300
"""Nobody is given more people: float64 knows no number far above."""


@dataclass(frozen=True)
class Shift:
    """People that one group gains or loses.

    Attributes
    ----------
    request : Request
        What was asked.
    i : int
        The group's place among all groups.
    rule : "alone" or "pro-rata"
        All others keep their people, or give (get) them in proportion to what they have.
    """

    request: Request
    i: int
    rule: ShiftRule

    @property
    def everybody(self) -> Groups:
        """All groups as they are, also those that fell below a threshold."""
        return self.request.field.everybody

    @cached_property
    def own(self) -> Exact:
        """People that the group has."""
        return self.everybody.exact[self.i]

    @cached_property
    def rest(self) -> Exact:
        """People that all others have together."""
        return self.everybody.total - self.own

    def most(self, sign: int, k: int) -> int:
        """The most people that the group can gain (sign 1) or lose (-1): nobody has fewer than none."""
        if self.rule == "pro-rata" and self.rest == 0:
            return 0
        if sign < 0:
            return int(self.own // 1)
        if self.rule == "pro-rata":
            return max(int(-(-self.rest // 1)) - 1, 0)
        return max(min(max(MOST_TIMES, 4 * k) * max(int(self.everybody.total), 1), MOST_PEOPLE) - int(self.own), 0)

    def asked(self, people: int) -> Request:
        """The same question where the group has so many people more (below 0: fewer).

        Raises
        ------
        EvenhandError
            The method, a bound or a threshold cannot bear that.
        """
        request, around = self.request, self.request.around
        groups = self.everybody.with_populations(self._populations(people))
        competing, entrants = around.field(groups)
        return replace(request, groups=competing, method=around.method(request.chosen, competing), entrants=entrants)

    def _populations(self, people: int) -> list[Exact]:
        values = list(self.everybody.exact)
        if self.rule == "pro-rata":
            kept = Fraction(self.rest - people) / self.rest
            values = [_simplest(value * kept) for value in values]
        values[self.i] = _simplest(self.own + people)
        return values


def _simplest(value: Exact) -> Exact:
    return value.numerator if value.denominator == 1 else value
