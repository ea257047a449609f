"""A message speaks to the door it comes through: flags for a command, keywords in Python, controls on the page."""

import ast
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import evenhand as eh
from evenhand.exceptions import EvenhandError, MissingLibrary
from evenhand.groups.door import COMMAND_LINE, PAGE, PYTHON, Door
from evenhand.io.read.reading import groups_from_bytes
from helpers.through_doors import Refused, commanded

SOURCE = Path(eh.__file__).parent

TROUBLE = {
    "total": "Name,Population\nA,5000\nB,7000\nC,8100\nAll,20100\n",
    "two columns": "Name,A,B\nx,5,6\ny,7,8\n",
    "no number": "Name,Population\nA,5\nB,-\nC,7 e\n",
    "repeated": "A,B,Population\nx,p,5\nx,q,7\ny,p,9\n",
    "ragged": "A,B,Population\nx,p,5\nx,q,7\nz,8\n",
    "encoding": "Name,Population\nGen\xe8ve,5\n",
    "heading": "Head,2020\nName,Population,Note\nA,5,x\nB,7,x\nC,9,x\n",
    "name": "Name,Population\nA,5\nB,7\n",
}
FLAG, KEYWORD = re.compile(r"--[a-z]"), re.compile(r"\b[a-z]+_?[a-z]+=")


@pytest.mark.parametrize("trouble", TROUBLE)
@pytest.mark.parametrize("door", [PYTHON, COMMAND_LINE, PAGE], ids=["python", "command line", "page"])
def test_options_are_spelt_as_the_door_spells_them(trouble: str, door: Door) -> None:
    content = TROUBLE[trouble].encode("latin-1")
    options = {"name_column": "Nam"} if trouble == "name" else {}
    with pytest.raises(EvenhandError) as caught:
        groups_from_bytes(content, "a.csv", door=door, **options)
    message = str(caught.value)
    assert bool(FLAG.search(message)) == (door is COMMAND_LINE), message
    assert bool(KEYWORD.search(message)) == (door is PYTHON), message
    assert len(message) <= 193


ALIKE = {"A": 5, "B": 5, "C": 5}
IN_BOTH: dict[str, tuple[Callable[[], Any], list[str]]] = {
    "no units now": (lambda: eh.allocate(ALIKE, 4, ties="current"), ["4", "--ties", "current"]),
    "a tie": (lambda: eh.allocate(ALIKE, 4, ties="raise"), ["4", "--ties", "raise"]),
    "a tie in turn": (
        lambda: eh.allocate(ALIKE, 4, method="quota-method", ties="raise"),
        ["4", "--method", "quota-method", "--ties", "raise"],
    ),
    "a penalty on change": (lambda: eh.allocate(ALIKE, 4, change=1), ["4", "--change", "1"]),
    "a spread": (lambda: eh.allocate(ALIKE, 6, method="neyman"), ["6", "--method", "neyman"]),
    "a seed": (lambda: eh.allocate(ALIKE, 4, seed=1), ["4", "--seed", "1"]),
    "the notebook": (
        lambda: eh.allocate(ALIKE, 4, solver="notebook", minimum=2),
        ["6", "--solver", "notebook", "--minimum", "2"],
    ),
    "its base": (
        lambda: eh.allocate(ALIKE, 6, solver="notebook", base=1),
        ["6", "--solver", "notebook", "--base", "1"],
    ),
}


@pytest.mark.parametrize("trouble", IN_BOTH)
def test_what_computing_refuses_is_spelt_for_python_and_for_the_command_line(trouble: str, tmp_path: Path) -> None:
    """The same fact, with the keyword in Python and the option on the command line."""
    call, words = IN_BOTH[trouble]
    with pytest.raises(EvenhandError) as caught:
        call()
    assert not FLAG.search(str(caught.value))
    assert re.search(r"\b(ties|solver|current|sd)=", str(caught.value))
    path = tmp_path / "alike.csv"
    path.write_text("Name,Population\nA,5\nB,5\nC,5\n")
    with pytest.raises(Refused) as refused:
        commanded("allocate", str(path), *words)
    assert FLAG.search(str(refused.value))
    assert not re.search(r"\w=|Groups\(", str(refused.value))


SPEAKING = re.compile(r"(^|\s|\()--[a-z{]|\b(ties|solver|seed|minimum|current|method|change|sd|cv)=\S|Groups\(")


def sentences(tree: ast.AST) -> Iterator[tuple[ast.expr, str, bool]]:
    """Texts that an error is raised with: the node, its text, and whether another is given for the command line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id[:1].isupper():
            has_both = any(keyword.arg == "in_flags" for keyword in node.keywords)
            for argument in node.args:
                yield argument, ast.unparse(argument), has_both


def test_no_sentence_speaks_to_a_door_that_it_may_not_come_through() -> None:
    """Outside of the command line options are spelt by a `Door`, or twice, for Python and for the command line."""
    wrong = []
    for path in sorted(SOURCE.rglob("*.py")):
        if {"cli", "explorer"} & set(path.relative_to(SOURCE).parts):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        raised = [node.exc for node in ast.walk(tree) if isinstance(node, ast.Raise) and node.exc is not None]
        for error in raised:
            wrong += [
                f"{path.name}:{node.lineno}: {text}"
                for node, text, has_both in sentences(error)
                if SPEAKING.search(text) and not has_both
            ]
    assert not wrong


def test_the_page_names_no_option_of_the_command_line() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (SOURCE / "explorer").glob("*.py") if path.stem != "snippets"]
    assert not [found[0] for text in texts for found in re.finditer(r"[^\n]*[\"' (]--[a-z]+[^\n]*", text)]


def test_nobody_is_sent_to_an_index_for_evenhand() -> None:
    """It stands in none: what is missing is installed from the copy that the user has."""
    pages = [*SOURCE.rglob("*.py"), *(SOURCE.parent.parent / "docs").rglob("*.md"), SOURCE.parent.parent / "README.md"]
    wrong = re.compile(r"pip install [\"']?evenhand|evenhand\[")
    assert not [path.name for path in pages if wrong.search(path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("library", ["anywidget", "uvicorn"])
def test_a_missing_extra_is_had_from_the_copy(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from evenhand.explorer import running, sources

    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingLibrary, match=r'python -m pip install "\.\[explorer\]" in your copy of evenhand'):
        if library == "anywidget":
            eh.explore("us-2020")
        else:
            running.run(sources.built_in("us-2020"), print)
