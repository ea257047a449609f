"""Shares of a whole in proportion to a power of numbers, with a bound on the error of each."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers import FloatArray
from evenhand.numbers.parts import Places, column_parts, only
from evenhand.numbers.powers import POWER_ERROR, SMALLEST_SAFE, UNIT, summing_error
from evenhand.numbers.threads import spread

LONGEST_CAREFUL_SUM = 4096
"""Up to here sums are correctly rounded (`math.fsum`); beyond, NumPy's pairwise sum and its bound serve."""

RATIO_ROUNDINGS = 3
"""Roundings in P / max P: of either number, and of the division."""

SPAN_ROOM = 1
"""Added to log (max P / min P): room for terms of second order in the error of a power."""

CAREFUL_SUM_ROUNDINGS = 2
"""Roundings allowed for a correctly rounded sum, which has one."""

SHARE_ROUNDINGS = 2
"""Roundings allowed for the division by the sum, which is one."""

WHOLE_ROUNDINGS = 4
"""Roundings allowed for a share of whole numbers that sum without one: of P, of the P in the sum, of the division."""

TRUSTED = 2.0**-20
"""Relative error above which a share counts as lost, so that terms of second order stay a millionth of the first."""

SLACK = 1 - 2.0**-30
"""More than what powers of one number, computed in two ways, can differ by."""

SPLIT = 6144
"""Added to a number up to 1 and taken off again, it leaves a multiple of 2^-40: up to 4096 of these sum exactly."""

Ends: TypeAlias = "float | FloatArray"
"""One number of a row, or an array of one for each, shape (R, 1)."""


@dataclass(frozen=True)
class Shares:
    """Numbers above 0 in R rows, of all places or of some; those of all places of a row sum to 1.

    Attributes
    ----------
    values : float array, shape (R, n)
    error : float array, shape (), (R, 1) or (R, n)
        Bound on the relative error of each; inf where a power left the range of float64.
    smallest, largest : float, or float array, shape (R, 1)
        No value of a row lies outside of these.
    """

    values: FloatArray
    error: FloatArray
    smallest: float | FloatArray
    largest: float | FloatArray

    def only(self, cols: Places) -> Shares:
        """The shares at some places of every row, as they are."""
        return Shares(self.values[:, cols], only(self.error, cols), self.smallest, self.largest)


def worst(error: FloatArray) -> float | FloatArray:
    """The largest bound of each row, shape (R,), from bounds of shape (), (R, 1) or (R, n); a number for one row."""
    if error.ndim == 0:
        return float(error)
    return float(error.max()) if len(error) == 1 else error.max(axis=1)


def each(ends: Ends) -> float | FloatArray:
    """A number of each row as shape (R,); a single row's is a number."""
    return ends if isinstance(ends, float) else ends[:, 0]


def power_shares(values: FloatArray, exponent: float, threads: int = 1) -> Shares:
    """Shares of each row in proportion to a power of its numbers: P^exponent / sum P^exponent.

    Parameters
    ----------
    values : float array, shape (R, n)
        P, each within u of the exact number, but for those below the range of normal float64. Where the exponent is
        above 0 some may be 0, exactly, and so is their share.
    exponent : float
        At least 0, within u of the exact exponent.
    threads : int
        Parts of a single long row are spread over so many threads.

    Returns
    -------
    Shares

    Notes
    -----
    Powers are taken relative to the largest P of a row, so that none overflows.

    Examples
    --------
    >>> power_shares(np.array([[3.0, 1.0], [1.0, 9.0]]), 0.5).values.round(6).tolist()
    [[0.633975, 0.366025], [0.25, 0.75]]
    """
    if exponent == 1 and _sum_exactly(values):
        return _of_whole(values)
    return _of_row(values, exponent, threads) if len(values) == 1 else _of_rows(values, exponent)


def _sum_exactly(values: FloatArray) -> bool:
    """Whether these are whole numbers, and no sum of a row is rounded."""
    n = values.shape[1]
    return n <= LONGEST_CAREFUL_SUM and float(values.max()) * n < 2.0**53 and bool((np.rint(values) == values).all())


def _of_whole(values: FloatArray) -> Shares:
    """Shares in proportion to whole numbers whose sums are exact: each is 1 over the sum at least, and 1 at most."""
    total = values.sum(axis=1, keepdims=True)
    whole = float(total[0, 0]) if len(values) == 1 else total
    return Shares(values / whole, np.asarray(WHOLE_ROUNDINGS * UNIT), SLACK / whole, 1.0)


def _row_ends(values: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The least number above 0 and the largest of each row, shape (R, 1)."""
    least, most = values.min(axis=1, keepdims=True), values.max(axis=1, keepdims=True)
    if not least.all():
        least = values.min(axis=1, keepdims=True, where=values > 0, initial=np.inf)
    return least, most


def _of_row(values: FloatArray, exponent: float, threads: int) -> Shares:
    """Shares of a single row, part by part."""
    parts = column_parts(values.shape[1])
    ends = spread(lambda part: (_least_above_0(values[:, part]), float(values[:, part].max())), parts, threads)
    least, most = min(low for low, _ in ends), max(high for _, high in ends)
    shares = np.empty_like(values)

    def raised(part: slice) -> float:
        return _sum(_relative_power(values[:, part], most, exponent, shares[:, part]))

    total = math.fsum(spread(raised, parts, threads))
    lost = None if _are_safe(least, most, exponent) else _lost(values, shares, least, most, exponent)
    spread(lambda part: np.divide(shares[:, part], total, out=shares[:, part]), parts, threads)
    error = _error_bound(values.shape[1], exponent, math.log(most) - math.log(least) + SPAN_ROOM, lost)
    return Shares(shares, error, (least / most) ** exponent / total * SLACK, 1 / total)


def _of_rows(values: FloatArray, exponent: float) -> Shares:
    """Shares of many rows at once."""
    least, most = _row_ends(values)
    shares = _relative_power(values, most, exponent, np.empty_like(values))
    total = _row_sums(shares)
    are_safe = np.all(_are_safe(least, most, exponent))
    lost = None if are_safe else _lost(values, shares, least, most, exponent)
    np.divide(shares, total, out=shares)
    error = _error_bound(values.shape[1], exponent, np.log(most) - np.log(least) + SPAN_ROOM, lost)
    return Shares(shares, error, (least / most) ** exponent / total * SLACK, 1 / total)


def _least_above_0(values: FloatArray) -> float:
    least = float(values.min())
    return least if least > 0 else float(values.min(where=values > 0, initial=np.inf))


def _relative_power(values: FloatArray, most: float | FloatArray, exponent: float, out: FloatArray) -> FloatArray:
    if exponent == 0:
        out.fill(1.0)
        return out
    np.divide(values, most, out=out)
    return out if exponent == 1 else np.power(out, exponent, out=out)


def _are_safe(least: Ends, most: Ends, exponent: float) -> bool | NDArray[np.bool_]:
    """Whether no number of a row, no ratio and no power of one comes near the subnormal range."""
    if exponent == 0:
        return True
    ratio = least / most
    return (least >= SMALLEST_SAFE) & (ratio >= SMALLEST_SAFE) & (ratio**exponent * SLACK >= SMALLEST_SAFE)


def _lost(values: FloatArray, powers: FloatArray, least: Ends, most: Ends, exponent: float) -> NDArray[np.bool_]:
    """Places whose share float64 does not know, shape (R, n).

    A number or a ratio in the subnormal range is off by more than a rounding. That is harmless to all others of its row
    only where the power of it vanishes beside theirs.
    """
    is_subnormal = (least < SMALLEST_SAFE) | (least / most < SMALLEST_SAFE)
    is_harmless = (most >= 1) & (exponent >= 1)
    are_all_lost = np.asarray(is_subnormal) & ~np.asarray(is_harmless)
    return np.asarray(((powers < SMALLEST_SAFE) | are_all_lost) & (values > 0))


def _sum(values: FloatArray) -> float:
    return math.fsum(values[0].tolist()) if values.size <= LONGEST_CAREFUL_SUM else float(values.sum())


def _row_sums(values: FloatArray) -> FloatArray:
    """Sum of each row of numbers from 0 to 1, shape (R, 1); as good as a correctly rounded one up to 4096 numbers.

    The multiples of 2^-40 sum without an error. What is left of each number is at most 2^-41, so that all the errors of
    their sum are less than 2^-23 roundings of a whole that is 1 or more.
    """
    if values.shape[1] > LONGEST_CAREFUL_SUM:
        return np.asarray(values.sum(axis=1, keepdims=True))
    high = values + SPLIT
    high -= SPLIT
    total = high.sum(axis=1, keepdims=True)
    total += np.subtract(values, high, out=high).sum(axis=1, keepdims=True)
    return np.asarray(total)


def _error_bound(n: int, exponent: float, span: Ends, lost: NDArray[np.bool_] | None) -> FloatArray:
    """Bound on the relative error of a share: twice that of a power, that of their sum, and of the division."""
    of_power = exponent * (RATIO_ROUNDINGS + span) * UNIT + POWER_ERROR
    if exponent in (0, 1):
        of_power = RATIO_ROUNDINGS * exponent * UNIT
    of_sum = CAREFUL_SUM_ROUNDINGS * UNIT if n <= LONGEST_CAREFUL_SUM else summing_error(n)
    bound = np.asarray(2 * of_power + of_sum + SHARE_ROUNDINGS * UNIT)
    if not (bound <= TRUSTED).all():
        bound = np.where(bound <= TRUSTED, bound, np.inf)
    return bound if lost is None else np.where(lost, np.inf, bound)
