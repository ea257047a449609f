"""Slopes of costs over boxes of parameters hold every change of every cost inside of them."""

from __future__ import annotations

from fractions import Fraction
from math import log
from random import Random

import pytest

import evenhand as eh
from evenhand.insight.along.line import Line
from evenhand.methods.fairness.exact.slopes import floats
from evenhand.numbers.simplest import simplest_between
from helpers.random_cases import cases

RANGES = {"kappa": (0, 2), "gamma": (0, 2), "beta": (1, 6), "sigma": (0, 1), "base": (0, 2)}


@pytest.mark.parametrize("name", RANGES)
def test_costs_move_no_faster_than_their_slopes(name: str, seed: int) -> None:
    """3,000 units: between two points of a box the cost moves by a slope that the box knows of."""
    random = Random(seed)
    for _ in range(cases(600)):
        populations = [random.randint(1, 10 ** random.randint(1, 5)) for _ in range(random.randint(2, 4))]
        options = {"kappa": 0.7, "gamma": 1, "beta": random.choice((1, 2, 1.5)), "sigma": random.choice((0, 0.3, 1))}
        line = Line(eh.allocate(populations, 2 * len(populations), **options).request, 2 * len(populations), name)
        low, high = sorted(Fraction(random.randint(0, 1000), 1000) for _ in range(2))
        start, end = RANGES[name]
        low, high = start + low * (end - start), start + high * (end - start)
        unit = random.randrange(len(populations)), random.randint(1, 4)
        least, most = line.box(low, high).slope(*unit, name)
        x, y = sorted(low + (high - low) * Fraction(random.randint(0, 100), 100) for _ in range(2))
        if x == y:
            continue
        (there_low, there_high), (here_low, here_high) = (cost_bounds(line, value, unit) for value in (y, x))
        assert there_high - here_low >= least * float(y - x) * (1 - 1e-9) - 1e-9 * abs(least)
        assert there_low - here_high <= most * float(y - x) * (1 + 1e-9) + 1e-9 * abs(most)


def cost_bounds(line: Line, value: Fraction, unit: tuple[int, int]) -> tuple[float, float]:
    """Bounds of a cost by the formulas that the slopes are of."""
    return floats(line.box(value, value).cost(*unit))


def test_costs_differ_no_more_than_by_their_slopes_by_population(seed: int) -> None:
    """600 pairs of groups: the same unit of the larger costs more by a slope that the box knows of."""
    random = Random(seed)
    for _ in range(cases(600)):
        populations = [*sorted(random.sample(range(900, 1100), 2)), random.randint(1, 9000)]
        options = {"kappa": 0.7, "gamma": random.choice((0, 1)), "beta": random.choice((1, 2, 1.5)), "sigma": 0.3}
        line = Line(eh.allocate(populations, 9, **options).request, 9, "kappa")
        low, high = sorted(Fraction(random.randint(0, 100), 100) for _ in range(2))
        a = random.randint(1, 6)
        least, most = line.box(low, high).size_slope(0, 1, a)
        value = low + (high - low) * Fraction(random.randint(0, 100), 100)
        (ours, ours_high), (theirs, theirs_high) = (cost_bounds(line, value, (i, a)) for i in (0, 1))
        distance = log(populations[1] / populations[0])
        assert theirs_high - ours >= least * distance - 1e-12 * abs(least)
        assert theirs - ours_high <= most * distance + 1e-12 * abs(most)


def test_the_simplest_number_has_the_smallest_denominator(seed: int) -> None:
    """4,000 intervals: no smaller denominator has a number inside."""
    random = Random(seed)
    for _ in range(cases(4000)):
        low, high = sorted(Fraction(random.randint(-60, 60), random.randint(1, 40)) for _ in range(2))
        found = simplest_between(low, high)
        assert low <= found <= high
        for q in range(1, found.denominator):
            assert -((-low.numerator * q) // low.denominator) > high.numerator * q // high.denominator
