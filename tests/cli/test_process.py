"""The command as a process of its own: readers that leave, locales, and how much is loaded."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.running import process


@pytest.mark.parametrize("words", [("sweep", "us-2020", "50", "9000"), ("allocate", "--help")])
def test_a_reader_that_leaves_is_no_error(words: tuple[str, ...]) -> None:
    """`evenhand sweep ... | head`: quiet, exit code 0."""
    with process(*words) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        assert child.stderr.read() == b""
    assert child.returncode == 0


def test_a_pipe_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    """Names come out as they went in, also where the locale knows ASCII alone."""
    (tmp_path / "names.csv").write_text("Group,Population\nÅland,1\n東京,3\n", encoding="utf-8")
    environment = {**os.environ, "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    environment.pop("PYTHONIOENCODING", None)
    for form in ("csv", "json", "table"):
        with process("allocate", "names.csv", "4", "--format", form, cwd=tmp_path, env=environment) as child:
            out, err = child.communicate()
        assert err.startswith(b"Columns taken: " if form != "table" else b"")
        assert "Åland" in out.decode("utf-8")
        assert "東京" in out.decode("utf-8")


HEAVY = ("rich", "matplotlib", "narwhals", "flint", "pandas", "polars", "pyarrow", "python_calamine", "starlette")


@pytest.mark.parametrize(
    "words", [["allocate", "us-2020", "435"], ["allocate", "us-2020", "435", "--format", "table"], ["data"]]
)
def test_a_plain_answer_loads_nothing_heavy(words: list[str]) -> None:
    """The start stays quick: only NumPy and click, in a pipe and as a table."""
    program = (
        "import sys\n"
        "from evenhand.cli import command_line\n"
        "from evenhand.cli.errors import run\n"
        f"assert run(command_line, {words!r}) == 0\n"
        f"loaded = sorted({set(HEAVY)!r} & {{name.partition('.')[0] for name in sys.modules}})\n"
        "sys.exit(f'loaded: {loaded}' if loaded else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
