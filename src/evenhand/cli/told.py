"""What has to be said of an allocation beside data, on stderr; a table says it itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evenhand.cli.streams import tell

if TYPE_CHECKING:
    from evenhand.result.allocation import Allocation


def tell_of(allocation: Allocation) -> None:
    """Say who does not compete, that a tie was broken, or that nothing is decided."""
    for line in lines_about(allocation):
        tell(line)


def lines_about(allocation: Allocation) -> list[str]:
    """The same, a line each."""
    from evenhand.wording.proofs import REASONS
    from evenhand.wording.ties import told

    lines = [f"Note: {note}" for note in allocation.own_notes]
    if allocation.ties is not None:
        lines.append(told(allocation.ties, allocation.tie_rule, allocation.seed))
    return [*lines, REASONS["undecided"]] if allocation.proof == "undecided" else lines
