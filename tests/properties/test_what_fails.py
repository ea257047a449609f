"""Properties that this rule does not have, each by a counterexample that enumeration confirms."""

from __future__ import annotations

from fractions import Fraction

import pytest

import evenhand as eh
from helpers.oracles import enumeration
from helpers.oracles.problem import Problem


def best_of(populations: list[int], k: int, **parameters: float) -> list[int]:
    """Return the only optimum by enumeration, and see that evenhand returns it too."""
    exact = {name: Fraction(str(value)) for name, value in parameters.items()}
    optima = enumeration.solve(Problem(tuple(map(Fraction, populations)), k, **exact)).optima
    assert len(optima) == 1
    assert eh.allocate(populations, k, **parameters).units.tolist() == list(optima[0])
    return list(optima[0])


def test_house_monotonicity_fails() -> None:
    """One unit more in all takes a unit from the largest group (the Alabama paradox), at the defaults."""
    assert best_of([786_000, 150_000, 149_000], 10) == [8, 1, 1]
    assert best_of([786_000, 150_000, 149_000], 11) == [7, 2, 2]


def test_population_monotonicity_fails() -> None:
    """The first group grows relative to the second and loses a unit to it, because the third shrinks."""
    assert best_of([1880, 1070, 570], 5) == [3, 1, 1]
    assert best_of([1881, 1070, 265], 5) == [2, 2, 1]


def test_lower_quota_fails() -> None:
    """A group with a quota above 7 gets 6, while another, where no minimum binds, is rounded up."""
    assert best_of([26, 10, 1], 10) == [6, 3, 1]
    assert 10 * 26 // 37 == 7


def test_coherence_fails() -> None:
    """Two groups would share their own units differently if the third were not there."""
    assert best_of([10, 4, 4], 7) == [3, 2, 2]
    assert best_of([10, 4], 5) == [4, 1]


@pytest.mark.parametrize("k", [10, 11])
def test_counterexamples_do_not_depend_on_a_tie(k: int) -> None:
    """Both totals of the paradox have one best allocation only."""
    answer = eh.allocate([786_000, 150_000, 149_000], k)
    assert answer.unique is True
    assert answer.gap > 0
