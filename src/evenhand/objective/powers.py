"""Powers in float64, with a bound on the error of each.

Bounds are relative and count in units of u = 2^-53, the rounding error of one float64 operation.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from evenhand.numbers import FloatArray

UNIT = 2.0**-53
"""u: the largest relative error of one correctly rounded float64 operation."""

POWER_ERROR = 8 * UNIT
"""Assumed of `numpy.power`, whose array version states no bound: 4 units in the last place. The tests probe it."""

SMALLEST_SAFE = 1e-290
"""Below this a float64 may be on its way into the subnormal range, where relative bounds end."""

LONGEST_CAREFUL_SUM = 4096
"""Up to here sums are correctly rounded (`math.fsum`); beyond, NumPy's pairwise sum and its bound serve."""


@dataclass(frozen=True)
class Shares:
    """Numbers above 0 that sum to 1.

    Attributes
    ----------
    values : float array, shape (n,)
    error : float array, shape () or (n,)
        Bound on the relative error of each; inf where a power left the range of float64.
    """

    values: FloatArray
    error: FloatArray


def power_shares(populations: FloatArray, exponent: float) -> Shares:
    """Shares in proportion to a power of the populations: P^exponent / sum P^exponent.

    Parameters
    ----------
    populations : float array, shape (n,)
        P, each within u of the exact population.
    exponent : float
        At least 0, within u of the exact exponent.

    Returns
    -------
    Shares

    Notes
    -----
    Powers are taken relative to the largest P, so that none overflows.

    Examples
    --------
    >>> power_shares(np.array([3.0, 1.0]), 0.0).values.tolist()
    [0.5, 0.5]
    """
    relative, error = _relative_powers(populations, exponent)
    total, total_error = _sum(relative)
    shares = relative / total
    relative_error = 2 * error + total_error + 2 * UNIT
    lost = relative < SMALLEST_SAFE
    error_bound = np.where(lost, np.inf, relative_error) if lost.any() else relative_error
    return Shares(shares, np.asarray(error_bound))


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


def _relative_powers(populations: FloatArray, exponent: float) -> tuple[FloatArray, float]:
    if exponent == 0:
        return np.ones_like(populations), 0.0
    largest = populations.max()
    ratio = populations / largest
    if exponent == 1:
        return ratio, 3 * UNIT
    span = math.log(largest) - math.log(populations.min()) + 1
    return np.power(ratio, exponent), exponent * (3 + span) * UNIT + POWER_ERROR


def _sum(values: FloatArray) -> tuple[float, float]:
    """Sum of numbers >= 0, and a bound on its relative error."""
    if len(values) <= LONGEST_CAREFUL_SUM:
        return math.fsum(values), 2 * UNIT
    return float(values.sum()), (24 + math.log2(len(values))) * UNIT
