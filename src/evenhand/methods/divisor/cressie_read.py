"""The power divergence of Cressie and Read for one group, in float64, with a bound on its error."""

from __future__ import annotations

import math

import numpy as np

from evenhand.numbers import FloatArray
from evenhand.numbers.powers import UNIT

NEAR = 1 / 8
"""Relative distance from the quota up to which a power series is summed."""

SERIES_TERMS = 24
"""Terms of it: each is at most 3/16 of the one before where abs(t z) is at most 1."""

ROUNDINGS = 2.0**13
"""Bound on the roundings of a divergence, see `divergence_doubt`."""


def divergence(t: float, less: float, units: FloatArray, quota: FloatArray) -> FloatArray:
    """The error q phi(z), phi(z) = ((1 + z)^t - 1 - t z) / (t (t - 1)), z = a / q - 1.

    Parameters
    ----------
    t, less : float
        t, and t - 1, each rounded once.
    units, quota : float array
    """
    z = np.asarray((units - quota) / quota)
    near = (np.abs(z) <= NEAR) & (np.abs(t * z) <= 1)
    far = _none_for_nobody(t, z, _direct(t, less, z))
    return np.asarray(np.where(near, _series(t, np.where(near, z, 0.0)), far) * quota)


def divergence_doubt(t: float, total: FloatArray, quotas: FloatArray, relative: float | FloatArray) -> FloatArray:
    """Bound on the absolute error of the sum of all f = q phi(z) as computed.

    Parameters
    ----------
    t : float
    total, quotas : float array
        Sum of the f, and of the q.
    relative : float, or float array
        Bound on the relative error of every quota.

    Notes
    -----
    phi is convex, phi(0) = 0, and phi(z) = z^2 times the integral of (1 - s) (1 + s z)^(t - 2) over s from 0 to 1. With
    r = abs(t - 2), the power is at least 1 / e where abs(z) <= 1 / (r + 1), so phi(z) >= z^2 / (2 e) there, and
    abs(z) <= 2 e (r + 1) phi(z) beyond, by convexity. Always abs(z) <= sqrt(2 e phi) + 2 e (r + 1) phi =: Z.
    The quota: df / dq = -((1 + z)^t - 1) / t = -(z + (t - 1) phi), so a relative error of it moves f by as much times
    q (Z + abs(t - 1) phi). Roundings: all that is added up in phi is no more than abs(z) and
    g = abs((1 + z)^t - 1) / abs(t), which is at most Z + abs(t - 1) phi, and a rounding of t log(1 + z) in it counts
    (1 + z)^t abs(log(1 + z)) times. That is at most (1 + abs(t) g) abs(log(1 + z)), where the logarithm is below 745,
    and below 74 abs(z), as a >= 1 and q < 2^53 where a is below q / 2. Some 11 roundings of each: `ROUNDINGS`
    (2 + abs(t)) (Z + abs(t - 1) phi) holds all of it. q sqrt(phi) sums to at most the root of both sums' product, by
    the Cauchy-Schwarz inequality.
    """
    reach = abs(t - 2) + 1
    apart = np.sqrt(2 * math.e * total * quotas) + (2 * math.e * reach + abs(t - 1)) * total
    return np.asarray((relative + ROUNDINGS * (2 + abs(t)) * UNIT) * apart * (1 + 2.0**-10))


def _direct(t: float, less: float, z: FloatArray) -> FloatArray:
    """The formula, written so that nothing is lost where t is near 0 or 1."""
    log = np.log1p(z)
    if t < 0.5:
        growth = log if t == 0 else np.expm1(t * log) / t
        return np.asarray((growth - z) / less)
    growth = log if less == 0 else np.expm1(less * log) / less
    return np.asarray(((1 + z) * growth - z) / t)


def _none_for_nobody(t: float, z: FloatArray, values: FloatArray) -> FloatArray:
    """phi(-1) = 1 / t, of no units."""
    return values if t <= 0 else np.where(z == -1, 1 / t, values)


def _series(t: float, z: FloatArray) -> FloatArray:
    """z^2 / 2 + (t - 2) z^3 / 6 + (t - 2) (t - 3) z^4 / 24 + ..., by Horner's rule."""
    total = np.ones(z.shape)
    for j in range(SERIES_TERMS + 1, 1, -1):
        total *= z * ((t - j) / (j + 1))
        total += 1
    return np.asarray(total * (z * z) / 2)
