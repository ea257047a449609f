"""``evenhand map DATA K X Y``: regions of equal allocation over two parameters."""

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
    from evenhand.result.map import Map


@click.command("map")
@click.argument("source", metavar="DATA")
@click.argument("k", metavar="K", type=parameters.WholeNumber())
@click.argument("x", metavar="X")
@click.argument("y", metavar="Y")
@parameters.options(
    *(
        click.option(f"--{side}-{end}", type=parameters.ExactNumber(), help=f"The {end} end of {side.upper()}.")
        for side in ("x", "y")
        for end in ("low", "high")
    ),
    click.option("--size", type=parameters.WholeNumber(), help="Pixels along each side.  [default: 200]"),
    click.option(
        "--certified", type=parameters.ExactNumber(), help="Part of the area that has to be proven.  [default: 0.99]"
    ),
    *map(parameters.parameter_option, FAIRNESS.values()),
    parameters.competing_options,
    parameters.group_options,
    parameters.format_options,
    parameters.plot_option,
)
def map_command(
    source: str, k: int, x: str, y: str, form: str | None, out: str | None, plot: str | None, **chosen: Any
) -> None:
    """Find out which allocation of K units is best where, over two parameters X and Y of fairness.

    What lies between pixels is proven too; what is not decided is marked. Ends are those of the sliders if not given.

    Example: evenhand map new-england-2024 60 sigma beta --plot map.png
    """
    output = plan(form, out, plot, source=source, saves=False)
    groups = load_groups(source, chosen, tells=output.form != "table")
    from evenhand.cli.progress import progress_bar
    from evenhand.insight.map import map as found_over

    ends = [[chosen.pop(f"{side}_{end}") for end in ("low", "high")] for side in ("x", "y")]
    with progress_bar() as progress:
        result = found_over(groups, k, (x, *ends[0]), (y, *ends[1]), progress=progress, **parameters.given(**chosen))
    views = Views.of_columns(result, lambda: _report(result))
    deliver(output, views)
    if not output.shows_report:
        tell(result.headline)


def _report(result: Map) -> Report:
    from evenhand.cli.report import Grid, Line

    columns = {title: result.columns[title] for title in ("region", "share", result.x[0], result.y[0], "changes")}
    rows = [
        [f"{cell:.4g}" if isinstance(cell, float) else str(cell) for cell in row]
        for row in zip(*columns.values(), strict=True)
    ]
    return [
        Line(result.headline, "strong"),
        Line(),
        Grid(titles=list(columns), rows=rows, numbers=[title not in ("region", "changes") for title in columns]),
    ]
