"""How a tie is told, at every door in the same words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol

from evenhand.wording.lists import listed
from evenhand.wording.numbers import large_count

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


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

RULES_OF_MANY = {
    "first": "the first was taken",
    "current": "the one that moves the fewest units was taken",
    "lot": "one was drawn by lot",
    "raise": "one of them was taken",
}

RULES_IN_TURN = {
    "first": "whoever comes first in the input was served first",
    "current": "whoever holds more now was served first, and then whoever comes first in the input",
    "lot": "a lot put the groups in order",
    "raise": "",
}
"""What each rule does in a tie of awards that are made one after the other."""


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


def taken_of_many(rule: str, seed: int | None) -> str:
    """Which of the best allocations was taken at each of many totals.

    Examples
    --------
    >>> taken_of_many("lot", 7)
    'one was drawn by lot with seed 7'
    """
    return RULES_OF_MANY[rule] + (f" with seed {seed}" if rule == "lot" else "")


def taken_in_turn(rule: str, seed: int | None) -> str:
    """Who was served first in a tie of awards.

    Examples
    --------
    >>> taken_in_turn("lot", 7)
    'a lot put the groups in order with seed 7'
    """
    return RULES_IN_TURN[rule] + (f" with seed {seed}" if rule == "lot" else "")


def totals_told(
    totals: NDArray[np.int64], unique: NDArray[np.object_], proof: NDArray[np.object_], taken: str
) -> tuple[str, ...]:
    """What a sweep has to tell, a line each: totals with several best allocations, and totals left undecided.

    Examples
    --------
    >>> import numpy as np
    >>> totals_told(np.array([2, 3]), np.array([True, False]), np.array(["float", "exact"]), "the first was taken")
    ('1 of 2 totals has several best allocations (k = 3): the first was taken.',)
    """
    return _told_of_many("total", "k = ", lambda places: totals[places].tolist(), unique, proof, taken)


def problems_told(
    label: Callable[[int], str], unique: NDArray[np.object_], proof: NDArray[np.object_], taken: str
) -> tuple[str, ...]:
    """What many problems have to tell, a line each, as `totals_told`.

    Examples
    --------
    >>> import numpy as np
    >>> one_of_two = np.array([True, False]), np.array(["float", "exact"])
    >>> problems_told(lambda row: f"row {row + 1}", *one_of_two, "the first was taken")
    ('1 of 2 problems has several best allocations (row 2): the first was taken.',)
    """
    return _told_of_many("problem", "", lambda places: map(label, places), unique, proof, taken)


def _told_of_many(
    what: str,
    prefix: str,
    words: Callable[[list[int]], Iterable[object]],
    unique: NDArray[np.object_],
    proof: NDArray[np.object_],
    taken: str,
) -> tuple[str, ...]:
    """Which have several best allocations, and which are undecided: a line for each of the two that some are."""
    several = "has several best allocations", "have several best allocations"
    kinds = (
        (unique == False, several, taken),  # noqa: E712 (None is neither)
        (proof == "undecided", ("is undecided", "are undecided"), "other allocations may be as good"),
    )
    lines = []
    for which, verbs, consequence in kinds:
        found = which.nonzero()[0].tolist()
        of = f" of {len(which):,} {what}s" if len(which) > 1 else f" {what}"
        if found:
            lines.append(
                f"{len(found):,}{of} {verbs[len(found) > 1]} ({prefix}{listed(words(found), 40)}): {consequence}."
            )
    return tuple(lines)
