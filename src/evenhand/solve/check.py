"""The last door: no units leave the solver that break their bounds or do not sum to k."""

from __future__ import annotations

from evenhand.exceptions import InternalError
from evenhand.numbers import IntArray, whole_sum
from evenhand.solve.request.request import Request


def check_units(request: Request, totals: IntArray, units: IntArray) -> None:
    """Refuse to let wrong units out.

    Parameters
    ----------
    request : Request
    totals : int array, shape (K,)
    units : int array, shape (K, n)

    Raises
    ------
    InternalError
        Some group has fewer or more units than it may have, or those of a row do not sum to its total.
    """
    if not _lie_within(request, units):
        raise InternalError(_complaint("break the bounds of a group", request, totals))
    if not _sum_to(totals, units):
        raise InternalError(_complaint("do not sum to k", request, totals))


def _lie_within(request: Request, units: IntArray) -> bool:
    if request.least.strides == (0,) and request.most is None:
        return bool(units.min() >= request.least[0])
    enough = bool((units >= request.least).all())
    return enough and (request.most is None or bool((units <= request.most).all()))


def _sum_to(totals: IntArray, units: IntArray) -> bool:
    if int(units.max()) * units.shape[1] < 2**63:
        return bool((units.sum(axis=1) == totals).all())
    return all(whole_sum(row) == k for row, k in zip(units, totals.tolist(), strict=True))


def _complaint(what: str, request: Request, totals: IntArray) -> str:
    where = f"k = {totals[0]}" if len(totals) == 1 else f"some k from {totals[0]} to {totals[-1]}"
    return (
        f"evenhand has made a mistake: the units that it found for {request.groups.n} groups at {where} {what}, "
        "so there is no answer. Please report it, with the groups and the parameters"
    )
