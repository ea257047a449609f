"""Any signposts: a group's error is what its units miss or exceed, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from evenhand.methods.costs.rule import SingleCosts
from evenhand.methods.divisor.runs import LONG_RUN_ERROR, step_sum
from evenhand.numbers import FloatArray
from evenhand.numbers.powers import UNIT

if TYPE_CHECKING:
    from flint import arb, fmpq

    from evenhand.methods.divisor.exact.signposts import ExactSignposts

COST_ROUNDINGS = 3
"""Roundings of a cost beside those of its signpost: of the division, the difference, and one for comparing."""


class Signposts(Protocol):
    """Where P / d is rounded: from a to a + 1 units at s(a), a <= s(a) <= a + 1 (s(0) up to 1.5), increasing.

    Attributes
    ----------
    roundings : float
        Bound on the relative error of a signpost as computed, in units of the unit roundoff.
    lean : float
        Signposts are about x + lean / x, x = a + 1/2.
    serves_all_first : bool
        Whether s(0) = 0, so that every group gets a first unit before any gets a second.
    """

    roundings: float
    lean: float
    serves_all_first: bool

    @property
    def first(self) -> float:
        """s(0)."""
        ...

    def at(self, units: FloatArray) -> FloatArray:
        """s(a), also for a between whole numbers; a is at least 1."""
        ...

    @property
    def exactly(self) -> ExactSignposts:
        """The same to any precision."""
        ...


class StepsRule(SingleCosts):
    """d(a) = s(a) / q - 1, and f(a) = sum of abs(s(r) / q - 1) over the steps r between a and the rounded quota.

    The rounded quota is the number of signposts below q. So f is never negative, and 0 exactly at the rounding.

    Parameters
    ----------
    signposts : Signposts
    """

    has_perfect_fit = False
    degree = 1

    def __init__(self, signposts: Signposts) -> None:
        self.signposts = signposts
        self.serves_all_first = signposts.serves_all_first
        self.cost_roundings = signposts.roundings + COST_ROUNDINGS

    def start(self, quota: FloatArray, price: FloatArray) -> FloatArray:
        """Units whose signposts lie below the quota, at that price; the signposts as `lean` tells them."""
        value = quota * np.maximum(1 + price, 0.0)
        whole = np.floor(value)
        middle = whole + 0.5
        signpost = np.clip(middle + self.signposts.lean / middle, whole, whole + 1)
        signpost = np.where(whole > 0, signpost, self.signposts.first)
        return np.asarray(whole + (value > signpost))

    def cost(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """d(a) = s(a) / q - 1."""
        cost = signposts_at(self.signposts, units)
        cost /= quota
        cost -= 1
        return cost

    def signpost(self, units: FloatArray) -> FloatArray:
        """s(a)."""
        return signposts_at(self.signposts, units)

    def size(self, cost: FloatArray, quota: FloatArray) -> FloatArray:
        """s(a) / q, and the absolute value of the cost."""
        return np.abs(cost + 1) + np.abs(cost)

    def row_size(self, following: FloatArray, quota: FloatArray) -> FloatArray:
        """That of the dearest next unit; no cost is below -1."""
        return np.asarray(2 * following.max(axis=1) + 3)

    def error(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """f(a)."""
        units, quota = np.broadcast_arrays(units, quota)
        return step_sum(self.signposts, units, rounded(self.signposts, quota), quota)

    def total_doubt(self, total: FloatArray, quota: FloatArray, relative: float | FloatArray) -> FloatArray:
        """Bound on the error of E.

        Notes
        -----
        Every step s / q - 1 is off by a few roundings of s / q, and by an error of the quota times that. The j-th step
        from the rounded quota is at least (j - 2) / q. So f is at least (m - 1) (m - 2) / (2 q) for m steps, m at most
        3 + sqrt(2 f q), and the s / q sum to m + f at most. A quota that is rounded wrongly moves a step by as much as
        the step is off, at most as one more step. By the Cauchy-Schwarz inequality sqrt(f q) sums to at most sqrt(E Q),
        Q the sum of the q.
        """
        steps = 4 * quota.shape[1] + np.sqrt(2 * total * quota.sum(axis=1))
        off = relative + (self.cost_roundings + SUM_ROUNDINGS) * UNIT
        return np.asarray(off * (steps + total) + LONG_RUN_ERROR * total)

    def is_surely_zero(self, quota: FloatArray, relative: FloatArray) -> NDArray[np.bool_]:
        """Where no signpost is so near to the quota that it could lie on its other side."""
        units = rounded(self.signposts, quota)
        above = signposts_at(self.signposts, units) / quota - 1
        below = np.where(units > 0, 1 - signposts_at(self.signposts, units - 1) / quota, np.inf)
        return np.asarray(np.minimum(above, below) > 4 * (relative + self.cost_roundings * UNIT))

    def cost_ball(self, units: int, quota: fmpq, bits: int) -> arb:
        """d(a)."""
        from evenhand.methods.divisor.exact.steps import step_cost

        return step_cost(self.signposts.exactly, units, quota, bits)

    def error_ball(self, units: int, quota: fmpq, bits: int) -> arb:
        """f(a)."""
        from evenhand.methods.divisor.exact.steps import step_error

        return step_error(self.signposts.exactly, units, quota, bits)

    def rational_cost(self, units: int, quota: fmpq) -> fmpq | None:
        """d(a) where the signpost is known to be rational."""
        signpost = self.signposts.exactly.rational(units)
        return None if signpost is None else signpost / quota - 1

    def are_equal(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> bool | None:
        """Whether s(a) / q = s(b) / r."""
        return self.signposts.exactly.are_equal(ours, theirs)

    def order(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> int | None:
        """Sign of s(a) / q - s(b) / r where they differ."""
        return self.signposts.exactly.order(ours, theirs)

    def is_free(self, units: int, quota: fmpq) -> bool | None:
        """Whether s(a) = q."""
        return self.signposts.exactly.is_at(units, quota)


SUM_ROUNDINGS = 2**9
"""Roundings of a sum of steps: up to `runs.FAR` additions one by one, and those of a long run."""


def signposts_at(signposts: Signposts, units: FloatArray) -> FloatArray:
    """s(a) for whole numbers a; the first one where a is below 1."""
    least = units < 1
    if not least.any():
        return signposts.at(units)
    return np.where(least, signposts.first, signposts.at(np.maximum(units, 1.0)))


def rounded(signposts: Signposts, quota: FloatArray) -> FloatArray:
    """The number of signposts below the quota."""
    whole = np.maximum(np.floor(quota), 1.0)
    return np.where(quota > signposts.first, np.where(quota < 1, 1.0, whole + (quota > signposts.at(whole))), 0.0)
