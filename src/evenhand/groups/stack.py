"""Many problems as they were given: one array of populations, or groups of any sizes one after the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np

from evenhand.exceptions import InvalidPopulation, about
from evenhand.groups.groups import Groups
from evenhand.groups.populations import float_populations
from evenhand.groups.rows import Rows
from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.values import Value

BOUNDS = ("minimum", "maximum", "current")
"""What may be given for each group beside its population, once for all rows or for each."""

BLOCK = 2**17
"""Numbers that are looked at together."""


@dataclass(frozen=True)
class Stack(Value):
    """R problems over the same n groups.

    Attributes
    ----------
    source : int or float array, shape (R, n), read-only
        The populations as they were given.
    names : tuple of str or None
        Of the groups.
    labels : tuple of str or None
        What the problems are called; by their numbers, from 1, if None.
    given : mapping
        "minimum", "maximum" and "current" where they were given, as for `Groups`, or as an int array of shape (R, n).
    notes : tuple of str
        How the populations were taken, a line each.
    library : str or None
        The data frame library that they came from.
    """

    source: Any
    names: tuple[str, ...] | None = None
    labels: tuple[str, ...] | None = None
    given: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    library: str | None = None

    def __len__(self) -> int:
        return len(self.source)

    @property
    def n(self) -> int:
        """Number of groups in each problem."""
        return int(self.source.shape[1])

    def label(self, row: int) -> str:
        """What a message calls a problem."""
        return f"row {row + 1}" if self.labels is None else self.labels[row]

    def at(self, row: int) -> Groups:
        """The groups of one problem."""
        bounds = {what: value[row] if _is_each(value) else value for what, value in self.given.items()}
        # Names that a table gave were looked at once, for the first row: what they add up to elsewhere is chance.
        keeps = self.names is not None and row > 0
        return Groups(self.source[row], self.names, keep_totals=keeps, **bounds)

    def check(self) -> None:
        """Refuse a row that holds no populations.

        Raises
        ------
        EvenhandError
            The message names the row.
        """
        with about(self.label(0)):
            first = self.first
        names = first.names
        if self.have_people:
            return
        step = max(1, BLOCK // self.n)
        for start in range(0, len(self), step):
            block = self.source[start : start + step]
            bad = np.flatnonzero(~((block >= 0) & (block < np.inf)).all(axis=1) | ~block.any(axis=1))
            if bad.size:
                self._refuse(start + int(bad[0]), names)

    @cached_property
    def have_people(self) -> bool:
        """Whether every population is finite and above 0."""
        step = max(1, BLOCK // self.n)
        blocks = (self.source[start : start + step] for start in range(0, len(self), step))
        return all(block.min() > 0 and block.max() < np.inf for block in blocks)

    def _refuse(self, row: int, names: tuple[str, ...]) -> None:
        """Say what is wrong with the populations of a row."""
        if not self.source[row].any():
            raise InvalidPopulation(f"{self.label(row)}: all populations are 0: somebody has to receive the units")
        float_populations(tuple(self.source[row].tolist()), names, lambda _: self.label(row))

    @cached_property
    def first(self) -> Groups:
        """The groups of the first problem, which has the names, and the bounds that hold for all."""
        return self.at(0)

    def rows(self, part: slice | IntArray, spread: Mapping[str, FloatArray]) -> Rows:
        """Some of the problems as arrays."""
        first, places = self.first, np.arange(len(self))[part]
        bounds = {what: value[part] for what, value in self.given.items() if _is_each(value)}
        return Rows(
            self.source[part],
            bounds.get("minimum", first.minimum[np.newaxis]),
            first.has_minimum,
            bounds.get("maximum", None if first.maximum is None else first.maximum[np.newaxis]),
            bounds.get("current", None if first.current is None else first.current[np.newaxis]),
            lambda row: self.at(int(places[row])),
            lambda row: self.label(int(places[row])),
            self.have_people,
            True,
            {what: values[part] for what, values in spread.items()},
        )


@dataclass(frozen=True)
class Listed(Value):
    """Problems over groups of any sizes.

    Attributes
    ----------
    groups : tuple of Groups
    notes : tuple of str
    """

    groups: tuple[Groups, ...]
    notes: tuple[str, ...] = ()
    library: str | None = None

    def __len__(self) -> int:
        return len(self.groups)

    def label(self, row: int) -> str:
        """What a message calls a problem."""
        return f"row {row + 1}"

    def at(self, row: int) -> Groups:
        """The groups of one problem."""
        return self.groups[row]


Many: TypeAlias = "Stack | Listed"


def _is_each(value: Any) -> bool:
    """Whether a bound is given for each row."""
    return isinstance(value, np.ndarray) and value.ndim == 2
