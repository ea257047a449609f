"""Which column of a table holds the populations, and which the names: one rule for files and data frames."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from evenhand.exceptions import UnknownColumn
from evenhand.suggest import did_you_mean, listed, quoted, shown

POPULATION_TITLE = "population"
NAME_TITLES = ("state", "group", "name")


@dataclass(frozen=True)
class Column:
    """What choosing needs to know of a column.

    Attributes
    ----------
    name : str
        Its title.
    is_numeric, is_text : bool
        What its cells hold; both are False for dates, truth values and the like.
    """

    name: str
    is_numeric: bool
    is_text: bool


def choose_population(
    columns: Sequence[Column], wanted: str | None, where: str, taken: Collection[str | None] = ()
) -> str:
    """Title of the column that holds the populations.

    Parameters
    ----------
    columns : sequence of Column
        The table, left to right.
    wanted : str or None
        The title that the user asked for; None chooses "Population" (in any case), else the only numeric column.
    where : str
        What the table is called in messages: a file's name, or "the data frame".
    taken : collection of str or None
        Titles that the user gave another meaning; they are passed over in choosing.

    Returns
    -------
    str

    Raises
    ------
    UnknownColumn
        The wanted column is not there, or none or several could be meant.

    Examples
    --------
    >>> choose_population([Column("State", False, True), Column("Seats", True, False)], None, "the table")
    'Seats'
    """
    if wanted is not None:
        return find_column(columns, wanted, where, "population_column")
    free = [column for column in columns if column.name not in taken]
    titled = [column.name for column in free if _title(column) == POPULATION_TITLE]
    numeric = [column.name for column in free if column.is_numeric and _title(column) not in NAME_TITLES]
    candidates = titled or numeric
    if len(candidates) == 1:
        return candidates[0]
    what = _several(candidates, titled) if candidates else f"no numeric column {_found(columns)}"
    raise UnknownColumn(f"{shown(where, 34)} has {what}: {_choose_with('population_column')}")


def choose_name(
    columns: Sequence[Column], wanted: str | None, where: str, taken: Collection[str | None] = ()
) -> str | None:
    """Title of the column that holds the names, or None when the table has none.

    Parameters
    ----------
    columns, wanted, where, taken
        As in `choose_population`. None chooses "State", "Group" or "Name" (in any case, in this order), else the
        first column of text.

    Returns
    -------
    str or None

    Raises
    ------
    UnknownColumn
        The wanted column is not there, or two columns have the same title but for case.

    Examples
    --------
    >>> choose_name([Column("Code", False, True), Column("State", False, True)], None, "the table")
    'State'
    """
    if wanted is not None:
        return find_column(columns, wanted, where, "name_column")
    free = [column for column in columns if column.name not in taken]
    for title in NAME_TITLES:
        titled = [column.name for column in free if _title(column) == title]
        if len(titled) > 1:
            raise UnknownColumn(f"{shown(where, 34)} has {_several(titled, titled)}: {_choose_with('name_column')}")
        if titled:
            return titled[0]
    return next((column.name for column in free if column.is_text), None)


def find_column(columns: Sequence[Column], wanted: str, where: str, option: str) -> str:
    """The wanted title itself, once it is known that the table has it.

    Parameters
    ----------
    columns, wanted, where
        As in `choose_population`.
    option : str
        The keyword by which the user asked, such as ``"current_column"``.

    Returns
    -------
    str

    Raises
    ------
    UnknownColumn
        The table has no such column; the message lists those it has.
    """
    titles = [column.name for column in columns]
    if wanted in titles:
        return wanted
    lack = f"{shown(where, 34)} has no column {quoted(wanted, 24)} {_found(columns)}."
    raise UnknownColumn(f"{lack}{did_you_mean(wanted, titles)} See {_flag(option)}")


def _title(column: Column) -> str:
    return column.name.strip().casefold()


def _found(columns: Sequence[Column]) -> str:
    return f"(found: {listed((column.name for column in columns), 40)})"


def _several(titles: Sequence[str], titled: Sequence[str]) -> str:
    """Words for more than one candidate, by what makes them candidates."""
    reason = "columns that differ only in case" if titled else "numeric columns"
    return f"{len(titles)} {reason} ({listed(titles, 60)})"


def _choose_with(option: str) -> str:
    return f"choose one with {_flag(option)}"


def _flag(option: str) -> str:
    """The option as the command line spells it; the keyword is the same with underscores."""
    return "--" + option.replace("_", "-")
