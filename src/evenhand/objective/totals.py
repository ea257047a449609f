"""E(a) and log E(a) of whole allocations, also where E itself leaves the range of float64."""

from __future__ import annotations

import numpy as np

from evenhand.numbers import FloatArray
from evenhand.objective.bound import FairnessBlock
from evenhand.objective.deviation import excess
from evenhand.objective.powers import SMALLEST_SAFE


def total_errors(block: FairnessBlock, units: FloatArray) -> tuple[FloatArray, FloatArray]:
    """E and log E of each row.

    Parameters
    ----------
    block : FairnessBlock
        K totals and n groups.
    units : float array, shape (K, n)

    Returns
    -------
    error, log_error : float array, shape (K,)
        E may overflow to inf or underflow to 0; log E then still stands, -inf only where every excess is 0.
    """
    with np.errstate(all="ignore"):
        error = block.group_errors(units).sum(axis=1)
        log_error = np.log(error)
        wide = np.nonzero(~((error > SMALLEST_SAFE) & np.isfinite(error)))[0]
        if wide.size:
            log_error[wide] = _log_domain(block.rows(wide), units[wide])
            error[wide] = np.exp(log_error[wide])
    return error, log_error


def _log_domain(block: FairnessBlock, units: FloatArray) -> FloatArray:
    """log sum exp of log w + log m + beta log x."""
    bound = block.bound
    distance = excess(units, block.ideal, np.empty_like(block.ideal))
    sides = np.where(units >= block.ideal, float(bound.fairness.sigma), float(1 - bound.fairness.exact["sigma"]))
    terms = bound.log_weight() + np.log(2 * sides) + bound.fairness.beta * np.log(distance)
    peak = terms.max(axis=1)
    finite = np.where(np.isfinite(peak), peak, 0.0)
    return np.where(np.isfinite(peak), finite + np.log(np.exp(terms - finite[:, None]).sum(axis=1)), peak)
