"""A tie is reported where there is one, whole, and never depends on the arithmetic or on the order of rows."""

from __future__ import annotations

import json
from collections import Counter

import pytest

import evenhand as eh
from evenhand.io.record.record import allocation_record
from evenhand.verify import verify
from helpers import made_ties
from helpers.checks import check_claims, check_first, check_never_beaten, check_ties, report
from helpers.oracles import dynamic, enumeration
from helpers.oracles.problem import is_rational
from helpers.random_cases import cases
from helpers.strategies import Instance, instances, start

EACH = 10_000 // len(made_ties.MAKERS) + 1
COUNTABLE = 20_000


@pytest.mark.parametrize("kind", made_ties.MAKERS)
def test_every_constructed_tie_is_reported(seed: int, kind: str) -> None:
    """10,000 ties of nine kinds, each with its groups, units at stake and count; seen to fail with every tie hidden."""
    random = start(seed)
    decided: Counter[str] = Counter()
    for _ in range(cases(EACH)):
        instance = made_ties.make(random, kind)
        answer = instance.allocate()
        assert check_never_beaten(instance, answer) == "tied", f"the maker made no tie: {instance}"
        check_ties(instance, answer)
        check_first(instance, answer)
        decided[answer.proof] += 1
    print(report(decided))


@pytest.mark.parametrize("kind", made_ties.MAKERS)
def test_the_number_of_optima_is_right(seed: int, kind: str) -> None:
    """Counts agree with enumeration where costs are rational, with dynamic programming elsewhere."""
    random = start(seed)
    for _ in range(cases(25)):
        instance = made_ties.make(random, kind)
        check_count(instance, instance.allocate())


def check_count(instance: Instance, answer: object) -> None:
    """The ties are exactly the optima that another method finds."""
    problem = instance.problem
    optima = dynamic.solve(problem, 1280)
    assert answer.ties.count == optima.count, (
        f"{answer.ties.count} ties, dynamic programming {optima.count}: {instance}"
    )  # type: ignore[attr-defined]
    assert tuple(answer.units.tolist()) == optima.first, f"first is {optima.first}: {instance}"  # type: ignore[attr-defined]
    if is_rational(problem) and _allocations(problem) <= COUNTABLE:
        listed = [tuple(units.tolist()) for units in answer.ties]  # type: ignore[attr-defined]
        assert listed == list(enumeration.solve(problem).optima), f"{instance}"


def _allocations(problem: object) -> int:
    """Return how many allocations there are at all, at most one above what is countable."""
    everything = enumeration.compositions(problem.k, problem.minimum, problem.maximum)  # type: ignore[attr-defined]
    return sum(1 for _ in zip(range(COUNTABLE + 1), everything, strict=False))


def test_chance_ties_are_reported_too(seed: int) -> None:
    """Random small populations tie often: 2,000 problems, each claim checked against enumeration's kind of oracle."""
    random = start(seed)
    found, count = 0, cases(2_000)
    for instance in instances(random, count, largest_n=5, largest_k=30, rational=True):
        answer = instance.allocate()
        optima = dynamic.solve(instance.problem)
        assert answer.unique is (optima.count == 1), f"unique is {answer.unique}, {optima.count} optima: {instance}"
        if optima.count > 1:
            check_ties(instance, answer)
            found += 1
    print(f"{found} ties by chance")
    assert found > 0.025 * count


def test_raise_names_the_tie_and_lot_can_be_replayed(seed: int) -> None:
    """Whatever the rule, the units taken are among the best; "raise" stops exactly at ties."""
    random = start(seed)
    for kind in made_ties.MAKERS:
        for _ in range(cases(20)):
            instance = made_ties.make(random, kind)
            with pytest.raises(eh.exceptions.TiedAllocations):
                instance.allocate(ties="raise")
            drawn = instance.allocate(ties="lot")
            check_claims(instance, drawn, check_never_beaten(instance, drawn))
            check_ties(instance, drawn)
            again = eh.allocate(drawn.groups, instance.k, **instance.fairness, ties="lot", seed=drawn.seed)
            assert again.units.tolist() == drawn.units.tolist(), f"seed {drawn.seed} drew another: {instance}"


def test_every_optimum_can_be_drawn() -> None:
    """A lot among three optima falls on each of them over many seeds."""
    drawn = {tuple(eh.allocate([1, 1, 1], 4, ties="lot", seed=seed).units.tolist()) for seed in range(40)}
    assert drawn == {(2, 1, 1), (1, 2, 1), (1, 1, 2)}


def test_groups_tie_whose_base_leaves_nothing_to_share() -> None:
    """At base = k / n all ideals are the base, so groups of equal weight tie whatever kappa is; once left undecided."""
    parameters = {"kappa": 0.37, "gamma": 0, "beta": 2.7, "sigma": 0.3, "base": 2.5}
    answer = eh.allocate([225.34, 2596.34], 5, **parameters)
    assert (answer.proof, answer.unique, answer.units.tolist()) == ("exact", False, [3, 2])
    assert answer.ties is not None
    assert answer.ties.count == 2
    assert all(verify(json.dumps(allocation_record(answer)).encode()).values())
