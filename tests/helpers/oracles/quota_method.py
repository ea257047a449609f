"""The quota method by its own definition: every way in which its ties can go, on small problems."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

Units = tuple[int, ...]


def next_awards(populations: Sequence[Fraction], units: Units) -> list[int]:
    """Who may get the next unit: the largest P / (a + 1) of those within their upper quota at the new total."""
    total = sum(units) + 1
    whole = sum(populations, Fraction(0))
    eligible = [i for i, (p, a) in enumerate(zip(populations, units, strict=True)) if a < p * total / whole]
    most = max(populations[i] / (units[i] + 1) for i in eligible)
    return [i for i in eligible if populations[i] / (units[i] + 1) == most]


def reachable(populations: Sequence[Fraction], start: Units, k: int) -> set[Units]:
    """Every allocation of k that some order of tied awards leads to."""
    found = {start}
    for _ in range(k - sum(start)):
        found = {
            (*units[:i], units[i] + 1, *units[i + 1 :]) for units in found for i in next_awards(populations, units)
        }
    return found
