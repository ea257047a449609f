"""Lowndes' method by its own definition, in rationals."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import floor, inf

Key = tuple[int, Fraction | float, Fraction]


def key(units: int, quota: Fraction) -> Key:
    """What a group's next unit is ranked by: whole quotas first, then the remainder relative to the whole quota.

    Beyond both, persons for each unit. Groups without any unit rank by persons alone.
    """
    level = 0 if units < floor(quota) else 1 if units == floor(quota) else 2
    return level, -(quota - units) / units if units else -inf, Fraction(0) if units else -quota


def textbook(populations: Sequence[Fraction], k: int) -> tuple[list[int], bool] | None:
    """Whole quotas, then one unit each by the largest relative remainders; and whether these tie at the cut.

    None where a group has no whole quota.
    """
    quotas = [k * p / sum(populations) for p in populations]
    units = [floor(q) for q in quotas]
    if min(units) == 0:
        return None
    relative = [(q - a) / a for q, a in zip(quotas, units, strict=True)]
    left = k - sum(units)
    order = sorted(range(len(units)), key=lambda i: -relative[i])
    ties = 0 < left < len(order) and relative[order[left - 1]] == relative[order[left]]
    return [a + (i in order[:left]) for i, a in enumerate(units)], ties


def ranked(
    populations: Sequence[Fraction], k: int, minimum: Sequence[int], maximum: Sequence[int]
) -> tuple[list[int], list[int]]:
    """Units that each group has for sure, and at most, where units above the minimums go one by one by their keys."""
    quotas = [k * p / sum(populations) for p in populations]
    keys = sorted((key(a, quotas[i]), i, a) for i in range(len(quotas)) for a in range(minimum[i], min(maximum[i], k)))
    left = k - sum(minimum)
    if left == 0:
        return list(minimum), list(minimum)
    cut = keys[left - 1][0]
    sure = [least + sum(1 for found, j, _ in keys if j == i and found < cut) for i, least in enumerate(minimum)]
    most = [least + sum(1 for found, j, _ in keys if j == i and found <= cut) for i, least in enumerate(minimum)]
    return (sure, most) if sum(most) > k else (most, most)
