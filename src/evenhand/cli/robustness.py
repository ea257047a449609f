"""``evenhand robustness DATA K``: how probable each result is when populations could have been counted otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from evenhand.cli import parameters
from evenhand.cli.groups import load_groups
from evenhand.cli.output import Views, deliver, plan
from evenhand.cli.streams import tell

if TYPE_CHECKING:
    from evenhand.cli.report import Report
    from evenhand.result.robustness import Robustness


@click.command("robustness")
@click.argument("source", metavar="DATA")
@click.argument("k", type=parameters.WholeNumber(), metavar="K")
@parameters.options(
    click.option("--error", type=parameters.ExactNumber(), help="Standard deviation as a share of each population."),
    click.option("--sd", type=parameters.ExactNumber(), help="Standard deviation of every population, in people."),
    click.option(
        "--replicates", metavar="FILE", help="A CSV of sets of populations: a row each, a column for a group."
    ),
    click.option("--draws", type=parameters.WholeNumber(), help="How many sets are drawn.  [default: 10000]"),
    click.option("--seed", type=parameters.WholeNumber(), help="Seed of the draws, so that others can repeat them."),
    click.option(
        "--totals",
        type=(parameters.WholeNumber(), parameters.WholeNumber()),
        metavar="K_MIN K_MAX",
        default=None,
        help="Look for the best total among these in every draw, too.",
    ),
    click.option("--alpha", type=parameters.ExactNumber(), help="Size penalty for the best total.  [default: 2]"),
    parameters.method_options,
    parameters.around_options,
    parameters.group_options,
    parameters.format_options,
    parameters.plot_option,
)
def robustness_command(
    source: str,
    k: int,
    replicates: str | None,
    form: str | None,
    out: str | None,
    plot: str | None,
    **chosen: Any,
) -> None:
    """Say how probable each group's units are when K are handed out and populations may be wrong.

    Example: evenhand robustness us-2020 435 --error 0.005 --seed 1
    """
    output = plan(form, out, plot, source=source, saves=False)
    groups = load_groups(source, chosen, tells=output.form != "table")
    from evenhand.cli.progress import progress_bar
    from evenhand.cli.replicates import read_replicates
    from evenhand.insight.robustness import robustness

    options = parameters.given(**chosen)
    if replicates is not None:
        options["replicates"] = read_replicates(replicates, groups)
    with progress_bar("draws") as progress:
        result = robustness(groups, k, progress=progress, **options)
    views = Views.of_columns(result, lambda: _report(result))
    deliver(output, views)
    if not output.shows_report:
        from evenhand.result.cautions import cautions

        for line in (*cautions(result.allocation), *result.said):
            tell(line)


def _report(result: Robustness) -> Report:
    from evenhand.cli.report import Grid, Line
    from evenhand.result.cautions import cautions

    columns = result.columns
    order = sorted(range(result.groups.n), key=lambda i: columns["stays"][i])
    rows = [[_cell(name, values[i]) for name, values in columns.items()] for i in order]
    return [
        *(Line(line) for line in cautions(result.allocation)),
        *(Line(line, "strong" if place == 0 else "plain") for place, line in enumerate(result.said)),
        Line(),
        Grid(titles=list(columns), rows=rows, numbers=[name != "group" for name in columns]),
    ]


def _cell(name: str, value: object) -> str:
    if isinstance(value, float):
        return f"{value:,.3f}" if name == "expected" else f"{100 * value:.2f} %"
    return f"{value:,}" if isinstance(value, int) else str(value)
