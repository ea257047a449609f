"""The divisors that give an allocation by a divisor method: between which two they lie, and a round one."""

from __future__ import annotations

from fractions import Fraction
from math import floor, inf, log10
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from evenhand.groups.bounds import UNLIMITED
from evenhand.methods.divisor.method import DivisorMethod
from evenhand.numbers import Exact, FloatArray, IntArray

if TYPE_CHECKING:
    from evenhand.result.allocation import Allocation
    from evenhand.solve.request.request import Request

NEAR = 1e-9
"""Relative distance from an end within which a group's own end is looked at exactly."""

MOST_DIGITS = 40
"""Digits of a round divisor: an interval that is narrower has none."""


class DivisorInterval(NamedTuple):
    """People for one unit: every divisor between `low` and `high` gives the allocation.

    Attributes
    ----------
    low, high : float
        The largest P / s(a) of a next unit and the smallest P / s(a - 1) of a held one, to a few roundings; 0 and inf
        where bounds leave nobody who could get or lose a unit.
    round : int, float or None
        As short a decimal as lies between them, decided exactly; None where a tie leaves no room.
    """

    low: float
    high: float
    round: int | float | None


def divisor_of(allocation: Allocation) -> DivisorInterval | None:
    """The divisors of an allocation; None where it has none: another method, or a penalty on change.

    Where all are served first and k does not reach, P / s(0) is infinite, and no divisor gives so few units.
    """
    request, method = allocation.request, allocation.request.method
    if not isinstance(method, DivisorMethod):
        return None
    units = request.field.among(allocation.units)
    takers, givers = _able(request, units)
    following, held = _ends(request, method, takers, units[takers]), _ends(request, method, givers, units[givers] - 1)
    low, high = float(following.max(initial=0.0)), float(held.min(initial=inf))
    if low == inf:
        return None
    near = _Near(request, method, units, takers[following >= low * (1 - NEAR)], givers[held <= high * (1 + NEAR)])
    return DivisorInterval(low, high, _round(low, high, near))


def quotients_of(allocation: Allocation) -> tuple[int | float, list[Fraction]] | None:
    """A divisor of the allocation, and what it makes of those who compete before rounding: base + P / d within bounds.

    None where the allocation has no round divisor.
    """
    interval, request = divisor_of(allocation), allocation.request
    if interval is None or interval.round is None or not isinstance(request.method, DivisorMethod):
        return None
    from evenhand.numbers import exact_number

    divisor = exact_number(interval.round)
    least = request.least.tolist()
    most = [UNLIMITED] * len(least) if request.most is None else request.most.tolist()
    people = request.groups.exact
    raw = (request.method.base + Fraction(one) / divisor for one in people)
    return interval.round, [min(max(x, Fraction(a)), Fraction(b)) for x, a, b in zip(raw, least, most, strict=True)]


def _able(request: Request, units: IntArray) -> tuple[IntArray, IntArray]:
    """Groups that can take a unit, and groups that can lose one."""
    people = request.groups.populations > 0
    can_take = people if request.most is None else people & (units < request.most)
    return np.flatnonzero(can_take), np.flatnonzero(people & (units > request.least))


def _ends(request: Request, method: DivisorMethod, cols: IntArray, units: IntArray) -> FloatArray:
    with np.errstate(divide="ignore"):
        return np.asarray(request.groups.populations[cols] / method.signposts(units))


class _Near(NamedTuple):
    """Groups whose own end may be an end of the interval."""

    request: Request
    method: DivisorMethod
    units: IntArray
    takers: IntArray
    givers: IntArray

    def allows(self, divisor: Exact) -> bool:
        """Whether a divisor lies strictly between the ends."""
        return all(self._sign(i, 0, divisor) > 0 for i in self.takers.tolist()) and all(
            self._sign(i, -1, divisor) < 0 for i in self.givers.tolist()
        )

    def _sign(self, i: int, step: int, divisor: Exact) -> int:
        """Sign of s(a) - P / d at a group's units, or one before."""
        return self.method.side(self.request.groups.exact_at(i), divisor, int(self.units[i]) + step)


def _round(low: float, high: float, near: _Near) -> int | float | None:
    """The decimal of the fewest digits between two numbers that is allowed, nearest to their middle."""
    if high == inf:
        high = 2 * low + 1
    if not low < high:
        return None
    first, last = Fraction(low), Fraction(high)
    digit = floor(log10(high))
    for place in range(digit, digit - MOST_DIGITS, -1):
        step = Fraction(10) ** place
        least, most = floor(first / step) + 1, -floor(-last / step) - 1
        if least > most:
            continue
        middle = min(max(round((first + last) / 2 / step), least), most)
        for count in dict.fromkeys((middle, least, most)):
            found = _as_number(count * step)
            if found is not None and near.allows(count * step):
                return found
    return None


def _as_number(value: Fraction) -> int | float | None:
    """An int or a float that is this very decimal; None where no float is."""
    from evenhand.numbers import exact_number

    if value.denominator == 1:
        return value.numerator
    number = float(value)
    return number if exact_number(number) == value else None
