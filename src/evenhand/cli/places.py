"""Files that a command may write to: what stands in the way is said before the work begins."""

from __future__ import annotations

import os
import stat
import sys

from evenhand.exceptions import UnwritableFile
from evenhand.wording.lists import quoted


def check_place(path: str) -> None:
    """Refuse a path in a folder that is not there, or of a folder.

    Raises
    ------
    UnwritableFile
    """
    folder = os.path.dirname(path) or os.curdir
    if not os.path.isdir(folder):
        raise UnwritableFile(f"cannot write {quoted(path, 60)}: there is no folder {quoted(folder, 60)}")
    if os.path.isdir(path):
        raise UnwritableFile(f"cannot write {quoted(path, 60)}: it is a folder")


def check_two_files(out: str, plot: str) -> None:
    """Refuse one file for the result and for its picture, by whatever names.

    Raises
    ------
    UnwritableFile
    """
    first, second = _status(out), _status(plot)
    is_one = first is not None and second is not None and os.path.samestat(first, second)
    if is_one or os.path.realpath(out) == os.path.realpath(plot):
        names = quoted(out, 60) if out == plot else f"one file, {quoted(out, 40)} and {quoted(plot, 40)}"
        raise UnwritableFile(f"--out and --plot both name {names}: give them different names")


def check_not_input(source: str, path: str | None) -> None:
    """Refuse to write over what is read: the same file by any path, link or descriptor.

    Parameters
    ----------
    source : str
        DATA, "-" being standard input.
    path : str or None
        What is to be written; None is standard output.

    Raises
    ------
    UnwritableFile
    """
    read, written = _status(0 if source == "-" else source), _status(_stdout() if path is None else path)
    if read is None or written is None or not os.path.samestat(read, written):
        return
    if not stat.S_ISCHR(read.st_mode):  # a terminal, or /dev/null, may well be both
        what = "standard output" if path is None else quoted(path, 60)
        raise UnwritableFile(f"{what} is the file that is read, {quoted(source, 60)}: write to another")


def _stdout() -> int | None:
    try:
        return sys.stdout.fileno()
    except (OSError, ValueError, AttributeError):  # no file at all
        return None


def _status(path: str | int | None) -> os.stat_result | None:
    try:
        return None if path is None else os.stat(path)
    except (OSError, ValueError):
        return None
