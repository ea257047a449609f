"""What must be true of an answer by a divisor method, judged by its definition and by enumeration."""

from __future__ import annotations

from collections import Counter
from math import isclose, isinf
from random import Random
from typing import Any

import evenhand as eh
from helpers import made_divisors
from helpers.oracles.divisors import Case, allocations, rounded

WIDEST = 10**4
"""Ratio of populations up to which 70 digits of an error tell all allocations apart."""


def judge(case: Case, answer: Any) -> None:
    """The units are a rounding of P / d, the first of all of them, and ties are told exactly where there are more."""
    low, high = rounded(case)
    left = case.k - sum(low)
    first = list(low)
    for i, (least, most) in enumerate(zip(low, high, strict=True)):
        more = min(left, most - least)
        first[i], left = least + more, left - more
    units = [int(a) for a in answer.units]
    assert units == first, f"{units} is not {first}: {case}"
    assert answer.proof in ("float", "ball", "exact"), f"{answer.proof}: {case}"
    count = _count([most - least for least, most in zip(low, high, strict=True)], case.k - sum(low))
    assert answer.unique == (count == 1), f"unique {answer.unique}, but {count} allocations: {case}"
    assert (1 if answer.ties is None else answer.ties.count) == count, f"{answer.ties} for {count}: {case}"
    assert answer.gap >= 0, f"gap {answer.gap}: {case}"


def judge_small(case: Case, answer: Any) -> None:
    """No allocation has a smaller error, all that tie have the same, and the gap is that to the second best."""
    found = allocations(case)
    if not found:
        assert isinf(answer.error), f"error {answer.error} where every allocation has an infinite one: {case}"
        return
    best = found[0][0]
    ties = sorted(units for error, units in found if error == best)
    assert tuple(int(a) for a in answer.units) == ties[-1], f"{answer.units} is not {ties[-1]}: {case}"
    assert (1 if answer.ties is None else answer.ties.count) == len(ties), f"{answer.ties} is not {ties}: {case}"
    is_right = isclose(answer.error, float(best), rel_tol=1e-12, abs_tol=1e-14 * case.k)
    assert is_right, f"error {answer.error} is not {best}: {case}"
    second = [error for error, _ in found if error != best]
    if answer.ties is None and second:
        gap = float(second[0] - best)
        assert isclose(answer.gap, gap, rel_tol=1e-9, abs_tol=1e-13 * abs(answer.price[1])), (
            f"gap {answer.gap} is not {gap}: {case}"
        )


def check(random: Random, count: int) -> Counter[str]:
    """Judge so many random problems, a third of them by enumeration too; returns how they were decided."""
    decided: Counter[str] = Counter()
    for number in range(count):
        case = made_divisors.case(random, small=number % 3 == 0)
        method = made_divisors.method_of(case.signposts, case.base)
        answer = eh.allocate(made_divisors.groups(case), case.k, method=method)
        judge(case, answer)
        if number % 3 == 0 and max(case.populations) <= WIDEST * min(case.populations):
            judge_small(case, answer)
        decided[f"{case.signposts.family} by {answer.proof}"] += 1
    return decided


def _count(rooms: list[int], left: int) -> int:
    """Ways to hand out so many units in those rooms."""
    ways = [1] + [0] * left
    for room in rooms:
        ways = [sum(ways[units - some] for some in range(min(room, units) + 1)) for units in range(left + 1)]
    return ways[left]
