"""``evenhand allocate DATA K``: one total handed out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from evenhand.cli import parameters
from evenhand.cli.groups import load_groups
from evenhand.cli.output import Views, deliver, plan
from evenhand.cli.streams import tell
from evenhand.cli.told import tell_of

if TYPE_CHECKING:
    from evenhand.cli.report import Report
    from evenhand.result.allocation import Allocation
    from evenhand.result.order import Order


@click.command("allocate")
@click.argument("source", metavar="DATA")
@click.argument("k", type=parameters.WholeNumber(), required=False, metavar="[K]")
@parameters.options(
    click.option(
        "--divisor", type=parameters.ExactNumber(), help="Instead of K, for a divisor method: people per unit."
    ),
    click.option(
        "--order",
        "upto",
        type=parameters.UpTo(),
        is_flag=False,
        flag_value=parameters.UpTo.ALL,
        metavar="[UPTO]",
        help="Show who gets each unit, instead of groups: K of them, or UPTO; more than K show who is next.",
    ),
    click.option("--summary", "tells_summary", is_flag=True, help="Say the answer in a paragraph that can be quoted."),
    parameters.method_options,
    parameters.around_options,
    parameters.solver_options,
    parameters.group_options,
    parameters.format_options,
    parameters.plot_option,
)
def allocate_command(
    source: str,
    k: int | None,
    upto: object,
    tells_summary: bool,
    form: str | None,
    out: str | None,
    plot: str | None,
    **chosen: Any,
) -> None:
    """Hand out K units to the groups of DATA, or as many as a divisor gives.

    DATA is a built-in data set ("evenhand data" lists them) or a file: CSV, XLSX, Parquet or JSON; - reads
    standard input.

    Example: evenhand allocate us-2020 435 --plot house.png
    """
    output = plan(form, out, plot, source=source, saves=upto is None)
    groups = load_groups(source, chosen, tells=output.form != "table")
    from evenhand.api import allocate

    allocation = allocate(groups, k, **parameters.given(**chosen))
    order = None if upto is None else allocation.order(None if upto == parameters.UpTo.ALL else upto)  # type: ignore[arg-type]
    paragraph = allocation.summary() if tells_summary else ""
    views = Views(
        table=lambda: _report(allocation, source, order, paragraph),
        csv=lambda: _csv(allocation) if order is None else _order_csv(order),
        json=lambda: _json(allocation, order, paragraph),
        save=allocation.save,
        axes=allocation.plot,
    )
    deliver(output, views)
    if not output.shows_report:
        tell_of(allocation)
        for line in (order.note if order else "", paragraph):
            if line:
                tell(line)


def _report(allocation: Allocation, source: str, order: Order | None, paragraph: str) -> Report:
    from evenhand.cli.summary import allocation_report

    return allocation_report(allocation, source, order, paragraph)


def _json(allocation: Allocation, order: Order | None, paragraph: str) -> dict[str, Any]:
    """Return everything about the allocation, and what was asked for besides."""
    ordered = {} if order is None else {"order": order.to_dict()}
    return {**allocation.to_dict(), **ordered, **({"summary": paragraph} if paragraph else {})}


def _order_csv(order: Order) -> str:
    from evenhand.io.write.writing import csv_of

    columns = order.to_dict()["columns"]
    return csv_of(columns)


def _csv(allocation: Allocation) -> str:
    from evenhand.io.write.writing import allocation_text

    return allocation_text(allocation, "csv")
