"""A picture of what totals are worth: the error, people per unit, proposed totals, and the best k for every alpha."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.plots.canvas import BEST, EXACT, LINE, OVER, QUIET, UNDER, label_of, new_axes, new_figure, tidy
from evenhand.plots.ranges import SHORTEST_AXIS, Segment

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from evenhand.result.tradeoff import Tradeoff

COLOURS = (OVER, UNDER, "#009E73", BEST, EXACT, "#B8860B")
"""Blue, vermilion, green, purple, grey, ochre: told apart with every kind of colour vision."""

STYLES = ("-", "--", ":")
"""For more settings than colours."""

SHADES = ("#D6E6F2", "#9CC4DE")


def plot_tradeoff(tradeoff: Tradeoff, ax: Axes | None = None) -> Axes:
    """Draw E(k) of all settings above a band for each of them that says which total is best for which alpha.

    Parameters
    ----------
    tradeoff : Tradeoff
    ax : matplotlib.axes.Axes, optional
        For E(k) alone; None makes a figure with both.

    Returns
    -------
    matplotlib.axes.Axes
        Those of E(k); ``.figure`` is the whole picture.
    """
    if ax is not None:
        return _plot_errors(tradeoff, ax)
    bands = [i for i, found in enumerate(tradeoff.alpha_ranges) if found is not None]
    if not bands:
        return _plot_errors(tradeoff, new_axes(new_figure(9.0, 4.6)))
    low = 0.9 + 0.45 * len(bands)
    figure = new_figure(9.0, 4.4 + low)
    grid = figure.add_gridspec(2, 1, height_ratios=[4.4, low])
    top = _plot_errors(tradeoff, new_axes(figure, grid[0]))
    _plot_bands(tradeoff, bands, new_axes(figure, grid[1]))
    return top


def _plot_errors(tradeoff: Tradeoff, ax: Axes) -> Axes:
    from matplotlib.ticker import MaxNLocator, StrMethodFormatter

    for i, name in enumerate(tradeoff.names):
        visible = np.isfinite(tradeoff.error[i]) & (tradeoff.error[i] > 0)
        colour, style = COLOURS[i % len(COLOURS)], STYLES[i // len(COLOURS) % len(STYLES)]
        error = np.where(visible, tradeoff.error[i], np.nan)
        ax.plot(tradeoff.k, error, color=colour, linestyle=style, linewidth=1.1, label=label_of(name), zorder=3)
        perfect = np.isneginf(tradeoff.log_error[i])
        if perfect.any():
            foot = np.full(int(perfect.sum()), 0.03)
            ax.plot(tradeoff.k[perfect], foot, "v", color=colour, markersize=6, transform=ax.get_xaxis_transform())
    if (np.isfinite(tradeoff.error) & (tradeoff.error > 0)).any():
        ax.set_yscale("log")
    for mark in tradeoff.marks:
        if tradeoff.k[0] <= mark.k <= tradeoff.k[-1]:
            ax.axvline(mark.k, color=QUIET, linewidth=1.0, linestyle=(0, (4, 3)), zorder=1)
            ax.annotate(
                f"{mark.name} {mark.k:,}",
                (mark.k, 0.98),
                xycoords=ax.get_xaxis_transform(),
                xytext=(-4, 0),
                textcoords="offset points",
                ha="right",
                va="top",
                rotation=90,
                fontsize=8,
                color=LINE,
            )
    if tradeoff.k.size == 1:
        ax.set_xlim(int(tradeoff.k[0]) - 1, int(tradeoff.k[0]) + 1)
    ax.set_ylabel("error E(k), each by its own measure" if len(tradeoff.names) > 1 else "error E(k)")
    ax.xaxis.set_major_locator(MaxNLocator(integer=True, steps=[1, 2, 5, 10], nbins=12))
    ax.xaxis.set_major_formatter(StrMethodFormatter("{x:,.0f}"))
    ax.set_xlabel("total units k")
    ax.grid(color=QUIET, alpha=0.25, linewidth=0.6)
    tidy(ax)
    _people_on_top(tradeoff, ax)
    if len(tradeoff.names) > 1:
        ax.legend(loc="lower left", fontsize=8, framealpha=0.9, edgecolor="none")
    return ax


def _people_on_top(tradeoff: Tradeoff, ax: Axes) -> None:
    """Name people per unit above the totals that are named below."""
    people, (low, high) = float(tradeoff.groups.total), ax.get_xlim()
    totals = [k for k in ax.get_xticks() if low <= k <= high and k > 0]
    if not np.isfinite(people) or not totals:
        return
    top = ax.secondary_xaxis("top")
    top.set_xticks(totals, [_short(people / k) for k in totals])
    top.set_xlabel("people for a unit", fontsize=9, color=LINE)
    top.tick_params(labelsize=8, colors=LINE)
    top.spines["top"].set_visible(False)


def _short(value: float) -> str:
    return f"{value:,.0f}" if 100 <= value < 1e12 else f"{value:.3g}"


def _plot_bands(tradeoff: Tradeoff, bands: list[int], ax: Axes) -> None:
    for row, i in enumerate(bands):
        for number, (k, low, high) in enumerate(tradeoff.alpha_ranges[i] or ()):
            if low < SHORTEST_AXIS:
                _draw(ax, row, Segment(k, low / SHORTEST_AXIS, min(high / SHORTEST_AXIS, 1.0)), SHADES[number % 2])
    ax.set_yticks(range(len(bands)), [label_of(tradeoff.names[i]) for i in bands])
    for label, i in zip(ax.get_yticklabels(), bands, strict=True):
        label.set_color(COLOURS[i % len(COLOURS)])
    ax.set_ylim(len(bands) - 0.5, -0.5)
    ax.set_xlim(0, SHORTEST_AXIS)
    ax.set_xlabel("size penalty α")
    ax.set_title("The best total k for every α", loc="left", fontsize=11)
    ax.spines[["top", "right", "left"]].set_visible(False)
    ax.tick_params(axis="y", length=0)


def _draw(ax: Axes, row: int, segment: Segment, colour: str) -> None:
    left, width = segment.low * SHORTEST_AXIS, (segment.high - segment.low) * SHORTEST_AXIS
    ax.barh(row, width, left=left, height=0.8, color=colour, edgecolor="white", linewidth=0.8)
    if segment.fits:
        ax.text(segment.middle * SHORTEST_AXIS, row, segment.text, ha="center", va="center", fontsize=8, color=LINE)
