"""The question of a record: the groups, exactly, and what was asked around the method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from evenhand.exceptions import UnwritableFile
from evenhand.groups.bounds import UNLIMITED
from evenhand.methods.sample.method import SampleMethod
from evenhand.numbers import Exact, shortest

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.result.allocation import Allocation
    from evenhand.result.sweep import Sweep
    from evenhand.solve.request.request import Request

LONGEST_NUMBER = 6_000
"""Bits of a population, or of a number of people."""


def question(result: Allocation | Sweep) -> dict[str, Any]:
    """The groups, with the bounds that the method kept to, and what was asked around it.

    Parameters
    ----------
    result : Allocation or Sweep

    Returns
    -------
    dict
        The input of a record.

    Raises
    ------
    UnwritableFile
        A number has too many digits.
    """
    return recorded_groups(result) | _around(result.request)


def recorded_groups(result: Allocation | Sweep) -> dict[str, Any]:
    """The groups, with the bounds that the method kept to, and what it knows of them beside their populations."""
    groups, request = result.groups, result.request
    return {
        "names": list(groups.names),
        "populations": [_population(groups, i) for i in range(groups.n)],
        "minimum": request.field.spread(request.least, 0).tolist(),
        "maximum": [None if most >= UNLIMITED else most for most in _most(request)],
        "current": None if groups.current is None else groups.current.tolist(),
        **_spread(result),
    }


def _most(request: Request) -> list[int]:
    """Most units of all groups: none for those that do not compete."""
    most = np.full(request.groups.n, UNLIMITED) if request.most is None else request.most
    return request.field.spread(most, 0).tolist()


def _around(request: Request) -> dict[str, Any]:
    """The threshold and the penalty on change, exactly; null for what was not asked."""
    mark = request.field.threshold
    of = None if mark is None else mark.of
    return {
        "threshold": None if mark is None else _text(mark.least, "the threshold"),
        "threshold_of": None if of is None else _text(of, "threshold_of"),
        "exempt": [] if mark is None else list(mark.exempt),
        "change": None if request.change == 0 else _text(request.change, "the penalty on change"),
    }


def _spread(result: Allocation | Sweep) -> dict[str, list[str]]:
    """What a method for samples knows of every stratum beside its size, exactly."""
    method = result.method
    if not isinstance(method, SampleMethod):
        return {}
    spread = method.spread(result.groups)
    return {method.measured.name: [str(spread.at(i)) for i in range(result.groups.n)]}


def _population(groups: Groups, i: int) -> str:
    exact: Exact = groups.exact_at(i)
    _check_digits(exact, f"population of {groups.label(i)!r} (row {i + 1})")
    return str(exact)


def _text(number: Exact, what: str) -> str:
    _check_digits(number, what)
    return shortest(number)


def _check_digits(exact: Exact, what: str) -> None:
    if max(exact.numerator, exact.denominator).bit_length() > LONGEST_NUMBER:
        raise UnwritableFile(f"{what} has too many digits for a record: save a .csv or .parquet file")
