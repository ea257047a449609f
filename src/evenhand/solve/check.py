"""The last door: no units leave the solver that break their bounds or do not sum to k."""

from __future__ import annotations

from evenhand.exceptions import InternalError
from evenhand.numbers import IntArray, whole_sum
from evenhand.solve.request.bounds import Bounds

FEW = 256
"""Units that are checked one by one."""


def check_units(bounds: Bounds, totals: IntArray, units: IntArray) -> None:
    """Refuse to let wrong units out.

    Parameters
    ----------
    bounds : Bounds
    totals : int array, shape (K,)
    units : int array, shape (K, n)

    Raises
    ------
    InternalError
        Some group has fewer or more units than it may have, or those of a row do not sum to its total.
    """
    if units.size <= FEW and len(units) == 1 and bounds.are_one_minimum:
        # Python's own whole numbers are exact, and quicker for a few.
        listed = units[0].tolist()
        if min(listed) >= bounds.lower[0, 0] and sum(listed) == totals[0]:
            return
    if not bounds.are_kept_by(units):
        raise InternalError(_complaint("break the bounds of a group", units.shape[1], totals))
    if not _sum_to(totals, units):
        raise InternalError(_complaint("do not sum to k", units.shape[1], totals))


def _sum_to(totals: IntArray, units: IntArray) -> bool:
    if int(units.max()) * units.shape[1] < 2**63:
        return bool((units.sum(axis=1) == totals).all())
    return all(whole_sum(row) == k for row, k in zip(units, totals.tolist(), strict=True))


def _complaint(what: str, n: int, totals: IntArray) -> str:
    where = f"k = {totals[0]}" if len(totals) == 1 else f"some k from {totals.min()} to {totals.max()}"
    return (
        f"evenhand has made a mistake: the units that it found for {n} groups at {where} {what}, "
        "so there is no answer. Please report it, with the groups and the parameters"
    )
