"""The last door: no units leave the solver that break their bounds or do not sum to k."""

from __future__ import annotations

from evenhand.exceptions import InternalError
from evenhand.groups import Groups
from evenhand.numbers import IntArray, whole_sum


def check_units(groups: Groups, totals: IntArray, units: IntArray) -> None:
    """Refuse to let wrong units out.

    Parameters
    ----------
    groups : Groups
    totals : int array, shape (K,)
    units : int array, shape (K, n)

    Raises
    ------
    InternalError
        Some units lie outside of their group's bounds, or those of a row do not sum to its total.
    """
    if not _lie_within(groups, units):
        raise InternalError(_complaint("break the bounds of a group", groups, totals))
    if not _sum_to(totals, units):
        raise InternalError(_complaint("do not sum to k", groups, totals))


def _lie_within(groups: Groups, units: IntArray) -> bool:
    if groups.minimum.strides == (0,) and groups.maximum is None:
        return bool(units.min() >= groups.minimum[0])
    enough = bool((units >= groups.minimum).all())
    return enough and (groups.maximum is None or bool((units <= groups.maximum).all()))


def _sum_to(totals: IntArray, units: IntArray) -> bool:
    if int(units.max()) * units.shape[1] < 2**63:
        return bool((units.sum(axis=1) == totals).all())
    return all(whole_sum(row) == k for row, k in zip(units, totals.tolist(), strict=True))


def _complaint(what: str, groups: Groups, totals: IntArray) -> str:
    where = f"k = {totals[0]}" if len(totals) == 1 else f"some k from {totals[0]} to {totals[-1]}"
    return (
        f"evenhand has made a mistake: the units that it found for {len(groups)} groups at {where} {what}, "
        "so there is no answer. Please report it, with the groups and the parameters"
    )
