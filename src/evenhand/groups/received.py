"""Many problems however they come: an array, a data frame with one row or one column a problem, groups one by one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from evenhand.exceptions import InvalidBounds, InvalidParameter, InvalidPopulation, about
from evenhand.groups.given import OWN_KINDS
from evenhand.groups.groups import Groups
from evenhand.groups.name_cells import BETWEEN_NAMES
from evenhand.groups.stack import Listed, Many, Stack
from evenhand.groups.table import Table, is_empty
from evenhand.numbers import LARGEST_TOTAL, read_only
from evenhand.wording.lists import listed, quoted, shown

SIDES = ("rows", "columns")
"""What of a data frame is a problem each."""

FEW = 100
"""Characters in which a note names groups or problems."""


def received(populations: object, side: object, names: Sequence[object] | None, given: Mapping[str, Any]) -> Many:
    """Many problems from whatever holds them.

    Parameters
    ----------
    populations : array of two dimensions, data frame, or iterable of `Groups` or of whatever these take
    side : "rows", "columns" or None
        What of a data frame is a problem each.
    names : sequence of str or None
        Of the groups, where an array has none.
    given : mapping
        "minimum", "maximum" and "current", those that are not None: as for `Groups`, or with a row for each problem.

    Returns
    -------
    Stack or Listed

    Raises
    ------
    EvenhandError
        The message names the row.
    """
    if side not in (None, *SIDES):
        raise InvalidParameter(f'problems is {shown(side)}, but must be "rows" or "columns": what of a frame is one')
    if isinstance(populations, Groups | str | bytes | Mapping):
        raise InvalidPopulation(
            f"populations are {type(populations).__name__!r}: give an array with one row a problem, a data frame, or a "
            "list of Groups"
        )
    table = _table(populations)
    if table is not None:
        return _of_table(table, side, given)
    if side is not None:
        raise InvalidParameter(f'problems="{side}" is given, but these populations are no data frame: leave it out')
    if isinstance(populations, np.ndarray):
        return _of_array(populations, names, given)
    if not isinstance(populations, Iterable):
        raise InvalidPopulation(f"populations are {type(populations).__name__!r}: give an array with one row a problem")
    rows = list(populations)
    array = _as_array(rows)
    return _of_list(rows, names, given) if array is None else _of_array(array, names, given)


def _as_array(rows: list[Any]) -> np.ndarray[Any, Any] | None:
    """Lists of numbers as one array, where all are as long and all are whole, or none is."""
    if not rows or not all(isinstance(row, list | tuple) and len(row) == len(rows[0]) > 0 for row in rows):
        return None
    kinds = {type(one) for row in rows for one in row}
    if kinds not in ({int}, {float}):
        return None
    array = np.array(rows)
    return array if array.ndim == 2 and _is_plain(array.dtype) else None


def _table(populations: object) -> Table | None:
    if isinstance(populations, Table):
        return populations
    if type(populations).__module__.partition(".")[0] in (*OWN_KINDS, "evenhand"):
        return None
    from evenhand.groups.from_frames import frame_table

    found = frame_table(populations)
    return found if isinstance(found, Table) else None


def _of_array(array: np.ndarray[Any, Any], names: Sequence[object] | None, given: Mapping[str, Any]) -> Many:
    if array.ndim != 2:
        raise InvalidPopulation(f"populations have {array.ndim} dimensions: give one row a problem, in two dimensions")
    if 0 in array.shape:
        raise InvalidPopulation(f"populations have the shape {array.shape}: give at least one row, and one group in it")
    if isinstance(array, np.ma.MaskedArray) or not _is_plain(array.dtype):
        return _of_list(list(array), names, given)
    checked = None if names is None else Groups(array[0], names, keep_totals=True).names
    return _checked(Stack(read_only(np.array(array, order="C")), checked, None, _bounds(given, array.shape)))


def _is_plain(dtype: np.dtype[Any]) -> bool:
    """Whether float64 has the nearest number to each of these as NumPy rounds it."""
    return dtype.kind in "iu" or dtype == np.float64


def _checked(stack: Stack) -> Stack:
    stack.check()
    return stack


def _of_list(problems: list[Any], names: Sequence[object] | None, given: Mapping[str, Any]) -> Listed:
    if not problems:
        raise InvalidPopulation("there are no problems: give at least one row of populations")
    groups = []
    for row, one in enumerate(problems):
        with about(f"row {row + 1}"):
            groups.append(_groups(one, names, {what: _of_row(value, row, what) for what, value in given.items()}))
    return Listed(tuple(groups))


def _groups(one: Any, names: Sequence[object] | None, bounds: dict[str, Any]) -> Groups:
    if not isinstance(one, Groups):
        return Groups(one, names, **bounds)
    if names is not None or "current" in bounds:
        what = "names" if names is not None else "current"
        raise InvalidBounds(f"{what} is given, but these are Groups already: give it to Groups instead")
    return one.within(bounds.get("minimum"), bounds.get("maximum")) if bounds else one


def _of_row(value: Any, row: int, what: str) -> Any:
    if np.ndim(value) < 2:
        return value
    if row >= len(value):
        raise InvalidBounds(f"{what} holds {len(value)} rows: give one for each problem")
    return value[row]


def _bounds(given: Mapping[str, Any], shape: tuple[int, ...]) -> dict[str, Any]:
    """Bounds as they were given, those with a row for each problem as checked arrays of their own."""
    return {what: _each(value, what, shape) if _has_rows(value) else value for what, value in given.items()}


def _has_rows(value: Any) -> bool:
    return not isinstance(value, Mapping) and np.ndim(value) == 2


def _each(value: Any, what: str, shape: tuple[int, ...]) -> Any:
    array = np.asarray(value)
    if array.shape != shape:
        raise InvalidBounds(f"{what} has shape {array.shape}, but the populations have {shape}: give one for each")
    if array.dtype.kind not in "iu":
        raise InvalidBounds(f"{what} holds {array.dtype} numbers, but must hold whole ones, 0 or more, in every row")
    if bool((array < 0).any()):
        row = int((array < 0).any(axis=1).argmax())
        raise InvalidBounds(f"row {row + 1}: {what} is {array[row].min()}, but must be a whole number of 0 or more")
    return read_only(np.array(np.minimum(array, LARGEST_TOTAL), dtype=np.int64, order="C"))


def _of_table(table: Table, side: object, given: Mapping[str, Any]) -> Many:
    """Problems of a data frame: its columns of numbers where a column or an index has names for the rows."""
    numbers = [one.title for one in table.columns if one.is_numeric and one.title not in table.index]
    texts = [*table.index, *(one.title for one in table.columns if one.is_text and one.title not in table.index)]
    if not numbers:
        raise InvalidPopulation(f"{table.where} has no column of numbers: give one row or one column a problem")
    taken = side or ("columns" if texts else "rows")
    cells = [table.checked_cells(title) for title in numbers]
    labels = _labels(table, texts, len(cells[0]))
    if taken == "columns":
        note = f"each column of numbers is a problem: {listed(map(quoted, numbers), FEW)}"
        note += f"; names from {quoted(texts[0])}" if texts else ""
        return _of_cells(cells, labels, tuple(f"column {quoted(title)}" for title in numbers), given, note, table)
    note = f"each row is a problem, each column of numbers a group: {listed(map(quoted, numbers), FEW)}"
    turned = list(zip(*cells, strict=True)) if not _are_plain(cells) else np.stack(cells, axis=1)
    return _of_cells(turned, tuple(numbers), None, given, note, table)


def _labels(table: Table, texts: Sequence[str], count: int) -> tuple[str, ...] | None:
    if not texts:
        return None
    parts = [table.checked_cells(title) for title in table.index or texts[:1]]
    words = ([str(part[row]) for part in parts if not is_empty(part[row])] for row in range(count))
    return tuple(map(BETWEEN_NAMES.join, words))


def _are_plain(cells: Any) -> bool:
    """Whether all columns are arrays that one array holds without a loss."""
    if not all(isinstance(one, np.ndarray) and _is_plain(one.dtype) for one in cells):
        return False
    kinds = {one.dtype.kind for one in cells}
    return len(kinds) == 1 or all(one.dtype.kind == "f" or int(one.max(initial=0)) < LARGEST_TOTAL for one in cells)


def _of_cells(
    cells: Any,
    names: tuple[str, ...] | None,
    labels: tuple[str, ...] | None,
    given: Mapping[str, Any],
    note: str,
    table: Table,
) -> Many:
    """Problems from the rows of numbers that a table holds."""
    notes = (*table.notes, note)
    if isinstance(cells, np.ndarray) or _are_plain(cells):
        array = read_only(np.array(np.stack(list(cells)) if isinstance(cells, list) else cells, order="C"))
        checked = None if names is None else Groups(array[0], names, keep_totals=True).names
        return _checked(Stack(array, checked, labels, _bounds(given, array.shape), notes, table.library))
    found = _of_list([list(row) for row in cells], names, given)
    return Listed(found.groups, notes, table.library)
