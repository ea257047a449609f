"""Bounds hold, bind only where they must, and a bound that does not bind changes nothing."""

from __future__ import annotations

from dataclasses import replace

from helpers.checks import check_feasible
from helpers.random_cases import cases
from helpers.strategies import instances, start


def test_narrower_bounds_around_the_answer_change_nothing(seed: int) -> None:
    """What is best among many allocations is best among fewer: 1,500 problems; fails if a bound shifts the ideals."""
    random = start(seed)
    for case in instances(random, cases(1_500)):
        answer = case.allocate()
        units = answer.units.tolist()
        if not answer.unique:
            continue
        low = [random.randint(least, a) for least, a in zip(case.problem.minimum, units, strict=True)]
        high = [a + random.choice((0, 1, 5)) for a in units]
        high = [min(a, most) for a, most in zip(high, case.problem.maximum, strict=True)]
        narrower = replace(case, bounds={"minimum": low, "maximum": high})
        again = narrower.allocate()
        check_feasible(narrower, again)
        assert again.units.tolist() == units, f"{units} became {again.units.tolist()}: {narrower}"
        assert again.unique is True, f"{narrower}"


def test_bounds_that_leave_no_choice_are_the_answer(seed: int) -> None:
    """Minimum equal to maximum, k at the sum of the minimums or of the maximums: one allocation, gap infinite."""
    random = start(seed)
    for case in instances(random, cases(500)):
        units = case.allocate().units.tolist()
        top = [a + random.randint(0, 3) for a in units]
        for bounds in ({"minimum": units, "maximum": units}, {"minimum": units}, {"minimum": units, "maximum": top}):
            only = replace(case, bounds=bounds).allocate()
            assert only.units.tolist() == units, f"{only.units.tolist()} leaves {bounds}: {case}"
            assert (only.gap, only.unique) == (float("inf"), True), f"gap {only.gap}, unique {only.unique}: {case}"
        full = replace(case, bounds={"maximum": units}).allocate()
        assert full.units.tolist() == units, f"{full.units.tolist()} exceeds the maximum {units}: {case}"
        assert full.unique is True, f"{case}"
