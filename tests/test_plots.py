"""Pictures show what the results say, name every axis, and never open a window or touch global settings."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

import evenhand as eh
from evenhand import plots
from evenhand.data import read
from evenhand.plots.canvas import BEST, EXACT, OVER, UNDER
from evenhand.plots.ranges import spread
from evenhand.plots.rows import choose_rows

SUFFIXES = {".png": b"\x89PNG\r\n\x1a\n", ".svg": b"<?xml", ".pdf": b"%PDF"}


def states(name: str) -> eh.Groups:
    columns = read(name)
    return eh.Groups(columns.populations, columns.names)


@pytest.fixture(scope="module")
def house() -> eh.Allocation:
    return eh.allocate(states("us-2020"), 435)


@pytest.fixture(scope="module")
def new_england() -> eh.Sweep:
    return eh.sweep(states("new-england-2024"), 6, 60)


@pytest.fixture(scope="module")
def perfect() -> eh.Sweep:
    return eh.sweep({"A": 1, "B": 2, "C": 3}, 3, 30)


def drawn(ax: Axes) -> Figure:
    """The whole figure, drawn once, so that labels have their places."""
    figure = ax.figure
    FigureCanvasAgg(figure).draw()
    return figure


def row_labels(ax: Axes) -> list[str]:
    return [label.get_text() for label in ax.get_yticklabels()]


def texts(ax: Axes) -> list[str]:
    return [text.get_text() for text in ax.texts]


def test_bars_are_deviations_in_falling_order(house: eh.Allocation) -> None:
    """Each bar is phi - 1 of the group at its row, over in one colour and under in another."""
    ax = plots.plot_deviation(house)
    widths = [bar.get_width() for bar in ax.patches]
    assert widths == sorted(widths, reverse=True)
    by_name = dict(zip(house.groups.names, house.ratio - 1, strict=True))
    names = [label.rsplit("  ", 1)[0] for label in row_labels(ax)]
    assert widths == pytest.approx([by_name[name] for name in names], rel=1e-9)
    colours = [to_hex(bar.get_facecolor()).upper() for bar in ax.patches]
    assert colours == [OVER if width > 0 else UNDER for width in widths]


def test_rows_say_the_units(house: eh.Allocation) -> None:
    """A label is the group's name and its units."""
    assert "California  52" in row_labels(plots.plot_deviation(house))


def test_ideal_and_allocated_stand_in_one_row(house: eh.Allocation) -> None:
    """Dots are units, rings are ideals, from the largest ideal down."""
    ax = plots.plot_ideal(house)
    dots, rings = (np.asarray(collection.get_offsets()) for collection in ax.collections[1:3])
    order = np.argsort(-house.ideal, kind="stable")
    assert dots[:, 0].tolist() == house.units[order].tolist()
    assert rings[:, 0] == pytest.approx(house.ideal[order])
    assert dots[:, 1].tolist() == rings[:, 1].tolist() == list(range(50))


@pytest.mark.parametrize("alpha", [0, 2, 3, 5])
def test_the_best_total_is_marked_and_named(new_england: eh.Sweep, alpha: float) -> None:
    """Both curves carry a dot at the best k, and its name above the frame."""
    best = new_england.best(alpha)
    score = plots.plot_score(new_england, alpha)
    error = plots.plot_error(new_england, alpha)
    for ax, value in ((score, new_england.score(alpha)[best.k - 6]), (error, best.error)):
        dots = [line for line in ax.lines if line.get_color() == BEST and line.get_marker() == "o"]
        assert [(line.get_xdata()[0], line.get_ydata()[0]) for line in dots] == [(best.k, pytest.approx(value))]
        assert any(text.startswith(f"best k = {best.k} at α = {alpha}") for text in texts(ax))


@pytest.mark.parametrize(("low", "high"), [(6, 60), (43, 60), (20, 43)])
def test_the_name_of_the_best_total_stays_above_its_panel(low: int, high: int) -> None:
    """Wherever the best k lies, in the middle or at an edge, its name reaches beyond no side of the panel."""
    ax = plots.plot_score(eh.sweep(states("new-england-2024"), low, high), 0)
    renderer = FigureCanvasAgg(ax.figure).get_renderer()
    drawn(ax)
    name = next(text for text in ax.texts if text.get_text().startswith("best k = 43"))
    box, panel = name.get_window_extent(renderer), ax.get_window_extent(renderer)
    assert panel.x0 <= box.x0
    assert box.x1 <= panel.x1


def test_errors_stand_on_a_logarithmic_scale(new_england: eh.Sweep) -> None:
    """E(k) is drawn whole, against log E."""
    ax = plots.plot_error(new_england)
    assert ax.get_yscale() == "log"
    assert ax.lines[0].get_ydata().tolist() == new_england.error.tolist()
    assert not texts(ax), "no alpha was given, so no k is best"


def test_perfect_fits_are_shown_where_the_scale_ends(perfect: eh.Sweep) -> None:
    """E = 0 has no logarithm and S = +inf no height: both are triangles at the edge, and a legend says so."""
    for ax, words in ((plots.plot_error(perfect, 2), "perfect fit, E = 0"), (plots.plot_score(perfect, 2), "S = +∞")):
        marks = [line for line in ax.lines if line.get_marker() in "v^"]
        assert [line.get_xdata().tolist() for line in marks] == [[6, 12, 18, 24, 30]]
        assert words in ax.get_legend().get_texts()[0].get_text()
        assert any("best k = 6 at α = 2" in text for text in texts(ax))
        drawn(ax)


def test_a_sweep_of_nothing_but_perfect_fits_can_be_drawn() -> None:
    """One group: every total is perfect, and there is no curve."""
    ax = plots.plot_sweep(eh.sweep({"Only": 5}, 1, 9), 2)
    drawn(ax)
    assert row_labels(ax) == []


def test_the_band_shows_every_range_of_alpha(new_england: eh.Sweep) -> None:
    """Segments are the alpha ranges, each named by its k; what lies beyond the axis is named below it."""
    ax = plots.plot_alpha_ranges(new_england, 2)
    ranges = new_england.alpha_ranges()
    segments = [(bar.get_x(), bar.get_x() + bar.get_width()) for bar in ax.patches if hasattr(bar, "get_width")]
    assert segments == [(pytest.approx(low), pytest.approx(min(high, 6))) for _, low, high in ranges if low < 6]
    assert {f"{k}" for k, low, _ in ranges if low < 6} <= set(texts(ax))
    assert "k = 6" in ax.get_xlabel()
    assert any(list(line.get_xdata()) == [2, 2] for line in ax.lines), "the current alpha is marked"


PICTURES = {
    "house": lambda: plots.plot_allocation(eh.allocate(states("us-2020"), 435)),
    "fifty seats": lambda: plots.plot_allocation(eh.allocate(states("us-2020"), 50)),
    "deviation": lambda: plots.plot_deviation(eh.allocate(states("new-england-2024"), 43)),
    "ideal": lambda: plots.plot_ideal(eh.allocate(states("us-2020"), 435)),
    "one group": lambda: plots.plot_allocation(eh.allocate({"Only": 3}, 7)),
    "wide": lambda: plots.plot_allocation(eh.allocate({"A": 1, "B": 10**9}, 2000)),
    "sweep": lambda: plots.plot_sweep(eh.sweep(states("us-2020"), 50, 600), 2),
    "small sweep": lambda: plots.plot_sweep(eh.sweep(states("new-england-2024"), 6, 60), 3),
    "one total": lambda: plots.plot_sweep(eh.sweep(states("new-england-2024"), [20]), 2),
    "large alpha": lambda: plots.plot_sweep(eh.sweep(states("new-england-2024"), 6, 60), 50),
}


@cache
def picture(name: str) -> Figure:
    """Each picture, drawn once for all the tests that only look at it."""
    return drawn(PICTURES[name]())


@pytest.mark.parametrize("name", PICTURES)
def test_every_axis_is_named(name: str) -> None:
    """No axis without words; beside named rows, a second panel shares them."""
    figure = picture(name)
    for ax in figure.axes:
        shares_rows = ax.get_shared_y_axes().joined(ax, figure.axes[0]) and ax is not figure.axes[0]
        assert ax.get_xlabel()
        assert ax.get_ylabel() or shares_rows


@pytest.mark.parametrize("name", PICTURES)
def test_no_labels_overlap(name: str) -> None:
    """Row names, ticks, segment labels, titles and axis names keep clear of one another."""
    figure = picture(name)
    renderer = figure.canvas.get_renderer()
    for ax in figure.axes:
        for axis, name_ in ((ax.xaxis, ax.get_xlabel()), (ax.yaxis, ax.get_ylabel())):
            ticks = [t for t in axis.get_ticklabels() if t.get_visible() and t.get_text() and inside(t, ax, axis)]
            assert_apart([*ticks, axis.label] if name_ else ticks, renderer)
        titles = [t for t in (ax.title, ax._left_title, ax._right_title) if t.get_text()]
        assert_apart([*titles, *ax.texts], renderer)


def inside(label: Any, ax: Axes, axis: Any) -> bool:
    low, high = sorted(axis.get_view_interval())
    at = label.get_position()[0 if axis is ax.xaxis else 1]
    return bool(low <= at <= high)


def assert_apart(labels: list[Any], renderer: Any) -> None:
    boxes = [(label.get_text(), label.get_window_extent(renderer)) for label in labels]
    for i, (text, box) in enumerate(boxes):
        for other, second in boxes[:i]:
            assert not box.overlaps(second), f"{text!r} runs into {other!r}"


@pytest.mark.parametrize("name", PICTURES)
def test_nothing_is_cut_off(name: str) -> None:
    """All that is drawn lies within the figure."""
    figure = picture(name)
    box = figure.get_tightbbox()
    width, height = figure.get_size_inches()
    assert box.x0 > -0.02
    assert box.y0 > -0.02
    assert box.x1 < width + 0.02
    assert box.y1 < height + 0.02


def test_of_many_groups_both_ends_are_drawn() -> None:
    """500 groups: the 25 most over and the 25 most under, and a note of the 450 between."""
    random = np.random.default_rng(1)
    groups = eh.Groups(1 + (random.pareto(1.1, 500) * 1e4).astype(int))
    allocation = eh.allocate(groups, 5000)
    ax = plots.plot_allocation(allocation)
    assert len(row_labels(ax)) == 50
    assert "450 groups between these are not drawn" in texts(ax)
    most = groups.names[int(np.argmax(allocation.ratio))]
    assert row_labels(ax)[0].startswith(f"{most}  ")
    drawn(ax)


def test_rows_keep_both_ends_in_order() -> None:
    """Ranks fall from top to bottom, and only the middle is left out."""
    ranking = np.arange(100.0)
    rows = choose_rows(ranking)
    assert rows.order.tolist() == [*range(99, 74, -1), *range(24, -1, -1)]
    assert rows.left_out == 50
    assert choose_rows(ranking[:60]).left_out == 0


def test_exact_groups_have_a_colour_of_their_own(perfect: eh.Sweep) -> None:
    """A perfect fit is neither over nor under."""
    ax = plots.plot_deviation(perfect.best(2))
    assert {to_hex(bar.get_facecolor()).upper() for bar in ax.patches} == {EXACT}
    assert [text.get_text() for text in ax.get_legend().get_texts()] == ["exactly the ideal"]


def test_names_are_text_whatever_they_hold() -> None:
    """Dollar signs start no formula, and a script without a font is no warning."""
    names = ["$\\bad{$", "a$b$c", "日本", "x" * 300]
    allocation = eh.allocate(eh.Groups([1, 2, 3, 9], names), 20)
    ax = plots.plot_allocation(allocation)
    for suffix, beginning in SUFFIXES.items():
        assert plots.render_figure(ax.figure, suffix).startswith(beginning)
    assert max(map(len, row_labels(ax))) < 45


def test_the_given_axes_are_used_and_returned(house: eh.Allocation, new_england: eh.Sweep) -> None:
    """Each function draws where it is told to."""
    for draw in (
        lambda ax: plots.plot_allocation(house, ax),
        lambda ax: plots.plot_deviation(house, ax),
        lambda ax: plots.plot_ideal(house, ax),
        lambda ax: plots.plot_error(new_england, 2, ax),
        lambda ax: plots.plot_score(new_england, 2, ax),
        lambda ax: plots.plot_alpha_ranges(new_england, 2, ax),
        lambda ax: plots.plot_sweep(new_england, 2, ax),
        lambda ax: house.plot(ax),
        lambda ax: new_england.plot(2, ax),
    ):
        ax = Figure().add_subplot()
        assert draw(ax) is ax
        assert len(ax.figure.axes) == 1


def test_a_notebook_shows_the_whole_picture(house: eh.Allocation) -> None:
    """The Axes that `plot` returns know how to show themselves."""
    assert plots.plot_deviation(house)._repr_png_().startswith(SUFFIXES[".png"])


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_picture_is_saved_by_its_suffix(house: eh.Allocation, tmp_path: Path, suffix: str) -> None:
    """PNG, SVG and PDF, in capitals too."""
    figure = plots.plot_deviation(house).figure
    for name in (f"house{suffix}", f"house{suffix.upper()}"):
        plots.save_figure(figure, tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(SUFFIXES[suffix])


def test_another_suffix_is_refused(house: eh.Allocation, tmp_path: Path) -> None:
    """Nothing is written."""
    with pytest.raises(eh.exceptions.UnwritableFile, match=r"name ends in \.png, \.svg or \.pdf"):
        plots.save_figure(house.plot().figure, tmp_path / "house.gif")
    assert not list(tmp_path.iterdir())


def test_global_settings_and_windows_stay_untouched(house: eh.Allocation, new_england: eh.Sweep) -> None:
    """No rcParams change, and pyplot, which keeps figures and opens windows, is never loaded."""
    before = dict(mpl.rcParams)
    for ax in (plots.plot_deviation(house), new_england.plot(2)):
        plots.render_figure(ax.figure, ".svg")
    assert dict(mpl.rcParams) == before
    program = (
        "import sys, evenhand as eh\n"
        "from evenhand import plots\n"
        "ax = eh.sweep({'A': 3, 'B': 2}, 2, 9).plot()\n"
        "plots.render_figure(ax.figure, '.png')\n"
        "assert 'matplotlib.pyplot' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_labels_spread_as_little_as_they_must() -> None:
    """Labels that fit stay; those that would overlap stand side by side, inside the axis."""
    assert spread([0.1, 0.5], [0.1, 0.1]) == [0.1, 0.5]
    places = spread([0.90, 0.91, 0.92, 0.99], [0.1] * 4)
    assert all(second - first >= 0.1 - 1e-12 for first, second in pairwise(places))
    assert places[-1] <= 0.95
    assert spread([0.0, 0.01, 0.02], [0.1] * 3) == pytest.approx([0.05, 0.15, 0.25])


RENDERED = """
import hashlib, sys
import evenhand as eh
from evenhand import plots
groups = eh.load("new-england-2024")
for result in (eh.allocate(groups, 30), eh.sweep(groups, 6, 60)):
    for suffix in (".svg", ".pdf", ".png"):
        print(hashlib.sha256(plots.render_figure(result.plot().figure, suffix)).hexdigest())
"""


def test_a_picture_is_the_same_bytes_in_every_run() -> None:
    """Nothing in a file depends on the time, on chance, or on how Python hashes."""
    runs = {subprocess.check_output([sys.executable, "-c", RENDERED], env=hashed(seed)) for seed in ("1", "2")}
    assert len(runs) == 1


def hashed(seed: str) -> dict[str, str]:
    """An environment in which Python hashes by that seed, and files are made at another time."""
    return {**os.environ, "PYTHONHASHSEED": seed, "TZ": f"XXX{seed}"}


def test_a_pdf_has_outline_fonts(house: eh.Allocation) -> None:
    """Type 42 (TrueType), which journals and printers ask for, and no Type 3."""
    content = plots.render_figure(house.plot().figure, ".pdf")
    assert b"/Type42" in content or b"/CIDFontType2" in content
    assert b"/Type3" not in content


def test_pictures_in_threads_keep_their_settings_to_themselves(house: eh.Allocation) -> None:
    """Several at once: each is as it is alone, and a setting that another thread makes meanwhile stays."""
    alone = plots.render_figure(plots.plot_deviation(house).figure, ".svg")
    before = dict(mpl.rcParams)
    with ThreadPoolExecutor(3) as pool, mpl.rc_context():
        drawn_at_once = [pool.submit(lambda: plots.render_figure(plots.plot_deviation(house).figure, ".svg"))] * 3
        mpl.rcParams["figure.dpi"] = 77
        assert {one.result() for one in drawn_at_once} == {alone}
        assert mpl.rcParams["figure.dpi"] == 77
    assert dict(mpl.rcParams) == before
