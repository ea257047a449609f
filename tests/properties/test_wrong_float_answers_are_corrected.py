"""The proof does not trust the float solver: wherever it went wrong, the answer is put right."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Any

import numpy as np
import pytest

import evenhand as eh
from evenhand.solve.search import batch
from helpers.checks import check_gap, judge
from helpers.random_cases import cases
from helpers.strategies import Instance, instances, start


def spoil(holdings: Any, random: Random) -> None:
    """Move one unit between two random groups of the only row, if their bounds allow it."""
    givers = [i for i in range(holdings.n) if holdings.units[0, i] > holdings.lower[0, i]]
    takers = [i for i in range(holdings.n) if holdings.upper is None or holdings.units[0, i] < holdings.upper[0, i]]
    if not givers or not takers:
        return
    giver, taker = random.choice(givers), random.choice(takers)
    if giver != taker:
        holdings.move(np.array([giver]), np.array([-1]))
        holdings.move(np.array([taker]), np.array([1]))


@pytest.mark.parametrize("moves", [1, 3])
def test_units_moved_behind_the_solvers_back_come_back(seed: int, monkeypatch: pytest.MonkeyPatch, moves: int) -> None:
    """1,000 problems whose float solution is spoilt by one or three moves: still best, claims and gap still right."""
    random = start(seed)
    honest = batch.fill

    def spoilt(holdings: Any, totals: Any, prices: Any) -> None:
        honest(holdings, totals, prices)
        with np.errstate(all="ignore"):
            for _ in range(moves):
                spoil(holdings, random)

    monkeypatch.setattr(batch, "fill", spoilt)
    for case in instances(random, cases(1_000)):
        answer = case.allocate()
        judge(case, answer)
        check_gap(case, answer)


def test_very_many_units_in_the_wrong_place_come_back() -> None:
    """Costs beyond float64 leave 200,000 units to balls; seen to fail with the groups' bounds forgotten."""
    populations, maximum = [1, 1, 10**12, 10**12, 10**30], [10**6, 10**6, 10**6, 10**6, 2]
    fairness = {"kappa": 2.0, "gamma": 0.02, "beta": 17.0, "sigma": 0.001}
    case = Instance(populations, 200_000, fairness, {"maximum": maximum})
    answer = case.allocate()
    assert answer.proof == "ball"
    assert answer.units.tolist() == [1, 1, 99_998, 99_998, 2]
    judge(case, answer)


@pytest.mark.parametrize(
    ("populations", "k", "fairness"),
    [
        ([1e165, 1.2687284882248026e-158, 2.6948674738744655e-158], 5868, {"kappa": 0.01, "gamma": 0.0}),
        ([Fraction(x, 10**327) for x in (5309541, 6657945, 5696700)], 367, {}),
        ([8.240285e-321, 8.950953e-321, 8.122391e-321], 213, {}),
    ],
)
def test_populations_that_float64_hardly_holds_are_left_to_balls(
    populations: list[Any], k: int, fairness: dict[str, float]
) -> None:
    """Subnormal numbers and ratios carry no error bound; seen to fail where only their powers were looked at."""
    case = Instance(populations, k, {"kappa": 1.0, "gamma": 1.0, "beta": 2.0, "sigma": 0.5, **fairness})
    answer = case.allocate()
    assert answer.proof == "ball"
    judge(case, answer)
    swept = eh.sweep(populations, [k], **case.fairness)
    assert swept.units[0].tolist() == answer.units.tolist()
    assert swept.log_error[0] == pytest.approx(answer.log_error, rel=1e-12)
