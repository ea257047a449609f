"""Rows that the user says are no groups, taken out before anything is checked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from evenhand.exceptions import UnknownGroup
from evenhand.groups.entries import Entries
from evenhand.groups.names import fold
from evenhand.wording.lists import listed, quoted
from evenhand.wording.suggestions import did_you_mean

LONGEST_LIST, LONGEST_NAME = 5000, 60
"""Characters of a list of rows that nobody has named himself, and of one of them: it is there to be looked through."""


def without_excluded(entries: Entries, exclude: Sequence[str]) -> Entries:
    """The entries without those of these names.

    Parameters
    ----------
    entries : Entries
    exclude : sequence of str
        Names; without names, row numbers from 1.

    Returns
    -------
    Entries
        Whose notes say what was left out.

    Raises
    ------
    UnknownGroup
        A name is not there.
    """
    if not exclude:
        return entries
    count = len(entries.values)
    names = [str(i + 1) for i in range(count)] if entries.names is None else [str(name) for name in entries.names]
    keys = [fold(name.strip()) for name in names]
    _check_known(exclude, names, keys, entries)
    wanted = {fold(name.strip()) for name in exclude}
    kept = [index for index, key in enumerate(keys) if key not in wanted]
    lost = [names[index] for index, key in enumerate(keys) if key in wanted]
    return _kept(entries, kept, [names[index] for index in kept], lost, f"left out as asked: {listed(lost, 80)}")


def without_rows(entries: Entries, rows: Collection[int], what: str) -> Entries:
    """The entries without those at these indices; a note calls them `what`, and names every one."""
    count = len(entries.values)
    names = [str(i + 1) for i in range(count)] if entries.names is None else [str(name) for name in entries.names]
    kept = [index for index in range(count) if index not in rows]
    lost = [names[index] for index in sorted(rows)]
    note = f"{len(lost)} {what}{'s' * (len(lost) > 1)} left out: {listed(lost, LONGEST_LIST, LONGEST_NAME)}"
    return _kept(entries, kept, [names[index] for index in kept], lost, note)


def without_missing(entries: Entries) -> Entries:
    """The entries without those that hold None or NaN instead of a number; the notes say which."""
    kept = [index for index, value in enumerate(entries.values) if not _is_missing(value)]
    count = len(entries.values)
    if len(kept) == count:
        return entries
    names = [str(i + 1) for i in range(count)] if entries.names is None else [str(name) for name in entries.names]
    are_kept = set(kept)
    lost = [name for index, name in enumerate(names) if index not in are_kept]
    note = f"{len(lost)} row{'s' * (len(lost) > 1)} without a number left out: {listed(lost, 50)}"
    return _kept(entries, kept, [names[index] for index in kept], lost, note)


def _is_missing(value: Any) -> bool:
    """Whether this is None, NaN or a missing value of some library, which equals nothing or cannot tell."""
    try:
        return value is None or bool(value != value)
    except TypeError:
        return True


def _check_known(exclude: Sequence[str], names: Sequence[str], keys: Sequence[str], entries: Entries) -> None:
    known = set(keys)
    for name in exclude:
        if fold(name.strip()) not in known:
            guess = did_you_mean(name, names)
            asked = entries.door.option("exclude", name)
            raise UnknownGroup(f"there is no row {quoted(name)} to leave out ({asked}).{guess}")


def _kept(entries: Entries, kept: list[int], names: list[str], lost: list[str], note: str) -> Entries:
    def at(place: Any) -> Any:
        return None if place is None else lambda index: place(kept[index])

    original = list(kept) if entries.rows is None else [entries.rows[index] for index in kept]
    return replace(
        entries,
        values=picked(entries.values, kept),
        names=names,
        bounds={what: picked(values, kept) for what, values in entries.bounds.items()},
        place=at(entries.place),
        row=at(entries.row),
        name_place=at(entries.name_place),
        rows=original,
        lost=[*entries.lost, *lost],
        notes=[*entries.notes, note],
    )


def picked(values: Any, kept: Sequence[int]) -> Any:
    """Those values that stand at these indices."""
    return values[list(kept)] if isinstance(values, np.ndarray) else [values[index] for index in kept]


def per_group(value: Any, entries: Entries) -> Any:
    """What was given for each row, for the rows that are left; what fits no number of rows is returned as it is."""
    if entries.rows is None or np.ndim(value) != 1 or len(value) != entries.count:
        return value
    return picked(value if isinstance(value, np.ndarray) else list(value), entries.rows)
