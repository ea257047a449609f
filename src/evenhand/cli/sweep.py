"""``evenhand sweep DATA K_MIN K_MAX``: every total of a range, and which is worth having."""

from __future__ import annotations

from typing import Any

import click

from evenhand.cli import parameters
from evenhand.cli.groups import load_groups
from evenhand.cli.output import Views, deliver, plan
from evenhand.cli.streams import tell
from evenhand.methods.fairness.parameters import ALPHA


@click.command("sweep")
@click.argument("source", metavar="DATA")
@click.argument("k_min", type=parameters.WholeNumber(), metavar="K_MIN")
@click.argument("k_max", type=parameters.WholeNumber(), metavar="K_MAX")
@parameters.options(
    parameters.parameter_option(ALPHA),
    click.option(
        "--at-least", type=parameters.WholeNumber(), help="Also find the fewest units that give everyone so many."
    ),
    click.option("--summary", "tells_summary", is_flag=True, help="Say the answer in a paragraph that can be quoted."),
    click.option("--step", type=parameters.WholeNumber(), default=1, help="Only every STEP-th total.  [default: 1]"),
    parameters.method_options,
    parameters.around_options,
    parameters.solver_options,
    parameters.group_options,
    parameters.format_options,
    parameters.plot_option,
)
def sweep_command(
    source: str,
    k_min: int,
    k_max: int,
    alpha: Any,
    step: int,
    at_least: int | None,
    tells_summary: bool,
    form: str | None,
    out: str | None,
    plot: str | None,
    **chosen: Any,
) -> None:
    """Solve every total from K_MIN to K_MAX and say which is best.

    The best k has the largest score S(k) = -log(k^alpha E(k)). alpha changes no allocation, only which k is best.

    Example: evenhand sweep us-2020 50 600 --alpha 2 --plot sweep.png
    """
    output = plan(form, out, plot, source=source)
    groups = load_groups(source, chosen, tells=output.form != "table")
    from evenhand.api import sweep
    from evenhand.cli.progress import progress_bar
    from evenhand.cli.summary import sweep_report
    from evenhand.io.write.writing import scored_text
    from evenhand.result.frames import sweep_dict
    from evenhand.result.sizes import sized

    penalty = ALPHA.default if alpha is None else ALPHA.checked(alpha)
    # A table or a CSV needs no units but the best total's, which are solved again: a long sweep stays small.
    options = {**parameters.given(**chosen), "keep_units": output.form in ("json", "saved")}
    with progress_bar() as progress:
        result = sweep(groups, *_totals(k_min, k_max, step), progress=progress, **options)
    others = sized(result, penalty, at_least)
    paragraph = result.summary(penalty) if tells_summary else ""
    views = Views(
        table=lambda: sweep_report(result, penalty, source, others, paragraph),
        csv=lambda: scored_text(result, penalty),
        json=lambda: {
            **sweep_dict(result, penalty),
            "size_rules": [one._asdict() for one in others],
            **({"summary": paragraph} if paragraph else {}),
        },
        save=result.save,
        axes=lambda: result.plot(penalty),
    )
    deliver(output, views)
    if not output.shows_report:
        # A table says it itself.
        for line in result.told:
            tell(line)
        if paragraph:
            tell(paragraph)


def _totals(k_min: int, k_max: int, step: int) -> tuple[Any, ...]:
    """Return what `evenhand.sweep` takes: both ends, or a range with a step."""
    if step == 1:
        return (k_min, k_max)
    if step < 1:
        raise click.BadParameter(f"--step is {step}, but must be a whole number of 1 or more")
    if k_min > k_max:
        return (k_min, k_max)  # the library says what is wrong with these
    return (range(k_min, k_max + 1, step),)
