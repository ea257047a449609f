"""How far a group error f = w m x^beta computed in float64 can be from the true one."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import numpy as np

from evenhand.numbers import FloatArray
from evenhand.objective.powers import POWER_ERROR, SMALLEST_SAFE, UNIT
from evenhand.objective.shares import Shares

Values = TypeVar("Values", float, FloatArray)

NEAR = 1e-6
"""Excess below which a group counts as all but at its ideal, and its error is bounded in absolute terms."""


@dataclass(frozen=True)
class Accuracy:
    """What the error bound of f = w m x^beta rests on.

    Parameters
    ----------
    beta : float
    multiplier : float
        The larger of 2 sigma and 2 (1 - sigma).
    ideal_error, weight_error : float
        Worst bound on the relative error of any a* and of any w.
    lightest, heaviest : float
        The least and the largest w.
    log_widest : float
        At least log x of any excess that occurs.

    Notes
    -----
    x = |a - a*| / min(a, a*) is off by at most d (1 + x), d = e + 2 u with the relative error e of a*. So f is off by
    its own roundings (`relative`), by beta f / x times the error of x where x is not tiny (`slope`), and where it is,
    and the side of the kink itself may be in doubt, by an absolute `floor`.
    """

    beta: float
    multiplier: float
    ideal_error: float
    weight_error: float
    lightest: float
    heaviest: float
    log_widest: float

    def relative(self, weight_error: Values) -> Values:
        """Relative error of f from the roundings of f itself."""
        return weight_error + (self.beta * max(16.0, self.log_widest) * UNIT + POWER_ERROR + 6 * UNIT)

    def slope(self, ideal_error: Values) -> Values:
        """Error of x^beta at x = 1 from the error of x."""
        return 1.1 * (self.beta + 6) * (ideal_error + 2 * UNIT)

    def floor(self, weight: Values, ideal_error: Values) -> Values:
        """Absolute error of f where x is tiny."""
        tiny = 4 * (self.beta + 6) * (ideal_error + 2 * UNIT) * math.pow(2 * NEAR, self.beta - 1)
        return weight * self.multiplier * tiny + 1e-300

    def of_errors(
        self, errors: FloatArray, distance: FloatArray, weight: Shares, ideal_error: FloatArray
    ) -> FloatArray:
        """Bound on the absolute error of each f, from f and its excess x, and the w and e of its group; shape (m,)."""
        spread = (1 + distance) / np.maximum(distance, NEAR)
        relative = self.relative(weight.error) + self.slope(ideal_error) * spread
        floor = np.where(weight.values < SMALLEST_SAFE, np.inf, self.floor(weight.values, ideal_error))
        return np.asarray(errors * relative + floor)

    def of_rows(self, largest: FloatArray) -> FloatArray:
        """Bound on the absolute error of every difference of two f of a row, from the largest f of the row.

        Notes
        -----
        f / x = (w m)^(1/beta) f^(1 - 1/beta) turns the largest f into a bound on every f / x.
        """
        steepest = (self.multiplier * self.heaviest) ** (1 / self.beta) * largest ** (1 - 1 / self.beta)
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

    @cached_property
    def _worst(self) -> tuple[float, float, float]:
        floor = math.inf if self.lightest < SMALLEST_SAFE else self.floor(self.heaviest, self.ideal_error)
        return self.relative(self.weight_error), self.slope(self.ideal_error), floor
