"""Largest remainders by their own definitions, in rationals: enumeration, the textbook, and the letter of Swiss law."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import floor

from helpers.oracles.enumeration import compositions

Persons = Sequence[Fraction]


def persons_per_unit(quota: str, persons: Fraction, k: int) -> Fraction:
    """What the electoral textbooks call the quota."""
    return {
        "hare": lambda: persons / k,
        "hagenbach-bischoff": lambda: persons / (k + 1),
        "droop": lambda: Fraction(floor(persons / (k + 1)) + 1),
        "imperiali": lambda: persons / (k + 2),
        "swiss": lambda: Fraction(floor(persons / k) + 1),
    }[quota]()


def nearest(
    populations: Persons, k: int, quota: str, minimum: tuple[int, ...], maximum: tuple[int, ...]
) -> tuple[list[tuple[int, ...]], Fraction | None]:
    """All allocations with the least sum of (a - q)^2, and how far the next one is."""
    per_unit = persons_per_unit(quota, sum(populations, Fraction(0)), k)
    errors = {
        units: sum((a - p / per_unit) ** 2 for a, p in zip(units, populations, strict=True))
        for units in compositions(k, minimum, maximum)
    }
    least = min(errors.values())
    optima = [units for units, error in errors.items() if error == least]
    others = [error for error in errors.values() if error > least]
    return optima, Fraction(0) if len(optima) > 1 else min(others) - least if others else None


def textbook(populations: Persons, k: int, per_unit: Fraction) -> tuple[list[int], bool] | None:
    """Whole quotas, then one unit each by largest remainders; and whether remainders tie at the cut.

    None where the whole quotas leave less than nothing, or more than one unit for each group.
    """
    units = [floor(p / per_unit) for p in populations]
    remainders = [p - a * per_unit for p, a in zip(populations, units, strict=True)]
    left = k - sum(units)
    if not 0 <= left <= len(units):
        return None
    order = sorted(range(len(units)), key=lambda i: -remainders[i])
    ties = 0 < left < len(order) and remainders[order[left - 1]] == remainders[order[left]]
    return [a + (i in order[:left]) for i, a in enumerate(units)], ties


def swiss_law(populations: Persons, k: int, quota: str, minimum: Sequence[int]) -> tuple[list[int], bool] | None:
    """Article 17 of the Swiss Federal Act on Political Rights, letter by letter, the lot left out.

    a. Advance distribution: the population divided by the seats gives the first number; each canton that does not
    reach it gets one seat and leaves; with the rest of the population and of the seats it is repeated until all that
    remain reach the last number. b. Main distribution: each has as many seats as the last number goes into its
    population. c. The rest goes to the largest remainders.
    """
    seats = dict.fromkeys(range(len(populations)), 0)
    remaining = list(seats)
    left = k
    while remaining and left:
        number = persons_per_unit(quota, sum((populations[i] for i in remaining), Fraction(0)), left)
        leaving = [i for i in remaining if populations[i] < number * minimum[i]]
        if not leaving:
            break
        for i in leaving:
            seats[i] = minimum[i]
            left -= minimum[i]
            remaining.remove(i)
    if not remaining:
        return (list(seats.values()), False) if left == 0 else None
    found = textbook([populations[i] for i in remaining], left, number)
    if found is None:
        return None
    seats.update(zip(remaining, found[0], strict=True))
    return list(seats.values()), found[1]
