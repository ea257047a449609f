"""A divisor instead of a total: every population divided by it and rounded says how many units there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evenhand.exceptions import InvalidParameter, TooManyUnits
from evenhand.methods.registry import entry_of
from evenhand.numbers import LARGEST_TOTAL, Exact, exact_number, nearest_float
from evenhand.wording.lists import listed
from evenhand.wording.numbers import count, units_of

if TYPE_CHECKING:
    from evenhand.solve.request.request import Request


def total_at(request: Request, divisor: object) -> tuple[int, str]:
    """The total that a divisor gives, and one line on that, and on who lies exactly between two units.

    Parameters
    ----------
    request : Request
        Its method is a divisor method without a penalty on change.
    divisor : number
        Above 0: people for one unit.

    Returns
    -------
    k : int
    note : str

    Raises
    ------
    InvalidParameter
        The divisor is no number above 0, or the method has none.
    TooManyUnits
        It gives more units than can be counted.
    """
    exact, rounded = _checked(divisor), getattr(request.method, "rounded", None)
    if rounded is None or request.change:
        who = "a penalty on change" if request.change else f"the method {entry_of(request.chosen).name}"
        raise InvalidParameter(f"divisor is given, but {who} divides by none: give the total k")
    total, between = 0, []
    groups, least, most = request.groups, request.least.tolist(), request.most
    for i in range(groups.n):
        low, high = rounded(groups.exact_at(i), exact)
        ends = least[i], None if most is None else int(most[i])
        low, high = _within(low, *ends), _within(high, *ends)
        total += high
        if low < high:
            between.append(groups.label(i))
    return _possible(total, exact), _told(exact, total, between)


def _possible(total: int, divisor: Exact) -> int:
    if total > LARGEST_TOTAL:
        raise TooManyUnits(
            f"divisor is {nearest_float(divisor):g}, so small that it gives more than 2^53 = {LARGEST_TOTAL} units: "
            "use a larger one"
        )
    return total


def _checked(divisor: object) -> Exact:
    try:
        exact = exact_number(divisor)
    except (TypeError, ValueError):
        exact = 0
    if exact <= 0:
        raise InvalidParameter(f"divisor is {divisor!r}, but must be a finite number above 0: people for one unit")
    return exact


def _within(units: int, least: int, most: int | None) -> int:
    units = max(units, least)
    return units if most is None else min(units, most)


def _told(divisor: Exact, total: int, between: list[str]) -> str:
    gives = f"a divisor of {count(nearest_float(divisor))} gives {units_of(total)}"
    if not between:
        return gives
    verb = "lies" if len(between) == 1 else "lie"
    return f"{gives}; {listed(between, 60)} {verb} exactly where the divisor rounds up or down: rounded up"
