"""The house is built as drawn: imports point one way, pure rooms stay pure, and the package is what it says it is."""

import ast
import graphlib
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import evenhand
from evenhand.methods.fairness.parameters import FAIRNESS

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "evenhand"

# Top to bottom: at module level a module imports only from its own room and from rooms before it.
# `__init__` stands for the public names, `evenhand` itself.
ROOMS = (
    "exceptions",
    "wording",
    "numbers",
    "groups",
    "methods",
    "solve",
    "result",
    "api",
    "insight",
    "data",
    "laws",
    "catalogue",
    "io",
    "plots",
    "study",
    "__init__",
    "cli",
    "explorer",
)
# Inside the larger rooms the same holds for their parts; a part that is not listed is a helper of the whole room.
PARTS = {
    "methods": ("parameter", "protocol", "fairness"),
    "methods.fairness": ("parameters", "deviation", "targets", "weights", "float64", "fairness", "exact"),
    "io": ("formulas", "read", "record", "write"),
    "study": ("spec", "store", "chunks", "run"),
}
# Only here, beside its own folder, may the parameters of Fairness be named; elsewhere they come from its table.
NAMING_PARAMETERS = {"solve.request.notebook", "verify"}
# Stands apart: an outsider can read it without the rest.
APART = {"verify": {"exceptions", "verify"}}
# The doors: what Python and `python -m` open.
DOORS = ("__init__", "__main__")

# Conveniences such as `result.plot()`: imported inside the function, from a room further down.
CONVENIENCES = {
    "result": {"plots", "io"},
    "api": {"data", "io"},
    "io": {"verify"},
    "cli": {"explorer", "verify"},
}

# Rooms that compute: they show nothing, and only `data` among them reads a file (its own).
PURE = ROOMS[: ROOMS.index("io")]
SHOWING = {"matplotlib", "pandas", "polars", "pyarrow", "click", "rich", "starlette", "uvicorn", "anywidget", "tqdm"}
PRINTING = {"print", "input", "breakpoint"}
FILES = {"open", "read_text", "read_bytes", "write_text", "write_bytes"}

# What may be imported at module level besides the standard library; all else is imported when it is first needed.
# A module that exists for a library (exact arithmetic, say) names it at the top, and is itself imported late.
NUMERIC = {"numpy"}
EARLY = {
    "cli": NUMERIC | {"click"},
    "explorer": NUMERIC | {"starlette", "uvicorn", "websockets", "anywidget", "traitlets"},
    "verify": {"flint"},
    "methods.change.exact": NUMERIC | {"flint"},
    "methods.costs.exact": NUMERIC | {"flint"},
    "methods.divisor.exact": {"flint"},
    "methods.fairness.exact": NUMERIC | {"flint"},
    "methods.minmax.exact": NUMERIC | {"flint"},
    "methods.remainder.exact": NUMERIC | {"flint"},
    "methods.sample.exact": NUMERIC | {"flint"},
    "numbers.binned": NUMERIC | {"flint"},
    "numbers.radicals": {"flint"},
    "numbers.rationals": {"flint"},
    "solve.margins.exclusion": NUMERIC | {"flint"},
    "solve.proof.comparison": {"flint"},
    "solve.ties.bounds": NUMERIC | {"flint"},
    "solve.ties.counting": NUMERIC | {"flint"},
    "solve.ties.inclusion": NUMERIC | {"flint"},
    "solve.ties.polynomial": NUMERIC | {"flint"},
    "solve.ties.tilt": NUMERIC | {"flint"},
}
COMPILERS = {"numba", "cython", "jax", "numexpr", "cffi", "ctypes", "pythran", "torch"}


@dataclass(frozen=True)
class Import:
    """One imported module: where it stands, and whether it runs when its module is imported."""

    module: str
    line: int
    early: bool
    typing_only: bool

    @property
    def package(self) -> str:
        return self.module.partition(".")[0]

    @property
    def room(self) -> str:
        return [*self.module.split("."), "__init__"][1]


def modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts)


def room_of(path: Path) -> str:
    return name_of(path).split(".")[0]


def is_typing_block(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def is_module(dotted: str) -> bool:
    """Whether `dotted` is a file or folder of the package, rather than a name inside a module."""
    path = SOURCE.parent.joinpath(*dotted.split("."))
    return path.with_suffix(".py").is_file() or path.is_dir()


def imported_names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        assert node.level == 0, f"relative import in line {node.lineno}: write the whole name"
        for alias in node.names:
            inner = f"{node.module}.{alias.name}"
            yield inner if is_module(inner) else str(node.module)


def imports(tree: ast.AST, early: bool = True, typing_only: bool = False) -> Iterator[Import]:
    """Every import below `tree`; inside a function it runs late."""
    for node in ast.iter_child_nodes(tree):
        for name in imported_names(node):
            yield Import(name, node.lineno, early, typing_only)
        is_function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        yield from imports(node, early and not is_function, typing_only or is_typing_block(node))


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def may_import(room: str, what: Import) -> bool:
    if room in DOORS:
        return True
    if room in APART:
        return what.room in APART[room]
    if what.room in ROOMS and ROOMS.index(what.room) <= ROOMS.index(room):
        return True
    late = what.typing_only or not what.early
    return late and what.room in CONVENIENCES.get(room, ())


def part_of(room: str, dotted: str) -> str:
    """The part of a room that a module below it belongs to; "" for the room's own page."""
    return dotted.removeprefix(f"{room}.").split(".")[0] if dotted.startswith(f"{room}.") else ""


@pytest.mark.parametrize("room", PARTS)
def test_imports_point_one_way_inside_a_room(room: str) -> None:
    """At module level a part of a room imports only from itself and from the parts before it."""
    order, wrong = PARTS[room], []
    for path in modules():
        own = part_of(room, name_of(path))
        for what in imports(parse(path)):
            other = part_of(room, what.module.removeprefix("evenhand."))
            is_early = what.early and not what.typing_only
            if own in order and other in order and is_early and order.index(other) > order.index(own):
                wrong.append(f"{name_of(path)}, line {what.line}: {what.module}")
    assert not wrong


def names_in(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every name, attribute, keyword and key that a module writes, and its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.lineno, node.id
        elif isinstance(node, ast.Attribute):
            yield node.lineno, node.attr
        elif isinstance(node, ast.arg | ast.keyword) and node.arg is not None:
            yield node.lineno, node.arg
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_only_fairness_knows_its_parameters(path: Path) -> None:
    """Nobody else names kappa, gamma, beta, sigma or base: a parameter more changes no other file."""
    own = name_of(path)
    if own.startswith("methods.fairness") or own in NAMING_PARAMETERS:
        return
    # Other methods have a base and a sigma of their own, which a law may fix, and a power has a base.
    shared = {"methods.": {"base", "sigma"}, "laws.": {"base"}, "numbers.": {"base"}, "result.divisor": {"base"}}
    names = FAIRNESS.keys() - {name for room, some in shared.items() if own.startswith(room) for name in some}
    assert not [f"line {line}: {name}" for line, name in names_in(parse(path)) if name.lower() in names]


def test_every_module_has_a_room() -> None:
    """A new file is listed in `ROOMS`, so that its place in the order is a decision."""
    rooms = {room_of(path) for path in modules()}
    assert rooms <= {*ROOMS, *APART, *DOORS}, "list the new room in ROOMS, at its place in the order"


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_imports_point_one_way(path: Path) -> None:
    """A module imports from above; what it borrows from below is a listed convenience, inside a function."""
    own = [i for i in imports(parse(path)) if i.package == "evenhand"]
    wrong = [f"{name_of(path)}, line {i.line}: {i.module}" for i in own if not may_import(room_of(path), i)]
    assert not wrong


def test_modules_import_each_other_without_circles() -> None:
    """At module level the imports can be put into an order."""
    graph = {}
    for path in modules():
        early = [i for i in imports(parse(path)) if i.package == "evenhand" and i.early and not i.typing_only]
        graph[f"evenhand.{name_of(path)}".removesuffix(".__init__")] = {i.module for i in early}
    graphlib.TopologicalSorter(graph).prepare()


@pytest.mark.parametrize("path", [p for p in modules() if room_of(p) in PURE], ids=name_of)
def test_pure_rooms_show_nothing(path: Path) -> None:
    """Computing never draws, prints or reads a file."""
    tree = parse(path)
    shown = {f"line {i.line}: {i.package}" for i in imports(tree) if i.package in SHOWING and not i.typing_only}
    forbidden = PRINTING if room_of(path) == "data" else PRINTING | FILES
    called = {f"line {node.lineno}: {name}" for node, name in calls(tree) if name in forbidden}
    assert not shown | called


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    """Every call, with the name that is called (`open` in `open(p)` and in `p.open()`)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield node, getattr(node.func, "id", None) or getattr(node.func, "attr", "")


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_libraries_are_imported_when_first_needed(path: Path) -> None:
    """At module level there is NumPy, and click in the command line: nothing else slows the start."""
    names = name_of(path).split(".")
    above = (".".join(names[:length]) for length in range(len(names), 0, -1))
    allowed = next((EARLY[name] for name in above if name in EARLY), NUMERIC) | {"evenhand"} | sys.stdlib_module_names
    early = [i for i in imports(parse(path)) if i.early and not i.typing_only]
    assert not [f"line {i.line}: {i.module}" for i in early if i.package not in allowed]


@pytest.mark.parametrize(("module", "allowed"), [("evenhand", NUMERIC), ("evenhand.cli", EARLY["cli"])])
def test_importing_loads_no_other_library(module: str, allowed: set[str]) -> None:
    """`import evenhand` brings in NumPy at most, `evenhand.cli` also click."""
    program = f"import sys; import {module}; print(*sorted({{m.partition('.')[0] for m in sys.modules}}))"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert distributed_modules() & set(loaded) <= allowed


def distributed_modules() -> set[str]:
    """Top-level modules of what evenhand depends on, in any of its forms."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *(r for extra in project["optional-dependencies"].values() for r in extra)]
    names = {re.split(r"[\s<>=\[;]", requirement)[0] for requirement in wanted}
    renamed = {"python-flint": "flint", "python-calamine": "python_calamine"}
    return {renamed.get(name, name) for name in names} | {"pandas", "polars", "scipy"}


def test_nothing_is_compiled() -> None:
    """The core is NumPy and plain Python: no extension module, no just-in-time compiler."""
    suffixes = {".so", ".pyd", ".dll", ".dylib", ".c", ".cpp", ".pyx", ".rs", ".f90"}
    assert not [path for path in SOURCE.rglob("*") if path.suffix in suffixes]
    assert not [(path.name, i.line) for path in modules() for i in imports(parse(path)) if i.package in COMPILERS]


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_public_methods_say_what_they_do(path: Path) -> None:
    """Every public method has a docstring, but for those that a protocol only names."""
    classes = [node for node in ast.walk(parse(path)) if isinstance(node, ast.ClassDef) and node.name[0] != "_"]
    methods = [m for c in classes for m in c.body if isinstance(m, ast.FunctionDef) and m.name[0] != "_"]
    assert not [
        f"line {m.lineno}: {m.name}" for m in methods if not ast.get_docstring(m) and ast.unparse(m.body) != "..."
    ]


def test_all_is_what_can_be_imported() -> None:
    """Every name in `__all__` exists, and no other public name does."""
    assert len(evenhand.__all__) == len(set(evenhand.__all__))
    missing = [name for name in evenhand.__all__ if not hasattr(evenhand, name)]
    assert not missing
    inner = {path.stem for path in SOURCE.iterdir()}
    public = {name for name in dir(evenhand) if not name.startswith("_") and name not in inner}
    assert public == {name for name in evenhand.__all__ if not name.startswith("_") and name not in inner}


def test_the_version_is_the_same_everywhere() -> None:
    """pyproject, the package, the citation and the newest entry of the changelog agree."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    citation = re.search(r"^version: (\S+)$", (ROOT / "CITATION.cff").read_text(encoding="utf-8"), re.M)
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)
    assert citation is not None
    assert newest is not None
    assert evenhand.__version__ == citation[1] == newest[1] == version


LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


def pinned(lock: Path) -> dict[str, set[str]]:
    """Name -> versions that a lock pins (more than one where the version hangs on the Python)."""
    versions: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==(\S+)", lock.read_text(encoding="utf-8"), re.M):
        versions.setdefault(name, set()).add(version)
    return versions


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_locks_hold_hashes_and_no_addresses(lock: Path) -> None:
    """A lock says what to install by name, version and hash, and never where it comes from."""
    text = lock.read_text(encoding="utf-8")
    assert not re.findall(r"\w+://\S*|(?<=\s)/\S+|^\s*-(?!-hash=)\S+|\s@\s", text, re.M)
    entries = re.split(r"^(?=[\w.-]+==)", text, flags=re.M)[1:]
    assert entries
    assert not [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry]


def test_locks_agree() -> None:
    """What is needed to run is pinned to the same versions for development, so that both fit one environment."""
    run, dev = (pinned(ROOT / "requirements" / name) for name in ("run.txt", "dev.txt"))
    assert not {name: (versions, dev.get(name)) for name, versions in run.items() if dev.get(name) != versions}


def test_locks_hold_every_dependency() -> None:
    """No dependency of pyproject is left out of the lock that is to hold it."""
    whole = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project, groups = whole["project"], whole["dependency-groups"]
    run = [*project["dependencies"], *groups["build"]]
    dev = [*run, *groups["dev"], *(r for extra in project["optional-dependencies"].values() for r in extra)]
    for lock, wanted in (("run.txt", run), ("dev.txt", dev)):
        names = {re.split(r"[\s<>=\[;]", requirement)[0] for requirement in wanted if isinstance(requirement, str)}
        assert names <= pinned(ROOT / "requirements" / lock).keys()
