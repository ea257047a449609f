"""The band of alpha: which total k is best for which size penalty."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from evenhand.plots.canvas import BEST, LINE, new_axes, new_figure

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from evenhand.numbers import Number
    from evenhand.result.sweep import Sweep

SHORTEST_AXIS = 6.0
"""The slider's range of alpha, always shown."""

# Widths as shares of the axis: a digit of a label, and the room between labels led away from their segments.
DIGIT = 0.011
PAD = 0.008
MOST_LED = 0.9
"""Share of the axis that labels led away may fill together; the narrowest segments go without one."""


@dataclass(frozen=True)
class Segment:
    """One total and the part of the axis, from 0 to 1, in which it is best."""

    k: int
    low: float
    high: float

    @property
    def text(self) -> str:
        """Its label."""
        return f"{self.k:,}"

    @property
    def middle(self) -> float:
        """Where its label belongs."""
        return (self.low + self.high) / 2

    @property
    def need(self) -> float:
        """Width that its label takes."""
        return DIGIT * len(self.text) + PAD

    @property
    def fits(self) -> bool:
        """Whether its label has room inside."""
        return self.high - self.low >= self.need


def plot_alpha_ranges(sweep: Sweep, alpha: Number | None = None, ax: Axes | None = None) -> Axes:
    """Draw for which alpha which k is best, as a band.

    Parameters
    ----------
    sweep : Sweep
    alpha : number, optional
        The size penalty to mark.
    ax : matplotlib.axes.Axes, optional
        None makes a new figure.

    Returns
    -------
    matplotlib.axes.Axes
    """
    ax = ax if ax is not None else new_axes(new_figure(9.0, 2.2))
    end = max(SHORTEST_AXIS, 1.2 * float(alpha or 0))
    ranges = sweep.alpha_ranges()
    segments = [Segment(k, low / end, min(high / end, 1.0)) for k, low, high in ranges if low < end]
    for number, segment in enumerate(segments):
        _draw_segment(ax, segment, end, dark=bool(number % 2))
    narrow = [segment for segment in segments if not segment.fits]
    _lead_away(ax, narrow, end)
    _name_axis(ax, end, [k for k, low, _ in ranges if low >= end], top=1.75 if narrow else 1.15)
    if alpha is not None:
        here = float(alpha)
        ax.plot([here, here], [-0.08, 1.08], color=BEST, linewidth=2, zorder=4, clip_on=False)
        ax.plot([here], [-0.08], "^", color=BEST, markersize=7, zorder=4, clip_on=False)
    return ax


def _draw_segment(ax: Axes, segment: Segment, end: float, dark: bool) -> None:
    colour = "#9CC4DE" if dark else "#D6E6F2"
    left, width = segment.low * end, (segment.high - segment.low) * end
    ax.barh(0.5, width, left=left, height=1.0, color=colour, edgecolor="white", linewidth=0.8)
    if segment.fits:
        # On a patch of the segment's own colour, so that the mark of the current alpha never strikes it through.
        patch = {"facecolor": colour, "edgecolor": "none", "pad": 1.5}
        place = (segment.middle * end, 0.5)
        ax.text(*place, segment.text, ha="center", va="center", fontsize=9, color=LINE, bbox=patch, zorder=5)


def _lead_away(ax: Axes, narrow: list[Segment], end: float) -> None:
    """Label segments too narrow for it above the band, spread out and joined to it by thin lines."""
    widest = sorted(narrow, key=lambda segment: segment.low - segment.high)
    filled = accumulate(segment.need for segment in widest)
    kept = (segment for segment, share in zip(widest, filled, strict=True) if share <= MOST_LED)
    labelled = sorted(kept, key=lambda segment: segment.low)
    for segment, place in zip(labelled, spread([s.middle for s in labelled], [s.need for s in labelled]), strict=True):
        ax.plot([segment.middle * end, place * end], [1.0, 1.3], color=LINE, linewidth=0.6, clip_on=False)
        ax.text(place * end, 1.34, segment.text, ha="center", va="bottom", fontsize=8, color=LINE)


def spread(middles: list[float], widths: list[float]) -> list[float]:
    """Move labels on a line from 0 to 1 apart until none overlaps, as little as a sweep to and fro needs.

    Parameters
    ----------
    middles : list of float
        Where the labels would like to stand, ascending.
    widths : list of float
        How much room each takes.

    Returns
    -------
    list of float
        Where they stand, in the same order.
    """
    places = list(middles)
    limit = 0.0
    for i in range(len(places)):
        places[i] = max(places[i], limit + widths[i] / 2)
        limit = places[i] + widths[i] / 2
    limit = 1.0
    for i in reversed(range(len(places))):
        places[i] = min(places[i], limit - widths[i] / 2)
        limit = places[i] - widths[i] / 2
    return places


def _name_axis(ax: Axes, end: float, beyond: list[int], top: float) -> None:
    ax.set_xlim(0, end)
    ax.set_ylim(-0.12, top)
    ax.set_yticks([])
    ax.spines[["top", "right", "left"]].set_visible(False)
    shown = ", ".join(f"{k:,}" for k in beyond[:4]) + (", …" if len(beyond) > 4 else "")
    ax.set_xlabel("size penalty α" + (f"   (beyond {end:g}: k = {shown})" if beyond else ""))
    ax.set_ylabel("best k")
    ax.set_title("Best k for every α", loc="left", fontsize=11)
