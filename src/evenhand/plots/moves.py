"""A picture of moves: the error against the number of units moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.plots.canvas import BEST, LINE, OVER, QUIET, by, label_of, new_axes, new_figure, tidy

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from evenhand.result.moves import Moves

MOST_NAMED = 10
"""Moves up to which each point says who moved: more overlap."""


def plot_moves(moves: Moves, ax: Axes | None = None) -> Axes:
    """Draw E after each number of moves, with its knee; of few moves each point says from whom to whom.

    Parameters
    ----------
    moves : Moves
    ax : matplotlib.axes.Axes, optional
        None makes a new figure.

    Returns
    -------
    matplotlib.axes.Axes
    """
    if ax is None:
        ax = new_axes(new_figure(8.0, 4.6))
    known = np.isfinite(moves.error)
    x, y = moves.moved[known], moves.error[known]
    many = x.size > 40
    ax.plot(x, y, "-" if many else "o-", color=OVER, linewidth=1.4, markersize=4)
    at = int(moves.knee - moves.moved[0])
    if known[at] and 0 < at < moves.givers.size:
        ax.plot([moves.knee], [moves.error[at]], "o", color=BEST, markersize=9, zorder=4)
        ax.annotate(
            f"knee: {moves.knee:,} moved",
            (moves.knee, moves.error[at]),
            xytext=(-8, -8),
            textcoords="offset points",
            color=BEST,
            fontsize=9,
            ha="right",
            va="top",
        )
    if moves.givers.size <= MOST_NAMED:
        _name_points(ax, moves, known)
    _name_axes(ax, moves, int((~known).sum()), y)
    return ax


def _name_points(ax: Axes, moves: Moves, known: np.ndarray) -> None:
    label = moves.groups.label
    for step, (i, j) in enumerate(zip(moves.givers.tolist(), moves.takers.tolist(), strict=True), start=1):
        if known[step]:
            ax.annotate(
                f"{label_of(label(i))} → {label_of(label(j))}",
                (moves.moved[step], moves.error[step]),
                xytext=(6, 7),
                textcoords="offset points",
                fontsize=8,
                color=LINE,
            )


def _name_axes(ax: Axes, moves: Moves, infinite: int, error: np.ndarray) -> None:
    from matplotlib.ticker import MaxNLocator

    if error.size:
        top, low = float(error.max()), float(error.min())
        room = 0.16 * (top - low or top or 1.0)
        ax.set_ylim(max(low - room, 0.0) if low - room > 0 or low > 0 else -room / 4, top + room)
    ax.margins(x=0.08 if moves.givers.size > MOST_NAMED else 0.2)
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    ax.set_xlabel("units moved")
    ax.set_ylabel("least error E with so many moved")
    ax.grid(axis="y", color="#E4E4E4", linewidth=0.6)
    beyond = f" (infinite for the first {infinite})" if infinite else ""
    sure = "each proven best" if moves.proven else "not all comparisons decided"
    ax.set_title(f"{moves.k:,} units{by(moves.method)}: what moves buy{beyond}; {sure}", loc="left", fontsize=11)
    if not error.size:
        ax.text(0.5, 0.5, "the error is infinite throughout", transform=ax.transAxes, ha="center", color=QUIET)
    tidy(ax)
