"""Who receives: names, populations, bounds and the units held now, checked once, here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np

from evenhand.exceptions import InvalidName, UnknownGroup
from evenhand.groups.bounds import check_current, check_maximum, check_minimum
from evenhand.groups.names import clean_names
from evenhand.groups.populations import (
    are_whole_floats,
    check_unmasked,
    distinct_populations,
    exact_populations,
    exact_total,
    float_populations,
)
from evenhand.groups.tabular import take_in
from evenhand.numbers import Exact, FloatArray, IntArray, exact_number
from evenhand.suggest import did_you_mean
from evenhand.values import Value, are_same


class Groups(Value):
    """The groups that receive units, in input order; frozen.

    Parameters
    ----------
    populations : mapping name -> number, sequence, array, series or data frame
        Persons (or whatever a share is a share of), each finite and above 0. Integers of any size, Decimal and
        Fraction are exact; a float means its shortest decimal.
    names : sequence of str, optional
        One for each group; the mapping's keys, the series' index or a text column if None, else "1", "2", ...
    minimum : int or sequence of int, optional
        Fewest units of each group, at least 1.
    maximum : int or sequence of int or None, optional
        Most units of each group; None is without limit.
    current : sequence of int, optional
        Units that each group holds now, for comparison.
    population_column, name_column : str, optional
        Columns of a data frame. Not named: "Population" in any case, else the only numeric column; "State",
        "Group" or "Name", else the first text column.

    Raises
    ------
    InvalidPopulation, InvalidName, InvalidBounds, UnknownColumn
        Each names the value, the group and the row.

    Examples
    --------
    >>> groups = Groups({"A": 12, "B": 7, "C": 1})
    >>> groups.names, groups.populations.tolist(), len(groups)
    (('A', 'B', 'C'), [12.0, 7.0, 1.0], 3)
    """

    def __init__(
        self,
        populations: object,
        names: Sequence[object] | None = None,
        *,
        minimum: object = 1,
        maximum: object = None,
        current: object = None,
        population_column: str | None = None,
        name_column: str | None = None,
    ) -> None:
        intake = take_in(populations, population_column, name_column)
        self._names = _checked_names(names if names is not None else intake.names, len(intake.values))
        check_unmasked(intake.values, self._names)
        self._source = _frozen_copy(intake.values)
        self._library = intake.library
        self._populations = float_populations(self._source, self._names)
        self._minimum = check_minimum(minimum, self)
        self._maximum = check_maximum(maximum, self)
        self._current = check_current(current, self)

    def __eq__(self, other: object) -> bool:
        """Whether both hold the same names, exact populations, bounds and current units, whatever they were made of."""
        if not isinstance(other, Groups):
            return NotImplemented
        mine, others = (
            (groups.populations, groups.minimum, groups.maximum, groups.current) for groups in (self, other)
        )
        if not all(map(are_same, mine, others)) or self.names != other.names:
            return False
        return are_same(self._source, other._source) or self.exact == other.exact

    def __hash__(self) -> int:
        return hash((len(self), self._populations[:8].tobytes()))

    def __len__(self) -> int:
        return len(self._source)

    def __repr__(self) -> str:
        shown = ", ".join(self.label(i) for i in range(min(3, len(self))))
        return f"<Groups: {len(self)} ({shown}{', ...' if len(self) > 3 else ''})>"

    @property
    def n(self) -> int:
        """Number of groups."""
        return len(self)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Names in input order; "1" to "n" if none were given."""
        return self._names if self._names is not None else tuple(str(i + 1) for i in range(len(self)))

    @property
    def populations(self) -> FloatArray:
        """P, float64, shape (n,), read-only: the nearest to each exact population."""
        return self._populations

    @cached_property
    def exact(self) -> tuple[Exact, ...]:
        """Populations as int or Fraction, made when first needed."""
        return exact_populations(self._source)

    @cached_property
    def total(self) -> Exact:
        """Sum of all exact populations."""
        return exact_total(self._source)

    @property
    def minimum(self) -> IntArray:
        """Fewest units l, shape (n,)."""
        return self._minimum

    @property
    def maximum(self) -> IntArray | None:
        """Most units u, shape (n,); None when no group has a limit, 2**62 for one without among others."""
        return self._maximum

    @property
    def current(self) -> IntArray | None:
        """Units held now, shape (n,), or None."""
        return self._current

    @property
    def library(self) -> str | None:
        """The data frame library that the populations came from."""
        return self._library

    def label(self, i: int) -> str:
        """Name of group `i`, without making all the names."""
        return self._names[i] if self._names is not None else str(i + 1)

    @cached_property
    def are_whole(self) -> bool:
        """Whether NumPy holds all populations as whole numbers below 2^53, which are exact in float64."""
        return are_whole_floats(self._source, self._populations)

    def distinct(self, cols: IntArray | None = None) -> tuple[list[Exact], IntArray]:
        """The different exact populations of some groups (all if None), and which of them each of those has."""
        if cols is None:
            return distinct_populations(self._source)
        is_array = isinstance(self._source, np.ndarray)
        return distinct_populations(self._source[cols] if is_array else [self._source[i] for i in cols.tolist()])

    def exact_at(self, i: int) -> Exact:
        """Exact population of group `i`, without making all of them."""
        return exact_number(self._source[i])

    def index(self, name: str) -> int:
        """Position of the group of that name.

        Raises
        ------
        UnknownGroup
            No group has that name; the message suggests the nearest.
        """
        try:
            return self._positions[name]
        except KeyError:
            suggestion = did_you_mean(str(name), self.names)
            raise UnknownGroup(f"no group is called {name!r}.{suggestion}") from None

    @cached_property
    def _positions(self) -> dict[str, int]:
        return {name: i for i, name in enumerate(self.names)}


def _frozen_copy(values: Any) -> Any:
    """Keep the input's own numbers, out of reach of later changes."""
    if not isinstance(values, np.ndarray):
        return tuple(values)
    copy = np.array(values)
    copy.flags.writeable = False
    return copy


def _checked_names(names: Any, n: int) -> tuple[str, ...] | None:
    if names is None:
        return None
    if isinstance(names, str | bytes):
        raise InvalidName(f"names are the single text {names!r}: give one name for each group, in a list")
    listed = list(names)
    if len(listed) != n:
        raise InvalidName(f"there are {len(listed)} names for {n} populations: give one name for each group")
    return clean_names(listed)
