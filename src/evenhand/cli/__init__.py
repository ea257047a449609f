"""The command line: parse, call, print; no maths.

One room for each command; a new one is named in `evenhand.cli.root`.
"""

from evenhand.cli.root import command_line, main

__all__ = ["command_line", "main"]
