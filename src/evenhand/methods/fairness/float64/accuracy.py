"""How far a group error f = w m x^beta computed in float64 can be from the true one: docs/proof.md, in code."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers import FloatArray
from evenhand.numbers.powers import POWER_ERROR, SMALLEST_SAFE, UNIT, summing_error
from evenhand.numbers.shares import TRUSTED, Shares

Values = TypeVar("Values", float, FloatArray)

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
    """What the error bound of f = w m x^beta rests on.

    Parameters
    ----------
    beta : float
    multiplier, least_multiplier : float
        The larger of 2 sigma and 2 (1 - sigma), and the smaller that is not 0.
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
    and the side of the kink itself may be in doubt, by an absolute `floor`. Each is infinite where its derivation in
    docs/proof.md does not hold.
    """

    beta: float
    multiplier: float
    least_multiplier: float
    ideal_error: float
    weight_error: float
    lightest: float
    heaviest: float
    log_widest: float

    def relative(self, weight_error: Values) -> Values:
        """Relative error of f from the roundings of f itself."""
        of_power = self.beta * max(NEAR_LOG, self.log_widest) * UNIT + POWER_ERROR
        return _up_to(TRUSTED, weight_error + of_power + FACTOR_ROUNDINGS * UNIT)

    def slope(self, ideal_error: Values) -> Values:
        """Error of x^beta at x = 1 from the error of x."""
        return _up_to(STEEPEST, LINEAR * self._steepness(ideal_error))

    def floor(self, weight: Values, ideal_error: Values) -> Values:
        """Absolute error of f where x is tiny."""
        tiny = FLOOR_ROOM * self._steepness(ideal_error) * math.pow(2 * NEAR, self.beta - 1)
        return weight * self.multiplier * tiny + UNDERFLOW

    def of_errors(
        self, errors: FloatArray, distance: FloatArray, weight: Shares, ideal_error: FloatArray
    ) -> FloatArray:
        """Bound on the absolute error of each f, from f and its excess x, and the w and e of its group; shape (m,)."""
        spread = (1 + distance) / np.maximum(distance, NEAR)
        relative = self.relative(weight.error) + self.slope(ideal_error) * spread
        floor = np.where(self._is_safe(weight.values), self.floor(weight.values, ideal_error), np.inf)
        return np.asarray(errors * relative + floor)

    def of_rows(self, largest: FloatArray) -> FloatArray:
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

    def _steepness(self, ideal_error: Values) -> Values:
        return (self.beta + BETA_ROOM) * (ideal_error + EXCESS_ROUNDINGS * UNIT)

    def _is_safe(self, weight: Values) -> bool | NDArray[np.bool_]:
        """Whether w m keeps its relative error on either side."""
        return weight * self.least_multiplier >= SMALLEST_SAFE

    @cached_property
    def _worst(self) -> tuple[float, float, float]:
        floor = self.floor(self.heaviest, self.ideal_error) if self._is_safe(self.lightest) else np.inf
        return self.relative(self.weight_error), self.slope(self.ideal_error), floor


def _up_to(most: float, bound: Values) -> Values:
    """A bound where it is no larger than that, else infinity."""
    if isinstance(bound, float):
        return bound if bound <= most else math.inf
    return np.asarray(np.where(bound <= most, bound, np.inf))
