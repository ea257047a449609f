"""A picture of robustness: how probable fewer, the same and more units are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.plots.canvas import LINE, OVER, UNDER, by, label_of, new_axes, new_figure, tidy

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from evenhand.result.robustness import Robustness

MOST_ROWS = 30
"""Groups that are shown, the least sure: more cannot be read."""

SAME = "#DADADA"


def plot_robustness(robustness: Robustness, ax: Axes | None = None) -> Axes:
    """Draw a bar for each group that ever had other units: the shares of draws with fewer, as many and more.

    Parameters
    ----------
    robustness : Robustness
    ax : matplotlib.axes.Axes, optional
        None makes a new figure.

    Returns
    -------
    matplotlib.axes.Axes
    """
    stays = robustness.stays
    order = np.argsort(stays, kind="stable")
    unsure = order[stays[order] < 1]
    rows = unsure[:MOST_ROWS]
    if ax is None:
        ax = new_axes(new_figure(8.0, 2.0 + 0.28 * max(rows.size, 2)))
    fewer, more = (
        robustness.probability[:, side].sum(axis=1) for side in (robustness.difference < 0, robustness.difference > 0)
    )
    places = np.arange(rows.size)
    left = np.zeros(rows.size)
    for share, colour, what in (
        (fewer[rows], UNDER, "fewer units"),
        (stays[rows], SAME, "as many"),
        (more[rows], OVER, "more units"),
    ):
        ax.barh(places, share, left=left, color=colour, edgecolor="white", linewidth=0.6, height=0.78, label=what)
        left = left + share
    for place, i in zip(places.tolist(), rows.tolist(), strict=True):
        middle = float(fewer[i] + stays[i] / 2)
        if stays[i] > 0.09:
            share = f"{100 * stays[i]:.0f} %" if stays[i] < 0.995 else "over 99 %"
            text = f"{robustness.allocation.units[i]:,}: {share}"
            ax.text(middle, place, text, ha="center", va="center", fontsize=8, color=LINE)
    ax.set_yticks(places, [label_of(robustness.groups.label(i)) for i in rows.tolist()])
    _name(ax, robustness, rows.size, unsure.size)
    return ax


def _name(ax: Axes, robustness: Robustness, shown: int, unsure: int) -> None:
    ax.set_xlim(0, 1)
    ax.set_ylim(max(shown, 1) - 0.4, -0.6)
    ax.xaxis.set_major_formatter(lambda share, _: f"{100 * share:.0f} %")
    ax.set_xlabel(f"share of {robustness.draws:,} draws {robustness.noise}", color=LINE)
    n = robustness.groups.n
    rest = f"{n - unsure:,} of {n:,} groups never change" if unsure else f"none of {n:,} groups ever changes"
    more = f"; the {shown} least sure" if unsure > shown else ""
    ax.set_title(f"{robustness.k:,} units{by(robustness.allocation.method)}: {rest}{more}", loc="left", fontsize=11)
    if shown:
        ax.legend(
            loc="upper center", bbox_to_anchor=(0.5, -0.5 / (1 + 0.28 * shown)), ncols=3, frameon=False, fontsize=9
        )
    tidy(ax)
