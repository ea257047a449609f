"""A picture of margins: how many people each group was away from one unit more, and from one fewer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evenhand.plots.canvas import LINE, OVER, QUIET, UNDER, by, label_of, new_axes, new_figure, tidy

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from evenhand.result.margins import Margins

MOST_ROWS = 30
"""Groups that are shown, the closest: more cannot be read."""


def plot_margins(margins: Margins, ax: Axes | None = None) -> Axes:
    """Draw the people that gain and that cost each group a unit, on a scale of powers of ten; the closest first.

    Parameters
    ----------
    margins : Margins
    ax : matplotlib.axes.Axes, optional
        None makes a new figure.

    Returns
    -------
    matplotlib.axes.Axes
    """
    closest = _closest(margins)
    rows = closest[:MOST_ROWS]
    if ax is None:
        ax = new_axes(new_figure(8.0, 1.8 + 0.28 * max(len(rows), 3)))
    for row, at in enumerate(rows):
        ends = [abs(people) for people in (margins.gain[at], margins.lose[at]) if people is not None]
        if len(ends) == 2:
            ax.plot(ends, [row, row], color=QUIET, linewidth=0.8, zorder=1)
    for values, marker, colour, what in (
        (margins.gain, ">", OVER, "to have one more"),
        (margins.lose, "<", UNDER, "to have one fewer"),
    ):
        for row, at in enumerate(rows):
            if values[at] is not None:
                # An outline tells apart whoever would have to move the other way than usual.
                usual = (values[at] > 0) is (marker == ">")
                ax.plot([abs(values[at])], [row], marker, color=colour, fillstyle="full" if usual else "none", zorder=2)
        ax.plot([], [], marker, color=colour, linestyle="none", label=what)
    _name(ax, margins, rows, len(closest))
    return ax


def _closest(margins: Margins) -> list[int]:
    """Groups that have a margin, the smallest first."""
    nearest = {}
    for at in range(len(margins)):
        ends = [abs(people) for people in (margins.gain[at], margins.lose[at]) if people is not None]
        if ends:
            nearest[at] = min(ends)
    return sorted(nearest, key=lambda at: nearest[at])


def _name(ax: Axes, margins: Margins, rows: list[int], number: int) -> None:
    allocation = margins.allocation
    ax.set_yticks(range(len(rows)), [label_of(margins.group[at]) for at in rows])
    ax.set_ylim(max(len(rows), 1) - 0.4, -0.6)
    if rows:
        ax.set_xscale("log")
        ax.xaxis.set_major_formatter("{x:,.0f}")
        ax.legend(loc="lower left", frameon=False, fontsize=9)
    ax.set_xlabel("people more or fewer", color=LINE)
    shown = f"; the closest {len(rows)} of {number}" if number > len(rows) else ""
    how = "" if margins.shift == "alone" else ", taken from or given to all others pro rata"
    ax.set_title(
        f"{allocation.k:,} units{by(allocation.method)}: people to another unit{how}{shown}", loc="left", fontsize=11
    )
    ax.grid(axis="x", color="#E4E4E4", linewidth=0.6)
    ax.set_axisbelow(True)
    tidy(ax)
