"""What a caller asks of the groups that come in: which columns, which rows, and what to do with doubtful cells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from evenhand.exceptions import InvalidParameter
from evenhand.groups.reading_options import DROP, FILE, REFUSE, TABLE
from evenhand.wording.lists import quoted
from evenhand.wording.suggestions import did_you_mean

COLUMN_OPTIONS = tuple(option.name for option in TABLE if option.kind in ("title", "titles"))
TABLE_OPTIONS = (*(option.name for option in TABLE), "current")
"""Keywords of `Groups` about the table that it reads."""

FILE_OPTIONS = tuple(option.name for option in FILE)
"""Further keywords of `load`, about the file."""


@dataclass(frozen=True)
class Wanted:
    """The options of a caller, checked.

    Attributes
    ----------
    population_column, minimum_column, maximum_column, current_column, sd_column, cv_column : str or None
        Titles; None leaves the choice to the table.
    name_column : tuple of str
        Titles whose cells are joined into names; empty leaves the choice to the table.
    exclude : tuple of str
        Names of rows that are no groups.
    keep_totals, drop_totals : bool
        Whether rows that sum up others are groups, or are left out.
    drops_missing, drops_flags : bool
        Whether rows without a number are left out, and signs beside numbers taken off.
    """

    population_column: str | None = None
    name_column: tuple[str, ...] = ()
    minimum_column: str | None = None
    maximum_column: str | None = None
    current_column: str | None = None
    exclude: tuple[str, ...] = ()
    keep_totals: bool = False
    drop_totals: bool = False
    drops_missing: bool = False
    drops_flags: bool = False
    sd_column: str | None = None
    cv_column: str | None = None

    @property
    def columns(self) -> dict[str, str]:
        """The titles of single columns that were given, by option."""
        given = {option: getattr(self, option) for option in COLUMN_OPTIONS if option != "name_column"}
        return {option: title for option, title in given.items() if title is not None}

    @property
    def needs_columns(self) -> str | None:
        """The first option that only a table can meet, if one was given."""
        return next(iter(self.columns), "name_column" if self.name_column else None)


def wanted(
    population_column: object = None,
    name_column: object = None,
    minimum_column: object = None,
    maximum_column: object = None,
    current_column: object = None,
    exclude: object = (),
    keep_totals: object = False,
    drop_totals: object = False,
    missing: object = REFUSE,
    flags: object = REFUSE,
    sd_column: object = None,
    cv_column: object = None,
) -> Wanted:
    """What a caller asks for, checked.

    Raises
    ------
    InvalidParameter
        An option has a value of the wrong kind.
    """
    keeps, drops = _is_true("keep_totals", keep_totals), _is_true("drop_totals", drop_totals)
    if keeps and drops:
        raise InvalidParameter("totals cannot be both kept and left out: choose one")
    return Wanted(
        _title(population_column),
        tuple(map(str, _listed(name_column))),
        _title(minimum_column),
        _title(maximum_column),
        _title(current_column),
        tuple(map(str, _listed(exclude))),
        keeps,
        drops,
        _is_drop("missing", missing),
        _is_drop("flags", flags),
        _title(sd_column),
        _title(cv_column),
    )


def title_of(label: object) -> str:
    """A column's label as a title: a label of several parts joined by commas, its empty parts left out."""
    if isinstance(label, tuple):
        return ", ".join(part for part in map(title_of, label) if part)
    return str(label).strip()


def _title(label: object) -> str | None:
    return None if label is None else title_of(label)


def _listed(value: Any) -> list[object]:
    """One or several, as a list; a tuple of several names several columns."""
    if value is None:
        return []
    if isinstance(value, str) or not isinstance(value, Iterable):
        return [value]
    return list(value)


def _is_true(option: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise InvalidParameter(f"{option} is {quoted(value)}, but must be True or False")
    return value


def _is_drop(option: str, value: object) -> bool:
    if value not in (DROP, REFUSE):
        guess = did_you_mean(str(value), (DROP, REFUSE))
        raise InvalidParameter(f"{option} is {quoted(value)}, but must be '{DROP}' or '{REFUSE}'.{guess}")
    return value == DROP
