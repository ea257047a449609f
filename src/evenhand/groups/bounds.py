"""Checks of what each group may have: minimum, maximum, and the units held now."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np

from evenhand.exceptions import InvalidBounds
from evenhand.numbers import LARGEST_TOTAL, IntArray, first_masked, read_only, whole_number

UNLIMITED = 2**62
"""Stands for "no maximum" where other groups have one."""


class Labelled(Protocol):
    """What the checks need to know of the groups."""

    def __len__(self) -> int: ...
    def label(self, i: int) -> str: ...
    @property
    def minimum(self) -> IntArray: ...


def check_minimum(value: Any, groups: Labelled) -> IntArray:
    """Fewest units of each group, shape (n,), each at least 0.

    Raises
    ------
    InvalidBounds
        A minimum is not a whole number from 0, or there is not one for each group.
    """
    return _bounds(value, groups, "minimum", 0, "it is how many units a group has at least")


def check_maximum(value: Any, groups: Labelled) -> IntArray | None:
    """Most units of each group, shape (n,), or None when no group has a limit.

    Raises
    ------
    InvalidBounds
        A maximum is not a whole number, is below the group's minimum, or there is not one for each group.
    """
    if value is None:
        return None
    if np.ndim(value) == 1 and first_masked(value) is None:
        value = [UNLIMITED if one is None else one for one in value]
    maximum = _bounds(value, groups, "maximum", 0, "it limits how many units a group may have")
    if bool((maximum >= LARGEST_TOTAL).all()):
        return None
    short = maximum < groups.minimum
    if short.any():
        i = int(short.argmax())
        raise InvalidBounds(
            f"minimum of {groups.label(i)!r} (row {i + 1}) is {groups.minimum[i]}, above its maximum {maximum[i]}: "
            "raise the maximum or lower the minimum"
        )
    return maximum


def check_current(value: Any, groups: Labelled) -> IntArray | None:
    """Units that each group holds now, shape (n,), each at least 0, or None.

    Raises
    ------
    InvalidBounds
        A count is not a whole number from 0, or there is not one for each group.
    """
    if value is None:
        return None
    if np.ndim(value) == 0:
        raise InvalidBounds(f"current is {value!r}: give the units that each group holds now, one number per group")
    return _bounds(value, groups, "current", 0, "it is how many units a group holds now")


def _bounds(value: Any, groups: Labelled, what: str, least: int, why: str) -> IntArray:
    n = len(groups)
    if np.ndim(value) == 0:
        return np.broadcast_to(np.int64(_bound(value, what, least, why)), (n,))
    if np.ndim(value) != 1 or len(value) != n:
        raise InvalidBounds(f"{what} has shape {np.shape(value)}, but there are {n} groups: give one number per group")
    place = first_masked(value)
    if place is not None:
        raise InvalidBounds(f"{what} of {groups.label(place)!r} (row {place + 1}) is masked: give a number: {why}")
    if isinstance(value, np.ndarray) and value.dtype.kind in "iu" and bool((value >= least).all()):
        return read_only(np.array(value, dtype=np.int64))
    checked = [_bound(one, f"{what} of {groups.label(i)!r} (row {i + 1})", least, why) for i, one in enumerate(value)]
    return read_only(np.array(checked, dtype=np.int64))


def _bound(value: Any, what: str, least: int, why: str) -> int:
    whole = whole_number(value)
    if whole is None or whole < least:
        raise InvalidBounds(f"{what} is {value!r}, but must be a whole number of {least} or more: {why}")
    return min(whole, UNLIMITED)
