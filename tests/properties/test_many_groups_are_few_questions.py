"""Very many groups cost few questions: equal ones are asked once, and sums over all groups are not made of balls."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import numpy as np
import pytest
from flint import arb, fmpq

import evenhand as eh
from evenhand.methods.fairness.exact import sums
from evenhand.methods.fairness.exact.sums import PowerSum
from evenhand.numbers.binned import binned_power_sum
from evenhand.solve.proof.comparison import Comparison
from helpers.oracles.problem import precision
from helpers.strategies import start

EXPONENTS = ("0.3", "0.8", "1.5", "2.7", "12.5")


def test_equal_groups_are_one_question(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tie among 10,000 groups that are alike takes as many comparisons as one among two; seen to fail one by one."""
    asked: list[int] = []
    honest = Comparison._order
    monkeypatch.setattr(Comparison, "_order", lambda *given: asked.append(1) or honest(*given))
    answer = eh.allocate(np.arange(1, 10_001), 35_000, kappa=0, gamma=0)
    assert answer.ties is not None
    assert len(answer.ties.groups) == 10_000
    assert len(asked) < 200


@pytest.mark.parametrize("exponent", EXPONENTS)
def test_binned_sums_hold_the_sum_of_powers(exponent: str, seed: int) -> None:
    """And to about 50 bits or more; seen to fail with an error bound of 0, and without the rest of the series."""
    random = np.random.default_rng(seed)
    power = fmpq(*Fraction(exponent).as_integer_ratio())
    for high in (1, 20, 10**4, 2**23 + 5, 10**12):
        numbers = (
            random.integers(1, high + 1, 5_000) if high < 10**6 else random.integers(high // 2, high, 5_000)
        ).astype(float)
        found = binned_power_sum(numbers, power)
        with precision(200):
            truth = sum((arb(int(x)) ** arb(power) for x in numbers), arb(0))
        assert found is not None
        assert found.contains(truth)
        assert found.rel_accuracy_bits() >= 40


def test_a_tie_among_many_groups_needs_no_sum_of_balls(monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    """Two equal groups tie beside 20,000 others, and their price is known to 45 bits."""
    random: Random = start(seed)
    monkeypatch.setattr(PowerSum, "_all_but_largest", lambda *_: pytest.fail("summed in balls"))
    monkeypatch.setattr(sums, "MANY_GROUPS", 4096)
    populations = np.array([random.randint(1_000, 900_000) for _ in range(20_000)] + [123_456] * 3)
    maximum = [1] * 20_000 + [1_000] * 3
    answer = eh.allocate(populations, 20_010, kappa=0.8, gamma=0.3, beta=2.7, sigma=0.3, maximum=maximum)
    assert answer.ties is not None
    assert answer.ties.count == 3
