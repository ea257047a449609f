"""Least change by enumeration: every allocation with its error and its penalty, whatever the method.

Errors are fractions, or decimals of 110 digits; two of these count as equal where 70 digits agree. Nothing of evenhand
is used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from fractions import Fraction
from functools import cache
from typing import TypeAlias

from helpers.oracles.divisors import COMPARED, DIGITS, Signposts, decimal, group_error, power, sum_of
from helpers.oracles.enumeration import compositions

TOLD_APART = Context(prec=50, Emax=MAX_EMAX, Emin=MIN_EMIN)
"""Digits by which errors are compared: fewer than those to which ideals are rounded."""

GroupError: TypeAlias = Callable[[int, int], "Decimal | None"]
"""Error of group i with a units, None where it is infinite."""

Key: TypeAlias = tuple[int, tuple[Fraction, ...], Decimal]
"""How many groups have an infinite error, their populations from the largest, and E + penalty of all others."""


@dataclass(frozen=True)
class Change:
    """A problem with a penalty on every unit by which a group departs from what it holds."""

    populations: tuple[Fraction, ...]
    k: int
    lower: tuple[int, ...]
    upper: tuple[int, ...]
    current: tuple[int, ...]
    penalty: Fraction


@dataclass(frozen=True)
class Best:
    """The best allocations, the lexicographically greatest first, and the distance to the second best.

    `gap` is None where there is no other allocation, inf where others leave more, or larger, groups without a unit.
    """

    units: tuple[tuple[int, ...], ...]
    gap: Decimal | None


def best(case: Change, error: GroupError) -> Best:
    """Look at every allocation within the bounds."""
    known = cache(error)
    keys = {units: _key(case, known, units) for units in compositions(case.k, case.lower, case.upper)}
    least = min(keys.values())
    found = tuple(units for units, key in keys.items() if key == least)
    others = [key for key in keys.values() if key != least]
    return Best(found, _distance(least, min(others)) if others else None)


def _key(case: Change, error: GroupError, units: tuple[int, ...]) -> Key:
    errors = [error(i, a) for i, a in enumerate(units)]
    without = sorted((p for p, one in zip(case.populations, errors, strict=True) if one is None), reverse=True)
    moved = sum(abs(a - had) for a, had in zip(units, case.current, strict=True))
    parts = [one for one in errors if one is not None]
    return len(without), tuple(without), TOLD_APART.plus(sum_of([*parts, decimal(case.penalty * moved)]))


def _distance(least: Key, other: Key) -> Decimal:
    return DIGITS.subtract(other[2], least[2]) if other[:2] == least[:2] else Decimal("inf")


def divisor_error(case: Change, signposts: Signposts, base: int) -> GroupError:
    """What a divisor method makes least, of every group."""
    scale = (case.k - base * len(case.populations)) / sum(case.populations)
    return lambda i, a: group_error(signposts, scale * case.populations[i], a - base)


def remainder_error(case: Change, quota: str) -> GroupError:
    """Hamilton's squared distance from the quotas, of every group."""
    persons, k = sum(case.populations), case.k
    per_unit = {"hare": persons / k, "hagenbach-bischoff": persons / (k + 1), "droop": persons // (k + 1) + 1}[quota]
    return lambda i, a: decimal((a - case.populations[i] / per_unit) ** 2)


def sample_error(case: Change, spread: tuple[Fraction, ...]) -> GroupError:
    """The variance N (N - a) S^2 / a of every stratum."""
    return lambda i, a: decimal(case.populations[i] * (case.populations[i] - a) * spread[i] ** 2 / a)


def fairness_error(case: Change, given: dict[str, Fraction]) -> GroupError:
    """The weighted deviation w m delta of every group from its ideal."""
    n, base = len(case.populations), given["base"]
    weights = _shares(case, given["gamma"])
    ideals = [
        DIGITS.add(decimal(base), DIGITS.multiply(decimal(case.k - n * base), share))
        for share in _shares(case, given["kappa"])
    ]

    def error(i: int, a: int) -> Decimal:
        far = DIGITS.subtract(a, COMPARED.plus(ideals[i]))
        side = 2 * (given["sigma"] if far > 0 else 1 - given["sigma"])
        deviation = power(DIGITS.divide(far.copy_abs(), min(Decimal(a), ideals[i])), given["beta"])
        return DIGITS.multiply(DIGITS.multiply(weights[i], decimal(side)), deviation)

    return error


def _shares(case: Change, exponent: Fraction) -> list[Decimal]:
    powers = [power(decimal(p), exponent) for p in case.populations]
    total = sum_of(powers)
    return [DIGITS.divide(one, total) for one in powers]
