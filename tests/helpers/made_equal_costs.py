"""Pairs of next-unit costs that are equal by construction, and such that all but are."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from random import Random
from typing import TypeAlias

from helpers.oracles.equality import Cost, Fair, rational_cost

Pair: TypeAlias = tuple[Fair, Cost, Cost]


def make(random: Random, is_equal: bool) -> Pair:
    """A pair of equal costs, or one of them with a small change."""
    while True:
        pair = random.choice(MAKERS)(random)
        if pair is not None:
            fair, ours, theirs = pair
            return (fair, ours, theirs) if is_equal else (fair, ours, _changed(random, theirs))


def _changed(random: Random, cost: Cost) -> Cost:
    """The same cost with one number a little different."""
    factor = 1 + random.choice((1, -1)) * Fraction(1, random.choice((7, 10**9, 10**30, 10**60)))
    change = random.choice(("population", "ideal", "units"))
    if change == "units":
        return replace(cost, units=cost.units + 1)
    return replace(cost, **{change: getattr(cost, change) * factor})


def from_ideal(random: Random) -> Pair | None:
    """From the ideal itself up to a + 1: one power each, P^gamma x^beta with x = 1 / a, and the other's x follows."""
    fair = _fair(random)
    ratio = _ratio(random)
    ours = Cost(_population(random), Fraction(a := random.randint(1, 40)), a)
    # (a + 1) / a* - 1 = y for the other, who stays below its ideal on the free side: x / y = ratio^gamma.
    excess = Fraction(1, a) / ratio ** int(fair.gamma * fair.degree)
    units = random.randint(1, 40)
    ideal = (units + 1) / (1 + excess)
    if ideal < units:
        return None
    theirs = Cost(ours.population * ratio ** int(fair.beta * fair.degree), ideal, units)
    # Zero on one side, so that the part below the ideal costs nothing.
    return replace(fair, sigma=Fraction(1)), ours, theirs


def above(random: Random) -> Pair | None:
    """Two terms each, both above the ideal: x and x + 1 / a* are the other's times one factor."""
    fair, ratio = _fair(random), _ratio(random)
    factor = ratio ** int(fair.gamma * fair.degree)
    a, b = sorted(random.sample(range(1, 60), 2), reverse=True)
    if factor >= 1 or b < a * factor:
        return None
    ideal = (a - b) / (1 - factor)
    population = _population(random)
    ours = Cost(population, ideal, a)
    return fair, ours, Cost(population * ratio ** int(fair.beta * fair.degree), factor * ideal, b)


def below(random: Random) -> Pair | None:
    """Two terms each, both below the ideal, again the other's times one factor."""
    fair, ratio = _fair(random), _ratio(random)
    factor = ratio ** int(fair.gamma * fair.degree)
    a, b = random.sample(range(1, 60), 2)
    # A / a - f B / b = 1 - f and the same with a + 1 and b + 1.
    one, two = Fraction(1, a * (b + 1)), Fraction(1, (a + 1) * b)
    ideal = (1 - factor) * (Fraction(1, b + 1) - Fraction(1, b)) / (one - two) if one != two else Fraction(0)
    other = (ideal / a - 1 + factor) * b / factor
    if ideal < a + 1 or other < b + 1:
        return None
    population = _population(random)
    return fair, Cost(population, ideal, a), Cost(population * ratio ** int(fair.beta * fair.degree), other, b)


def weighed(random: Random) -> Pair | None:
    """Up to four terms with whole beta: any two costs of one sign, made equal by the other's weight."""
    fair = replace(_fair(random), beta=Fraction(random.randint(1, 6)), gamma=Fraction(1, random.randint(1, 3)))
    ours, theirs = _cost(random), _cost(random)
    one, other = rational_cost(fair, ours), rational_cost(fair, theirs)
    if one * other <= 0:
        return None
    return fair, ours, replace(theirs, population=ours.population * (one / other) ** fair.gamma.denominator)


MAKERS = (from_ideal, above, below, weighed)


def _fair(random: Random) -> Fair:
    degree = random.choice((1, 2, 2, 3, 4))
    beta = Fraction(random.randint(degree, 4 * degree), degree)
    gamma = Fraction(random.choice((0, random.randint(1, 2 * degree))), degree)
    return Fair(gamma, beta, Fraction(random.choice((1, 1, 2, 3, 7)), random.choice((8, 10, 7))))


def _ratio(random: Random) -> Fraction:
    return Fraction(random.randint(1, 12), random.randint(1, 12))


def _population(random: Random) -> Fraction:
    return Fraction(random.choice((random.randint(1, 60), random.randint(1, 10**7), 2**40)), random.choice((1, 1, 10)))


def _cost(random: Random) -> Cost:
    ideal = Fraction(random.randint(10, 400), random.randint(3, 20))
    return Cost(_population(random), ideal, max(1, int(ideal) + random.randint(-3, 3)))
