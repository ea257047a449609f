"""DATA on the command line: from a name, a path or a pipe, and the options about groups, to Groups."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from evenhand.cli.parameters import given
from evenhand.groups.reading_options import READING_OPTIONS
from evenhand.groups.told import told

if TYPE_CHECKING:
    from evenhand.groups import Groups

OPTIONS = ("minimum", "maximum", *(option.name for option in READING_OPTIONS))
PIPE = "-"


def load_groups(source: str, chosen: dict[str, Any], tells: bool = True) -> Groups:
    """Return the groups that DATA and its options mean, and take those options out of `chosen`.

    Parameters
    ----------
    source : str
        A data set, a path, or "-" for standard input.
    chosen : dict
        All options of the command.
    tells : bool
        Whether to say on stderr which columns were chosen and what was left out; a report says it itself.
    """
    options = given(**{name: chosen.pop(name) for name in OPTIONS})
    groups = _read(source, options)
    if tells:
        for line in told(groups):
            click.echo(line, err=True)
    return groups


def _read(source: str, options: dict[str, Any]) -> Groups:
    from evenhand.groups.door import COMMAND_LINE
    from evenhand.io.read import reading
    from evenhand.io.read.limits import LIMITS

    if source != PIPE:
        return reading.load_groups(source, door=COMMAND_LINE, **options)
    content = sys.stdin.buffer.read(LIMITS.file_bytes + 1)
    return reading.groups_from_stream(content, door=COMMAND_LINE, **options)
