"""One allocation problem in exact numbers, and the arithmetic that the oracles build on."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from math import isqrt

from flint import arb, ctx, fmpq, fmpz

HIGHEST_BITS = 8192
UNLIMITED = 2**62
LARGEST_ROOT = 64


class Open(Exception):
    """Two numbers that no ball of the highest precision separates."""


@dataclass(frozen=True)
class Problem:
    """Populations, a total, bounds and the parameters of fairness, all exact.

    Populations, kappa, gamma, beta, sigma and base are fractions; bounds are whole, one a group: 1 and none if
    left out.
    """

    populations: tuple[Fraction, ...]
    k: int
    kappa: Fraction = Fraction(1)
    gamma: Fraction = Fraction(1)
    beta: Fraction = Fraction(2)
    sigma: Fraction = Fraction(1, 2)
    base: Fraction = Fraction(0)
    minimum: tuple[int, ...] = ()
    maximum: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "minimum", self.minimum or (1,) * self.n)
        object.__setattr__(self, "maximum", self.maximum or (UNLIMITED,) * self.n)

    @property
    def n(self) -> int:
        """Number of groups."""
        return len(self.populations)

    def most(self, i: int) -> int:
        """Most units that group i can have when all others have their minimum."""
        return min(self.maximum[i], self.k - sum(self.minimum) + self.minimum[i])

    def change(self, **changes: object) -> Problem:
        """Return this problem with some fields replaced."""
        return replace(self, **changes)  # type: ignore[arg-type]


def exact(value: object) -> Fraction:
    """Return the number that a user wrote: a float is its shortest decimal."""
    if isinstance(value, float):
        return Fraction(Decimal(repr(value)))
    return Fraction(value)  # type: ignore[arg-type]


def whole_root(value: int, degree: int) -> int | None:
    """Return the whole number whose power of that degree is value, None if there is none."""
    if degree == 2:
        root = isqrt(value)
    else:
        root = int(fmpz(value).root(degree)) if value > 1 else value
    return root if root**degree == value else None


def exact_power(x: Fraction, exponent: Fraction) -> Fraction | None:
    """Return x^exponent where it is rational, None where it is not (or the root is too deep to be worth a look)."""
    if x == 1 or exponent == 0:
        return Fraction(1)
    degree = exponent.denominator
    if degree > LARGEST_ROOT:
        return None
    top, bottom = whole_root(x.numerator, degree), whole_root(x.denominator, degree)
    if top is None or bottom is None:
        return None
    return Fraction(top, bottom) ** exponent.numerator


def relative_powers(populations: tuple[Fraction, ...], exponent: Fraction) -> list[Fraction] | None:
    """Return (P_i / P_1)^exponent for every group if all of them are rational, else None."""
    powers = [exact_power(p / populations[0], exponent) for p in populations]
    return None if None in powers else powers  # type: ignore[return-value]


def is_rational(problem: Problem) -> bool:
    """Whether every cost of the problem is a rational number that is worth writing out."""
    return (
        problem.beta.denominator == 1
        and relative_powers(problem.populations, problem.kappa) is not None
        and relative_powers(problem.populations, problem.gamma) is not None
    )


def is_twin(problem: Problem, i: int, j: int) -> bool:
    """Whether two groups have one and the same cost function."""
    populations_count = problem.gamma != 0 or (problem.kappa != 0 and problem.k != problem.n * problem.base)
    return problem.populations[i] == problem.populations[j] or not populations_count


@contextlib.contextmanager
def precision(bits: int) -> Iterator[None]:
    """Compute balls with that many bits inside the block."""
    before = ctx.prec
    ctx.prec = bits
    try:
        yield
    finally:
        ctx.prec = before


def rational(value: Fraction) -> fmpq:
    """Return a fraction as FLINT's own."""
    return fmpq(value.numerator, value.denominator)


def ball(value: Fraction | int) -> arb:
    """Return a ball of the current precision around a fraction."""
    return arb(rational(Fraction(value)))


def power(x: arb, exponent: Fraction) -> arb:
    """Return x^exponent, exponent >= 1, for a ball around a number of 0 or more; the ball itself may reach below."""
    if x.is_zero():
        return arb(0)
    if x > 0:
        return _positive_power(x, exponent)
    return arb(0).union(_positive_power(x.abs_upper(), exponent))


def _positive_power(x: arb, exponent: Fraction) -> arb:
    return x ** int(exponent) if exponent.denominator == 1 else (x.log() * ball(exponent)).exp()
