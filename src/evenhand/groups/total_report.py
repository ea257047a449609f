"""What is said of rows that sum up others: refused with the way on, or told in one line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from evenhand.exceptions import InvalidPopulation
from evenhand.groups.door import LONGEST_VALUE
from evenhand.groups.entries import Entries
from evenhand.groups.left_out import picked, without_rows
from evenhand.groups.total_rows import TotalRow, total_rows
from evenhand.numbers import FloatArray
from evenhand.wording.lists import listed, quoted

LONGEST_NAME = 18
MOST_NAMED = 12
MORE, BETWEEN = ": and 999 more", " (): "
"""What stands around names in a message, which have the room that is left."""


def totals_told(
    values: Sequence[Any],
    floats: FloatArray,
    names: Sequence[str] | None,
    entries: Entries,
    refuses: bool = True,
) -> list[str]:
    """Refuse rows that are surely totals; say in a line which may be.

    Parameters
    ----------
    values, floats, names
        As in `total_rows`.
    entries : Entries
        Says where rows stand and how options are spelt.
    refuses : bool
        Whether a row that is surely a total is refused; else it is told as well.

    Returns
    -------
    list of str
        At most one line.

    Raises
    ------
    InvalidPopulation
        A row is the sum of others; the message says which, and how to leave it out or keep it.
    """
    found = total_rows(values, floats, names)
    if not found:
        return []
    first = next((one for one in found if one.parts != "name"), found[0])
    others = [_label(one, names) for one in found if one is not first]
    if first.is_certain and refuses:
        raise InvalidPopulation(_refusal(first, _label(first, names), others, entries))
    return [_doubt(first, _label(first, names), others, entries)]


def without_totals(values: Sequence[Any], floats: FloatArray, names: Sequence[str] | None, entries: Entries) -> Entries:
    """The entries without the rows that are surely totals, also of what is left without them; a note names all.

    Parameters
    ----------
    values, floats, names, entries
        As in `totals_told`.

    Returns
    -------
    Entries
    """
    left = np.arange(len(floats))
    while True:
        kept = None if names is None else [names[row] for row in left.tolist()]
        found = [one.row for one in total_rows(picked(values, left.tolist()), floats[left], kept) if one.is_certain]
        if not found:
            break
        left = np.delete(left, found)
    lost = set(range(len(floats))).difference(left.tolist())
    return without_rows(entries, lost, "total") if lost else entries


def _label(found: TotalRow, names: Sequence[str] | None) -> str:
    return names[found.row] if names is not None else str(found.row + 1)


def _refusal(first: TotalRow, label: str, others: Sequence[str], entries: Entries) -> str:
    verb = "holds the sum of" if first.is_exact else "is about the sum of"
    fact = f"{_where(first, entries)}{quoted(label, LONGEST_NAME)} {verb} {_parts(first)}"
    if not others:
        return f"{fact}: {_way(label, entries)}"
    door = entries.door
    drop, keep = door.option("drop_totals", True), door.option("keep_totals", True)
    more, ways = f"{len(others)} more like it", f"leave all out with {drop}, or keep with {keep}"
    return f"{fact} ({more}{_named(others, door.room - len(fact + more + ways + BETWEEN))}): {ways}"


def _named(others: Sequence[str], room: int) -> str:
    """As many names as there is room for."""
    names = f": {listed(others, room - len(MORE))}"
    return names if len(names) <= room else ""


def _way(label: str, entries: Entries) -> str:
    """How to leave one row out, or keep it."""
    door = entries.door
    return f"leave it out with {_leave(label, entries)}, or keep it with {door.option('keep_totals', True)}"


def _leave(label: str, entries: Entries) -> str:
    return entries.door.option("exclude", label if len(label) <= LONGEST_NAME else "NAME")


def _where(first: TotalRow, entries: Entries) -> str:
    row = entries.row(first.row)
    return f"{entries.where}, {row}: " if entries.where else f"{row}: "


def _parts(found: TotalRow) -> str:
    return {
        "all others": "the other rows",
        "all others but totals": "the rows that are no totals",
        "rows after": f"the {found.count} rows after it",
        "rows before": f"the {found.count} rows before it",
        "parts": "rows beside it",
        "name": "others, by its name",
    }[found.parts]


def _doubt(first: TotalRow, label: str, others: Sequence[str], entries: Entries) -> str:
    """One line for rows that may be totals, or ordinary groups."""
    row = f"{quoted(label, LONGEST_NAME)} ({entries.row(first.row)})"
    more = f"{len(others)} more row{'s' if len(others) > 1 else ''} ({listed(others, entries.door.room)})"
    if first.parts == "name":
        fact = f"{row} and {more} are" if others else f"{row} is"
        return f"{fact} named like sums of other rows: {_if_total(label, others, entries)}"
    verb = "equals" if first.is_exact else "is about"
    also = f", as {more} may be" if others else ""
    return f"{row} {verb} the sum of {_parts(first)}{also}: {_if_total(label, others, entries)}"


def _if_total(label: str, others: Sequence[str], entries: Entries) -> str:
    if not others:
        return f"if that is a total and no group, leave it out with {_leave(label, entries)}"
    are_few = len(others) < MOST_NAMED and max(map(len, [label, *others])) <= LONGEST_VALUE
    leave = entries.door.option("exclude", (label, *others) if are_few else "NAME")
    return f"if these are totals and no groups, leave them out with {leave}"
