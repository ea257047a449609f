"""How sure an allocation is: what was proven, and whether another is as good; never more than is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evenhand.wording.numbers import units_of
from evenhand.wording.proofs import REASONS
from evenhand.wording.ties import told

if TYPE_CHECKING:
    from evenhand.result.explanation.case import Case


def certainty(case: Case) -> list[str]:
    """Say what is known about the allocation being best."""
    allocation = case.allocation
    if allocation.solver == "notebook":
        return ["The notebook's greedy is a heuristic: nothing was proven, and a better allocation may exist."]
    if allocation.proof is None:
        return ["Costs were compared in float64: nothing was proven, and ties were not looked for."]
    return [REASONS[allocation.proof], *_ties(case)]


def _ties(case: Case) -> list[str]:
    allocation = case.allocation
    if allocation.unique:
        return ["No other allocation is as good."]
    if allocation.unique is None or allocation.ties is None:
        return ["Whether another allocation is as good is undecided."]
    ties = allocation.ties
    stake = f"{units_of(ties.units)} between {len(ties.groups):,} groups"
    involved = "this group is one of them" if case.i in ties.groups else "this group is none of them"
    return [
        told(ties, allocation.tie_rule, allocation.seed),
        f"They differ in who gets {stake}; {involved}.",
    ]
