"""What can be written on the command line, as exact values; and the options that commands share."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeVar

import click

from evenhand.groups.reading_options import DROP, READING_OPTIONS, REFUSE, ReadingOption
from evenhand.methods.parameter import Choice, Parameter
from evenhand.methods.registry import every_parameter
from evenhand.wording.lists import quoted
from evenhand.wording.suggestions import did_you_mean

if TYPE_CHECKING:
    ParamType = click.ParamType[Any]
else:
    ParamType = click.ParamType  # older releases of click know no type arguments

Command = TypeVar("Command", bound=Callable[..., Any])

LONGEST_NUMBER = 400
"""Digits, and powers of ten, past which a number is a slip of the hand and exact arithmetic would be slow."""

NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?", re.IGNORECASE | re.ASCII)
FRACTION = re.compile(r"[+-]?\d+/0*[1-9]\d*", re.ASCII)


ENDS = {"inf": math.inf, "+inf": math.inf, "-inf": -math.inf}


class ExactNumber(ParamType):
    """A number as it was written: 0.1 is one tenth, 1/3 is one third; inf and -inf where they are allowed."""

    name = "number"

    def __init__(self, *, is_extended: bool = False) -> None:
        self.is_extended = is_extended

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return a Decimal or a Fraction; anything else is refused."""
        text = str(value).strip()
        if self.is_extended and text.lower() in ENDS:
            return ENDS[text.lower()]
        if len(text) <= LONGEST_NUMBER and NUMBER.fullmatch(text):
            return Decimal(text)
        if len(text) <= LONGEST_NUMBER and FRACTION.fullmatch(text):
            return Fraction(text)
        allowed = "a number such as 2, 0.5 or 1/3" + (", inf or -inf" if self.is_extended else "")
        raise click.BadParameter(f"{_name(param)} is {quoted(text)}, but must be {allowed}", ctx, param)


class WholeNumber(ParamType):
    """A whole number; 435.0 is one, 435.5 is not."""

    name = "whole number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return an int; anything else is refused."""
        if isinstance(value, int):
            return value
        text = str(value).strip()
        if len(text) <= LONGEST_NUMBER and NUMBER.fullmatch(text):
            number = Fraction(text)
            if number.denominator == 1:
                return number.numerator
        raise click.BadParameter(
            f"{_name(param)} is {quoted(text)}, but must be a whole number such as 435", ctx, param
        )


class UpTo(WholeNumber):
    """A whole number that may be left out."""

    ALL = "all"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return an int, or ALL where none is given."""
        if value == self.ALL:
            return value
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as fault:
            name = _name(param)
            raise click.BadParameter(
                f"{fault.message}; write {name} after DATA and K, or {name}=435", ctx, param
            ) from None


class OneOf(ParamType):
    """One word out of a few; a misspelt one is told what it may have meant."""

    name = "word"

    def __init__(self, words: Sequence[str]) -> None:
        self.words = tuple(words)

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """Return the words, for the help."""
        return f"[{'|'.join(self.words)}]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the word; any other is refused."""
        if value in self.words:
            return str(value)
        allowed = f"{', '.join(self.words[:-1])} or {self.words[-1]}"
        raise _refusal(param, value, f"{allowed}.{did_you_mean(str(value), self.words)}")


def _refusal(param: click.Parameter | None, value: object, allowed: str) -> click.BadParameter:
    return click.BadParameter(f"{_name(param)} is {quoted(value)}, but must be {allowed}")


def _name(param: click.Parameter | None) -> str:
    if param is None or param.name is None:
        return "the value"
    return param.opts[0] if isinstance(param, click.Option) else param.name


def names_in(words: Sequence[str]) -> list[str]:
    """Names parted by commas, of an option that may be given more than once."""
    return [name.strip() for word in words for name in word.split(",") if name.strip()]


def options(*several: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Put several options onto a command, in the order in which its help shows them."""

    def decorate(command: Command) -> Command:
        for option in reversed(several):
            command = option(command)
        return command

    return decorate


def parameter_option(parameter: Parameter | Choice) -> Callable[[Command], Command]:
    """A parameter of a method as an option, its help taken from the one table."""
    return click.option(f"--{parameter.name}", type=_kind(parameter), help=parameter.help)


def _kind(parameter: Parameter | Choice) -> OneOf | ExactNumber:
    if isinstance(parameter, Choice):
        return OneOf(parameter.words)
    return ExactNumber(is_extended=parameter.domain.is_extended)


def _reading_option(option: ReadingOption) -> Callable[[Command], Command]:
    """An option of reading, from the one table."""
    kinds: dict[str, dict[str, Any]] = {
        "titles": {"metavar": "NAME", "multiple": True},
        "names": {"metavar": "NAME", "multiple": True},
        "switch": {"is_flag": True},
        "drop": {"type": OneOf((REFUSE, DROP))},
        "row": {"type": WholeNumber()},
        "sign": {"metavar": "CHAR"},
    }
    flag = "--" + option.name.replace("_", "-")
    return click.option(flag, help=option.help, **kinds.get(option.kind, {"metavar": "NAME"}))


method_options: Callable[[Any], Any] = options(
    click.option(
        "--method",
        metavar="NAME",
        help='Another method, such as webster or hamilton; "evenhand methods" lists them.  [default: fairness]',
    ),
    *map(parameter_option, every_parameter().values()),
)

competing_options: Callable[[Any], Any] = options(
    click.option(
        "--threshold",
        type=ExactNumber(),
        help="Share of all populations (below 1) or population that a group must reach to get any unit.",
    ),
    click.option("--exempt", metavar="NAME", multiple=True, help="A group that the threshold does not concern."),
    click.option(
        "--threshold-of", type=ExactNumber(), help="What the threshold is a share of, where DATA lacks some: all votes."
    ),
)

around_options: Callable[[Any], Any] = options(
    competing_options,
    click.option(
        "--change",
        type=ExactNumber(),
        help="Penalty, in units of the error, on every unit that moves away from what groups hold now.",
    ),
)

solver_options: Callable[[Any], Any] = options(
    click.option(
        "--solver",
        type=OneOf(("exact", "notebook")),
        help="The exact solver, or the notebook's own greedy (a heuristic).  [default: exact]",
    ),
    click.option(
        "--ties",
        type=OneOf(("first", "current", "raise", "lot")),
        help="Which of several equally good allocations: the first in input order, the nearest to what groups hold now,"
        " none, or one by lot."
        "  [default: first]",
    ),
    click.option("--seed", type=WholeNumber(), help="Seed of the lot, so that others can repeat the draw."),
)

group_options: Callable[[Any], Any] = options(
    click.option("--minimum", type=WholeNumber(), help="Fewest units of every group.  [default: 1]"),
    click.option("--maximum", type=WholeNumber(), help="Most units of every group.  [default: no limit]"),
    *map(_reading_option, READING_OPTIONS),
)

format_options: Callable[[Any], Any] = options(
    click.option(
        "--format",
        "form",
        type=OneOf(("table", "csv", "json")),
        help="How results are written.  [default: table in a terminal, csv elsewhere; with --out by its suffix]",
    ),
    click.option(
        "--out",
        metavar="FILE",
        help="Write to FILE instead of standard output; without --format, .csv and .parquet are tables, .txt is text,"
        " .json is a record that can be verified.",
    ),
)

plot_option: Callable[[Any], Any] = click.option(
    "--plot", metavar="FILE", help="Draw a picture into FILE (.png, .svg or .pdf)."
)


def given(**values: Any) -> dict[str, Any]:
    """Return those of the options that were given, so that the library's own defaults hold for the rest."""
    # By identity: 0 is equal to False, and it is a value.
    return {name: value for name, value in values.items() if value is not None and value is not False and value != ()}
