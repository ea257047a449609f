"""Parquet files: only the columns that are asked for are read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, cast

import numpy as np

from evenhand.exceptions import MissingLibrary, UnreadableFile
from evenhand.groups.columns import Column, told_apart, with_repeats
from evenhand.groups.door import PYTHON, Door
from evenhand.groups.table import SAMPLE, Table, column_kind
from evenhand.io.read.limits import Limits, check_column_bytes, check_columns, check_rows
from evenhand.wording.extras import install_extra
from evenhand.wording.lists import shown

MAGIC = b"PAR1"
BATCH_ROWS = 2**20


def read_parquet(data: bytes, where: str, limits: Limits, door: Door = PYTHON) -> Table:
    """The table in a Parquet file.

    Parameters
    ----------
    data : bytes
        The whole file.
    where : str
        Its name, for messages.
    limits : Limits
    door : Door, optional
        How messages spell options.

    Returns
    -------
    Table
        Whole numbers and float64 without missing cells come as arrays, all else as lists. Rows count from 1: such a
        file has no row of titles.

    Raises
    ------
    UnreadableFile
        The file is broken, empty or too large.
    MissingLibrary
        PyArrow is not installed.
    """
    if not (data.startswith(MAGIC) and data.endswith(MAGIC) and len(data) > 3 * len(MAGIC)):
        raise UnreadableFile(f"{where} is no Parquet file, or cut off: write or download it again")
    file = _opened(data, where)
    titles, kinds, rows = _guarded(lambda: _outline(file), where)
    check_rows(rows, limits, where)
    check_columns(len(titles), limits, where)
    if rows == 0:
        raise UnreadableFile(f"{where} has no rows: it needs one for each group")
    names = told_apart(titles)
    words = [place for place, kind in enumerate(kinds) if _is_text(kind)]
    sample = _guarded(lambda: _sample(file, titles, words, limits, where), where)
    columns = [
        _column(name, kind, sample.get(place)) for place, (name, kind) in enumerate(zip(names, kinds, strict=True))
    ]

    def cells(name: str) -> Sequence[Any]:
        place, said = names.index(name), f"{where}, column {shown(name, 18)},"
        return cast("Sequence[Any]", _guarded(lambda: _cells(file, titles, place, limits, said), where))

    return Table(
        where, with_repeats(columns, titles), cells, lambda index: f"row {index + 1}", limits.cell_characters, door=door
    )


def _opened(data: bytes, where: str) -> Any:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise MissingLibrary(f"{where} needs PyArrow to be read: {install_extra('files')}") from None
    return _guarded(lambda: pq.ParquetFile(pa.BufferReader(data)), where)


def _guarded(call: Callable[[], Any], where: str) -> Any:
    """What the call returns; whatever the library raises on a broken file becomes one sentence."""
    try:
        return call()
    except UnreadableFile:
        raise
    except Exception:
        raise UnreadableFile(f"{where} is broken: it is no Parquet file that can be read; write it again") from None


def _outline(file: Any) -> tuple[list[str], list[Any], int]:
    schema = file.schema_arrow
    return list(schema.names), list(schema.types), int(file.metadata.num_rows)


def _cells(file: Any, titles: Sequence[str], place: int, limits: Limits, said: str) -> Sequence[Any]:
    """The cells of the column at this place, by batches: what a file says of its sizes beforehand need not be true."""
    import pyarrow as pa

    batches = []
    size = 0
    for batch in file.iter_batches(batch_size=BATCH_ROWS, columns=[titles[place]]):
        column = _column_at(batch, titles, place)
        size += column.nbytes
        check_column_bytes(size, limits, said)
        column.validate(full=True)
        batches.append(column)
    return _python_cells(pa.chunked_array(batches))


def _column_at(batch: Any, titles: Sequence[str], place: int) -> Any:
    """The column at a place of the file; a batch holds all those that have its title, in the file's order."""
    alike = [index for index, title in enumerate(batch.schema.names) if title == titles[place]]
    return batch.column(alike[titles[:place].count(titles[place])])


def _sample(
    file: Any, titles: Sequence[str], places: Sequence[int], limits: Limits, where: str
) -> dict[int, list[Any]]:
    """The first cells of columns of text, which may be numbers after all, by their places."""
    if not places:
        return {}
    batch = next(file.iter_batches(batch_size=SAMPLE, columns=[titles[place] for place in places]))
    check_column_bytes(batch.nbytes, limits, where)
    return {place: _column_at(batch, titles, place).to_pylist() for place in places}


def _column(title: str, kind: Any, sample: Sequence[Any] | None) -> Column:
    import pyarrow.types as types

    if sample is not None:
        found = column_kind(title, sample)
        return found if found.is_numeric else replace(found, is_text=True)
    is_numeric = types.is_integer(kind) or types.is_floating(kind) or types.is_decimal(kind)
    return Column(title, is_numeric=is_numeric, is_text=False)


def _is_text(kind: Any) -> bool:
    import pyarrow.types as types

    inner = kind.value_type if types.is_dictionary(kind) else kind
    return bool(types.is_string(inner) or types.is_large_string(inner) or types.is_string_view(inner))


def _python_cells(column: Any) -> Sequence[Any]:
    import pyarrow.types as types

    kind = column.type
    if types.is_dictionary(kind):
        return [cell for chunk in column.chunks for cell in _looked_up(chunk)]
    if column.null_count == 0 and (types.is_integer(kind) or types.is_float64(kind)):
        return column.to_numpy()  # type: ignore[no-any-return]
    if types.is_floating(kind) and not types.is_float64(kind):
        cells = zip(column.to_numpy(zero_copy_only=False), column.is_valid().to_pylist(), strict=True)
        return [_shortest(cell) if is_there else None for cell, is_there in cells]
    return column.to_pylist()  # type: ignore[no-any-return]


def _looked_up(chunk: Any) -> list[Any]:
    values = chunk.dictionary.to_pylist()
    return [None if number is None else values[number] for number in chunk.indices.to_pylist()]


def _shortest(cell: np.floating[Any]) -> Decimal | float:
    """A short float as the shortest decimal that prints as it; its many digits as a float64 mean nothing."""
    return Decimal(str(cell)) if np.isfinite(cell) else float(cell)
