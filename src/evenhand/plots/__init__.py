"""Pictures of results: each function takes a result and an Axes, and returns the Axes; nothing is ever shown.

Figures are made without pyplot: no window, no global state, no global settings. Without an Axes a function makes
a figure of its own; in a notebook the returned Axes shows itself.
"""

from evenhand.plots.canvas import figure_suffix, render_figure, save_figure
from evenhand.plots.groups import plot_allocation, plot_deviation, plot_ideal
from evenhand.plots.ranges import plot_alpha_ranges
from evenhand.plots.totals import plot_error, plot_score, plot_sweep

__all__ = [
    "figure_suffix",
    "plot_allocation",
    "plot_alpha_ranges",
    "plot_deviation",
    "plot_error",
    "plot_ideal",
    "plot_score",
    "plot_sweep",
    "render_figure",
    "save_figure",
]
