"""Judge one given allocation by next-unit costs, at any size of k, with certainty.

An allocation is best exactly when no group's next unit is cheaper than another group's dearest held one. Costs are
taken without the common factors sum P^gamma and 2, which change no comparison; `Certificate.gap` puts them back.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from typing import Literal

from flint import arb, fmpq

from helpers.oracles.problem import (
    HIGHEST_BITS,
    Open,
    Problem,
    ball,
    is_rational,
    is_twin,
    power,
    precision,
    rational,
    relative_powers,
)

FIRST_BITS = 320
Number = arb | fmpq
Verdict = Literal["alone", "tied", "beaten", "open"]


class Costs:
    """Next-unit costs of a problem: balls of one precision, or rationals (bits = 0)."""

    def __init__(self, problem: Problem, bits: int) -> None:
        self.problem = problem
        self.bits = bits
        self.known: dict[tuple[int, int], Number] = {}
        with precision(bits or 64):
            self.ideal = self._ideal()
            self.weight = self._powers(problem.gamma)

    def _powers(self, exponent: Fraction) -> list[Number]:
        """P^exponent, relative to the first group."""
        exact = relative_powers(self.problem.populations, exponent)
        if exact is not None:
            return [rational(x) for x in exact]
        first = self.problem.populations[0]
        return [(ball(p / first).log() * ball(exponent)).exp() for p in self.problem.populations]

    def _ideal(self) -> list[Number]:
        """a* = b + (k - n b) P^kappa / sum P^kappa."""
        problem = self.problem
        base, rest = rational(problem.base), rational(problem.k - problem.n * problem.base)
        powers = self._powers(problem.kappa)
        total = sum(powers[1:], powers[0])
        return [base + rest * x / total for x in powers]

    def error(self, i: int, units: int) -> Number:
        """Cost of group i with that many units, without the common factors."""
        sigma = rational(self.problem.sigma)
        phi = units / self.ideal[i]
        if phi > 1:
            return self._product(i, sigma, phi - 1)
        if phi < 1:
            return self._product(i, 1 - sigma, 1 / phi - 1)
        if isinstance(phi, fmpq):
            return fmpq(0)
        either = arb(0).union(phi - 1).union(1 / phi - 1)
        return arb(self._product(i, fmpq(1), either)).union(arb(0))

    def _product(self, i: int, side: fmpq, excess: Number) -> Number:
        if side == 0:
            return fmpq(0)
        beta = self.problem.beta
        if isinstance(excess, fmpq) and beta.denominator == 1:
            raised: Number = excess ** int(beta)
        else:
            raised = power(arb(excess), beta)
        return side * raised * self.weight[i]

    def next(self, i: int, units: int) -> Number:
        """Change of cost when group i goes from units to units + 1."""
        if (i, units) not in self.known:
            with precision(self.bits or 64):
                self.known[i, units] = self.error(i, units + 1) - self.error(i, units)
        return self.known[i, units]


class Certificate:
    """Everything about the optima of a problem that follows from comparing next-unit costs."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem

    @cached_property
    def first(self) -> Costs:
        """Costs at the precision that decides nearly all."""
        return Costs(self.problem, FIRST_BITS)

    @cached_property
    def finer(self) -> list[Costs]:
        """Costs for what the first precision leaves open: rationals if there are any, else ever finer balls."""
        if is_rational(self.problem):
            return [Costs(self.problem, 0)]
        return [Costs(self.problem, bits) for bits in (1024, 4096, HIGHEST_BITS)]

    def compare(self, i: int, a: int, j: int, b: int) -> int:
        """Sign of d_i(a) - d_j(b); `Open` is raised where no ball separates them and no structure equates them."""
        if self._same_cost(i, a, j, b):
            return 0
        sign = _sign(self.first, i, a, j, b)
        for costs in self.finer if sign is None else ():
            sign = _sign(costs, i, a, j, b)
            if sign is not None:
                break
        if sign is None:
            raise Open(f"d_{i}({a}) and d_{j}({b})")
        return sign

    def _same_cost(self, i: int, a: int, j: int, b: int) -> bool:
        """Whether the structure of the problem makes both costs one and the same number."""
        problem, ideal = self.problem, self.first.ideal
        if a == b and is_twin(problem, i, j):
            return True
        if problem.beta != 1 or not (a >= ideal[i] and b >= ideal[j]):
            return False
        proportional = problem.gamma == problem.kappa and problem.base == 0
        return proportional or is_twin(problem, i, j)

    def verdict(self, units: list[int]) -> Verdict:
        """Whether these units are the only best ones, tie with others, are beaten, or cannot be told."""
        tied = is_open = False
        for j, i in self._moves(units):
            try:
                sign = self._compare_move(units, i, j)
            except Open:
                is_open = True
                continue
            if sign < 0:
                return "beaten"
            tied = tied or sign == 0
        return "open" if is_open else "tied" if tied else "alone"

    def _compare_move(self, units: list[int], i: int, j: int) -> int:
        """Sign of what it costs to move one unit from i to j; the first precision without a detour."""
        difference = self.first.next(j, units[j]) - self.first.next(i, units[i] - 1)
        if difference > 0:
            return 1
        return self.compare(j, units[j], i, units[i] - 1)

    def _moves(self, units: list[int]) -> list[tuple[int, int]]:
        """Pairs (j, i) of a group that may get a unit and another that may give one."""
        problem = self.problem
        givers = [i for i in range(problem.n) if units[i] > problem.minimum[i]]
        return [(j, i) for j in range(problem.n) if units[j] < problem.maximum[j] for i in givers if i != j]

    def gap(self, units: list[int]) -> arb | None:
        """E(second best) - E(best) for optimal units, as a ball; None where there is no other allocation."""
        moves = self._moves(units)
        if not moves:
            return None
        with precision(FIRST_BITS):
            differences = [arb(self.first.next(j, units[j]) - self.first.next(i, units[i] - 1)) for j, i in moves]
            least = differences[0]
            for difference in differences[1:]:
                least = least.min(difference)
            return least * 2 / arb(sum(self.first.weight[1:], self.first.weight[0]))

    def tie_ranges(self, units: list[int]) -> tuple[list[int], list[int]]:
        """Return p and q: the optima are exactly the allocations between them that sum to k (units are optimal)."""
        problem = self.problem
        moves = [(j, i) for j, i in self._moves(units) if self.compare(j, units[j], i, units[i] - 1) == 0]
        if not moves:
            return list(units), list(units)
        j, price = moves[0][0], units[moves[0][0]]
        low, high = list(units), list(units)
        for i in range(problem.n):
            while low[i] > problem.minimum[i] and self.compare(i, low[i] - 1, j, price) == 0:
                low[i] -= 1
            while high[i] < problem.most(i) and self.compare(i, high[i], j, price) == 0:
                high[i] += 1
        return low, high


def _sign(costs: Costs, i: int, a: int, j: int, b: int) -> int | None:
    """Sign of d_i(a) - d_j(b) at one precision, None where the balls overlap."""
    with precision(costs.bits or 64):
        difference = costs.next(i, a) - costs.next(j, b)
    if difference > 0:
        return 1
    if difference < 0:
        return -1
    return 0 if difference == 0 else None


def count_between(low: list[int], high: list[int], k: int) -> int:
    """Count the allocations between low and high that sum to k: one coefficient of prod (1 + x + ... + x^(q - p))."""
    left = k - sum(low)
    ways = [1] + [0] * left
    for p, q in zip(low, high, strict=True):
        ways = [sum(ways[max(0, s - (q - p)) : s + 1]) for s in range(left + 1)]
    return ways[left]


def greatest_between(low: list[int], high: list[int], k: int) -> list[int]:
    """Return the lexicographically greatest allocation between low and high that sums to k."""
    left = k - sum(low)
    units = []
    for p, q in zip(low, high, strict=True):
        units.append(p + min(q - p, left))
        left -= units[-1] - p
    return units
