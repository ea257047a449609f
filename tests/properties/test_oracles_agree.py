"""The oracles, which share no formula, agree with one another on problems that none of them was made for."""

from __future__ import annotations

from flint import arb

from helpers.oracles import dynamic, enumeration, greedy
from helpers.oracles.certificate import Certificate, count_between, greatest_between
from helpers.oracles.problem import Problem, is_rational, precision
from helpers.random_cases import cases
from helpers.strategies import instances, start


def check_agreement(problem: Problem) -> str:
    """Certificate, dynamic programming and greedy find the same optima; return the certificate's verdict."""
    steps, optima = greedy.solve(problem, 1280), dynamic.solve(problem, 1280)
    units = list(steps.units)
    certificate = Certificate(problem)
    verdict = certificate.verdict(units)
    assert verdict in ("alone", "tied"), f"unit by unit gives {units}, which is {verdict}: {problem}"
    low, high = certificate.tie_ranges(units)
    count = count_between(low, high, problem.k)
    assert (count > 1) is (verdict == "tied"), f"{count} optima, {verdict}: {problem}"
    assert optima.count >= count, f"{optima.count} optima by dynamic programming, {count} by prices: {problem}"
    if optima.is_exact:
        assert optima.count == count, f"{optima.count} optima by dynamic programming, {count} by prices: {problem}"
        assert list(optima.first) == greatest_between(low, high, problem.k), f"{problem}"
    return verdict


def test_prices_dynamic_programming_and_greedy_agree(seed: int) -> None:
    """1,000 problems of every kind."""
    drawn = instances(start(seed), cases(1_000), largest_n=6, largest_k=30)
    verdicts = [check_agreement(instance.problem) for instance in drawn]
    assert verdicts.count("tied") > 0.02 * len(verdicts)


def test_enumeration_agrees_with_dynamic_programming(seed: int) -> None:
    """Tiny rational problems: the same least error, the same optima in number and first, the same gap."""
    for instance in instances(start(seed), cases(300), largest_n=4, largest_k=12, rational=True):
        problem = instance.problem
        if not is_rational(problem):
            continue
        everything, optima = enumeration.solve(problem), dynamic.solve(problem)
        assert (everything.error, len(everything.optima)) == (optima.error, optima.count), f"{problem}"
        assert everything.optima[0] == optima.first, f"{problem}"
        gap = Certificate(problem).gap(list(optima.first))
        if everything.gap is None:
            assert gap is None
            continue
        with precision(320):
            off = abs(gap - arb(everything.gap.numerator) / everything.gap.denominator)
            assert off < arb(2) ** -200 * (1 + abs(gap)), f"gap {gap}, by enumeration {everything.gap}: {problem}"
