"""Equal groups get equal treatment: one unit of difference at most, and none at all where the answer is unique."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from helpers.oracles.problem import exact
from helpers.random_cases import cases
from helpers.strategies import Instance, instance, start


def case_with_twins(random: Random) -> Instance:
    """Draw a problem in which some populations are equal, with one bound for all."""
    drawn = instance(random)
    populations = [random.choice(drawn.populations[: max(1, len(drawn.populations) // 2)]) for _ in drawn.populations]
    return replace(drawn, populations=populations, k=max(drawn.k, len(populations)), bounds={}, fairness=drawn.fairness)


def check_balanced(case: Instance, units: Sequence[int], most: int) -> None:
    """Equal populations differ by at most that many units."""
    for i, population in enumerate(case.populations):
        for j, other in enumerate(case.populations[:i]):
            if exact(population) == exact(other):
                assert abs(units[i] - units[j]) <= most, f"{units[i]} and {units[j]} for {population}: {case}"


def test_equal_populations_differ_by_one_unit_at_most(seed: int) -> None:
    """1,500 problems: none apart if unique, one if strictly convex; seen to fail with a unit moved between twins."""
    random = start(seed)
    for _ in range(cases(1_500)):
        case = case_with_twins(random)
        answer = case.allocate()
        if answer.unique:
            check_balanced(case, answer.units.tolist(), 0)
        elif case.fairness["beta"] > 1 and 0 < case.fairness["sigma"] < 1:
            check_balanced(case, answer.units.tolist(), 1)
