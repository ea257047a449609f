"""A still of the widget: what a notebook shows where no widget runs, as in a file exported to HTML or not trusted."""

from __future__ import annotations

import base64
import html
import io
import sys
from typing import Any

from evenhand.numbers import Number
from evenhand.result.allocation import Allocation
from evenhand.result.summary import method_in_words
from evenhand.result.sweep import Sweep

NAME = "evenhand-still"
"""The class of the still; the running widget hides the one that carries its own token too."""


RESOLUTION, COLOURS = 80, 48
"""Dots per inch, and colours: every notebook that shows a widget carries the still, so it is to be small."""


def still(sweep: Sweep, shown: Allocation, alpha: Number, title: str, token: str) -> str:
    """Pictures of the totals and of the allocation, with the figures that answer the question, as HTML.

    Parameters
    ----------
    sweep : Sweep
    shown : Allocation
        The allocation to show.
    alpha : number
    title : str
        What people call the groups.
    token : str
        By which the running widget knows its still.

    Returns
    -------
    str
    """
    words = html.escape(_caption(sweep, shown, alpha, title))
    drawn = (*([sweep.plot(alpha)] if sweep.method.compares_totals else []), shown.plot())
    pictures = "".join(_image(axes, words) for axes in drawn)
    return f'<div class="{NAME} {NAME}-{token}"><p>{words}</p>{pictures}</div>'


def display_still(markup: str) -> None:
    """Put a still beside the widget that is about to be shown, in a notebook's kernel and nowhere else."""
    interactive: Any = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    if hasattr(interactive, "kernel"):
        interactive.display_pub.publish({"text/html": markup, "text/plain": NAME})


def _caption(sweep: Sweep, shown: Allocation, alpha: Number, title: str) -> str:
    said = [f"evenhand: {title}, {shown.groups.n:,} groups, k = {shown.k:,}, {method_in_words(shown)}."]
    if sweep.method.compares_totals:
        said.append(
            f"Of the totals {sweep.k[0]:,} to {sweep.k[-1]:,} the best at alpha = {float(alpha):g} is "
            f"k = {sweep.best_k(alpha):,}."
        )
    if shown.method.has_error:
        said.append(f"The error is {shown.error:.5g}.")
    return " ".join([*said, "This is a still from when the cell was run: run it for the sliders."])


def _image(axes: Any, words: str) -> str:
    from PIL import Image

    drawn, packed = io.BytesIO(), io.BytesIO()
    axes.get_figure().savefig(drawn, format="png", dpi=RESOLUTION)
    Image.open(drawn).convert("RGB").quantize(COLOURS).save(packed, "png", optimize=True)
    picture = base64.b64encode(packed.getvalue()).decode("ascii")
    return f'<img style="max-width: 100%; background: white" alt="{words}" src="data:image/png;base64,{picture}">'
