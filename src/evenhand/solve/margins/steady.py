"""Where more people surely never cost a group a unit, so that ends tell what lies between.

Take a method by which group i's next unit costs no more where it has more people, and everybody else's no less. At an
unchanged price i then takes at least as many units as before and all others at most as many. If i lost a unit, the
price had to fall, so that nobody took more, and the units would not sum to k. (A tie rule by which groups come first in
a fixed order, or nearest to what they hold, is a price of its own, infinitely small, and changes nothing about this.)

This holds for every cost that is a formula of a group's own units and quota and does not rise with the quota, which are
all costs but those below; a penalty on change adds what knows no population.

- Fairness: own growth (`evenhand.methods.fairness.growth`); with a penalty, costs beside it shrink with the sum of all
  weights.
- Quotas of a whole number of persons jump; quotas that are formed anew follow who falls below.
- Awards in turn depend on all awards before.
- Where somebody crosses a threshold, others share what it had.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.methods.fairness.fairness import Fairness
from evenhand.methods.fairness.growth import never_costs
from evenhand.methods.remainder.fixing import Fixing
from evenhand.methods.remainder.methods import Hamilton
from evenhand.methods.remainder.quota import DIVIDED
from evenhand.methods.sequence.awards import is_in_turn

if TYPE_CHECKING:
    from evenhand.numbers import IntArray
    from evenhand.solve.margins.trial import Outcome, Trials

ROUNDED_UP = ("droop", "swiss")
"""Quotas that are a whole number of persons."""


def is_steady(trials: Trials, low: int, high: int) -> bool:
    """Whether the group's units surely never fall from `low` to `high` people more.

    Parameters
    ----------
    trials : Trials
    low, high : int
        Shifts of people, low <= high.
    """
    first, last = trials.at(low), trials.at(high)
    if first is None or last is None or not have_same_field(first, last):
        return False
    method = first.request.chosen
    if is_in_turn(method):
        return _is_same_order(trials, first, last)
    if isinstance(method, Hamilton):
        return has_same_quota(method, first, last, trials.k)
    if isinstance(method, Fairness):
        return not first.request.change and _grows_fairly(method, first, last, trials.k)
    return True


def have_same_field(first: Outcome, last: Outcome) -> bool:
    """Whether the same groups compete; who does not, for want of people, is another at most once along the way.

    A threshold that is a share rises with the people of all by less than the group's own, so that the group itself
    reaches it once and for all, and the others fall below it once and for all.
    """
    ours, theirs = first.request.field.places, last.request.field.places
    if ours is None or theirs is None:
        return ours is theirs
    return np.array_equal(ours, theirs)


def _grows_fairly(method: Fairness, first: Outcome, last: Outcome, k: int) -> bool:
    """Whether own growth cannot cost a unit: with the largest share and the smallest ideal, those of the two ends."""
    if first.place is None:
        return True
    return never_costs(method, first.request.groups.populations, last.request.groups.populations, first.place, k)


def has_same_quota(method: Hamilton, first: Outcome, last: Outcome, k: int) -> bool:
    """Whether the quota of Hamilton's method is formed of the same groups and as whole a number throughout.

    Notes
    -----
    A quota that is formed anew never falls while the group itself is not fixed, and those that are fixed remain so;
    both are the same throughout if they are at the ends. A group that is fixed at both ends of unrounded quotas is so
    between: who has once left has too few people for every larger quota, which grows by less than its own people do.
    With rounded quotas it is so as long as it has too few for the quota by which it left at the lower end: those that
    left before it leave with more people in the whole too, so that no later quota is smaller.
    """
    if not method.recomputes and method.quota not in ROUNDED_UP:
        return True
    ours, theirs = fixing_of(method, first, k), fixing_of(method, last, k)
    i = first.place
    if i is None:
        return True
    is_rounded = method.quota in ROUNDED_UP
    if ours.is_fixed[i] and theirs.is_fixed[i]:
        return not is_rounded or _is_fixed_between(method, first, last, k)
    if ours.is_fixed[i] or theirs.is_fixed[i]:
        return False
    return np.array_equal(ours.is_fixed, theirs.is_fixed) and (not is_rounded or ours.per_person == theirs.per_person)


def fixing_of(method: Hamilton, outcome: Outcome, k: int) -> Fixing:
    """Who is fixed at the minimum by Hamilton's method, and units for one person of the others."""
    groups = outcome.request.groups
    if not method.recomputes:
        return Fixing.nobody(groups, method.quota, k)
    return Fixing.at(groups if groups.has_minimum else groups.within(1, None), method.quota, k)


def _is_fixed_between(method: Hamilton, first: Outcome, last: Outcome, k: int) -> bool:
    i, exact = first.place, first.request.groups.exact
    assert i is not None
    least = first.request.least.tolist()
    fixed: set[int] = set()
    persons, units = first.request.groups.total, k
    while True:
        quotient = DIVIDED[method.quota](persons, units)
        if exact[i] < least[i] * quotient:
            return bool(last.request.groups.exact[i] < least[i] * quotient)
        new = {j for j, people in enumerate(exact) if people < least[j] * quotient} - fixed
        if not new:
            return False
        fixed |= new
        persons -= sum(exact[j] for j in new)
        units -= sum(least[j] for j in new)
        if not units:
            return False


def _is_same_order(trials: Trials, first: Outcome, last: Outcome) -> bool:
    """Whether all units are awarded in the same order at both ends, and so between.

    Every comparison that led to an order is a linear inequality in the people that are shifted, for "pro-rata" after
    all populations are multiplied by what the others have: the shifts of one order are an interval.
    """
    return np.array_equal(_order(trials, first), _order(trials, last))


def _order(trials: Trials, outcome: Outcome) -> IntArray:
    from evenhand.solve.sequence import order_in_turn

    return order_in_turn(outcome.request.chosen, outcome.request, trials.k).cols  # type: ignore[arg-type]
