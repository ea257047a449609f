"""In a terminal results are tables that fit it; a long sweep shows a bar, and Ctrl-C ends it cleanly."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from evenhand.cli import progress
from evenhand.cli.report import Grid, Line, render
from evenhand.wording.columns import display_width

pty = pytest.importorskip("pty", reason="terminals are imitated only where the system has pseudo-terminals")

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


@contextmanager
def terminal(*words: str, columns: int = 80, cwd: Path | None = None, **variables: str) -> Iterator[tuple[int, int]]:
    """A command in a terminal of so many columns: (file descriptor to read from, process id)."""
    parent, child = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": str(columns), **variables}
    environment.pop("NO_COLOR", None) if "NO_COLOR" not in variables else None
    command = [sys.executable, "-m", "evenhand", *words]
    with subprocess.Popen(command, stdin=child, stdout=child, stderr=child, env=environment, cwd=cwd) as started:
        os.close(child)
        yield parent, started.pid
        read_all(parent)
    os.close(parent)
    terminal.code = started.returncode  # type: ignore[attr-defined]


def read_all(parent: int) -> str:
    parts = []
    try:
        while part := os.read(parent, 65536):
            parts.append(part)
    except OSError:  # Linux says so when the last writer has gone
        pass
    return b"".join(parts).decode("utf-8")


def shown(*words: str, **options: object) -> str:
    with terminal(*words, **options) as (parent, _):  # type: ignore[arg-type]
        return read_all(parent)


@pytest.mark.parametrize("columns", [60, 80, 120])
@pytest.mark.parametrize(
    "words",
    [("allocate", "us-2020", "435"), ("sweep", "new-england-2024", "6", "60"), ("data",), ("data", "us-2020")],
)
def test_a_table_fits_the_terminal(words: tuple[str, ...], columns: int) -> None:
    """No line is wider than the terminal, so that none is broken."""
    lines = ESCAPES.sub("", shown(*words, columns=columns)).splitlines()
    assert len(lines) > 5
    assert max(map(display_width, lines)) <= columns


def test_a_terminal_gets_a_coloured_table() -> None:
    """Over and under have two colours; NO_COLOR and a dumb terminal get none."""
    text = shown("allocate", "us-2020", "435")
    assert re.search(r"\x1b\[38;5;166m *\+0\.574", text)
    assert re.search(r"\x1b\[38;5;31m *-0\.302", text)
    assert "\x1b" not in shown("allocate", "us-2020", "435", NO_COLOR="1")
    assert "\x1b" not in shown("allocate", "us-2020", "435", TERM="dumb")


def test_ctrl_c_stops_a_sweep_and_gives_the_terminal_back(tmp_path: Path) -> None:
    """While the bar runs: exit code 130, no file, no traceback, and the cursor is shown again."""
    long = ("us-2020", "50", "50000", "--beta", "300")  # minutes of balls, so that no test comes too late to stop it
    with terminal("sweep", *long, "--out", "s.csv", cwd=tmp_path) as (parent, pid):
        text = b""
        while b"totals" not in text:
            text += os.read(parent, 4096)
        os.kill(pid, signal.SIGINT)
        rest = read_all(parent)
    assert terminal.code == 130  # type: ignore[attr-defined]
    assert "Traceback" not in rest
    assert "\x1b[?25h" in rest
    assert not list(tmp_path.iterdir())


def test_quick_work_shows_no_bar() -> None:
    """What is done within a second needs no bar, and its library is not loaded."""
    bar = progress.Bar()
    bar.update(1, 100)
    assert bar._progress is None
    bar.close()


def test_a_pipe_sees_no_bar(capfd: pytest.CaptureFixture[str]) -> None:
    """Where stderr is no terminal, there is no callback at all."""
    with progress.progress_bar() as callback:
        assert callback is None
    assert capfd.readouterr() == ("", "")


GRID = Grid(
    titles=["group", "people", "units"],
    rows=[["Åland", "10", "1"], ["A very long name of a very small place", "2", "1"]],
    numbers=[False, True, True],
    foot=["all", "12", "2"],
    tones=["over", "plain"],
    toned=[2],
    spare=[1],
)


def test_a_grid_without_a_width_is_whole() -> None:
    """In a pipe nothing is left out, cut or coloured."""
    assert render([Line("Head", "strong"), GRID]) == (
        "Head\n"
        "group                                   people  units\n"
        "─────────────────────────────────────────────────────\n"
        "Åland                                       10      1\n"
        "A very long name of a very small place       2      1\n"
        "─────────────────────────────────────────────────────\n"
        "all                                         12      2\n"
    )


def test_a_narrow_grid_leaves_columns_out_and_says_so() -> None:
    """Spare columns go first, then the longest words are cut."""
    assert render([GRID], width=24) == (
        "group              units\n"
        "────────────────────────\n"
        "Åland                  1\n"
        "A very long name…      1\n"
        "────────────────────────\n"
        "all                    2\n"
        "(no room for: people)\n"
    )


def test_only_toned_columns_are_coloured() -> None:
    """The colour marks the number that it is about."""
    line = next(line for line in render([GRID], colour=True).splitlines() if "Åland" in line)
    assert line.endswith("\x1b[38;5;166m    1\x1b[0m")
    assert line.startswith("Åland")


def test_long_lines_are_wrapped_at_words() -> None:
    """A sentence goes on in the next line, a little to the right."""
    assert render([Line("one two three four")], width=10) == "one two\n  three\n  four\n"
