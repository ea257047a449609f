"""Draw time against n and time against k: `python benchmarks/plots.py` (a few minutes; part of `make bench-docs`)."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from made import lognormal, one_thread, us_states
from rows import Scale
from timing import PowerPass, compare

import evenhand as eh

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
PATIENCE = 10.0
CURVE_SECONDS = 60.0
"""A curve ends where a point of it takes longer than this."""

# Colours that colour-blind readers can tell apart (Okabe and Ito), and a mark for each as well.
BLUE, ORANGE, GREEN, GREY = "#0072B2", "#D55E00", "#009E73", "#6b6b6b"

PEERS = (
    ("the notebook's greedy, Python", "s", ((50, 19.6e-3),)),
    ("next-unit costs and heapq, Python", "P", ((50, 1750 * 0.17e-6),)),
    ("Hochbaum's scaling algorithm, Java", "D", ((50, 60e-6), (1e5, 0.6))),
    ("divisor method, compiled (easier problem)", "v", ((50, 5.3e-6), (1e7, 1.1))),
    ("Webster only, Python (easier problem)", "^", ((50, 28e-6), (1e6, 53e-3))),
)
"""Figures measured earlier on a machine of the same type; see docs/performance.md for their conditions."""


@dataclass
class Curve:
    """One curve.

    Attributes
    ----------
    label, colour, mark : str
    points : list of (float, float)
        n or k, and seconds.
    """

    label: str
    colour: str
    mark: str
    points: list[tuple[float, float]] = field(default_factory=list)


def seconds(job: Callable[[], Any], scale: Scale) -> float:
    """Median time of a job in seconds."""
    return compare(job, nothing, scale, patience=PATIENCE).seconds


def nothing() -> None:
    """The yardstick where none is wanted."""


def follow(curve: Curve, places: Iterable[int], job_at: Callable[[int], Callable[[], Any]], scale: Scale) -> Curve:
    """Measure a curve from left to right, until one answer takes too long."""
    for place in places:
        begin = time.perf_counter()
        curve.points.append((place, seconds(job_at(place), scale)))
        print(f"  {curve.label}: {place:,} {curve.points[-1][1]:.3g} s", flush=True)
        if time.perf_counter() - begin > CURVE_SECONDS:
            break
    return curve


def by_groups(scale: Scale, largest: int) -> list[Curve]:
    """Time of one allocation against the number of groups, and the yardstick's."""
    sizes = scale.of((10, 50, 200, 1000, 10**4, 10**5, 10**6, 10**7), (10, 50, 200))
    places = [n for n in sizes if n <= largest]

    def job(n: int, **parameters: Any) -> Callable[[], Any]:
        groups = eh.Groups(lognormal(n))
        return lambda: eh.allocate(groups, 10 * n, **parameters, **one_thread())

    return [
        follow(Curve("evenhand, beta 2", BLUE, "o"), places, job, scale),
        follow(Curve("evenhand, beta 2.7", ORANGE, "o"), places, partial(job, beta=2.7), scale),
        follow(Curve("one np.power pass", GREEN, ""), places, PowerPass, scale),
    ]


def by_total(scale: Scale) -> list[Curve]:
    """Time of one allocation of the 50 states against k, alone and as part of a sweep."""
    groups = us_states()
    places = scale.of((50, 100, 435, 2000, 10**4, 10**5, 10**6, 10**7, 10**8, 10**9, 10**10, 10**12), (50, 435))
    count = scale.of(1000, 20)

    def alone(k: int, **parameters: Any) -> Callable[[], Any]:
        return lambda: eh.allocate(groups, k, **parameters)

    def swept(k: int, **parameters: Any) -> Callable[[], Any]:
        return lambda: eh.sweep(groups, k, k + count - 1, threads=1, **parameters)

    curves = [
        follow(Curve("eh.allocate, beta 2", BLUE, "o"), places, alone, scale),
        follow(Curve("eh.allocate, beta 2.7", ORANGE, "o"), places, partial(alone, beta=2.7), scale),
    ]
    for beta, colour in ((2.0, BLUE), (2.7, ORANGE)):
        curve = Curve(f"each of {count:,} totals of a sweep, beta {beta:g}", colour, "s")
        follow(curve, places, partial(swept, beta=beta), scale)
        curve.points = [(k, whole / count) for k, whole in curve.points]
        curves.append(curve)
    once = seconds(PowerPass(count, groups.n), scale) / count
    return [*curves, Curve("one np.power pass, 50 numbers among many", GREEN, "", [(k, once) for k in places])]


def draw(curves: list[Curve], *, across: str, title: str, file: Path, with_peers: bool) -> None:
    """Draw curves on logarithmic axes, and the peers' figures as grey marks."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(9.0, 6.4), layout="constrained")
    for curve in curves:
        x, y = np.array(curve.points).T
        line = "-" if curve.mark else "--"
        axes.plot(x, y, line, color=curve.colour, marker=curve.mark or None, markersize=5, label=curve.label)
    for label, mark, points in PEERS if with_peers else ():
        x, y = np.array(points).T
        axes.plot(x, y, mark, color=GREY, markerfacecolor="white", markersize=8, label=f"{label} *")
    axes.set(xscale="log", yscale="log", xlabel=across, ylabel="seconds for one allocation", title=title)
    axes.grid(True, which="major", color="#dddddd", linewidth=0.7)
    axes.set_axisbelow(True)
    figure.legend(loc="outside lower center", ncols=2, frameon=False, fontsize=8.5)
    if with_peers:
        axes.text(
            0.99, 0.015, "* measured earlier on this type of machine", transform=axes.transAxes, ha="right", color=GREY
        )
    file.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(file, dpi=150)
    pyplot.close(figure)


def main(arguments: list[str] | None = None) -> int:
    """Measure and draw both pictures."""
    parser = argparse.ArgumentParser(description="Draw time against n and time against k.")
    parser.add_argument("--short", action="store_true", help="tiny sizes, to see that everything runs")
    parser.add_argument("--to", type=Path, default=IMAGES, metavar="FOLDER", help="where the pictures go")
    parser.add_argument("--largest", type=int, default=10**7, metavar="N", help="most groups")
    options = parser.parse_args(arguments)
    scale = Scale(options.short)
    draw(
        by_groups(scale, options.largest),
        across="groups n (lognormal populations, k = 10 n)",
        title="Time against n: one allocation, proven, one thread",
        file=options.to / "performance-n.png",
        with_peers=True,
    )
    draw(
        by_total(scale),
        across="total k",
        title="Time against k: the 50 states, proven, one thread",
        file=options.to / "performance-k.png",
        with_peers=False,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
