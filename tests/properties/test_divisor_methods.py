"""Every divisor method is what it says: populations over a common divisor, rounded at its signposts, within bounds."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import inf
from random import Random
from typing import Any

import numpy as np
import pytest

import evenhand as eh
from evenhand.exceptions import InvalidParameter
from evenhand.methods.divisor.dean import Dean
from evenhand.methods.divisor.entropy import Entropy
from evenhand.methods.divisor.methods import Divisor, HuntingtonHill
from evenhand.methods.divisor.modified import ModifiedSainteLague
from evenhand.methods.divisor.power_mean import PowerMean
from helpers import made_divisors
from helpers.divisor_checks import check, judge
from helpers.oracles.divisors import HALF, Signposts
from helpers.random_cases import cases

SAME = [
    (PowerMean(-inf), Divisor(0)),
    (PowerMean(-1), Dean()),
    (PowerMean(0), HuntingtonHill()),
    (PowerMean(1), Divisor(HALF)),
    (PowerMean(inf), Divisor(1)),
    (Entropy(2), Divisor(HALF)),
    (Entropy(-1), HuntingtonHill()),
    (ModifiedSainteLague(HALF), Divisor(HALF)),
]
HUGE = Fraction(10) ** 300


def answer(case: Any, method: Any) -> Any:
    """The answer of a method, whatever the case's own."""
    return eh.allocate(made_divisors.groups(case), case.k, method=method)


def test_divisor_methods_round_at_their_signposts(seed: int) -> None:
    """20,000 random instances: units are a rounding of P / d, ties are all of them, gaps and errors are enumerated."""
    decided = check(Random(seed), cases(20_000))
    assert len({kind.split(" by ")[0] for kind in decided}) == len(made_divisors.PARAMETERS), decided
    assert {kind.split(" by ")[1] for kind in decided} == {"float", "ball", "exact"}, decided


@pytest.mark.parametrize(("one", "other"), SAME, ids=lambda method: repr(method))
def test_families_meet_at_their_named_members(one: Any, other: Any, seed: int) -> None:
    """A member of one family gives the units and the ties of the named method, bounds and all."""
    random = Random(seed)
    for number in range(cases(300)):
        case = replace(made_divisors.case(random, small=number % 2 == 0), base=0)
        ours, theirs = answer(case, one), answer(case, other)
        assert ours.units.tolist() == theirs.units.tolist(), case
        assert (ours.ties and ours.ties.count) == (theirs.ties and theirs.ties.count), case


@pytest.mark.parametrize("t", [0, 1])
def test_the_limits_of_entropy_round_at_logarithmic_and_identric_means(t: int, seed: int) -> None:
    """At t = 0 and 1, where the formula has limits, units are those of the means themselves; beside them, the same."""
    random = Random(seed)
    for _ in range(cases(300)):
        case = replace(made_divisors.case(random, small=False), signposts=Signposts("entropy", t))
        found = answer(case, Entropy(t, base=case.base))
        judge(case, found)
        if found.ties is None and found.gap > 1e-6:
            for near in (t + Fraction(1, 10**13), t - Fraction(1, 10**13), t + Fraction(1, 10**40)):
                beside = answer(case, Entropy(near, base=case.base))
                assert t == 0 or beside.units.tolist() == found.units.tolist(), (near, case)


def test_hill_tells_apart_what_float64_cannot() -> None:
    """10^16 and 10^16 + 1 persons differ, by Hill's rule and as a power mean."""
    for method in (HuntingtonHill(), PowerMean(0), Entropy(-1)):
        assert eh.allocate([10**16, 10**16 + 1, 1], 4, method=method).units.tolist() == [1, 2, 1]


@pytest.mark.parametrize("p", [10**6, 10**9, HUGE, -(10**6), -(10**9), -HUGE])
def test_steep_power_means_part_the_ties_of_their_limits(p: Any, seed: int) -> None:
    """For a huge p the signposts of Jefferson's ties differ by 2^-p: the larger group's is larger, for -p smaller."""
    random, limit = Random(seed), Divisor(1 if p > 0 else 0)
    parted = 0
    for _ in range(100):
        groups = eh.Groups([random.randint(1, 6) for _ in range(4)])
        k = random.randint(4, 20)
        ours, theirs = (eh.allocate(groups, k, method=method) for method in (PowerMean(p), limit))
        low, high = (theirs.units,) * 2 if theirs.ties is None else (theirs.ties.low, theirs.ties.high)
        assert ((low <= ours.units) & (ours.units <= high)).all(), (groups.exact, k)
        taken, left = ours.units > low, (ours.units < high) & (ours.units == low)
        for i in np.flatnonzero(taken):
            for j in np.flatnonzero(left):
                before, after = groups.exact[i], groups.exact[j]
                assert before <= after if p > 0 else before >= after, (groups.exact, k, ours.units)
                parted += before != after
    assert parted


@pytest.mark.parametrize("p", [Fraction(1, 10**9), Fraction(1, 10**300)])
def test_first_units_go_by_population_where_the_first_signpost_is_next_to_nothing(p: Fraction) -> None:
    """s(0) = 2^(-1 / p) is above 0, however small: the larger groups come first, and errors stay finite."""
    case = made_divisors.Case(
        Signposts("power-mean", p), tuple(Fraction(one) for one in (1, 6, 2, 3)), 2, (0,) * 4, (9,) * 4
    )
    found = answer(case, PowerMean(p))
    assert found.units.tolist() == [0, 1, 0, 1]
    assert found.unique and np.isfinite(found.error)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: PowerMean(float("nan")), "p is nan, but must be a number, -inf or inf"),
        (lambda: PowerMean("2"), "p is '2', but must be a number, -inf or inf"),
        (
            lambda: PowerMean(10**400),
            "p is 1000000000000000000000000000000000000000, but must be a number, -inf or inf",
        ),
        (lambda: Entropy(inf), "t is inf, but must be a finite number"),
        (lambda: ModifiedSainteLague(0), "first is 0, but must be a finite number above 0 and at most 1.5"),
        (lambda: ModifiedSainteLague(1.6), "first is 1.6, but must be a finite number above 0 and at most 1.5"),
    ],
)
def test_parameters_outside_of_their_domain_are_refused(make: Any, message: str) -> None:
    """The refusal says which value, and what is allowed."""
    with pytest.raises(InvalidParameter, match="^" + message):
        make()


def test_methods_travel_with_infinite_parameters() -> None:
    """A copy through its parameters is the same method, and is written as people would."""
    for p, text in (
        (inf, "PowerMean(p=inf, base=0)"),
        (-inf, "PowerMean(p=-inf, base=0)"),
        (2, "PowerMean(p=2, base=0)"),
    ):
        kind, given = PowerMean(p).__reduce__()
        assert kind(*given) == PowerMean(p)
        assert repr(PowerMean(p)) == text


@pytest.mark.parametrize(
    ("signposts", "populations", "k"),
    [
        (Signposts("entropy", 3), (1, 13), 8),  # 8^3 - 7^3 = 13^2 (1^3 - 0^3)
        (Signposts("entropy", 1), (4, Fraction(27, 4)), 4),  # 2^2 / 1^1 and 3^3 / 2^2
        (Signposts("power-mean", 2), (5, 29), 24),  # 3^2 + 4^2 = 5^2, 20^2 + 21^2 = 29^2
        (Signposts("huntington-hill"), (1, 6), 10),  # 8 * 9 = 6^2 (1 * 2)
    ],
)
def test_ties_between_different_populations_are_known_by_radicals(signposts: Any, populations: Any, k: int) -> None:
    """Signposts in the proportion of the populations tie, irrational ones too."""
    case = made_divisors.Case(signposts, tuple(map(Fraction, populations)), k, (0, 0), (10**6,) * 2)
    found = answer(case, made_divisors.method_of(signposts))
    assert (found.proof, found.ties.count) == ("exact", 2)
    judge(case, found)
