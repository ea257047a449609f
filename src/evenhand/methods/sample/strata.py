"""Strata in float64: their sizes, how much they vary, and the weight h that both give them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from evenhand.methods.sample.spread import Spread
from evenhand.numbers import LARGEST, LARGEST_TOTAL, FloatArray, IntArray
from evenhand.numbers.parts import Places
from evenhand.numbers.powers import POWER_ERROR, SMALLEST_SAFE, UNIT, summing_error
from evenhand.numbers.shares import at

SLACK = 1 + 2.0**-20
"""Room for terms of second order in a bound."""


@dataclass(frozen=True)
class Strata:
    """Weights h of n strata: h^2 / a is what a sample of a in a stratum adds to the error.

    Attributes
    ----------
    weights : float array, shape (n,)
        h.
    relative_error : float array, shape () or (n,)
        Bound on the relative error of each; inf where float64 lost it.
    total : float
        Sum of the weights of all strata, also where these are only some of them.
    total_error : float
        Bound on its relative error.
    spread : float array, shape (n,)
        Standard deviations or coefficients of variation.
    sizes : float array, shape (n,), or None
        N, where the error ends once all N of a stratum are in the sample.
    """

    weights: FloatArray
    relative_error: FloatArray
    total: float
    total_error: float
    spread: FloatArray
    sizes: FloatArray | None

    @classmethod
    @np.errstate(all="ignore")
    def of(cls, sizes: FloatArray, spread: Spread, exponent: float, is_finite: bool) -> Strata:
        """Strata of those sizes, with weights h = size^exponent * spread.

        Parameters
        ----------
        sizes : float array, shape (n,)
        spread : Spread
        exponent : float
            At least 0.
        is_finite : bool
            Whether the error ends once all of a stratum are in the sample.
        """
        raised = sizes if exponent == 1 else np.power(sizes, exponent)
        weights = raised * spread.values
        error = np.asarray(_power_error(sizes, exponent) + 2 * UNIT)
        is_known = ((weights > SMALLEST_SAFE) & (spread.values > SMALLEST_SAFE) & (sizes > SMALLEST_SAFE)) & (
            weights < LARGEST
        )
        is_known |= spread.are_zero() | (sizes == 0)
        if not is_known.all():
            error = np.where(is_known, error, np.inf)
        total = float(weights.sum())
        total_error = float(np.max(error)) + summing_error(weights.size)
        return cls(weights, error, total, total_error, spread.values, sizes if is_finite else None)

    def only(self, cols: Places) -> Strata:
        """Some of the strata; the total remains that of all."""
        sizes = None if self.sizes is None else self.sizes[cols]
        error = at(self.relative_error, cols)
        return Strata(self.weights[cols], error, self.total, self.total_error, self.spread[cols], sizes)

    def lost(self) -> IntArray:
        """Strata whose weight float64 does not know."""
        return np.flatnonzero(np.broadcast_to(np.isinf(self.relative_error), self.weights.shape))

    @property
    def are_counted(self) -> bool:
        """Whether float64 knows how many of every stratum are not in a sample."""
        return self.sizes is None or bool((self.sizes <= LARGEST_TOTAL).all())

    @np.errstate(all="ignore")
    def errors(self, units: FloatArray) -> FloatArray:
        """What each stratum adds to the error: h^2 / a, less what all of it would; shape (K, n).

        Off by no more than ten roundings and two relative errors of h.
        """
        if self.sizes is None:
            found = self.weights / units * self.weights
        else:
            found = self.weights / units * (self.spread * (self.sizes - units))
        return np.where(self.weights > 0, found, 0.0)


def _power_error(sizes: FloatArray, exponent: float) -> float:
    """Bound on the relative error of size^exponent, each known within a rounding."""
    if exponent in (0, 1):
        return exponent * UNIT
    positive = sizes[sizes > 0]
    span = float(np.abs(np.log(positive)).max(initial=0.0)) + 1
    return (exponent * (1 + span) * UNIT + POWER_ERROR) * SLACK
