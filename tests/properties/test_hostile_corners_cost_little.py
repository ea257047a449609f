"""Corners of the parameters and bounds cost few questions: what is asked is counted, never the time."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import numpy as np
import pytest
from flint import fmpz

import evenhand as eh
from evenhand.methods.fairness.exact.measure import FairnessExact
from evenhand.numbers.radicals import MODULI, _power_modulo
from evenhand.solve.proof import plateau
from evenhand.solve.proof.comparison import Comparison
from helpers.random_cases import cases
from helpers.strategies import start


def counted(monkeypatch: pytest.MonkeyPatch, owner: type, name: str) -> list[int]:
    """A list that grows by one whenever that method is called."""
    asked: list[int] = []
    honest = getattr(owner, name)
    monkeypatch.setattr(owner, name, lambda *given: asked.append(1) or honest(*given))
    return asked


@pytest.mark.parametrize(
    "corner", [{"sigma": 0}, {"sigma": 1, "gamma": 0, "beta": 1.5}, {"sigma": 0, "kappa": 0.7}, {"beta": 1}]
)
def test_different_groups_that_tie_on_plateau_are_not_compared(
    monkeypatch: pytest.MonkeyPatch, seed: int, corner: dict[str, float]
) -> None:
    """3,000 populations tie where a side is level, and no cost is compared; seen to fail without that."""
    asked = counted(monkeypatch, Comparison, "_order")
    random = np.random.default_rng(seed)
    populations = random.integers(10**5, 10**6, 3_000)
    # Some have a minimum far above their ideal, or a maximum far below it: what they lack or leave is free for others.
    bound = (
        {"minimum": 1 + 20 * (np.arange(3_000) % 2)}
        if corner.get("sigma")
        else {"maximum": 5 + 95 * (np.arange(3_000) % 2)}
    )
    answer = eh.allocate(populations, 36_000, **bound, **corner)
    assert answer.ties is not None
    assert len(answer.ties.groups) > 1_000
    assert answer.gap == 0
    assert not asked


@pytest.mark.parametrize("sigma", [0, 1, 0.3])
def test_the_level_side_and_comparisons_find_the_same_ties(
    monkeypatch: pytest.MonkeyPatch, seed: int, sigma: float
) -> None:
    """500 small problems with bounds, solved both ways; seen to fail with ends rounded to the other side."""
    random, told, count = start(seed), 0, cases(500)
    for _ in range(count):
        n = random.randint(2, 6)
        populations = [random.randint(1, 12) for _ in range(n)]
        minimum = [random.randint(1, 4) for _ in range(n)]
        maximum = [least + random.randint(0, 6) for least in minimum]
        k = random.randint(sum(minimum), sum(maximum))
        fairness = {"sigma": sigma, "gamma": random.choice((0, 1)), "beta": random.choice((1, 1.5, 2))}
        groups = eh.Groups(populations, minimum=minimum, maximum=maximum)
        quick = eh.allocate(groups, k, **fairness)
        with monkeypatch.context() as patch:
            patch.setattr(plateau, "tie_on_plateau", lambda *_: None)
            slow = eh.allocate(groups, k, **fairness)
        assert (quick.units.tolist(), quick.gap, quick.proof) == (slow.units.tolist(), slow.gap, slow.proof)
        assert (quick.ties is None) == (slow.ties is None)
        if quick.ties is not None and slow.ties is not None:
            told += 1
            assert [units.tolist() for units in quick.ties] == [units.tolist() for units in slow.ties]
    assert told > 0.03 * count


def test_a_start_that_is_wrong_everywhere_is_put_right_by_queues(monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    """Where float64 lost all costs of 300 groups, the questions grow like n log n; seen to fail without the queues."""
    random: Random = start(seed)
    asked = counted(monkeypatch, Comparison, "_order")
    populations = [random.randint(1, 9) * Fraction(10) ** random.randint(-300, 300) for _ in range(300)]
    maximum = [random.randint(4, 12) for _ in range(300)]
    answer = eh.allocate(populations, 1_500, sigma=1, maximum=maximum)
    assert answer.proof in ("ball", "exact")
    assert len(asked) < 300 * 60


def test_exponents_of_three_hundred_digits_need_no_question_of_equality(monkeypatch: pytest.MonkeyPatch) -> None:
    """Balls begin with as many bits as the exponent takes; seen to fail when they begin with 64."""
    asked = counted(monkeypatch, FairnessExact, "are_equal")
    answer = eh.allocate(eh.load("us-2020"), 435, beta=10**300)
    assert answer.proof == "ball"
    assert not asked


def test_powers_modulo_a_prime_are_those_of_the_whole_exponent(seed: int) -> None:
    """Also of multiples of the prime, and to the power 0; the moduli are primes."""
    random: Random = start(seed)
    for prime in MODULI:
        assert fmpz(prime).is_prime()
        for base in (0, 1, prime - 1, random.randrange(prime)):
            for exponent in (0, 1, prime - 1, 2 * (prime - 1), random.randrange(10**30)):
                assert _power_modulo(base, exponent, prime) == pow(base, exponent, prime)
