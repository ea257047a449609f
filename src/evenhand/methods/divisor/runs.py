"""Sums over runs of signposts in float64: step by step where they are short, by quadrature where they are long."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from evenhand.numbers import FloatArray

if TYPE_CHECKING:
    from evenhand.methods.divisor.steps import Signposts

SHORT = 64
"""Runs of up to so many steps are summed step by step."""

FAR = 256
"""Signposts from here on, in long runs, are summed by quadrature."""

NODES = 16
"""Points of the Gauss-Legendre rule on one panel [c, 2c]."""

LONG_RUN_ERROR = 2.0**-36
"""Bound on the relative error of f by quadrature alone: see `_far_sum`."""


def step_sum(signposts: Signposts, units: FloatArray, target: FloatArray, quota: FloatArray) -> FloatArray:
    """Sum of abs(s(r) / q - 1) over r from the smaller to the larger of `units` and `target`, 0 for those without.

    Parameters
    ----------
    signposts : Signposts
    units, target, quota : float array, all of one shape

    Returns
    -------
    float array of that shape
    """
    total = np.zeros(units.shape)
    apart = np.flatnonzero(units != target)
    if not apart.size:
        return total
    quotas = quota.reshape(-1)[apart]
    ends = units.reshape(-1)[apart], target.reshape(-1)[apart]
    low, high = np.minimum(*ends), np.maximum(*ends)
    out = _one_by_one(signposts, low, np.minimum(high, low + SHORT), quotas)
    long = np.flatnonzero(high - low > SHORT)
    if long.size:
        out[long] = _long(signposts, low[long], high[long], quotas[long])
    total.reshape(-1)[apart] = out / quotas
    return total


def _one_by_one(signposts: Signposts, low: FloatArray, high: FloatArray, quota: FloatArray) -> FloatArray:
    """Sum of abs(s(r) - q)."""
    total, active = np.zeros(low.shape), np.flatnonzero(low < high)
    at = low.copy()
    while active.size:
        units = at[active]
        posts = np.where(units < 1, signposts.first, signposts.at(np.maximum(units, 1.0)))
        total[active] += np.abs(posts - quota[active])
        at[active] += 1
        active = active[at[active] < high[active]]
    return total


def _long(signposts: Signposts, low: FloatArray, high: FloatArray, quota: FloatArray) -> FloatArray:
    """Sum of abs(s(r) - q) of long runs, which lie on one side of q."""
    far = np.clip(FAR, low, high)
    near = _one_by_one(signposts, low, far, quota)
    return np.asarray(near + np.abs(_far_sum(signposts, far, high) - (high - far) * quota))


def _far_sum(signposts: Signposts, low: FloatArray, high: FloatArray) -> FloatArray:
    """Sum of s(r) over low <= r < high, low at least `FAR` where there is any.

    By the Euler-Maclaurin formula for midpoints x = r + 1/2 the sum is the integral of s over x from low to high,
    less [s'] / 24, plus 7 [s'''] / 5760; both derivatives by differences of four neighbours.

    Notes
    -----
    In the sector abs(arg x) <= 42 degrees, from abs(x) = 32 on, every s here is analytic and abs(s) <= abs(x) + 1/2
    (docs/proof.md). On a panel [c, 2c] the ellipse with rho = 4 lies in it, and abs(s) <= 2.6 c there: 16 nodes have an
    error of 64/15 * 2.6 c * (c / 2) * 4^-32 / (1 - 4^-32) < 2^-61 c^2 (Trefethen, Approximation Theory and
    Approximation Practice, 2013, theorem 19.3). By Cauchy's estimate on a disc of radius x / 2 the fifth derivative is
    below 5,800 / x^4 and the sixth below 70,000 / x^5: the remainder of the formula is at most 1.2 / low^4, and the
    differences add 4e-4 times the fifth derivative at either end, so 6.2 / low^4 in all, below 2^-29 from 256 on. A
    long run has a sum of abs(s(r) - q) of 63 * 62 / 2 > 2^10 at least, so 2^-36 of it holds more than that.
    """
    total = np.zeros(low.shape)
    some = np.flatnonzero(low < high)
    total[some] = _end(signposts, high[some]) - _end(signposts, low[some])
    start = low.copy()
    while some.size:
        stop = np.minimum(2 * start[some], high[some])
        total[some] += _panel(signposts, start[some], stop)
        start[some] = stop
        some = some[stop < high[some]]
    return total


def _panel(signposts: Signposts, low: FloatArray, high: FloatArray) -> FloatArray:
    nodes, weights = _rule()
    middle, half = (low + high) / 2, (high - low) / 2
    total = np.zeros(low.shape)
    for node, weight in zip(nodes, weights, strict=True):
        total += weight * signposts.at(middle + half * node - 0.5)
    return np.asarray(total * half)


def _end(signposts: Signposts, x: FloatArray) -> FloatArray:
    """-s' / 24 + 7 s''' / 5760 at the x between two signposts, from the four around it."""
    near = signposts.at(x) - signposts.at(x - 1)
    wide = signposts.at(x + 1) - signposts.at(x - 2)
    first, third = (27 * near - wide) / 24, wide - 3 * near
    return np.asarray(7 / 5760 * third - first / 24)


@cache
def _rule() -> tuple[list[float], list[float]]:
    from numpy.polynomial.legendre import leggauss

    nodes, weights = leggauss(NODES)
    return nodes.tolist(), weights.tolist()
