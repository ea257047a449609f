"""How far a group error f = w m x^beta computed in float64 can be from the true one: docs/proof.md, in code."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.powers import POWER_ERROR, SMALLEST_SAFE, UNIT, summing_error
from evenhand.numbers.shares import TRUSTED

Each: TypeAlias = "float | FloatArray"
"""A number, or one for each row or group."""

NEAR = 1e-6
"""Excess below which a group counts as all but at its ideal, and its error is bounded in absolute terms."""

NEAR_LOG = 16.0
"""More than -log of any excess above half of `NEAR`."""

IDEAL_ROUNDINGS = 4
"""Roundings allowed for an ideal once its share is known: of k - n b, their product, b, and the sum."""

EXCESS_ROUNDINGS = 2
"""Roundings in the excess x: of a - a*, and of the division."""

FACTOR_ROUNDINGS = 6
"""Roundings allowed for the factors of f: m, w m, and w m times x^beta are three."""

LINEAR = 1.1
"""How much (1 + h)^beta - 1 can exceed beta h, and more, where `STEEPEST` holds."""

BETA_ROOM = 6
"""Added to beta, which keeps h small also where beta is."""

STEEPEST = NEAR / 10
"""Slope above which float64 decides nothing: the error of x^beta would no longer be proportional to that of x."""

FLOOR_ROOM = 4
"""How often the floor holds the error of an excess below `NEAR`, the other side of the kink included."""

UNDERFLOW = 1e-300
"""More than what a group error loses where x^beta leaves the range of normal float64."""

SPARE = 1.01
"""Room for the roundings of a bound itself."""

DIFFERENCE_ROUNDINGS = 2
"""Roundings of the largest f allowed for taking a difference, and for comparing it."""


@dataclass(frozen=True)
class Accuracy:
    """What the error bound of f = w m x^beta rests on, of one row of groups or of R.

    Parameters
    ----------
    beta : float
    multiplier, least_multiplier : float
        The larger of 2 sigma and 2 (1 - sigma), and the smaller that is not 0.
    ideal_error, weight_error : float, or float array, shape (R,)
        Worst bound on the relative error of any a* and of any w of a row.
    lightest, heaviest : float, or float array, shape (R,)
        No w of a row lies outside of these.
    log_widest : float, or float array, shape (R,)
        At least log x of any excess that occurs in a row.

    Notes
    -----
    x = |a - a*| / min(a, a*) is off by at most d (1 + x), d = e + 2 u with the relative error e of a*. So f is off by
    its own roundings (`relative`), by beta f / x times the error of x where x is not tiny (`slope`), and where it is,
    and the side of the kink itself may be in doubt, by an absolute `floor`. Each is infinite where its derivation in
    docs/proof.md does not hold.
    """

    beta: float
    multiplier: float
    least_multiplier: float
    ideal_error: Each
    weight_error: Each
    lightest: Each
    heaviest: Each
    log_widest: Each

    def relative(self, weight_error: Each, log_widest: Each) -> Each:
        """Relative error of f from the roundings of f itself."""
        of_power = self.beta * _larger(NEAR_LOG, log_widest) * UNIT + POWER_ERROR
        return _up_to(TRUSTED, weight_error + of_power + FACTOR_ROUNDINGS * UNIT)

    def slope(self, ideal_error: Each) -> Each:
        """Error of x^beta at x = 1 from the error of x."""
        return _up_to(STEEPEST, LINEAR * self._steepness(ideal_error))

    def floor(self, weight: Each, ideal_error: Each) -> Each:
        """Absolute error of f where x is tiny."""
        tiny = FLOOR_ROOM * self._steepness(ideal_error) * math.pow(2 * NEAR, self.beta - 1)
        return weight * self.multiplier * tiny + UNDERFLOW

    def of_errors(self, errors: FloatArray, distance: FloatArray, cells: Cells) -> FloatArray:
        """Bound on the absolute error of each f of some groups, from f and its excess x; shape (m,)."""
        spread = (1 + distance) / np.maximum(distance, NEAR)
        log_widest = self.log_widest if isinstance(self.log_widest, float) else self.log_widest[cells.rows]
        relative = self.relative(cells.weight_error, log_widest) + self.slope(cells.ideal_error) * spread
        floor = np.where(self._is_safe(cells.weight), self.floor(cells.weight, cells.ideal_error), np.inf)
        return np.asarray(errors * relative + floor)

    def of_rows(self, largest: Each) -> FloatArray:
        """Bound on the absolute error of every difference of two f of a row, from the largest f of the row.

        Notes
        -----
        f / x = (w m)^(1/beta) f^(1 - 1/beta) turns the largest f into a bound on every f / x.
        """
        steepest = (self.multiplier * self.heaviest) ** (1 / self.beta) * largest ** (1 - 1 / self.beta)
        relative, slope, floor = self._worst
        error = 2 * ((relative + slope) * largest + slope * steepest + floor)
        return np.asarray(SPARE * error + DIFFERENCE_ROUNDINGS * UNIT * largest)

    def of_totals(self, totals: FloatArray, n: int) -> FloatArray:
        """Bound on the absolute error of E = sum f over n groups.

        Notes
        -----
        By Hoelder's inequality sum f / x = sum (w m)^(1/beta) f^(1 - 1/beta) is at most 2^(1/beta) E^(1 - 1/beta).
        """
        relative, slope, floor = self._worst
        steep = 2 ** (1 / self.beta) * totals ** (1 - 1 / self.beta)
        return np.asarray(SPARE * ((relative + slope + summing_error(n)) * totals + slope * steep + n * floor))

    def _steepness(self, ideal_error: Each) -> Each:
        return (self.beta + BETA_ROOM) * (ideal_error + EXCESS_ROUNDINGS * UNIT)

    def _is_safe(self, weight: Each) -> bool | NDArray[np.bool_]:
        """Whether w m keeps its relative error on either side."""
        return weight * self.least_multiplier >= SMALLEST_SAFE

    @cached_property
    def _worst(self) -> tuple[Each, Each, Each]:
        floor, is_safe = self.floor(self.heaviest, self.ideal_error), self._is_safe(self.lightest)
        if not isinstance(is_safe, bool):
            floor = np.where(is_safe, floor, np.inf)
        elif not is_safe:
            floor = np.inf
        return self.relative(self.weight_error, self.log_widest), self.slope(self.ideal_error), floor


@dataclass(frozen=True)
class Cells:
    """Single groups of some rows, shape (m,) each: the row, w, and bounds on the relative error of w and of a*."""

    rows: IntArray
    weight: FloatArray
    weight_error: FloatArray
    ideal_error: FloatArray


def _larger(one: float, other: Each) -> Each:
    return max(one, other) if isinstance(other, float) else np.maximum(one, other)


def _up_to(most: float, bound: Each) -> Each:
    """A bound where it is no larger than that, else infinity."""
    if isinstance(bound, float):
        return bound if bound <= most else math.inf
    return np.asarray(np.where(bound <= most, bound, np.inf))
