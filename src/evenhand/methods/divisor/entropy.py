"""Signposts at Stolarsky means, and the generalised entropy that they make least."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from evenhand.methods.costs.rule import SingleCosts
from evenhand.methods.divisor.cressie_read import divergence, divergence_doubt
from evenhand.methods.divisor.method import DivisorMethod
from evenhand.methods.divisor.parameters import BASE, T
from evenhand.numbers import Exact, FloatArray, Number, nearest_float

if TYPE_CHECKING:
    from flint import arb, fmpq

    from evenhand.methods.divisor.exact.entropy import ExactEntropy


NEAR_ONE = 2.0**-70
"""So near to 1 that the limit there is as good as the formula."""

STEEPEST = 2.0**16
"""Beyond this size of t - 1 float64 decides nothing: terms of second order would count."""

LEAST_POWER = 2.0**-50
"""Powers x^(t - 1) below are not told from a cost: some roundings of 1."""

ROOM = 1.01
"""For the roundings of a size itself."""


class EntropyRule(SingleCosts):
    """f(a) = q ((a / q)^t - 1 - t (a / q - 1)) / (t (t - 1)), so that d(a) = (x^(t - 1) - 1) / (t - 1), x = s(a) / q.

    s(a) = (((a + 1)^t - a^t) / t)^(1 / (t - 1)) is the Stolarsky mean of a and a + 1. At t = 1 it is the identric mean
    and d(a) = log x; at t = 0 the logarithmic mean 1 / log((a + 1) / a).

    Parameters
    ----------
    t : Exact

    Notes
    -----
    With m = sqrt(a (a + 1)) and v = log(1 + 1 / a) / 2, (a + 1)^t - a^t = 2 m^t sinh(t v), and for t = 1 this is 1. So
    y = log x = log(m / q) + h, h = log(sinh(t v) / (t sinh v)) / (t - 1), and d = expm1((t - 1) y) / (t - 1); abs(h) is
    at most v < 0.35, as m and s lie between a and a + 1. In units of the unit roundoff, with 8 for each of log, log1p,
    sinh, tanh and expm1 (assumed as for `POWER_ERROR`; probed by a test): log(m / q) has 3 from its argument and
    8 abs(log(m / q)); h has 60 at most, see `_mean_above`. So y is off by 64 + 9 (abs(y) + 0.35), d by x^(t - 1) times
    that and 2 abs(y) for the product, and by 10 abs(d) of its own: below `cost_roundings` times
    x^(t - 1) (offset + abs(y)) + abs(d). For a = 0, where t > 0, log s(0) = -log(t) / (t - 1) is known to a rounding,
    and `offset` is 1 + its absolute value.
    """

    has_perfect_fit = True
    degree = 1

    def __init__(self, t: Exact) -> None:
        self.t = t
        self._t, self._less = nearest_float(t), nearest_float(t - 1)
        self._is_one = abs(self._less) < NEAR_ONE
        self.serves_all_first = t <= 0
        self.cost_roundings = 80.0 if abs(self._less) <= STEEPEST else math.inf

    def start(self, quota: FloatArray, price: FloatArray) -> FloatArray:
        """Units whose signposts lie below the quota, at that price; the signposts about x + (t - 2) / (24 x)."""
        value = quota * np.exp(self._log_ratio(price))
        whole = np.floor(value)
        middle = whole + 0.5
        signpost = np.clip(middle + (self._t - 2) / 24 / middle, whole, whole + 1)
        signpost = np.where(whole > 0, signpost, math.exp(self._log_first))
        return np.asarray(whole + (value > signpost))

    def cost(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """d(a)."""
        ratio = self._log_signpost_by(units, quota)
        if self._is_one:
            return ratio
        ratio *= self._less
        np.expm1(ratio, out=ratio)
        ratio /= self._less
        return ratio

    def signpost(self, units: FloatArray) -> FloatArray:
        """s(a)."""
        return np.exp(np.where(units < 1, self._log_first, self._log_signpost_by(units, np.ones(units.shape))))

    def size(self, cost: FloatArray, quota: FloatArray) -> FloatArray:
        """x^(t - 1) (offset + abs(log x)), and the absolute value of the cost."""
        power = np.maximum(1 + self._less * cost, LEAST_POWER)
        return ROOM * np.asarray(power * (self._offset + np.abs(self._log_ratio(cost))) + np.abs(cost))

    def row_size(self, following: FloatArray, quota: FloatArray) -> FloatArray:
        """That of the dearest next unit and of a bound on the cheapest held one: no signpost falls by more a unit."""
        highest = self._log_ratio(following.max(axis=1))
        lowest = self._log_ratio(following.min(axis=1)) - self._deepest_fall
        power = np.maximum(np.exp(self._less * highest), np.exp(self._less * lowest))
        farthest = np.maximum(np.abs(highest), np.abs(lowest))
        cost = np.maximum(np.abs(self._cost_of(highest)), np.abs(self._cost_of(lowest)))
        return ROOM * np.asarray(np.maximum(power, LEAST_POWER) * (self._offset + farthest) + cost)

    def error(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """f(a)."""
        return divergence(self._t, self._less, units, quota)

    def total_doubt(self, total: FloatArray, quota: FloatArray, relative: float | FloatArray) -> FloatArray:
        """Bound on the error of E, that of `divergence_doubt`."""
        return divergence_doubt(self._t, total, quota.sum(axis=1), relative)

    def is_surely_zero(self, quota: FloatArray, relative: FloatArray) -> NDArray[np.bool_]:
        """Never: an error of 0 as computed may be a small one."""
        return np.zeros(quota.shape, dtype=np.bool_)

    def _log_ratio(self, cost: FloatArray) -> FloatArray:
        """The log x that has this cost; no less than that of `LEAST_POWER`."""
        if self._is_one:
            return cost
        return np.asarray(np.log1p(np.maximum(self._less * cost, LEAST_POWER - 1)) / self._less)

    def _cost_of(self, log_ratio: FloatArray) -> FloatArray:
        return log_ratio if self._is_one else np.asarray(np.expm1(self._less * log_ratio) / self._less)

    def _log_signpost_by(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """log(s(a) / q)."""
        whole = np.maximum(units, 1.0)
        middle = np.sqrt(whole * (whole + 1))
        ratio = np.log(middle / quota)
        ratio += self._mean_above(np.log1p(1 / whole) / 2)
        least = units < 1
        if self.serves_all_first or not least.any():
            return np.asarray(ratio)
        return np.where(least, self._log_first - np.log(quota), ratio)

    def _mean_above(self, half: FloatArray) -> FloatArray:
        """The logarithm h of s(a) / sqrt(a (a + 1)), from v.

        Notes
        -----
        v has 9 roundings, which move h by as little as h itself. At t = 1, h = v coth v - 1 has 10 of 1.04 and a
        difference. Near it, with e = (t - 1) v, sinh(t v) / sinh v is cosh e + coth v sinh e: the sum that log1p gets
        has 23 times (t - 1), over t >= 1/2 and a ratio of 0.84 at least: 55, and 8 abs(h). Elsewhere log(sinh(u) / u)
        has at most 15 up to u = 1 and 10 at v; beyond 1, 10 u + 8 log(2 u) + 12. Over t - 1, which is 1/2 at least, and
        for u > 1 more than 1.8 and 0.65 abs(t): 50.
        """
        if self._is_one:
            return np.asarray(half / np.tanh(half) - 1)
        if abs(self._less) < 0.5:
            shift = self._less * half
            rest = 2 * np.square(np.sinh(shift / 2)) + np.sinh(shift) / np.tanh(half) - self._less
            return np.asarray(np.log1p(rest / self._t) / self._less)
        return np.asarray((_log_sinh_by(abs(self._t) * half) - _log_sinh_by(half)) / self._less)

    @cached_property
    def _log_first(self) -> float:
        """The logarithm of s(0), -inf for t <= 0."""
        return -math.inf if self.serves_all_first else float(self.exactly.log_signpost(0, 64))

    @property
    def _offset(self) -> float:
        return 1.0 if self.serves_all_first else 1 + abs(self._log_first)

    @property
    def _deepest_fall(self) -> float:
        """Bound on log s(a) - log s(a - 1): log 3, as s(2) < 3 and s(1) > 1; more where s(0) is small."""
        return math.log(3) if self.serves_all_first else max(math.log(3), math.log(2) - self._log_first)

    @cached_property
    def exactly(self) -> ExactEntropy:
        """The same as balls."""
        from evenhand.methods.divisor.exact.entropy import ExactEntropy

        return ExactEntropy(self.t)

    def cost_ball(self, units: int, quota: fmpq, bits: int) -> arb:
        """d(a)."""
        return self.exactly.cost(units, quota, bits)

    def error_ball(self, units: int, quota: fmpq, bits: int) -> arb:
        """f(a)."""
        return self.exactly.error(units, quota, bits)

    def amounts_to(self, places: Sequence[tuple[int, fmpq]], error: fmpq) -> bool | None:
        """Whether all f(a), for (a, q), sum to a number above 0 exactly; None where that cannot be decided."""
        return self.exactly.amounts_to(places, error)

    def rational_cost(self, units: int, quota: fmpq) -> fmpq | None:
        """d(a) where t is whole and neither 0 nor 1."""
        return self.exactly.rational_cost(units, quota)

    def are_equal(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> bool | None:
        """Whether s(a) / q = s(b) / r."""
        return self.exactly.are_equal(ours, theirs)

    def order(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> int:
        """Sign of s(a) / q - s(b) / r where they differ."""
        return self.exactly.order(ours, theirs)

    def is_free(self, units: int, quota: fmpq) -> bool | None:
        """Whether s(a) = q."""
        return self.exactly.is_at(units, quota)


def _log_sinh_by(u: FloatArray) -> FloatArray:
    """log(sinh(u) / u), for u of 0 or more."""
    near = np.clip(u, 1e-300, 1.0)
    small = np.log(np.sinh(near) / near)
    if u.max(initial=0.0) <= 1:
        return np.asarray(small)
    far = np.maximum(u, 1.0)
    return np.where(u <= 1, small, far - np.log(2 * far) + np.log1p(-np.exp(-2 * far)))


class Entropy(DivisorMethod):
    """The least generalised entropy of units against quotas: P / d is rounded at Stolarsky means of a and a + 1.

    E is the sum of q ((a / q)^t - 1 - t (a / q - 1)) / (t (t - 1)), the power divergence of Cressie and Read: at t = 1
    that of a log(a / q) - a + q, at t = 0 of q log(q / a) + a - q. t = 2 gives the allocations of Webster, t = -1 those
    of Hill.

    Parameters
    ----------
    t : number, optional
        Any finite number. Up to 0 everybody gets a first unit before anybody gets a second.
    base : number, optional
        Whole units that every group has before the rest is shared out.

    References
    ----------
    K. B. Stolarsky, Generalizations of the Logarithmic Mean, Mathematics Magazine 48, 1975.
    N. Cressie and T. R. C. Read, Multinomial Goodness-of-Fit Tests, Journal of the Royal Statistical Society B 46,
    1984.

    Examples
    --------
    >>> Entropy(2)
    Entropy(t=2, base=0)
    >>> Entropy(2).rule.error(np.array([3.0]), np.array([2.0])).tolist()  # (3 - 2)^2 / (2 * 2)
    [0.25]
    """

    name = "entropy"
    takes = (T, BASE)

    def __init__(self, t: Number = 1, *, base: Number = 0) -> None:
        self._keep(t=t, base=base)

    @cached_property
    def rule(self) -> EntropyRule:
        """The formulas."""
        return EntropyRule(self.exact["t"])
