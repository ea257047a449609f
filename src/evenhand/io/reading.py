"""From a file to `Groups`: whatever its kind, every mistake is named by file, row and column.

A built-in data set needs none of the rooms that take files apart, so they are imported when a file is read.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from evenhand import data
from evenhand.exceptions import UnreadableFile
from evenhand.groups import Groups
from evenhand.io.limits import LIMITS, Limits, check_bytes
from evenhand.suggest import quoted, shown

if TYPE_CHECKING:
    from evenhand.io.intake import WantedColumns
    from evenhand.io.table import Table

TEXT = {".csv": None, ".tsv": "\t", ".tab": "\t", ".txt": None}
"""Suffixes of text tables, and the separator that the suffix tells."""

SPREADSHEETS = (".xlsx", ".xlsm", ".xls", ".ods")
PARQUET = (".parquet", ".pq")
JSON = (".json",)
KINDS = "use .csv, .tsv, .txt, .xlsx, .xls, .ods, .parquet or .json"


@dataclass(frozen=True)
class Hints:
    """What the user knows of a file and it does not say itself.

    Attributes
    ----------
    encoding : str or None
        Of a text file, such as "latin-1".
    separator : str or None
        Between the cells of a text file.
    decimal : "." or "," or None
        The decimal sign of numbers that are written as text.
    sheet : str or None
        Name of a sheet.
    """

    encoding: str | None = None
    separator: str | None = None
    decimal: str | None = None
    sheet: str | None = None


NO_HINTS = Hints()


def load_groups(source: str | os.PathLike[str], *, minimum: Any = 1, maximum: Any = None, **options: Any) -> Groups:
    """Groups from a built-in data set, or else from a file.

    Parameters
    ----------
    source : str or path
        A text that is the name of a data set means it; "./us-2020" and any path object are files.
    minimum, maximum : int or sequence of int, optional
    **options
        Columns and hints, as for `read_groups`. The columns of a data set are State, Code, Population and, where the
        units held now are known, Seats.

    Returns
    -------
    Groups

    Raises
    ------
    EvenhandError
        UnknownDataSet where the source looks like a name; all else as `read_groups`.
    """
    if isinstance(source, str) and source in data.DATA_SETS:
        columns = data.read(source)
        if not any(options.values()):
            return Groups(columns.populations, columns.names, minimum=minimum, maximum=maximum, current=columns.current)
        if columns.current is not None:
            options["current_column"] = options.get("current_column") or data.SEATS
        source = data.path(source)
    elif isinstance(source, str) and _is_like_name(source):
        data.read(source)
    return read_groups(source, minimum=minimum, maximum=maximum, **options)


def read_groups(
    path: str | os.PathLike[str],
    *,
    population_column: str | None = None,
    name_column: str | None = None,
    minimum_column: str | None = None,
    maximum_column: str | None = None,
    current_column: str | None = None,
    minimum: Any = 1,
    maximum: Any = None,
    encoding: str | None = None,
    separator: str | None = None,
    decimal: str | None = None,
    sheet: str | None = None,
    limits: Limits = LIMITS,
) -> Groups:
    """Groups from a CSV, Excel, OpenDocument, Parquet or JSON file.

    Parameters
    ----------
    path : str or path
        The suffix says of which kind the file is.
    population_column, name_column : str, optional
        Titles; not given, they are chosen as for a data frame.
    minimum_column, maximum_column, current_column : str, optional
        Titles of the columns with bounds and with units held now; an empty maximum is none.
    minimum, maximum : int or sequence of int, optional
        Bounds, where no column holds them.
    encoding, separator, decimal, sheet : str, optional
        See `Hints`; what is not given is found out.
    limits : Limits, optional
        The most that is read.

    Returns
    -------
    Groups
        In the order of the rows.

    Raises
    ------
    UnreadableFile
        The file is missing, broken, too large, of an unknown kind, or no table.
    UnknownColumn
        A column is missing, or none stands out.
    InvalidPopulation, InvalidName, InvalidBounds
        A cell is refused; the message names file, row and column.
    MissingLibrary
        The library for this kind of file is not installed.
    """
    from evenhand.io.intake import WantedColumns, groups_from_table

    wanted = WantedColumns(population_column, name_column, minimum_column, maximum_column, current_column)
    hints = Hints(encoding, separator, decimal, sheet)
    if not isinstance(path, str | os.PathLike):
        raise UnreadableFile(f"{quoted(path)} is neither a name nor a path: give populations themselves to Groups")
    name = PurePath(path).name or str(path)
    with _named_faults(name, path):
        _check_is_file(Path(path), name, limits)
        kind = _kind_of(name)
        with Path(path).open("rb") as file:
            content = file.read(limits.file_bytes + 1)
    check_bytes(len(content), limits, named_file(name))
    return groups_from_table(_table(content, name, kind, hints, limits), wanted, minimum, maximum)


def groups_from_bytes(
    content: bytes,
    name: str,
    wanted: WantedColumns | None = None,
    *,
    minimum: Any = 1,
    maximum: Any = None,
    hints: Hints = NO_HINTS,
    limits: Limits = LIMITS,
) -> Groups:
    """Groups from the content of a file that never touches the disk, such as an upload.

    Parameters
    ----------
    content : bytes
    name : str
        The file's name; its suffix says of which kind it is.
    wanted : WantedColumns, optional
    minimum, maximum, hints, limits
        As for `read_groups`.

    Returns
    -------
    Groups

    Raises
    ------
    EvenhandError
        As `read_groups`.
    """
    from evenhand.io.intake import WantedColumns, groups_from_table

    plain = PurePath(name.replace("\\", "/")).name
    kind = _kind_of(plain)
    check_bytes(len(content), limits, named_file(plain))
    table = _table(content, plain, kind, hints, limits)
    return groups_from_table(table, wanted or WantedColumns(), minimum, maximum)


def named_file(name: str) -> str:
    """A file as messages name it: short enough to leave room for the rest of the line."""
    return shown(name, 30)


def _is_like_name(source: str) -> bool:
    """Whether a text is more like the name of a data set than like a path."""
    path = PurePath(source)
    return not path.suffix and path.name == source and "\0" not in source and not (source and Path(source).exists())


def _kind_of(name: str) -> str:
    """The suffix of a kind of file that can be read."""
    suffix = PurePath(name).suffix.lower()
    if suffix in TEXT or suffix in (*SPREADSHEETS, *PARQUET, *JSON):
        return suffix
    kind = f"is of the unknown kind {suffix[:12]!r}" if suffix else "has no suffix that tells its kind"
    raise UnreadableFile(f"{named_file(name)} {kind}: {KINDS}")


def _check_is_file(path: Path, name: str, limits: Limits) -> None:
    """Refuse what is no file, and what is too large, before any of it is read."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        kind = "a folder" if stat.S_ISDIR(status.st_mode) else "no regular file"
        raise UnreadableFile(f"{named_file(name)} is {kind}: give the path of a file")
    check_bytes(status.st_size, limits, named_file(name))


@contextmanager
def _named_faults(name: str, path: str | os.PathLike[str]) -> Iterator[None]:
    """What the system refuses, as a sentence about the file."""
    where = named_file(name)
    try:
        yield
    except FileNotFoundError:
        raise UnreadableFile(f"there is no file {shown(path, 80)}: check the path") from None
    except PermissionError:
        raise UnreadableFile(f"{where} may not be read: its permissions forbid it") from None
    except OSError as fault:
        raise UnreadableFile(f"{where} cannot be read: {fault.strerror or 'the system refuses'}") from None
    except UnreadableFile:
        raise
    except ValueError:
        raise UnreadableFile(f"{quoted(path, 80)} cannot be the path of a file") from None


def _table(content: bytes, name: str, kind: str, hints: Hints, limits: Limits) -> Table:
    """The table in a file, by the reader for its kind; each reader is imported when it is needed."""
    where = named_file(name)
    if kind in SPREADSHEETS:
        from evenhand.io.excel import read_excel

        return read_excel(content, where, limits, sheet=hints.sheet, decimal=hints.decimal)
    if kind in PARQUET:
        from evenhand.io.parquet import read_parquet

        return read_parquet(content, where, limits)
    if kind in JSON:
        from evenhand.io.json_table import read_json

        return read_json(content, where, limits, encoding=hints.encoding)
    from evenhand.io.csv_table import read_csv

    separator = hints.separator or TEXT[kind]
    return read_csv(content, where, limits, encoding=hints.encoding, separator=separator, decimal=hints.decimal)
