"""Strata in float64: their sizes, how much they vary, and the weight h that both give them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers import LARGEST, LARGEST_TOTAL, FloatArray
from evenhand.numbers.parts import Places, only
from evenhand.numbers.powers import POWER_ERROR, SMALLEST_SAFE, UNIT, summing_error

SLACK = 1 + 2.0**-20
"""Room for terms of second order in a bound."""


@dataclass(frozen=True)
class Strata:
    """Weights h of n strata in R rows: h^2 / a is what a sample of a in a stratum adds to the error.

    Attributes
    ----------
    weights : float array, shape (R, n)
        h.
    relative_error : float array, shape (), (R, 1) or (R, n)
        Bound on the relative error of each; inf where float64 lost it.
    total : float array, shape (R, 1)
        Sum of the weights of all strata of a row, also where these are only some of them.
    total_error : float array, shape () or (R, 1)
        Bound on its relative error.
    spread : float array, shape (R, n)
        Standard deviations or coefficients of variation.
    sizes : float array, shape (R, n), or None
        N, where the error ends once all N of a stratum are in the sample.
    """

    weights: FloatArray
    relative_error: FloatArray
    total: FloatArray
    total_error: FloatArray
    spread: FloatArray
    sizes: FloatArray | None

    @classmethod
    @np.errstate(all="ignore")
    def of(cls, sizes: FloatArray, spread: FloatArray, exponent: float, is_finite: bool) -> Strata:
        """Strata of those sizes, with weights h = size^exponent * spread.

        Parameters
        ----------
        sizes : float array, shape (R, n)
        spread : float array, shape (1 or R, n)
            Each the nearest to its exact number, but for those in the subnormal range, and 0 only where that is 0.
        exponent : float
            At least 0.
        is_finite : bool
            Whether the error ends once all of a stratum are in the sample.
        """
        raised = sizes if exponent == 1 else np.power(sizes, exponent)
        weights = raised * spread
        error = np.asarray(_power_error(sizes, exponent) + 2 * UNIT)
        is_known = (weights > SMALLEST_SAFE) & (spread > SMALLEST_SAFE) & (sizes > SMALLEST_SAFE) & (weights < LARGEST)
        is_known |= (spread == 0) | (sizes == 0)
        if not is_known.all():
            error = np.where(is_known, error, np.inf)
        worst = error.max(axis=-1, keepdims=True) if error.ndim else error
        total, total_error = weights.sum(axis=1, keepdims=True), np.asarray(worst + summing_error(weights.shape[1]))
        spread = np.broadcast_to(spread, weights.shape)
        return cls(weights, error, total, total_error, spread, sizes if is_finite else None)

    def only(self, cols: Places) -> Strata:
        """Some of the strata; the total remains that of all."""
        sizes = None if self.sizes is None else self.sizes[:, cols]
        error = only(self.relative_error, cols)
        return Strata(self.weights[:, cols], error, self.total, self.total_error, self.spread[:, cols], sizes)

    def lost(self) -> NDArray[np.bool_]:
        """Strata whose weight float64 does not know, all of a row where it does not know their sum; shape (R, n)."""
        sum_is_known = (self.total > 0) & (self.total < LARGEST) & np.isfinite(self.total_error)
        return np.isinf(np.broadcast_to(self.relative_error, self.weights.shape)) | ~sum_is_known

    @property
    def are_counted(self) -> NDArray[np.bool_]:
        """Rows for which float64 knows how many of every stratum are not in a sample, shape () or (R,)."""
        return np.asarray(True if self.sizes is None else (self.sizes <= LARGEST_TOTAL).all(axis=1))

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


def _power_error(sizes: FloatArray, exponent: float) -> float | FloatArray:
    """Bound on the relative error of size^exponent in each row, each size known within a rounding."""
    if exponent in (0, 1):
        return exponent * UNIT
    logs = np.log(sizes, where=sizes > 0, out=np.zeros(sizes.shape))
    span = np.abs(logs, out=logs).max(axis=1, keepdims=True) + 1
    return np.asarray((exponent * (1 + span) * UNIT + POWER_ERROR) * SLACK)
