"""What the documents show is what happens: every Python example and every command in them is run.

Fenced blocks mean:

- ``python``: run; with ``>>>`` also compared. The blocks of one document share their names.
- ``console``: every ``$ evenhand ...`` is run and what it prints is compared (``...`` stands for anything); where the
  shown output starts with ``Error:`` the exit code must be 2. ``$ make ...`` must name a target of the Makefile.
- ``csv file=NAME``, ``json file=NAME``, ``toml file=NAME``: written to NAME first, for the examples after it.
- ``sql``: run by DuckDB where that is installed; it must find rows.
"""

import doctest
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click
import pytest

from evenhand import cli
from helpers.optional import is_here

ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
# A server runs until it is stopped: its options are checked, it is not started.
SERVERS = {"explore"}


@dataclass(frozen=True)
class Block:
    """One fenced block of a document."""

    language: str
    file: str | None
    text: str
    line: int


def blocks(document: Path) -> Iterator[Block]:
    text = document.read_text(encoding="utf-8")
    for match in re.finditer(r"^```(\w*)(?: file=(\S+))?\n(.*?)^```$", text, re.M | re.S):
        yield Block(match[1], match[2], match[3], text.count("\n", 0, match.start()) + 2)


def name_of(document: Path) -> str:
    return document.relative_to(ROOT).as_posix()


def run_python(block: Block, document: Path, names: dict[str, object]) -> None:
    if ">>>" not in block.text:
        source = "\n" * (block.line - 1) + block.text
        exec(compile(source, name_of(document), "exec"), names)
        return
    test = doctest.DocTestParser().get_doctest(block.text, names, name_of(document), None, block.line - 1)
    report: list[str] = []
    result = doctest.DocTestRunner(optionflags=FLAGS).run(test, out=report.append, clear_globs=False)
    names.update(test.globs)
    assert not result.failed, "".join(report)


def commands(text: str) -> Iterator[tuple[str, str]]:
    """The commands of a console block, each with the output shown for it."""
    for part in re.split(r"^\$ ", text, flags=re.M)[1:]:
        command, _, output = part.replace("\\\n", " ").partition("\n")
        yield command.strip(), output


def run_console(block: Block, document: Path, names: dict[str, object]) -> None:
    for command, shown in commands(block.text):
        words = shlex.split(command)
        if words[0] == "make":
            check_target(words)
            continue
        assert words[0] == "evenhand", f"{name_of(document)}, line {block.line}: only evenhand and make can be shown"
        if words[1] in SERVERS:
            words, shown = [*words, "--help"], "Usage: ..."
        printed, code = run_evenhand(words[1:])
        assert doctest.OutputChecker().check_output(strip_lines(shown), strip_lines(printed), doctest.ELLIPSIS), (
            f"{name_of(document)}, line {block.line}: $ {command}\nshown:\n{shown}\nprinted:\n{printed}"
        )
        assert code == (2 if shown.startswith("Error:") else 0)


def strip_lines(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.strip().splitlines()) + "\n"


def check_target(words: list[str]) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    target = next(word for word in words[1:] if "=" not in word)
    assert re.search(rf"^{re.escape(target)}:", makefile, re.M), f"the Makefile has no target {target}"


def run_evenhand(arguments: list[str]) -> tuple[str, int]:
    environment = {**os.environ, "COLUMNS": "120", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-m", "evenhand", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        encoding="utf-8",
        timeout=60,
    )
    return done.stdout, done.returncode


def write_file(block: Block, document: Path, names: dict[str, object]) -> None:
    if block.file is not None:
        Path(block.file).write_text(block.text, encoding="utf-8")


def run_sql(block: Block, document: Path, names: dict[str, object]) -> None:
    if is_here("duckdb"):
        import duckdb

        assert duckdb.sql(block.text).fetchall(), f"{name_of(document)}, line {block.line}: the query finds nothing"


ACTIONS = {
    "python": run_python,
    "console": run_console,
    "sql": run_sql,
    **dict.fromkeys(("csv", "json", "toml"), write_file),
}


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_examples_in_documents_are_true(document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each example runs and prints what the document shows."""
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {"__name__": "__main__"}
    for block in blocks(document):
        if block.language in ACTIONS:
            ACTIONS[block.language](block, document, names)


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_no_example_escapes(document: Path) -> None:
    """Commands and Python stand in blocks that are run, not in plain ones, and every block is closed."""
    text = document.read_text(encoding="utf-8")
    found = list(blocks(document))
    assert len(re.findall(r"^ *(?:```|~~~)", text, re.M)) == 2 * len(found), "a block is indented, open, or odd"
    unrun = [block for block in found if block.language not in ACTIONS]
    escaped = [b.line for b in unrun if re.search(r"^\s*(\$|>>>|evenhand |import |from \w+ import )", b.text, re.M)]
    assert not escaped


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_links_lead_somewhere(document: Path) -> None:
    """Every link to a file of the project, pictures included, finds it."""
    links = re.findall(r"\]\((?!\w+:|#)([^)#\s]+)", document.read_text(encoding="utf-8"))
    assert not [link for link in links if not (document.parent / link).exists()]


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_target_that_is_named_is_there(document: Path) -> None:
    """What stands as `make something` in a sentence or a table is a target of the Makefile."""
    named = re.findall(r"`make ([a-z][a-z-]*)`", document.read_text(encoding="utf-8"))
    targets = re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert not set(named) - set(targets)


def command_tree() -> click.Group:
    assert isinstance(cli.command_line, click.Group)
    return cli.command_line


def test_every_command_is_mentioned_and_has_help() -> None:
    """Each command, and each of its options, says what it does; the documents name each command."""
    tree = command_tree()
    documents = "\n".join(document.read_text(encoding="utf-8") for document in DOCUMENTS)
    assert tree.commands
    for name, command in tree.commands.items():
        assert f"evenhand {name}" in documents, f"no document mentions `evenhand {name}`"
        assert command.help, f"evenhand {name} has no help"
        silent = [p.name for p in command.params if isinstance(p, click.Option) and not (p.help or p.hidden)]
        assert not silent, f"options of evenhand {name} without help: {silent}"


def test_the_readme_shows_both_doors() -> None:
    """README holds a Python example of at most ten lines, a command with its output, and a picture."""
    found = list(blocks(ROOT / "README.md"))
    first = next(block for block in found if block.language == "python")
    assert "import evenhand" in first.text
    assert len([line for line in first.text.splitlines() if line.startswith((">>>", "..."))]) <= 10
    assert any("$ evenhand allocate" in block.text for block in found if block.language == "console")
    assert "docs/images/" in (ROOT / "README.md").read_text(encoding="utf-8")
