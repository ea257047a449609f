"""Every check complains when it is given a broken answer: a check that cannot fail is worse than none.

Breaks are made of right answers (one unit moved, a tie hidden, ...) or by a broken solver (`BROKEN`).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest

import evenhand as eh
from helpers import checks, made_near_ties
from helpers.oracles import greedy
from helpers.oracles.certificate import Certificate
from helpers.strategies import Instance, start
from properties.test_alpha_ranges import check_covering, check_ranges
from properties.test_anonymity import check_anonymous, permuted
from properties.test_balancedness import check_balanced
from properties.test_concordance import check_concordant
from properties.test_error_bound_holds import check_bound, look
from properties.test_exactness import check_perfect
from properties.test_hamilton import check_hamilton
from properties.test_near_ties_are_decided import check_near_tie
from properties.test_numbers_are_right import check_log_error, check_numbers, check_price
from properties.test_scale_and_number_types import check_same
from properties.test_sweep_equals_allocate import check_row
from properties.test_ties_are_facts import check_count

PLAIN = Instance([786_000, 150_000, 149_000, 420_000], 13, {"beta": 2.0})
BOUNDED = Instance([50, 30, 20, 9], 17, {"sigma": 0.3}, {"minimum": [1, 1, 1, 2], "maximum": [6, 9, 9, 9]})
TIED = Instance([3, 3, 3], 7, {"beta": 2.0})


@dataclass
class Broken:
    """A right answer with some attributes replaced."""

    right: Any
    changes: dict[str, Any]

    def __getattr__(self, name: str) -> Any:
        return self.changes[name] if name in self.changes else getattr(self.right, name)


def broken(case: Instance, **changes: Any) -> Broken:
    """Return evenhand's answer to a problem, with some attributes replaced."""
    return Broken(case.allocate(), changes)


def moved(case: Instance) -> np.ndarray:
    """Return the units of the answer with one unit moved from the first to the last group."""
    units = case.allocate().units.copy()
    units[0] -= 1
    units[-1] += 1
    return units


def complains(check: Callable[..., object], *given: Any) -> None:
    """The check raises an AssertionError with a message that holds the problem."""
    with pytest.raises(AssertionError) as caught:
        check(*given)
    assert len(str(caught.value)) > 10


BROKEN: dict[str, tuple[Instance, Callable[[Instance], list[int]]]] = {
    "stops one exchange early": (PLAIN, lambda case: moved(case).tolist()),
    "swaps the sides of sigma": (
        replace(BOUNDED, bounds={}),
        lambda case: replace(case, fairness={"sigma": 0.95}).allocate().units.tolist(),
    ),
    "forgets the weights": (
        Instance([44, 38, 18, 15], 20, {}),
        lambda case: replace(case, fairness={"gamma": 0.0}).allocate().units.tolist(),
    ),
    "is the notebook's greedy": (
        Instance([12, 7, 1], 5, {}),
        lambda case: case.allocate(solver="notebook").units.tolist(),
    ),
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_solver_that_errs_is_seen_by_all_three_oracles(how: str) -> None:
    """Next-unit costs, dynamic programming and unit by unit each refuse the wrong units, and accept the right ones."""
    case, solve = BROKEN[how]
    wrong = broken(case, units=np.array(solve(case)))
    for check in (checks.check_never_beaten, checks.check_against_dynamic, checks.check_against_greedy):
        check(case, case.allocate())
        complains(check, case, wrong)


def test_units_outside_their_bounds_are_seen() -> None:
    """A solver that ignores the maximum, the minimum or the total."""
    free = replace(BOUNDED, bounds={}).allocate().units
    assert free.tolist() != BOUNDED.allocate().units.tolist()
    for units in (free, BOUNDED.allocate().units + 1, BOUNDED.allocate().units[:3]):
        complains(checks.check_feasible, BOUNDED, broken(BOUNDED, units=units))


@pytest.mark.parametrize(
    ("case", "changes"),
    [
        (TIED, {"unique": True}),
        (TIED, {"proof": "undecided", "unique": None}),
        (TIED, {"proof": None, "unique": None}),
        (PLAIN, {"unique": False}),
        (PLAIN, {"proof": "undecided", "unique": None}),
        (PLAIN, {"proof": None}),
    ],
)
def test_false_claims_are_seen(case: Instance, changes: dict[str, Any]) -> None:
    """A hidden tie, an invented tie, a proof that is missing, doubt where there is none."""
    answer = broken(case, **changes)
    complains(checks.check_claims, case, answer, checks.check_never_beaten(case, answer))


def test_false_ties_are_seen() -> None:
    """A tie that is hidden, counted wrongly, or lacks a group; and an optimum that is not the first."""
    answer = TIED.allocate()
    low, high = answer.ties.low, answer.ties.high
    narrow = type(answer.ties)(low, np.array([3, 3, 2]), 7)
    wide = type(answer.ties)(low - 1, high, 7)
    for changes in ({"unique": None}, {"ties": narrow}, {"ties": wide}):
        complains(checks.check_ties, TIED, broken(TIED, **changes))
        checks.check_ties(TIED, answer)
    complains(checks.check_ties, PLAIN, broken(PLAIN, unique=False))
    complains(checks.check_first, TIED, broken(TIED, units=np.array([2, 2, 3])))
    complains(check_count, TIED, broken(TIED, ties=narrow))


def test_wrong_optima_in_the_list_are_seen() -> None:
    """The iterator gives one optimum twice, or one that is none."""
    ties = TIED.allocate().ties
    twice = Broken(ties, {"count": 3})
    for listed in ([[3, 2, 2]] * 3, [[3, 2, 2], [2, 3, 2], [4, 1, 2]]):
        twice.__class__ = type("Listed", (Broken,), {"__iter__": lambda self, listed=listed: iter(listed)})
        complains(checks.check_ties, TIED, broken(TIED, ties=twice))


def test_a_near_tie_decided_wrongly_is_seen(seed: int) -> None:
    """The other side of a near-tie, a tie in its place, and float64 that claims to have seen it."""
    random = start(seed)
    for near in made_near_ties.make(random, 5):
        answer = near.instance.allocate()
        check_near_tie(near, answer)
        other = _other_side(near.instance, answer)
        complains(check_near_tie, near, Broken(answer, {"units": np.array(other)}))
        complains(check_near_tie, near, Broken(answer, {"unique": False}))
        complains(check_near_tie, replace(near, distance=1e-20), Broken(answer, {"proof": "float"}))


def _other_side(case: Instance, answer: Any) -> list[int]:
    """Return the second best allocation: the cheapest next unit for the dearest held one."""
    certificate = case.certificate
    units = answer.units.tolist()
    costs = certificate.first
    moves = certificate._moves(units)
    taker, giver = min(moves, key=lambda m: float(costs.next(m[0], units[m[0]]) - costs.next(m[1], units[m[1]] - 1)))
    units[taker] += 1
    units[giver] -= 1
    return units


def test_wrong_numbers_are_seen() -> None:
    """A gap, price, error, contribution, ideal or ratio that is off by one part in a million."""
    answer = PLAIN.allocate()
    for name in ("error", "contribution", "ideal", "ratio"):
        complains(check_numbers, PLAIN, broken(PLAIN, **{name: getattr(answer, name) * (1 + 1e-6)}))
    unweighted = answer.contribution * answer.groups.populations
    complains(check_numbers, PLAIN, broken(PLAIN, contribution=unweighted))
    complains(check_log_error, PLAIN, broken(PLAIN, log_error=answer.log_error + 1e-6))
    complains(check_log_error, PLAIN, broken(PLAIN, log_error=answer.error))
    complains(checks.check_gap, PLAIN, broken(PLAIN, gap=answer.gap * (1 + 1e-4)))
    complains(checks.check_gap, PLAIN, broken(PLAIN, gap=math.inf))
    low, high = answer.price
    for price in ((low, low), (high, high), (low, math.nan), (-high, high)):
        complains(check_price, PLAIN, broken(PLAIN, price=price))


def test_an_error_bound_that_is_too_small_is_seen(seed: int) -> None:
    """The float step's bound, divided by a thousand, is exceeded among a few hundred costs."""
    random = start(seed)
    worst = 0.0
    for _ in range(200):
        case = replace(PLAIN, populations=[random.randint(1, 10**9) for _ in range(12)], k=random.randint(12, 5000))
        found, _, units = look(random, case)
        check_bound(found, units, case)
        worst = max(worst, *found)
    complains(check_bound, [1000 * worst], [1], PLAIN)


def test_broken_symmetries_are_seen() -> None:
    """Units that stay with their row, fall with population, differ among equals, or change with scale."""
    units = PLAIN.allocate().units.tolist()
    order = [3, 0, 1, 2]
    check_anonymous(PLAIN, units, order, permuted(PLAIN, order).allocate().units.tolist())
    complains(check_anonymous, PLAIN, units, order, units)
    check_concordant(PLAIN, units)
    complains(check_concordant, PLAIN, units[::-1])
    complains(check_balanced, TIED, [4, 2, 1], 1)
    complains(check_balanced, TIED, [3, 2, 2], 0)
    other = replace(PLAIN, populations=[round(p / 10**5) for p in PLAIN.populations], k=40).allocate()
    complains(check_same, PLAIN, PLAIN.allocate(), other, "scaled")


def test_a_missed_perfect_fit_is_seen() -> None:
    """One unit moved off whole ideals, or a rounding error left in E."""
    case = Instance([2, 8, 18], 6, {"kappa": 0.5})
    check_perfect(case, case.allocate(), [1, 2, 3])
    complains(check_perfect, case, broken(case, units=np.array([1, 3, 2])), [1, 2, 3])
    complains(check_perfect, case, broken(case, error=1e-33), [1, 2, 3])
    complains(check_perfect, case, broken(case, unique=None), [1, 2, 3])


def test_another_corner_than_hamiltons_is_seen() -> None:
    """At sigma = 1/2 and beta = 2 the units are not the largest remainders."""
    case = Instance([26, 10, 4], 11, {"kappa": 1.0, "gamma": 1.0, "beta": 1.0, "sigma": 1.0})
    assert check_hamilton(case, case.allocate().units.tolist())
    complains(check_hamilton, case, [6, 3, 2])


def test_a_wrong_sweep_is_seen() -> None:
    """Rows that belong to neighbouring totals."""
    groups = eh.Groups(PLAIN.populations)
    swept = eh.sweep(groups, 4, 30)
    check_row(swept, 9, eh.allocate(groups, 13), "")
    complains(check_row, swept, 10, eh.allocate(groups, 13), "k")
    late = Broken(swept, {"error": np.roll(swept.error, 1)})
    complains(check_row, late, 9, eh.allocate(groups, 13), "k")


def test_wrong_ranges_of_alpha_are_seen() -> None:
    """A vertex of the hull left out, a gap, an overlap, or totals that rise."""
    swept = eh.sweep(eh.load("new-england-2024"), 6, 60)
    ranges = swept.alpha_ranges()
    alphas = [0.1 * step for step in range(100)]
    check_covering(ranges)
    check_ranges(swept, ranges, alphas)
    complains(check_ranges, swept, [(43, 0.0, 3.57), *ranges[2:]], alphas)
    complains(check_ranges, swept, [(41, *ranges[0][1:]), *ranges[1:]], alphas)
    for wrong in (ranges[1:], ranges[:-1], ranges[:2] + ranges[3:], ranges[::-1]):
        complains(check_covering, wrong)


def test_the_oracles_disagree_with_a_wrong_formula() -> None:
    """The oracles themselves tell sigma from 1 - sigma, gamma from kappa, and one total from the next."""
    problem = BOUNDED.problem
    right = greedy.solve(problem).units
    assert Certificate(problem).verdict(list(right)) == "alone"
    for change in ({"sigma": 1 - problem.sigma}, {"kappa": problem.kappa * 0}, {"beta": problem.beta * 8}):
        changed = problem.change(**change)
        assert greedy.solve(changed).units != right or Certificate(changed).gap(list(right)) > 0
