"""beta and sigma: how far a group is from its ideal, and which side of it hurts more."""

from __future__ import annotations

import math

import numpy as np

from evenhand.numbers import FloatArray
from evenhand.numbers.powers import power

LARGEST_LOG_RATIO = 345
"""Log of the ratio r of a signpost from which on the signpost is a in float64, and r^2 would soon overflow."""


def excess(units: FloatArray, ideal: FloatArray, side: int = 0) -> FloatArray:
    """How far the representation ratio phi = a / a* is from 1, as a factor less 1, on either side.

    Parameters
    ----------
    units, ideal : float array, same shape
        a and a* > 0.
    side : -1, 0 or 1
        1 promises a >= a*, -1 promises a <= a*, but for roundings; it saves finding out.

    Returns
    -------
    float array
        phi - 1 where a >= a*, else 1 / phi - 1.

    Notes
    -----
    Both are |a - a*| / min(a, a*): the difference comes first, so nothing is lost where phi is close to 1.

    Examples
    --------
    >>> excess(np.array([3.0, 1.0]), np.array([2.0, 2.0])).tolist()
    [0.5, 1.0]
    """
    distance = np.subtract(units, ideal)
    np.abs(distance, out=distance)
    smaller = np.minimum(units, ideal) if side == 0 else ideal if side > 0 else units
    return np.divide(distance, smaller, out=distance)


def deviation(units: FloatArray, ideal: FloatArray, beta: float, side: int = 0) -> FloatArray:
    """Deviation delta of each group: (phi - 1)^beta if phi >= 1, else (1 / phi - 1)^beta.

    Parameters
    ----------
    units, ideal : float array, same shape
    beta : float
        Curvature, at least 1: above 1, one large deviation counts more than several small ones.
    side : -1, 0 or 1
        As in `excess`.

    Returns
    -------
    float array

    Examples
    --------
    >>> deviation(np.array([3.0, 1.0]), np.array([2.0, 2.0]), beta=2.0).tolist()
    [0.25, 1.0]
    """
    distance = excess(units, ideal, side)
    return power(distance, beta, distance)


def signposts(units: FloatArray, beta: float, sigma: float) -> FloatArray:
    """Ideal at which a group is indifferent between `units` and one more, if its next unit were free.

    Parameters
    ----------
    units : float array
        a >= 1.
    beta, sigma : float

    Returns
    -------
    float array
        s(a) in [a, a + 1]: the next unit lowers the group's error exactly where a* > s(a).

    Notes
    -----
    s solves m_over ((a + 1 - s) / s)^beta = m_under ((s - a) / a)^beta, a quadratic once the root is taken:
    s = 2 (a + 1) / ((1 - r) + sqrt((1 - r)^2 + 4 r (a + 1) / a)) with r = ((1 - sigma) / sigma)^(1 / beta).
    For r > 1 the same root is written without the difference.

    Examples
    --------
    >>> signposts(np.array([1.0, 8.0]), beta=2.0, sigma=0.5).round(3).tolist()
    [1.414, 8.485]
    """
    if sigma == 0.5:
        return np.sqrt(units * (units + 1))
    if sigma == 0:
        return units
    log_r = (math.log1p(-sigma) - math.log(sigma)) / beta if sigma < 1 else -math.inf
    if log_r > LARGEST_LOG_RATIO:
        return units
    r = math.exp(log_r)
    root = np.sqrt((1 - r) ** 2 + 4 * r * (units + 1) / units)
    if r > 1:
        return units * (root + (r - 1)) / (2 * r)
    return 2 * (units + 1) / ((1 - r) + root)


def signposts_at_price(units: FloatArray, beta: float, over: FloatArray, under: FloatArray, price: float) -> FloatArray:
    """Ideal at which a group is indifferent between `units` and one more, if its next unit costs `price`.

    Parameters
    ----------
    units : float array, shape (n,)
        a >= 1.
    beta : float
    over, under : float array, shape (n,)
        w m on either side.
    price : float

    Returns
    -------
    float array, shape (n,)
        s in [a, a + 1], by bisection to a thousandth of a unit: a hint for where to round.

    Notes
    -----
    The cost over ((a + 1 - s) / s)^beta - under ((s - a) / a)^beta falls as s grows; s is where it meets the price.
    """
    low, width = units.copy(), 1.0
    for _ in range(10):
        width /= 2
        middle = low + width
        cost = over * ((units + 1 - middle) / middle) ** beta - under * ((middle - units) / units) ** beta
        low += width * (cost > price)
    return low


def round_at_thresholds(ideal: FloatArray, thresholds: FloatArray) -> FloatArray:
    """Units from 1: the whole part of the ideal, and one more where the rest is above the group's threshold.

    Parameters
    ----------
    ideal : float array, shape (K, n)
    thresholds : float array, shape (n,)
        From 0 to 1.

    Returns
    -------
    float array, shape (K, n), whole numbers
    """
    units = np.floor(ideal)
    units += ideal - units > thresholds
    return np.maximum(units, 1.0, out=units)


def round_at_signposts(ideal: FloatArray, beta: float, sigma: float) -> FloatArray:
    """Units that each group would take if units were free: the least a >= 1 with a* <= s(a).

    Parameters
    ----------
    ideal : float array
    beta, sigma : float

    Returns
    -------
    float array, whole numbers
    """
    units = np.floor(ideal)
    np.maximum(units, 1.0, out=units)
    if sigma == 1:
        return units
    if sigma == 0.5:
        units += ideal * ideal > units * (units + 1)
    else:
        units += ideal > signposts(units, beta, sigma)
    return units
