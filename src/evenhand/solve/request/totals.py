"""Which totals k can be handed out: one, a range, or a list of them."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from evenhand.exceptions import InvalidBounds, InvalidParameter, InvalidTotal, TooFewUnits, TooManyUnits
from evenhand.groups.bounds import UNLIMITED
from evenhand.numbers import LARGEST_TOTAL, IntArray, read_only, whole_number, whole_sum
from evenhand.solve.request.memory import check_sweep_fits
from evenhand.solve.request.request import Request

MOST_TRIED, MOST_CELLS, FEWEST_TRIED = 20_000, 2 * 10**6, 200
"""Totals that a search solves one after the other where nobody says how many; fewer of many groups, but these at least.

Errors that float64 does not know take up to a tenth of a millisecond for each group of a total.
"""


def most_tried(n: int) -> int:
    """How many totals of n groups a search solves where nobody says how far to look."""
    return max(FEWEST_TRIED, min(MOST_TRIED, MOST_CELLS // n))


def checked_total(request: Request, k: object) -> int:
    """One total within the bounds of the groups.

    Raises
    ------
    InvalidTotal, TooFewUnits, TooManyUnits
    """
    whole = whole_number(k)
    if k is None:
        raise InvalidTotal("k is not given: it is how many units are handed out")
    if whole is None:
        raise InvalidTotal(f"k is {k!r}, but must be a whole number: it is how many units are handed out")
    _check_range(request, whole, whole)
    return whole


def least_total(request: Request) -> int:
    """The smallest total of 1 or more that can be handed out.

    Raises
    ------
    InvalidTotal, InvalidParameter, InvalidBounds
        None can.
    """
    least = max(whole_sum(request.least), 1)
    most = greatest_total(request)
    if _is_refused(request, least) and not _is_refused(request, most):
        refused, accepted = least, most
        while accepted - refused > 1:
            middle = (refused + accepted) // 2
            refused, accepted = (middle, accepted) if _is_refused(request, middle) else (refused, middle)
        least = accepted
    return checked_total(request, least)


def greatest_total(request: Request) -> int:
    """The largest total that can be handed out: what the maximums add up to, at most 2^53."""
    most = request.most
    bounded = most is not None and int(most.max()) < UNLIMITED
    return min(whole_sum(most), LARGEST_TOTAL) if bounded and most is not None else LARGEST_TOTAL


def _is_refused(request: Request, k: int) -> bool:
    """Whether the method cannot bear so few units, whatever the bounds."""
    try:
        request.method.refuse(request.groups.rows, np.array([k]))
    except InvalidParameter:
        return True
    return False


def checked_totals(request: Request, k_min: object, k_max: object, keep_units: bool) -> IntArray:
    """Increasing totals within the bounds of the groups, read-only.

    Raises
    ------
    InvalidTotal, TooFewUnits, TooManyUnits
        Also where the sweep's result would not fit into memory.
    """
    if k_max is None and isinstance(k_min, Iterable) and not isinstance(k_min, str):
        listed = _listed_totals(k_min)
        low, high, count = int(listed[0]), int(listed[-1]), len(listed)
    else:
        listed = None
        low, high = _range_ends(k_min, k_max)
        count = high - low + 1
    _check_range(request, low, high)
    check_sweep_fits(count, request.groups.n, keep_units)
    return read_only(np.arange(low, high + 1, dtype=np.int64) if listed is None else listed)


def _range_ends(k_min: object, k_max: object) -> tuple[int, int]:
    low, high = whole_number(k_min), whole_number(k_max)
    for name, value, whole in (("k_min", k_min, low), ("k_max", k_max, high)):
        if whole is None:
            raise InvalidTotal(f"{name} is {value!r}, but must be a whole number")
    if low is None or high is None or low > high:
        raise InvalidTotal(f"k_min = {low} is above k_max = {high}: give the smaller total first")
    return low, high


def _listed_totals(values: Iterable[object]) -> IntArray:
    totals: list[int] = []
    for value in values:
        whole = whole_number(value)
        if whole is None:
            raise InvalidTotal(f"k is {value!r}, but must be a whole number: it is how many units are handed out")
        if totals and whole <= totals[-1]:
            raise InvalidTotal(f"k = {whole} comes after {totals[-1]}: give totals in increasing order, each once")
        totals.append(whole)
    if not totals:
        raise InvalidTotal("there are no totals: give at least one k")
    if totals[-1] > LARGEST_TOTAL:
        raise InvalidTotal(f"k = {totals[-1]} is too large: totals must not be above 2^53 = {LARGEST_TOTAL}")
    return np.array(totals, dtype=np.int64)


def _check_range(request: Request, low: int, high: int) -> None:
    groups = request.groups
    if high > LARGEST_TOTAL:
        raise TooManyUnits(f"k = {high} is too large: totals must not be above 2^53 = {LARGEST_TOTAL}")
    _check_bounds(request)
    least = whole_sum(request.least)
    if low < least:
        raise TooFewUnits(f"k = {low} is too small: {_need(request, least)}, so use {least} or more")
    if request.most is not None and int(request.most.max()) < UNLIMITED:
        most = whole_sum(request.most)
        if high > most:
            raise TooManyUnits(f"k = {high} is too large: the maximums add up to {most}, so use {most} or fewer")
    request.method.refuse(groups.rows, np.array([low]))


def _check_bounds(request: Request) -> None:
    """Refuse a maximum below what the method needs; below a group's own minimum there is none."""
    if request.most is None or not (short := request.least > request.most).any():
        return
    i = int(short.argmax())
    raise InvalidBounds(
        f"maximum of {request.groups.label(i)!r} (row {i + 1}) is {request.most[i]}, below the "
        f"{request.least[i]} units that the method gives to every group: raise the maximum"
    )


def _need(request: Request, least: int) -> str:
    n = request.groups.n
    noun = "group needs" if n == 1 else "groups need"
    if request.least.min() == request.least.max():
        each = int(request.least[0])
        return f"{n} {noun} at least {each} unit{'s' if each > 1 else ''} each"
    return f"the minimums of {n} groups add up to {least}"
