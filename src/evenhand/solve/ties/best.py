"""The set of all best allocations, as a value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from evenhand.numbers import IntArray, read_only
from evenhand.solve.ties.fullest import fullest, nearest
from evenhand.solve.ties.handout import Handout, exact_sum, trimmed
from evenhand.solve.ties.listing import handouts


@dataclass(frozen=True, eq=False)
class Ties:
    """All allocations with the least error: the a with low <= a <= high and sum k.

    Attributes
    ----------
    low, high : int array, shape (n,), read-only
        p and q: units that cost less than the price, and those that cost no more.
    k : int

    Notes
    -----
    Iterating gives every best allocation as an int array of shape (n,), lexicographically greatest first, each made
    when it is asked for. Two sets are equal if their bounds and their total are.

    Examples
    --------
    >>> ties = Ties(np.array([1, 1, 1]), np.array([2, 2, 1]), 4)
    >>> ties.groups, ties.units, ties.count
    ((0, 1), 1, 2)
    >>> [units.tolist() for units in ties]
    [[2, 1, 1], [1, 2, 1]]
    """

    low: IntArray
    high: IntArray
    k: int

    def __post_init__(self) -> None:
        for name in ("low", "high"):
            object.__setattr__(self, name, _kept(getattr(self, name)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Ties):
            return NotImplemented
        same_bounds = np.array_equal(self.low, other.low) and np.array_equal(self.high, other.high)
        return same_bounds and self.k == other.k

    def __hash__(self) -> int:
        return hash((self.low.tobytes(), self.high.tobytes(), self.k))

    def __reduce__(self) -> tuple[Any, ...]:
        return Ties, (self.low, self.high, self.k)

    @cached_property
    def groups(self) -> tuple[int, ...]:
        """Positions of the groups whose units differ between the best allocations."""
        return tuple(np.nonzero(self.high > self.low)[0].tolist())

    @cached_property
    def units(self) -> int:
        """How many units are at stake among those groups."""
        return self.k - exact_sum(self.low)

    @cached_property
    def count(self) -> int | None:
        """Number of best allocations, exactly, however many digits it has; None where counting is out of reach."""
        from evenhand.solve.ties.counting import counted

        return counted(self._handout)

    @cached_property
    def count_between(self) -> tuple[int, int]:
        """(x, y) with 10^x <= number of best allocations <= 10^y, certified, whether it can be counted or not."""
        from evenhand.solve.ties.bounds import powers_of_ten

        return powers_of_ten(self._handout, self.count)

    @property
    def spans(self) -> tuple[IntArray, IntArray]:
        """Fewest and most units that each group has among the best allocations, shape (n,) each."""
        return self._range

    def first(self) -> IntArray:
        """The lexicographically greatest best allocation, in input order."""
        least, most = self._range
        return least + fullest(most - least, self.k - exact_sum(least))

    def nearest(self, current: IntArray) -> IntArray:
        """The best allocation that moves the fewest units from `current`; of several such, the greatest as in `first`.

        Parameters
        ----------
        current : int array, shape (n,)

        Returns
        -------
        int array, shape (n,)
        """
        return nearest(*self._range, self.k, current)

    def drawn(self, seed: int) -> IntArray:
        """The best allocation that the lot of this seed falls on, each exactly equally likely.

        Parameters
        ----------
        seed : int

        Returns
        -------
        int array, shape (n,)
        """
        from evenhand.solve.ties.lot import drawn

        least, most = self._range
        places = list(self.groups)
        units = least.copy()
        units[places] += np.array(drawn((most - least)[places].tolist(), self.k - exact_sum(least), seed), np.int64)
        return units

    def __iter__(self) -> Iterator[IntArray]:
        least, most = self._range
        places = list(self.groups)
        for extra in handouts((most - least)[places].tolist(), self.k - exact_sum(least)):
            units = least.copy()
            units[places] += np.array(extra, dtype=np.int64)
            yield units

    @cached_property
    def _range(self) -> tuple[IntArray, IntArray]:
        """What each group really has, at least and at most."""
        return trimmed(self.low, self.high, self.k)

    @cached_property
    def _handout(self) -> Handout:
        least, most = self._range
        return Handout.only(most - least, self.k - exact_sum(least))


def _kept(values: IntArray) -> IntArray:
    """The same numbers, where nobody can change them."""
    return read_only(values.copy()) if values.flags.writeable else values
