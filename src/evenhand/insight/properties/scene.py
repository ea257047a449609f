"""What properties are looked at on: an allocation, and the same question at totals around it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from evenhand.exceptions import InternalError
from evenhand.groups import Groups
from evenhand.groups.bounds import UNLIMITED
from evenhand.numbers import IntArray
from evenhand.result.allocation import Allocation
from evenhand.result.sweep import Sweep
from evenhand.solve.request.request import Request


@dataclass(frozen=True)
class Scene:
    """An allocation, and the same question at many totals; groups are those that compete.

    Attributes
    ----------
    allocation : Allocation
    sweep : Sweep
        With its units.
    """

    allocation: Allocation
    sweep: Sweep

    @property
    def request(self) -> Request:
        """What was asked."""
        return self.allocation.request

    @property
    def groups(self) -> Groups:
        """Those who compete."""
        return self.request.groups

    @property
    def k(self) -> int:
        """The total of the allocation."""
        return self.allocation.k

    @cached_property
    def own(self) -> IntArray:
        """Units of the allocation, shape (n,)."""
        return self.request.field.among(self.allocation.units)

    @cached_property
    def units(self) -> IntArray:
        """Units at every total of the sweep, shape (K, n)."""
        assert self.sweep.units is not None
        return self.request.field.among(self.sweep.units)

    @property
    def totals(self) -> IntArray:
        """Totals of the sweep, shape (K,)."""
        return self.sweep.k

    @cached_property
    def span(self) -> str:
        """Which totals were looked at, in words."""
        low, high = int(self.totals[0]), int(self.totals[-1])
        return f"every k in {low:,}..{high:,}" if high > low else f"k = {low:,}"

    @cached_property
    def undecided(self) -> tuple[str, ...]:
        """A note on totals whose best allocation is not known."""
        found = int((self.sweep.proof == "undecided").sum())
        return (f"At {found:,} of these totals it is undecided which allocation is best",) if found else ()

    def name(self, i: int) -> str:
        """Name of a competing group."""
        return self.groups.label(i)

    def at(self, row: int) -> Allocation:
        """The allocation of one total of the sweep, solved again by itself.

        Raises
        ------
        InternalError
            It is not that of the sweep.
        """
        found = self.sweep.at(int(self.totals[row]))
        if not np.array_equal(self.request.field.among(found.units), self.units[row]):
            raise InternalError(f"two ways of solving k = {found.k} give two allocations: please report this")
        return found

    def could_have(self, row: int, i: int) -> tuple[int, int]:
        """Fewest and most units that a group has among the best allocations of a total of the sweep."""
        ties = None if self.sweep.unique[row] is True else self.at(row).ties
        if ties is None:
            return int(self.units[row, i]), int(self.units[row, i])
        least, most = (self.request.field.among(end) for end in ties.spans)
        return int(least[i]), int(most[i])

    def at_minimum(self, i: int, units: int) -> bool:
        """Whether a group holds no more than it must."""
        return units > 0 and units == int(self.request.least[i])

    def at_maximum(self, i: int, units: int) -> bool:
        """Whether a group holds as much as it may."""
        most = self.request.most
        return most is not None and int(most[i]) < UNLIMITED and units == int(most[i])
