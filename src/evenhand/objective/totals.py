"""E(a) and log E(a) of whole allocations, also where E itself leaves the range of float64."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.numbers import FloatArray
from evenhand.objective.deviation import excess
from evenhand.objective.powers import SMALLEST_SAFE
from evenhand.objective.protocol import TotalErrors

if TYPE_CHECKING:
    from evenhand.objective.bound import FairnessBlock

CLOSE_FIT = 1e-8
"""An excess below this in every group calls for the exact question whether the fit is perfect."""


def total_errors(block: FairnessBlock, units: FloatArray) -> TotalErrors:
    """E and log E of each row.

    Parameters
    ----------
    block : FairnessBlock
        K totals and n groups.
    units : float array, shape (K, n)

    Returns
    -------
    TotalErrors
    """
    with np.errstate(all="ignore"):
        error = block.group_errors(units).sum(axis=1)
        log_error = np.log(error)
        wide = np.nonzero(~((error > SMALLEST_SAFE) & np.isfinite(error)))[0]
        if wide.size:
            log_error[wide] = _log_domain(block.rows(wide), units[wide])
            error[wide] = np.exp(log_error[wide])
        close = block.bound.fairness.beta * np.log(CLOSE_FIT) + np.log(2)
    return TotalErrors(error, log_error, np.nonzero(log_error < close)[0])


def _log_domain(block: FairnessBlock, units: FloatArray) -> FloatArray:
    """Log E as log sum exp of log w + log m + beta log x."""
    bound = block.bound
    distance = excess(units, block.ideal, np.empty_like(block.ideal))
    sides = np.where(units >= block.ideal, float(bound.fairness.sigma), float(1 - bound.fairness.exact["sigma"]))
    terms = bound.log_weight() + np.log(2 * sides) + bound.fairness.beta * np.log(distance)
    peak = terms.max(axis=1)
    finite = np.where(np.isfinite(peak), peak, 0.0)
    inner = np.log(np.exp(terms - finite[:, np.newaxis]).sum(axis=1))
    return np.asarray(np.where(np.isfinite(peak), finite + inner, peak))
