"""Divisor methods by their definition: populations over a common divisor, rounded at signposts, within bounds.

Signposts are fractions, squares of them, or decimals of 110 digits; two of these count as equal where 70 digits agree.
Nothing of evenhand is used.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal, localcontext
from fractions import Fraction
from functools import lru_cache
from itertools import product
from math import inf
from typing import Any, TypeAlias

DIGITS = Context(prec=110, Emax=MAX_EMAX, Emin=MIN_EMIN)
COMPARED = Context(prec=70, Emax=MAX_EMAX, Emin=MIN_EMIN)
HALF = Fraction(1, 2)

Value: TypeAlias = "Fraction | Decimal"


@dataclass(frozen=True)
class Signposts:
    """A divisor method: its family and its parameter, a fraction, inf or -inf; None where there is none."""

    family: str
    parameter: Any = None

    def __call__(self, a: int) -> Value:
        """s(a), the square of it where `is_squared`."""
        return _signpost(self.family, self.parameter, a)

    @property
    def is_squared(self) -> bool:
        """Whether signposts are square roots of the fractions they are told by."""
        return (self.family, self.parameter) in {("huntington-hill", None), ("power-mean", 0), ("entropy", -1)}

    def worth(self, population: Fraction, a: int) -> tuple[int, Value]:
        """Divisor at which a group gets its unit after the a-th (its square, if `is_squared`); larger is earlier."""
        signpost = self(a)
        if signpost == 0:
            return 1, population
        if isinstance(signpost, Decimal):
            return 0, COMPARED.plus(DIGITS.divide(decimal(population), signpost))
        return 0, (population**2 if self.is_squared else population) / signpost


@dataclass(frozen=True)
class Case:
    """Populations, total, bounds and base of one instance."""

    signposts: Signposts
    populations: tuple[Fraction, ...]
    k: int
    lower: tuple[int, ...]
    upper: tuple[int, ...]
    base: int = 0


def decimal(value: Fraction) -> Decimal:
    """A fraction to 110 digits."""
    return DIGITS.divide(Decimal(value.numerator), Decimal(value.denominator))


@lru_cache(maxsize=100_000)
def _signpost(family: str, parameter: Any, a: int) -> Value:
    whole = Fraction(a)
    if family == "divisor":
        return whole + parameter
    if family == "huntington-hill":
        return whole * (whole + 1)
    if family == "dean":
        return whole * (whole + 1) / (whole + HALF)
    if family == "modified-sainte-lague":
        return whole + HALF if a else parameter
    return _power_mean(parameter, a) if family == "power-mean" else _stolarsky_mean(parameter, a)


def _power_mean(p: Any, a: int) -> Value:
    rational = {-inf: Fraction(a), inf: Fraction(a + 1), 1: a + HALF, 0: Fraction(a * (a + 1))}
    if p in rational:
        return rational[p]
    if p < 0 and a == 0:
        return Fraction(0)
    mean = DIGITS.divide(DIGITS.add(power(a, p), power(a + 1, p)), Decimal(2))
    return power(mean, 1 / Fraction(p))


def _stolarsky_mean(t: Any, a: int) -> Value:
    if t <= 0 and a == 0:
        return Fraction(0)
    if t in (2, -1):
        return a + HALF if t == 2 else Fraction(a * (a + 1))
    if t == 0:
        return DIGITS.divide(Decimal(1), DIGITS.ln(DIGITS.divide(Decimal(a + 1), Decimal(a))))
    if t == 1:
        return DIGITS.divide(decimal(Fraction((a + 1) ** (a + 1), a**a)), DIGITS.exp(Decimal(1)))
    slope = DIGITS.divide(DIGITS.subtract(power(a + 1, t), power(a, t)), decimal(Fraction(t)))
    return power(slope, 1 / (Fraction(t) - 1))


def power(base: Decimal | int, exponent: Fraction) -> Decimal:
    """A power of a number of 0 or more."""
    if base == 0:
        return Decimal(0)
    return DIGITS.exp(DIGITS.multiply(DIGITS.ln(Decimal(base)), decimal(Fraction(exponent))))


def rounded(case: Case) -> tuple[list[int], list[int]]:
    """Units of every group at a divisor that hands out k: with every signpost on a quotient rounded down, and up.

    The divisor is searched for among those at which a quotient meets a signpost.
    """
    places = [(i, a) for i, most in enumerate(case.upper) for a in range(case.lower[i], min(most, case.k))]
    divisors = sorted({_worth(case, i, a) for i, a in places}, reverse=True)
    low, high = 0, len(divisors) - 1
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if sum(_rounded(case, divisors[middle], up=True)) >= case.k else (middle + 1, high)
    if not divisors:
        return list(case.lower), list(case.lower)
    return _rounded(case, divisors[low], up=False), _rounded(case, divisors[low], up=True)


def _rounded(case: Case, divisor: tuple[int, Value], *, up: bool) -> list[int]:
    units = []
    for i, (least, most) in enumerate(zip(case.lower, case.upper, strict=True)):
        a, end = case.base, min(most, case.k)
        while a < end and ((worth := _worth(case, i, a)) > divisor or (up and worth == divisor)):
            a += 1
        units.append(max(least, a))
    return units


def _worth(case: Case, i: int, a: int) -> tuple[int, Value]:
    return case.signposts.worth(case.populations[i], a - case.base)


def allocations(case: Case) -> list[tuple[Decimal, tuple[int, ...]]]:
    """Every allocation within the bounds and its error, the least first; those of infinite error are left out."""
    with localcontext(DIGITS):
        return _allocations(case)


def _allocations(case: Case) -> list[tuple[Decimal, tuple[int, ...]]]:
    scale = (case.k - case.base * len(case.populations)) / sum(case.populations)
    ranges = [range(least, min(most, case.k) + 1) for least, most in zip(case.lower, case.upper, strict=True)]
    errors = [
        {a: group_error(case.signposts, scale * p, a - case.base) for a in span}
        for p, span in zip(case.populations, ranges, strict=True)
    ]
    found = []
    for units in product(*ranges):
        parts = [error[a] for error, a in zip(errors, units, strict=True)] if sum(units) == case.k else [None]
        if None not in parts:
            found.append((COMPARED.plus(sum_of(parts)), units))
    return sorted(found)


def sum_of(parts: list[Any]) -> Decimal:
    """A sum to 110 digits."""
    total = Decimal(0)
    for part in parts:
        total = DIGITS.add(total, part)
    return total


def group_error(signposts: Signposts, quota: Fraction, a: int) -> Decimal | None:
    """f(a), None where it is infinite."""
    if signposts(0) == 0 and a == 0:
        return None
    if signposts.family == "divisor":
        return decimal((a - quota + signposts.parameter - HALF) ** 2 / quota)
    if signposts.family == "huntington-hill":
        return decimal((a - quota) ** 2 / a)
    return _entropy(signposts.parameter, quota, a) if signposts.family == "entropy" else _steps(signposts, quota, a)


def _entropy(t: Any, quota: Fraction, a: int) -> Decimal:
    ratio, t = a / quota, Fraction(t)
    if t in (0, 1):
        log = DIGITS.ln(decimal(ratio)) if a else Decimal(0)
        value = log.copy_negate() if t == 0 else DIGITS.multiply(decimal(ratio), log)
        value = DIGITS.add(value, decimal(ratio - 1 if t == 0 else 1 - ratio))
    else:
        above = DIGITS.subtract(power(decimal(ratio), t), decimal(1 + t * (ratio - 1)))
        value = DIGITS.divide(above, decimal(t * (t - 1)))
    return DIGITS.multiply(decimal(quota), value)


def _steps(signposts: Signposts, quota: Fraction, a: int) -> Decimal:
    target, total = 0, Decimal(0)
    while (signpost := _length(signposts, target)) < decimal(quota):
        target += 1
    for r in range(min(a, target), max(a, target)):
        signpost = DIGITS.divide(_length(signposts, r), decimal(quota))
        total = DIGITS.add(total, DIGITS.subtract(signpost, Decimal(1)).copy_abs())
    return COMPARED.quantize(total, Decimal("1e-68")) if total < Decimal("1e-60") else total


def _length(signposts: Signposts, a: int) -> Decimal:
    value = signposts(a)
    value = value if isinstance(value, Decimal) else decimal(value)
    return DIGITS.sqrt(value) if signposts.is_squared else value
