"""alpha: which total k is worth having, from logarithms alone."""

from __future__ import annotations

import numpy as np

from evenhand.exceptions import InvalidParameter
from evenhand.numbers import FloatArray, IntArray, Number, exact_number, nearest_float


def scores(totals: IntArray, log_errors: FloatArray, alpha: float) -> FloatArray:
    """Score S(k) of each total; the best total has the largest.

    Parameters
    ----------
    totals : int array, shape (K,)
        k.
    log_errors : float array, shape (K,)
        log E(k), -inf for a perfect fit.
    alpha : float
        Size penalty, at least 0.

    Returns
    -------
    float array, shape (K,)
        S(k) = -log(k^alpha E(k)) = -alpha log k - log E(k); inf for a perfect fit.

    Examples
    --------
    >>> scores(np.array([10]), np.log([0.01]), 2.0).round(12).tolist()
    [-0.0]
    """
    return -alpha * np.log(totals) - log_errors


def best_position(totals: IntArray, log_errors: FloatArray, alpha: float) -> int:
    """Position of the total with the largest score; among equals the smallest total."""
    return int(scores(totals, log_errors, alpha).argmax())


def alpha_ranges(totals: IntArray, log_errors: FloatArray) -> list[tuple[int, float, float]]:
    """Which total is best for which alpha, for every alpha >= 0 at once.

    Parameters
    ----------
    totals : int array, shape (K,), increasing
    log_errors : float array, shape (K,)

    Returns
    -------
    list of (k, alpha_low, alpha_high)
        Ascending in alpha, covering [0, inf]. A total that is not listed is best for no alpha.

    Notes
    -----
    -S(k) = alpha log k + log E(k) is a line in alpha, so the best totals are the vertices of the lower-left convex
    hull of the points (log k, log E(k)), and each is best between the slopes of its two edges.

    Examples
    --------
    >>> [(k, round(low, 2), round(high, 2)) for k, low, high in alpha_ranges(np.array([1, 2, 4]), np.log([8, 2, 1]))]
    [(4, 0.0, 1.0), (2, 1.0, 2.0), (1, 2.0, inf)]
    """
    perfect = np.nonzero(log_errors == -np.inf)[0]
    if perfect.size:
        return [(int(totals[perfect[0]]), 0.0, float("inf"))]
    size = np.log(totals)
    hull = _lower_left_hull(size, log_errors)
    ranges, low = [], 0.0
    for right, left in zip(hull[::-1], [*hull[-2::-1], None], strict=True):
        high = float("inf") if left is None else _slope(size, log_errors, left, right)
        ranges.append((int(totals[right]), low, high))
        low = high
    return ranges


def edge(totals: IntArray, best: int) -> str | None:
    """Which edge of the range of totals the position `best` is on: "low", "high" or None."""
    if len(totals) < 2 or 0 < best < len(totals) - 1:
        return None
    return "low" if best == 0 else "high"


def checked_alpha(alpha: Number) -> float:
    """Alpha as float64.

    Raises
    ------
    InvalidParameter
        alpha is not a finite number of 0 or more.
    """
    try:
        value = nearest_float(exact_number(alpha))
    except (TypeError, ValueError):
        value = -1.0
    if not 0 <= value < float("inf"):
        shown = repr(alpha) if isinstance(alpha, str) else str(alpha)
        raise InvalidParameter(
            f"alpha is {shown[:40]}, but must be a finite number of 0 or more: it is the penalty on a large total"
        )
    return value


def _lower_left_hull(size: FloatArray, log_errors: FloatArray) -> list[int]:
    """Positions of the hull's vertices from the smallest total to the least error (the first of equals)."""
    hull: list[int] = []
    for i in range(int(log_errors.argmin()) + 1):
        while len(hull) > 1 and _is_above(size, log_errors, hull[-2], hull[-1], i):
            hull.pop()
        hull.append(i)
    return hull


def _is_above(size: FloatArray, log_errors: FloatArray, left: int, middle: int, right: int) -> bool:
    """Whether `middle` lies on or above the line from `left` to `right`."""
    run, total = size[middle] - size[left], size[right] - size[left]
    rise = log_errors[middle] - log_errors[left]
    return bool(rise * total >= (log_errors[right] - log_errors[left]) * run)


def _slope(size: FloatArray, log_errors: FloatArray, left: int, right: int) -> float:
    """The alpha at which both totals score alike."""
    return float((log_errors[left] - log_errors[right]) / (size[right] - size[left]))
