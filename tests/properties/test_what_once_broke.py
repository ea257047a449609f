"""Kinds of problems that once broke the solver: a seeded part of what `make fuzz` does at length."""

from __future__ import annotations

import numpy as np
import pytest

import evenhand as eh
from evenhand.solve.request.bounds import Bounds
from evenhand.solve.search.batch import guess_prices
from helpers import made_hostile
from helpers.checks import check_decided, check_rows, check_sampled, judge_hostile
from helpers.random_cases import cases
from helpers.strategies import Instance, start

COUNTS = {"large totals": 60, "one-sided": 60, "tight bounds": 60, "many groups": 6}


@pytest.mark.parametrize("kind", made_hostile.MAKERS)
def test_no_hostile_problem_is_answered_wrongly(kind: str, seed: int) -> None:
    """Feasible, never beaten, and claims what the oracle finds; `make fuzz` also asserts that none is undecided."""
    random = start(seed)
    for _ in range(cases(COUNTS[kind])):
        judge_hostile(made_hostile.MAKERS[kind](random), random)


@pytest.mark.parametrize("kind", ["large totals", "one-sided", "tight bounds"])
def test_every_row_of_a_hostile_sweep_is_feasible(kind: str, seed: int) -> None:
    """Within its bounds, and its own total to the unit."""
    random = start(seed)
    for _ in range(cases(5)):
        check_rows(made_hostile.MAKERS[kind](random))


def test_the_checks_of_hostile_problems_can_fail() -> None:
    """A unit given to the wrong one of many groups, and an answer that is undecided within the guarantee."""
    case = Instance([float(p) for p in range(100, 160)], 240, {"beta": 2.0})
    answer = case.allocate()
    worse = type("Worse", (), dict.fromkeys(("held_cost", "next_cost")))()
    worse.units, worse.held_cost, worse.next_cost = answer.units.copy(), answer.held_cost, answer.next_cost
    worse.units[0] -= 1
    worse.units[-1] += 1
    random = start(1)
    check_sampled(case, answer, random, 60)
    with pytest.raises(AssertionError, match="better given"):
        check_sampled(case, worse, random, 60)
    worse.proof = "undecided"
    with pytest.raises(AssertionError, match="undecided"):
        check_decided(worse, case)
    check_decided(worse, Instance([1, 2], 3, {"kappa": 0.5}))
    assert np.array_equal(answer.units, case.allocate().units)


EXTREMES = (
    {"kappa": 10**6, "gamma": 0, "beta": 1, "sigma": 1e-320},
    {"beta": 10**6},
    {"beta": 1e300, "sigma": 0.3},
    {"gamma": 10**6, "beta": 3, "sigma": 1e-300},
)


@pytest.mark.parametrize("parameters", EXTREMES, ids=str)
def test_extreme_parameters_make_no_warning(parameters: dict[str, float]) -> None:
    """Warnings are errors here: an overflow on the way to an answer is expected and kept quiet, or does not happen."""
    answer = eh.allocate([10, 14], 40, **parameters)
    assert answer.units.sum() == 40
    assert answer.log_error == eh.allocate([10, 14], 40, **parameters).log_error
    assert np.isfinite(answer.ideal).all()


def test_prices_beyond_half_of_float64_are_guessed_without_a_warning() -> None:
    """At beta 2,315 the dearest held and the cheapest next unit of few units each lie beyond float64's half."""
    populations = [round(10 ** (2 + place / 40)) for place in range(150)]
    totals = np.arange(150, 450)
    groups, fairness = eh.Groups(populations), eh.Fairness(kappa=2, gamma=2, beta=2315.3, sigma=0.9999)
    prices = guess_prices(fairness.bind(groups), totals, Bounds.of(groups, fairness))
    assert prices is None or np.isfinite(prices).all()
