"""``evenhand margins DATA K``: how many people each group was away from another unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from evenhand.cli import parameters
from evenhand.cli.groups import load_groups
from evenhand.cli.output import Views, deliver, plan
from evenhand.cli.streams import tell

if TYPE_CHECKING:
    from evenhand.cli.report import Report
    from evenhand.result.margins import Margins


@click.command("margins")
@click.argument("source", metavar="DATA")
@click.argument("k", type=parameters.WholeNumber(), metavar="K")
@parameters.options(
    click.option(
        "--shift",
        type=parameters.OneOf(("alone", "pro-rata")),
        default="alone",
        help="Whether all others keep their people, or give and get them in proportion.  [default: alone]",
    ),
    click.option("--group", "names", metavar="NAME", multiple=True, help="Only this group; may be given again."),
    parameters.method_options,
    parameters.around_options,
    parameters.solver_options,
    parameters.group_options,
    parameters.format_options,
    parameters.plot_option,
)
def margins_command(
    source: str,
    k: int,
    shift: str,
    names: tuple[str, ...],
    form: str | None,
    out: str | None,
    plot: str | None,
    **chosen: Any,
) -> None:
    """Say for each group how many people more or fewer would have changed its units when K are handed out.

    Example: evenhand margins us-apportionment-2020 435 --method hill
    """
    output = plan(form, out, plot, source=source, saves=False)
    groups = load_groups(source, chosen, tells=output.form != "table")
    from evenhand.api import allocate
    from evenhand.cli.progress import progress_bar
    from evenhand.result.cautions import cautions

    allocation = allocate(groups, k, **parameters.given(**chosen))
    with progress_bar("groups") as progress:
        result = allocation.margins(shift, names or None, progress)
    views = Views.of_columns(result, lambda: _report(result))
    deliver(output, views)
    if not output.shows_report:
        for line in (*cautions(allocation), *result.said):
            tell(line)


def _report(result: Margins) -> Report:
    from evenhand.cli.report import Grid, Line
    from evenhand.result.cautions import cautions

    columns = result.columns
    rows = [["" if cell is None else _cell(cell) for cell in row] for row in zip(*columns.values(), strict=True)]
    words = ("group", "gain_from", "lose_to")
    return [
        *(Line(line) for line in cautions(result.allocation)),
        *(Line(line, "strong") for line in result.said),
        Line(),
        Grid(titles=list(columns), rows=rows, numbers=[name not in words for name in columns]),
    ]


def _cell(value: object) -> str:
    return f"{value:,}" if isinstance(value, int | float) else str(value)
