"""Pictures over groups: how far each is from its ideal, and ideal against allocated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import numpy as np

from evenhand.plots.canvas import EXACT, LINE, OVER, QUIET, UNDER, by, label_of, new_axes, new_figure, tidy
from evenhand.plots.rows import EACH_END, Rows, choose_rows
from evenhand.wording.ties import allocations

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    from evenhand.numbers import FloatArray
    from evenhand.result.allocation import Allocation

Corner: TypeAlias = Literal["lower right", "upper left"]

LONGEST = 1e300
"""Deviations without end are drawn no longer: a scale cannot hold the largest float64."""

WIDE_RATIO = 20.0
"""Largest over smallest, from which a scale is logarithmic: on a linear one the small groups would be dots at 0."""


def plot_allocation(allocation: Allocation, ax: Axes | None = None) -> Axes:
    """Draw an allocation: on the given Axes how far each group is from its ideal.

    Parameters
    ----------
    allocation : Allocation
    ax : matplotlib.axes.Axes, optional
        None makes a figure with two panels: deviation from ideal, and beside it ideal against allocated.

    Returns
    -------
    matplotlib.axes.Axes
        Those of the deviation; ``.figure`` is the whole picture.
    """
    if ax is not None:
        return plot_deviation(allocation, ax)
    rows = choose_rows(_deviation(allocation))
    figure = _tall_figure(rows, width=11.0)
    left = new_axes(figure, 1, 2, 1)
    right = new_axes(figure, 1, 2, 2, sharey=left)
    _draw_deviation(allocation, left, rows)
    _draw_ideal(allocation, right, rows)
    right.tick_params(axis="y", labelleft=False, length=0)
    right.set_ylabel("")
    figure.suptitle(_title(allocation), x=0.01, ha="left", fontsize=12)
    return left


def plot_deviation(allocation: Allocation, ax: Axes | None = None) -> Axes:
    """Draw each group's deviation phi - 1, from the most over- to the most under-represented.

    Parameters
    ----------
    allocation : Allocation
    ax : matplotlib.axes.Axes, optional
        None makes a new figure.

    Returns
    -------
    matplotlib.axes.Axes
    """
    rows = choose_rows(_deviation(allocation))
    ax = ax if ax is not None else new_axes(_tall_figure(rows, width=7.0))
    _draw_deviation(allocation, ax, rows)
    ax.set_title(_title(allocation), loc="left", fontsize=11)
    return ax


def plot_ideal(allocation: Allocation, ax: Axes | None = None) -> Axes:
    """Draw each group's ideal a* against its units a, from the largest ideal to the smallest.

    Parameters
    ----------
    allocation : Allocation
    ax : matplotlib.axes.Axes, optional
        None makes a new figure.

    Returns
    -------
    matplotlib.axes.Axes
    """
    rows = choose_rows(allocation.ideal)
    ax = ax if ax is not None else new_axes(_tall_figure(rows, width=7.0))
    _draw_ideal(allocation, ax, rows)
    ax.set_title(_title(allocation), loc="left", fontsize=11)
    return ax


def _tall_figure(rows: Rows, width: float) -> Figure:
    return new_figure(width, max(2.6, 1.5 + 0.185 * rows.height))


def _title(allocation: Allocation) -> str:
    n = len(allocation.groups)
    tied = "" if allocation.ties is None else f"; {allocations(allocation.ties)} tie"
    error = f", E = {allocation.error:.4g}" if allocation.method.has_error else ""
    return f"{allocation.k:,} units to {n:,} group{'' if n == 1 else 's'}{by(allocation.method)}{error}{tied}"


def _deviation(allocation: Allocation) -> FloatArray:
    """Return phi - 1, exactly 0 where a group has exactly its ideal."""
    # An ideal of 0 (nothing varies in a stratum), or one that is 0 to float64, leaves a deviation without end.
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        deviation = (allocation.units - allocation.ideal) / allocation.ideal
    return np.where(allocation.standing == 0, 0.0, deviation)


def _colours(allocation: Allocation, rows: Rows) -> list[str]:
    signs = allocation.standing[rows.order].tolist()
    return [(UNDER, EXACT, OVER)[sign + 1] for sign in signs]


def _draw_deviation(allocation: Allocation, ax: Axes, rows: Rows) -> None:
    deviation, endless = _within_reach(_deviation(allocation)[rows.order])
    colours = _colours(allocation, rows)
    ax.barh(rows.places, deviation, height=0.72, color=colours)
    exact = deviation == 0
    ax.plot(deviation[exact], rows.places[exact], "o", color=EXACT, markersize=4)
    ax.axvline(0, color=LINE, linewidth=0.8)
    _name_rows(allocation, ax, rows)
    _scale_deviation(ax, deviation)
    for place, end in zip(rows.places[endless], deviation[endless], strict=True):
        ax.text(end, place, "∞ ", ha="right", va="center", color="white", fontsize=8)
    ax.set_xlabel("deviation from ideal, φ − 1")
    corner: Corner = "lower right" if -deviation[-1] <= deviation[0] else "upper left"
    _explain_colours(ax, allocation, corner)
    _note_gap(ax, rows)


def _within_reach(deviation: FloatArray) -> tuple[FloatArray, NDArray[np.bool_]]:
    """Deviations as long as they are drawn, and which have no end: longer than all others, and marked so."""
    endless = np.isinf(deviation)
    if not endless.any():
        return deviation, endless
    longest = float(np.abs(deviation[~endless]).max(initial=1.0))
    return np.where(endless, min(3 * longest, LONGEST), deviation), endless


def _scale_deviation(ax: Axes, deviation: FloatArray) -> None:
    from matplotlib.ticker import FixedLocator, FuncFormatter, MaxNLocator

    largest = float(np.abs(deviation).max())
    ax.xaxis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 2, 5, 10]))
    if largest == 0:
        ax.set_xlim(-0.1, 0.1)
    elif largest > WIDE_RATIO / 2:
        # Linear between -100 % and +100 %, where all that is under must lie; logarithmic beyond.
        ax.set_xscale("symlog", linthresh=1.0)
        ax.xaxis.set_major_locator(FixedLocator(_wide_ticks(largest, bool((deviation < 0).any()))))
        ax.xaxis.set_minor_locator(FixedLocator([]))
    ax.xaxis.set_major_formatter(FuncFormatter(_percent))
    _draw_grid(ax)


def _wide_ticks(largest: float, has_under: bool) -> list[float]:
    """Ticks at 0, at every so manieth power of ten above, and at -100 % where something is under."""
    powers = range(int(np.ceil(np.log10(largest))) + 1)
    step = -(-len(powers) // 3)
    return [*([-1.0] if has_under else []), 0.0, *(10.0**power for power in powers[::step])]


def _percent(value: float, _: int | None) -> str:
    percent = 100 * value
    text = f"{percent:+,.6g}" if abs(percent) < 1e7 else f"{percent:+.0e}".replace("e+0", "e").replace("e+", "e")
    return f"{text} %".replace("-", "−") if value else "0"


def _draw_ideal(allocation: Allocation, ax: Axes, rows: Rows) -> None:
    ideal, units = allocation.ideal[rows.order], allocation.units[rows.order]
    colours = _colours(allocation, rows)
    ax.hlines(rows.places, ideal, units, colors=colours, linewidth=2.2, alpha=0.55)
    ax.scatter(units, rows.places, s=20, c=colours, zorder=3)
    # A ring wider than the dot: where both fall together, the dot lies inside.
    ax.scatter(ideal, rows.places, s=64, facecolors="none", edgecolors=LINE, linewidths=0.9, zorder=2.5)
    _name_rows(allocation, ax, rows)
    _scale_units(ax, float(min(ideal.min(), units.min())), float(max(ideal.max(), units.max())))
    ax.set_xlabel("units: ideal a* (ring) and allocated a (dot)")
    _note_gap(ax, rows)


def _scale_units(ax: Axes, smallest: float, largest: float) -> None:
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

    if largest > WIDE_RATIO * smallest > 0:
        ax.set_xscale("log")
        subs = (1.0, 2.0, 5.0) if largest < 200 * smallest else (1.0,)
        ax.xaxis.set_major_locator(LogLocator(subs=subs))
        ax.xaxis.set_minor_formatter(NullFormatter())
        ax.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.6g}"))
    else:
        ax.set_xlim(left=0)
    _draw_grid(ax)


def _draw_grid(ax: Axes) -> None:
    ax.grid(axis="x", color=QUIET, alpha=0.3, linewidth=0.6)
    ax.set_axisbelow(True)


def _name_rows(allocation: Allocation, ax: Axes, rows: Rows) -> None:
    groups, units = allocation.groups, allocation.units
    labels = [f"{label_of(groups.label(i))}  {units[i]:,}" for i in rows.order.tolist()]
    # A name is no formula, whatever dollar signs it holds.
    ax.set_yticks(rows.places, labels, fontsize=8, parse_math=False)
    ax.tick_params(axis="y", length=0)
    ax.set_ylim(rows.height - 0.4, -0.6)
    ax.set_ylabel("group and its units a")
    tidy(ax)


def _explain_colours(ax: Axes, allocation: Allocation, corner: Corner) -> None:
    """Put the legend into the corner that falling bars leave free."""
    from matplotlib.patches import Patch

    words = {1: ("over-represented", OVER), -1: ("under-represented", UNDER), 0: ("exactly the ideal", EXACT)}
    there = [words[sign] for sign in words if (allocation.standing == sign).any()]
    patches = [Patch(color=colour, label=word) for word, colour in there]
    ax.legend(handles=patches, loc=corner, fontsize=8, frameon=True, framealpha=0.9, edgecolor="none")


def _note_gap(ax: Axes, rows: Rows) -> None:
    if rows.left_out:
        middle = EACH_END + 0.5
        ax.axhspan(EACH_END - 0.4, EACH_END + 1.4, color=QUIET, alpha=0.15, linewidth=0)
        note = f"{rows.left_out:,} groups between these are not drawn"
        ax.text(0.5, middle, note, transform=ax.get_yaxis_transform(), ha="center", va="center", fontsize=8)
