"""One result of a record: units, what stands at the margin, how many are as good, and the error between decimals."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from evenhand.io.record.margin import Margin, MarginOfPairs
from evenhand.io.record.outward import TINY, interval
from evenhand.methods.minmax.methods import MinMax
from evenhand.methods.sequence.awards import is_in_turn

if TYPE_CHECKING:
    from flint import arb

    from evenhand.methods.protocol import ExactMeasure
    from evenhand.result.allocation import Allocation
    from evenhand.solve.request.field import Field
    from evenhand.solve.ties import Ties
    from evenhand.verify import Budget

NOTHING_MEASURED = {"error": None, "log_error": None}
NO_PRICE = {"price": None, "at_price": None}


def row(allocation: Allocation, counting: Budget) -> dict[str, Any]:
    """What a record says of one total.

    Parameters
    ----------
    allocation : Allocation
    counting : Budget
        What is left of the steps for counting ties.

    Returns
    -------
    dict
    """
    request, is_proven = allocation.request, allocation.unique is not None
    in_turn = is_in_turn(request.method)
    exact = request.method.exactly(request.groups, allocation.k)
    return {
        "k": allocation.k,
        "units": allocation.units.tolist(),
        "proof": allocation.proof,
        "unique": allocation.unique,
        "count": _count(allocation.ties, counting) if is_proven and not in_turn else None,
        **(NO_PRICE if in_turn else _price(allocation, exact, is_proven)),
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
