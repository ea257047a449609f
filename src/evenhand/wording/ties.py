"""How a tie is told, at every door in the same words."""

from __future__ import annotations

from typing import Protocol

from evenhand.wording.numbers import large_count


class Counted(Protocol):
    """A set of allocations that says how many they are, or at least between which powers of ten."""

    @property
    def count(self) -> int | None:
        """How many; None where they cannot be counted."""
        ...

    @property
    def count_between(self) -> tuple[int, int]:
        """(x, y): from 10^x to 10^y of them."""
        ...


RULES = {
    "first": "this one gives the most to groups that come first in the input",
    "current": "this one moves the fewest units from what the groups hold now",
    "lot": "this one was drawn by lot",
    "raise": "this one is one of them",
}


def allocations(ties: Counted) -> str:
    """How many allocations tie.

    Examples
    --------
    >>> import numpy as np
    >>> from evenhand.solve.ties import Ties
    >>> allocations(Ties(np.array([1, 1, 1]), np.array([2, 2, 2]), 4))
    '3 allocations'
    """
    if ties.count is not None:
        return f"{large_count(ties.count)} allocations"
    low, high = ties.count_between
    return f"between 10^{low:,} and 10^{high:,} allocations"


def told(ties: Counted, rule: str, seed: int | None) -> str:
    """One sentence: how many allocations tie, and which one was taken.

    Examples
    --------
    >>> import numpy as np
    >>> from evenhand.solve.ties import Ties
    >>> told(Ties(np.array([1, 1, 1]), np.array([2, 2, 2]), 4), "lot", 7)
    '3 allocations have exactly the same least error: this one was drawn by lot with seed 7.'
    """
    number = allocations(ties)
    return f"{number[0].upper()}{number[1:]} have exactly the same least error: {rule_taken(rule, seed)}."


def rule_taken(rule: str, seed: int | None) -> str:
    """Which of the best allocations this one is, and by which seed it was drawn.

    Examples
    --------
    >>> rule_taken("lot", 7)
    'this one was drawn by lot with seed 7'
    """
    return RULES[rule] + (f" with seed {seed}" if rule == "lot" else "")
