"""The least number of people more or fewer that changes a group's units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from evenhand.groups.bounds import UNLIMITED
from evenhand.methods.fairness.fairness import Fairness
from evenhand.methods.sample.method import SampleMethod
from evenhand.solve.margins.pinning import pinned
from evenhand.solve.margins.shift import Shift
from evenhand.solve.margins.steady import is_steady
from evenhand.solve.margins.trial import Trials

if TYPE_CHECKING:
    from evenhand.numbers import IntArray
    from evenhand.solve.margins.trial import Outcome


@dataclass(frozen=True)
class Margin:
    """People that a group must gain (below 0: lose) for other units.

    Attributes
    ----------
    people : int or None
        The least number that does; None where none does.
    others : tuple of int
        Places of those who then have fewer units (more, where the group lost some).
    is_sure : bool
        Whether every allocation on the way was proven.
    """

    people: int | None
    others: tuple[int, ...] = ()
    is_sure: bool = True


def margin(shift: Shift, k: int, units: IntArray, more: bool, most_trials: int | None = None) -> Margin:
    """The least number of people by which a group gets more (or else fewer) units than it has.

    Parameters
    ----------
    shift : Shift
        Which group, and how people are shifted.
    k : int
    units : int array, shape (n,)
        What all groups have.
    more : bool
    most_trials : int, optional
        How many other populations may be tried.

    Returns
    -------
    Margin

    Raises
    ------
    TooManyTrials

    Notes
    -----
    People are looked for on both sides: those that it gains for more units, and, where more people may cost it some,
    those that it loses. Of two equal numbers the usual one is taken.
    """
    if not _can_change(shift, units, more):
        return Margin(None)
    trials = Trials(shift, k, most_trials)
    hunt = Hunt(trials, int(units[shift.i]), more)
    usual = 1 if more else -1
    found = hunt.least(usual, shift.most(usual, k))
    most = shift.most(-usual, k)
    other = hunt.least(-usual, most if found is None else min(most, found - 1))
    if found is None and other is None:
        return Margin(None, (), trials.is_sure)
    people = usual * found if other is None else -usual * other  # type: ignore[operator]
    changed = trials.drawn(people)
    assert changed is not None
    others = np.flatnonzero(changed < units) if more else np.flatnonzero(changed > units)
    return Margin(people, tuple(j for j in others.tolist() if j != shift.i), trials.is_sure)


def _can_change(shift: Shift, units: IntArray, more: bool) -> bool:
    """Whether bounds leave the group and somebody else a unit to exchange, whoever has how many people."""
    request, groups, i = shift.request, shift.everybody, shift.i
    others = np.arange(groups.n) != i
    most = np.full(groups.n, UNLIMITED) if groups.maximum is None else groups.maximum
    if request.around.threshold is not None or isinstance(request.chosen, SampleMethod):
        # Who competes, and what the smallest of strata can bear, depends on the people.
        least = own_least = np.zeros_like(units)
    else:
        # A group of nobody gets nothing but a minimum that was asked for, where a method has a meaning for it.
        least = request.least
        own_least = least if isinstance(request.chosen, Fairness) else groups.minimum
    if more:
        return bool(units[i] < most[i] and (units > least)[others].any())
    return bool(units[i] > own_least[i] and (units < most)[others].any())


@dataclass(frozen=True)
class Hunt:
    """The search for a change on one side.

    Attributes
    ----------
    trials : Trials
    units : int
        What the group has.
    more : bool
        Whether more units are looked for, or fewer.
    """

    trials: Trials
    units: int
    more: bool

    def least(self, sign: int, most: int) -> int | None:
        """The least number of people, up to `most`, whose gain (sign 1) or loss (-1) changes the units; or None."""
        near, step = 1, self._first_step(most)
        while near <= most:
            last = min(most, near + step - 1)
            far = self._legal(sign, near, last)
            found = None if far < near else self._in_range(sign, near, far)
            if found is not None and self._is_drawn(sign * found):
                return found
            if found is not None:
                near = found + 1
            elif far < last:
                return None
            else:
                near, step = far + 1, 2 * step
        return None

    def _legal(self, sign: int, near: int, far: int) -> int:
        """The most people up to `far` with which groups are still legal; less than `near` where none are."""
        if self.trials.at(sign * far) is not None:
            return far
        low, high = near - 1, far
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if self.trials.at(sign * middle) is None else (middle, high)
        return low

    def _first_step(self, most: int) -> int:
        """About as many people as there are for one unit: most margins are fewer."""
        return max(1, min(most, int(self.trials.shift.everybody.total // max(self.trials.k, 1))))

    def _in_range(self, sign: int, near: int, far: int) -> int | None:
        """The first from `near` to `far` with which the group may have other units."""
        is_usual = (sign > 0) is self.more
        if not is_usual and self._may(sign * near):
            return near
        low, high = sorted((sign * near, sign * far))
        if is_steady(self.trials, low, high):
            if not is_usual or not self._may(sign * far):
                return None
            return pinned(self.trials, self._may, self.units, self.more, sign, near - 1, far)
        if near == far:
            return near if self._may(sign * near) else None
        if not self._may(sign * near) and not self._may(sign * far) and self._is_excluded(low, high):
            return None
        middle = (near + far) // 2
        found = self._in_range(sign, near, middle)
        return self._in_range(sign, middle + 1, far) if found is None else found

    def _may(self, people: int) -> bool:
        """Whether some best allocation changes its units there; each, where ties are refused."""
        outcome = self.trials.at(people)
        if outcome is None:
            return False
        least, most = self._span(outcome)
        return most > self.units if self.more else least < self.units

    def _span(self, outcome: Outcome) -> tuple[int, int]:
        """Fewest and most units that the rule may give it."""
        rule = self.trials.shift.request.rule.ties
        if rule == "lot":
            return outcome.least, outcome.most
        if rule == "raise":
            return outcome.most, outcome.least
        return outcome.units, outcome.units

    def _is_drawn(self, people: int) -> bool:
        """Whether the rule itself changes the units there: a lot may fall otherwise."""
        units = self.trials.drawn(people)
        if units is None:
            return False
        own = int(units[self.trials.shift.i])
        return own > self.units if self.more else own < self.units

    def _is_excluded(self, low: int, high: int) -> bool:
        from evenhand.solve.margins.exclusion import surely_keeps

        first, last = self.trials.at(low), self.trials.at(high)
        if first is None or last is None:
            return False
        return surely_keeps(first, last, self.trials.k, self.units, self.more)
