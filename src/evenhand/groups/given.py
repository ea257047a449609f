"""Whatever holds populations, taken apart: mappings, pairs, records, sequences and arrays here, frames next door."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from evenhand.exceptions import InvalidPopulation, InvalidValue
from evenhand.groups.columns import told_apart
from evenhand.groups.door import PYTHON
from evenhand.groups.entries import Entries
from evenhand.groups.left_out import without_missing
from evenhand.groups.table import Table, column_kind
from evenhand.groups.table_entries import table_entries
from evenhand.groups.wanted import Wanted
from evenhand.numbers import first_masked

OWN_KINDS = frozenset({"builtins", "numpy", "collections", "fractions", "decimal", "types", "array", "range"})
"""Where the types come from that are no frames."""


def take_in(populations: object, wanted: Wanted) -> Entries:
    """Take populations apart into values, names and bounds.

    Parameters
    ----------
    populations : Table, mapping, pairs, records, sequence, array, series or data frame
    wanted : Wanted
        Which columns of a table to read.

    Returns
    -------
    Entries

    Raises
    ------
    InvalidPopulation
        The input is text, a single number, a set, or has more than one dimension.
    UnknownColumn
        A table lacks the column.
    """
    if not isinstance(populations, Table) and type(populations).__module__.partition(".")[0] not in OWN_KINDS:
        from evenhand.groups.from_frames import frame_table

        populations = frame_table(populations)
    if not isinstance(populations, Table):
        populations = _records(populations)
    if isinstance(populations, Table):
        return table_entries(populations, wanted)
    if wanted.needs_columns is not None:
        option = PYTHON.option(wanted.needs_columns)
        raise InvalidValue(f"{option} chooses a column of a table, and these populations are none")
    entries = _plain(populations, wanted.drops_missing)
    return without_missing(entries) if wanted.drops_missing else entries


def _plain(populations: object, drops_missing: bool) -> Entries:
    """Entries without columns."""
    if isinstance(populations, Entries):
        return populations
    if isinstance(populations, Mapping):
        return Entries(list(populations.values()), list(populations.keys()))
    if isinstance(populations, np.ndarray):
        return Entries(_one_dimensional(populations, drops_missing))
    values = _as_list(populations)
    if values and all(_is_pair(entry) for entry in values):
        return Entries([entry[1] for entry in values], [entry[0] for entry in values])
    return Entries(values)


def _is_pair(entry: Any) -> bool:
    """Whether an entry is a name with its number, as in `dict.items()`."""
    return isinstance(entry, tuple | list) and len(entry) == 2 and isinstance(entry[0], str)


def _as_list(populations: object) -> list[Any]:
    wrong = isinstance(populations, str | bytes | set | frozenset) or not isinstance(populations, Iterable)
    if wrong:
        raise InvalidPopulation(
            f"populations are {type(populations).__name__!r}: give a mapping of name to number, "
            "a sequence, an array, a series or a data frame"
        )
    return list(populations)  # type: ignore[call-overload, no-any-return]


def _one_dimensional(array: np.ndarray[Any, Any], drops_missing: bool) -> Any:
    if array.ndim != 1:
        raise InvalidPopulation(f"populations have {array.ndim} dimensions: give one number for each group, in one row")
    if array.dtype.names:
        raise InvalidPopulation(f"populations have the fields {', '.join(array.dtype.names)}: give one of them")
    if first_masked(array) is None:
        return np.asarray(array)
    return array.tolist() if drops_missing else array


def _records(populations: Any) -> Any:
    """A list of mappings, or a mapping of lists, as a table; anything else as it is."""
    if isinstance(populations, list | tuple) and populations and all(isinstance(one, Mapping) for one in populations):
        return _table(_from_records(populations), "the list", "record")
    if _are_rows(populations):
        return _table(_from_rows(populations), "the list", "row", first=2)
    if isinstance(populations, Mapping) and len(populations) > 0:
        lists = [value for value in populations.values() if isinstance(value, list | tuple | np.ndarray)]
        if len(lists) == len(populations):
            return _table(_from_lists(populations), "the mapping", "row")
    return populations


def _are_rows(populations: Any) -> bool:
    """Whether this is a list of rows, titles first."""
    is_nested = isinstance(populations, list | tuple) and len(populations) > 1
    if not is_nested or not all(isinstance(row, list | tuple) for row in populations):
        return False
    return len(populations[0]) > 1 and all(isinstance(cell, str) for cell in populations[0])


def _from_rows(rows: Sequence[Sequence[Any]]) -> dict[str, Sequence[Any]]:
    titles = told_apart([title.strip() for title in rows[0]])
    for number, row in enumerate(rows[1:], start=2):
        if len(row) != len(titles):
            counts = f"{len(row)} cell{'s' * (len(row) != 1)}, but there are {len(titles)} titles"
            raise InvalidPopulation(f"the list, row {number} has {counts}: give one cell for each title")
    return dict(zip(titles, zip(*rows[1:], strict=True), strict=True))


def _from_records(records: Sequence[Mapping[Any, Any]]) -> dict[str, list[Any]]:
    keys = dict.fromkeys(key for record in records for key in record)
    return {str(key): [record.get(key) for record in records] for key in keys}


def _from_lists(columns: Mapping[Any, Sequence[Any]]) -> dict[str, Sequence[Any]]:
    lengths = {len(cells) for cells in columns.values()}
    if len(lengths) > 1:
        raise InvalidPopulation(f"the columns have {min(lengths)} to {max(lengths)} entries: give all the same length")
    return {str(title): list(cells) for title, cells in columns.items()}


def _table(columns: Mapping[str, Sequence[Any]], where: str, word: str, first: int = 1) -> Table:
    kinds = tuple(column_kind(title, cells) for title, cells in columns.items())
    return Table(where, kinds, columns.__getitem__, lambda index: f"{word} {index + first}", title_row=first - 1)
