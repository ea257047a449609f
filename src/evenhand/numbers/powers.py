"""Powers in float64, with a bound on the error of each.

Bounds are relative and count in units of u = 2^-53, the rounding error of one float64 operation. What is assumed and
what follows from it, constant by constant: docs/proof.md.
"""

from __future__ import annotations

import math

import numpy as np

from evenhand.numbers import FloatArray

UNIT = 2.0**-53
"""u: the largest relative error of one correctly rounded float64 operation."""

POWER_ERROR = 8 * UNIT
"""Assumed of `numpy.power`, whose array version states no bound: 4 units in the last place. The tests probe it."""

LOG_ERROR = 8 * UNIT
"""Assumed of `numpy.log` in the same way."""

PAIRWISE_ROUNDINGS = 25
"""Roundings that a term of NumPy's pairwise sum meets within a block of 128 terms: 15 + 3 + 7."""

SMALLEST_SAFE = 1e-290
"""Below this a float64 may be on its way into the subnormal range, where relative bounds end."""


def summing_error(n: int) -> float:
    """Bound on the relative error of NumPy's pairwise sum of n numbers of 0 or more."""
    return (PAIRWISE_ROUNDINGS + math.log2(n + 1)) * UNIT


def power(base: FloatArray, exponent: float, out: FloatArray) -> FloatArray:
    """Return base^exponent in `out`: by products where that is quicker than `numpy.power`.

    Parameters
    ----------
    base : float array
        At least 0; may share its memory with `out`.
    exponent : float
        At least 1.
    out : float array

    Returns
    -------
    float array
        `out`. Its relative error beyond that of the inputs is at most `POWER_ERROR`.
    """
    if exponent == 1:
        return np.positive(base, out=out)
    if exponent == 2:
        return np.multiply(base, base, out=out)
    if exponent == 3:
        return np.multiply(base * base, base, out=out)
    if exponent == 4:
        np.multiply(base, base, out=out)
        return np.multiply(out, out, out=out)
    return np.power(base, exponent, out=out)
