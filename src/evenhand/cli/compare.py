"""``evenhand compare DATA K``: several methods side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from evenhand.cli import parameters
from evenhand.cli.groups import load_groups
from evenhand.cli.output import Views, deliver, plan
from evenhand.cli.streams import tell

if TYPE_CHECKING:
    from evenhand.cli.report import Report
    from evenhand.result.comparison import Comparison


@click.command("compare")
@click.argument("source", metavar="DATA")
@click.argument("k", type=parameters.WholeNumber(), metavar="K")
@parameters.options(
    click.option(
        "--methods",
        metavar="NAMES",
        required=True,
        multiple=True,
        help="Names parted by commas; the first is compared with the rest.",
    ),
    click.option("--judged-by", metavar="NAME", help="By whose error all are measured.  [default: fairness]"),
    parameters.around_options,
    parameters.group_options,
    parameters.format_options,
    parameters.plot_option,
)
def compare_command(
    source: str, k: int, methods: tuple[str, ...], form: str | None, out: str | None, plot: str | None, **chosen: Any
) -> None:
    """Hand out K units by several methods and set them side by side.

    Example: evenhand compare us-2020 435 --methods webster,hill,hamilton
    """
    output = plan(form, out, plot, source=source, saves=False)
    groups = load_groups(source, chosen, tells=output.form != "table")
    from evenhand.insight.compare import compare

    names = parameters.names_in(methods)
    result = compare(groups, k, methods=names, **parameters.given(**chosen))
    views = Views.of_columns(result, lambda: _report(result))
    deliver(output, views)
    if not output.shows_report:
        for name, verdict in zip(result.names, result.verdicts, strict=True):
            tell(f"{name}: {verdict}")


def _report(result: Comparison) -> Report:
    from evenhand.cli.report import Grid, Line
    from evenhand.methods.registry import entry_of

    differ = int(result.differs.sum())
    rows = [
        [*map(str, cells[:2]), *(f"{a}" + (f" ({d:+d})" if d else "") for a, d in zip(cells[2:], change, strict=True))]
        for cells, change in zip(zip(*result.columns.values(), strict=True), result.difference.T.tolist(), strict=True)
    ]
    numbers = [False, *[True] * (1 + len(result.names))]
    measured = [[name, *(f"{value:.6g}" for value in values)] for name, values in _measures(result)]
    return [
        Line(f"{result.k:,} units, {result.groups.n:,} groups, {differ:,} of them differ", "strong"),
        Grid(titles=list(result.columns), rows=rows, numbers=numbers),
        Line(),
        Line(f"E by {entry_of(result.judge).name}, and indices", "strong"),
        Grid(titles=["", *result.names], rows=measured, numbers=[False, *[True] * len(result.names)]),
        Line(),
        *(Line(f"{name}: {verdict}") for name, verdict in zip(result.names, result.verdicts, strict=True)),
    ]


def _measures(result: Comparison) -> list[tuple[str, Any]]:
    return [("E", result.error.tolist()), *((name, values.tolist()) for name, values in result.indices.items())]
