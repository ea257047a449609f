"""The order of award for the page: who got the last units, who would get the next."""

from __future__ import annotations

from typing import Any

from evenhand.exceptions import InvalidTotal, TooManyUnits
from evenhand.explorer.limits import ORDER_ROWS, ORDERED_UNITS
from evenhand.explorer.packing import packed
from evenhand.result.allocation import Allocation
from evenhand.result.order import Order

NEXT = 10
"""Units beyond the total that are told."""


def order_message(shown: Allocation) -> dict[str, Any]:
    """The last units of an allocation and the next ones, in their order.

    Raises
    ------
    InvalidTotal
        There are more units than the page puts into an order.
    """
    check_length(shown.k)
    order = _with_next(shown)
    first = max(0, len(order) - ORDER_ROWS)
    rows = slice(first, None)
    return {
        "k": shown.k,
        "first": first + 1,
        "place": order.place[rows].tolist(),
        "nth": order.nth[rows].tolist(),
        "priority": packed(order.priority[rows]),
        "by_minimum": order.by_minimum[rows].tolist(),
        "tied": order.tied[rows].tolist(),
        "formula": order.formula,
        "note": order.note,
    }


def check_length(k: int) -> None:
    """Refuse an order that takes long to make.

    Raises
    ------
    InvalidTotal
    """
    if k > ORDERED_UNITS:
        raise InvalidTotal(
            f"the order of {k:,} units is more than the explorer shows: look at {ORDERED_UNITS:,} or fewer, "
            "or use allocation.order() in Python"
        )


def _with_next(shown: Allocation) -> Order:
    """The order with up to `NEXT` units more, as far as maximums leave room."""
    for more in (NEXT, 1):
        try:
            return shown.order(upto=shown.k + more)
        except TooManyUnits:
            continue
    return shown.order()
