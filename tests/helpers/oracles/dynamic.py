"""Exact dynamic programming over the total error: knows nothing of convexity, next-unit costs or prices."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from flint import arb

from helpers.oracles.problem import Problem, ball, is_rational, power, precision, relative_powers


@dataclass(frozen=True)
class Optima:
    """The least error and who reaches it.

    `error` is a fraction, or a ball around the least error. `count` is the number of optima: exact for a rational
    problem, else the number of allocations that the balls do not rule out. `first` is the lexicographically
    greatest of them.
    """

    error: Fraction | arb
    count: int
    first: tuple[int, ...]
    is_exact: bool

    @property
    def is_certain(self) -> bool:
        """Whether count and first are proven."""
        return self.is_exact or self.count == 1


def solve(problem: Problem, bits: int = 320) -> Optima:
    """Return all that dynamic programming over groups and units handed out so far can tell about the optima."""
    if is_rational(problem):
        table, unit = _whole(_rational_errors(problem))
        best, count, first = _search(problem, table)
        return Optima(Fraction(best, unit), count, first, True)
    with precision(bits):
        best, count, first = _search(problem, _ball_errors(problem))
    return Optima(best, count, first, False)


def error_of(problem: Problem, units: list[int], bits: int = 320) -> Fraction | arb:
    """E of one allocation, in the same numbers as `solve`."""
    if is_rational(problem):
        return sum(row[a] for row, a in zip(_rational_errors(problem), units, strict=True))  # type: ignore[return-value]
    with precision(bits):
        return sum((row[a] for row, a in zip(_ball_errors(problem), units, strict=True)), arb(0))


def _rational_errors(problem: Problem) -> list[dict[int, Fraction]]:
    """Error of every group at every number of units that it may get."""
    shares = relative_powers(problem.populations, problem.kappa)
    weights = relative_powers(problem.populations, problem.gamma)
    assert shares is not None
    assert weights is not None
    tables = []
    for i in range(problem.n):
        ideal = problem.base + (problem.k - problem.n * problem.base) * shares[i] / sum(shares)
        weight = weights[i] / sum(weights)
        tables.append({a: weight * _rational_deviation(problem, a, ideal) for a in _choices(problem, i)})
    return tables


def _rational_deviation(problem: Problem, a: int, ideal: Fraction) -> Fraction:
    if a >= ideal:
        return 2 * problem.sigma * ((a - ideal) / ideal) ** int(problem.beta)
    return 2 * (1 - problem.sigma) * ((ideal - a) / a) ** int(problem.beta)


def _ball_errors(problem: Problem) -> list[dict[int, arb]]:
    shares = _ball_shares(problem, problem.kappa)
    weights = _ball_shares(problem, problem.gamma)
    rest = ball(problem.k - problem.n * problem.base)
    exact = relative_powers(problem.populations, problem.kappa)
    tables = []
    for i in range(problem.n):
        ideal = ball(problem.base) + rest * shares[i]
        known = None if exact is None else problem.base + (problem.k - problem.n * problem.base) * exact[i] / sum(exact)
        tables.append({a: weights[i] * _ball_deviation(problem, a, ideal, known) for a in _choices(problem, i)})
    return tables


def _ball_shares(problem: Problem, exponent: Fraction) -> list[arb]:
    """P^exponent / sum P^exponent, as 1 / sum (P_j / P_i)^exponent."""
    logs = [ball(p).log() * ball(exponent) for p in problem.populations]
    return [1 / sum(((other - own).exp() for other in logs), arb(0)) for own in logs]


def _ball_deviation(problem: Problem, a: int, ideal: arb, known: Fraction | None) -> arb:
    over, under = ball(2 * problem.sigma), ball(2 - 2 * problem.sigma)
    if known == a:
        return arb(0)
    if a > ideal:
        return over * power((a - ideal) / ideal, problem.beta)
    if a < ideal:
        return under * power((ideal - a) / a, problem.beta)
    return (over + under) * power(((ideal - a) / a).union((a - ideal) / ideal).union(arb(0)), problem.beta).union(
        arb(0)
    )


def _choices(problem: Problem, i: int) -> range:
    return range(problem.minimum[i], problem.most(i) + 1)


def _whole(tables: list[dict[int, Fraction]]) -> tuple[list[dict[int, int]], int]:
    """Return the same tables as whole multiples of one small unit, because integers add up faster than fractions."""
    unit = lcm(*(x.denominator for row in tables for x in row.values()))
    return [{a: x.numerator * (unit // x.denominator) for a, x in row.items()} for row in tables], unit


def _search(problem: Problem, tables: list) -> tuple:  # type: ignore[type-arg]
    """Least sum, number of ways to reach it, and the lexicographically greatest way, over groups from last to first."""
    states = {0: (0, 1, ())}
    for row in reversed(tables):
        reached: dict[int, list[tuple]] = {}  # type: ignore[type-arg]
        for handed, state in states.items():
            for a, error in row.items():
                if handed + a <= problem.k:
                    reached.setdefault(handed + a, []).append((error + state[0], state[1], (a, *state[2])))
        states = {handed: _least(ways) for handed, ways in reached.items()}
    return states[problem.k]


def _least(ways: list[tuple]) -> tuple:  # type: ignore[type-arg]
    """Merge the ways that no other one certainly beats."""
    best = ways[0][0]
    for error, _, _ in ways[1:]:
        best = best.min(error) if isinstance(best, arb) else min(best, error)
    left = [way for way in ways if not way[0] > best]
    return best, sum(way[1] for way in left), max(way[2] for way in left)
