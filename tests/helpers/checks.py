"""What must be true of every answer, judged by the oracles; a check raises an `AssertionError` that says what is false.

An answer is anything with the attributes of `evenhand.result.allocation.Allocation` that the check looks at, so that
`test_properties_can_fail.py` can hand in broken ones.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random
from typing import Any

import numpy as np
from flint import arb

import evenhand as eh
from helpers.made_hostile import is_guaranteed
from helpers.oracles import dynamic, greedy
from helpers.oracles.certificate import Certificate, Verdict, count_between, greatest_between
from helpers.oracles.problem import Open
from helpers.strategies import Instance

PROVEN = ("float", "ball", "exact")
LISTED = 300
SMALL_TOTAL = 500
SMALL_NUMBER = 12


def units_of(answer: Any) -> list[int]:
    """Return the units as plain numbers."""
    return [int(a) for a in answer.units]


def check_feasible(instance: Instance, answer: Any) -> None:
    """The units are whole, within their bounds and sum to k."""
    problem, units = instance.problem, units_of(answer)
    assert len(units) == problem.n, f"{len(units)} units for {problem.n} groups: {instance}"
    assert sum(units) == problem.k, f"{units} do not sum to k: {instance}"
    low, high = problem.minimum, problem.maximum
    assert all(a <= b <= c for a, b, c in zip(low, units, high, strict=True)), f"{units} leave the bounds: {instance}"


def check_never_beaten(instance: Instance, answer: Any) -> Verdict:
    """No other allocation has a smaller error, by next-unit costs; return what the oracle found."""
    check_feasible(instance, answer)
    certificate = instance.certificate
    verdict = certificate.verdict(units_of(answer))
    assert verdict != "beaten", f"{units_of(answer)} is beaten by {greedy.solve(instance.problem).units}: {instance}"
    return verdict


def check_sampled(instance: Instance, answer: Any, random: Random, most: int = 40) -> None:
    """No move between some of very many groups pays: a random part of them, and those with the extreme costs."""
    check_feasible(instance, answer)
    problem, units = instance.problem, units_of(answer)
    chosen = set(random.sample(range(problem.n), min(most, problem.n)))
    chosen |= set(np.argsort(answer.held_cost)[-5:].tolist()) | set(np.argsort(answer.next_cost)[:5].tolist())
    givers = [i for i in chosen if units[i] > problem.minimum[i]]
    takers = [j for j in chosen if units[j] < problem.maximum[j]]
    costs = instance.certificate.first
    for j in takers:
        for i in givers:
            pays = i != j and costs.next(j, units[j]) < costs.next(i, units[i] - 1)
            assert not pays, f"a unit of group {i} is better given to {j}: {instance}"


def check_decided(answer: Any, instance: Instance) -> None:
    """Nothing is left undecided where decidability is guaranteed."""
    assert answer.proof != "undecided" or not is_guaranteed(instance), f"undecided: {instance}"


def check_claims(instance: Instance, answer: Any, verdict: Verdict) -> None:
    """The answer says "unique" and "tied" exactly where it is so, and "undecided" only where the oracle cannot tell."""
    said = (answer.proof, answer.unique)
    if verdict == "open":
        assert said == ("undecided", None) or (answer.proof == "exact" and answer.unique is False), (
            f"{said}: {instance}"
        )
        return
    assert answer.proof in PROVEN, f"proof is {answer.proof!r}, but the oracle found {verdict!r}: {instance}"
    assert answer.unique is (verdict == "alone"), f"{said}, but the oracle found {verdict!r}: {instance}"


def check_ties(instance: Instance, answer: Any) -> int:
    """A tie is reported with its groups, its units at stake, its count and its optima; return the count."""
    problem = instance.problem
    certificate = instance.certificate
    low, high = certificate.tie_ranges(units_of(answer))
    count = count_between(low, high, problem.k)
    assert count > 1, f"no tie at {units_of(answer)}: {instance}"
    assert answer.unique is False, (
        f"unique is {answer.unique} ({answer.proof}), but {count} allocations tie: {instance}"
    )
    assert answer.proof in PROVEN, f"proof is {answer.proof!r}: {instance}"
    assert answer.ties.count == count, f"count is {answer.ties.count}, not {count}: {instance}"
    assert answer.ties.units == problem.k - sum(low), f"{answer.ties.units} units at stake: {instance}"
    tied = [i for i, (p, q) in enumerate(zip(low, high, strict=True)) if q > p]
    assert list(answer.ties.groups) == tied, f"groups are {answer.ties.groups}, not {tied}: {instance}"
    if count <= LISTED:
        _check_listed(instance, answer, low, high, count)
    return count


def _check_listed(instance: Instance, answer: Any, low: list[int], high: list[int], count: int) -> None:
    listed = [tuple(int(a) for a in units) for units in answer.ties]
    assert len(listed) == len(set(listed)) == count, f"{len(listed)} allocations are listed, not {count}: {instance}"
    for units in listed:
        inside = all(p <= a <= q for p, a, q in zip(low, units, high, strict=True))
        assert inside, f"{units} is listed but not best: {instance}"
        assert sum(units) == instance.k, f"{units} does not sum to k: {instance}"


def check_first(instance: Instance, answer: Any) -> None:
    """ties="first" takes the lexicographically greatest of all optima."""
    first = greatest_between(*instance.certificate.tie_ranges(units_of(answer)), instance.k)
    assert units_of(answer) == first, f"{units_of(answer)} is best, but {first} comes first: {instance}"


def check_against_dynamic(instance: Instance, answer: Any) -> None:
    """Dynamic programming, which knows nothing of next-unit costs, finds the same optima."""
    problem, units = instance.problem, units_of(answer)
    for bits in (320, 1280, 5120):
        optima = dynamic.solve(problem, bits)
        if optima.is_certain:
            break
    error = dynamic.error_of(problem, units, bits)
    assert not error > optima.error, f"{units} is beaten by {optima.first}: {instance}"
    if optima.is_exact:
        first = list(optima.first)
        assert units == first, f"{units} is not the first optimum {first}: {instance}"
    if optima.is_certain and answer.unique is not None:
        assert answer.unique is (optima.count == 1), (
            f"unique is {answer.unique}, but {optima.count} are best: {instance}"
        )


def check_against_greedy(instance: Instance, answer: Any) -> None:
    """Handing out unit by unit in exact arithmetic gives the same units."""
    steps = greedy.solve(instance.problem, 1280)
    if steps.is_certain:
        assert units_of(answer) == list(steps.units), f"{units_of(answer)}, unit by unit {steps.units}: {instance}"


def check_gap(instance: Instance, answer: Any, tolerance: float = 1e-9) -> None:
    """The gap is E(second best) - E(best) to float accuracy of the costs it is the difference of."""
    certificate, units = instance.certificate, units_of(answer)
    gap = certificate.gap(units)
    if gap is None:
        assert answer.gap == float("inf"), f"gap is {answer.gap}, but there is only one allocation: {instance}"
        return
    scale = _cost_scale(certificate, units)
    if not 1e-280 < scale < 1e280:
        return
    expected = float(arb(gap).mid())
    slack = tolerance * scale + 1e-13 * instance.fairness.get("beta", 2.0)
    assert abs(answer.gap - expected) <= slack, f"gap is {answer.gap}, not {expected}: {instance}"


def _cost_scale(certificate: Certificate, units: list[int]) -> float:
    """Largest error of a single group next to these units, in the scale of E."""
    costs = certificate.first
    total = sum(costs.weight[1:], costs.weight[0])
    around = [max(1, a + step) for a in units for step in (-1, 0, 1)]
    return max(float((arb(2) * costs.error(i // 3, a) / total).abs_upper()) for i, a in enumerate(around))


def check_rows(instance: Instance, most: int = 12) -> list[str]:
    """Every row of a sweep up to the problem's total keeps the bounds and sums to its total; return the proofs."""
    least = sum(instance.problem.minimum)
    floor = int(len(instance.populations) * Fraction(instance.fairness.get("base", 0))) + 1
    totals = range(max(least, floor, instance.k - most), instance.k + 1)
    if not totals:
        return []
    swept = eh.sweep(list(instance.populations), totals, **instance.fairness, **instance.bounds)
    for k, units in zip(totals, swept.units, strict=True):
        check_feasible(replace(instance, k=k), Row(units))
    return [str(proof) for proof in swept.proof]


@dataclass(frozen=True)
class Row:
    """Units as an answer."""

    units: Any


def report(decided: Counter[str]) -> str:
    """One line with how many cases each step of proof decided."""
    return ", ".join(f"{name}: {count}" for name, count in sorted(decided.items()))


def judge_hostile(instance: Instance, random: Random) -> tuple[str, Any]:
    """Run the checks that fit the number of groups; return the step of proof that decided, and the answer."""
    answer = instance.allocate()
    if len(instance.populations) > SMALL_NUMBER:
        check_sampled(instance, answer, random)
    else:
        check_claims(instance, answer, check_never_beaten(instance, answer))
    return str(answer.proof), answer


def judge(instance: Instance, answer: Any) -> str:
    """Run every check that works at any size; return the step of proof that decided."""
    verdict = check_never_beaten(instance, answer)
    check_claims(instance, answer, verdict)
    if verdict == "tied" and instance.k <= SMALL_TOTAL:
        try:
            check_ties(instance, answer)
        except Open:
            # The oracle knows that units tie, and not how far along a level side: nothing there to compare with.
            return f"{answer.proof}, its ties open to the oracle"
        check_first(instance, answer)
    return str(answer.proof)
