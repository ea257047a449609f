"""``evenhand smallest DATA``: the fewest units that are good enough."""

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
    from evenhand.result.smallest import SmallestTotal


@click.command("smallest")
@click.argument("source", metavar="DATA")
@parameters.options(
    click.option(
        "--error", type=parameters.ExactNumber(), help="The error E that is good enough; a variance by neyman."
    ),
    click.option(
        "--variation",
        type=parameters.ExactNumber(),
        help="For samples, instead of --error: the coefficient of variation that is good enough.",
    ),
    click.option("--of", type=parameters.ExactNumber(), help="With --variation: the total that the sample estimates."),
    click.option("--k-max", type=parameters.WholeNumber(), help="The largest total that is tried."),
    parameters.method_options,
    parameters.around_options,
    parameters.solver_options,
    parameters.group_options,
    parameters.format_options,
    parameters.plot_option,
)
def smallest_command(source: str, form: str | None, out: str | None, plot: str | None, **chosen: Any) -> None:
    """Find the fewest units whose best allocation has an error of at most --error; every smaller total is excluded.

    Example: evenhand smallest new-england-2024 --error 0.001
    """
    output = plan(form, out, plot, source=source, saves=False)
    groups = load_groups(source, chosen, tells=output.form != "table")
    from evenhand.cli.progress import progress_bar
    from evenhand.insight.smallest import smallest_total
    from evenhand.io.write.writing import allocation_text

    with progress_bar() as progress:
        result = smallest_total(groups, progress=progress, **parameters.given(**chosen))
    views = Views(
        table=lambda: _report(result, source),
        csv=lambda: allocation_text(result.allocation, "csv"),
        json=result.to_dict,
        axes=result.plot,
    )
    deliver(output, views)
    if not output.shows_report:
        tell(result.verdict)
        tell_of(result.allocation)


def _report(result: SmallestTotal, source: str) -> Report:
    from evenhand.cli.report import Line
    from evenhand.cli.summary import allocation_report

    told = [Line(sentence, "strong" if place == 0 else "plain") for place, sentence in enumerate(result.sentences)]
    return [*told, Line(), *allocation_report(result.allocation, source)]
