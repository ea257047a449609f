"""The gap of a proven answer is never below 0, also where float64 does not know the costs beside those in doubt."""

from __future__ import annotations

from random import Random

import pytest

from helpers.random_cases import cases
from helpers.strategies import Instance, start


def extreme(random: Random) -> Instance:
    """Populations from 1e-275 to 1e275, half of them at the ends, often under maximums."""
    n = random.randint(2, 12)
    populations = [10.0 ** random.choice((275, -275, random.uniform(-275, 275))) for _ in range(n)]
    parameters = {"beta": 1.5, "sigma": random.choice((0, 0.5, 1)), "gamma": random.choice((0, 1, 2))}
    maximum = [random.choice((1, 2, 3, 10, 100, 10**6)) for _ in range(n)]
    return Instance(populations, min(random.randint(n, 8 * n), sum(maximum)), parameters, {"maximum": maximum})


def test_a_gap_beside_costs_that_float64_does_not_know_is_right() -> None:
    """It was -1.8e308: a cost that overflowed was taken from one that balls had found."""
    populations = [1e275, 1e275, 7e256, 1e-275, 1e275, 3e-212, 6e168, 1e-275, 1e-275]
    parameters = {"gamma": 2, "beta": 1.5, "sigma": 0.5}
    maximum = [1, 2, 3, 3, 3, 2, 10**6, 1, 10]
    case = Instance(populations, 57, parameters, {"maximum": maximum})
    answer = case.allocate()
    gap = case.certificate.gap(answer.units.tolist())
    assert gap is not None
    assert answer.gap == pytest.approx(float(gap), rel=1e-9)


def test_no_gap_is_below_zero(seed: int) -> None:
    """Whatever the populations, bounds and weights."""
    for case in (extreme(random) for random in [start(seed)] for _ in range(cases(300))):
        answer = case.allocate()
        assert answer.gap >= 0, case
        assert (answer.gap == 0) >= (answer.ties is not None), case
