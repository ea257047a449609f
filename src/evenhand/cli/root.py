"""The command ``evenhand`` and its subcommands."""

from __future__ import annotations

import sys
from typing import NoReturn

import click

from evenhand.cli.allocate import allocate_command
from evenhand.cli.compare import compare_command
from evenhand.cli.data import data_command
from evenhand.cli.errors import run
from evenhand.cli.explore import explore_command
from evenhand.cli.judge import judge_command
from evenhand.cli.law import law_command
from evenhand.cli.methods import methods_command
from evenhand.cli.streams import fill_in_closed_streams, give_up_what_is_left
from evenhand.cli.sweep import sweep_command
from evenhand.cli.verify import verify_command
from evenhand.wording.lists import quoted
from evenhand.wording.suggestions import did_you_mean


class Commands(click.Group):
    """Subcommands; a misspelt one is told what it may have meant."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the first word names."""
        if args and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            guess = did_you_mean(args[0], self.commands) or f" Commands: {', '.join(sorted(self.commands))}"
            raise click.UsageError(f"there is no command {quoted(args[0])}.{guess}".rstrip("."))
        return super().resolve_command(ctx, args)


@click.group(
    cls=Commands,
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


for command in (
    allocate_command,
    sweep_command,
    compare_command,
    judge_command,
    explore_command,
    data_command,
    methods_command,
    law_command,
    verify_command,
):
    command_line.add_command(command)


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
