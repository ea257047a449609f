"""What has to be said beside whatever is made of an allocation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evenhand.wording.proofs import REASONS
from evenhand.wording.ties import told

if TYPE_CHECKING:
    from evenhand.result.allocation import Allocation


def cautions(allocation: Allocation) -> tuple[str, ...]:
    """Who does not compete, that a tie was broken, that nothing is decided; one line each."""
    ties = allocation.ties
    return (
        *allocation.own_notes,
        *(() if ties is None else (told(ties, allocation.tie_rule, allocation.seed),)),
        *((REASONS["undecided"],) if allocation.proof == "undecided" else ()),
    )
