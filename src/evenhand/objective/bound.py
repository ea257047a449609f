"""Fairness bound to groups, in float64: errors of groups and next-unit costs for many totals at once."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers import FloatArray, IntArray
from evenhand.objective.deviation import excess, round_at_signposts
from evenhand.objective.powers import POWER_ERROR, SMALLEST_SAFE, UNIT, Shares, power, power_shares
from evenhand.objective.protocol import TotalErrors
from evenhand.objective.targets import ideal_units

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.objective.fairness import Fairness

NEAR = 1e-6
"""Excess below which a group counts as all but at its ideal, and its error is bounded in absolute terms."""


LARGEST = float(np.finfo(np.float64).max)
CLOSE_FIT = 1e-8
"""An excess below this in every group calls for the exact question whether the fit is perfect."""


class FairnessBound:
    """One objective for one set of groups; `at` adds the totals.

    Parameters
    ----------
    groups : Groups
    fairness : Fairness

    Attributes
    ----------
    shares, weight : Shares
        T and w with their error bounds, shape (n,).
    over, under : float array, shape (n,)
        w 2 sigma and w 2 (1 - sigma): what one unit of deviation costs on either side.
    """

    def __init__(self, groups: Groups, fairness: Fairness) -> None:
        self.fairness = fairness
        self.n = groups.n
        self.shares: Shares = power_shares(groups.populations, fairness.kappa)
        self.weight: Shares = power_shares(groups.populations, fairness.gamma)
        sigma = fairness.exact["sigma"]
        self.over = self.weight.values * float(2 * sigma)
        self.under = self.weight.values * float(2 * (1 - sigma))

    def at(self, totals: IntArray) -> FairnessBlock:
        """The objective for these totals, shape (K,)."""
        return FairnessBlock(self, ideal_units(self.shares.values, self._free(totals), self.fairness.base))

    def _free(self, totals: IntArray) -> FloatArray:
        """K - n b, shape (K,), each rounded once."""
        base = self.fairness.exact["base"]
        if base == 0:
            return totals.astype(np.float64)
        return np.array([float(Fraction(k) - self.n * base) for k in totals.tolist()])


class FairnessBlock:
    """Errors and next-unit costs of n groups at K totals.

    Attributes
    ----------
    ideal : float array, shape (K, n)
        a*.
    largest : float array, shape (K,)
        Largest group error that any cost handed out so far was made from; `row_error` rests on it.
    """

    def __init__(self, bound: FairnessBound, ideal: FloatArray) -> None:
        self.bound = bound
        self.ideal = ideal
        self.largest = np.zeros(len(ideal))

    def rows(self, index: IntArray) -> FairnessBlock:
        """The same for some of the totals only."""
        part = FairnessBlock(self.bound, self.ideal[index])
        part.largest = self.largest[index]
        return part

    def start(self) -> FloatArray:
        """Units that each group would take if units were free, shape (K, n); a hint, checked afterwards."""
        return round_at_signposts(self.ideal, self.bound.fairness.beta, self.bound.fairness.sigma)

    def costs(self, units: FloatArray, at_least: FloatArray | float) -> tuple[FloatArray, FloatArray]:
        """Costs of the held and of the next unit, d(a - 1) and d(a), shape (K, n).

        The held unit of a group at its minimum costs -inf: it cannot be taken.
        """
        fixed = units <= at_least
        here = self.group_errors(units)
        below = self.group_errors(units - 1)
        np.copyto(below, here, where=fixed)
        above = self.group_errors(units + 1)
        self.largest = np.maximum(self.largest, _row_max(here, below, above))
        held = np.subtract(here, below, out=below)
        self._finite(held, units - 1 >= self.ideal)
        np.copyto(held, -np.inf, where=fixed)
        return held, self._finite(np.subtract(above, here, out=above), units >= self.ideal)

    def next_cost_at(self, rows: IntArray, cols: IntArray, units: FloatArray) -> FloatArray:
        """Costs d(a) of single groups, shape (m,)."""
        ideal = self.ideal[rows, cols]
        here = self._errors(units, ideal, self._sides(cols))
        above = self._errors(units + 1, ideal, self._sides(cols))
        np.maximum.at(self.largest, rows, np.maximum(here, above))
        return self._finite(above - here, units >= ideal)

    def group_errors(self, units: FloatArray) -> FloatArray:
        """Error f = w m delta of every group, shape (K, n)."""
        return self._errors(units, self.ideal, (self.bound.over, self.bound.under))

    def next_cost_error(self, units: FloatArray) -> FloatArray:
        """Bound on the absolute error of d(a), shape (K, n); inf where float64 decides nothing."""
        with np.errstate(all="ignore"):
            here, above = self.group_errors(units), self.group_errors(units + 1)
            bound = self._group_error_bound(units, here) + self._group_error_bound(units + 1, above)
            bound += UNIT * np.abs(above - here)
        bound[~np.isfinite(bound)] = np.inf
        return bound

    def ideal_error(self) -> FloatArray:
        """Bound on the absolute error of a*, shape (K, n); infinite where float64 lost it."""
        return np.asarray((self.bound.shares.error + 8 * UNIT) * self.ideal + np.finfo(np.float64).tiny)

    def total_errors(self, units: FloatArray) -> TotalErrors:
        """E and log E of every row."""
        with np.errstate(all="ignore"):
            error = self.group_errors(units).sum(axis=1)
            log_error = np.log(error)
            close = self.bound.fairness.beta * math.log(CLOSE_FIT) + 1
            usable = (error > SMALLEST_SAFE) & (error < np.inf) & (log_error > close)
            usable &= not np.isinf(self.bound.shares.error).any()
            bound = self._total_error_bound(error) / error
        return TotalErrors(error, log_error, bound + 2 * UNIT, np.nonzero(~usable)[0])

    def _total_error_bound(self, error: FloatArray) -> FloatArray:
        """Bound on the absolute error of E, shape (K,).

        Notes
        -----
        By Hoelder's inequality sum f / x = sum (w m)^(1/beta) f^(1 - 1/beta) is at most 2^(1/beta) E^(1 - 1/beta).
        """
        relative, slope, floor = self._constants()
        beta, n = self.bound.fairness.beta, self.ideal.shape[1]
        steep = 2 ** (1 / beta) * error ** (1 - 1 / beta)
        summing = (16 + math.log2(n + 1)) * UNIT
        return np.asarray(
            (np.max(relative) + np.max(slope) + summing) * error + np.max(slope) * steep + n * np.max(floor)
        )

    def row_error(self) -> FloatArray:
        """Bound on the error of every cost of a row at once, shape (K,); looser than `next_cost_error`, much cheaper.

        Notes
        -----
        f / x = (w m)^(1/beta) f^(1 - 1/beta) turns the largest f of a row into a bound on every f / x.
        """
        relative, slope, floor = self._constants()
        beta, largest = self.bound.fairness.beta, self.largest
        steepest = float(self._heaviest().max()) ** (1 / beta) * largest ** (1 - 1 / beta)
        scalar = float(np.max(relative)) + float(np.max(slope))
        error = 2 * (scalar * largest + float(np.max(slope)) * steepest * (1 + 8 * UNIT) + float(np.max(floor)))
        return np.asarray(1.01 * error + 2 * UNIT * largest)

    def _group_error_bound(self, units: FloatArray, errors: FloatArray) -> FloatArray:
        """Bound on the absolute error of f, shape (K, n)."""
        relative, slope, floor = self._constants()
        distance = excess(units, self.ideal, np.empty_like(self.ideal))
        return errors * (relative + slope * (1 + distance) / np.maximum(distance, NEAR)) + floor

    def _constants(self) -> tuple[FloatArray, FloatArray, FloatArray]:
        """The three constants of the error bound of f = w m x^beta, each of shape () or (n,).

        Notes
        -----
        The excess x is off by at most d (1 + x), d = e + 2 u, where e bounds the relative error of a*. So f is off by
        its own roundings (`relative`), by beta f / x times the error of x where x is not tiny (`slope`), and where
        it is, and the side of the kink itself may be in doubt, by an absolute `floor`.
        """
        fairness = self.bound.fairness
        beta, ideal_error = fairness.beta, self.bound.shares.error + 4 * UNIT
        logarithm = beta * max(16.0, math.log(self._widest())) * UNIT
        relative = self.bound.weight.error + logarithm + POWER_ERROR + 6 * UNIT
        slope = 1.1 * (beta + 6) * (ideal_error + 2 * UNIT)
        tiny = (2 * NEAR) ** (beta - 1)
        floor = self._heaviest() * 4 * (beta + 6) * (ideal_error + 2 * UNIT) * tiny + 1e-300
        lost = self.bound.weight.values < SMALLEST_SAFE
        return relative, slope, np.where(lost, np.inf, floor) if lost.any() else floor

    def _widest(self) -> float:
        """At least any excess that occurs: bounded by the largest over the smallest ideal, and by the total."""
        smallest, largest = float(self.ideal.min()), float(self.ideal.max())
        total = float(self.ideal.sum(axis=1).max()) + 2
        return max(total / smallest, largest, 2.0) if smallest > 1e-280 else 1e300

    def _heaviest(self) -> FloatArray:
        return np.maximum(self.bound.over, self.bound.under)

    def _sides(self, cols: IntArray) -> tuple[FloatArray, FloatArray]:
        return self.bound.over[cols], self.bound.under[cols]

    def _errors(self, units: FloatArray, ideal: FloatArray, sides: tuple[FloatArray, FloatArray]) -> FloatArray:
        over, under = sides
        distance = excess(units, ideal, np.empty_like(ideal))
        power(distance, self.bound.fairness.beta, distance)
        if self.bound.fairness.sigma == 0.5:
            return np.multiply(distance, over, out=distance)
        return np.multiply(distance, np.where(units >= ideal, over, under), out=distance)

    def _finite(self, costs: FloatArray, is_over: NDArray[np.bool_]) -> FloatArray:
        """Costs that overflowed, inf - inf included, as the largest float64 of the right sign.

        Infinity itself is kept for units that cannot move.
        """
        if not np.isfinite(self.largest).all():
            lost = ~np.isfinite(costs)
            costs[lost] = np.where(is_over, LARGEST, -LARGEST)[lost]
        return costs


def _row_max(*parts: FloatArray) -> FloatArray:
    return np.max([part.max(axis=1) for part in parts], axis=0)  # type: ignore[no-any-return]
