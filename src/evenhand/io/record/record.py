"""The record: an allocation or a sweep as JSON that `evenhand.verify` proves again from nothing else.

`docs/verify.md` describes the format. Whole numbers are JSON numbers; all others are text, so that nothing is rounded
on its way: exact ones as "p", "p/q" or a decimal, the rest as two decimals that enclose the number.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from evenhand.exceptions import UnwritableFile
from evenhand.groups.bounds import UNLIMITED
from evenhand.io.record.margin import Margin, MarginOfPairs
from evenhand.io.record.outward import TINY, interval
from evenhand.methods.minmax.methods import MinMax
from evenhand.methods.sample.method import SampleMethod
from evenhand.methods.sequence.awards import InTurn
from evenhand.numbers import Exact, shortest

if TYPE_CHECKING:
    from flint import arb

    from evenhand.groups import Groups
    from evenhand.methods.protocol import ExactMeasure
    from evenhand.result.allocation import Allocation
    from evenhand.result.sweep import Sweep
    from evenhand.solve.request.field import Field
    from evenhand.solve.request.request import Request
    from evenhand.solve.ties import Ties
    from evenhand.verify import Budget

FORMAT = "evenhand record 3"
MOST_UNITS = 2**19
"""Groups times totals of the largest record: a larger one takes minutes to check."""
MOST_BYTES = 2**24
"""The checker reads no larger file."""
COUNTING_SHARE = 5
"""Counting the ties of a record may take this part of the steps that the checker has for all of it."""
LONGEST_NUMBER = 6_000
"""Bits of a population, or of a number of people."""

NOTHING_MEASURED = {"error": None, "log_error": None}
NO_PRICE = {"price": None, "at_price": None}

WHITE_SPACE = 8
"""Characters before an item of an indented file, at most."""


def allocation_record(allocation: Allocation) -> dict[str, Any]:
    """One allocation as a record.

    Parameters
    ----------
    allocation : Allocation

    Returns
    -------
    dict
        Ready for `json.dumps`: no infinity, no NaN, no float.

    Raises
    ------
    UnwritableFile
        It is too large to be checked, its numbers are too extreme for decimals, or the checker would refuse it.
    """
    _check_size(allocation.groups, 1)
    return _record(allocation, [allocation])


def sweep_record(sweep: Sweep) -> dict[str, Any]:
    """All allocations of a sweep as one record, whether the sweep kept its units or not.

    Parameters
    ----------
    sweep : Sweep

    Returns
    -------
    dict

    Raises
    ------
    UnwritableFile
        As `allocation_record`.
    """
    _check_size(sweep.groups, len(sweep.k))
    return _record(sweep, (sweep.allocate(k) for k in sweep.k.tolist()))


def input_sha256(given: dict[str, Any]) -> str:
    """SHA-256 of the input of a record, written by `json.dumps` with sorted keys.

    Examples
    --------
    >>> input_sha256({"names": ["A"], "current": None})[:16]
    '77e822609e7806e7'
    """
    return hashlib.sha256(json.dumps(given, sort_keys=True).encode()).hexdigest()


def _record(result: Allocation | Sweep, allocations: Iterable[Allocation]) -> dict[str, Any]:
    from importlib.metadata import version

    from evenhand.verify import WORK, Budget

    given, counting = _input(result), Budget(WORK // COUNTING_SHARE)
    record = {
        "format": FORMAT,
        "evenhand": version("evenhand"),
        "input": given,
        "input_sha256": input_sha256(given),
        "method": {"name": result.method.name, "parameters": dict(result.method.parameters)},
        "solver": result.solver,
        "ties": f"lot {result.seed}" if result.tie_rule == "lot" else result.tie_rule,
        "results": [_result(allocation, counting) for allocation in allocations],
    }
    text = json.dumps(record)
    _check_bytes(text)
    _prove_again(text)
    return record


def _input(result: Allocation | Sweep) -> dict[str, Any]:
    """The groups, with the bounds that the method kept to, and what was asked around it."""
    groups, request = result.groups, result.request
    return {
        "names": list(groups.names),
        "populations": [_population(groups, i) for i in range(groups.n)],
        "minimum": request.field.spread(request.least, 0).tolist(),
        "maximum": [None if most >= UNLIMITED else most for most in _most(request)],
        "current": None if groups.current is None else groups.current.tolist(),
        **_spread(result),
        **_around(request),
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


def _check_size(groups: Groups, totals: int) -> None:
    if groups.n * totals > MOST_UNITS:
        raise UnwritableFile(
            f"{groups.n:,} groups times {totals:,} totals are more than the {MOST_UNITS:,} that a record holds: "
            "sweep fewer totals, or save a .csv or .parquet file"
        )


def _check_bytes(text: str) -> None:
    """Refuse what would be too large as a file, line breaks and white space counted."""
    if len(text) + WHITE_SPACE * text.count(",") > MOST_BYTES:
        raise UnwritableFile(
            f"the record would be larger than {MOST_BYTES // 2**20} MiB: sweep fewer totals, or save a .csv or "
            ".parquet file"
        )


def _prove_again(text: str) -> None:
    """Have the record checked before it is written, so that no record of evenhand is ever refused or found false."""
    from evenhand.verify import verify

    try:
        claims = verify(text.encode())
    except ValueError as refused:
        raise UnwritableFile(
            f"nobody could check the record ({refused}): sweep fewer totals, or save a .csv or .parquet file"
        ) from None
    false = [claim for claim, is_so in claims.items() if not is_so]
    if false:
        raise UnwritableFile(
            f"the checker does not confirm the record ({false[0]}): save a .csv or .parquet file. Unless its numbers "
            "are so extreme that the checker gave up, one of the two is wrong: please report it with its data"
        )


def _result(allocation: Allocation, counting: Budget) -> dict[str, Any]:
    request, is_proven = allocation.request, allocation.unique is not None
    is_in_turn = isinstance(request.method, InTurn)
    exact = request.method.exactly(request.groups, allocation.k)
    return {
        "k": allocation.k,
        "units": allocation.units.tolist(),
        "proof": allocation.proof,
        "unique": allocation.unique,
        "count": _count(allocation.ties, counting) if is_proven and not is_in_turn else None,
        **(NO_PRICE if is_in_turn else _price(allocation, exact, is_proven)),
        **(_errors(allocation, exact) if request.method.has_error else NOTHING_MEASURED),
    }


def _price(allocation: Allocation, exact: ExactMeasure, is_proven: bool) -> dict[str, Any]:
    """What stands at the margin, and which units cost just the price."""
    ties, field = allocation.ties, allocation.request.field
    margin = (MarginOfPairs if isinstance(allocation.method, MinMax) else Margin)(allocation, exact)
    at_price = None
    if is_proven and ties is not None:
        at_price = {"low": ties.low.tolist(), "high": ties.high.tolist()}
    elif is_proven:
        at_price = _everybody(field, margin.plateau())
    return {"price": margin.price(), "at_price": at_price}


def _everybody(field: Field, units: dict[str, list[int]] | None) -> dict[str, list[int]] | None:
    """Units of those who compete as units of all."""
    return units and {end: field.spread(np.array(some), 0).tolist() for end, some in units.items()}


def _errors(allocation: Allocation, exact: ExactMeasure) -> dict[str, Any]:
    if allocation.log_error == float("-inf"):
        return {"error": {"low": "0", "high": "0"}, "log_error": {"low": "-inf", "high": "-inf"}}
    if allocation.log_error == float("inf"):
        return {name: {"low": "inf", "high": "inf"} for name in ("error", "log_error")}
    units = allocation.request.field.among(allocation.units).tolist()

    @cache
    def log_total(bits: int) -> arb:
        return exact.log_total(units, bits)

    log_error = interval(log_total)
    if log_error["low"] == "0":
        # That E is exactly 1 rests on luck with its roundings, so that the checker might see it a hair beside 1.
        log_error = {"low": f"-{TINY}", "high": TINY}
    return {"error": interval(lambda bits: log_total(bits).exp()), "log_error": log_error}


def _count(ties: Ties | None, counting: Budget) -> str | None:
    """Digits of the number of best allocations; None where solver or checker cannot count them."""
    from flint import fmpz

    if ties is None:
        return "1"
    if not _can_be_counted(ties, counting) or ties.count is None:
        return None
    return str(fmpz(ties.count))


def _can_be_counted(ties: Ties, counting: Budget) -> bool:
    """Whether the checker's own way of counting needs no more than what is left; if so, that is spent."""
    from evenhand import verify

    before = counting.left
    try:
        verify.Ties(ties.low.tolist(), ties.high.tolist(), ties.k).count(counting)
    except ValueError:
        counting.left = before
        return False
    return True
