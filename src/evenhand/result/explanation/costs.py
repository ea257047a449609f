"""What a group's units cost, and what those of the others do: the reason for a whole-number allocation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from evenhand.numbers import FloatArray
    from evenhand.result.explanation.case import Case


def own_costs(case: Case) -> list[str]:
    """Say what the group's last unit did to the total error, and what one more would do."""
    if case.has_fallen:
        return []
    if not case.allocation.method.additive:
        return ["The method has no error that adds up over groups, so no single unit has a cost."]
    sentences = []
    if np.isfinite(case.held_cost):
        sentences.append(f"Its last unit, the {ordinal(case.units)}, {_did(case.held_cost)}.")
    if case.units != case.maximum:
        sentences.append(f"One more, its {ordinal(case.units + 1)}, would {_do(case.next_cost)}.")
    return sentences


def rivals(case: Case) -> list[str]:
    """Say who holds the dearest unit, who is next in line, and what an exchange with them would do."""
    if not case.allocation.method.additive:
        return []
    held, following = case.allocation.held_cost, case.allocation.next_cost
    dearest, cheapest = float(held.max()), float(following.min())
    if dearest == -np.inf:
        first = _nothing_to_give(case)
    else:
        unit, others = _unit(case, held == dearest, more=0)
        first = f"The dearest unit of all, the first to be given up, is {unit}: it {_did(dearest)}{others}."
    if cheapest == np.inf:
        second = "No group can take one more unit."
    else:
        unit, others = _unit(case, _next_in_line(case, following == cheapest), more=1)
        second = f"The next unit to hand out would be {unit}: it would {_do(cheapest)}{others}."
    return [first, second, *_exchanges(case)]


def _nothing_to_give(case: Case) -> str:
    if (case.allocation.units > case.allocation.least).any():
        return "No group can give up a unit: it would be without any, and the total error infinite."
    return "Every group holds its minimum: no unit can be taken away anywhere."


def _next_in_line(case: Case, cheapest: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The groups whose next unit comes first: where all are served first, the largest of those without any."""
    if case.allocation.next_cost[cheapest][0] != -np.inf:
        return cheapest
    populations = case.allocation.groups.populations
    return np.asarray(cheapest & (populations == populations[cheapest].max()))


def _exchanges(case: Case) -> list[str]:
    """Compare its next unit with the dearest elsewhere, and its last one with the next elsewhere."""
    label = case.allocation.groups.label
    held = _without(case.allocation.held_cost, case.i, -np.inf)
    following = _without(case.allocation.next_cost, case.i, np.inf)
    giver, taker = int(held.argmax()), int(following.argmin())
    more, fewer = case.next_cost - float(held[giver]), float(following[taker]) - case.held_cost
    sentences = []
    if np.isfinite(more):
        sentences.append(f"One more unit here, taken from {label(giver)}, would {_change(more)}.")
    if np.isfinite(fewer):
        sentences.append(f"One unit fewer here, given to {label(taker)}, would {_change(fewer)}.")
    return sentences


def _unit(case: Case, members: NDArray[np.bool_], more: int) -> tuple[str, str]:
    """Name a unit by its holder, this group where it is among the members, else the first; and count the others."""
    positions = np.flatnonzero(members).tolist()
    i = case.i if members[case.i] else positions[0]
    place = ordinal(int(case.allocation.units[i]) + more)
    unit = f"its own {place}" if i == case.i else f"the {place} of {case.allocation.groups.label(i)}"
    others = len(positions) - 1
    has = "group has" if others == 1 else "groups have"
    return unit, f" ({others:,} other {has} one at the same cost)" if others else ""


def _without(costs: FloatArray, i: int, value: float) -> FloatArray:
    others = costs.copy()
    others[i] = value
    return others


def _did(cost: float) -> str:
    if cost == 0:
        return "neither saved nor added any error"
    return f"saved {-cost:.4g} of the total error" if cost < 0 else f"added {cost:.4g} to the total error"


def _do(cost: float) -> str:
    if cost == 0:
        return "neither save nor add any error"
    if cost == -np.inf:
        return "take an infinite part from the total error"
    if cost == np.inf:
        return "add more to the total error than float64 can hold"
    return f"save {-cost:.4g} of the total error" if cost < 0 else f"add {cost:.4g} to the total error"


def _change(cost: float) -> str:
    if cost == 0:
        return "leave the total error as it is, to the precision of float64"
    return f"{'raise' if cost > 0 else 'lower'} the total error by {abs(cost):.4g}"


def ordinal(number: int) -> str:
    """A place in a row: 1st, 2nd, 3rd, 4th ... 11th ... 21st.

    Examples
    --------
    >>> [ordinal(number) for number in (1, 12, 22, 103)]
    ['1st', '12th', '22nd', '103rd']
    """
    is_teen = 10 <= number % 100 <= 20
    ending = "th" if is_teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{ending}"
