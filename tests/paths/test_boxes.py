"""A box is excluded only where the exchange that excludes it pays at every point of it."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from flint import arb, fmpq

import evenhand as eh
from evenhand.methods.fairness.exact.boxes import Box, uneven, widest
from evenhand.methods.fairness.exact.slopes import FairnessPlace, Logs
from evenhand.methods.fairness.parameters import FAIRNESS
from helpers.random_cases import cases

SIDES = {"kappa": (0, 1), "gamma": (0, 1), "beta": (1, 6), "sigma": (0, 1), "base": (0, 1)}


def part(random: Random, low: float, high: float) -> tuple[Fraction, Fraction]:
    """An interval of some width inside of a side, whose ends are often those of the side."""
    ends = sorted(random.choice((0, 1000, random.randint(0, 1000))) for _ in range(2))
    if random.random() < 0.6:
        ends[1] = min(1000, ends[0] + random.randint(0, 120))
    return tuple(low + (high - low) * Fraction(end, 1000) for end in ends)  # type: ignore[return-value]


def test_excluded_boxes_hold_no_point_where_the_exchange_does_not_pay(seed: int) -> None:
    """6,000 boxes, 12 points of those that are excluded, corners among them."""
    random, excluded = Random(seed), {widest: 0, uneven: 0}
    for _ in range(cases(6000)):
        n = random.randint(2, 4)
        groups = eh.Groups([random.randint(1, 10 ** random.randint(1, 4)) for _ in range(n)])
        logs = Logs.of(groups, random.randint(2 * n, 6 * n), 64)
        box = Box({name: part(random, *ends) for name, ends in SIDES.items()})
        i, j = random.sample(range(n), 2)
        giver, taker = (i, random.randint(1, 8)), (j, random.randint(1, 8))
        for rule in (widest, uneven):
            if rule(box, logs, giver, taker) is not None:
                continue
            excluded[rule] += 1
            for _ in range(12):
                point = {
                    name: low + (high - low) * Fraction(random.choice((0, 8, random.randint(0, 8))), 8)
                    for name, (low, high) in box.sides.items()
                }
                place = FairnessPlace(
                    logs, {name: arb(fmpq(point[name].numerator, point[name].denominator)) for name in FAIRNESS}
                )
                assert place.cost(*giver) - place.cost(*taker) > 0
    assert min(excluded.values()) > cases(6000) // 100
