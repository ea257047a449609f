"""What may be asked around a method: bounds, a threshold, a penalty on change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from evenhand.exceptions import InvalidParameter
from evenhand.groups.threshold import competing
from evenhand.numbers import Exact, exact_number
from evenhand.solve.request.field import Field

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.methods.protocol import Method


@dataclass(frozen=True)
class Around:
    """What a caller asks around the method.

    Attributes
    ----------
    threshold : number or None
        Share of all populations (below 1), or population, that a group must reach to get anything.
    exempt : str or iterable of str
        Groups that compete in any case.
    threshold_of : number or None
        What the share is a share of, where that is more than the groups together.
    change : number or None
        Penalty on every unit by which a group departs from what it holds now, in units of E.
    """

    threshold: object = None
    exempt: str | Iterable[str] = ()
    threshold_of: object = None
    change: object = None

    def kept(self) -> Around:
        """The same, with names that can be read again."""
        is_many = isinstance(self.exempt, Iterable) and not isinstance(self.exempt, str)
        return replace(self, exempt=tuple(self.exempt)) if is_many else self

    def field(self, groups: Groups) -> tuple[Groups, Field | None]:
        """Those who compete, and all groups where a threshold was asked for.

        Raises
        ------
        InvalidParameter, UnknownGroup
        """
        if self.threshold is None:
            for what, given in (("exempt", self.exempt), ("threshold_of", self.threshold_of)):
                if given not in ((), None, "", []):
                    raise InvalidParameter(f"{what} is given, but no threshold: nobody falls below one")
            return groups, None
        found = competing(groups, self.threshold, self.exempt, self.threshold_of)
        return found.groups, Field(groups, found.places, (found.note,), found.threshold)

    def method(self, method: Method, groups: Groups) -> Method:
        """The method, with its penalty on change where there is one.

        Raises
        ------
        InvalidParameter
            The penalty is no number of 0 or more, the method's error does not add up, or nobody knows what groups hold
            now.
        """
        penalty = _penalty(self.change)
        if penalty == 0:
            return method
        if not method.additive:
            raise InvalidParameter(
                f"change weighs moves in units of an error that adds up over groups, and {method.name} has none: "
                "leave out change, or choose another method"
            )
        if groups.current is None:
            why = "weighs moves away from the units that groups hold now, but none are known"
            raise InvalidParameter(
                f"change {why}: give Groups(..., current=...)",
                in_flags=f"--change {why}: name their column with --current-column",
            )
        from evenhand.methods.change.method import LeastChange

        return LeastChange(method, penalty)


LARGEST_PENALTY = 10**100
"""More than errors of use, and next to nothing beside what stands for an infinite one."""


def _penalty(change: object) -> Exact:
    if change is None:
        return 0
    try:
        exact = exact_number(change)
    except (TypeError, ValueError):
        exact = -1
    if not 0 <= exact <= LARGEST_PENALTY:
        raise InvalidParameter(
            f"change is {change!r}, but must be a number from 0 to 10^100: it is the penalty, in units of the "
            "error, on every unit by which a group departs from what it holds now"
        )
    return exact
