"""DATA on the command line: from a name or a path, and the options about groups, to Groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from evenhand.cli.parameters import given

if TYPE_CHECKING:
    from evenhand.groups import Groups

OPTIONS = (
    "minimum",
    "maximum",
    "population_column",
    "name_column",
    "minimum_column",
    "maximum_column",
    "current_column",
    "encoding",
    "separator",
    "decimal",
    "sheet",
)


def load_groups(source: str, chosen: dict[str, Any]) -> Groups:
    """Return the groups that DATA and its options mean, and take those options out of `chosen`."""
    from evenhand.api import load

    return load(source, **given(**{name: chosen.pop(name) for name in OPTIONS}))
