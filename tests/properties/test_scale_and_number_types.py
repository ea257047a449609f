"""Only ratios of populations matter, and a number means what was written, whatever type carries it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import Any

import numpy as np

import evenhand as eh
from helpers.oracles.problem import exact
from helpers.random_cases import cases
from helpers.strategies import Instance, instances, start


def outcome(answer: Any) -> tuple[Any, ...]:
    """Return all that must not change."""
    count = None if answer.ties is None else answer.ties.count
    return answer.units.tolist(), answer.unique, count


def scaled(random: Random, case: Instance) -> Instance:
    """Return the same problem with every population multiplied by one number."""
    factor = random.choice((Fraction(1, 3), Fraction(10**40), Fraction(7, 10**12), Fraction(random.randint(2, 10**6))))
    return Instance([exact(p) * factor for p in case.populations], case.k, case.fairness, case.bounds)


def check_same(case: Instance, first: Any, second: Any, what: str) -> None:
    """Two answers agree in units, uniqueness and number of optima."""
    assert outcome(first) == outcome(second), f"{what}: {outcome(first)} became {outcome(second)}: {case}"


def test_multiplying_all_populations_changes_nothing(seed: int) -> None:
    """1,000 problems, by factors that no float holds; seen to fail with populations rounded to whole numbers."""
    random = start(seed)
    for case in instances(random, cases(1_000)):
        check_same(case, case.allocate(), scaled(random, case).allocate(), "scaled")


def test_a_population_means_the_number_that_was_written(seed: int) -> None:
    """Float, Decimal, Fraction and NumPy numbers of one value give one answer on 500 problems."""
    random = start(seed)
    for _ in range(cases(500)):
        texts = [f"{random.randint(1, 10**4)}.{random.randint(0, 99):02d}" for _ in range(random.randint(1, 9))]
        k = random.randint(len(texts), 60)
        floats = [float(text) for text in texts]
        case = Instance(floats, k, {"beta": float(random.choice((1, 2, 2.7)))})
        first = case.allocate()
        for kind in (Decimal, Fraction, np.array):
            others = np.array(floats) if kind is np.array else [kind(text) for text in texts]
            check_same(case, first, eh.allocate(others, k, **case.fairness), kind.__name__)


def test_a_parameter_means_the_number_that_was_written() -> None:
    """sigma = 0.1 as float, Decimal and Fraction is one tenth: the methods are equal."""
    same = {eh.Fairness(sigma=x, kappa=y) for x, y in ((0.1, 0.7), (Decimal("0.1"), Decimal("0.7")))}
    assert same == {eh.Fairness(sigma=Fraction(1, 10), kappa=Fraction(7, 10))}
