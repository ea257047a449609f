"""The command line from a cold start: the whole process, against one that only imports NumPy."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from rows import Figure, Room, Row, Scale
from timing import compare

PAIRS = 25
PATIENCE = 60.0

PIPE = Row("cold-pipe", "evenhand allocate us-2020 435, cold, into a pipe", "x import numpy", 1.7, 1.4)
TERMINAL = Row(
    "cold-terminal", "evenhand allocate us-2020 435, cold, as a table to a terminal", "x import numpy", 2.0, 1.7
)

IMPORT = [sys.executable, "-c", "import numpy"]


def environment() -> dict[str, str]:
    """This process's variables, but with compiled bytecode in use, as after any installation."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {"TERM": "xterm-256color", **kept}


def to_pipe(command: list[str]) -> str:
    """What a command prints into a pipe."""
    done = subprocess.run(command, env=environment(), stdin=subprocess.DEVNULL, capture_output=True, check=True)
    return done.stdout.decode()


def to_terminal(command: list[str]) -> str:
    """What a command prints to a terminal of 120 columns and 70 lines."""
    import pty
    import termios

    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (70, 120))
    with subprocess.Popen(command, env=environment(), stdin=theirs, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        printed = b"".join(iter(lambda: chunk(ours), b""))
    os.close(ours)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, printed)
    return printed.decode()


def chunk(terminal: int) -> bytes:
    """The next bytes that a terminal shows; none once nobody writes to it any more."""
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""


def measure(scale: Scale) -> Iterator[Figure]:
    """Times of whole processes, in pairs."""
    script = Path(sys.executable).parent / ("evenhand.exe" if os.name == "nt" else "evenhand")
    for row, printed_to in ((PIPE, to_pipe), (TERMINAL, to_terminal)):
        if not script.exists():
            yield Figure(row.key, None, "not measured: the command evenhand is not installed beside this Python")
        elif printed_to is to_terminal and os.name == "nt":
            yield Figure(row.key, None, "not measured: no pseudo-terminals here")
        else:
            yield _ratio(row, [str(script), "allocate", "us-2020", "435"], printed_to, scale)


def _ratio(row: Row, command: list[str], printed_to: Callable[[list[str]], str], scale: Scale) -> Figure:
    found = compare(lambda: printed_to(command), lambda: printed_to(IMPORT), scale, least=PAIRS, patience=PATIENCE)
    assert "California" in found.result and "52" in found.result, found.result
    times = f"{found.seconds * 1e3:.0f} ms against {found.yard_seconds * 1e3:.0f} ms"
    return Figure(row.key, found.ratio, "; ".join([times, *found.remarks()]))


ROOMS = (Room("cold", "The command line from a cold start", (PIPE, TERMINAL), measure, 180),)
