"""The standard streams as a command finds them: closed, full, a pipe, a terminal of another encoding."""

from __future__ import annotations

import contextlib
import os
import sys

import click

from evenhand.exceptions import UnwritableFile
from evenhand.wording.lists import quoted

NO_STDOUT = "standard output is closed: direct it somewhere, or use --out FILE"


def fill_in_closed_streams() -> None:
    """Put something in the place of streams that were closed before the process began (``>&-``).

    Otherwise the next file that is opened would be given the free number, and get what is meant for the stream. What
    is written to a closed stdout then fails as it should; a closed stdin is empty; a closed stderr hears nothing.
    """
    for number, mode in enumerate((os.O_RDONLY, os.O_RDONLY, os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, mode)  # the lowest free number, so this one
    if sys.stdin is None:
        sys.stdin = open(0, closefd=False)  # noqa: SIM115 (as long as the process)
    if sys.stdout is None:
        sys.stdout = open(1, "w", closefd=False)  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(2, "w", closefd=False, errors="backslashreplace")  # noqa: SIM115


def give_up_what_is_left() -> None:
    """Drop what a stream could not write: it would be tried again when the process ends, and change its exit code."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def check_stdout() -> None:
    """Refuse, before the work, a standard output that nothing can be written to.

    Raises
    ------
    UnwritableFile
    """
    try:
        import fcntl

        mode = fcntl.fcntl(sys.stdout.fileno(), fcntl.F_GETFL)
    except (ImportError, OSError):  # no such system, or no such file: stdout was replaced by whoever runs this
        return
    if mode & os.O_ACCMODE == os.O_RDONLY:
        raise UnwritableFile(NO_STDOUT)


def write_stdout(text: str) -> None:
    """Write a result to standard output, all of it or an error.

    A pipe gets UTF-8 whatever the locale says: it is data, and data has one encoding, unless PYTHONIOENCODING names
    another. A terminal gets its own encoding, with "?" for what it cannot show.

    Parameters
    ----------
    text : str

    Raises
    ------
    UnwritableFile
        PYTHONIOENCODING has no sign for a character.
    """
    content = _encoded(text)
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def _encoded(text: str) -> bytes:
    if not os.environ.get("PYTHONIOENCODING"):
        return text.encode(sys.stdout.encoding, "replace") if sys.stdout.isatty() else text.encode("utf-8")
    encoding, errors = sys.stdout.encoding, sys.stdout.errors
    try:
        return text.encode(encoding, errors or "strict")
    except UnicodeEncodeError as fault:
        sign = quoted(text[fault.start])
        advice = f"set PYTHONIOENCODING to utf-8 or to {encoding}:replace"
        raise UnwritableFile(f"cannot write {sign} in {encoding}: {advice}") from None


def tell(line: str) -> None:
    """Say one line on stderr, beside the data; where nobody can be told, the work goes on."""
    with contextlib.suppress(OSError):
        click.echo(line, err=True)
