"""Checks of populations: every one finite and above 0, as exact numbers and as float64."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from evenhand.exceptions import InvalidPopulation
from evenhand.groups.door import PYTHON
from evenhand.numbers import (
    LARGEST_TOTAL,
    Exact,
    FloatArray,
    IntArray,
    exact_number,
    first_masked,
    nearest_float,
    whole_sum,
)
from evenhand.wording.lists import quoted, shown

RULE = "populations must be finite numbers above 0"
NOBODY = " (a group of nobody gets no units: leave it out, or choose a method such as webster)"
Place: TypeAlias = Callable[[int], str]


def float_populations(source: Sequence[Any], names: Sequence[str] | None, place: Place | None = None) -> FloatArray:
    """Populations as float64, every one checked.

    Parameters
    ----------
    source : sequence or array, shape (n,)
    names : sequence of str or None
        For messages.
    place : callable, optional
        From an index to the words for table, row and column; None where there is no table.

    Returns
    -------
    float array, shape (n,), read-only

    Raises
    ------
    InvalidPopulation
        There is none, all are 0, or one is not a finite number of 0 or more; the message names group and row.
    """
    if len(source) == 0:
        raise InvalidPopulation("there are no groups: give at least one population")
    values = _as_floats(source, names, place)
    if values.min() > 0 and values.max() < np.inf:
        values.flags.writeable = False
        return values
    bad = ~((values >= 0) & (values < np.inf))
    for i in np.flatnonzero(values == 0).tolist():
        bad[i] = not _is_zero(source[i])
    if not bad.any() and not values.any():
        raise InvalidPopulation("all populations are 0: somebody has to receive the units")
    if bad.any():
        i = int(bad.argmax())
        raise InvalidPopulation(_complaint(source[i], i, names, place))
    values.flags.writeable = False
    return values


def told_nobody(
    source: Sequence[Any], values: FloatArray, names: Sequence[str] | None, place: Place | None = None
) -> str | None:
    """What is said of the first group of nobody, for methods that have no meaning for it; None where there is none."""
    if float(values.min()) > 0:
        return None
    i = int((values == 0).argmax())
    return _complaint(source[i], i, names, place)


def check_unmasked(source: object, names: Sequence[str] | None) -> None:
    """Refuse a masked array in which a population is masked, that is missing.

    Raises
    ------
    InvalidPopulation
    """
    place = first_masked(source)
    if place is not None:
        who = _who(place, names, None)
        raise InvalidPopulation(f"{who} is masked: fill it, or use {PYTHON.option('missing', 'drop')}")


def exact_populations(source: Sequence[Any]) -> tuple[Exact, ...]:
    """Populations as int or Fraction, in input order."""
    if isinstance(source, np.ndarray) and source.dtype.kind in "iu":
        return tuple(source.tolist())
    return tuple(exact_number(value) for value in source)


def distinct_populations(source: Sequence[Any]) -> tuple[list[Exact], IntArray]:
    """The different populations, and which of them each group has; in NumPy where it holds the numbers."""
    if isinstance(source, np.ndarray) and source.dtype.kind in "iuf":
        values, which = np.unique(source, return_inverse=True)
        return [exact_number(value) for value in values], which.reshape(-1)
    known: dict[Exact, int] = {}
    which = [known.setdefault(exact_number(value), len(known)) for value in source]
    return list(known), np.array(which, dtype=np.int64)


def are_whole_floats(source: Sequence[Any], values: FloatArray) -> bool:
    """Whether the source is an array of whole numbers that float64 holds exactly."""
    return _as_whole(source) is not None and bool(values.max() < LARGEST_TOTAL)


def exact_total(source: Sequence[Any]) -> Exact:
    """Sum of all populations, without making a Python number of each where NumPy holds whole ones."""
    whole = _as_whole(source)
    if whole is None:
        return exact_number(sum(exact_populations(source), Fraction(0)))
    return whole_sum(whole)


def _as_whole(source: Sequence[Any]) -> NDArray[np.int64] | None:
    """The source as int64 where that is exact, else None."""
    if not isinstance(source, np.ndarray):
        return None
    if source.dtype.kind == "i" or (source.dtype.kind == "u" and source.max() < 2**63):
        return source.astype(np.int64, copy=False)
    if source.dtype == np.float64 and source.max() < LARGEST_TOTAL and not (source % 1).any():
        return source.astype(np.int64)
    return None


def _as_floats(source: Sequence[Any], names: Sequence[str] | None, place: Place | None) -> FloatArray:
    if isinstance(source, np.ndarray) and (source.dtype.kind in "iu" or source.dtype == np.float64):
        return source.astype(np.float64, copy=False)
    if set(map(type, source)) <= {int, float}:
        try:
            return np.array(source, dtype=np.float64)
        except OverflowError:
            pass
    return np.array([_one_float(value, i, names, place) for i, value in enumerate(source)], dtype=np.float64)


def _one_float(value: object, i: int, names: Sequence[str] | None, place: Place | None) -> float:
    if type(value) is int and abs(value) < 2**53 or type(value) is float:
        return float(value)
    try:
        return nearest_float(exact_number(value))
    except (TypeError, ValueError):
        raise InvalidPopulation(_complaint(value, i, names, place)) from None


def _complaint(value: object, i: int, names: Sequence[str] | None, place: Place | None) -> str:
    who = _who(i, names, place)
    if place is None and _is_tiny(value):
        return f"{who} is too small for float64: populations must stay above 4.9e-324"
    if place is None and isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return f"{who} is too large for float64: populations must stay below 1.8e308"
    text = repr(value) if isinstance(value, str) else str(value)
    kind = " (text)" if isinstance(value, str) else " (a truth value)" if isinstance(value, bool | np.bool_) else ""
    nobody = NOBODY if not kind and _is_zero(value) else ""
    return f"{who} is {shown(text, 16 if place else 60)}{kind}: {RULE}{nobody}"


def _who(i: int, names: Sequence[str] | None, place: Place | None) -> str:
    if place is not None:
        return f"{place(i)}: population{'' if names is None else f' of {quoted(names[i], 16)}'}"
    return f"population of {names[i]!r} (row {i + 1})" if names is not None else f"population in row {i + 1}"


def _is_zero(value: object) -> bool:
    try:
        return exact_number(value) == 0
    except (TypeError, ValueError):
        return False


def _is_tiny(value: object) -> bool:
    """Whether this is a number above 0 that float64 rounds to 0."""
    try:
        return 0 < exact_number(value) < 1
    except (TypeError, ValueError):
        return False
