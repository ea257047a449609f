"""``evenhand check DATA [K]``: which properties of apportionment are broken, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from evenhand.cli import parameters
from evenhand.cli.groups import load_groups
from evenhand.cli.output import Views, deliver, plan
from evenhand.cli.told import lines_about, tell_of

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

    from evenhand.cli.report import Report
    from evenhand.result.findings import Check


@click.command("check")
@click.argument("source", metavar="DATA")
@click.argument("k", type=parameters.WholeNumber(), required=False, metavar="[K]")
@parameters.options(
    click.option(
        "--k-min", type=parameters.WholeNumber(), help="The smallest total that is looked at.  [default: K - 500]"
    ),
    click.option(
        "--k-max", type=parameters.WholeNumber(), help="The largest total that is looked at.  [default: K + 500]"
    ),
    click.option(
        "--against", metavar="DATA", help="Other populations of the same groups, for population monotonicity."
    ),
    click.option("--newcomer", metavar="NAME=POPULATION", help="Who joins.  [default: each group in turn]"),
    parameters.method_options,
    parameters.around_options,
    parameters.solver_options,
    parameters.group_options,
    parameters.format_options,
)
def check_command(
    source: str, k: int | None, newcomer: str | None, form: str | None, out: str | None, **chosen: Any
) -> None:
    """Look for whatever breaks the properties of apportionment when K units are handed out, and show a case of each.

    Without K the groups' current units are added up.

    Example: evenhand check us-apportionment-1880 299 --method hamilton --minimum 1
    """
    output = plan(form, out, source=source, saves=False)
    groups = load_groups(source, chosen, tells=output.form != "table")
    from evenhand.insight.check import check
    from evenhand.io.write.writing import csv_of

    joins = None if newcomer is None else _newcomer(newcomer)
    result = check(groups, k, newcomer=joins, **parameters.given(**chosen))
    columns = result.columns
    views = Views(
        table=lambda: _report(result),
        csv=lambda: csv_of(columns),
        json=result.to_dict,
    )
    deliver(output, views)
    if not output.shows_report:
        tell_of(result.allocation)


def _newcomer(text: str) -> tuple[str, Decimal | Fraction]:
    """Return a name and a population."""
    name, sign, people = text.rpartition("=")
    if not sign or not name.strip():
        raise click.BadParameter(f"--newcomer is {text!r}, but must be a name and a population: Oklahoma=1000000")
    return name.strip(), parameters.ExactNumber().convert(people, None, None)


def _report(result: Check) -> Report:
    from evenhand.cli.report import Line
    from evenhand.methods.registry import spoken

    head = f"{result.k:,} units to {result.groups.n:,} groups by {', '.join(spoken(result.method))}"
    told = map(Line, lines_about(result.allocation))
    return [Line(head, "strong"), *told, *(Line(one.sentence) for one in result.findings)]
