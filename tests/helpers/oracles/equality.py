"""Whether two next-unit costs are equal, by numbers of proven length: knows nothing of bases, classes or vectors.

With D a common denominator of gamma and beta, the D-th power of each of the up to four terms t of a difference of costs
is rational. Divided by one of them, the rest are D-th roots of rationals; times a common denominator L of those
rationals they are algebraic integers, so their sum s is one, and has at most D^3 conjugates, each no larger than the
sum M of the absolute values. If s is not 0, its norm is a whole number other than 0: abs(s) >= M^-(D^3 - 1).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from flint import arb

from helpers.oracles.problem import ball, precision

GUARD = 64


@dataclass(frozen=True)
class Cost:
    """The next unit of a group: its population, its ideal and its units."""

    population: Fraction
    ideal: Fraction
    units: int


@dataclass(frozen=True)
class Fair:
    """Parameters of a cost."""

    gamma: Fraction
    beta: Fraction
    sigma: Fraction

    @property
    def degree(self) -> int:
        """D: every term to this power is rational."""
        return lcm(self.gamma.denominator, self.beta.denominator)


def are_equal(fair: Fair, ours: Cost, theirs: Cost) -> bool:
    """Whether both next units cost the same."""
    terms = _terms(fair, ours, 1) + _terms(fair, theirs, -1)
    return not terms or _is_zero(terms, fair.degree)


def rational_cost(fair: Fair, cost: Cost) -> Fraction:
    """The cost without P^gamma, where beta is whole."""
    assert fair.beta.denominator == 1
    return sum((sign * power for sign, power in _terms(Fair(Fraction(0), fair.beta, fair.sigma), cost, 1)), Fraction(0))


def _terms(fair: Fair, cost: Cost, sign: int) -> list[tuple[int, Fraction]]:
    """Sign and D-th power of the terms of a cost."""
    found = []
    for units, side in ((cost.units + 1, sign), (cost.units, -sign)):
        excess = max(Fraction(units) / cost.ideal, cost.ideal / units) - 1
        multiplier = 2 * fair.sigma if units > cost.ideal else 2 * (1 - fair.sigma)
        power = multiplier**fair.degree * excess ** int(fair.beta * fair.degree)
        found.append((side, power * cost.population ** int(fair.gamma * fair.degree)))
    return [(side, power) for side, power in found if power]


def _is_zero(terms: list[tuple[int, Fraction]], degree: int) -> bool:
    ratios = [(sign, power / terms[0][1]) for sign, power in terms]
    if degree == 1:
        return sum(sign * ratio for sign, ratio in ratios) == 0
    scale = lcm(*(ratio.denominator for _, ratio in ratios))
    with precision(128):
        total, most = _sum(ratios, degree, scale)
        if total > 0 or total < 0:
            return False
        length = int((most.log() / arb(2).log()).upper().ceil().unique_fmpz())
    with precision((length + 1) * degree**3 + GUARD):
        total, most = _sum(ratios, degree, scale)
        least = 1 / most.upper() ** (degree**3 - 1)
        if total > 0 or total < 0:
            return False
        assert abs(total).upper() < least.lower()
        return True


def _sum(ratios: list[tuple[int, Fraction]], degree: int, scale: int) -> tuple[arb, arb]:
    """The sum times the scale, and that of the absolute values."""
    roots = [(sign, scale * ball(ratio).root(degree)) for sign, ratio in ratios]
    return sum((sign * root for sign, root in roots), arb(0)), sum((root for _, root in roots), arb(0))
