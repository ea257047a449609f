"""How far a group error f = w m x^beta computed in float64 can be from the true one."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from evenhand.numbers import FloatArray
from evenhand.objective.powers import POWER_ERROR, SMALLEST_SAFE, UNIT, Shares

NEAR = 1e-6
"""Excess below which a group counts as all but at its ideal, and its error is bounded in absolute terms."""


@dataclass(frozen=True)
class Accuracy:
    """Constants of the error bound of f = w m x^beta, each of shape () or (n,).

    Attributes
    ----------
    beta : float
    heaviest : float array
        w times the larger multiplier.
    relative : float array
        Relative error of f from the roundings of f itself.
    slope : float array
        Relative error of x^beta for a relative error of x of 1, times the error of x at x = 1.
    floor : float array
        Absolute error of f where x is tiny; inf where the weight left the range of float64.

    Notes
    -----
    x = |a - a*| / min(a, a*) is off by at most d (1 + x), d = e + 2 u, where e bounds the relative error of a*. So f
    is off by its own roundings (`relative`), by beta f / x times the error of x where x is not tiny (`slope`), and
    where it is, and the side of the kink itself may be in doubt, by an absolute `floor`.
    """

    beta: float
    heaviest: FloatArray
    relative: FloatArray
    slope: FloatArray
    floor: FloatArray

    @classmethod
    def of(cls, beta: float, ideal_error: FloatArray, weight: Shares, heaviest: FloatArray, widest: float) -> Accuracy:
        """The constants for one set of groups.

        Parameters
        ----------
        beta : float
        ideal_error : float array, shape () or (n,)
            e, relative.
        weight : Shares
        heaviest : float array, shape (n,)
        widest : float
            At least any excess that occurs, and any 1 / excess above `NEAR`.
        """
        relative = weight.error + beta * max(16.0, math.log(widest)) * UNIT + POWER_ERROR + 6 * UNIT
        distance_error = ideal_error + 2 * UNIT
        slope = 1.1 * (beta + 6) * distance_error
        floor = heaviest * 4 * (beta + 6) * distance_error * (2 * NEAR) ** (beta - 1) + 1e-300
        lost = weight.values < SMALLEST_SAFE
        return cls(beta, heaviest, relative, slope, np.where(lost, np.inf, floor) if lost.any() else floor)

    def of_errors(self, errors: FloatArray, distance: FloatArray) -> FloatArray:
        """Bound on the absolute error of each f, from f and its excess x; any shape ending in n."""
        spread = (1 + distance) / np.maximum(distance, NEAR)
        return np.asarray(errors * (self.relative + self.slope * spread) + self.floor)

    def of_rows(self, largest: FloatArray) -> FloatArray:
        """Bound on the absolute error of every difference of two f of a row, from the largest f of the row.

        Notes
        -----
        f / x = (w m)^(1/beta) f^(1 - 1/beta) turns the largest f into a bound on every f / x.
        """
        steepest = float(self.heaviest.max()) ** (1 / self.beta) * largest ** (1 - 1 / self.beta)
        relative, slope, floor = self._worst
        error = 2 * ((relative + slope) * largest + slope * steepest * (1 + 8 * UNIT) + floor)
        return np.asarray(1.01 * error + 2 * UNIT * largest)

    def of_totals(self, totals: FloatArray, n: int) -> FloatArray:
        """Bound on the absolute error of E = sum f over n groups.

        Notes
        -----
        By Hoelder's inequality sum f / x = sum (w m)^(1/beta) f^(1 - 1/beta) is at most 2^(1/beta) E^(1 - 1/beta).
        """
        relative, slope, floor = self._worst
        summing = (16 + math.log2(n + 1)) * UNIT
        steep = 2 ** (1 / self.beta) * totals ** (1 - 1 / self.beta)
        return np.asarray((relative + slope + summing) * totals + slope * steep + n * floor)

    @property
    def _worst(self) -> tuple[float, float, float]:
        return float(np.max(self.relative)), float(np.max(self.slope)), float(np.max(self.floor))
