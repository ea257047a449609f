"""How far a group error f = w m x^beta computed in float64 can be from the true one."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import numpy as np

from evenhand.numbers import FloatArray, IntArray
from evenhand.objective.powers import POWER_ERROR, SMALLEST_SAFE, UNIT, Shares

Values = TypeVar("Values", float, FloatArray)

NEAR = 1e-6
"""Excess below which a group counts as all but at its ideal, and its error is bounded in absolute terms."""


@dataclass(frozen=True)
class Accuracy:
    """What the error bound of f = w m x^beta rests on.

    Parameters
    ----------
    beta : float
    ideal_error : float array, shape () or (n,)
        e, bound on the relative error of a*.
    weight : Shares
        w and its error.
    multiplier : float
        The larger of 2 sigma and 2 (1 - sigma).
    log_widest : float
        At least log x of any excess that occurs.

    Notes
    -----
    x = |a - a*| / min(a, a*) is off by at most d (1 + x), d = e + 2 u. So f is off by its own roundings (`relative`),
    by beta f / x times the error of x where x is not tiny (`slope`), and where it is, and the side of the kink itself
    may be in doubt, by an absolute `floor`.
    """

    beta: float
    ideal_error: FloatArray
    weight: Shares
    multiplier: float
    log_widest: float

    @cached_property
    def relative(self) -> FloatArray:
        """Relative error of f from the roundings of f itself, shape () or (n,)."""
        logarithm = self.beta * max(16.0, self.log_widest) * UNIT
        return np.asarray(self.weight.error + logarithm + POWER_ERROR + 6 * UNIT)

    @cached_property
    def slope(self) -> FloatArray:
        """Error of x^beta at x = 1 from the error of x, shape () or (n,)."""
        return np.asarray(1.1 * (self.beta + 6) * (self.ideal_error + 2 * UNIT))

    def floor(self, cols: IntArray | slice) -> FloatArray:
        """Absolute error of f where x is tiny; inf where the weight left the range of float64; shape (m,)."""
        weight = self.weight.values[cols]
        distance_error = at(self.ideal_error, cols) + 2 * UNIT
        return np.where(weight < SMALLEST_SAFE, np.inf, self._floor_of(weight, distance_error))

    def _floor_of(self, weight: Values, distance_error: Values) -> Values:
        tiny = 4 * (self.beta + 6) * distance_error * math.pow(2 * NEAR, self.beta - 1)
        return weight * self.multiplier * tiny + 1e-300

    def of_errors(self, errors: FloatArray, distance: FloatArray, cols: IntArray) -> FloatArray:
        """Bound on the absolute error of each f of the groups `cols`, from f and its excess x; shape (m,)."""
        spread = (1 + distance) / np.maximum(distance, NEAR)
        relative = at(self.relative, cols) + at(self.slope, cols) * spread
        return np.asarray(errors * relative + self.floor(cols))

    def of_rows(self, largest: FloatArray) -> FloatArray:
        """Bound on the absolute error of every difference of two f of a row, from the largest f of the row.

        Notes
        -----
        f / x = (w m)^(1/beta) f^(1 - 1/beta) turns the largest f into a bound on every f / x.
        """
        steepest = (self.multiplier * self._heaviest) ** (1 / self.beta) * largest ** (1 - 1 / self.beta)
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
    def _heaviest(self) -> float:
        return float(self.weight.values.max())

    @cached_property
    def _worst(self) -> tuple[float, float, float]:
        lightest = float(self.weight.values.min())
        worst_error = float(np.max(self.ideal_error)) + 2 * UNIT
        floor = math.inf if lightest < SMALLEST_SAFE else self._floor_of(self._heaviest, worst_error)
        return float(np.max(self.relative)), float(np.max(self.slope)), floor


def at(values: FloatArray, cols: IntArray | slice) -> FloatArray:
    """Values of some groups, where there is one for each group; else the one for all."""
    return values if values.ndim == 0 else values[cols]
