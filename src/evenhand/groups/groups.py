"""Who receives: names, populations, bounds and the units held now, checked once, here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import Any

import numpy as np

from evenhand.exceptions import InvalidBounds, InvalidName, UnknownGroup
from evenhand.groups.bound_cells import SPREAD
from evenhand.groups.bounds import check_current, check_maximum, check_minimum
from evenhand.groups.by_name import in_order
from evenhand.groups.entries import Entries
from evenhand.groups.given import take_in
from evenhand.groups.left_out import per_group, without_excluded
from evenhand.groups.names import clean_names
from evenhand.groups.populations import (
    are_whole_floats,
    check_unmasked,
    distinct_populations,
    exact_populations,
    exact_total,
    float_populations,
    told_nobody,
)
from evenhand.groups.reading_options import REFUSE
from evenhand.groups.rows import Rows
from evenhand.groups.told import aside
from evenhand.groups.total_report import totals_told, without_totals
from evenhand.groups.wanted import wanted
from evenhand.numbers import Exact, FloatArray, IntArray, exact_number, read_only
from evenhand.numbers.values import Value, are_same
from evenhand.wording.lists import quoted, shown
from evenhand.wording.suggestions import did_you_mean


class Groups(Value):
    """The groups that receive units, in input order; frozen.

    Parameters
    ----------
    populations : mapping name -> number, pairs, records, sequence, array, series or data frame
        Persons (or whatever a share is a share of), each finite and 0 or more, if the method has a meaning for a group
        of nobody, and not all 0. Integers of any size, Decimal and
        Fraction are exact; a float means its shortest decimal.
    names : sequence of str, optional
        One for each group; the mapping's keys, the series' index or a text column if None, else "1", "2", ...
    minimum : int, sequence of int, or mapping or series by name, optional
        Fewest units of each group; what the method needs if None: 1 for `Fairness`, 0 for most others.
    maximum : int or None, sequence of these, or mapping or series by name, optional
        Most units of each group; None is without limit.
    current : sequence of int, or mapping or series by name, optional
        Units that each group holds now, for comparison.
    population_column, name_column : str, optional
        Columns of a data frame; several names of columns are joined. Not named: "Population" in any case, else the
        only numeric column; "State", "Group" or "Name", else the index of a data frame that has one, else the first
        text column. `columns` says which were taken.
    minimum_column, maximum_column, current_column : str, optional
        Columns with bounds and with the units held now.
    sd_column, cv_column : str, optional
        Columns with the standard deviation or the coefficient of variation within each group, for methods that need it.
    exclude : str or iterable of str, optional
        Names of rows that are no groups.
    keep_totals : bool, optional
        Keep rows that hold the sum of others as groups; they are refused otherwise.
    drop_totals : bool, optional
        Leave out all rows that are surely sums of others; `notes` says which.
    missing : "refuse" or "drop", optional
        What becomes of rows of a data frame without a number.
    flags : "refuse" or "drop", optional
        What becomes of signs beside numbers, such as "51234 e".

    Raises
    ------
    InvalidPopulation, InvalidName, InvalidBounds, UnknownColumn, UnknownGroup
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
        minimum: object = None,
        maximum: object = None,
        current: object = None,
        population_column: object = None,
        name_column: object = None,
        minimum_column: object = None,
        maximum_column: object = None,
        current_column: object = None,
        sd_column: object = None,
        cv_column: object = None,
        exclude: object = (),
        keep_totals: bool = False,
        drop_totals: bool = False,
        missing: str = REFUSE,
        flags: str = REFUSE,
    ) -> None:
        asked = wanted(
            population_column,
            name_column,
            minimum_column,
            maximum_column,
            current_column,
            exclude,
            keep_totals,
            drop_totals,
            missing,
            flags,
            sd_column,
            cv_column,
        )
        entries = take_in(populations, asked)
        if names is not None:
            entries.names = _listed_names(names, len(entries.values))
        entries = without_excluded(entries, asked.exclude)
        self._take(entries)
        if asked.drop_totals:
            entries = without_totals(self._source, self._populations, self._names, entries)
            self._take(entries)
        self._library = entries.library
        self._columns = dict(entries.columns)
        self._chose_columns = entries.is_chosen
        self._named = tuple(what for what, title in (("sd", sd_column), ("cv", cv_column)) if title is not None)
        self._told = list(entries.notes)
        self._keeps_totals = asked.keep_totals
        if self._is_a_table(entries):
            self._told += self._totals(entries)
        fewest = self._bound("minimum", minimum, None, entries)
        self._has_minimum = fewest is not None
        self._minimum = check_minimum(0 if fewest is None else fewest, self)
        self._maximum = check_maximum(self._bound("maximum", maximum, None, entries), self)
        self._current = check_current(self._bound("current", current, None, entries), self)
        self._spread = {what: tuple(entries.bounds[what]) for what in SPREAD if what in entries.bounds}

    def _take(self, entries: Entries) -> None:
        """Check names and populations, and keep them."""
        self._names = _checked_names(entries)
        check_unmasked(entries.values, self._names)
        self._source = _frozen_copy(entries.values)
        self._populations = float_populations(self._source, self._names, entries.place)
        self._nobody = told_nobody(self._source, self._populations, self._names, entries.place)

    def _is_a_table(self, entries: Entries) -> bool:
        """Whether rows have names or come from a table: bare numbers are no table, and mostly made by a program."""
        return entries.names is not None or bool(entries.where)

    def _totals(self, entries: Entries) -> list[str]:
        """Refuse rows that are sums of others, or say so in a line of bare numbers."""
        if self._keeps_totals:
            return []
        return totals_told(self._source, self._populations, self._names, entries, self._is_a_table(entries))

    def _bound(self, what: str, given: Any, otherwise: Any, entries: Entries) -> Any:
        """What holds for each group, in their order: from a column, by name, or as it was given."""
        if what not in entries.bounds:
            return in_order(per_group(given, entries), what, lambda: self.names, entries.lost)
        if given is not otherwise:
            title = quoted(entries.columns[what])
            raise InvalidBounds(f"{what} is given twice, as {shown(given)} and as column {title}: give one of them")
        return entries.bounds[what]

    def __eq__(self, other: object) -> bool:
        """Whether both hold the same names, exact populations, bounds and current units, whatever they were made of."""
        if not isinstance(other, Groups):
            return NotImplemented
        mine, others = (
            (groups.populations, groups.minimum, groups.maximum, groups.current) for groups in (self, other)
        )
        if not all(map(are_same, mine, others)) or self.names != other.names or self._spread != other._spread:
            return False
        return are_same(self._source, other._source) or self.exact == other.exact

    def __hash__(self) -> int:
        return hash((len(self), self._populations[:8].tobytes()))

    def __len__(self) -> int:
        return len(self._source)

    def __repr__(self) -> str:
        first = ", ".join(self.label(i) for i in range(min(3, len(self))))
        return f"<Groups: {len(self)} ({first}{', ...' if len(self) > 3 else ''}){aside(self)}>"

    @property
    def n(self) -> int:
        """Number of groups."""
        return len(self)

    @cached_property
    def rows(self) -> Rows:
        """These groups as the one row of problems that they are."""
        return Rows.of(self)

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
    def nobody(self) -> str | None:
        """What is said of the first group of nobody where a method has no meaning for it; None where there is none."""
        return self._nobody

    @property
    def minimum(self) -> IntArray:
        """Fewest units l that were asked for, shape (n,); 0 where none were, and then the method says what it needs."""
        return self._minimum

    @property
    def has_minimum(self) -> bool:
        """Whether minimums were given: a method may have its own where none were."""
        return self._has_minimum

    @property
    def sd(self) -> tuple[Exact, ...] | None:
        """Standard deviation within each group, from its column, or None."""
        return self._spread.get("sd")

    @property
    def cv(self) -> tuple[Exact, ...] | None:
        """Coefficient of variation within each group, from its column, or None."""
        return self._spread.get("cv")

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

    @property
    def columns(self) -> Mapping[str, str]:
        """Which columns of a table were taken: "population", "name", ... -> title; empty where there was no table."""
        return MappingProxyType(self._columns)

    @property
    def chose_columns(self) -> bool:
        """Whether some of `columns` were chosen by rule, and not named by the user or the file."""
        return self._chose_columns

    @property
    def named_for_methods(self) -> tuple[str, ...]:
        """Which of "sd" and "cv" the user named a column for: a method that does not use it says so."""
        return self._named

    def unnamed(self) -> Groups:
        """The same groups, whose columns for methods came with a data set and were not asked for."""
        return self._with(_named=())

    @cached_property
    def notes(self) -> tuple[str, ...]:
        """What a reader should know of how the groups came in: rows left out, marks taken off, a row like a total."""
        bare = Entries(self._source, self._names)
        return (*self._told, *(() if self._is_a_table(bare) or self._columns else self._totals(bare)))

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

    def among(self, places: IntArray) -> Groups:
        """Some of the groups, in that order, with their bounds and what they hold now."""
        part = object.__new__(Groups)
        part.__dict__.update(self.__dict__)
        part._nobody = None if (self._populations[places] > 0).all() else self._nobody
        for kept in ("names", "exact", "total", "are_whole", "notes", "rows", "_positions"):
            part.__dict__.pop(kept, None)
        part._names = tuple(self.label(i) for i in places.tolist())
        is_array = isinstance(self._source, np.ndarray)
        part._source = _frozen_copy(self._source[places] if is_array else [self._source[i] for i in places.tolist()])
        part._populations = read_only(self._populations[places])
        part._told, part._keeps_totals = [], True
        part._spread = {what: tuple(values[i] for i in places.tolist()) for what, values in self._spread.items()}
        part._minimum = read_only(self._minimum[places])
        part._maximum = None if self._maximum is None else read_only(self._maximum[places])
        part._current = None if self._current is None else read_only(self._current[places])
        return part

    def with_populations(self, values: Sequence[Exact] | FloatArray) -> Groups:
        """The same groups with other populations: names, bounds, spreads and what they hold now stay.

        Parameters
        ----------
        values : sequence of int or Fraction, or float array, length n
            Each 0 or more; a float is its shortest decimal.

        Raises
        ------
        InvalidPopulation
            A number is none that float64 can stand for, or all are 0.
        """
        same = self._with(_source=_compact(values))
        for kept in ("exact", "total", "are_whole", "notes"):
            same.__dict__.pop(kept, None)
        same._populations = float_populations(same._source, self._names, None)
        same._nobody = told_nobody(same._source, same._populations, self._names, None)
        same._told, same._keeps_totals = [], True
        return same

    def within(self, minimum: object, maximum: object) -> Groups:
        """The same groups with bounds, where they have none of their own; None for either leaves it as it is.

        Raises
        ------
        InvalidBounds
            As in `Groups`; or the groups have that bound already.
        """
        for what, given, own in (
            ("minimum", minimum, self.has_minimum),
            ("maximum", maximum, self._maximum is not None),
        ):
            if given is not None and own:
                raise InvalidBounds(f"{what} is given, but these groups have one already: give it to Groups instead")
        same = self._with()
        if minimum is not None:
            same._has_minimum = True
            same._minimum = check_minimum(in_order(minimum, "minimum", lambda: self.names), same)
        if maximum is not None:
            same._maximum = check_maximum(in_order(maximum, "maximum", lambda: self.names), same)
        return same

    def unbounded(self) -> Groups:
        """The same groups without any bounds."""
        return self._with(_has_minimum=False, _minimum=check_minimum(0, self), _maximum=None)

    def _with(self, **changes: object) -> Groups:
        """The same groups but for some changes, and without the rows that were made of them."""
        same = object.__new__(Groups)
        same.__dict__.update(self.__dict__, **changes)
        same.__dict__.pop("rows", None)
        return same

    def replacing(
        self,
        *,
        minimum: object = None,
        maximum: object = None,
        sd: Sequence[Exact] | None = None,
        cv: Sequence[Exact] | None = None,
    ) -> Groups:
        """The same groups with other bounds or spreads in place of their own; None for any leaves it as it is.

        Parameters
        ----------
        minimum, maximum : int, sequence of int, or mapping or series by name, optional
        sd, cv : sequence of Exact, one for each group, optional

        Raises
        ------
        InvalidBounds
            As in `Groups`.

        Examples
        --------
        >>> Groups({"A": 12, "B": 7}, minimum=[1, 2]).replacing(minimum=3).minimum.tolist()
        [3, 3]
        """
        bare = self._with(_has_minimum=self._has_minimum and minimum is None, _maximum=None)
        other = bare.within(minimum, self._maximum if maximum is None else maximum)
        given = {"sd": sd, "cv": cv}
        other._spread = {**self._spread, **{what: tuple(one) for what, one in given.items() if one is not None}}
        return other

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


def _compact(values: Sequence[Exact] | FloatArray) -> Any:
    """Exact numbers as NumPy holds them best: whole ones that float64 holds as int64, else as they are."""
    if isinstance(values, np.ndarray):
        return _frozen_copy(values)
    if all(type(value) is int and value < 2**53 for value in values):
        return _frozen_copy(np.array(values, dtype=np.int64))
    return tuple(values)


def _listed_names(names: Any, n: int) -> list[object]:
    if isinstance(names, str | bytes):
        raise InvalidName(f"names are the single text {names!r}: give one name for each group, in a list")
    listed = list(names)
    if len(listed) != n:
        raise InvalidName(f"there are {len(listed)} names for {n} populations: give one name for each group")
    return listed


def _checked_names(entries: Entries) -> tuple[str, ...] | None:
    if entries.names is None:
        return None
    listed = _listed_names(entries.names, len(entries.values))
    return clean_names(listed, entries.name_place, entries.row)
