"""The command line: parse, call, print; no maths.

One room for each command; a new one is named in `evenhand.cli.root`. Nothing is imported here: Ctrl-C is quiet from
the first import on.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from evenhand.cli.root import command_line

__all__ = ["command_line", "main"]

INTERRUPTED = 130
"""Exit code after Ctrl-C."""


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line and leave the process with its exit code.

    Parameters
    ----------
    arguments : list of str, optional
        Words after ``evenhand``; None takes those of the process.

    Raises
    ------
    SystemExit
        Always.
    """
    try:
        from evenhand.cli.root import main as run

        run(arguments)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def __getattr__(name: str) -> Any:
    if name == "command_line":
        from evenhand.cli import root

        return root.command_line
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
