"""Replay: what a law gives when it is applied again, beside what was given officially."""

from __future__ import annotations

from dataclasses import dataclass

from evenhand.laws.law import Law
from evenhand.result.allocation import Allocation

MOST_TOLD = 8
"""Differences that a sentence names."""


@dataclass(frozen=True)
class Difference:
    """A group whose replayed units are not the official ones."""

    name: str
    replayed: int
    official: int


@dataclass(frozen=True)
class Replay:
    """A law applied again, beside what was given officially; as text it says how far they agree, and why not.

    Attributes
    ----------
    law : Law
    allocation : Allocation
        What the method hands out.
    units : tuple of int, length n
        The same with what a statute adds.
    official : tuple of int, length n
    """

    law: Law
    allocation: Allocation
    units: tuple[int, ...]
    official: tuple[int, ...]

    @classmethod
    def of(cls, law: Law) -> Replay:
        """Apply a law again; what was given officially is looked at afterwards."""
        allocation = law.allocate()
        added = {} if law.added is None else law.added.by_name
        given = zip(allocation.groups.names, allocation.units.tolist(), strict=True)
        return cls(law, allocation, tuple(units + added.get(name, 0) for name, units in given), law.official)

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Groups whose units differ, the largest difference first."""
        rows = zip(self.allocation.groups.names, self.units, self.official, strict=True)
        found = [Difference(*row) for row in rows if row[1] != row[2]]
        return tuple(sorted(found, key=lambda one: -abs(one.replayed - one.official)))

    @property
    def groups_alike(self) -> int:
        """Number of groups with exactly their official units."""
        return len(self.units) - len(self.differences)

    @property
    def units_alike(self) -> int:
        """Number of official units that the replay gives to the same group."""
        return sum(map(min, self.units, self.official))

    @property
    def is_exact(self) -> bool:
        """Whether every group has its official units."""
        return self.units == self.official

    @property
    def sentences(self) -> tuple[str, ...]:
        """How far the replay agrees, what a statute added, where it differs and why."""
        told = [self._agreement]
        if self.law.added is not None:
            told.append(f"A statute adds to the {self.allocation.k:,} units of the method: {self.law.added}.")
        if not self.law.is_prescribed:
            told.append(f"No method is prescribed: {self.law.method} stands in for a decision that followed none.")
        if not self.is_exact:
            told.append(self._departures)
        return (*told, *filter(None, (self.law.why, *self.law.notes)))

    def __str__(self) -> str:
        return "\n".join(self.sentences)

    @property
    def _agreement(self) -> str:
        groups, units = len(self.units), sum(self.official)
        return (
            f"{self.law.name}: {self.groups_alike} of {groups} groups and {self.units_alike:,} of {units:,} units are "
            "as they were given officially."
        )

    @property
    def _departures(self) -> str:
        shown = [f"{one.name} {one.replayed:,} for {one.official:,}" for one in self.differences[:MOST_TOLD]]
        rest = len(self.differences) - len(shown)
        return f"Replayed for official: {', '.join(shown)}{f' and {rest} more' if rest else ''}."
