"""How many people the group was away from other units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evenhand.result.margins import quick_margins

if TYPE_CHECKING:
    from evenhand.result.explanation.case import Case


def margin(case: Case) -> list[str]:
    """Say how many people more or fewer would have changed its units, where any number would."""
    found = quick_margins(case.allocation, case.name)
    if found is None:
        return []
    unsure = " (that no smaller number does is not proven)" if found.undecided else ""
    return [
        f"{sentence.removesuffix('.')}{unsure}."
        for people, sentence in ((found.gain[0], found.gained(0)), (found.lose[0], found.lost(0)))
        if people is not None
    ]
