"""``evenhand path DATA K PARAMETER``: every best allocation along one parameter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from evenhand.cli import parameters
from evenhand.cli.groups import load_groups
from evenhand.cli.output import Views, deliver, plan
from evenhand.cli.streams import tell

if TYPE_CHECKING:
    from evenhand.cli.report import Report
    from evenhand.result.path import Path


@click.command("path")
@click.argument("source", metavar="DATA")
@click.argument("k", metavar="K", type=parameters.WholeNumber())
@click.argument("parameter", metavar="PARAMETER")
@parameters.options(
    click.option("--low", type=parameters.ExactNumber(), help="Where it begins.  [default: the slider's low end]"),
    click.option("--high", type=parameters.ExactNumber(), help="Where it ends.  [default: the slider's high end]"),
    parameters.method_options,
    parameters.around_options,
    parameters.group_options,
    parameters.format_options,
    parameters.plot_option,
)
def path_command(
    source: str, k: int, parameter: str, form: str | None, out: str | None, plot: str | None, **chosen: Any
) -> None:
    """Follow the best allocation of K units along PARAMETER, all else staying as it is: where it changes, and how.

    No piece is missed, however short: what is said of a piece is proven of all of it. PARAMETER is sigma, gamma, beta,
    kappa or base, or with --method c of divisor, p of power-mean, t of entropy, first of modified-sainte-lague, power
    of power-allocation.

    Example: evenhand path us-2020 435 sigma
    """
    output = plan(form, out, plot, source=source)
    groups = load_groups(source, chosen, tells=output.form != "table")
    from evenhand.cli.progress import progress_bar
    from evenhand.insight.path import path
    from evenhand.io.write.writing import path_text

    with progress_bar() as progress:
        result = path(groups, k, parameter, progress=progress, **parameters.given(**chosen))
    views = Views(
        table=lambda: _report(result),
        csv=lambda: path_text(result, "csv"),
        json=result.to_dict,
        save=result.save,
        axes=result.plot,
    )
    deliver(output, views)
    if not output.shows_report:
        tell(result.headline)
        for line in result.told:
            tell(line)


def _report(result: Path) -> Report:
    from evenhand.cli.report import Grid, Line

    titles = ["low", "high", *(["error_low", "error_high"] if result.method.has_error else []), "changes"]
    columns = result.columns
    rows = [[_cell(cell) for cell in row] for row in zip(*(columns[title] for title in titles), strict=True)]
    notes = [Line(line, "quiet") for line in result.told]
    return [
        Line(result.headline, "strong"),
        *notes,
        Line(),
        Grid(titles=titles, rows=rows, numbers=[title != "changes" for title in titles]),
    ]


def _cell(value: Any) -> str:
    return f"{value:.6g}" if isinstance(value, float) else str(value)
