"""One group's units at shifted populations, each solved once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from evenhand.exceptions import EvenhandError, TiedAllocations
from evenhand.methods.sequence.awards import is_in_turn
from evenhand.solve.one import answer
from evenhand.solve.request.totals import checked_total

if TYPE_CHECKING:
    from evenhand.numbers import IntArray
    from evenhand.solve.answer import Answer
    from evenhand.solve.margins.shift import Shift
    from evenhand.solve.request.request import Request


@dataclass(frozen=True)
class Outcome:
    """What a group gets at one shift of people.

    Attributes
    ----------
    request : Request
    found : Answer
        Of those who compete; by the rule "first" where the rule is "raise" or "lot".
    place : int or None
        The group's place among those who compete.
    least, most : int
        Fewest and most units that any best allocation gives it.
    """

    request: Request
    found: Answer
    place: int | None
    least: int
    most: int

    @property
    def units(self) -> int:
        """What it gets."""
        return 0 if self.place is None else int(self.found.units[self.place])

    @property
    def everywhere(self) -> IntArray:
        """Units of all groups."""
        spread: IntArray = self.request.field.spread(self.found.units, 0)
        return spread


class TooManyTrials(Exception):
    """A margin takes longer to find than whoever asked wants to wait."""


@dataclass
class Trials:
    """Outcomes for one group, by the people that it gains.

    Attributes
    ----------
    shift : Shift
    k : int
    most : int or None
        How many may be tried; None is no limit.
    is_sure : bool
        Whether each best allocation so far was proven to be one.
    """

    shift: Shift
    k: int
    most: int | None = None
    is_sure: bool = True
    _known: dict[int, Outcome | None] = field(default_factory=dict)

    def at(self, people: int) -> Outcome | None:
        """The outcome; None where method, bounds or threshold cannot bear such populations.

        Raises
        ------
        TooManyTrials
            As many have been tried as may be.
        """
        if people not in self._known:
            if self.most is not None and len(self._known) >= self.most:
                raise TooManyTrials
            self._known[people] = self._tried(people)
        return self._known[people]

    def drawn(self, people: int) -> IntArray | None:
        """Units of all groups by the rule itself: a lot is drawn; None where there are none, or only a tie."""
        outcome = self.at(people)
        if outcome is None:
            return None
        request = replace(outcome.request, rule=self.shift.request.rule)
        try:
            spread: IntArray = request.field.spread(answer(request, self.k).units, 0)
        except TiedAllocations:
            return None
        return spread

    def _tried(self, people: int) -> Outcome | None:
        try:
            request = self.shift.asked(people)
            rule = request.rule
            if rule.ties == "raise" or (rule.ties == "lot" and not is_in_turn(request.chosen)):
                request = replace(request, rule=replace(rule, ties="first", seed=None))
            found = answer(request, checked_total(request, self.k))
        except EvenhandError:
            return None
        self.is_sure &= found.proof not in (None, "undecided")
        return _outcome(request, found, self.shift.i)


def _outcome(request: Request, found: Answer, i: int) -> Outcome:
    places = request.field.places
    place: int | None = i
    if places is not None:
        found_at = np.flatnonzero(places == i)
        place = int(found_at[0]) if found_at.size else None
    if place is None:
        return Outcome(request, found, None, 0, 0)
    least = most = int(found.units[place])
    if found.ties is not None:
        least, most = _span(found, place)
    return Outcome(request, found, place, least, most)


def _span(found: Answer, place: int) -> tuple[int, int]:
    """Fewest and most units of a group in any of the tied allocations."""
    assert found.ties is not None
    low, high = found.ties.low, found.ties.high
    spare = int((found.units - low).sum())
    room = int((high - found.units).sum())
    own_low, own_high = int(low[place]), int(high[place])
    most = min(own_high, own_low + spare)
    least = max(own_low, own_high - room)
    return least, most
