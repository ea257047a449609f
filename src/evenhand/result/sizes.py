"""Rules for the size of a house, beside the score S(k): cube root, Wyoming rule, everyone at least m."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from evenhand.exceptions import EvenhandError, InvalidParameter
from evenhand.groups import Groups
from evenhand.methods.registry import entry_of
from evenhand.numbers import Number, nearest_float, whole_number
from evenhand.result.allocation import Allocation
from evenhand.result.curve import checked_alpha, scores
from evenhand.solve.many import answers
from evenhand.solve.request.problems import OverTotals
from evenhand.solve.request.request import Request
from evenhand.solve.request.totals import checked_total, greatest_total, least_total, most_tried

if TYPE_CHECKING:
    from evenhand.result.sweep import Sweep

FIRST_STEP, LONGEST_STEP = 64, 8192
"""Totals that are solved at once."""


class SizeRule(NamedTuple):
    """A total that a rule proposes.

    Attributes
    ----------
    name : str
    k : int or None
        None where the rule gives no total.
    formula : str
        What the rule is; and why it gives none.
    """

    name: str
    k: int | None
    formula: str


def size_rules(request: Request, at_least: object = None) -> tuple[SizeRule, ...]:
    """What the rules propose for the groups that compete.

    Parameters
    ----------
    request : Request
    at_least : int, optional
        Units that everyone is to have; left out if None.

    Raises
    ------
    InvalidParameter
        `at_least` is no whole number of 1 or more.
    """
    rules = (cube_root(request.groups), wyoming(request.groups))
    return rules if at_least is None else (*rules, everyone(request, at_least))


def cube_root(groups: Groups) -> SizeRule:
    """The cube root of all people, to the nearest whole number (Taagepera, Social Science Research 1, 1972)."""
    return SizeRule("cube root", cube_root_total(groups), "cube root of the sum of P")


def cube_root_total(groups: Groups) -> int:
    """What the rule of the cube root gives, decided exactly."""
    people = groups.total
    root = _root(int(people))
    return root + (8 * people >= (2 * root + 1) ** 3)


def wyoming(groups: Groups) -> SizeRule:
    """All people by those of the smallest group that has any, to the nearest whole number."""
    return SizeRule("wyoming", wyoming_total(groups), "sum of P / the smallest P")


def wyoming_total(groups: Groups) -> int:
    """What the Wyoming rule gives, decided exactly."""
    smallest = min(people for people in groups.exact if people > 0)
    return _nearest(Fraction(groups.total) / smallest)


def everyone(request: Request, at_least: object) -> SizeRule:
    """The smallest total at which the method gives everybody so many; every smaller one is excluded.

    Groups of nobody do not count. Where one unit more takes none from anybody the total is found by halving, else every
    smaller one is solved.
    """
    least = whole_number(at_least)
    if least is None or least < 1:
        why = f"is {at_least!r}, but must be a whole number of 1 or more: units for everyone"
        raise InvalidParameter(f"at_least {why}", in_flags=f"--at-least {why}")
    return _Everyone(request, least).rule()


def _nearest(value: Fraction) -> int:
    return int((value + Fraction(1, 2)).__floor__())


def _root(value: int) -> int:
    """The cube root of a whole number, rounded down: Newton's steps from above."""
    if value == 0:
        return 0
    root = 1 << -(-value.bit_length() // 3)
    while (better := (2 * root + value // root**2) // 3) < root:
        root = better
    return root


class _Everyone:
    """The search for the smallest total at which everybody has so many units.

    Parameters
    ----------
    request : Request
    at_least : int
    """

    def __init__(self, request: Request, at_least: int) -> None:
        self.request, self.at_least = _without_ties(request), at_least
        self.people = request.groups.populations > 0
        self.low = least_total(request)
        self.is_monotone = "house monotone" in entry_of(request.chosen).properties and not request.change

    def rule(self) -> SizeRule:
        """What was found."""
        name, method = entry_of(self.request.chosen).name, f"everyone at least {self.at_least:,}"
        most = self.request.most
        if most is not None and bool((most[self.people] < self.at_least).any()):
            return SizeRule(method, None, f"a maximum is below {self.at_least:,}")
        k = self._halved() if self.is_monotone else self._scanned()
        if k is None:
            return SizeRule(method, None, f"no total up to {self._high:,} by {name}")
        again = "" if self.is_monotone else "; a larger k may give somebody less again"
        return SizeRule(method, k, f"fewest units by {name}{again}")

    @property
    def _high(self) -> int:
        reach = greatest_total(self.request)
        return reach if self.is_monotone else min(reach, self.low + most_tried(self.request.groups.n) - 1)

    def _halved(self) -> int | None:
        """By halving; up to the most units of all, for a larger total takes none from anybody."""
        low, high = self.low - 1, self.low
        while not self._is_enough(high):
            if high == self._high:
                return None
            low, high = high, min(2 * high, self._high)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if self._is_enough(middle) else (middle, high)
        return high

    def _is_enough(self, k: int) -> bool:
        units = self.request.field.among(Allocation.best(self.request, k).units)
        return bool((units[self.people] >= self.at_least).all())

    def _scanned(self) -> int | None:
        start, step = self.low, FIRST_STEP
        while start <= self._high:
            totals = np.arange(start, min(start + step, self._high + 1), dtype=np.int64)
            units = answers(OverTotals(self.request, totals)).units
            assert units is not None
            enough = (units[:, self.people] >= self.at_least).all(axis=1)
            if enough.any():
                return int(totals[enough.argmax()])
            start, step = start + len(totals), min(2 * step, LONGEST_STEP)
        return None


class Sized(NamedTuple):
    """A rule's total beside the best k: what E and S are there.

    Attributes
    ----------
    name : str
    k : int or None
    error, score : float or None
        None where the rule gives no total, the total cannot be handed out, or the method does not compare totals.
    formula : str
    """

    name: str
    k: int | None
    error: float | None
    score: float | None
    formula: str


def sized(sweep: Sweep, alpha: Number, at_least: object = None) -> list[Sized]:
    """The rules' totals, each with its E and S."""
    return [_sized(sweep, alpha, rule) for rule in sweep.size_rules(at_least)]  # type: ignore[arg-type]


def _sized(sweep: Sweep, alpha: Number, rule: SizeRule) -> Sized:
    name, k, formula = rule
    if k is None or not sweep.method.compares_totals:
        return Sized(name, k, None, None, formula)
    try:
        found = Allocation.best(_without_ties(sweep.request), checked_total(sweep.request, k))
    except EvenhandError:
        return Sized(name, k, None, None, f"{formula}; bounds or method do not allow it")
    score = scores(np.array([k]), np.array([found.log_error]), nearest_float(checked_alpha(alpha)))
    return Sized(name, k, found.error, float(score[0]), formula)


def _without_ties(request: Request) -> Request:
    """The request with a tie rule that stops nobody."""
    rule = request.rule
    return replace(request, rule=replace(rule, ties="first")) if rule.ties == "raise" else request
