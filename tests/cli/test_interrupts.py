"""Ctrl-C ends a command in every state, quietly and with exit code 130; whatever is told here, nothing is measured."""

import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

PATIENCE = 60
"""Seconds until a test gives up."""

# It says that it is there, and goes on with its work.
PROGRAM = """
    import sys
    from evenhand import api
    from evenhand.cli import main, sweep

    def announced(work):
        def announce(*words, **options):
            print("here", file=sys.stderr, flush=True)
            return work(*words, **options)
        return announce

    def deaf(*words, **options):
        try:
            while True:
                sum(range(1000))
        except KeyboardInterrupt:
            pass
        while True:
            sum(range(1000))

    def deaf_in_a_destructor(*words, **options):
        class Slow:
            def __del__(self):
                while True:
                    sum(range(1000))
        Slow()
        while True:
            sum(range(1000))

    state, *words = sys.argv[1:]
    if state == "computing":
        api.sweep = announced(api.sweep)
    else:
        readers = {"reading": sweep.load_groups, "deaf": deaf, "destructor": deaf_in_a_destructor}
        sweep.load_groups = announced(readers[state])
    main(words)
"""
HARD = ["sweep", "us-2020", "50", "20049", "--beta", "300", "--sigma", "0.2"]


def interrupted(state: str, *words: str) -> tuple[int, str, str]:
    """Return exit code, stdout and what was said on stderr after Ctrl-C in a state."""
    command = [sys.executable, "-c", textwrap.dedent(PROGRAM), state, *words]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as child:
        assert child.stderr is not None
        try:
            assert child.stderr.readline() == "here\n"
            child.send_signal(signal.SIGINT)
            child.wait(PATIENCE)
        finally:
            child.kill()
        assert child.stdout is not None
        return child.returncode, child.stdout.read(), child.stderr.read()


@pytest.mark.parametrize("words", [HARD, ["sweep", "us-2020", "50", "3000000"]], ids=["hard", "long"])
def test_while_it_computes(words: list[str]) -> None:
    """Totals decided one by one, and blocks of many."""
    assert interrupted("computing", *words) == (130, "", "\n")


def test_while_it_reads_a_large_file(tmp_path: Path) -> None:
    """No half of a file is an answer."""
    rows = "".join(f"G{i},{1000 + i}\n" for i in range(400_000))
    (tmp_path / "large.csv").write_text("Group,People\n" + rows)
    assert interrupted("reading", "sweep", str(tmp_path / "large.csv"), "400000", "400009") == (130, "", "\n")


def test_while_it_waits_for_standard_input() -> None:
    """Nothing comes, and nobody closes it."""
    assert interrupted("reading", "sweep", "-", "50", "60") == (130, "", "\n")


@pytest.mark.parametrize("state", ["deaf", "destructor"])
def test_where_a_library_swallows_it(state: str) -> None:
    """It is raised again: PyArrow swallows what comes while it loads pandas, and any destructor does.

    Seen to fail with one interrupt only.
    """
    assert interrupted(state, "sweep", "us-2020", "50", "60") == (130, "", "\n")


# Ctrl-C in the moment in which a module is looked for.
IMPORTING = """
    import os, signal, sys

    class Finder:
        def find_spec(self, name, *rest):
            if name == sys.argv[1]:
                sys.meta_path.remove(self)
                os.kill(os.getpid(), signal.SIGINT)

    sys.meta_path.insert(0, Finder())
    from evenhand.cli import main

    main(["allocate", "new-england-2024", "43", "--format", "csv"])
"""


@pytest.mark.parametrize(
    "module", ["evenhand.cli.root", "click", "evenhand.cli.streams", "evenhand.cli.allocate", "numpy"]
)
def test_the_first_imports_are_as_quiet(module: str) -> None:
    """No traceback, whatever is being imported."""
    command = [sys.executable, "-c", textwrap.dedent(IMPORTING), module]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert (done.returncode, done.stdout, done.stderr.strip()) == (130, "", "")
