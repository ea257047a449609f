"""Somebody else's allocation: best or not, which exchanges pay and by how much, as enumeration has it."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest

import evenhand as eh
from evenhand.exceptions import InvalidBounds, InvalidValue, UnknownGroup
from helpers.oracles.enumeration import compositions
from helpers.random_cases import cases

ERRORS = {
    "webster": lambda a, q: (a - q) ** 2 / q,
    "hamilton": lambda a, q: (a - q) ** 2,
    "hill": lambda a, q: (a - q) ** 2 / a,
    "fairness": lambda a, q: q * (a - q) ** 2 / min(Fraction(a), q) ** 2,
}


def test_judgements_are_those_of_enumeration(seed: int) -> None:
    """5,000 small allocations: best or not, every improving exchange, distances in units and in E."""
    random, not_best, tied = Random(seed), 0, 0
    for number in range(cases(5000)):
        name = tuple(ERRORS)[number % len(ERRORS)]
        n = random.randint(1, 4)
        populations = [random.randint(1, random.choice((4, 30, 10**6))) for _ in range(n)]
        units = [random.randint(1, 5) for _ in range(n)]
        k = sum(units)
        quotas = [Fraction(k * p, sum(populations)) for p in populations]
        scale = k if name == "fairness" else 1

        def error(
            allocation: object, quotas: list[Fraction] = quotas, name: str = name, scale: int = scale
        ) -> Fraction:
            pairs = zip(allocation, quotas, strict=True)  # type: ignore[call-overload]
            return sum((ERRORS[name](a, q) for a, q in pairs), Fraction(0)) / scale

        found = eh.judge(eh.Groups(populations, minimum=1), units, method=name)
        everything = {one: error(one) for one in compositions(k, (1,) * n, (k,) * n)}
        least = min(everything.values())
        own = error(units)
        assert found.is_best == (own == least)
        assert found.excess == pytest.approx(float(own - least), rel=1e-9, abs=1e-12)
        best = [one for one, value in everything.items() if value == least]
        assert found.distance == min(sum(max(b - a, 0) for a, b in zip(units, one, strict=True)) for one in best)
        expected = {}
        for i in range(n):
            for j in range(n):
                moved = [a - (g == i) + (g == j) for g, a in enumerate(units)]
                if i != j and min(moved) >= 1 and error(moved) < own:
                    expected[str(i + 1), str(j + 1)] = own - error(moved)
        told = {(giver, taker): saves for giver, taker, saves in found.exchanges}
        assert told.keys() == expected.keys()
        for pair, saves in told.items():
            assert saves == pytest.approx(float(expected[pair]), rel=1e-9, abs=1e-12)
        amounts = [saves for _, _, saves in found.exchanges]
        assert amounts == sorted(amounts, reverse=True)
        not_best += not found.is_best
        tied += len(best) > 1
    assert not_best > cases(5000) / 4
    assert tied


def test_what_a_method_gives_is_best_by_it(seed: int) -> None:
    """Every method without data of its own, ties broken any way: best, no exchange, nothing to move."""
    random = Random(seed)
    for entry in eh.methods():
        if entry.per_group:
            continue
        for _ in range(cases(60)):
            groups = eh.Groups([random.randint(1, 12) for _ in range(random.randint(2, 5))])
            units = eh.allocate(groups, random.randint(6, 20), method=entry.name, ties="lot", seed=1).units
            found = eh.judge(groups, units, method=entry.name)
            if entry.name == "quota-method" and found.best.unique is False:
                continue
            assert found.is_best, (entry.name, groups.populations, units)
            assert found.exchanges == ()
            assert found.distance == 0
            assert entry.name in found.given_by


def test_the_house_of_2020_by_webster() -> None:
    """Not best: one unit from Montana to New York pays most; Hill gives it."""
    found = eh.judge("us-apportionment-2020", method="webster")
    assert found.is_best is False
    assert found.exchanges[0][:2] == ("Montana", "New York")
    assert found.distance == 2
    assert "huntington-hill" in found.given_by
    assert found.verdict.startswith("Not best by webster: one unit from Montana to New York saves 0.1083.")


def test_units_come_by_name_or_in_order() -> None:
    """A mapping is by name, whatever its order."""
    groups = {"A": 12, "B": 7, "C": 1}
    assert eh.judge(groups, {"C": 1, "B": 1, "A": 3}) == eh.judge(groups, [3, 1, 1])


def test_what_cannot_be_judged_is_refused() -> None:
    """Wrong numbers, wrong names, bounds that are broken, nothing at all."""
    with pytest.raises(InvalidValue, match="no units to judge"):
        eh.judge([5, 3])
    with pytest.raises(InvalidValue, match="3 numbers of units for 2 groups"):
        eh.judge([5, 3], [1, 1, 1])
    for wrong in (-1, 1.5, "2", None):
        with pytest.raises(InvalidValue, match="units of '2' are"):
            eh.judge([5, 3], [1, wrong])
    with pytest.raises(UnknownGroup, match="D"):
        eh.judge({"A": 5, "B": 3}, {"A": 1, "D": 2})
    with pytest.raises(InvalidValue, match="no units for 'B'"):
        eh.judge({"A": 5, "B": 3}, {"A": 1})
    with pytest.raises(InvalidBounds, match="'2' has 0, fewer than the 1"):
        eh.judge([5, 3], [4, 0])
