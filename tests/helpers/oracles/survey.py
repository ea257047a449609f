"""The best sample of a stratified survey by dynamic programming over strata, in whole numbers alone."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm


@dataclass(frozen=True)
class Survey:
    """Strata of a survey: how large they are, how much they vary, and how few and many may be drawn."""

    sizes: list[int]
    sd: list[Fraction]
    least: list[int]
    most: list[int]
    k: int

    def variance(self, units: Sequence[int]) -> Fraction:
        """Variance of the estimated total, straight from its definition: N^2 (1 - a / N) S^2 / a in every stratum."""
        parts = zip(self.sizes, self.sd, units, strict=True)
        return sum((n**2 * (1 - Fraction(a, n)) * s**2 / a for n, s, a in parts), Fraction(0))


@dataclass(frozen=True)
class Best:
    """The least error, how many samples reach it, and the lexicographically greatest of them."""

    error: Fraction
    count: int
    first: tuple[int, ...]


def best(tables: Sequence[dict[int, Fraction]], k: int) -> Best:
    """The best way of handing k units to groups, each of which has an error for every number of units it may get."""
    unit = lcm(*(error.denominator for table in tables for error in table.values()))
    whole = [{a: int(error * unit) for a, error in table.items()} for table in tables]
    # From the last group back: units left -> (least error, how many ways, the greatest of these ways).
    behind: dict[int, tuple[int, int, tuple[int, ...]]] = {0: (0, 1, ())}
    for table in reversed(whole):
        found: dict[int, tuple[int, int, tuple[int, ...]]] = {}
        for left, (error, count, ways) in behind.items():
            for a, own in table.items():
                if left + a <= k:
                    found[left + a] = _merged(found.get(left + a), (error + own, count, (a, *ways)))
        behind = found
    error, count, first = behind[k]
    return Best(Fraction(error, unit), count, first)


def _merged(
    one: tuple[int, int, tuple[int, ...]] | None, other: tuple[int, int, tuple[int, ...]]
) -> tuple[int, int, tuple[int, ...]]:
    if one is None or other[0] < one[0]:
        return other
    if other[0] > one[0]:
        return one
    return one[0], one[1] + other[1], max(one[2], other[2])


def best_sample(survey: Survey) -> Best:
    """The best sample of a survey."""
    tables = []
    for n, s, least, most in zip(survey.sizes, survey.sd, survey.least, survey.most, strict=True):
        tables.append({a: n * (n - a) * s**2 / a for a in range(least, min(most, survey.k) + 1)})
    return best(tables, survey.k)


def drawn_survey(rng: random.Random, default_limits: bool) -> Survey:
    """A random survey: small and large strata, equal ones, and some that do not vary at all."""
    count = rng.randint(1, 5)
    sizes = [rng.choice((rng.randint(1, 9), rng.randint(1, 4000), 60)) for _ in range(count)]
    sd = [rng.choice((Fraction(0), Fraction(1), Fraction(rng.randint(1, 400), 10), Fraction(5, 2))) for _ in sizes]
    if not any(sd):
        sd[0] = Fraction(1, 10)
    if default_limits:
        least, most = [min(2, n) for n in sizes], sizes
    else:
        least = [rng.randint(1, min(3, n)) for n in sizes]
        most = [rng.choice((n, rng.randint(low, n))) for low, n in zip(least, sizes, strict=True)]
    k = rng.randint(sum(least), min(sum(most), sum(least) + 18))
    return Survey(sizes, sd, least, most, k)
