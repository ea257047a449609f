"""Powers of rationals that are rational, and products of powers that are equal."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import lcm, log2

from flint import fmpz

LONGEST_POWER = 2_000_000
"""Bits of the largest power that is written out to show an equality."""


@dataclass(frozen=True)
class Monomial:
    """A product of powers of positive rationals.

    Attributes
    ----------
    family : str
        Only monomials of one family share the constant factor that is left out.
    sign : int
    factors : tuple of (base, exponent)
    """

    family: str
    sign: int
    factors: tuple[tuple[Fraction, Fraction], ...]


def rational_power(base: Fraction, exponent: Fraction) -> Fraction | None:
    """base^exponent if that is rational, else None.

    Examples
    --------
    >>> rational_power(Fraction(9, 4), Fraction(1, 2)), rational_power(Fraction(2), Fraction(1, 2))
    (Fraction(3, 2), None)
    """
    if exponent == 0 or base == 1:
        return Fraction(1)
    if not _is_short(base, exponent.numerator):
        return None
    above, below = _root(base.numerator, exponent.denominator), _root(base.denominator, exponent.denominator)
    if above is None or below is None:
        return None
    return Fraction(above, below) ** exponent.numerator


def are_equal(ours: Monomial, theirs: Monomial) -> bool:
    """Whether two monomials of one family are the same number, shown in integers.

    Examples
    --------
    >>> half = Fraction(1, 2)
    >>> are_equal(Monomial("", 1, ((Fraction(8), half),)), Monomial("", 1, ((Fraction(2), 3 * half),)))
    True
    """
    if ours.family != theirs.family or ours.sign != theirs.sign:
        return False
    factors = [*ours.factors, *((base, -exponent) for base, exponent in theirs.factors)]
    common = lcm(*(exponent.denominator for _, exponent in factors))
    product = Fraction(1)
    for base, exponent in factors:
        whole = exponent * common
        if not _is_short(base, int(whole)):
            return False
        product *= base ** int(whole)
    return product == 1


def _root(value: int, degree: int) -> int | None:
    """The whole root of that degree, if there is one."""
    if degree == 1 or value == 1:
        return value
    if degree > value.bit_length():
        return None
    root = int(fmpz(value).root(degree))
    return root if root**degree == value else None


def _is_short(base: Fraction, exponent: int) -> bool:
    return abs(exponent) * log2(max(base.numerator, base.denominator) + 1) < LONGEST_POWER
