"""Every allocation of a tiny problem, each with its whole error: the plainest oracle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from helpers.oracles.problem import Problem, exact_power


@dataclass(frozen=True)
class Everything:
    """Least error, all allocations that reach it (lexicographically greatest first), and the distance to the rest.

    `gap` is E(second best) - E(best) in the sense of evenhand: 0 for a tie, None if there is one allocation only.
    """

    error: Fraction
    optima: tuple[tuple[int, ...], ...]
    gap: Fraction | None


def compositions(k: int, minimum: tuple[int, ...], maximum: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """Every way to write k as a sum within the bounds, the lexicographically greatest first."""
    if not minimum:
        if k == 0:
            yield ()
        return
    for a in range(min(maximum[0], k), minimum[0] - 1, -1):
        for rest in compositions(k - a, minimum[1:], maximum[1:]):
            yield (a, *rest)


def solve(problem: Problem) -> Everything:
    """Look at every allocation of a rational problem."""
    cost = [_cost(problem, i) for i in range(problem.n)]
    errors = {
        units: sum((row[a] for row, a in zip(cost, units, strict=True)), Fraction(0))
        for units in compositions(problem.k, problem.minimum, problem.maximum)
    }
    least = min(errors.values())
    optima = tuple(units for units, error in errors.items() if error == least)
    others = [error for error in errors.values() if error > least]
    gap = Fraction(0) if len(optima) > 1 else min(others) - least if others else None
    return Everything(least, optima, gap)


def _cost(problem: Problem, i: int) -> dict[int, Fraction]:
    """(|a - a*| / min(a, a*))^beta, weighed, for every number of units."""
    shares = _shares(problem, i, problem.kappa)
    ideal = problem.base + (problem.k - problem.n * problem.base) * shares
    weight = _shares(problem, i, problem.gamma)
    row = {}
    for a in range(problem.minimum[i], problem.most(i) + 1):
        side = problem.sigma if a > ideal else 1 - problem.sigma
        row[a] = 2 * side * weight * (abs(a - ideal) / min(a, ideal)) ** int(problem.beta)
    return row


def _shares(problem: Problem, i: int, exponent: Fraction) -> Fraction:
    """Return P_i^exponent / sum P^exponent, from the ratios to P_i; a `TypeError` says that it is not rational."""
    return 1 / sum(exact_power(p / problem.populations[i], exponent) for p in problem.populations)  # type: ignore[misc, return-value]
