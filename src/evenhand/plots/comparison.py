"""A picture of methods side by side: who gains and who loses against the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.plots.canvas import OVER, QUIET, UNDER, new_axes, new_figure, tidy

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from evenhand.result.comparison import Comparison

MOST_ROWS = 60
"""Groups that are shown: more cannot be read."""


def plot_comparison(comparison: Comparison, ax: Axes | None = None) -> Axes:
    """Draw a mark for every unit gained or lost against the first method, groups that differ only.

    Parameters
    ----------
    comparison : Comparison
    ax : matplotlib.axes.Axes, optional
        None makes a new figure.

    Returns
    -------
    matplotlib.axes.Axes
    """
    size = np.abs(comparison.difference).sum(axis=0)
    places = np.flatnonzero(size)[np.argsort(-size[size > 0], kind="stable")][:MOST_ROWS]
    names = comparison.names
    if ax is None:
        ax = new_axes(new_figure(2.5 + 1.2 * len(names), 1.6 + 0.28 * max(places.size, 3)))
    for row, i in enumerate(places.tolist()):
        for column, change in enumerate(comparison.difference[:, i].tolist()):
            colour = OVER if change > 0 else UNDER if change < 0 else QUIET
            text = f"{comparison.units[column, i]}" + (f" ({change:+d})" if change else "")
            ax.text(column, row, text, color=colour, ha="center", va="center", fontsize=9)
    ax.set_xlim(-0.6, len(names) - 0.4)
    ax.set_ylim(max(places.size, 1) - 0.4, -0.6)
    ax.set_xticks(range(len(names)), names)
    ax.set_yticks(range(places.size), [comparison.groups.label(i) for i in places.tolist()])
    told = f"{places.size} of {comparison.groups.n} groups differ" if places.size else "all methods agree"
    ax.set_title(f"{comparison.k:,} units: {told}", loc="left", fontsize=11)
    tidy(ax)
    return ax
