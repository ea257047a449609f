"""A picture of methods side by side: who gains and who loses against the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.plots.canvas import OVER, QUIET, UNDER, label_of, new_axes, new_figure

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from evenhand.numbers import IntArray
    from evenhand.result.comparison import Comparison

MOST_ROWS = 60
"""Groups that are shown: more cannot be read."""

NARROWEST = 8
"""Characters that a column has room for at least."""

LETTER, LINE = 0.105, 0.28
"""Inches of a character, and of a row."""


def plot_comparison(comparison: Comparison, ax: Axes | None = None) -> Axes:
    """Draw the units of all groups that differ, coloured where they are more or fewer than by the first method.

    Parameters
    ----------
    comparison : Comparison
    ax : matplotlib.axes.Axes, optional
        None makes a new figure.

    Returns
    -------
    matplotlib.axes.Axes
    """
    places, heads = _places(comparison), [_head(name) for name in comparison.names]
    if ax is None:
        ax = new_axes(new_figure(*_size(comparison, places, heads)))
    for row, i in enumerate(places.tolist()):
        _row(ax, row, comparison.units[:, i].tolist(), comparison.difference[:, i].tolist())
    ax.set_xlim(-0.6, len(heads) - 0.4)
    ax.set_ylim(max(places.size, 1) - 0.4, -0.6)
    ax.set_xticks(range(len(heads)), heads)
    ax.set_yticks(range(places.size), [label_of(comparison.groups.label(i)) for i in places.tolist()])
    ax.tick_params(length=0, top=False, bottom=False, labeltop=True, labelbottom=False)
    ax.spines[["right", "bottom", "left"]].set_visible(False)
    ax.set_title(_title(comparison, places.size), loc="left", fontsize=11)
    return ax


def _places(comparison: Comparison) -> IntArray:
    """The groups that are shown: those that differ most."""
    size = np.abs(comparison.difference).sum(axis=0)
    return np.flatnonzero(size)[np.argsort(-size[size > 0], kind="stable")][:MOST_ROWS]


def _row(ax: Axes, row: int, units: list[int], changes: list[int]) -> None:
    for column, (held, change) in enumerate(zip(units, changes, strict=True)):
        colour = OVER if change > 0 else UNDER if change < 0 else QUIET
        text = f"{held:,}" + (f" ({change:+,d})" if change else "")
        ax.text(column, row, text, color=colour, ha="center", va="center", fontsize=9)


def _head(name: str) -> str:
    """The name of a method, its parameters a line each."""
    return "\n".join(label_of(part) for part in name.split(", "))


def _size(comparison: Comparison, places: IntArray, heads: list[str]) -> tuple[float, float]:
    """Width and height in inches: room for the longest name and for every head."""
    names = [label_of(comparison.groups.label(i)) for i in places.tolist()]
    widest = max(len(line) for head in heads for line in head.split("\n"))
    most = max((len(f"{units:,} ({units:,})") for units in comparison.units[:, places].max(axis=0).tolist()), default=0)
    column = LETTER * max(NARROWEST, widest, most)
    title = _title(comparison, places.size).split("\n")
    beside = LETTER * max(map(len, names), default=0) + 0.4
    lines = max(head.count("\n") for head in heads) + max(places.size, 2) + len(title)
    return beside + max(len(heads) * column, LETTER * max(map(len, title))), 0.5 + LINE * lines


def _title(comparison: Comparison, shown: int) -> str:
    differ, n = int(comparison.differs.sum()), comparison.groups.n
    if not differ:
        return f"{comparison.k:,} units: all methods agree,\nevery group has the same by each of them"
    some = f",\nthe {shown:,} that differ most" if shown < differ else ""
    verb = "differs" if differ == 1 else "differ"
    colours = f"blue: more than by {label_of(comparison.names[0])}, orange: fewer"
    return f"{comparison.k:,} units: {differ:,} of {n:,} groups {verb}{some}\n{colours}"
