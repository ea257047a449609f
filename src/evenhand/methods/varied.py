"""A method with another value of one of its parameters."""

from __future__ import annotations

from typing import Any

from evenhand.methods.protocol import Method
from evenhand.methods.sample.method import SampleMethod
from evenhand.numbers import Exact


def varied(method: Method, **changes: Exact) -> Method:
    """The same method with other values of some parameters.

    Raises
    ------
    InvalidParameter
        A value lies outside of its domain.

    Examples
    --------
    >>> from evenhand.methods.divisor.methods import Divisor
    >>> varied(Divisor(base=2), c=1)
    Divisor(c=1, base=2)
    """
    known: Any = method
    made: Method = type(known)(**{**known.exact, **changes})
    if isinstance(made, SampleMethod):
        made.given = known.given
    return made
