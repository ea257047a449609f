"""What is said of rows that sum up others: refused with the way on, or told in one line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from evenhand.exceptions import InvalidPopulation
from evenhand.groups.entries import Entries
from evenhand.groups.total_rows import TotalRow, total_rows
from evenhand.numbers import FloatArray
from evenhand.wording.lists import quoted

LONGEST_NAME = 18


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
    label = names[first.row] if names is not None else str(first.row + 1)
    if first.is_certain and refuses:
        raise InvalidPopulation(_refusal(first, label, len(found) - 1, entries))
    return [_doubt(first, label, len(found) - 1, entries)]


def _refusal(first: TotalRow, label: str, others: int, entries: Entries) -> str:
    verb = "holds the sum of" if first.is_exact else "is about the sum of"
    more = f" ({others} more row{'s' * (others > 1)} like it)" if others else ""
    return f"{_where(first, entries)}{quoted(label, LONGEST_NAME)} {verb} {_parts(first)}{more}: {_way(label, entries)}"


def _way(label: str, entries: Entries) -> str:
    """How to leave the row out, or keep it."""
    door = entries.door
    if door.style == "words":
        return f"leave it out by {door.option('exclude')}"
    leave = door.option("exclude", label if len(label) <= LONGEST_NAME else "NAME")
    return f"leave it out with {leave}, or keep it with {door.option('keep_totals', True)}"


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


def _doubt(first: TotalRow, label: str, others: int, entries: Entries) -> str:
    """One line for a row that may be a total, or an ordinary group."""
    row = f"{quoted(label, LONGEST_NAME)} ({entries.row(first.row)})"
    more = f" and {others} more row{'s' if others > 1 else ''}" if others else ""
    if first.parts == "name":
        what = "are named" if others else "is named"
        fact = f"{row}{more} {what} like sums of other rows"
    else:
        verb = "equals" if first.is_exact else "is about"
        fact = f"{row} {verb} the sum of {_parts(first)}{f', as{more[4:]} may be' if others else ''}"
    leave = entries.door.option("exclude", label if len(label) <= LONGEST_NAME else "NAME")
    by = "by" if entries.door.style == "words" else "with"
    return f"{fact}: if that is a total and no group, leave it out {by} {leave}"
