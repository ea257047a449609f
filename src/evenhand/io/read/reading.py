"""From a file to `Groups`: whatever its kind, every mistake is named by file, row and column.

A built-in data set needs none of the rooms that take files apart, so they are imported when a file is read.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from evenhand import data
from evenhand.exceptions import UnreadableFile
from evenhand.groups import Groups
from evenhand.groups.door import PYTHON, Door
from evenhand.groups.reading_options import REFUSE
from evenhand.io.read.hints import Hints, check_hints, taken_hints
from evenhand.io.read.kinds import (
    GZIP,
    GZIP_MAGIC,
    JSON,
    JSON_LINES,
    PARQUET,
    SPREADSHEETS,
    TEXT,
    kind_of,
    named_file,
    shown_kind,
)
from evenhand.io.read.limits import LIMITS, Limits, check_bytes
from evenhand.wording.lists import quoted, shown

if TYPE_CHECKING:
    from evenhand.groups.table import Table


def load_groups(
    source: str | os.PathLike[str], *, minimum: Any = None, maximum: Any = None, door: Door = PYTHON, **options: Any
) -> Groups:
    """Groups from a built-in data set, or else from a file.

    Parameters
    ----------
    source : str or path
        A text that is the name of a data set means it; "./us-2020" and any path object are files.
    minimum, maximum : int or sequence of int, optional
    door : Door, optional
        How messages spell options.
    **options
        Columns and hints, as for `read_groups`. The columns of a data set are State (or what its groups are), Code,
        Population and, where units were given officially, Seats (or what they are).

    Returns
    -------
    Groups

    Raises
    ------
    EvenhandError
        UnknownDataSet where the source looks like a name; all else as `read_groups`.
    """
    if isinstance(source, str) and source in data.DATA_SETS:
        columns, units = data.read(source), data.DATA_SETS[source].units
        if columns.sd is None and all(_says_nothing(value) for value in options.values()):
            bounds = {"minimum": minimum, "maximum": maximum, "current": columns.current}
            # A test has looked for totals in these.
            return Groups(columns.populations, columns.names, keep_totals=True, **bounds)
        if columns.current is not None and options.get("current") is None:
            options["current_column"] = options.get("current_column") or units
        if columns.sd is not None and options.get("sd_column") is None:
            carried = {**options, "sd_column": data.SPREAD}
            return read_groups(data.path(source), minimum=minimum, maximum=maximum, door=door, **carried).unnamed()
        source = data.path(source)
    elif isinstance(source, str) and _is_like_name(source):
        data.read(source)
    return read_groups(source, minimum=minimum, maximum=maximum, door=door, **options)


def _says_nothing(value: object) -> bool:
    """Whether an option was left as it is; by identity, since 0 is equal to False."""
    return value is None or value is False or value in ((), REFUSE)


def read_groups(
    path: str | os.PathLike[str], *, limits: Limits = LIMITS, door: Door = PYTHON, **options: Any
) -> Groups:
    """Groups from a CSV, Excel, OpenDocument, Parquet or JSON file.

    Parameters
    ----------
    path : str or path
        The suffix says of which kind the file is.
    limits : Limits, optional
        The most that is read.
    door : Door, optional
        How messages spell options.
    **options
        Those of `Groups` for tables: columns, bounds, `exclude`, `keep_totals`, `missing`, `flags`; and the attributes
        of `Hints`, for what is not to be found out.

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
    if not isinstance(path, str | os.PathLike):
        raise UnreadableFile(f"{quoted(path)} is neither a name nor a path: give populations themselves to Groups")
    name = PurePath(path).name or str(path)
    with _named_faults(name, path):
        _check_is_file(Path(path), name, limits)
        kind_of(name)
        with Path(path).open("rb") as file:
            content = file.read(limits.file_bytes + 1)
    return groups_from_bytes(content, name, limits=limits, door=door, **options)


def groups_from_bytes(
    content: bytes, name: str, *, limits: Limits = LIMITS, door: Door = PYTHON, **options: Any
) -> Groups:
    """Groups from the content of a file that never touches the disk, such as an upload.

    Parameters
    ----------
    content : bytes
    name : str
        The file's name; its suffix says of which kind it is.
    limits, door, **options
        As for `read_groups`.

    Returns
    -------
    Groups

    Raises
    ------
    EvenhandError
        As `read_groups`.
    """
    plain = PurePath(name.replace("\\", "/")).name
    hints = taken_hints(options, door)
    kind = kind_of(plain)
    check_bytes(len(content), limits, named_file(plain))
    return Groups(_table(content, named_file(plain), kind, hints, limits, door), **options)


def groups_from_stream(content: bytes, *, door: Door = PYTHON, **options: Any) -> Groups:
    """Groups from bytes that come without a name, as through a pipe; their beginning shows of which kind they are.

    Parameters
    ----------
    content : bytes
    door, **options
        As for `read_groups`.

    Returns
    -------
    Groups

    Raises
    ------
    EvenhandError
        As `read_groups`.
    """
    hints = taken_hints(options, door)
    where = "standard input"
    check_bytes(len(content), LIMITS, where)
    if content.startswith(GZIP_MAGIC):
        from evenhand.io.read.unpacked import gunzipped

        content = gunzipped(content, where, LIMITS)
    return Groups(_table(content, where, shown_kind(content), hints, LIMITS, door), **options)


def _is_like_name(source: str) -> bool:
    """Whether a text is more like the name of a data set than like a path."""
    path = PurePath(source)
    return not path.suffix and path.name == source and "\0" not in source and not (source and Path(source).exists())


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


def _table(content: bytes, where: str, kind: str, hints: Hints, limits: Limits, door: Door) -> Table:
    """The table in a file, by the reader for its kind; each reader is imported when it is needed."""
    from evenhand.io.read.extent import Borders

    if kind.endswith(GZIP):
        from evenhand.io.read.unpacked import gunzipped

        content, kind = gunzipped(content, where, limits), kind.removesuffix(GZIP)
        check_bytes(len(content), limits, where)
    check_hints(hints, kind, where, door)
    borders = Borders(hints.header_row, hints.last_row, hints.comment)
    if kind in SPREADSHEETS:
        from evenhand.io.read.spreadsheets.excel import read_excel

        return read_excel(content, where, limits, sheet=hints.sheet, decimal=hints.decimal, borders=borders, door=door)
    if kind in PARQUET:
        from evenhand.io.read.parquet import read_parquet

        return read_parquet(content, where, limits, door)
    if kind in (*JSON, *JSON_LINES):
        from evenhand.io.read.json_table import read_json

        return read_json(content, where, limits, encoding=hints.encoding, lines=kind in JSON_LINES, door=door)
    from evenhand.io.read.csv_table import read_csv

    return read_csv(
        content,
        where,
        limits,
        encoding=hints.encoding,
        separator=hints.separator or TEXT[kind],
        decimal=hints.decimal,
        borders=borders,
        door=door,
    )
