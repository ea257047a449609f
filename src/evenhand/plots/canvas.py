"""Figures without pyplot, their few colours, and how they become files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from os import PathLike
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, cast

from evenhand.exceptions import UnwritableFile
from evenhand.wording.lists import quoted, shown

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from evenhand.methods.protocol import Method

# Okabe and Ito's blue and vermilion, as in the explorer: told apart with every kind of colour vision.
OVER = "#0072B2"
UNDER = "#D55E00"
EXACT = "#6E6E6E"
LINE = "#3B3B3B"
BEST = "#8A3477"
QUIET = "#8C8C8C"

SUFFIXES = (".png", ".svg", ".pdf")
RESOLUTION = 150
LONGEST_NAME = 36

# The same picture is the same bytes in every run, and journals and printers take its letters (Type 42, not Type 3).
SETTINGS: dict[str, Any] = {"svg.hashsalt": "evenhand", "pdf.fonttype": 42, "ps.fonttype": 42}
_ONE_AT_A_TIME = Lock()


def new_figure(width: float, height: float) -> Figure:
    """Return an empty figure of that size in inches, known to no window system."""
    from matplotlib.figure import Figure

    return Figure(figsize=(width, height), layout="constrained")


def new_axes(figure: Figure, *place: Any, **options: Any) -> Axes:
    """Add Axes to a figure; a notebook shows them as a picture of the whole figure."""
    return cast("Axes", figure.add_subplot(*place, axes_class=_picture_class(), **options))


@cache
def _picture_class() -> type[Axes]:
    # A class in a function: matplotlib is imported when the first picture is made, and not before.
    from matplotlib.axes import Axes

    class Picture(Axes):
        def _repr_png_(self) -> bytes:
            return render_figure(cast("Figure", self.figure), ".png")

    return Picture


def figure_suffix(path: str | PathLike[str]) -> str:
    """Return the suffix of a picture's path in small letters: .png, .svg or .pdf.

    Raises
    ------
    UnwritableFile
        Pictures of that kind are not made.
    """
    suffix = Path(path).suffix.lower()
    if suffix not in SUFFIXES:
        raise UnwritableFile(f"cannot draw {quoted(path, 60)}: a picture's name ends in .png, .svg or .pdf")
    return suffix


def render_figure(figure: Figure, suffix: str) -> bytes:
    """Return a figure as the bytes of a PNG, SVG or PDF file.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
    suffix : {".png", ".svg", ".pdf"}

    Returns
    -------
    bytes
    """
    import io

    dates = {".svg": {"Date": None}, ".pdf": {"CreationDate": None}}
    buffer = io.BytesIO()
    with _own_settings():
        figure.savefig(buffer, format=suffix[1:], dpi=RESOLUTION, metadata=dates.get(suffix))
    return buffer.getvalue()


@contextmanager
def _own_settings() -> Iterator[None]:
    """What Matplotlib and Python know as settings of the whole process, for one picture at a time.

    They alone are set and set back; `rc_context` would put back every setting, those of other threads too.
    """
    import warnings

    import matplotlib as mpl

    with _ONE_AT_A_TIME, warnings.catch_warnings():
        # A name in a script that no font at hand has is drawn as boxes; there is nothing to be done about it here.
        warnings.filterwarnings("ignore", message="Glyph .* missing from", category=UserWarning)
        settings = cast("dict[str, Any]", mpl.rcParams)
        before = {name: settings[name] for name in SETTINGS}
        try:
            settings.update(SETTINGS)
            yield
        finally:
            settings.update(before)


def save_figure(figure: Figure, path: str | PathLike[str]) -> None:
    """Write a figure to a file, its kind told by the suffix; the file is whole or not there.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        ``axes.figure`` of what a plot function returns.
    path : path
        Ends in .png, .svg or .pdf.

    Raises
    ------
    UnwritableFile
        The suffix is another one, or the file cannot be written.
    """
    from evenhand.io.write.writing import write_atomically

    write_atomically(path, render_figure(figure, figure_suffix(path)))


def label_of(name: str) -> str:
    """Return a name short enough for a label."""
    return shown(name, LONGEST_NAME)


def by(method: Method) -> str:
    """Return the method's name for a title; nothing where it is the fairness of the parameters."""
    from evenhand.methods.registry import entry_of, spoken

    return "" if entry_of(method).name == "fairness" else f" by {label_of(' '.join(spoken(method)))}"


def tidy(axes: Axes) -> None:
    """Take away what does not tell anything: the frame's upper and right side."""
    axes.spines[["top", "right"]].set_visible(False)
