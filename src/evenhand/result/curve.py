"""alpha: which total k is worth having, from logarithms alone; near-ties of scores are settled by balls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias

import numpy as np

from evenhand.methods.fairness.parameters import ALPHA
from evenhand.numbers import Exact, FloatArray, IntArray, Number, nearest_float
from evenhand.numbers.precision import sign

if TYPE_CHECKING:
    from flint import arb

ROUNDINGS = 16 * 2.0**-53
"""Relative error allowed for the few float64 operations of a score."""

FIRST_BITS, MOST_BITS = 128, 4096

Lists: TypeAlias = tuple[list[float], list[float], list[float]]
"""log k, log E and the doubt about it, of every total."""


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
        S(k) = -log(k^alpha E(k)) = -alpha log k - log E(k); inf for a perfect fit, -inf for k = 0.

    Examples
    --------
    >>> scores(np.array([10]), np.log([0.001]), 2.0).round(6).tolist()
    [2.302585]
    """
    return np.where(totals > 0, -alpha * _logs(totals) - log_errors, -np.inf)


def _logs(totals: IntArray) -> FloatArray:
    """Log k, and 0 for k = 0, which is worth nothing whatever it scores."""
    return np.log(np.maximum(totals, 1))


@dataclass(frozen=True)
class Curve:
    """E(k) as points (log k, log E), each with what is known of its accuracy.

    Attributes
    ----------
    totals : int array, shape (K,), increasing
    log_errors : float array, shape (K,)
        -inf for a perfect fit.
    doubt : float array, shape (K,)
        Bound on the absolute error of each log E.
    ball : callable
        (position, bits) to log E as a ball that surely holds it; only asked where float64 cannot tell.
    """

    totals: IntArray
    log_errors: FloatArray
    doubt: FloatArray
    ball: Callable[[int, int], arb]

    @cached_property
    def _worth(self) -> IntArray:
        """Positions that may be best: some units at a finite error, or where none is finite the first with units."""
        some = np.flatnonzero(self.totals > 0)
        finite = some[self.log_errors[some] < np.inf]
        return finite if finite.size else some[:1] if some.size else np.zeros(1, dtype=np.int64)

    def best(self, alpha: Exact) -> int:
        """Position of the total with the largest score; among equals the smallest total."""
        errors = self.log_errors[self._worth]
        perfect = np.nonzero(errors == -np.inf)[0]
        if perfect.size or errors.size == 1:
            return int(self._worth[perfect[0] if perfect.size else 0])
        size = nearest_float(alpha) * _logs(self.totals[self._worth])
        score = -size - errors
        doubt = self.doubt[self._worth] + ROUNDINGS * (size + np.abs(errors))
        contenders = self._worth[score + doubt >= (score - doubt).max()].tolist()
        best = contenders[0]
        for rival in contenders[1:]:
            if self._sign_of_lead(alpha, rival, best) > 0:
                best = rival
        return int(best)

    def alpha_ranges(self) -> list[tuple[int, float, float]]:
        """Which total is best for which alpha: (k, alpha_low, alpha_high), ascending, covering [0, inf].

        Notes
        -----
        -S(k) = alpha log k + log E(k) is a line in alpha, so the best totals are the vertices of the lower-left convex
        hull of the points (log k, log E(k)), and each is best between the slopes of its two edges.
        """
        hull = self._hull()
        ranges, low = [], 0.0
        for right, left in zip(hull[::-1], [*hull[-2::-1], None], strict=True):
            high = float("inf") if left is None else max(low, self._crossing(left, right))
            ranges.append((int(self.totals[right]), low, high))
            low = high
        return ranges

    def _hull(self) -> list[int]:
        """Positions of the hull's vertices from the smallest total to the least error (the first of equals)."""
        least = self.best(0)
        if self.log_errors[least] == -np.inf:
            return [least]
        lists = self._lists()
        hull: list[int] = []
        for i in self._worth[self._worth <= least].tolist():
            while len(hull) > 1 and self._is_above(lists, hull[-2], hull[-1], i):
                hull.pop()
            hull.append(i)
        return hull

    def _is_above(self, lists: Lists, left: int, middle: int, right: int) -> bool:
        """Whether `middle` lies on or above the line from `left` to `right`."""
        sizes, errors, doubts = lists
        run, total = sizes[middle] - sizes[left], sizes[right] - sizes[left]
        rise, whole = errors[middle] - errors[left], errors[right] - errors[left]
        height = rise * total - whole * run
        doubt = 2 * (doubts[left] + doubts[middle] + doubts[right]) * total
        doubt += ROUNDINGS * (abs(rise) + abs(whole) + abs(errors[left])) * (sizes[right] + 1)
        return height > 0 if abs(height) > doubt else self._sign_of_height(left, middle, right) >= 0

    def _lists(self) -> Lists:
        """Plain numbers of log k, log E and doubt: quicker one by one than arrays, and far larger, so never kept."""
        return _logs(self.totals).tolist(), self.log_errors.tolist(), self.doubt.tolist()

    def _crossing(self, left: int, right: int) -> float:
        """The alpha at which both totals score alike."""
        run = np.log(self.totals[right] / self.totals[left])
        return float((self.log_errors[left] - self.log_errors[right]) / run)

    def _sign_of_lead(self, alpha: Exact, ours: int, theirs: int) -> int:
        """Sign of S(ours) - S(theirs) by balls; 0 where 4,096 bits cannot part them."""
        from flint import arb, fmpq

        exact = Fraction(alpha)

        def lead(bits: int) -> arb:
            weight = arb(fmpq(exact.numerator, exact.denominator))
            larger = weight * (self._log_total(theirs) - self._log_total(ours))
            return larger + self.ball(theirs, bits) - self.ball(ours, bits)

        return sign(lead, FIRST_BITS, MOST_BITS) or 0

    def _sign_of_height(self, left: int, middle: int, right: int) -> int:
        def height(bits: int) -> arb:
            low = self.ball(left, bits)
            total, run = self._log_total(right) - self._log_total(left), self._log_total(middle) - self._log_total(left)
            return (self.ball(middle, bits) - low) * total - (self.ball(right, bits) - low) * run

        return sign(height, FIRST_BITS, MOST_BITS) or 0

    def _log_total(self, position: int) -> arb:
        from flint import arb

        return arb(int(self.totals[position])).log()


def edge(totals: IntArray, best: int) -> Literal["low", "high"] | None:
    """Which edge of the range of totals the position `best` is on."""
    if len(totals) < 2 or 0 < best < len(totals) - 1:
        return None
    return "low" if best == 0 else "high"


def checked_alpha(alpha: Number) -> Exact:
    """Read alpha as the number that was written.

    Raises
    ------
    InvalidParameter
        alpha is not a finite number of 0 or more.
    """
    return ALPHA.checked(alpha)
