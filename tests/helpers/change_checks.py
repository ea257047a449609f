"""What must be true of an answer with a penalty on change, judged by enumeration."""

from __future__ import annotations

from collections import Counter
from math import isclose
from random import Random
from typing import Any

import evenhand as eh
from helpers import made_changes
from helpers.oracles.change import Best, Change, best


def judge(case: Change, found: Best, answer: Any) -> None:
    """The units are the first of the best ones, all ties are counted, and the gap is that of error and penalty."""
    units = tuple(answer.units.tolist())
    assert units == found.units[0], f"{units} is not {found.units[0]}: {answer.method}, {case}"
    assert answer.proof in ("float", "ball", "exact"), f"{answer.proof}: {answer.method}, {case}"
    count = len(found.units)
    assert answer.unique == (count == 1), f"unique {answer.unique}, but {count} allocations: {answer.method}, {case}"
    assert (1 if answer.ties is None else answer.ties.count) == count, f"{answer.ties}: {answer.method}, {case}"
    gap = float("inf") if found.gap is None else float(found.gap)
    right = 0.0 if count > 1 else gap
    near = 1e-13 * (1 + float(case.penalty) + abs(answer.price[1])) if right < float("inf") else 0.0
    is_right = isclose(answer.gap, right, rel_tol=1e-9, abs_tol=near)
    assert is_right, f"gap {answer.gap} is not {right}: {answer.method}, {case}"


def check(random: Random, count: int) -> Counter[str]:
    """Judge so many random problems of every family in turn; returns how they were decided."""
    decided: Counter[str] = Counter()
    families = list(made_changes.MAKERS)
    for number in range(count):
        family = families[number % len(families)]
        case = made_changes.case(random, family)
        method, error = made_changes.MAKERS[family](random, case)
        answer = eh.allocate(made_changes.groups(case), case.k, method=method, change=case.penalty)
        judge(case, best(case, error), answer)
        kind = "stays" if answer.units.tolist() == list(case.current) else "moves"
        decided[f"{family} by {answer.proof}, {kind}"] += 1
    return decided
