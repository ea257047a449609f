"""The command ``evenhand`` and its subcommands."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from importlib import import_module
from itertools import takewhile
from typing import NoReturn

import click

from evenhand.cli.errors import run
from evenhand.cli.streams import fill_in_closed_streams, give_up_what_is_left
from evenhand.wording.lists import quoted
from evenhand.wording.suggestions import did_you_mean

NAMES = (
    "allocate",
    "sweep",
    "compare",
    "judge",
    "smallest",
    "check",
    "margins",
    "moves",
    "robustness",
    "tradeoff",
    "path",
    "infer",
    "map",
    "study",
    "explore",
    "data",
    "methods",
    "law",
    "verify",
)
"""The subcommands; a new one is a name here and a room of that name."""


class Rooms(Mapping[str, click.Command]):
    """The subcommands by name, each imported from the room of its name when it is asked for."""

    def __getitem__(self, name: str) -> click.Command:
        if name not in NAMES:
            raise KeyError(name)
        command: click.Command = getattr(import_module(f"evenhand.cli.{name}"), f"{name}_command")
        return command

    def __iter__(self) -> Iterator[str]:
        return iter(NAMES)

    def __len__(self) -> int:
        return len(NAMES)


class Commands(click.Group):
    """Subcommands; a misspelt one is told what it may have meant."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the first word names."""
        if args and not args[0].startswith("-") and args[0] not in NAMES:
            guess = did_you_mean(args[0], NAMES) or f" Commands: {', '.join(sorted(NAMES))}"
            raise click.UsageError(f"there is no command {quoted(args[0])}.{guess}".rstrip("."))
        name, command, rest = super().resolve_command(ctx, args)
        if command is not None:
            _refuse_repeated(command, rest)
        return name, command, rest


def _refuse_repeated(command: click.Command, words: list[str]) -> None:
    """Refuse an option that is given twice where it counts once: click takes the last without a word."""
    given = Counter(word.partition("=")[0] for word in takewhile(lambda word: word != "--", words))
    options = (one for one in command.params if isinstance(one, click.Option) and not (one.multiple or one.is_flag))
    for option in options:
        if sum(given[name] for name in option.opts) > 1:
            raise click.UsageError(f"{option.opts[0]} is given more than once: choose one of them")


@click.group(
    cls=Commands,
    commands=Rooms(),
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    epilog="Try: evenhand allocate us-2020 435",
)
@click.version_option(package_name="evenhand", message="%(prog)s %(version)s")
@click.pass_context
def command_line(ctx: click.Context) -> None:
    """Hand out k indivisible units to n groups with an even hand.

    Seats to states, staff to wards, trays to regions: say what "fair" means with a few parameters and get the
    whole-number allocation that is best for it, who pays for it, and which total k is worth having.

    DATA is a built-in data set ("evenhand data" lists them) or a file: CSV, XLSX, Parquet or JSON.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


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
    fill_in_closed_streams()
    code = run(command_line, arguments)
    give_up_what_is_left()
    sys.exit(code)
