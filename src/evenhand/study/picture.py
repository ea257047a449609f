"""A picture of a number over two others: one coloured cell for each pair of values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from evenhand.plots.canvas import new_axes, new_figure, tidy

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from evenhand.study.mapped import StudyMap

MOST_NAMED = 8
"""Values of an axis that are written beside it."""


def plot_cells(cells: StudyMap, ax: Axes | None = None) -> Axes:
    """Draw the means of a map as coloured cells; what no row tells stays white.

    Parameters
    ----------
    cells : StudyMap
    ax : matplotlib.axes.Axes, optional
        None makes a new figure.

    Returns
    -------
    matplotlib.axes.Axes
    """
    ax = ax if ax is not None else new_axes(new_figure(7.0, 5.0))
    visible = np.ma.masked_invalid(cells.value)
    image = ax.imshow(visible, origin="lower", aspect="auto", cmap="cividis", interpolation="nearest")
    ax.figure.colorbar(image, ax=ax, label=f"mean {cells.value_name}")
    _name(ax.set_xticks, cells.x)
    _name(ax.set_yticks, cells.y)
    ax.set_xlabel(cells.x_name)
    ax.set_ylabel(cells.y_name)
    ax.set_title(f"mean {cells.value_name}, {int(cells.count.sum()):,} problems", loc="left", fontsize=11)
    tidy(ax)
    return ax


def _name(set_ticks: Any, values: tuple[Any, ...]) -> None:
    places = np.unique(np.linspace(0, len(values) - 1, min(len(values), MOST_NAMED)).round().astype(int)).tolist()
    set_ticks(places, [_text(values[place]) for place in places])


def _text(value: Any) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)
