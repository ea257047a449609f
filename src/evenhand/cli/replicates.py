"""Sets of populations from a file: a row for each set, a column for each group."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from evenhand.exceptions import UnreadableFile
from evenhand.wording.lists import quoted

if TYPE_CHECKING:
    from evenhand.groups import Groups


def read_replicates(path: str, groups: Groups) -> list[list[float]]:
    """Sets of populations in the order of the groups, from a CSV whose titles are their names.

    Raises
    ------
    UnreadableFile
        There is no such file, a group has no column or two, a column is no group, or a cell is no number.
    """
    try:
        with open(path, newline="", encoding="utf-8-sig") as file:
            rows = [row for row in csv.reader(file) if any(cell.strip() for cell in row)]
    except (OSError, UnicodeDecodeError) as fault:
        reason = getattr(fault, "strerror", None) or "it is not UTF-8 text"
        raise UnreadableFile(f"cannot read {quoted(path, 60)}: {reason}") from None
    titles = [title.strip() for title in rows[0]] if rows else []
    for name in groups.names:
        if titles.count(name) != 1:
            has = "no column" if name not in titles else "several columns"
            raise UnreadableFile(f"{quoted(path, 60)} has {has} {quoted(name)}: its titles are the names of the groups")
    unknown = [title for title in titles if title not in set(groups.names)]
    if unknown:
        raise UnreadableFile(f"column {quoted(unknown[0])} of {quoted(path, 60)} is no group: take it out")
    places = [titles.index(name) for name in groups.names]
    return [[_number(path, number, row, place) for place in places] for number, row in enumerate(rows[1:], start=2)]


def _number(path: str, line: int, row: list[str], place: int) -> float:
    cell = row[place].strip() if place < len(row) else ""
    try:
        return float(cell)
    except ValueError:
        raise UnreadableFile(f"{quoted(path, 60)}: row {line} has {quoted(cell)} where a population belongs") from None
