"""``evenhand moves DATA K``: the best allocation with at most so many units moved, for every number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from evenhand.cli import parameters
from evenhand.cli.groups import load_groups
from evenhand.cli.output import Views, deliver, plan
from evenhand.cli.streams import tell

if TYPE_CHECKING:
    from evenhand.cli.report import Report
    from evenhand.result.moves import Moves

MOST_ROWS = 60
"""Numbers of moves that the report shows."""


@click.command("moves")
@click.argument("source", metavar="DATA")
@click.argument("k", type=parameters.WholeNumber(), metavar="K")
@parameters.options(
    parameters.method_options,
    parameters.competing_options,
    parameters.group_options,
    parameters.format_options,
    parameters.plot_option,
)
def moves_command(source: str, k: int, form: str | None, out: str | None, plot: str | None, **chosen: Any) -> None:
    """Say what each unit that moves away from what the groups of DATA hold buys, when K are handed out.

    Example: evenhand moves us-apportionment-2020 435 --method webster
    """
    output = plan(form, out, plot, source=source, saves=False)
    groups = load_groups(source, chosen, tells=output.form != "table")
    from evenhand.insight.moves import moves

    result = moves(groups, k, **parameters.given(**chosen))
    views = Views.of_columns(result, lambda: _report(result))
    deliver(output, views)
    if not output.shows_report:
        for line in (*result.best.own_notes, *result.said):
            tell(line)


def _report(result: Moves) -> Report:
    from evenhand.cli.report import Grid, Line

    columns = result.columns
    rows = [["" if cell is None else _cell(cell) for cell in row] for row in zip(*columns.values(), strict=True)]
    rest = len(rows) - MOST_ROWS
    more = [Line(f"and {rest:,} more: --format csv lists them all", "quiet")] if rest > 0 else []
    return [
        *(Line(note) for note in result.best.own_notes),
        *(Line(line, "strong" if place == 0 else "plain") for place, line in enumerate(result.said)),
        Line(),
        Grid(titles=list(columns), rows=rows[:MOST_ROWS], numbers=[True, False, False, True, True, False]),
        *more,
    ]


def _cell(cell: object) -> str:
    if isinstance(cell, bool):
        return "tied" if cell else ""
    return f"{cell:.6g}" if isinstance(cell, float) else f"{cell:,}" if isinstance(cell, int) else str(cell)
