"""Where a group stands: quota and ideal, people behind one unit, bounds, quota violations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.numbers import shortest
from evenhand.result.audit import STANDINGS, Standing
from evenhand.wording.numbers import count, decimal, units_of

if TYPE_CHECKING:
    from evenhand.numbers import IntArray
    from evenhand.result.explanation.case import Case


def standing(case: Case) -> list[str]:
    """Say what the group gets, and where that stands against its quota and its ideal."""
    if case.has_fallen:
        return [f"{case.name} falls below the threshold and gets nothing."]
    verdict = _verdict(STANDINGS[int(case.allocation.standing[case.i]) + 1], float(case.allocation.ratio[case.i]))
    quota, ideal = decimal(float(case.quotas[case.i])), decimal(case.ideal)
    return [
        f"{case.name} gets {case.units:,} of the {units_of(case.allocation.k)}.",
        f"Its quota (its share by population alone) is {quota} and its ideal a* is {ideal}: it {verdict}.",
    ]


def _verdict(word: Standing, ratio: float) -> str:
    if word == "exact":
        return "gets exactly its ideal"
    if ratio == float("inf"):
        return "is over-represented, by a ratio phi beyond what float64 can hold"
    shown = decimal(ratio, 4)
    if shown == "1.0000":  # but it is not: say by how little
        shown = f"1 {'+' if word == 'over' else '-'} {abs(ratio - 1):.1g}"
    return f"is {word}-represented, ratio phi = {shown}"


def people(case: Case) -> list[str]:
    """Say how many people stand behind one unit, here and over all groups."""
    populations = case.allocation.groups.populations
    if case.units == 0:
        return [f"No unit stands for its {count(float(populations[case.i]))} people."]
    own = float(populations[case.i]) / case.units
    # Divided before summing: a sum of populations near the largest float would be infinite.
    overall = float((populations / case.allocation.k).sum())
    noun = "person" if own == 1 else "people"
    return [f"One unit stands for {count(own)} {noun} here, and for {count(overall)} over all groups."]


def move(case: Case) -> list[str]:
    """Say how many units the group gains or loses, where each that moves is penalised."""
    current = case.allocation.groups.current
    if not case.allocation.change or current is None or case.has_fallen:
        return []
    more = case.units - int(current[case.i])
    moved = "keeps them" if more == 0 else f"gets {more:,} more" if more > 0 else f"gives up {-more:,}"
    return [
        f"It holds {units_of(int(current[case.i]))} now and {moved}; each unit that moves adds a penalty of "
        f"{shortest(case.allocation.change)}, which the sentences below count into the total error."
    ]


def bounds(case: Case) -> list[str]:
    """Say whether the group stands at its minimum or maximum."""
    if case.has_fallen or case.units == case.minimum == 0:
        return []
    if case.units == case.minimum == case.maximum:
        return [f"Its minimum and maximum are both {units_of(case.units)}: it could get nothing else."]
    if case.units == case.minimum:
        above = ", which is above its ideal" if case.minimum > case.ideal else ""
        return [f"It holds its minimum of {units_of(case.minimum)}{above}; no fewer are allowed."]
    if case.units == case.maximum:
        below = ", which is below its ideal" if case.maximum < case.ideal else ""
        return [f"It holds its maximum of {units_of(case.units)}{below}; no more are allowed."]
    return []


def quota_violation(case: Case) -> list[str]:
    """Say whether the units are neither the lower nor the upper quota, and whether a bound forces that."""
    low, high = case.rounded_quota
    if case.has_fallen or low <= case.units <= high:
        return []
    if case.units > high:
        return [f"That is above its upper quota of {high:,}, a quota violation{_forced_up(case, high)}."]
    return [f"That is below its lower quota of {low:,}, a quota violation{_forced_down(case, low)}."]


def _forced_up(case: Case, high: int) -> str:
    """Name the bound that leaves no feasible allocation at or below the upper quota, if one does."""
    if case.minimum > high:
        return f" that its minimum of {units_of(case.minimum)} forces"
    maximum = case.allocation.most
    if maximum is None:
        return ""
    others = _sum_without(maximum, case.i)
    return " that the maximums of the others force" if case.allocation.k - others > high else ""


def _forced_down(case: Case, low: int) -> str:
    """Name the bound that leaves no feasible allocation at or above the lower quota, or that presses towards this."""
    least = case.allocation.least
    if case.maximum is not None and case.maximum < low:
        return f" that its maximum of {units_of(case.maximum)} forces"
    if case.allocation.k - _sum_without(least, case.i) < low:
        return " that the minimums of the others force"
    lifted = int(np.count_nonzero((case.allocation.units == least) & (least > np.ceil(case.quotas))))
    return f"; minimums lift {lifted:,} other groups above their upper quotas" if lifted > 1 else ""


def _sum_without(limits: IntArray, i: int) -> int:
    """Sum of all bounds but one, in Python's integers: an absent maximum among others is stored as 2**62."""
    return int(sum(limits.tolist())) - int(limits[i])
