"""The price of the last unit if units could be split: a hint where to begin."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers import FloatArray, IntArray

FREE = 1e150
"""Stands for the x of a price of 0: all strata that vary are in the sample as far as their limits allow."""


@np.errstate(all="ignore")
def divided_price(weights: FloatArray, totals: FloatArray, lower: FloatArray, upper: FloatArray) -> FloatArray:
    """Price of each row's last unit if units could be split, within those limits, shape (K,).

    At a price of -1 / x^2 a stratum takes h x within its limits, so that the total grows with x along a line with a
    kink wherever some stratum leaves its lower or meets its upper limit.

    Parameters
    ----------
    weights, lower, upper : float array, shape (1 or K, n)
        h, and limits; inf for none.
    totals : float array, shape (K,)
    """
    kinks = np.concatenate([lower / weights, upper / weights], axis=1)
    # Strata that do not vary have no kink, and those without a limit no second one: they turn nothing at the last one.
    known = np.isfinite(kinks)
    last = kinks.max(axis=1, keepdims=True, where=known, initial=0.0)
    kinks = np.where(known, kinks, last)
    order = np.argsort(kinks, axis=1)
    places = np.take_along_axis(kinks, order, axis=1)
    turns = np.where(known, np.concatenate([weights, -weights], axis=1), 0.0)
    slopes = np.cumsum(np.take_along_axis(turns, order, axis=1), axis=1)
    least, steps = lower.sum(axis=1, keepdims=True), np.cumsum(slopes[:, :-1] * np.diff(places, axis=1), axis=1)
    reached = np.concatenate([least, least + steps], axis=1)
    is_endless = np.asarray((np.isinf(upper) & (weights > 0)).any(axis=1))
    reciprocal: FloatArray = _place_of(totals, reached, places) + _beyond(totals, reached, slopes, is_endless)
    found = -1 / reciprocal**2
    return np.where(np.isfinite(found), found, 0.0)


def _place_of(totals: FloatArray, reached: FloatArray, places: FloatArray) -> FloatArray:
    """Where each total is reached on its line, the last kink if that is beyond it; shape (K,)."""
    if len(reached) == 1:
        return np.asarray(np.interp(totals, reached[0], places[0]), dtype=np.float64)
    rows = np.arange(len(totals))
    after: IntArray = np.clip((reached <= totals[:, np.newaxis]).sum(axis=1), 1, reached.shape[1] - 1)
    low, high = reached[rows, after - 1], reached[rows, after]
    share = np.where(high > low, np.clip((totals - low) / (high - low), 0.0, 1.0), 1.0)
    start = places[rows, after - 1]
    return np.asarray(start + share * (places[rows, after] - start))


def _beyond(totals: FloatArray, reached: FloatArray, slopes: FloatArray, is_endless: NDArray[np.bool_]) -> FloatArray:
    """How far a total lies beyond the last kink; `FREE` where no stratum can take more."""
    further = np.maximum(totals - reached[:, -1], 0.0)
    return np.where(is_endless, further / slopes[:, -1], np.where(further > 0, FREE, 0.0))
