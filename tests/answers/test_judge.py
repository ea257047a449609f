"""Somebody else's allocation: best or not, which exchanges pay and by how much, as enumeration has it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from decimal import Decimal, getcontext
from fractions import Fraction
from itertools import permutations
from random import Random
from typing import Any, NamedTuple, TypeAlias

import pytest

import evenhand as eh
from evenhand.exceptions import InvalidValue, TooFewUnits, UnknownGroup
from helpers.oracles import lowndes, minmax, quota_method
from helpers.oracles.enumeration import compositions
from helpers.random_cases import cases

Error: TypeAlias = Callable[[int, Fraction], Any]
"""What a group adds to E, from its units and its quota."""


def steps(signpost: Callable[[int], Fraction | Decimal]) -> Error:
    """Sum of s(r) / q - 1 over the units after the first."""

    def error(a: int, q: Fraction) -> Fraction | Decimal:
        quota = digits(q) if isinstance(signpost(1), Decimal) else q
        return sum((signpost(r) / quota - 1 for r in range(1, a)), signpost(1) * 0)  # type: ignore[operator]

    return error


def stationary(c: Fraction) -> Error:
    """The stationary divisor method a + c."""
    return lambda a, q: (a - q + c - Fraction(1, 2)) ** 2 / q


def digits(value: Fraction | int) -> Decimal:
    return Decimal(Fraction(value).numerator) / Fraction(value).denominator


def entropy(a: int, q: Fraction) -> Decimal:
    return a * (digits(a / q)).ln() + digits(q - a)


getcontext().prec = 60
NEAR = Decimal("1e-40")
"""Numbers of 60 digits that are nearer than this are equal."""

ERRORS: dict[str, Error] = {
    "webster": stationary(Fraction(1, 2)),
    "hamilton": lambda a, q: (a - q) ** 2,
    "hill": lambda a, q: (a - q) ** 2 / a,
    "fairness": lambda a, q: q * (a - q) ** 2 / min(Fraction(a), q) ** 2,
    "jefferson": stationary(Fraction(1)),
    "adams": stationary(Fraction(0)),
    "danish": stationary(Fraction(1, 3)),
    "imperiali": stationary(Fraction(2)),
    "dean": steps(lambda a: Fraction(2 * a * (a + 1), 2 * a + 1)),
    "modified-sainte-lague": steps(lambda a: a + Fraction(1, 2)),
    "power-mean": steps(lambda a: Decimal(a * (a + 1)).sqrt()),
    "entropy": entropy,
}


def test_judgements_are_those_of_enumeration(seed: int) -> None:
    """5,000 small allocations by twelve methods: best or not, every improving exchange, distances in units and in E."""
    random, not_best, tied = Random(seed), 0, 0
    for number in range(cases(2000)):
        name = tuple(ERRORS)[number % len(ERRORS)]
        n = random.randint(1, 4)
        populations = [random.randint(1, random.choice((4, 30, 10**6))) for _ in range(n)]
        units = [random.randint(1, 5) for _ in range(n)]
        problem = Judged(name, populations, sum(units))
        found = eh.judge(eh.Groups(populations, minimum=1), units, method=name)
        everything = {one: problem.error(one) for one in compositions(sum(units), (1,) * n, (sum(units),) * n)}
        least, own = min(everything.values()), problem.error(units)
        assert found.is_best == (own <= least + problem.near), (name, populations, units)
        assert found.excess == pytest.approx(float(own - least), rel=1e-9, abs=1e-12)
        best = [one for one, value in everything.items() if value <= least + problem.near]
        assert found.distance == min(sum(max(b - a, 0) for a, b in zip(units, one, strict=True)) for one in best)
        told = {(giver, taker): saves for giver, taker, saves in found.exchanges}
        expected = problem.exchanges(units)
        assert told.keys() == expected.keys(), (name, populations, units)
        for pair, saves in told.items():
            assert saves == pytest.approx(float(expected[pair]), rel=1e-9, abs=1e-12)
        amounts = [saves for _, _, saves in found.exchanges]
        assert amounts == sorted(amounts, reverse=True)
        not_best += not found.is_best
        tied += len(best) > 1
    assert not_best > cases(2000) / 4
    assert tied


class Judged(NamedTuple):
    """A small problem whose allocations are all looked at."""

    name: str
    populations: list[int]
    k: int

    @property
    def near(self) -> Decimal | int:
        """Errors that are nearer than this are equal."""
        return NEAR if self.name in ("power-mean", "entropy") else 0

    def error(self, units: Sequence[int]) -> Any:
        """E of units."""
        quotas = [Fraction(self.k * p, sum(self.populations)) for p in self.populations]
        parts = [ERRORS[self.name](a, q) for a, q in zip(units, quotas, strict=True)]
        return sum(parts[1:], parts[0]) / (self.k if self.name == "fairness" else 1)

    def exchanges(self, units: list[int]) -> dict[tuple[str, str], Any]:
        """Every unit whose move lowers the error, and by how much."""
        own, found = self.error(units), {}
        for i, j in permutations(range(len(units)), 2):
            moved = [a - (g == i) + (g == j) for g, a in enumerate(units)]
            if min(moved) >= 1 and own - self.error(moved) > self.near:
                found[str(i + 1), str(j + 1)] = own - self.error(moved)
        return found


def test_methods_without_a_sum_judge_as_their_definitions(seed: int) -> None:
    """Min-max by the deviations of every allocation, sorted; Lowndes by its ranks; the quota method by its awards."""
    random, verdicts = Random(seed), set()
    for number in range(cases(1000)):
        name = ("min-max", "lowndes", "quota-method")[number % 3]
        people = [Fraction(random.randint(1, random.choice((4, 30)))) for _ in range(random.randint(1, 4))]
        units = [random.randint(1, 4) for _ in people]
        n, k = len(units), sum(units)
        low = (1 if name == "min-max" else 0,) * n
        found = eh.judge([int(p) for p in people], units, method=name)
        if name == "min-max":
            expected = tuple(units) in minmax.least(people, k, Fraction(1, 2), low, (k,) * n)[0]
        elif name == "lowndes":
            sure, most = lowndes.ranked(people, k, low, (k,) * n)
            expected = all(a <= b <= c for a, b, c in zip(sure, units, most, strict=True))
        else:
            expected = tuple(units) in quota_method.reachable(people, low, k)
        if found.is_best is None:
            assert name == "quota-method"
            continue
        assert found.is_best == expected, (name, people, units)
        verdicts.add((name, expected))
    assert len(verdicts) == 6


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
            assert {"divisor": "webster"}.get(entry.name, entry.name) in found.given_by


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
    with pytest.raises(TooFewUnits, match="k = 1 is too small"):
        eh.judge([5, 3], [1, 0])


def test_units_outside_of_bounds_are_judged_as_far_as_can_be(seed: int) -> None:
    """No allocation by these rules, and said so; exchanges among all others, and how far the best is."""
    random, some = Random(seed), 0
    for _ in range(cases(1000)):
        populations = [random.randint(1, 40) for _ in range(random.randint(3, 5))]
        units = [random.choice((0, 1, 1, 2, 5, 9)) for _ in populations]
        n, k = len(units), sum(units)
        if k < n or not (units.count(0) or max(units) > 6):
            continue
        found = eh.judge(eh.Groups(populations, maximum=max(6, -(-k // n))), units, method="fairness")
        most = max(6, -(-k // n))
        outside = {i for i, a in enumerate(units) if not 1 <= a <= most}
        assert len(found.outside) == len(outside)
        assert found.is_best is False or not outside
        quotas = [Fraction(k * p, sum(populations)) for p in populations]
        f = ERRORS["fairness"]
        expected = {
            (str(i + 1), str(j + 1))
            for i in range(n)
            for j in range(n)
            if i != j and not {i, j} & outside and units[i] > 1 and units[j] < most
            and f(units[i], quotas[i]) + f(units[j], quotas[j])
            > f(units[i] - 1, quotas[i]) + f(units[j] + 1, quotas[j])
        }  # fmt: skip
        assert {one[:2] for one in found.exchanges} == expected
        best = [found.best.units] if found.best.ties is None else list(found.best.ties)
        moves = (sum(max(b - a, 0) for a, b in zip(units, one.tolist(), strict=True)) for one in best)
        assert found.distance == min(moves)
        some += bool(outside and expected)
    assert some


def test_what_breaks_the_rules_is_said_first() -> None:
    """Who has too few or too many, what can be judged all the same, how far it is from the best, who else gives it."""
    shares = {"A": 60, "B": 30, "C": 11}
    assert eh.judge(shares, [3, 2, 0]).verdict == (
        "Not allowed by fairness: C has 0, fewer than the 1 it must have. No exchange among the others pays. "
        "1 unit has to move until it is best, and the error is infinite. These units are also given by jefferson, "
        "modified-sainte-lague, quota-method."
    )
    capped = eh.judge(shares, [5, 0, 0], method="webster", maximum=4)
    assert capped.outside == ("A has 5, more than the 4 it may have",)
    fallen = eh.judge(shares, [4, 2, 1], method="webster", threshold=0.2)
    assert fallen.outside == ("C has 1, more than the 0 it may have",)
    assert eh.judge(shares, [5, 0, 0], method="min-max").outside[1] == "C has 0, fewer than the 1 it must have"


@pytest.mark.parametrize("method", ["huntington-hill", "adams", "dean", "power-mean"])
def test_what_ends_an_infinite_error_is_said_to(method: str) -> None:
    """Where all are served first, a group without a unit makes the error infinite: no number stands for that."""
    found = eh.judge({"A": 60, "B": 30, "C": 11}, [3, 2, 0], method=method)
    assert found.exchanges[0] == ("A", "C", math.inf)
    assert f"Not best by {method}: one unit from A to C ends an infinite error." in found.verdict
    assert found.excess == math.inf
    assert found.to_dict()["exchanges"][0]["saves"] == math.inf


def test_a_method_is_named_once() -> None:
    """Divisor methods at their usual constant are Webster's: one name for one method."""
    given = eh.judge({"A": 60, "B": 30, "C": 11}, [3, 1, 1]).given_by
    assert "webster" in given
    assert "divisor" not in given
