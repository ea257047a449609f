"""The state as code: what to type to get the same numbers without the explorer."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from fractions import Fraction
from pathlib import PurePath
from typing import Any

from evenhand.explorer.parameters import DEFAULTS
from evenhand.explorer.solving import totals
from evenhand.explorer.sources import Source
from evenhand.explorer.state import State

PLACEHOLDER = "groups.csv"


def as_python(source: Source, state: State, k: int, best_k: int) -> str:
    """Lines of Python that compute what the page shows."""
    k_min, k_max = totals(source, state)
    options = "".join(f", {name}={_written(value)}" for name, value in _changed(state).items())
    lines = [
        *_groups_in_python(source),
        *_bounds_in_python(source),
        f"sweep = eh.sweep(groups, {k_min}, {k_max}{options})",
    ]
    if k == best_k:
        lines.append(f"allocation = sweep.best(alpha={_written(state.alpha)})")
    else:
        lines.append(f"allocation = eh.allocate(groups, {k}{options})")
    return "\n".join([*lines, "print(allocation.audit())", ""])


def as_command(source: Source, state: State, k: int, best_k: int) -> str:
    """Commands that compute what the page shows: the sweep, then the allocation."""
    k_min, k_max = totals(source, state)
    data = shlex.quote(_data_for_command(source))
    options = "".join(f" --{name} {_written(value)}" for name, value in _changed(state).items())
    options += "".join(f" --{name} {value}" for name, value in _bounds(source).items())
    options += "".join(_reading_flags(source))
    note = "" if source.is_built_in or source.file else f"# save the groups as {PLACEHOLDER} first\n"
    sweep = f"evenhand sweep {data} {k_min} {k_max} --alpha {_written(state.alpha)}{options}"
    return f"{note}{sweep}\nevenhand allocate {data} {k}{options}\n"


def _reading_flags(source: Source) -> Iterator[str]:
    """Options that reading the file needed; one that takes several values stands once for each."""
    for name, value in _reading(source).items():
        flag = f" --{name.replace('_', '-')}"
        if value is True:
            yield flag
        else:
            yield from (f"{flag} {shlex.quote(str(one))}" for one in (value if isinstance(value, tuple) else [value]))


def _changed(state: State) -> dict[str, Any]:
    """Parameters that differ from the library's defaults."""
    return {name: value for name, value in state.fairness.items() if DEFAULTS.get(name) != value}


def _bounds(source: Source) -> dict[str, int]:
    """The bounds that the explorer has put on, one for every group."""
    bounds = {"minimum": source.minimum, "maximum": source.maximum}
    return {name: value for name, value in bounds.items() if value is not None}


def _reading(source: Source) -> dict[str, Any]:
    """Options that reading the file needs; bounds of the explorer's take the place of the file's."""
    if not (source.file or source.is_built_in):
        return {"keep_totals": True} if source.holds_totals else {}
    replaced = {f"{name}_column" for name in _bounds(source)}
    return {name: value for name, value in (source.options or {}).items() if name not in replaced}


def _bounds_in_python(source: Source) -> list[str]:
    bounds = _bounds(source)
    if not bounds:
        return []
    kept = [f"{name}=groups.{name}" for name in ("minimum", "maximum") if name not in bounds]
    options = ", ".join(
        [*(f"{name}={value}" for name, value in bounds.items()), *kept, "current=groups.current", "keep_totals=True"]
    )
    return [f"groups = eh.Groups(groups.exact, groups.names, {options})"]


def _written(value: object) -> str:
    return f"{value:.17g}" if isinstance(value, float) and value.is_integer() else str(value)


def _data_for_command(source: Source) -> str:
    if source.is_built_in:
        return source.origin
    return _path(source.file or PLACEHOLDER)


def _path(file: str) -> str:
    """A path that is never taken for an option or for a data set of the same name."""
    return file if PurePath(file).is_absolute() or file.startswith(".") else f"./{file}"


def _groups_in_python(source: Source) -> list[str]:
    if source.is_built_in:
        return ["import evenhand as eh", "", f'groups = eh.load("{source.origin}")']
    if source.file:
        options = "".join(f", {name}={_plainly(value)!r}" for name, value in (source.options or {}).items())
        return ["import evenhand as eh", "", f"groups = eh.load({_path(source.file)!r}{options})"]
    if source.inline is None:
        return ["import evenhand as eh", "", "# groups: as they were given to eh.explore"]
    return _literal(source)


def _literal(source: Source) -> list[str]:
    """Small groups, written out as they were brought."""
    groups = source.brought or source.groups
    imports = ["from fractions import Fraction", ""] if any(isinstance(p, Fraction) for p in groups.exact) else []
    rows = [f"    {name!r}: {p!r}," for name, p in zip(groups.names, groups.exact, strict=True)]
    bounds = "".join(f", {name}={values!r}" for name, values in (source.inline or {}).items() if _matters(name, values))
    kept = ", keep_totals=True" if source.holds_totals else ""
    return [*imports, "import evenhand as eh", "", "groups = eh.Groups({", *rows, "}" + bounds + kept + ")"]


def _plainly(value: object) -> object:
    """A value as people write it: several in a list."""
    return list(value) if isinstance(value, tuple) else value


def _matters(name: str, values: Any) -> bool:
    return name in ("maximum", "current") or (name == "minimum" and not set(values) <= {0, 1})
