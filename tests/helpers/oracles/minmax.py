"""The min-max method by its own definition: deviations of every allocation, sorted, the lexicographically least."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from helpers.oracles.enumeration import compositions


def deviation(units: int, quota: Fraction, sigma: Fraction) -> Fraction:
    """How often the one is the other, where sigma counts that side; else 1."""
    if units > quota:
        return units / quota if sigma > 0 else Fraction(1)
    return quota / units if sigma < 1 else Fraction(1)


def least(
    populations: Sequence[Fraction], k: int, sigma: Fraction, minimum: tuple[int, ...], maximum: tuple[int, ...]
) -> tuple[list[tuple[int, ...]], Fraction, Fraction | None]:
    """All best allocations, their largest deviation less 1, and by how much that of the next best is larger."""
    quotas = [k * p / sum(populations) for p in populations]
    vectors = {
        units: sorted((deviation(a, q, sigma) for a, q in zip(units, quotas, strict=True)), reverse=True)
        for units in compositions(k, minimum, maximum)
    }
    best = min(vectors.values())
    optima = [units for units, vector in vectors.items() if vector == best]
    others = [vector for vector in vectors.values() if vector > best]
    gap = Fraction(0) if len(optima) > 1 else min(others)[0] - best[0] if others else None
    return optima, best[0] - 1, gap
