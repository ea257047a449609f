"""``evenhand infer DATA``: which meaning of fairness explains the units that the groups hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from evenhand.cli import parameters
from evenhand.cli.groups import load_groups
from evenhand.cli.output import Views, deliver, plan
from evenhand.cli.streams import tell
from evenhand.methods.fairness.parameters import FAIRNESS

if TYPE_CHECKING:
    from evenhand.cli.report import Report
    from evenhand.result.inference import Inference


@click.command("infer")
@click.argument("source", metavar="DATA")
@parameters.options(
    *map(parameters.parameter_option, FAIRNESS.values()),
    click.option("--with-base", is_flag=True, help="Let the base vary too, up to what every group has."),
    click.option("--samples", type=parameters.WholeNumber(), help="Points for the share of the box.  [default: 20000]"),
    click.option("--seed", type=parameters.WholeNumber(), help="Seed of these points.  [default: 0]"),
    click.option(
        "--boxes",
        type=parameters.WholeNumber(),
        help="Parts of the box that are looked at before it is left open whether there is any point.  [default: 20000]",
    ),
    parameters.competing_options,
    parameters.group_options,
    parameters.format_options,
    parameters.plot_option,
)
def infer_command(source: str, form: str | None, out: str | None, plot: str | None, **chosen: Any) -> None:
    """Say for which parameters the units that the groups of DATA hold are best, and how far each can go.

    A parameter that is given stays as it is; all others go over their sliders. Where the units are best nowhere, that
    is proven or said to be open, and the nearest point is told.

    Example: evenhand infer us-apportionment-2020
    """
    output = plan(form, out, plot, source=source, saves=False)
    groups = load_groups(source, chosen, tells=output.form != "table")
    from evenhand.cli.progress import progress_bar
    from evenhand.insight.infer import infer

    with progress_bar() as progress:
        result = infer(groups, progress=progress, **parameters.given(**chosen))
    views = Views.of_columns(result, lambda: _report(result))
    deliver(output, views)
    if not output.shows_report:
        tell(result.verdict)


def _report(result: Inference) -> Report:
    from evenhand.cli.report import Grid, Line

    columns = result.columns
    rows = [["" if cell is None else _short(cell) for cell in row] for row in zip(*columns.values(), strict=True)]
    return [
        Line(result.verdict, "strong"),
        Line(),
        Grid(titles=list(columns), rows=rows, numbers=[title != "parameter" for title in columns]),
    ]


def _short(text: str) -> str:
    """A number that is not too long for a table; the JSON has it whole."""
    if len(text) <= 12 or "/" not in text:
        return text
    from fractions import Fraction

    return f"{float(Fraction(text)):.10g}"
