"""A picture of a path: the units of the groups that change, against the parameter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.plots.canvas import LINE, QUIET, UNDER, label_of, new_axes, new_figure, tidy

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from evenhand.result.path import Path

MOST_LINES = 24
"""Groups that are shown: those that change most."""
MOST_NAMED = 40
"""Breakpoints up to which each is marked by a line from top to bottom."""
ROW = 0.8
"""Height of a group's own band, as a part of the distance to the next."""


def plot_path(path: Path, ax: Axes | None = None) -> Axes:
    """Draw a band for each group that changes: how far its units lie above the fewest that it ever has.

    Parameters
    ----------
    path : Path
    ax : matplotlib.axes.Axes, optional
        None makes a new figure.

    Returns
    -------
    matplotlib.axes.Axes
    """
    moved = np.abs(np.diff(path.units, axis=0)).sum(axis=0)
    places = path.changing[np.argsort(-moved[path.changing], kind="stable")][:MOST_LINES]
    if ax is None:
        ax = new_axes(new_figure(9.0, 1.8 + 0.34 * max(places.size, 3)))
    edges = np.array([float(path.low), *path.breakpoints, float(path.high)])
    for row, i in enumerate(places.tolist()):
        units = path.units[:, i]
        least, most = int(units.min()), int(units.max())
        heights = row - ROW / 2 + ROW * (units - least) / max(most - least, 1)
        ax.stairs(heights, edges, baseline=None, color=LINE, linewidth=1.4)
    for border in path.breakpoints.tolist() if path.breakpoints.size <= MOST_NAMED else ():
        ax.axvline(border, color=QUIET, linewidth=0.5, linestyle=":")
    ax.plot(path.breakpoints, np.full(path.breakpoints.size, -0.8), "|", color=UNDER, markersize=7)
    for piece in (one for one in path.pieces if one.proof == "undecided"):
        ax.axvspan(float(piece.low), float(piece.high), color=QUIET, alpha=0.3)
    names = [f"{label_of(path.groups.label(i))}, {path.units[:, i].min()} to {path.units[:, i].max()}" for i in places]
    ax.set_yticks(range(places.size), names)
    ax.set_ylim(max(places.size, 1) - 0.3, -1.1)
    ax.invert_yaxis()
    ax.set_xlim(edges[0], edges[-1])
    ax.set_xlabel(_caption(path, places.size))
    count = len(path.breakpoints)
    told = "1 breakpoint" if count == 1 else f"{count} breakpoints"
    ax.set_title(f"{path.k:,} units{_by(path)} along {path.parameter}: {told}", loc="left", fontsize=11)
    tidy(ax)
    return ax


def _by(path: Path) -> str:
    """The method, which no special name fits as its parameter varies."""
    return "" if path.method.name == "fairness" else f" by {path.method.name}"


def _caption(path: Path, shown: int) -> str:
    """The parameter, what is proven, and how many groups are left out."""
    proof = "no other allocation is best at any value between" if path.is_proven else "not all of it is decided"
    rest = path.changing.size - shown
    more = f"; {rest} more groups change" if rest else ""
    return f"{path.parameter}   ({proof}{more})"
