"""What `evenhand.explore` was given: groups as the page shows them, and where its controls stand."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import evenhand
from evenhand.data import DATA_SETS
from evenhand.exceptions import InvalidParameter
from evenhand.explorer import sources
from evenhand.explorer.parameters import PARAMETERS, PER_GROUP
from evenhand.explorer.sources import Source
from evenhand.explorer.values import INFINITE
from evenhand.groups import Groups
from evenhand.methods.parameter import Choice
from evenhand.methods.registry import as_method, entry_of
from evenhand.methods.sample.spread import Given
from evenhand.numbers import whole_number

BOUNDS = ("minimum", "maximum")


def opened(groups: object, asked: Mapping[str, Any]) -> tuple[Source, dict[str, Any]]:
    """The groups, and the state that was asked for, its method by name.

    Parameters
    ----------
    groups : Source, Groups, or whatever `Groups` or `load` takes
    asked : mapping
        Keywords of `evenhand.explore`.

    Raises
    ------
    EvenhandError
        The groups, the bounds or what is known of each group are not possible.
    """
    state = _by_name({name: value for name, value in asked.items() if value is not None})
    # One number for all groups is a control of the page; bounds of each group are the groups' own.
    own = {name: state.pop(name) for name in BOUNDS if name in state and whole_number(state[name]) is None}
    spreads = {name: state.pop(name) for name in PER_GROUP if name in state}
    source = _source(groups, own)
    return (_with_spreads(source, spreads) if spreads else source), state


def _by_name(state: dict[str, Any]) -> dict[str, Any]:
    """A method that is an object as its name and parameters."""
    chosen = state.get("method")
    if chosen is None or isinstance(chosen, str):
        return state
    method = as_method(chosen)
    beside = [name for name in (*PARAMETERS, *PER_GROUP) if name in state]
    if beside:
        raise InvalidParameter(f"method and {', '.join(beside)} are both given: choose one of the two ways")
    entry = entry_of(method)
    held = {name: _value(name, text) for name, text in method.parameters.items() if name not in entry.fixed}
    given = getattr(method, "given", None)
    spreads = {} if given is None else {given.what.name: given}
    return {**state, "method": entry.name, **held, **spreads}


def _value(name: str, text: str) -> Any:
    """A parameter as a method writes it."""
    if isinstance(PARAMETERS[name], Choice) or text in INFINITE:
        return text
    return Fraction(text)


def _with_spreads(source: Source, spreads: Mapping[str, Any]) -> Source:
    """The same groups with what is known of each."""
    groups = source.groups
    known: dict[str, Any] = {}
    for name, value in spreads.items():
        spread = (value if isinstance(value, Given) else Given(PER_GROUP[name], value)).of(groups)
        known[name] = [spread.at(i) for i in range(groups.n)]
    return sources.given(groups.replacing(**known), source.title)


def _source(groups: object, bounds: dict[str, Any]) -> Source:
    """Whatever `evenhand.explore` takes, with the bounds that are no single number."""
    if isinstance(groups, Source):
        return groups
    if isinstance(groups, str):
        if groups in DATA_SETS and not bounds:
            return sources.built_in(groups)
        return sources.given(evenhand.load(groups, **bounds), groups, file=None if groups in DATA_SETS else groups)
    if isinstance(groups, Groups):
        return sources.given(groups.replacing(**bounds))
    return sources.given(Groups(groups, **bounds))
