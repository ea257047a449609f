"""The state as code: what to type to get the same numbers without the explorer."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from fractions import Fraction
from math import isinf
from pathlib import PurePath
from typing import Any

from evenhand.explorer.parameters import USUAL, defaults
from evenhand.explorer.sources import Source, spreads_of
from evenhand.explorer.span import totals
from evenhand.explorer.state import State
from evenhand.methods.registry import find, made

PLACEHOLDER = "groups.csv"
BOUNDS = ("minimum", "maximum", "current")


def as_python(source: Source, state: State, k: int, usual_k: int) -> str:
    """Lines of Python that compute what the page shows.

    Parameters
    ----------
    source : Source
    state : State
    k, usual_k : int
        The total that is shown, and the one that is shown where none is named.
    """
    k_min, k_max = totals(source, state)
    options = "".join(f", {name}={_python(value)}" for name, value in _options(source, state).items())
    lines = [
        *_groups_in_python(source),
        *_bounds_in_python(source),
        f"sweep = eh.sweep(groups, {k_min}, {k_max}{options})",
    ]
    if k == usual_k and made(state.method, state.chosen).compares_totals:
        lines.append(f"allocation = sweep.best(alpha={_written(state.alpha)})")
    else:
        lines.append(f"allocation = eh.allocate(groups, {k}{options})")
    code = "\n".join([*lines, "print(allocation.audit())", ""])
    fractions = "from fractions import Fraction\n\n" if "Fraction(" in code else ""
    return f"{fractions}import evenhand as eh\n\n{code}"


def as_command(source: Source, state: State, k: int) -> str:
    """Commands that compute what the page shows: the sweep, then the allocation."""
    k_min, k_max = totals(source, state)
    data = shlex.quote(_data_for_command(source))
    columns = _columns(source)
    options = "".join(flag for name, value in _changed(state).items() for flag in _flags(name, value))
    options += "".join(f" --{name} {value}" for name, value in _bounds(source).items())
    options += "".join(f" --{name}-column {name}" for name in columns) + "".join(_reading_flags(source))
    compares = made(state.method, state.chosen).compares_totals
    alpha = f" --alpha {_written(state.alpha)}" if compares else ""
    sweep = f"evenhand sweep {data} {k_min} {k_max}{alpha}{options}"
    return f"{_note(source, columns)}{sweep}\nevenhand allocate {data} {k}{options}\n"


def _note(source: Source, columns: list[str]) -> str:
    """What to do first, where the groups are in no file."""
    if source.is_built_in or source.file:
        return ""
    beside = f", with {' and '.join(columns)} as columns" if columns else ""
    return f"# save the groups as {PLACEHOLDER} first{beside}\n"


def _columns(source: Source) -> list[str]:
    """What groups that are in no file hold beside names and populations."""
    if source.is_built_in or source.file:
        return []
    groups, replaced = source.brought or source.groups, _bounds(source)
    held = {
        "minimum": groups.has_minimum and "minimum" not in replaced,
        "maximum": groups.maximum is not None and "maximum" not in replaced,
        "current": groups.current is not None,
    }
    return [*(name for name, is_held in held.items() if is_held), *spreads_of(groups)]


def _options(source: Source, state: State) -> dict[str, Any]:
    """Keywords: the method, what differs from its defaults, and what the groups as they are written do not hold."""
    spreads = {} if source.is_built_in or source.file or source.inline is None else _needed(source, state)
    return {**_changed(state), **spreads}


def _needed(source: Source, state: State) -> dict[str, Any]:
    """What the method must know of every group beside the population."""
    known = spreads_of(source.groups)
    return {one.name: list(known[one.name]) for one in find(state.method).per_group if one.name in known}


def _changed(state: State) -> dict[str, Any]:
    """The method where it is not the usual one, its parameters that differ from its defaults, what is asked around."""
    usual = defaults(state.method)
    method = {} if state.method == USUAL else {"method": state.method}
    chosen = {name: value for name, value in state.chosen.items() if usual.get(name) != value}
    return {**method, **chosen, **state.around}


def _flags(name: str, value: Any) -> Iterator[str]:
    """An option of the command line; one that takes several values stands once for each."""
    for one in value if isinstance(value, tuple) else (value,):
        text = one if isinstance(one, str) else _written(one)
        yield f" --{name.replace('_', '-')} {shlex.quote(text)}"


def _reading_flags(source: Source) -> Iterator[str]:
    """Options that reading the file needed; one that takes several values stands once for each."""
    for name, value in _reading(source).items():
        flag = f" --{name.replace('_', '-')}"
        if value is True:
            yield flag
        else:
            yield from (f"{flag} {shlex.quote(str(one))}" for one in (value if isinstance(value, tuple) else [value]))


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
    bounds = ", ".join(f"{name}={value}" for name, value in _bounds(source).items())
    return [f"groups = groups.replacing({bounds})"] if bounds else []


def _written(value: object) -> str:
    return f"{value:.17g}" if isinstance(value, float) and value.is_integer() else str(value)


def _python(value: Any) -> str:
    """A value as Python reads it."""
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(_python, value))}]"
    if isinstance(value, str | Fraction):
        return repr(value)
    return f'float("{value}")' if isinstance(value, float) and isinf(value) else _written(value)


def _data_for_command(source: Source) -> str:
    if source.is_built_in:
        return source.origin
    return _path(source.file or PLACEHOLDER)


def _path(file: str) -> str:
    """A path that is never taken for an option or for a data set of the same name."""
    return file if PurePath(file).is_absolute() or file.startswith(".") else f"./{file}"


def _groups_in_python(source: Source) -> list[str]:
    if source.is_built_in:
        return [f'groups = eh.load("{source.origin}")']
    if source.file:
        options = "".join(f", {name}={_plainly(value)!r}" for name, value in (source.options or {}).items())
        return [f"groups = eh.load({_path(source.file)!r}{options})"]
    return ["# groups: as they were given to eh.explore"] if source.inline is None else _literal(source)


def _literal(source: Source) -> list[str]:
    """Small groups, written out as they were brought."""
    groups = source.brought or source.groups
    rows = [f"    {name!r}: {p!r}," for name, p in zip(groups.names, groups.exact, strict=True)]
    bounds = "".join(f", {name}={values!r}" for name, values in (source.inline or {}).items() if name in BOUNDS)
    kept = ", keep_totals=True" if source.holds_totals else ""
    return ["groups = eh.Groups({", *rows, "}" + bounds + kept + ")"]


def _plainly(value: object) -> object:
    """A value as people write it: several in a list."""
    return list(value) if isinstance(value, tuple) else value
