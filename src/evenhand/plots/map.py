"""A picture of a map: regions of equal allocation over two parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.plots.canvas import QUIET, new_axes, new_figure
from evenhand.result.map import name_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from evenhand.result.map import Map

LEAST_NAMED = 0.004
"""Part of the area that a region has at least if its name is written into it."""
MOST_LISTED = 12
"""Regions that are told beside the picture."""
GREYS = (14, 15)
"""Colours of the palette that are grey."""
WIDTH = 46
"""Characters of a line beside the picture."""


def plot_map(chart: Map, ax: Axes | None = None) -> Axes:
    """Draw every region in a colour, name those that are large, and tell who has what in them.

    Parameters
    ----------
    chart : Map
    ax : matplotlib.axes.Axes, optional
        None makes a new figure.

    Returns
    -------
    matplotlib.axes.Axes
    """
    from matplotlib import colormaps
    from matplotlib.colors import ListedColormap

    if ax is None:
        ax = new_axes(new_figure(10.5, 6.0))
    count = len(chart.units)
    # Neighbours in the list are far apart in the colours; grey is kept for what is not decided.
    hues = [hue for hue in range(20) if hue not in GREYS]
    shades = colormaps["tab20"](np.array(hues)[(np.arange(count) * 7) % len(hues)]) * 0.55 + 0.45
    ends = [float(end) for end in (*chart.x[1:], *chart.y[1:])]
    colours = ListedColormap([QUIET, *shades.tolist()])
    ax.imshow(
        chart.grid + 1,
        origin="lower",
        extent=(ends[0], ends[1], ends[2], ends[3]),
        aspect="auto",
        cmap=colours,
        vmin=-0.5,
        vmax=count + 0.5,
        interpolation="nearest",
    )
    for number in range(count):
        if chart.share[number] >= LEAST_NAMED:
            ax.text(*chart.place(number), name_of(number), ha="center", va="center", fontsize=9)
    ax.set_xlabel(chart.x[0])
    ax.set_ylabel(chart.y[0])
    ax.set_title(
        f"{chart.k:,} units: {count} allocation{'' if count == 1 else 's'}, {chart.certified:.1%} of the area proven",
        loc="left",
        fontsize=11,
    )
    ax.text(1.02, 1, _listed(chart), transform=ax.transAxes, va="top", fontsize=8)
    return ax


def _listed(chart: Map) -> str:
    from textwrap import wrap

    lines = ["A: the most frequent; against it"]
    for number in range(1, min(len(chart.units), MOST_LISTED + 1)):
        lines += wrap(f"{name_of(number)}: {chart.changes(number)}", WIDTH, subsequent_indent="    ")
    rest = len(chart.units) - 1 - MOST_LISTED
    lines += [f"and {rest} more"] if rest > 0 else []
    return "\n".join([*lines, "grey: not decided"] if (chart.grid < 0).any() else lines)
