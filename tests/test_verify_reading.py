"""The checker can be read by an outsider: what makes it readable is tested, not how long it is."""

import ast
import re
import subprocess
import sys
import types
from collections.abc import Iterator
from pathlib import Path

import pytest

from evenhand import verify as checker
from helpers.record_examples import as_bytes, plain_record

SOURCE = Path(str(checker.__file__))
TEXT = SOURCE.read_text(encoding="utf-8")
TREE = ast.parse(TEXT)
DOCS = Path(__file__).parent.parent / "docs" / "verify.md"
LONGEST_FUNCTION = 25
PARTS = (
    "What a record is",
    "The question",
    "Errors and costs",
    "Why two costs are equal",
    "The price and the claims",
    "Ties and lots",
    "Paths",
    "The whole record",
)
FORMULAS = (
    "T = P^kappa / sum P^kappa",
    "A = base + (k - n base) T",
    "w = P^gamma / sum P^gamma",
    "w m x^beta",
    "x = a / A - 1",
    "x = A / a - 1",
    "m = 2 sigma",
    "m = 2 (1 - sigma)",
    "cost(a) = error(a + 1) - error(a)",
)

Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(tree: ast.AST) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def test_it_imports_nothing_but_python_and_flint() -> None:
    """Nothing of evenhand, and nothing else that would have to be believed."""
    names = {alias.name for node in ast.walk(TREE) if isinstance(node, ast.Import) for alias in node.names}
    names |= {str(node.module) for node in ast.walk(TREE) if isinstance(node, ast.ImportFrom)}
    assert "flint" in names
    assert {name.partition(".")[0] for name in names} <= sys.stdlib_module_names | {"flint"}


def test_it_runs_alone() -> None:
    """A copy of the file works where evenhand is not installed."""
    copy_of_it = types.ModuleType("alone")
    exec(compile(TEXT, "alone.py", "exec"), copy_of_it.__dict__)
    assert all(copy_of_it.verify(as_bytes(plain_record())).values())


def body(function: Function) -> str:
    """What a function does, without its name, its docstring and its annotations."""
    statements = function.body[1:] if ast.get_docstring(function) else function.body
    return "\n".join(ast.unparse(statement) for statement in statements)


def test_it_shares_no_code_with_the_solver() -> None:
    """No function of more than two lines stands elsewhere in evenhand too: no mistake is made twice by copying."""
    others = {
        body(function): f"{path.name}: {function.name}"
        for path in SOURCE.parent.rglob("*.py")
        if path != SOURCE
        for function in functions(ast.parse(path.read_text(encoding="utf-8")))
    }
    ours = {body(function): function.name for function in functions(TREE) if body(function).count("\n") > 1}
    assert not [f"{name} is {others[text]}" for text, name in ours.items() if text in others]


def test_it_is_formatted_like_everything_else() -> None:
    """No formatter is switched off, no rule is silenced, no line is too long."""
    assert not re.findall(r"#\s*(fmt|ruff|noqa|type|mypy|pragma)\b.*", TEXT)
    done = subprocess.run([sys.executable, "-m", "ruff", "format", "--check", SOURCE], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert max(map(len, TEXT.splitlines())) <= 120


def test_no_function_is_long() -> None:
    """Each is seen at a glance, its docstring included."""
    lengths = {function.name: function.end_lineno - function.lineno + 1 for function in functions(TREE)}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FUNCTION} == {}


def test_everything_says_what_it_is() -> None:
    """Each class and each function but `__init__` has a docstring."""
    named = [node for node in ast.walk(TREE) if isinstance(node, Function | ast.ClassDef) and node.name != "__init__"]
    assert not [node.name for node in named if not ast.get_docstring(node)]


def test_its_parts_are_numbered_as_its_docstring_says() -> None:
    """Eight headings, in the order in which the docstring lists them."""
    assert re.findall(r"^# --- (\d) (.*?) -+$", TEXT, re.M) == [(str(i), part) for i, part in enumerate(PARTS, 1)]
    assert re.findall(r"^(\d)\. (.*?)[:.]", str(ast.get_docstring(TREE)), re.M) == [
        (str(i), part) for i, part in enumerate(PARTS, 1)
    ]


@pytest.mark.parametrize("formula", FORMULAS)
def test_the_formulas_stand_in_its_docstring(formula: str) -> None:
    """Whoever knows the formulas finds them at the top."""
    assert formula in " ".join(str(ast.get_docstring(TREE)).split())


def test_every_key_of_the_description_is_named_in_it() -> None:
    """What docs/verify.md describes is what the checker asks for, key by key, and the other way round."""
    rows = re.findall(r"^\| `.*$", DOCS.read_text(encoding="utf-8"), re.M)
    described = {key for row in rows for key in re.findall(r"`([a-z]\w*)`", row)} - {"null"}
    literals = {node.value for node in ast.walk(TREE) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert {"populations", "at_price", "log_error", "method", "low", "kappa"} <= described
    assert described <= literals
    of_methods = {key for kind in checker.KINDS.values() for key in (*kind.PARAMETERS, *kind.COLUMNS)}
    one_word = {name for name in checker.KINDS if "-" not in name}
    known = (
        keys_of(checker.RECORD)
        | keys_of(checker.PATH)
        | set(checker.AROUND)
        | of_methods
        | one_word
        | {"parameters", "method", "name"}
    )
    assert described == known - ({"fairness"} - described)


def keys_of(shape: object) -> set[str]:
    """All keys of a shape and of the shapes in it."""
    if isinstance(shape, dict):
        return set(shape) | {key for inner in shape.values() for key in keys_of(inner)}
    return {key for inner in shape for key in keys_of(inner)} if isinstance(shape, list | tuple) else set()


def test_the_kind_of_the_question_is_asked_in_one_place() -> None:
    """Costs are those of a method in `KINDS`; nothing after part 3 names one, so another method is one more class.

    Only part 7 does, which follows a parameter of a method and so knows how its costs move.
    """
    rest, paths, whole = (TEXT[TEXT.index(f"# --- {part} ") :] for part in (4, 7, 8))
    assert "Fairness(" not in rest
    fixed = rest[rest.index("# --- 5 ") :].replace(paths, whole)
    assert not re.findall(r"\b(kappa|gamma|beta|sigma)\b", fixed)
    assert TEXT.count("KINDS[") == 3
