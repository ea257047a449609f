"""What is said of ranges of people without looking at each number: held against looking at each number."""

from itertools import pairwise
from random import Random

import pytest

import evenhand as eh
from evenhand.exceptions import EvenhandError
from evenhand.solve.margins.exclusion import surely_keeps
from evenhand.solve.margins.shift import Shift
from evenhand.solve.margins.steady import is_steady
from evenhand.solve.margins.trial import Trials
from helpers.random_cases import cases

WIDEST = 60

# Methods by which growth can cost a unit, each for another reason; some options; whether ranges can be excluded by it.
KINDS = {
    "weight": (lambda random: eh.Fairness(gamma=random.choice([2, 3]), beta=1), {}),
    "weight alone": (lambda random: eh.Fairness(gamma=2, kappa=0, beta=random.choice([1, 2])), {}),
    "one side": (lambda random: eh.Fairness(gamma=2, beta=1, sigma=random.choice([0, 1])), {}),
    "penalty": (lambda random: eh.Fairness(gamma=random.choice([1, 2]), beta=1), {"change": 0.02}),
    "base": (lambda random: eh.Fairness(gamma=random.choice([1, 2]), base=0.75, beta=1), {}),
    "rounded quota": (lambda random: eh.Hamilton(quota=random.choice(["droop", "swiss"])), {}),
    "rounded and penalty": (lambda random: eh.Hamilton(quota="droop"), {"change": 0.2}),
    "new quota": (lambda random: eh.Hamilton(quota=random.choice(["hare", "imperiali"]), bounds="recompute"), {}),
    "new rounded quota": (lambda random: eh.Hamilton(quota=random.choice(["droop", "swiss"]), bounds="recompute"), {}),
    "in turn": (lambda random: "quota-method", {}),
    "threshold": (lambda random: random.choice(["hamilton", "lowndes", "webster"]), {"threshold": 0.12}),
}


OFTEN = ("weight alone", "rounded quota", "rounded and penalty")
"""Kinds by which growth costs a unit in a tenth of these cases already."""


def asked(random: Random, kind: str) -> eh.Allocation:
    """A small allocation by a method of that kind."""
    method, options = KINDS[kind]
    while True:
        n = random.randint(2, 5)
        most = random.choice([6, 60])
        populations = [random.randint(1, 60), *(random.randint(1, most) for _ in range(n - 1))]
        current = [random.randint(0, 4) for _ in range(n)]
        minimum = [random.randint(0, 2) for _ in range(n)] if random.random() < 0.4 else None
        groups = eh.Groups(populations, current=current, minimum=minimum, keep_totals=True)
        try:
            return eh.allocate(groups, random.randint(n, 6 * n), method=method(random), **options)
        except EvenhandError:
            continue


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_said_of_a_range_holds_for_each_number_in_it(seed: int, kind: str) -> None:
    """Where growth is said to cost nothing it does not, and no units are excluded that somebody has."""
    random = Random(f"{seed} {kind}")
    fell = steady = excluded = 0
    for _ in range(max(150, cases(400))):
        one = asked(random, kind)
        i = random.choice([0, 0, random.randrange(one.groups.n)])
        shift = Shift(one.request, i, random.choice(["alone", "pro-rata"]))
        trials = Trials(shift, one.k)
        reach = min(shift.most(1, one.k), 2 * WIDEST)
        low = random.randint(-min(shift.most(-1, one.k), WIDEST), max(reach - 1, 0))
        high = min(reach, low + random.choice([2, 6, 20, WIDEST]))
        outcomes = [trials.at(people) for people in range(low, high + 1)]
        if None in outcomes or high <= low:
            continue
        units = [outcome.units for outcome in outcomes if outcome is not None]
        falls = any(after < before for before, after in pairwise(units))
        case = (one, list(one.groups.exact), one.groups.minimum.tolist(), i, shift.rule, low, high, units)
        fell += falls
        if is_steady(trials, low, high):
            steady += 1
            assert not falls, case
        for more, kept in ((True, max(units[0], units[-1])), (False, min(units[0], units[-1]))):
            if surely_keeps(outcomes[0], outcomes[-1], one.k, kept, more):  # type: ignore[arg-type]
                excluded += 1
                assert max(units) <= kept if more else min(units) >= kept, case
    assert fell or kind not in OFTEN, "no growth cost a unit: these cases show nothing"
    assert steady or excluded
