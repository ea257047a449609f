"""Unit by unit: from the minimums, the group whose next unit is cheapest gets it. Ties go to the first group."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from heapq import heapify, heappop, heapreplace

from flint import arb

from helpers.oracles.problem import (
    HIGHEST_BITS,
    Problem,
    ball,
    exact_power,
    is_rational,
    is_twin,
    power,
    precision,
    relative_powers,
)


@dataclass(frozen=True)
class Steps:
    """Units, and whether every step was decided with certainty (a tie that only balls see is not)."""

    units: tuple[int, ...]
    is_certain: bool


def solve(problem: Problem, bits: int = 320) -> Steps:
    """Hand out the units one by one, in rationals or in balls that are refined while a step is open."""
    if is_rational(problem):
        return _hand_out_rationals(problem, _RationalCosts(problem))
    while True:
        with precision(bits):
            steps = _hand_out(problem, _BallCosts(problem))
        if steps.is_certain or bits >= HIGHEST_BITS:
            return steps
        bits *= 4


class _RationalCosts:
    def __init__(self, problem: Problem) -> None:
        largest = max(problem.populations)
        powers = [exact_power(p / largest, problem.kappa) for p in problem.populations]
        weights = [exact_power(p / largest, problem.gamma) for p in problem.populations]
        total, heavy = sum(powers), sum(weights)  # type: ignore[arg-type]
        self.problem = problem
        self.ideal = [problem.base * (1 - problem.n * x / total) + problem.k * x / total for x in powers]  # type: ignore[operator]
        self.weight = [x / heavy for x in weights]  # type: ignore[operator]

    def at(self, i: int, a: int) -> Fraction:
        phi = Fraction(a) / self.ideal[i]
        side = 2 * self.problem.sigma if phi >= 1 else 2 * (1 - self.problem.sigma)
        return self.weight[i] * side * ((phi if phi >= 1 else 1 / phi) - 1) ** int(self.problem.beta)

    def next(self, i: int, a: int) -> Fraction:
        return self.at(i, a + 1) - self.at(i, a)


class _BallCosts:
    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        logs = [ball(p).log() for p in problem.populations]
        self.weight = [(x * ball(problem.gamma)).exp() for x in logs]
        self.known = relative_powers(problem.populations, problem.kappa)
        powers = [(x * ball(problem.kappa)).exp() for x in logs]
        self.share = [x / sum(powers, arb(0)) for x in powers]

    def at(self, i: int, a: int) -> arb:
        problem = self.problem
        if self.known is not None:
            return self._at_known(i, a)
        phi = a / (ball(problem.base) * (1 - problem.n * self.share[i]) + problem.k * self.share[i])
        over = ball(2 * problem.sigma) * power((phi - 1).nonnegative_part(), problem.beta)
        under = ball(2 - 2 * problem.sigma) * power((1 / phi - 1).nonnegative_part(), problem.beta)
        if phi > 1:
            return self.weight[i] * over
        return self.weight[i] * (under if phi < 1 else over.union(under))

    def _at_known(self, i: int, a: int) -> arb:
        problem, known = self.problem, self.known
        assert known is not None
        phi = a / (problem.base + (problem.k - problem.n * problem.base) * known[i] / sum(known))
        side = 2 * problem.sigma if phi >= 1 else 2 * (1 - problem.sigma)
        return self.weight[i] * ball(side) * power(ball((phi if phi >= 1 else 1 / phi) - 1), problem.beta)

    def next(self, i: int, a: int) -> arb:
        return self.at(i, a + 1) - self.at(i, a)


def _hand_out_rationals(problem: Problem, costs: _RationalCosts) -> Steps:
    """Keep the next costs in a heap: rationals always have an order, and equal ones go by row."""
    units = list(problem.minimum)
    offers = [(costs.next(i, a), i) for i, a in enumerate(units) if a < problem.maximum[i]]
    heapify(offers)
    for _ in range(problem.k - sum(units)):
        group = offers[0][1]
        units[group] += 1
        if units[group] < problem.maximum[group]:
            heapreplace(offers, (costs.next(group, units[group]), group))
        else:
            heappop(offers)
    return Steps(tuple(units), True)


def _hand_out(problem: Problem, costs: _BallCosts) -> Steps:
    units = list(problem.minimum)
    following = [
        costs.next(i, a) if a < u else None for i, (a, u) in enumerate(zip(units, problem.maximum, strict=True))
    ]
    is_certain = True
    for _ in range(problem.k - sum(units)):
        group, certain = _cheapest(problem, units, following)
        is_certain = is_certain and certain
        units[group] += 1
        following[group] = costs.next(group, units[group]) if units[group] < problem.maximum[group] else None
    return Steps(tuple(units), is_certain)


def _cheapest(problem: Problem, units: list[int], following: list) -> tuple[int, bool]:  # type: ignore[type-arg]
    """First group whose next unit nobody else's beats, and whether that is certain."""
    offers = [i for i, cost in enumerate(following) if cost is not None]
    best = offers[0]
    for i in offers[1:]:
        if following[i] < following[best]:
            best = i
    certain = (following[i] > following[best] or _is_equal(problem, units, following, i, best) for i in offers)
    return best, all(certain)


def _is_equal(problem: Problem, units: list[int], following: list, i: int, j: int) -> bool:  # type: ignore[type-arg]
    return (units[i] == units[j] and is_twin(problem, i, j)) or bool(following[i] == following[j])
