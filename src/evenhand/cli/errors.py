"""One line for everything the user can mend, and quiet ways out: no traceback, nothing half-written."""

from __future__ import annotations

import errno
import re
import sys

import click

from evenhand.cli import INTERRUPTED
from evenhand.cli.interrupts import insistent_interrupts
from evenhand.cli.streams import NO_STDOUT, tell
from evenhand.exceptions import EvenhandError, TiedAllocations
from evenhand.wording.lists import quoted, shown
from evenhand.wording.suggestions import did_you_mean

LONGEST_LINE = 200
PREFIX = "Error: "

MENDABLE = 2
TIED = 3


def run(command: click.Command, arguments: list[str] | None) -> int:
    """Run a command and return its exit code; whatever goes wrong becomes one line on stderr.

    Parameters
    ----------
    command : click.Command
    arguments : list of str or None
        None takes those of the process.

    Returns
    -------
    int
        0 done; 2 there is something to mend; 3 ``--ties raise`` met a tie; 130 stopped by Ctrl-C; what the command
        itself asks for.
    """
    try:
        with insistent_interrupts():
            code = command.main(arguments, prog_name="evenhand", standalone_mode=False)
        return code if isinstance(code, int) else 0
    except SystemExit:
        # click leaves so when whoever read our output (`head`, say) has read enough; it muffles stdout first.
        if type(sys.stdout).__name__.endswith("PacifyFlushWrapper"):
            return 0
        raise
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except (click.ClickException, EvenhandError, MemoryError, OSError) as error:
        _say(sentence(error))
        return TIED if isinstance(error, TiedAllocations) else MENDABLE


def sentence(error: BaseException) -> str:
    """Return what an error says, on one line."""
    if isinstance(error, click.UsageError):
        return _usage(error)
    if isinstance(error, MemoryError):
        return f"not enough memory{f' ({error})' if str(error) else ''}: use fewer totals or fewer groups"
    if isinstance(error, OSError):
        if error.errno == errno.EBADF and error.filename is None:
            return NO_STDOUT
        return f"{error.filename or 'cannot write the results'}: {error.strerror or error}"
    return getattr(error, "in_flags", None) or str(error)


def _usage(error: click.UsageError) -> str:
    """What is wrong with the words of a command, and where its help is."""
    if isinstance(error, click.NoSuchOption):
        return _no_option(error)
    if isinstance(error, click.MissingParameter) or not isinstance(error, click.BadParameter):
        where = f": see {error.ctx.command_path} --help" if error.ctx is not None else ""
        return error.format_message().rstrip(".") + where
    return error.message


def _no_option(error: click.NoSuchOption) -> str:
    if re.match(r"-[\d.]", error.option_name):
        start = quoted(error.option_name + "...")
        return f"numbers below 0 ({start}) are not allowed: totals and parameters start at 0"
    known = [name for param in error.ctx.command.params for name in param.opts] if error.ctx is not None else []
    guess = did_you_mean(error.option_name, [name for name in known if name.startswith("--")])
    path = error.ctx.command_path if error.ctx is not None else "evenhand"
    return f"there is no option {quoted(error.option_name)}.{guess} See {path} --help"


def _say(message: str) -> None:
    """Print one line; what could steer a terminal is escaped, what is too long is cut in the middle."""
    line = shown(message, LONGEST_LINE - len(PREFIX))
    tell(PREFIX + line)
