"""What moves buy, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.methods.registry import entry_of
from evenhand.wording.lists import listed
from evenhand.wording.numbers import units_of

if TYPE_CHECKING:
    from evenhand.result.moves import Moves

MOST_TOLD = 8
"""Moves that are told by name."""


def told_of_moves(moves: Moves) -> tuple[str, ...]:
    """Where moves lead, which are forced, what the first ones buy, who moves, ties, and what is not proven."""
    parts = (_ended(moves), _forced(moves), _knee(moves), *_first(moves), _ties(moves), _sure(moves))
    return tuple(sentence for sentence in parts if sentence)


def _ended(moves: Moves) -> str:
    name, first, last = entry_of(moves.method).name, float(moves.error[0]), float(moves.error[-1])
    if not moves.givers.size:
        return f"No move pays: E = {last:.6g} is the least by {name}."
    number = int(moves.moved[-1] - moves.moved[0])
    verb = "move lowers" if number == 1 else "moves lower"
    if last == np.inf:
        verb = "move leads" if number == 1 else "moves lead"
        return f"{number:,} {verb} to the best by {name}; somebody is left without a unit, so that E is infinite."
    begin = "infinity" if first == np.inf else f"{first:.6g}"
    return f"{number:,} {verb} the error from {begin} to {last:.6g}, the least by {name}."


def _forced(moves: Moves) -> str:
    parts, change = [], moves.start - moves.current
    new = moves.k - int(moves.current.sum())
    if new:
        who = np.flatnonzero(change > 0 if new > 0 else change < 0).tolist()
        named = listed(f"{moves.groups.label(i)} {change[i]:+,}" for i in who)
        verb = "is" if abs(new) == 1 else "are"
        parts.append(f"{units_of(abs(new))} {verb} {'new' if new > 0 else 'gone'}: {named}.")
    if moves.moved[0]:
        verb = "moves" if moves.moved[0] == 1 else "move"
        parts.append(f"{units_of(int(moves.moved[0]))} {verb} in any case, by bounds or a threshold.")
    return " ".join(parts)


def _knee(moves: Moves) -> str:
    at = int(moves.knee - moves.moved[0])
    whole = float(moves.error[0] - moves.error[-1]) if np.isfinite(moves.error[0]) else np.inf
    if not 0 < at < moves.givers.size or not 0 < whole < np.inf:
        return ""
    share = float(moves.error[0] - moves.error[at]) / whole
    part = "The first of them buys" if at == 1 else f"The first {at:,} of them buy"
    return f"{part} {100 * share:.0f} % of that; after {'it' if at == 1 else 'these'}, moves buy less and less."


def _first(moves: Moves) -> list[str]:
    label = moves.groups.label
    pairs = list(zip(moves.givers.tolist(), moves.takers.tolist(), strict=True))[:MOST_TOLD]
    if not pairs:
        return []
    rest = moves.givers.size - len(pairs)
    more = f"; and {rest:,} more" if rest else ""
    return ["In their order: " + "; ".join(f"{label(i)} to {label(j)}" for i, j in pairs) + f"{more}."]


def _ties(moves: Moves) -> str:
    number = int(moves.tied.sum())
    if not number:
        return ""
    return (
        f"For {number:,} of the {len(moves):,} numbers of moves another allocation is exactly as good: the groups "
        "that come first were taken to gain first, and the last to lose first."
    )


def _sure(moves: Moves) -> str:
    if moves.proven:
        return ""
    return "Not every comparison could be decided: another order of moves may be as good or better."
