"""``evenhand allocate DATA K``: one total handed out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from evenhand.cli import parameters
from evenhand.cli.groups import load_groups
from evenhand.cli.output import Views, deliver, plan
from evenhand.cli.streams import tell

if TYPE_CHECKING:
    from evenhand.cli.report import Report
    from evenhand.result.allocation import Allocation


@click.command("allocate")
@click.argument("source", metavar="DATA")
@click.argument("k", type=parameters.WholeNumber(), required=False, metavar="[K]")
@parameters.options(
    click.option(
        "--divisor", type=parameters.ExactNumber(), help="Instead of K, for a divisor method: people per unit."
    ),
    parameters.method_options,
    parameters.around_options,
    parameters.solver_options,
    parameters.group_options,
    parameters.format_options,
    parameters.plot_option,
)
def allocate_command(
    source: str, k: int | None, form: str | None, out: str | None, plot: str | None, **chosen: Any
) -> None:
    """Hand out K units to the groups of DATA, or as many as a divisor gives.

    DATA is a built-in data set ("evenhand data" lists them) or a file: CSV, XLSX, Parquet or JSON; - reads
    standard input.

    Example: evenhand allocate us-2020 435 --plot house.png
    """
    output = plan(form, out, plot, source=source)
    groups = load_groups(source, chosen, tells=output.form != "table")
    from evenhand.api import allocate

    allocation = allocate(groups, k, **parameters.given(**chosen))
    views = Views(
        table=lambda: _report(allocation, source),
        csv=lambda: _csv(allocation),
        json=allocation.to_dict,
        save=allocation.save,
        axes=allocation.plot,
    )
    deliver(output, views)
    if not output.shows_report:
        _tell(allocation)


def _report(allocation: Allocation, source: str) -> Report:
    from evenhand.cli.summary import allocation_report

    return allocation_report(allocation, source)


def _tell(allocation: Allocation) -> None:
    """Say beside data, on stderr, who does not compete, that a tie was broken, or that nothing is decided.

    A table says it itself.
    """
    from evenhand.wording.proofs import REASONS
    from evenhand.wording.ties import told

    for note in allocation.own_notes:
        tell(f"Note: {note}")
    if allocation.ties is not None:
        tell(told(allocation.ties, allocation.tie_rule, allocation.seed))
    if allocation.proof == "undecided":
        tell(REASONS["undecided"])


def _csv(allocation: Allocation) -> str:
    from evenhand.io.write.writing import allocation_text

    return allocation_text(allocation, "csv")
