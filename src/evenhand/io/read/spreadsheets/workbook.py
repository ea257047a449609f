"""What python-calamine reads out of a spreadsheet; for .xls in a process of its own, which this file is the program of.

On some broken .xls files the library panics, and writes so to the error stream past Python. To silence that here would
mean to turn file descriptor 2 away for all threads; a process of its own has a descriptor of its own. It costs about as
long as Python takes to start, and only files of the old kind pay for it. So nothing of evenhand is imported here.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any


class Protected(Exception):
    """The spreadsheet needs a password."""


class Broken(Exception):
    """The library cannot read it."""


@dataclass(frozen=True)
class Workbook:
    """The names of a spreadsheet's sheets, and the cells of one.

    Attributes
    ----------
    names : list of str
    name : str or None
        The sheet that was wanted, or else the first that can be seen; None where there is none such.
    rows : list of sequences
        Its cells.
    """

    names: list[str]
    name: str | None
    rows: list[Sequence[Any]]


def read_workbook(data: bytes, sheet: str | None) -> Workbook:
    """Read a spreadsheet in this process.

    Parameters
    ----------
    data : bytes
    sheet : str, optional

    Returns
    -------
    Workbook

    Raises
    ------
    Protected, Broken
    """
    import python_calamine

    try:
        return _workbook(python_calamine, data, sheet)
    except python_calamine.PasswordError:
        raise Protected from None
    except BaseException as fault:
        is_panic = type(fault).__name__ == "PanicException"  # derives from BaseException alone
        if not (is_panic or isinstance(fault, Exception)):
            raise
        raise Broken from None


def read_workbook_apart(data: bytes, sheet: str | None) -> Workbook:
    """As `read_workbook`, in a process of its own, where one can be started."""
    command = [sys.executable or "", "-I", __file__]
    words = pickle.dumps((sys.path, data, sheet))
    if getattr(sys, "frozen", False):  # then sys.executable is no Python
        return read_workbook(data, sheet)
    try:
        done = subprocess.run(command, input=words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    except OSError:  # no second process is allowed here
        return read_workbook(data, sheet)
    if done.returncode != 0:
        raise Broken
    answer = pickle.loads(done.stdout)
    if answer is None:
        raise Protected
    return Workbook(*answer)


def _workbook(library: Any, data: bytes, sheet: str | None) -> Workbook:
    book = library.CalamineWorkbook.from_filelike(BytesIO(data))
    names = list(book.sheet_names)
    seen = [one.name for one in book.sheets_metadata if one.visible == library.SheetVisibleEnum.Visible]
    name = next(iter(seen or names), None) if sheet is None else sheet if sheet in names else None
    rows: list[Sequence[Any]] = [] if name is None else book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    return Workbook(names, name, rows)


def _answer_asker() -> None:
    sys.path[:], data, sheet = pickle.load(sys.stdin.buffer)
    try:
        book = read_workbook(data, sheet)
        answer = (book.names, book.name, book.rows)
    except Protected:
        answer = None
    except Broken:
        sys.exit(1)
    sys.stdout.buffer.write(pickle.dumps(answer))


if __name__ == "__main__":
    _answer_asker()
