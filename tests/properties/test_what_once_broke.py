"""Kinds of problems that once broke the solver: a seeded part of what `make fuzz` does at length."""

from __future__ import annotations

import numpy as np
import pytest

import evenhand as eh
from evenhand.solve.request.problems import OverTotals
from evenhand.solve.request.request import Request
from evenhand.solve.request.rule import Rule
from evenhand.solve.search import greedy
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
    prices = guess_prices(OverTotals(Request(groups, fairness, Rule()), totals))
    assert prices is None or np.isfinite(prices).all()


def test_a_group_that_is_fixed_at_its_minimum_keeps_no_unit_beyond_it() -> None:
    """Three units are missing of four groups, two of which are fixed: the one that is cheapest takes two of them."""
    groups = eh.Groups([19.286, 1.959, 1.139, 8.2], minimum=[1, 2, 1, 1], current=[3, 4, 4, 4])
    answer = eh.allocate(groups, 15, method=eh.Hamilton("swiss", "recompute"), change=0.01)
    assert answer.units.tolist() == [8, 2, 1, 4]


def test_float64_orders_units_whose_costs_differ_by_300_powers_of_ten(monkeypatch: pytest.MonkeyPatch) -> None:
    """A first unit of Adams' saves 2^1000 times what a second does: halving by value left wrong units to balls."""
    populations = [2322.19, 230.967, 111.558, 95.634, 47.509, 32.048, 30.92, 28.195, 18.556, 18.156, 13.982, 12.311]
    populations += [10.916, 10.587, 10.228, 9.458, 8.709, 6.576, 6.494, 5.471, 3.389, 3.213, 3.208, 2.877, 2.759]
    groups = eh.Groups([*populations, 1.585, 1.416, 0.619, 0.415, 0.357])
    monkeypatch.setattr(greedy, "MOST_EXCHANGES", 0)
    assert {eh.allocate(groups, k, method="adams", base=1).proof for k in range(140, 150)} == {"float"}


def test_a_start_that_is_only_about_right_is_put_right_in_float64() -> None:
    """With a penalty on change units begin near the current ones: what is left to exchange needs no balls."""
    populations = [436629, 700188, 2980492, 86565, 358515, 283398, 21689, 159992, 39551, 515125, 325404, 670352, 641527]
    populations += [38753, 424489, 846368, 1755234, 445772, 176294, 617723, 3193745, 614625, 34312, 909483, 461072]
    current = [4, 4, 3, 5, 2, 3, 5, 3, 4, 3, 1, 4, 3, 4, 3, 2, 5, 1, 1, 4, 2, 5, 5, 2, 5, 3, 1, 2, 5, 2]
    groups = eh.Groups([*populations, 442925, 231650, 458986, 502192, 50482], current=current)
    assert set(eh.sweep(groups, 190, 195, change=0.01).proof) == {"float"}
