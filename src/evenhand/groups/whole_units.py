"""Populations as whole numbers of one small unit, so that sums of them can be compared exactly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from evenhand.numbers import LARGEST_TOTAL, FloatArray, IntArray

MOST_DECIMALS = 6
LEAST_SLACKS = 1000
ROOM = 2**61
"""Sums stay below this, far from where int64 ends."""


class WholeUnits(NamedTuple):
    """Populations counted in one unit.

    Attributes
    ----------
    units : int array, shape (n,)
        Whole people, or tenths, hundredths, ... where there are decimals.
    slack : int
        How far two sums may lie apart and still be taken for equal; 0 where the units are exact.
    """

    units: IntArray
    slack: int

    @property
    def tells_apart(self) -> bool:
        """Whether every population is much larger than the slack, so that equal sums mean something."""
        return self.slack == 0 or int(self.units.min()) > LEAST_SLACKS * self.slack


def whole_units(values: Sequence[Any], floats: FloatArray) -> WholeUnits:
    """Populations in the largest decimal unit that makes all of them whole.

    Parameters
    ----------
    values : sequence or array, length n
        As they were given.
    floats : float array, shape (n,)
        The float64 nearest to each, all finite and above 0.

    Returns
    -------
    WholeUnits
        With a slack of some 1e-15 of the sum where there is no such unit, or numbers too large for 64 bits.

    Examples
    --------
    >>> whole_units([0.1, 0.25], np.array([0.1, 0.25])).units.tolist()
    [10, 25]
    """
    with np.errstate(over="ignore"):
        total = float(floats.sum())
    if total < ROOM / 2 and (whole := _integers(values)) is not None:
        return WholeUnits(whole, 0)
    for power in range(MOST_DECIMALS + 1):
        scale = 10.0**power
        if total * scale >= LARGEST_TOTAL:
            break
        rounded = np.rint(floats * scale)
        # Dividing rounds correctly: equal means that this decimal is the shortest one for the float.
        if bool((rounded / scale == floats).all()):
            return WholeUnits(rounded.astype(np.int64), 0)
    with np.errstate(under="ignore"):
        shares = floats / floats.max()
    scaled = np.rint(shares * (ROOM / float(shares.sum())))
    return WholeUnits(scaled.astype(np.int64), 2**10 + len(floats))


def _integers(values: Sequence[Any]) -> IntArray | None:
    if isinstance(values, np.ndarray):
        return values.astype(np.int64, copy=False) if values.dtype.kind in "iu" else None
    if set(map(type, values)) != {int}:
        return None
    return np.array(values, dtype=np.int64)
