"""``evenhand tradeoff DATA K_MIN K_MAX``: what one more unit buys, by several methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from evenhand.cli import parameters
from evenhand.cli.groups import load_groups
from evenhand.cli.output import Views, deliver, plan
from evenhand.cli.streams import tell

if TYPE_CHECKING:
    from evenhand.cli.report import Report
    from evenhand.result.tradeoff import Tradeoff

MOST_ROWS = 60
"""Totals that the report shows, evenly spread."""


@click.command("tradeoff")
@click.argument("source", metavar="DATA")
@click.argument("k_min", type=parameters.WholeNumber(), metavar="K_MIN")
@click.argument("k_max", type=parameters.WholeNumber(), metavar="K_MAX")
@parameters.options(
    click.option("--methods", metavar="NAMES", multiple=True, help="Names parted by commas.  [default: fairness]"),
    parameters.around_options,
    parameters.group_options,
    parameters.format_options,
    parameters.plot_option,
)
def tradeoff_command(
    source: str,
    k_min: int,
    k_max: int,
    methods: tuple[str, ...],
    form: str | None,
    out: str | None,
    plot: str | None,
    **chosen: Any,
) -> None:
    """Say for each total from K_MIN to K_MAX what the last unit buys, and which total is worth having.

    Example: evenhand tradeoff us-2020 50 600 --methods fairness,webster --plot tradeoff.png
    """
    output = plan(form, out, plot, source=source, saves=False)
    groups = load_groups(source, chosen, tells=output.form != "table")
    from evenhand.cli.progress import progress_bar
    from evenhand.insight.tradeoff import tradeoff

    names = parameters.names_in(methods) if methods else None
    with progress_bar() as progress:
        result = tradeoff(groups, k_min, k_max, methods=names, progress=progress, **parameters.given(**chosen))
    views = Views.of_columns(result, lambda: _report(result))
    deliver(output, views)
    if not output.shows_report:
        for line in _told(result):
            tell(line)


def _told(result: Tradeoff) -> tuple[str, ...]:
    return (*(line for one in result.sweeps for line in one.told), *result.said)


def _report(result: Tradeoff) -> Report:
    from evenhand.cli.report import Grid, Line

    columns = result.columns
    size = result.k.size
    places = sorted({round(i * (size - 1) / (MOST_ROWS - 1)) for i in range(MOST_ROWS)}) if size > MOST_ROWS else None
    shown = range(size) if places is None else places
    rows = [[_cell(name, values[place]) for name, values in columns.items()] for place in shown]
    note = [Line(f"{len(rows)} of {size:,} totals: --format csv lists them all", "quiet")] if places else []
    return [
        *(Line(line) for line in _told(result)),
        Line(),
        Grid(titles=list(columns), rows=rows, numbers=[True] * len(columns)),
        *note,
    ]


def _cell(name: str, value: Any) -> str:
    if value is None:
        return ""
    if name.startswith("bought"):
        return f"{100 * value:+.1f} %"
    return f"{value:,}" if isinstance(value, int) else f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.6g}"
