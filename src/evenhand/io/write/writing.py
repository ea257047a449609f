"""Results to files: CSV and Parquet are tables, JSON is a record that can be verified."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal, Inexact, localcontext
from io import StringIO
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, BinaryIO

from evenhand.exceptions import MissingLibrary, UnwritableFile
from evenhand.io.formulas import defused
from evenhand.io.write.atomic import write_atomically
from evenhand.wording.extras import install_extra
from evenhand.wording.lists import quoted, shown

if TYPE_CHECKING:
    from evenhand.numbers import Exact, Number
    from evenhand.result.allocation import Allocation
    from evenhand.result.path import Path
    from evenhand.result.sweep import Sweep

__all__ = [
    "allocation_text",
    "csv_text",
    "path_text",
    "save_allocation",
    "save_path",
    "save_sweep",
    "scored_text",
    "sweep_text",
    "write_atomically",
]

SUFFIXES = ".csv, .json or .parquet"
SWEEP_COLUMNS = ("k", "error", "log_error", "proof", "proven", "unique")
MOST_DIGITS = 1100  # more than any float64 has
LARGEST_INT64 = 2**63 - 1


def save_allocation(allocation: Allocation, path: str | os.PathLike[str]) -> None:
    """Write an allocation to a file, whole or not at all.

    Parameters
    ----------
    allocation : Allocation
    path : str or path
        ``.csv`` and ``.parquet`` are the columns of the audit table, one row per group in input order; ``.json`` is
        a record that ``evenhand verify`` proves again.

    Raises
    ------
    UnwritableFile
        The suffix is another one, or the file cannot be written.
    MissingLibrary
        Parquet needs PyArrow.
    """
    _save(path, lambda: _allocation_columns(allocation), lambda suffix: allocation_text(allocation, suffix))


def save_sweep(sweep: Sweep, path: str | os.PathLike[str]) -> None:
    """Write a sweep to a file, whole or not at all.

    Parameters
    ----------
    sweep : Sweep
    path : str or path
        ``.csv`` and ``.parquet`` have one row per total; ``.json`` is a record of all of them with their units.

    Raises
    ------
    UnwritableFile, MissingLibrary
        As `save_allocation`.
    """
    _save(path, lambda: _sweep_columns(sweep), lambda suffix: sweep_text(sweep, suffix))


def save_path(along: Path, path: str | os.PathLike[str]) -> None:
    """Write a path to a file, whole or not at all.

    Parameters
    ----------
    along : Path
    path : str or path
        ``.csv`` and ``.parquet`` have one row per piece; ``.json`` is a record of all of them with their certificates.

    Raises
    ------
    UnwritableFile, MissingLibrary
        As `save_allocation`.
    """
    _save(path, lambda: along.columns, lambda suffix: path_text(along, suffix))


def path_text(along: Path, suffix: str) -> str:
    """A path as the text of a file.

    Parameters
    ----------
    along : Path
    suffix : "csv" or "json"

    Returns
    -------
    str
    """
    if suffix == "json":
        from evenhand.io.record.along import path_record

        return _json_text(path_record(along))
    return csv_of(along.columns)


def allocation_text(allocation: Allocation, suffix: str) -> str:
    """An allocation as the text of a file.

    Parameters
    ----------
    allocation : Allocation
    suffix : "csv" or "json"

    Returns
    -------
    str
    """
    if suffix == "json":
        from evenhand.io.record.record import allocation_record

        return _json_text(allocation_record(allocation))
    columns = _allocation_columns(allocation)
    columns["population"] = list(map(exact_text, allocation.groups.exact))
    return csv_of(columns)


def sweep_text(sweep: Sweep, suffix: str) -> str:
    """A sweep as the text of a file.

    Parameters
    ----------
    sweep : Sweep
    suffix : "csv" or "json"

    Returns
    -------
    str
    """
    if suffix == "json":
        from evenhand.io.record.record import sweep_record

        return _json_text(sweep_record(sweep))
    columns = _sweep_columns(sweep)
    return csv_of(columns)


def scored_text(sweep: Sweep, alpha: Number) -> str:
    """A sweep as CSV, each total with its score S(k); empty where the method does not tell.

    Parameters
    ----------
    sweep : Sweep
    alpha : number
        Size penalty.

    Returns
    -------
    str
    """
    from evenhand.result.frames import sweep_columns

    columns = sweep_columns(sweep, alpha)
    return csv_of(columns)


def csv_of(columns: Mapping[str, Iterable[Any]]) -> str:
    r"""Named columns, all of one length, as `csv_text` writes their rows.

    Examples
    --------
    >>> csv_of({"group": ["A", "B"], "units": [3, None]})
    'group,units\nA,3\nB,\n'
    """
    return csv_text(list(columns), zip(*columns.values(), strict=True))


def csv_text(titles: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    r"""Rows as CSV: numbers in full, nothing where nothing is known, text that no spreadsheet runs as a formula.

    Parameters
    ----------
    titles : sequence of str
    rows : iterable of sequences, each as long as the titles

    Returns
    -------
    str

    Examples
    --------
    >>> csv_text(["group", "units"], [["=A1", 3], ["Maine", None]])
    "group,units\n'=A1,3\nMaine,\n"
    """
    buffer = StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(map(defused, titles))
    writer.writerows([_cell(value) for value in row] for row in rows)
    return buffer.getvalue()


def exact_text(value: Exact) -> str:
    """A population in digits, all of them where there is an end to them.

    Examples
    --------
    >>> from fractions import Fraction
    >>> exact_text(10**20), exact_text(Fraction(1, 8)), exact_text(Fraction(1, 3))
    ('100000000000000000000', '0.125', '0.3333333333333333')
    """
    if isinstance(value, int):
        return str(value)
    with localcontext(prec=MOST_DIGITS) as context:
        context.traps[Inexact] = True
        try:
            return format(Decimal(value.numerator) / value.denominator, "f")
        except Inexact:
            return repr(float(value))


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return defused(value) if isinstance(value, str) else value


def _allocation_columns(allocation: Allocation) -> dict[str, list[Any]]:
    columns = {name: _plain(column) for name, column in allocation.audit().columns.items()}
    exact = allocation.groups.exact
    if all(isinstance(value, int) for value in exact):
        columns["population"] = list(exact)
    return columns


def _sweep_columns(sweep: Sweep) -> dict[str, list[Any]]:
    return {name: _plain(getattr(sweep, name)) for name in SWEEP_COLUMNS}


def _plain(column: Any) -> list[Any]:
    """A column as Python values, whether it is an array or a list."""
    return column.tolist() if hasattr(column, "tolist") else list(column)


def _json_text(record: dict[str, Any]) -> str:
    import json

    return json.dumps(record, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _save(
    path: str | os.PathLike[str], columns: Callable[[], dict[str, list[Any]]], text: Callable[[str], str]
) -> None:
    suffix = PurePath(path).suffix.lower()
    if suffix == ".parquet":
        write_atomically(path, _parquet_writer(columns(), path))
    elif suffix in (".csv", ".json"):
        write_atomically(path, text(suffix[1:]).encode("utf-8"))
    else:
        ending = f"the suffix {quoted(suffix, 12)} is unknown" if suffix else "it has no suffix"
        raise UnwritableFile(f"cannot write {shown(os.fspath(path), 80)}: {ending}; use {SUFFIXES}")


def _parquet_writer(columns: dict[str, list[Any]], path: str | os.PathLike[str]) -> Callable[[BinaryIO], object]:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        where = shown(os.fspath(path), 80)
        raise MissingLibrary(f"writing {where} needs PyArrow: {install_extra('files')}") from None
    table = pa.table({name: _storable(values) for name, values in columns.items()})
    return lambda file: pq.write_table(table, file)


def _storable(values: list[Any]) -> list[Any]:
    """Whole numbers beyond 64 bits as what Parquet has for them: decimals, or floats where even those end."""
    if not any(isinstance(value, int) and abs(value) > LARGEST_INT64 for value in values):
        return values
    if max(abs(value) for value in values) < Decimal(10) ** 38 and all(isinstance(value, int) for value in values):
        return [Decimal(value) for value in values]
    return [float(value) for value in values]
