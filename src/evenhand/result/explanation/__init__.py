"""Why a group has its units, in plain sentences with numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evenhand.result.explanation.case import Case
from evenhand.result.explanation.certainty import certainty
from evenhand.result.explanation.costs import own_costs, rivals
from evenhand.result.explanation.margin import margin
from evenhand.result.explanation.place import bounds, move, people, quota_violation, standing

if TYPE_CHECKING:
    from evenhand.result.allocation import Allocation

__all__ = ["explain"]

THOUGHTS = (standing, people, move, bounds, quota_violation, own_costs, rivals, margin, certainty)
"""What is said, in this order; each says nothing where there is nothing to say."""


def explain(allocation: Allocation, name: str) -> str:
    """Say why a group has its units: sentences with numbers, one thought a line.

    Parameters
    ----------
    allocation : Allocation
    name : str
        The group, as in ``allocation.groups.names``.

    Returns
    -------
    str

    Raises
    ------
    UnknownGroup
        No group has that name; the message suggests the nearest.

    Examples
    --------
    >>> import evenhand as eh
    >>> print(eh.allocate({"A": 12, "B": 7, "C": 1}, 5).explain("C").splitlines()[0])
    C gets 1 of the 5 units.
    """
    case = Case(allocation, allocation.groups.index(name))
    return "\n".join(sentence for thought in THOUGHTS for sentence in thought(case))
