"""Shares of a whole in proportion to a power of numbers, with a bound on the error of each."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers import FloatArray
from evenhand.numbers.parts import Places, column_parts
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

TRUSTED = 2.0**-20
"""Relative error above which a share counts as lost, so that terms of second order stay a millionth of the first."""

SLACK = 1 - 2.0**-30
"""More than what powers of one number, computed in two ways, can differ by."""


@dataclass(frozen=True)
class Shares:
    """Numbers above 0, of all places or of some; those of all places sum to 1.

    Attributes
    ----------
    values : float array, shape (n,)
    error : float array, shape () or (n,)
        Bound on the relative error of each; inf where a power left the range of float64.
    smallest, largest : float
        No value lies outside of these.
    """

    values: FloatArray
    error: FloatArray
    smallest: float
    largest: float

    def only(self, cols: Places) -> Shares:
        """The shares at some places, as they are."""
        return Shares(self.values[cols], at(self.error, cols), self.smallest, self.largest)


def at(values: FloatArray, cols: Places) -> FloatArray:
    """Values at some places, where there is one for each; else the one for all."""
    return values if values.ndim == 0 else values[cols]


def power_shares(values: FloatArray, exponent: float, threads: int = 1) -> Shares:
    """Shares in proportion to a power of numbers: P^exponent / sum P^exponent.

    Parameters
    ----------
    values : float array, shape (n,)
        P, each within u of the exact number, but for those below the range of normal float64.
    exponent : float
        At least 0, within u of the exact exponent.
    threads : int
        Parts of a long row are spread over so many threads.

    Returns
    -------
    Shares

    Notes
    -----
    Powers are taken relative to the largest P, so that none overflows.

    Examples
    --------
    >>> power_shares(np.array([3.0, 1.0]), 0.0).values.tolist()
    [0.5, 0.5]
    """
    parts = column_parts(len(values))
    ends = spread(lambda part: (float(values[part].min()), float(values[part].max())), parts, threads)
    least, most = min(low for low, _ in ends), max(high for _, high in ends)
    shares = np.empty_like(values)

    def raised(part: slice) -> float:
        return _sum(_relative_power(values[part], most, exponent, shares[part]))

    total = math.fsum(spread(raised, parts, threads))
    lost = _lost(shares, least, most, exponent)
    spread(lambda part: np.divide(shares[part], total, out=shares[part]), parts, threads)
    error = _error_bound(len(values), exponent, math.log(most) - math.log(least) + SPAN_ROOM, lost)
    return Shares(shares, error, (least / most) ** exponent / total * SLACK, 1 / total)


def _relative_power(values: FloatArray, most: float, exponent: float, out: FloatArray) -> FloatArray:
    if exponent == 0:
        out.fill(1.0)
        return out
    np.divide(values, most, out=out)
    return out if exponent == 1 else np.power(out, exponent, out=out)


def _lost(powers: FloatArray, least: float, most: float, exponent: float) -> NDArray[np.bool_] | None:
    """Places whose share float64 does not know, or None if it knows all.

    A number or a ratio in the subnormal range is off by more than a rounding. That is harmless to all others only
    where the power of it vanishes beside theirs.
    """
    if exponent == 0:
        return None
    if min(least, least / most) < SMALLEST_SAFE:
        return powers < SMALLEST_SAFE if exponent >= 1 and most >= 1 else np.ones(len(powers), dtype=np.bool_)
    return powers < SMALLEST_SAFE if (least / most) ** exponent * SLACK < SMALLEST_SAFE else None


def _sum(values: FloatArray) -> float:
    return math.fsum(values) if len(values) <= LONGEST_CAREFUL_SUM else float(values.sum())


def _error_bound(n: int, exponent: float, span: float, lost: NDArray[np.bool_] | None) -> FloatArray:
    """Bound on the relative error of a share: twice that of a power, that of their sum, and of the division."""
    of_power = exponent * (RATIO_ROUNDINGS + span) * UNIT + POWER_ERROR
    if exponent in (0, 1):
        of_power = RATIO_ROUNDINGS * exponent * UNIT
    of_sum = CAREFUL_SUM_ROUNDINGS * UNIT if n <= LONGEST_CAREFUL_SUM else summing_error(n)
    bound = 2 * of_power + of_sum + SHARE_ROUNDINGS * UNIT
    bound = bound if bound <= TRUSTED else math.inf
    return np.asarray(bound) if lost is None else np.where(lost, np.inf, bound)
