"""Exact numbers as FLINT holds them, and sums of their whole powers."""

from __future__ import annotations

from fractions import Fraction
from math import lcm

from flint import fmpq, fmpz

from evenhand.numbers.written import Exact, nearest_float

LONGEST_POWER = 2**24
LONGEST_SUM = 2**31
"""Bits of one power, and of all the powers of a sum, that are written out."""


def whole_power_sum(counts: dict[Exact, int], exponent: int) -> fmpq | None:
    """Sum of whole powers of rationals, each so many times; None where it is too long to be written out."""
    scale = lcm(*{value.denominator for value in counts})
    longest = max((scale, *(value.numerator * (scale // value.denominator) for value in counts)))
    if (longest - 1).bit_length() * exponent > min(LONGEST_POWER, LONGEST_SUM // len(counts)):
        return None
    scaled = ((fmpz(value.numerator * (scale // value.denominator)), count) for value, count in counts.items())
    return fmpq(sum((count * whole**exponent for whole, count in scaled), fmpz(0)), fmpz(scale) ** exponent)


def rational(value: Exact) -> fmpq:
    """An exact number as FLINT holds it."""
    return fmpq(value.numerator, value.denominator)


def nearest(value: fmpq) -> float:
    """The float64 nearest to a rational, inf or -inf where none is large enough.

    Examples
    --------
    >>> nearest(fmpq(1, 4)), nearest(fmpq(10) ** 400)
    (0.25, inf)
    """
    return nearest_float(Fraction(int(value.p), int(value.q)))
