"""Which column of a table holds the populations, and which the names: one rule for files and data frames."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from evenhand.exceptions import UnknownColumn
from evenhand.groups.door import PYTHON, Door
from evenhand.wording.lists import listed, quoted, shown
from evenhand.wording.suggestions import did_you_mean

POPULATION_TITLE = "population"
NAME_TITLES = ("state", "group", "name")
PLACE = " (column "


@dataclass(frozen=True)
class Column:
    """What choosing needs to know of a column.

    Attributes
    ----------
    name : str
        Its title.
    is_numeric, is_text : bool
        What its cells hold; both are False for dates, truth values and the like.
    is_partly_numeric : bool
        Whether some cells are numbers, too few to call it a column of numbers.
    is_constant : bool
        Whether all its cells are alike, so that it tells no groups apart.
    is_codes : bool
        Whether its cells are numbers that stand for names, such as "01".
    is_repeated : bool
        Whether its title stands over another column too; `told_apart` has made its name.
    """

    name: str
    is_numeric: bool
    is_text: bool
    is_partly_numeric: bool = False
    is_constant: bool = False
    is_codes: bool = False
    is_repeated: bool = False

    @property
    def title(self) -> str:
        """What stands over it."""
        return self.name.rpartition(PLACE)[0] if self.is_repeated else self.name


def told_apart(titles: Sequence[str]) -> list[str]:
    """Names for all columns: a title, with the column's place where the title stands over several.

    Examples
    --------
    >>> told_apart(["State", "People", "People"])
    ['State', 'People (column 2)', 'People (column 3)']
    """
    counts = Counter(titles)
    names = [title if counts[title] == 1 else f"{title}{PLACE}{place})" for place, title in enumerate(titles, start=1)]
    return names if len(set(names)) == len(names) else told_apart(names)


def with_repeats(columns: Sequence[Column], titles: Sequence[str]) -> tuple[Column, ...]:
    """The columns, those marked whose name is not the title that stood over them."""
    return tuple(
        replace(column, is_repeated=column.name != title) for column, title in zip(columns, titles, strict=True)
    )


def choose_population(
    columns: Sequence[Column], wanted: str | None, where: str, taken: Collection[str | None] = (), door: Door = PYTHON
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
    door : Door, optional
        How the message spells options.

    Returns
    -------
    str

    Raises
    ------
    UnknownColumn
        The wanted column is not there, or none or several could be meant; one whose numbers are spoilt by words could
        be meant too.

    Examples
    --------
    >>> choose_population([Column("State", False, True), Column("Seats", True, False)], None, "the table")
    'Seats'
    """
    if wanted is not None:
        return find_column(columns, wanted, where, "population_column", door)
    free = [column for column in columns if column.name not in taken]
    titled = [column.name for column in free if _title(column) == POPULATION_TITLE]
    possible = [column for column in free if _title(column) not in NAME_TITLES]
    numeric = [column.name for column in possible if column.is_numeric]
    candidates = titled or numeric
    spoilt = [] if titled else [column.name for column in possible if column.is_partly_numeric]
    if len(candidates) == 1 and not spoilt:
        return candidates[0]
    what = _several(candidates, titled, spoilt) if candidates or spoilt else f"no numeric column {_found(columns)}"
    raise UnknownColumn(f"{shown(where, 34)} has {what}: {_choose_with('population_column', door)}")


def choose_name(
    columns: Sequence[Column], wanted: str | None, where: str, taken: Collection[str | None] = (), door: Door = PYTHON
) -> str | None:
    """Title of the column that holds the names, or None when the table has none.

    Parameters
    ----------
    columns, wanted, where, taken, door
        As in `choose_population`. None chooses "State", "Group" or "Name" (in any case, in this order, but a column of
        codes only where no other of them is there), else the first column of text that tells groups apart.

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
        return find_column(columns, wanted, where, "name_column", door)
    free = [column for column in columns if column.name not in taken]
    found = []
    for title in NAME_TITLES:
        titled = [column for column in free if _title(column) == title]
        if len(titled) > 1 and not all(column.is_repeated for column in titled):
            alike = [column.name for column in titled]
            raise UnknownColumn(f"{shown(where, 34)} has {_several(alike, alike)}: {_choose_with('name_column', door)}")
        found += titled
    texts = [column for column in free if column.is_text]
    telling = [column for column in texts if not column.is_constant]
    candidates = [column for column in found if not (column.is_codes or column.is_numeric)] or found or telling or texts
    return candidates[0].name if candidates else None


def find_column(columns: Sequence[Column], wanted: str, where: str, option: str, door: Door = PYTHON) -> str:
    """The wanted title itself, once it is known that the table has it.

    Parameters
    ----------
    columns, wanted, where, door
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
    alike = [column.name for column in columns if column.title == wanted]
    if alike:
        what = f"{len(alike)} columns titled {quoted(wanted, 24)}"
        raise UnknownColumn(f"{shown(where, 34)} has {what}: name one of them ({listed(alike, 60)})")
    lack = f"{shown(where, 34)} has no column {quoted(wanted, 24)} {_found(columns)}."
    raise UnknownColumn(f"{lack}{did_you_mean(wanted, titles)} See {door.option(option)}")


def _title(column: Column) -> str:
    return column.title.strip().casefold()


def _found(columns: Sequence[Column]) -> str:
    return f"(found: {listed((column.name for column in columns), 40)})"


def _several(titles: Sequence[str], titled: Sequence[str], spoilt: Sequence[str] = ()) -> str:
    """Words for more than one candidate, by what makes them candidates."""
    if spoilt:
        partly = f"numbers and words in {listed(spoilt, 40)}"
        return f"{partly}, and numbers in {listed(titles, 40)}" if titles else partly
    alike = "columns of one title" if all(PLACE in title for title in titled) else "columns that differ only in case"
    reason = alike if titled else "numeric columns"
    return f"{len(titles)} {reason} ({listed(titles, 60)})"


def _choose_with(option: str, door: Door) -> str:
    return f"choose one with {door.option(option)}"
