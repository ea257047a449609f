"""Least change is the method's error and a penalty on every unit moved, least of all allocations."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest

import evenhand as eh
from evenhand.exceptions import InvalidParameter
from helpers import made_changes
from helpers.change_checks import check
from helpers.random_cases import cases


def test_least_change_is_least_of_all_allocations(seed: int) -> None:
    """5,000 small instances of every method with an error: units, ties and gap are those of enumeration."""
    decided = check(Random(seed), cases(5_000))
    assert {kind.split(" by ")[0] for kind in decided} == set(made_changes.MAKERS), decided
    assert {kind.split(", ")[0].split(" by ")[1] for kind in decided} >= {"float", "exact"}, decided


@pytest.mark.parametrize("family", made_changes.MAKERS)
def test_no_penalty_is_no_change_and_a_large_one_keeps_what_groups_hold(family: str, seed: int) -> None:
    """At 0 the result is that of the method, gap included; at 10^9 it is `current`, if allowed and of finite error."""
    random, kept = Random(seed), 0
    for _ in range(cases(400)):
        case = made_changes.case(random, family)
        method, error = made_changes.MAKERS[family](random, case)
        free = eh.allocate(made_changes.groups(case), case.k, method=method)
        assert eh.allocate(made_changes.groups(case), case.k, method=method, change=0) == free, case
        held = _allowed(random, case)
        if None in [error(i, a) for i, a in enumerate(held)]:
            continue
        found = eh.allocate(made_changes.groups(case, held), case.k, method=method, change=10**9)
        assert (found.units.tolist(), found.unique) == (held, True), (method, held, case)
        kept += 1
    assert kept


def _allowed(random: Random, case: made_changes.Change) -> list[int]:
    """Any allocation within the bounds."""
    units = list(case.lower)
    while sum(units) < case.k:
        i = random.choice([i for i, most in enumerate(case.upper) if units[i] < most])
        units[i] += 1
    return units


def test_a_sweep_with_a_penalty_is_the_allocations_of_its_totals(seed: int) -> None:
    """Units, errors and proofs of a sweep are those of each total on its own, and errors leave out the penalty."""
    random = Random(seed)
    for number in range(cases(200)):
        family = list(made_changes.MAKERS)[number % len(made_changes.MAKERS)]
        case = made_changes.case(random, family)
        case = replace(case, upper=tuple(most if family == "neyman" else 40 for most in case.upper))
        method, _ = made_changes.MAKERS[family](random, case)
        groups, k_max = made_changes.groups(case), min(case.k + 6, sum(case.upper))
        swept = eh.sweep(groups, case.k, k_max, method=method, change=case.penalty)
        for k in swept.k.tolist():
            alone = eh.allocate(groups, k, method=method, change=case.penalty)
            assert swept.at(k) == alone, (method, k, case)
            judged = eh.Groups(list(case.populations), minimum=alone.units.tolist(), maximum=alone.units.tolist())
            assert eh.allocate(judged, k, method=method).error == pytest.approx(alone.error, rel=1e-12), (method, case)


@pytest.mark.parametrize("penalty", ["1e20", "1e100"])
def test_no_penalty_outweighs_an_infinite_error(penalty: str) -> None:
    """Whoever has no unit gets one by Hill's method, however dear it is to move one; the larger comes first."""
    groups = eh.Groups({"A": 10, "B": 1, "C": 2}, current=[3, 0, 0])
    found = eh.allocate(groups, 3, method="hill", change=Fraction(penalty))
    assert found.units.tolist() == [1, 1, 1]
    first = eh.allocate(groups, 2, method="hill", change=Fraction(penalty))
    assert first.units.tolist() == [1, 0, 1]


def test_a_penalty_beyond_all_errors_is_refused() -> None:
    """It could outweigh what stands for an infinite error, so the refusal says how large it may be."""
    groups = eh.Groups({"A": 10, "B": 1}, current=[3, 0])
    for given in (1.01e100, 10**400, float("inf"), -1, "much"):
        with pytest.raises(InvalidParameter, match=r"change is .*, but must be a number from 0 to 10\^100"):
            eh.allocate(groups, 3, method="hill", change=given)


@pytest.mark.parametrize("method", ["lowndes", "quota-method", "min-max"])
def test_a_penalty_needs_an_error_that_adds_up(method: str) -> None:
    """Lowndes, the quota method and min-max state none, at every door; 0 is no penalty."""
    groups = eh.Groups([23, 52, 16], current=[3, 8, 2])
    for door in (lambda **given: eh.allocate(groups, 14, **given), lambda **given: eh.sweep(groups, 13, 15, **given)):
        with pytest.raises(InvalidParameter, match=r"an error that adds up over groups, and .* has none"):
            door(method=method, change=0.1)
    assert eh.allocate(groups, 14, method=method, change=0).units.sum() == 14
