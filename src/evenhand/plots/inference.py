"""A picture of an inference: how far each parameter can go within the box that was searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evenhand.plots.canvas import BEST, QUIET, UNDER, new_axes, new_figure, tidy

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from evenhand.result.inference import Inference


def plot_inference(inference: Inference, ax: Axes | None = None) -> Axes:
    """Draw a bar from end to end of each side of the box, the range through the point upon it, and the point.

    Parameters
    ----------
    inference : Inference
    ax : matplotlib.axes.Axes, optional
        None makes a new figure.

    Returns
    -------
    matplotlib.axes.Axes
    """
    sides = {name: ends for name, ends in inference.box.items() if ends[0] < ends[1]}
    if ax is None:
        ax = new_axes(new_figure(8.0, 1.6 + 0.45 * max(len(sides), 2)))
    for row, (name, (low, high)) in enumerate(sides.items()):

        def part(value: object, low: object = low, high: object = high) -> float:
            return float((value - low) / (high - low))  # type: ignore[operator]

        ax.plot([0, 1], [row, row], color=QUIET, linewidth=1)
        if name in inference.ranges:
            ax.plot([part(end) for end in inference.ranges[name]], [row, row], color=BEST, linewidth=6, alpha=0.7)
        ax.plot(part(inference.nearest.point[name]), row, "o", color=BEST if inference.possible else UNDER)
    names = [f"{name}, {float(low):g} to {float(high):g}" for name, (low, high) in sides.items()]
    ax.set_yticks(range(len(sides)), names)
    ax.set_ylim(max(len(sides), 1) - 0.5, -0.5)
    ax.set_xlim(-0.02, 1.02)
    ax.set_xticks([])
    ax.set_xlabel(_caption(inference))
    ax.set_title(f"{inference.k:,} units: where this allocation is best", loc="left", fontsize=11)
    tidy(ax)
    return ax


def _caption(inference: Inference) -> str:
    if inference.possible:
        return "dot: where it is best; bar: how far that parameter alone can go (proven of every value between)"
    told = "proven to be best nowhere" if inference.possible is False else "not found to be best anywhere"
    return f"{told}; dot: the nearest, where {inference.nearest.moved:,} units have to move"
