"""Problems whose decisive two next-unit costs differ by as little as one wishes, but do differ.

One population is solved for until the dearest held unit and the cheapest next unit cost the same (to 700 bits), then
moved off that point by a chosen relative distance. Which side is right is left to the oracle.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction
from random import Random
from typing import Any

from flint import arb, fmpq

from helpers.oracles import greedy
from helpers.oracles.certificate import Certificate
from helpers.oracles.problem import Problem, ball, exact, power, precision
from helpers.strategies import Instance

BITS = 700
SHORT = 420
HALVINGS = 25
SECANTS = 14
DIGITS = Context(prec=100)
BETAS = ("1", "1.0001", "2", "2", "2.7", "3", "6")
SIGMAS = ("0.5", "0.5", "0.3", "0.8", "0", "1")
EXPONENTS = ("0", "1", "1", "0.5", "0.83", "0.37", "2")


@dataclass(frozen=True)
class NearTie:
    """A problem with two next-unit costs that differ by `distance`, relative to the larger one."""

    instance: Instance
    distance: float


class _NoCrossing(Exception):
    """No nearby population makes the two costs equal."""


def make(random: Random, siblings: int = 10) -> Iterator[NearTie]:
    """Yield problems around one crossing, at relative distances 1e-6 ... 1e-60, on both sides."""
    while True:
        problem = _draw(random)
        try:
            crossing = _Crossing(problem, random)
        except _NoCrossing:
            continue
        if not any(crossing.is_tie_of_others(crossing.beside(random, side)) for side in (1e-6, -1e-6)):
            break
    for _ in range(siblings):
        wanted = 10 ** -random.uniform(6, 60)
        yield crossing.beside(random, wanted * random.choice((-1, 1)))


def _draw(random: Random) -> Problem:
    n = random.randint(2, 6)
    spread = random.choice((2, 4, 8))
    drawn = {Fraction(int(10 ** random.uniform(0, spread)) + 1) for _ in range(n)}
    if len(drawn) < n:  # equal groups tie with one another, whatever the one population becomes
        return _draw(random)
    populations = tuple(random.sample(sorted(drawn), n))
    names = ("kappa", "gamma", "beta", "sigma")
    values = (random.choice(choices) for choices in (EXPONENTS, EXPONENTS, BETAS, SIGMAS))
    return Problem(populations, n + random.randint(1, 15 * n), **dict(zip(names, map(Fraction, values), strict=True)))


class _Crossing:
    """The population of one group at which its next unit costs what another group's held one does."""

    def __init__(self, problem: Problem, random: Random) -> None:
        self.problem = problem
        self.units = list(greedy.solve(problem).units)
        self.taker, self.giver = _decisive(problem, self.units)
        self.moved = random.choice((self.taker, self.giver))
        with precision(BITS):
            self.root, self.slope = self._solve()
        if not self._is_decisive():
            raise _NoCrossing

    def _difference(self, population: fmpq) -> tuple[arb, arb]:
        """d_taker(next) - d_giver(held), and the larger of the two, when one group has that population."""
        populations = [fmpq(p.numerator, p.denominator) for p in self.problem.populations]
        populations[self.moved] = population
        logs = [arb(p).log() for p in populations]
        total = sum(((x * ball(self.problem.kappa)).exp() for x in logs), arb(0))
        next_one = self._cost(logs[self.taker], total, self.units[self.taker])
        held = self._cost(logs[self.giver], total, self.units[self.giver] - 1)
        return next_one - held, abs(next_one).max(abs(held))

    def _cost(self, log: arb, total: arb, units: int) -> arb:
        ideal = self.problem.k * (log * ball(self.problem.kappa)).exp() / total
        weight = (log * ball(self.problem.gamma)).exp()
        return weight * (self._deviation(units + 1, ideal) - self._deviation(units, ideal))

    def _deviation(self, units: int, ideal: arb) -> arb:
        ratio = units / ideal
        if ratio > 1:
            return ball(self.problem.sigma) * power(ratio - 1, self.problem.beta)
        return ball(1 - self.problem.sigma) * power((1 / ratio - 1).nonnegative_part(), self.problem.beta)

    def _solve(self) -> tuple[fmpq, arb]:
        """Return the population, and the relative change of cost per relative change of population."""
        own = self.problem.populations[self.moved]
        low = fmpq(own.numerator, own.denominator)
        at_low = self._difference(low)[0]
        high, at_high = self._bracket(low, at_low)
        for _ in range(HALVINGS):
            middle = _short((low + high) / 2)
            at_middle = self._difference(middle)[0]
            if (at_middle > 0) == (at_low > 0):
                low, at_low = middle, at_middle
            else:
                high, at_high = middle, at_middle
        return self._polish(low, at_low, high, at_high)

    def _bracket(self, low: fmpq, at_low: arb) -> tuple[fmpq, arb]:
        for step in (fmpq(1, 50), fmpq(1, 7), fmpq(1, 2)):
            for factor in (1 + step, 1 / (1 + step)):
                there = self._difference(low * factor)[0]
                if (there > 0 and at_low < 0) or (there < 0 and at_low > 0):
                    return low * factor, there
        raise _NoCrossing

    def _polish(self, x: fmpq, at_x: arb, y: fmpq, at_y: arb) -> tuple[fmpq, arb]:
        for _ in range(SECANTS):
            slope = (at_y - at_x) / arb(y - x)
            if not (slope > 0 or slope < 0):
                raise _NoCrossing
            x, at_x, y = y, at_y, _short(y - _middle(at_y / slope))
            if y <= 0:
                raise _NoCrossing
            at_y, size = self._difference(y)
            if abs(at_y) < size * arb(2) ** (-BITS // 2):
                return y, slope * arb(y) / size
        raise _NoCrossing

    def beside(self, random: Random, distance: float) -> NearTie:
        """Return the problem with its population moved so that the costs differ by that much."""
        with precision(BITS):
            population = self.root * (1 + _short(_middle(ball(exact(distance)) / self.slope), 64))
        populations: list[Any] = list(self.problem.populations)
        populations[self.moved] = Fraction(int(population.p), int(population.q))
        problem = self.problem
        parameters = {name: float(getattr(problem, name)) for name in ("kappa", "gamma", "beta", "sigma")}
        written = random.choice((_as_fractions, _as_integers, _as_decimals))(populations)
        return NearTie(Instance(written, problem.k, parameters, note=f"near-tie {distance:.3g}"), abs(distance))

    def is_tie_of_others(self, near: NearTie) -> bool:
        """Whether other groups happen to tie exactly, beside the two whose costs nearly do."""
        exchanged = list(self.units)
        exchanged[self.taker] += 1
        exchanged[self.giver] -= 1
        certificate = Certificate(near.instance.problem)
        return "tied" in (certificate.verdict(self.units), certificate.verdict(exchanged))

    def _is_decisive(self) -> bool:
        """Whether the two costs decide the problem at the crossing: no other pair is in the wrong order there."""
        populations = list(self.problem.populations)
        populations[self.moved] = Fraction(int(self.root.p), int(self.root.q))
        costs = Certificate(self.problem.change(populations=tuple(populations))).first
        price = costs.next(self.taker, self.units[self.taker])
        others = set(range(self.problem.n)) - {self.taker, self.giver}
        fits = (costs.next(i, self.units[i]) > price for i in others)
        held = (costs.next(i, self.units[i] - 1) < price for i in others if self.units[i] > 1)
        return all(fits) and all(held)


def _decisive(problem: Problem, units: list[int]) -> tuple[int, int]:
    """Return the group with the cheapest next unit, and another one with the dearest held unit."""
    costs = Certificate(problem).first
    taker = min(range(problem.n), key=lambda i: _middle(arb(costs.next(i, units[i]))))
    givers = [i for i in range(problem.n) if i != taker and units[i] > 1]
    if not givers:
        raise _NoCrossing
    return taker, max(givers, key=lambda i: _middle(arb(costs.next(i, units[i] - 1))))


def _short(value: fmpq, bits: int = SHORT) -> fmpq:
    """Round to that many bits and a power of two below, so that populations stay writable."""
    top, bottom = int(value.p), int(value.q)
    scale = max(0, bits - abs(top).bit_length() + bottom.bit_length())
    return fmpq((top << scale) // bottom, 1 << scale)


def _middle(value: arb) -> fmpq:
    return value.mid().fmpq()


def _as_fractions(populations: list[Any]) -> list[Any]:
    return populations


def _as_integers(populations: list[Any]) -> list[Any]:
    """Return the same ratios in whole numbers."""
    scale = max(p.denominator for p in populations)
    return [int(p * scale) for p in populations]


def _as_decimals(populations: list[Any]) -> list[Any]:
    """Round the moved population to a hundred digits: far below the distances asked for."""
    return [DIGITS.divide(Decimal(p.numerator), Decimal(p.denominator)) for p in populations]
