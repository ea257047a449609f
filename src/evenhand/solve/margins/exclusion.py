"""Where more people can cost a group a unit: ranges of shifts within which its units surely do not change so.

Over a range of shifts [low, high] nobody else's next unit gets cheaper (in a measure that all share). So

- the group has no more than `units` anywhere if the least that its further unit can cost in the range is above the
  dearest unit that others hold at `high`, where what they hold is dearest;
- it has no fewer if the most that its last unit can cost is below the cheapest next unit of the others at `low`.

What its own unit can cost at most and at least follows from the two ends, as its weight and its ideal (or quota) only
grow. A range that this does not decide is halved.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from flint import arb, ctx

from evenhand.methods.fairness.exact.weighing import relative_weight
from evenhand.methods.fairness.fairness import Fairness
from evenhand.methods.remainder.methods import Hamilton
from evenhand.numbers.rationals import rational
from evenhand.solve.margins.steady import fixing_of, have_same_field

if TYPE_CHECKING:
    from evenhand.methods.protocol import ExactMeasure
    from evenhand.numbers import Exact
    from evenhand.solve.margins.trial import Outcome

BITS = 128
"""Precision of the balls: a range that they leave open is halved, and single shifts are solved."""


def surely_keeps(first: Outcome, last: Outcome, k: int, units: int, more: bool) -> bool:
    """Whether the group surely never has more (or fewer) than `units` between two shifts.

    Parameters
    ----------
    first, last : Outcome
        At the lower and at the higher shift; both with no more (or no fewer) units than that.
    k : int
    units : int
    more : bool
        Whether more units are to be excluded, or else fewer.
    """
    if first.place is None or last.place is None or not have_same_field(first, last):
        return False
    if first.request.groups.n == 1:
        return True
    method = first.request.chosen
    if isinstance(method, Fairness):
        return _fairly(method, first, last, k, units, more)
    if isinstance(method, Hamilton):
        return _by_quota(method, first, last, k, units, more)
    return False


def _fairly(method: Fairness, first: Outcome, last: Outcome, k: int, units: int, more: bool) -> bool:
    low, high = _End(method, first, k), _End(method, last, k)
    with ctx.workprec(BITS):
        heavier = high.own_weight / low.own_weight
        change = rational(first.request.change)
        drift = change * (high.weights - low.weights)
        penalty = _side(first, units if more else units - 1) * change * high.weights
        if more:
            cost = high.own_cost(units)
            least = _beyond(cost, cost / heavier, cost < 0, cost > 0) + penalty - drift
            return all(least > high.cost(j, a - 1) + drift for j, a in _holders(last))
        cost = low.own_cost(units - 1)
        most = _beyond(cost, cost * heavier, cost < 0, cost > 0) + penalty + drift
        return all(most < low.cost(j, a) - drift for j, a in _takers(first))


def _beyond(below: arb, above: arb, is_below: bool, is_above: bool) -> arb:
    """The first of two numbers where the cost is below 0, the second where it is above, else a ball around both."""
    return below if is_below else above if is_above else below.union(above)


@dataclass(frozen=True)
class _End:
    """Costs at one end of a range, in weights of one of the others, which keep their proportions over the range."""

    method: Fairness
    outcome: Outcome
    k: int

    @cached_property
    def own_weight(self) -> arb:
        """That of the group itself."""
        return self._weight(self._place)

    @cached_property
    def weights(self) -> arb:
        """Those of all."""
        return sum((self._weight(j) for j in range(self.outcome.request.groups.n)), arb(0))

    def own_cost(self, units: int) -> arb:
        """Of the group itself, without the penalty."""
        return self._unpenalised.next_cost(self._place, units, BITS) * self.weights

    def cost(self, j: int, units: int) -> arb:
        """Of another, with the penalty."""
        return self._exact.next_cost(j, units, BITS) * self.weights

    @cached_property
    def _exact(self) -> ExactMeasure:
        return self.outcome.request.method.exactly(self.outcome.request.groups, self.k)

    @cached_property
    def _unpenalised(self) -> ExactMeasure:
        return self.method.exactly(self.outcome.request.groups, self.k)

    @property
    def _place(self) -> int:
        assert self.outcome.place is not None
        return self.outcome.place

    def _weight(self, j: int) -> arb:
        exact, other = self.outcome.request.groups.exact, 1 if self._place == 0 else 0
        return relative_weight(self.method, exact[j], exact[other], BITS)


def _by_quota(method: Hamilton, first: Outcome, last: Outcome, k: int, units: int, more: bool) -> bool:
    """The same for quotas: d(a) = 2 (a - q) + 1, all rational."""
    low, high = fixing_of(method, first, k), fixing_of(method, last, k)
    i = first.place
    assert i is not None
    if low.is_fixed[i] or high.is_fixed[i] or not np.array_equal(low.is_fixed, high.is_fixed):
        return False
    change = Fraction(first.request.change)
    people = Fraction(first.request.groups.exact[i]), Fraction(last.request.groups.exact[i])

    def costs(outcome: Outcome, per_person: Exact, some: Iterable[tuple[int, int]]) -> list[Fraction]:
        exact = outcome.request.groups.exact
        free = ((j, a) for j, a in some if not low.is_fixed[j])
        return [2 * (a - exact[j] * Fraction(per_person)) + 1 + _side(outcome, a, j) * change for j, a in free]

    if more:
        own = 2 * (units - people[1] * low.per_person) + 1 + _side(first, units) * change
        return all(own > one for one in costs(last, high.per_person, ((j, a - 1) for j, a in _holders(last))))
    if method.recomputes and people[0] * high.per_person < first.request.least[i]:
        return False
    own = 2 * (units - 1 - people[0] * high.per_person) + 1 + _side(first, units - 1) * change
    return all(own < one for one in costs(first, low.per_person, _takers(first)))


def _side(outcome: Outcome, units: int, j: int | None = None) -> int:
    """1 where one more unit moves away from what a group (this one if None) holds now, -1 where it comes nearer."""
    current = outcome.request.groups.current
    j = outcome.place if j is None else j
    if current is None or j is None:
        return 0
    return 1 if units >= current[j] else -1


def _holders(outcome: Outcome) -> list[tuple[int, int]]:
    """All other groups that can give a unit, and their units."""
    can = outcome.found.units > outcome.request.least
    return _some(outcome, can)


def _takers(outcome: Outcome) -> list[tuple[int, int]]:
    """All other groups that can take one more unit, and their units."""
    most = outcome.request.most
    can = np.ones(outcome.found.units.size, dtype=bool) if most is None else outcome.found.units < most
    return _some(outcome, can)


def _some(outcome: Outcome, can: np.ndarray) -> list[tuple[int, int]]:
    return [(j, int(outcome.found.units[j])) for j in np.flatnonzero(can).tolist() if j != outcome.place]
