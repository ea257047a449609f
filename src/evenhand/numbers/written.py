"""Numbers as their writer meant them: exact, and once more as float64."""

from __future__ import annotations

import math
import sys
from decimal import Decimal
from fractions import Fraction
from numbers import Rational
from typing import Any, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

FloatArray: TypeAlias = NDArray[np.float64]
IntArray: TypeAlias = NDArray[np.int64]
Exact: TypeAlias = int | Fraction
Number: TypeAlias = int | float | Decimal | Fraction

AnyArray = TypeVar("AnyArray", bound=NDArray[Any])

LARGEST = float(np.finfo(np.float64).max)

LARGEST_TOTAL = 2**53
"""Whole numbers up to here are exact in float64; no total may be larger."""


def exact_number(value: object) -> Exact:
    """Return the number that `value` stands for, exactly.

    A binary float stands for the shortest decimal that prints as it: 0.1 is one tenth.

    Parameters
    ----------
    value : int, float, Decimal, Fraction or NumPy number

    Returns
    -------
    int or Fraction
        An int where the number is whole.

    Raises
    ------
    TypeError
        `value` is text, a boolean, or no number at all.
    ValueError
        `value` is not finite.

    Examples
    --------
    >>> exact_number(0.1), exact_number(435.0)
    (Fraction(1, 10), 435)
    """
    if isinstance(value, bool | np.bool_ | str | bytes):
        raise TypeError(f"{value!r} is not a number")
    if isinstance(value, int | np.integer):
        return int(value)
    if isinstance(value, float | np.floating):
        return _from_float(value)
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{value} is not finite")
        return _simplest(Fraction(value))
    if isinstance(value, Rational):
        return _simplest(Fraction(int(value.numerator), int(value.denominator)))
    raise TypeError(f"{value!r} is not a number")


def _from_float(value: float | np.floating[Any]) -> Exact:
    if not np.isfinite(value):
        raise ValueError(f"{value} is not finite")
    return _simplest(Fraction(str(value)))


def _simplest(value: Fraction) -> Exact:
    return value.numerator if value.denominator == 1 else value


def nearest_float(value: Exact) -> float:
    """Return the float64 nearest to an exact number, inf where none is large enough."""
    try:
        return float(value)
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


def shortest(value: Exact) -> str:
    """Text of an exact number: a decimal where one is exact and short, else p/q.

    Examples
    --------
    >>> shortest(Fraction(27, 10)), shortest(Fraction(1, 3)), shortest(2)
    ('2.7', '1/3', '2')
    """
    if abs(value) == math.inf:
        return str(value)
    fraction = Fraction(value)
    if fraction.denominator == 1:
        return str(fraction.numerator)
    decimal = repr(nearest_float(fraction))
    return decimal if "e" not in decimal and Fraction(decimal) == fraction else str(fraction)


def read_only(array: AnyArray) -> AnyArray:
    """The same array, which from now on nobody can change."""
    array.flags.writeable = False
    return array


def first_masked(values: object) -> int | None:
    """Position of the first masked number of a masked array; None where there is none.

    Examples
    --------
    >>> first_masked(np.ma.masked_equal([3, 7, 5], 7)), first_masked([3, 7, 5])
    (1, None)
    """
    # Where nobody has loaded numpy.ma nothing is masked, and loading it would take a tenth of a cold start.
    masked = sys.modules.get("numpy.ma")
    if masked is None or not isinstance(values, masked.MaskedArray):
        return None
    mask = masked.getmaskarray(values)
    return int(mask.argmax()) if mask.any() else None


def whole_sum(counts: IntArray) -> int:
    """Sum of whole numbers of 0 or more, exact however large; at most 2^31 of them.

    Examples
    --------
    >>> whole_sum(np.full(4, 2**62)) == 2**64
    True
    """
    if counts.strides == (0,):
        return int(counts[0]) * counts.size
    if counts.sum(dtype=np.float64) < 2.0**62:
        return int(counts.sum())
    # Each half of the bits sums within 64 bits.
    return (int((counts >> 32).sum()) << 32) + int((counts & 0xFFFFFFFF).sum())


def whole_number(value: object) -> int | None:
    """Return `value` as an int if it is a whole number (435, 435.0, NumPy's too), else None."""
    try:
        exact = exact_number(value)
    except (TypeError, ValueError):
        return None
    return exact if isinstance(exact, int) else None
