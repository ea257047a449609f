"""What one process of the fuzz run does: a number of cases of one kind from one seed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from random import Random

import numpy as np

from helpers import made_hostile, made_near_ties, made_ties
from helpers.change_checks import check as least_change
from helpers.checks import (
    check_against_dynamic,
    check_against_greedy,
    check_claims,
    check_decided,
    check_first,
    check_never_beaten,
    check_rows,
    check_ties,
    judge,
    judge_hostile,
)
from helpers.divisor_checks import check as divisor_methods
from helpers.strategies import instance, instances
from properties.test_equal_costs_are_decided import check_pairs
from properties.test_error_bound_holds import check_bound, look, wide_instance
from properties.test_near_ties_are_decided import check_near_tie, round_exponent


def random_problems(random: Random, count: int) -> Counter[str]:
    """Problems from every corner, by next-unit costs."""
    return Counter(judge(case, case.allocate()) for case in instances(random, count, hostile=True))


def small_problems(random: Random, count: int) -> Counter[str]:
    """Problems small enough for dynamic programming and for unit by unit, both."""
    decided: Counter[str] = Counter()
    for case in instances(random, count, largest_n=6, largest_k=40):
        answer = case.allocate()
        check_against_dynamic(case, answer)
        check_against_greedy(case, answer)
        decided[str(answer.proof)] += 1
    return decided


def ties(random: Random, count: int) -> Counter[str]:
    """Constructed ties of every kind."""
    decided: Counter[str] = Counter()
    for _ in range(count):
        case = made_ties.make(random, random.choice(list(made_ties.MAKERS)))
        answer = case.allocate()
        check_claims(case, answer, check_never_beaten(case, answer))
        check_ties(case, answer)
        check_first(case, answer)
        decided[str(answer.proof)] += 1
    return decided


def near_ties(random: Random, count: int) -> Counter[str]:
    """Constructed near-ties, 1e-6 to 1e-60 apart."""
    decided: Counter[str] = Counter()
    for _ in range(-(-count // 10)):
        for near in made_near_ties.make(random, 10):
            answer = near.instance.allocate()
            check_near_tie(near, answer)
            decided[f"1e{round_exponent(near.distance)}s by {answer.proof}"] += 1
    return decided


def costs(random: Random, count: int) -> Counter[str]:
    """Next-unit costs against their error bound."""
    seen: Counter[str] = Counter()
    while seen.total() < count:
        case = wide_instance(random) if random.random() < 0.5 else instance(random, hostile=True)
        found, bounds, units = look(random, case)
        check_bound(found, units, case)
        finite = int(np.isfinite(bounds).sum())
        seen.update({"bounded": finite, "left to balls": len(units) - finite})
    return seen


def hostile(name: str) -> Callable[[Random, int], Counter[str]]:
    """Problems of one kind that once broke the solver, none undecided within the guarantee."""

    def work(random: Random, count: int) -> Counter[str]:
        decided: Counter[str] = Counter()
        for _ in range(count):
            case = made_hostile.MAKERS[name](random)
            proof, answer = judge_hostile(case, random)
            check_decided(answer, case)
            decided[proof] += 1
        return decided

    return work


def hostile_rows(random: Random, count: int) -> Counter[str]:
    """Sweeps over such problems: every row's units keep the bounds and sum to its total."""
    rows: Counter[str] = Counter()
    while rows.total() < count:
        case = made_hostile.MAKERS[random.choice(("large totals", "one-sided", "tight bounds"))](random)
        for proof in check_rows(case):
            rows[proof] += 1
    return rows


KINDS: dict[str, tuple[Callable[[Random, int], Counter[str]], int]] = {
    "random problems": (random_problems, 1_000_000),
    "small problems": (small_problems, 100_000),
    "ties": (ties, 100_000),
    "near-ties": (near_ties, 100_000),
    "costs": (costs, 2_000_000),
    "equal costs": (check_pairs, 100_000),
    "large totals": (hostile("large totals"), 200_000),
    "one-sided": (hostile("one-sided"), 300_000),
    "tight bounds": (hostile("tight bounds"), 300_000),
    "many groups": (hostile("many groups"), 20_000),
    "divisor methods": (divisor_methods, 200_000),
    "least change": (least_change, 100_000),
    "rows": (hostile_rows, 200_000),
}


def run(kind: str, seed: int, count: int) -> Counter[str]:
    """Run one part; a failure names its seed."""
    try:
        return KINDS[kind][0](Random(seed), count)
    except AssertionError as error:
        raise AssertionError(f"{kind}, part of seed {seed}: {error}") from None
