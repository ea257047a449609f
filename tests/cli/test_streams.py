"""Standard streams that are closed, full, or no pipe at all, at every command; and what is written where."""

import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from helpers.optional import EXPLORER, needs
from helpers.running import Evenhand

TABLE = "Group,Population\nA,1\nB,3\n"
WRITERS = {
    "allocate": "allocate ab.csv 4",
    "allocate as a table": "allocate ab.csv 4 --format table",
    "allocate as JSON": "allocate ab.csv 4 --format json",
    "sweep": "sweep ab.csv 3 9",
    "data": "data",
    "a data set": "data us-2020",
    "laws": "law",
    "a law": "law ch-2023",
    "verify": "verify record.json",
    "help": "--help",
    "help of a command": "sweep --help",
    "version": "--version",
}
QUIET = {"--out": "allocate ab.csv 4 --out new.csv", "a picture too": "sweep ab.csv 3 9 --out new.csv --plot new.svg"}

NAMED = ("--population-column", "Population", "--name-column", "Group")
"""With these nothing is guessed, so that no line tells of it."""

CLOSED, FULL = "standard output is closed", "No space left on device"
NOWHERE = [
    *((name, ">/dev/full", FULL) for name in WRITERS),
    *((name, ">&-", CLOSED) for name in ("allocate as a table", "data", "verify", "help")),
    ("allocate", "<&- >&-", CLOSED),
    ("allocate", "1</dev/null", CLOSED),
]


@pytest.fixture
def shell(tmp_path: Path, evenhand: Evenhand) -> "Shell":
    (tmp_path / "ab.csv").write_text(TABLE)
    assert evenhand("allocate", "ab.csv", "4", "--out", "record.json").code == 0
    return Shell(tmp_path)


class Shell:
    """A command as it is typed, redirections and all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, words: str, **environment: str) -> tuple[int, str, str]:
        words = re.sub("^(allocate|sweep) (?!us-)", lambda found: f"{found[0]}{' '.join(NAMED)} ", words)
        line = f'"{sys.executable}" -m evenhand {words}'
        inherited = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "PYTHONIOENCODING")}
        done = subprocess.run(
            ["bash", "-c", line],
            cwd=self.folder,
            env={**inherited, **environment},
            capture_output=True,
            timeout=60,
            encoding="utf-8",
        )
        return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(("command", "redirection", "says"), NOWHERE)
def test_a_stdout_that_takes_nothing_is_one_line(shell: Shell, command: str, redirection: str, says: str) -> None:
    """Exit code 2 and the reason, whatever was to be written; never silence, never a traceback."""
    code, _, err = shell(f"{WRITERS[command]} {redirection}")
    assert code == 2
    assert re.fullmatch(rf"Error: .*{says}.*\n", err)


@pytest.mark.parametrize("redirection", ["<&- >&-", ">/dev/full"])
@pytest.mark.parametrize("command", QUIET)
def test_what_needs_no_stdout_does_not_miss_it(shell: Shell, command: str, redirection: str) -> None:
    """A result that goes to a file is written to that file, complete, and not to a number that was free."""
    assert shell(f"{QUIET[command]} {redirection}") == (0, "", "")
    assert (shell.folder / "new.csv").read_text().count("\n") in (3, 8)
    assert (shell.folder / "ab.csv").read_text() == TABLE


@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full"])
def test_where_nobody_hears_complaints_the_exit_code_tells(shell: Shell, redirection: str) -> None:
    """A stderr that is closed or full changes neither the data nor the exit code."""
    assert shell(f"allocate ab.csv 4 {redirection}") == shell("allocate ab.csv 4")
    assert shell(f"sweep ab.csv 3 9 {redirection}") == shell("sweep ab.csv 3 9")
    assert shell(f"allocate ab.csv 1 {redirection}") == (2, "", "")
    assert shell(f"allocate ab.csv 1 >&- {redirection}") == (2, "", "")


INPUTS = ["ab.csv", "./ab.csv", "sub/../ab.csv", "linked.csv", "hard.csv", "there/ab.csv"]


@pytest.fixture
def names(shell: Shell) -> Path:
    """The same file under many names."""
    (shell.folder / "sub").mkdir()
    (shell.folder / "linked.csv").symlink_to("ab.csv")
    (shell.folder / "hard.csv").hardlink_to(shell.folder / "ab.csv")
    (shell.folder / "there").symlink_to(".")
    return shell.folder


@pytest.mark.parametrize("out", INPUTS)
@pytest.mark.parametrize("source", ["ab.csv", "hard.csv"])
def test_the_input_is_never_written_over(names: Path, evenhand: Evenhand, source: str, out: str) -> None:
    """By no path and no link, as a result or as a picture; the message names both."""
    for words in (("allocate", source, "4"), ("sweep", source, "3", "9")):
        done = evenhand(*words, "--out", out)
        assert (done.code, done.out) == (2, "")
        assert done.err == f"Error: {out!r} is the file that is read, {source!r}: write to another\n"
    assert (names / "ab.csv").read_text() == TABLE


def test_the_input_is_never_drawn_over(names: Path, evenhand: Evenhand) -> None:
    """A table may well be called .svg by a link."""
    (names / "a.svg").symlink_to("ab.csv")
    done = evenhand("allocate", "ab.csv", "4", "--plot", "a.svg")
    assert (done.code, done.err) == (2, "Error: 'a.svg' is the file that is read, 'ab.csv': write to another\n")
    assert (names / "ab.csv").read_text() == TABLE


@pytest.mark.parametrize("words", ["allocate ab.csv 4", "sweep ab.csv 3 9", "verify record.json"])
def test_a_result_is_not_added_to_its_own_input(shell: Shell, words: str) -> None:
    """`evenhand allocate ab.csv 4 >> ab.csv` is refused while the file is whole."""
    name = words.split()[1]
    before = (shell.folder / name).read_text()
    code, _, err = shell(f"{words} >> {name}")
    assert (code, err) == (2, f"Error: standard output is the file that is read, {name!r}: write to another\n")
    assert (shell.folder / name).read_text() == before


def test_a_built_in_data_set_is_no_file(shell: Shell) -> None:
    """A file that happens to have its name can be written, twice too."""
    for _ in range(2):
        assert shell("allocate us-2020 435 --format csv --out us-2020") == (0, "", "")


@pytest.mark.parametrize("plot", ["there/a.svg", "hard.svg", "linked.svg"])
def test_result_and_picture_are_two_files(names: Path, evenhand: Evenhand, plot: str) -> None:
    """Whatever two names one file has."""
    (names / "a.svg").write_text("old")
    (names / "hard.svg").hardlink_to(names / "a.svg")
    (names / "linked.svg").symlink_to("a.svg")
    done = evenhand("allocate", "ab.csv", "4", "--format", "csv", "--out", "a.svg", "--plot", plot)
    assert done.code == 2
    assert done.err == f"Error: --out and --plot both name one file, 'a.svg' and {plot!r}: give them different names\n"
    assert (names / "a.svg").read_text() == "old"


def test_devices_and_streams_are_written_through(shell: Shell) -> None:
    """/dev/stdout as a pipe and as a file that holds something already, /dev/null, and a device that is full."""
    expected = shell("allocate ab.csv 4")[1]
    write = "allocate ab.csv 4 --format csv --out"
    assert shell(f"{write} /dev/stdout | cat") == (0, expected, "")
    assert shell(f"{write} /dev/null") == (0, "", "")
    code, _, err = shell(f"{write} /dev/full")
    assert (code, err) == (2, "Error: cannot write /dev/full: No space left on device; choose another place\n")
    (shell.folder / "both.txt").write_text("head\n")
    assert shell(f"{write} /dev/stdout >> both.txt") == (0, "", "")
    assert (shell.folder / "both.txt").read_text() == "head\n" + expected


@pytest.mark.parametrize("words", ["allocate ab.csv 4", "sweep ab.csv 3 9"])
def test_a_named_pipe_is_filled_and_stays(shell: Shell, words: str) -> None:
    """Whoever reads from it gets the whole result."""
    pipe = shell.folder / "pipe.csv"
    os.mkfifo(pipe)
    got: list[str] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_text()), daemon=True)
    reader.start()
    assert shell(f"{words} --out pipe.csv") == (0, "", "")
    reader.join(60)
    assert got == [shell(words)[1]]
    assert pipe.is_fifo()


@pytest.mark.parametrize("words", ["allocate {} 4", "sweep {} 3 9", pytest.param("explore {}", marks=needs(*EXPLORER))])
def test_what_is_no_file_is_refused_as_data(shell: Shell, evenhand: Evenhand, words: str) -> None:
    """Nobody waits for a pipe without a writer, or reads zeros without end: a process of its own may be ended."""
    make_devices(shell.folder)
    for device in ("pipe.csv", "zero.csv"):
        code, out, err = shell(words.format(device))
        assert (code, out) == (2, "")
        assert re.fullmatch(rf"Error: {device} is .*\n", err)
    for device in ("null.csv", "full.csv", "folder.csv"):
        done = evenhand(*words.format(device).split())
        assert (done.code, done.out) == (2, "")
        assert re.fullmatch(rf"Error: {device} is .*\n", done.err)


def test_verify_reads_a_pipe_and_refuses_devices(shell: Shell) -> None:
    """A record may come out of another program; zeros without end are none."""
    make_devices(shell.folder)
    code, out, err = shell("verify pipe.csv <&- & cat record.json > pipe.csv; wait $!")
    assert (code, out.replace("pipe.csv", "record.json"), err) == shell("verify record.json")
    for device in ("zero.csv", "null.csv", "full.csv", "folder.csv"):
        code, out, err = shell(f"verify {device}")
        assert (code, out) == (2, "")
        assert re.fullmatch(rf"Error: {device}.*\n", err)


def make_devices(folder: Path) -> None:
    os.mkfifo(folder / "pipe.csv")
    (folder / "folder.csv").mkdir()
    for device in ("zero", "null", "full"):
        (folder / f"{device}.csv").symlink_to(f"/dev/{device}")


def test_columns_are_honoured_in_a_pipe(shell: Shell, evenhand: Evenhand, monkeypatch: pytest.MonkeyPatch) -> None:
    """COLUMNS makes a table narrow; without it, or with nonsense, a pipe gets all of it."""
    table = "allocate us-2020 435 --format table"
    code, wide, _ = shell(table)
    assert code == 0
    assert "(no room for:" not in wide
    for columns in (60, 80):
        lines = shell(table, COLUMNS=str(columns))[1].splitlines()
        assert max(map(len, lines)) <= columns
    for nonsense in ("0", "-5", "many", ""):
        monkeypatch.setenv("COLUMNS", nonsense)
        assert evenhand(*table.split()).out == wide
    assert shell(f"{table} --out t.txt", COLUMNS="60")[0] == 0
    assert (shell.folder / "t.txt").read_text(encoding="utf-8") == wide


def test_a_pipe_has_the_encoding_that_was_asked_for(tmp_path: Path) -> None:
    """PYTHONIOENCODING decides, with what it says about signs that the encoding lacks; a file is always UTF-8."""
    (tmp_path / "names.csv").write_text("Group,Population\nÅland,1\nB,3\n", encoding="utf-8")
    shell = Shell(tmp_path)
    words = "allocate names.csv 4 --format csv"
    assert "Åland" in shell(f"{words} | iconv -f latin1 -t utf-8", PYTHONIOENCODING="latin-1:replace")[1]
    assert shell(words, PYTHONIOENCODING="")[1] == shell(words)[1]
    for form in ("csv", "json", "table"):
        words = f"allocate names.csv 4 --format {form}"
        assert "?land" in shell(words, PYTHONIOENCODING="ascii:replace")[1]
        code, out, err = shell(words, PYTHONIOENCODING="ascii")
        assert (code, out) == (2, "")
        assert re.fullmatch(r"Error: cannot write '.+' in ascii: set PYTHONIOENCODING to utf-8 or .*\n", err)
    assert shell("allocate names.csv 4 --out o.csv", PYTHONIOENCODING="ascii") == (0, "", "")
    assert "Åland" in (tmp_path / "o.csv").read_text(encoding="utf-8")


def test_help_is_plain_ascii(evenhand: Evenhand) -> None:
    """So that it can be read in every terminal."""
    for words in ((), ("allocate",), ("sweep",), ("data",), ("law",), ("explore",), ("verify",)):
        assert evenhand(*words, "--help").out.isascii()


def test_ties_that_were_to_be_refused_have_an_exit_code_of_their_own(evenhand: Evenhand, tmp_path: Path) -> None:
    """A script can tell a tie, 3, from a mistake, 2."""
    (tmp_path / "ab.csv").write_text("Group,Population\nA,1\nB,1\n")
    for words in (("allocate", "ab.csv", "3"), ("sweep", "ab.csv", "3", "3"), ("sweep", "ab.csv", "2", "9")):
        done = evenhand(*words, *NAMED, "--ties", "raise")
        assert (done.code, done.out) == (3, "")
        assert re.fullmatch(r"Error: 2 allocations of 3 units have the same least error.*\n", done.err)
    assert evenhand("allocate", "ab.csv", "4", "--ties", "raise").code == 0
    assert evenhand("allocate", "ab.csv", "1", "--ties", "raise").code == 2


@pytest.mark.parametrize(
    "words",
    [
        "",
        "--format json",
        "--out t.csv",
        "--out t.json",
        "--out t.txt",
        pytest.param("--out t.parquet", marks=needs("pyarrow")),
    ],
)
def test_a_tie_that_was_broken_is_told_beside_the_data(evenhand: Evenhand, tmp_path: Path, words: str) -> None:
    """One line on stderr, whatever the form and the place; a table that is shown tells it itself."""
    (tmp_path / "ab.csv").write_text("Group,Population\nA,1\nB,1\n")
    done = evenhand("allocate", "ab.csv", "3", *NAMED, *words.split())
    assert done.code == 0
    assert re.fullmatch(r"2 allocations have exactly the same least error.*\n", done.err)
    assert evenhand("allocate", "ab.csv", "4", *NAMED, *words.split()).err == ""
    shown = evenhand("allocate", "ab.csv", "3", "--format", "table")
    assert shown.err == ""
    assert "2 allocations tie" in shown.out
