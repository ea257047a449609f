"""The groups of a total that are in doubt; those that are alike are one question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np

from evenhand.numbers import IntArray

Unit: TypeAlias = tuple[int, int]
"""(i, a): the unit that takes group i from a to a + 1."""


@dataclass
class Row:
    """The groups of one total that are in doubt, while their units are put right.

    Attributes
    ----------
    groups : int array, shape (m,)
        Their positions among all groups.
    units, lower, upper : int array, shape (m,)
        Units and bounds; `upper` is at most k.
    """

    groups: IntArray
    units: IntArray
    lower: IntArray
    upper: IntArray


@dataclass
class Alike:
    """Groups in doubt that are one question: equal in population, bounds and units.

    Attributes
    ----------
    lower, upper, units : int
    first : int
        The first of them, by its position among all groups; it stands for all.
    places : int array
        Their positions in the row.
    """

    lower: int
    upper: int
    units: int
    first: int
    places: IntArray

    @property
    def held(self) -> Unit | None:
        """The last unit; None if it cannot be given."""
        return (self.first, self.units - 1) if self.units > self.lower else None

    @property
    def next(self) -> Unit | None:
        """The next unit; None if it cannot be taken."""
        return (self.first, self.units) if self.units < self.upper else None


@dataclass
class InDoubt:
    """The groups in doubt, by what makes them alike.

    Attributes
    ----------
    row : Row
        Changed in place.
    kinds : int array, shape (m,)
    """

    row: Row
    kinds: IntArray
    alike: dict[int, Alike] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.alike = {one.first: one for one in self._sorted(np.arange(self.kinds.size))}

    def held(self, without: int = -1) -> list[Unit]:
        """The last unit of each that can give one."""
        return [one.held for i, one in self.alike.items() if i != without and one.held is not None]

    def next(self, without: int = -1) -> list[Unit]:
        """The next unit of each that can take one."""
        return [one.next for i, one in self.alike.items() if i != without and one.next is not None]

    def has(self, one: Alike) -> bool:
        """Whether those groups are still as they were."""
        return self.alike.get(one.first) is one

    def can_exchange(self, taker: int, giver: int) -> bool:
        """Whether there are two groups for it, and not only one."""
        return taker != giver or self.alike[taker].places.size > 1

    def move(self, taker: int, giver: int, moved: int) -> list[Alike]:
        """Move so many units from each group like the giver to one like the taker, in as many pairs as there are.

        Returns all that were like these two, as they are now.
        """
        takers, givers = self.alike.pop(taker).places, self.alike.pop(giver).places
        pairs = min(takers.size, givers.size)
        self.row.units[takers[:pairs]] += moved
        self.row.units[givers[:pairs]] -= moved
        touched = self._sorted(np.concatenate([takers, givers]))
        self.alike |= {one.first: one for one in touched}
        return touched

    def _sorted(self, places: IntArray) -> list[Alike]:
        """Those groups of the row, by what makes them alike."""
        row = self.row
        columns = np.stack([self.kinds[places], row.lower[places], row.upper[places], row.units[places]])
        order = np.lexsort(columns)
        starts = np.flatnonzero((np.diff(columns[:, order], prepend=-1) != 0).any(axis=0))
        return [self._of(some) for some in np.split(places[order], starts[1:])]

    def _of(self, places: IntArray) -> Alike:
        row, one = self.row, places[0]
        return Alike(
            lower=int(row.lower[one]),
            upper=int(row.upper[one]),
            units=int(row.units[one]),
            first=int(row.groups[one]),
            places=places,
        )


def first_not_below(is_below: Callable[[int], bool], low: int, high: int) -> int:
    """The least whole number from `low` that is not below; `high` if none before it is not.

    It is looked for near `low` first, in steps that double.

    Examples
    --------
    >>> first_not_below(lambda a: a * a < 50, 0, 100), first_not_below(lambda a: a < 200, 0, 100)
    (8, 100)
    """
    step = 1
    while low + step < high and is_below(low + step - 1):
        low, step = low + step, 2 * step
    high = min(high, low + step)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if is_below(middle) else (low, middle)
    return low
