"""Bounds and current units that are given by name, brought into the order of the groups."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from evenhand.exceptions import InvalidBounds
from evenhand.groups.names import clean_name
from evenhand.wording.lists import listed, quoted
from evenhand.wording.suggestions import did_you_mean


def in_order(value: Any, what: str, all_names: Callable[[], Sequence[str]], dropped: Sequence[str] = ()) -> Any:
    """What is given for each group, in their order.

    Parameters
    ----------
    value : object
        A mapping from name to number, or a series whose index holds the names; anything else is returned as it is.
    what : str
        "minimum", "maximum" or "current".
    all_names : callable
        Gives the names of the groups, where they are needed.
    dropped : sequence of str
        Names of rows that were left out; they may be there and are passed over.

    Returns
    -------
    object

    Raises
    ------
    InvalidBounds
        A group is missing, or a name is no group's.
    """
    given = as_mapping(value)
    if given is None:
        return value
    names = all_names()
    by_name = {clean_name(name, what): number for name, number in given.items()}
    missing = [name for name in names if name not in by_name]
    unknown = [name for name in by_name if name not in {*names, *dropped}]
    if unknown:
        guess = did_you_mean(unknown[0], missing or names)
        raise InvalidBounds(f"{what} is given for {quoted(unknown[0])}, but no group is called so.{guess}")
    if missing:
        raise InvalidBounds(f"{what} is not given for {listed(map(quoted, missing))}: give it for every group")
    return [by_name[name] for name in names]


def as_mapping(value: Any) -> Mapping[Any, Any] | None:
    """A mapping or a series as a mapping by name; None for anything else."""
    if isinstance(value, Mapping):
        return value
    index = getattr(value, "index", None)
    if index is None or callable(index) or not hasattr(value, "iloc") or hasattr(value, "columns"):
        return None
    if type(index).__name__ == "RangeIndex":
        return None
    return dict(zip(list(index), list(value), strict=True))
