"""Groups of a question that is asked more than once: read once."""

from __future__ import annotations

from os import PathLike
from typing import Any

from evenhand.api import load
from evenhand.groups import Groups
from evenhand.groups.wanted import FILE_OPTIONS, TABLE_OPTIONS


def groups_of(groups: object, options: dict[str, Any]) -> Groups:
    """The groups; options about how they come in are taken out."""
    if isinstance(groups, Groups):
        return groups
    names = {*TABLE_OPTIONS, *FILE_OPTIONS, "minimum", "maximum"}
    taken = {name: options.pop(name) for name in list(options) if name in names}
    return load(groups, **taken) if isinstance(groups, str | PathLike) else Groups(groups, **taken)
