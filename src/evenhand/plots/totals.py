"""Pictures over totals: the error E(k), the score S(k), and both above the alpha ranges."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.plots.canvas import BEST, LINE, QUIET, by, new_axes, new_figure, tidy
from evenhand.plots.ranges import plot_alpha_ranges

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from evenhand.numbers import FloatArray, IntArray, Number
    from evenhand.result.sweep import Sweep

MOST_DOTS = 250
"""With more totals than this the dots would run into one another: a line alone is drawn."""


def plot_sweep(sweep: Sweep, alpha: Number = 2, ax: Axes | None = None) -> Axes:
    """Draw a sweep: on the given Axes the score S(k).

    Parameters
    ----------
    sweep : Sweep
    alpha : number
        Size penalty.
    ax : matplotlib.axes.Axes, optional
        None makes a figure with three panels: E(k), S(k), and the best k for every alpha.

    Returns
    -------
    matplotlib.axes.Axes
        Those of the score; ``.figure`` is the whole picture.
    """
    if ax is not None:
        return plot_score(sweep, alpha, ax)
    figure = new_figure(9.0, 8.6)
    grid = figure.add_gridspec(3, 1, height_ratios=[3, 3, 1.5])
    error = new_axes(figure, grid[0])
    score = new_axes(figure, grid[1], sharex=error)
    plot_error(sweep, alpha, error)
    plot_score(sweep, alpha, score)
    plot_alpha_ranges(sweep, alpha, new_axes(figure, grid[2]))
    return score


def plot_error(sweep: Sweep, alpha: Number | None = None, ax: Axes | None = None) -> Axes:
    """Draw the total error E(k) on a logarithmic scale; perfect fits (E = 0) stand at its foot.

    Parameters
    ----------
    sweep : Sweep
    alpha : number, optional
        Size penalty: the best k for it is marked and named. None marks none.
    ax : matplotlib.axes.Axes, optional
        None makes a new figure.

    Returns
    -------
    matplotlib.axes.Axes
    """
    ax = ax if ax is not None else new_axes(new_figure(9.0, 4.0))
    visible = np.isfinite(sweep.error) & (sweep.error > 0)
    _draw_line(ax, sweep.k, np.where(visible, sweep.error, np.nan))
    ax.set_ylabel("total error E(k)")
    if visible.any():
        ax.set_yscale("log")
    _name_totals(ax, sweep.k)
    _draw_perfect(ax, sweep.k[np.isneginf(sweep.log_error)], foot=True)
    ax.set_title(f"Error E(k){by(sweep.method)}", loc="left", fontsize=11, pad=20)
    if alpha is not None:
        _mark_best(ax, sweep, float(alpha), sweep.error, "E")
    return ax


def plot_score(sweep: Sweep, alpha: Number = 2, ax: Axes | None = None) -> Axes:
    """Draw the score S(k) with the best k marked and named; perfect fits (S = +inf) stand at its top.

    Parameters
    ----------
    sweep : Sweep
    alpha : number
        Size penalty.
    ax : matplotlib.axes.Axes, optional
        None makes a new figure.

    Returns
    -------
    matplotlib.axes.Axes
    """
    ax = ax if ax is not None else new_axes(new_figure(9.0, 4.0))
    score = sweep.score(alpha)
    _draw_line(ax, sweep.k, np.where(np.isfinite(score), score, np.nan))
    ax.set_ylabel("score S(k)")
    _name_totals(ax, sweep.k)
    _draw_perfect(ax, sweep.k[np.isposinf(score)], foot=False)
    ax.set_title(f"Score S(k), α = {float(alpha):g}", loc="left", fontsize=11, pad=20)
    _mark_best(ax, sweep, float(alpha), score, "S")
    return ax


def _draw_line(ax: Axes, totals: IntArray, values: FloatArray) -> None:
    marker = "o" if len(totals) <= MOST_DOTS else ""
    size = 6.0 if len(totals) == 1 else 3.0
    ax.plot(totals, values, color=LINE, linewidth=1.0, marker=marker, markersize=size, zorder=2)
    if np.isnan(values).all():
        ax.set_yticks([])


def _name_totals(ax: Axes, totals: IntArray) -> None:
    from matplotlib.ticker import MaxNLocator, StrMethodFormatter

    ax.set_xlabel("total units k")
    ax.xaxis.set_major_locator(MaxNLocator(integer=True, steps=[1, 2, 5, 10], nbins=12))
    ax.xaxis.set_major_formatter(StrMethodFormatter("{x:,.0f}"))
    if len(totals) == 1:
        ax.set_xlim(int(totals[0]) - 1, int(totals[0]) + 1)
    ax.grid(color=QUIET, alpha=0.25, linewidth=0.6)
    tidy(ax)


def _draw_perfect(ax: Axes, totals: IntArray, foot: bool) -> None:
    """Mark perfect fits where the scale ends: E = 0 lies below every logarithm, S = +inf above every score."""
    if not len(totals):
        return
    height, marker, label = (0.03, "v", "perfect fit, E = 0") if foot else (0.97, "^", "perfect fit, S = +∞")
    place = ax.get_xaxis_transform()
    heights = np.full(len(totals), height)
    ax.plot(totals, heights, marker, color=BEST, markersize=7, transform=place, label=label, zorder=4)
    ax.legend(loc="upper right" if foot else "lower right", fontsize=8, framealpha=0.9, edgecolor="none")


def _mark_best(ax: Axes, sweep: Sweep, alpha: Number, values: FloatArray, symbol: str) -> None:
    """Name the best k above the frame, where it can cover no data, and lead the eye down from there."""
    best = sweep.best_k(alpha)
    position = int(np.searchsorted(sweep.k, best))
    value = float(values[position])
    ax.axvline(best, color=BEST, linewidth=1.0, linestyle=(0, (4, 3)), zorder=1)
    if np.isfinite(value) and np.isfinite(sweep.log_error[position]):
        ax.plot([best], [value], "o", color=BEST, markersize=7, markeredgecolor="white", zorder=5)
    low, high = ax.get_xlim()
    share = (best - low) / (high - low)
    side = "left" if share < 0.15 else "right" if share > 0.85 else "center"
    text = f"best k = {best:,} at α = {alpha:g}, {symbol} = {value:.4g}".replace("inf", "∞").replace("-", "−")
    place = ax.get_xaxis_transform()
    ax.text(best, 1.03, text, transform=place, ha=side, va="bottom", fontsize=9, color=LINE, clip_on=False)
