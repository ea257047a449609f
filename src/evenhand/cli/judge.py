"""``evenhand judge DATA``: whether units that somebody gave out are best by a method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from evenhand.cli import parameters
from evenhand.cli.groups import load_groups
from evenhand.cli.output import Views, deliver, plan
from evenhand.cli.streams import tell

if TYPE_CHECKING:
    from evenhand.cli.report import Report
    from evenhand.result.judgement import Judgement

MOST_EXCHANGES = 20
"""Exchanges that the report shows."""


@click.command("judge")
@click.argument("source", metavar="DATA")
@parameters.options(
    parameters.method_options, parameters.around_options, parameters.group_options, parameters.format_options
)
def judge_command(source: str, form: str | None, out: str | None, **chosen: Any) -> None:
    """Say whether the units that the groups of DATA hold are best by a method, and which exchanges would pay.

    Example: evenhand judge us-apportionment-2020 --method webster
    """
    output = plan(form, out, source=source, saves=False)
    groups = load_groups(source, chosen, tells=output.form != "table")
    from evenhand.insight.judge import judge
    from evenhand.io.write.writing import csv_of

    result = judge(groups, **parameters.given(**chosen))
    columns = result.columns
    views = Views(
        table=lambda: _report(result),
        csv=lambda: csv_of(columns),
        json=result.to_dict,
    )
    deliver(output, views)
    if not output.shows_report:
        tell(result.verdict)


def _report(result: Judgement) -> Report:
    from evenhand.cli.report import Grid, Line
    from evenhand.result.judgement import saving

    exchanges = [
        Line(f"{giver} -> {taker}" + ("" if saves is None else f"  {saving(saves)}"))
        for giver, taker, saves in result.exchanges[:MOST_EXCHANGES]
    ]
    rest = len(result.exchanges) - MOST_EXCHANGES
    more = [Line(f"and {rest:,} more: --format json lists them all", "quiet")] if rest > 0 else []
    head = [Line("Exchanges of one unit that make it better", "strong"), *exchanges, *more, Line()] if exchanges else []
    columns = result.columns
    rows = [[str(cell) for cell in row] for row in zip(*columns.values(), strict=True)]
    return [
        Line(result.verdict, "strong"),
        Line(),
        *head,
        Grid(titles=list(columns), rows=rows, numbers=[False, True, True, True]),
    ]
