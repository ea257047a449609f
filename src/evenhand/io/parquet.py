"""Parquet files: only the columns that are asked for are read."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import numpy as np

from evenhand.columns import Column
from evenhand.exceptions import MissingLibrary, UnreadableFile
from evenhand.io.limits import Limits, check_columns, check_rows, check_unpacked
from evenhand.io.table import Table
from evenhand.suggest import quoted

MAGIC = b"PAR1"


def read_parquet(data: bytes, where: str, limits: Limits) -> Table:
    """The table in a Parquet file.

    Parameters
    ----------
    data : bytes
        The whole file.
    where : str
        Its name, for messages.
    limits : Limits

    Returns
    -------
    Table
        Whole numbers and float64 without missing cells come as arrays, all else as lists. Rows count from 1: such a
        file has no row of titles.

    Raises
    ------
    UnreadableFile
        The file is broken, empty or too large, or two columns have one title.
    MissingLibrary
        PyArrow is not installed.
    """
    if not (data.startswith(MAGIC) and data.endswith(MAGIC) and len(data) > 3 * len(MAGIC)):
        raise UnreadableFile(f"{where} is no Parquet file, or cut off: write or download it again")
    file = _open(data, where)
    schema, rows = file.schema_arrow, file.metadata.num_rows
    check_rows(rows, limits, where)
    check_columns(len(schema), limits, where)
    if rows == 0:
        raise UnreadableFile(f"{where} has no rows: it needs one for each group")
    repeated = next((title for title in schema.names if schema.names.count(title) > 1), None)
    if repeated is not None:
        raise UnreadableFile(f"{where} has two columns titled {quoted(repeated)}: rename one of them")
    columns = tuple(_kind(field.name, field.type) for field in schema)
    return Table(
        where,
        columns,
        lambda title: _cells(data, title, where, limits),
        lambda index: f"row {index + 1}",
        limits,
        has_titles=False,
    )


def _open(data: bytes, where: str, as_dictionary: Sequence[str] = ()) -> Any:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise MissingLibrary(f'{where} needs PyArrow to be read: pip install "evenhand[files]"') from None
    try:
        return pq.ParquetFile(pa.BufferReader(data), read_dictionary=list(as_dictionary))
    except (pa.ArrowException, OSError, ValueError, KeyError):
        raise _broken(where) from None


def _kind(title: str, kind: Any) -> Column:
    import pyarrow.types as types

    is_numeric = types.is_integer(kind) or types.is_floating(kind) or types.is_decimal(kind)
    return Column(title, is_numeric=is_numeric, is_text=_is_text(kind))


def _is_text(kind: Any) -> bool:
    import pyarrow.types as types

    inner = kind.value_type if types.is_dictionary(kind) else kind
    return bool(types.is_string(inner) or types.is_large_string(inner) or types.is_string_view(inner))


def _cells(data: bytes, title: str, where: str, limits: Limits) -> Sequence[Any]:
    """The cells of a column; text as references to its distinct values, which may be few and long."""
    import pyarrow as pa

    file = _open(data, where)
    check_unpacked(_unpacked_size(file.metadata, title), limits, where)
    if _is_text(file.schema_arrow.field(title).type):
        file = _open(data, where, as_dictionary=[title])
    try:
        column = file.read(columns=[title]).column(0)
        column.validate(full=True)
        return _python_cells(column)
    except (pa.ArrowException, OSError, ValueError, OverflowError, KeyError, IndexError):
        raise _broken(where) from None


def _unpacked_size(metadata: Any, title: str) -> int:
    groups = (metadata.row_group(number) for number in range(metadata.num_row_groups))
    parts = (group.column(number) for group in groups for number in range(group.num_columns))
    return sum(part.total_uncompressed_size for part in parts if part.path_in_schema == title)


def _python_cells(column: Any) -> Sequence[Any]:
    import pyarrow.types as types

    kind = column.type
    if types.is_dictionary(kind):
        return [cell for chunk in column.chunks for cell in _looked_up(chunk)]
    if column.null_count == 0 and (types.is_integer(kind) or types.is_float64(kind)):
        return column.to_numpy()  # type: ignore[no-any-return]
    if types.is_floating(kind) and not types.is_float64(kind):
        return [None if cell is None else _shortest(cell) for cell in column.to_numpy(zero_copy_only=False)]
    return column.to_pylist()  # type: ignore[no-any-return]


def _looked_up(chunk: Any) -> list[Any]:
    values = chunk.dictionary.to_pylist()
    return [None if number is None else values[number] for number in chunk.indices.to_pylist()]


def _shortest(cell: np.floating[Any]) -> Decimal | float:
    """A short float as the shortest decimal that prints as it; its many digits as a float64 mean nothing."""
    return Decimal(str(cell)) if np.isfinite(cell) else float(cell)


def _broken(where: str) -> UnreadableFile:
    return UnreadableFile(f"{where} is broken: it is no Parquet file that can be read; write it again")
