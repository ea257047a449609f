"""``evenhand explore [DATA]``: the sliders, in the browser."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import click

from evenhand.cli import parameters
from evenhand.cli.groups import OPTIONS, load_groups
from evenhand.cli.streams import tell
from evenhand.methods.fairness.parameters import ALPHA

if TYPE_CHECKING:
    from evenhand.explorer.sources import Source


BOUNDS = ("minimum", "maximum")


@click.command("explore")
@click.argument("data", required=False, default="us-2020", metavar="[DATA]")
@parameters.options(
    click.option(
        "--host", default="127.0.0.1", metavar="ADDRESS", help="Listen here; others can reach all but 127.0.0.1."
    ),
    click.option("--port", type=parameters.WholeNumber(), help="Listen on this port.  [default: 8642, or a free one]"),
    click.option("--no-browser", is_flag=True, help="Only print the address."),
    parameters.parameter_option(ALPHA),
    click.option("--k-min", type=parameters.WholeNumber(), help="Smallest total that is compared."),
    click.option("--k-max", type=parameters.WholeNumber(), help="Largest total that is compared."),
    click.option("--k", type=parameters.WholeNumber(), help="The total to look at.  [default: the best]"),
    parameters.method_options,
    parameters.around_options,
    parameters.group_options,
)
def explore_command(data: str, host: str, port: int | None, no_browser: bool, **chosen: Any) -> None:
    """Move sliders over DATA in the browser and see what they do at once.

    The page is served from this computer and loads nothing from the network. Ctrl-C stops it. The address that is
    printed holds the options: it begins where they say.

    Example: evenhand explore us-2020 --method webster --k 435
    """
    from evenhand.explorer import running

    reading = {name: chosen.pop(name) for name in OPTIONS}
    source = _source(data, reading)
    # stdout is for data; what is told are words for the user.
    running.run(source, tell, parameters.given(**chosen), host=host, port=port, browser=not no_browser)


def _source(data: str, chosen: dict[str, Any]) -> Source:
    from evenhand.data import DATA_SETS
    from evenhand.explorer import sources

    if data in DATA_SETS and not parameters.given(**chosen):
        return sources.built_in(data)
    options = {name: value for name, value in parameters.given(**chosen).items() if name not in BOUNDS}
    bounds = {name: chosen[name] for name in BOUNDS}
    name = PurePath(data).name
    if data in DATA_SETS:
        return sources.given(load_groups(data, chosen), name)
    source = sources.given(load_groups(data, chosen), name, file=name, options=options)
    return replace(source, **bounds)
