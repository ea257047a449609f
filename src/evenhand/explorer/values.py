"""Single values of a message, each read as what it is; whether it lies in its domain is for the library to say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import islice
from math import inf, isfinite

from evenhand.exceptions import InvalidInput, InvalidParameter, InvalidTotal
from evenhand.methods.registry import find
from evenhand.numbers import exact_number, nearest_float, whole_number
from evenhand.wording.lists import quoted

LARGEST = 1e6
"""Of a parameter: beyond, proofs take long and say nothing."""
MOST_LISTED = 1000
"""Names in one list."""
INFINITE = {"inf": inf, "-inf": -inf}
"""How JSON, which has no infinity, carries it."""


def parameter(name: str, value: object) -> float:
    """A parameter's number: the float64 that stands for it, for a page has no others.

    Raises
    ------
    InvalidParameter
        It is no number, none that float64 holds as it was written, or beyond what the explorer takes.
    """
    number = INFINITE[value] if isinstance(value, str) and value in INFINITE else _number(name, value)
    if LARGEST < abs(number) < inf:
        raise InvalidParameter(f"{name} is {number:g}, but the explorer takes at most {LARGEST:g}")
    return number


def amount(name: str, value: object) -> float:
    """A number of any size, as `parameter`: people, votes, a share."""
    return _number(name, value)


def word(name: str, value: object) -> str:
    """A parameter that is a word; which words there are is for the method to say."""
    if not isinstance(value, str):
        raise InvalidParameter(f"{name} is {quoted(value)}, but must be a word")
    return value


def whole(name: str, value: object) -> int:
    """A whole number.

    Raises
    ------
    InvalidTotal
    """
    found = whole_number(value)
    if found is None:
        raise InvalidTotal(f"{name} is {quoted(value)}, but must be a whole number")
    return found


def method(name: str, value: object) -> str:
    """The name by which the library knows a method, whichever of its names was given.

    Raises
    ------
    InvalidParameter, UnknownMethod
    """
    if not isinstance(value, str):
        raise InvalidParameter(f"{name} is {quoted(value)}, but must be a name")
    return find(value).name


def judge(name: str, value: object) -> str:
    """A method that states an error, by which others can be measured.

    Raises
    ------
    InvalidParameter, UnknownMethod
    """
    entry = find(method(name, value))
    if not entry.make(**entry.fixed).has_error:
        raise InvalidParameter(f"{name} is {entry.name}, but that method states no error to measure others by")
    return entry.name


def names(name: str, value: object) -> tuple[str, ...]:
    """Names of groups, one or several.

    Raises
    ------
    InvalidParameter
    """
    is_list = isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping)
    listed = tuple(islice(value, MOST_LISTED + 1)) if is_list else (value,)  # type: ignore[call-overload]
    if len(listed) > MOST_LISTED or not all(isinstance(one, str) for one in listed):
        raise InvalidParameter(f"{name} is {quoted(value)}, but must be a list of names, at most {MOST_LISTED:,}")
    return listed


def methods(name: str, value: object) -> tuple[str, ...]:
    """Names of methods, each once, as `method`."""
    return tuple(dict.fromkeys(method(name, one) for one in names(name, value)))


def reference(name: str, value: object) -> str:
    """The name or key of groups.

    Raises
    ------
    InvalidInput
    """
    found = value.get("name") or value.get("key") if isinstance(value, Mapping) else value
    if not isinstance(found, str):
        raise InvalidInput(f"{name} must name a data set or hold the key of groups that were given before")
    return found


def _number(name: str, value: object) -> float:
    try:
        exact = exact_number(value)
    except TypeError:
        raise InvalidParameter(f"{name} is {quoted(value)}, but must be a number") from None
    except ValueError:
        return float(str(value))
    number = nearest_float(exact)
    if isfinite(number) and exact_number(number) != exact:
        raise InvalidParameter(
            f"{name} is {Fraction(exact)}, which the explorer's sliders cannot hold exactly: use a decimal of at most "
            f"15 digits, such as {number:.15g}, or evenhand.allocate"
        )
    return number
