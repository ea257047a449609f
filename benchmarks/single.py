"""What a slider asks for: one allocation of 50 groups, and another alpha on a sweep."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from typing import Any

from made import us_states
from rows import Figure, Room, Row, Scale
from timing import PowerPass, compare, timed

import evenhand as eh

PATIENCE = 20.0

ALLOCATE = Row("allocate", "eh.allocate(groups, 435), n = 50, Groups ready, proof included", "µs", 500, 150)
READ = Row("allocate-read", "that call, and E, ideal, ratio and contribution read", "µs")
ANY_BETA = Row(
    "allocate-mixed", "eh.allocate(groups, 435), n = 50, kappa .6, gamma .3, beta 2.7, sigma .3", "µs", 500, 150
)

ALPHA = Row("alpha", "alpha changed on a Sweep of 951 k: score, best, alpha_ranges", "ms", 1, 0.2)
ALPHA_FIRST = Row("alpha-first", "alpha changed for the first time, nothing remembered", "ms", 1, 0.2)
SCORE = Row("alpha-score", "alpha changed: score alone", "ms")
BEST = Row("alpha-best", "alpha changed: best alone", "ms")
RANGES = Row("alpha-ranges", "alpha changed: alpha_ranges alone", "ms")


def read(allocation: eh.Allocation) -> Any:
    """Everything that the audit table needs."""
    return allocation.error, allocation.ideal, allocation.ratio, allocation.contribution


def measure_allocate(scale: Scale) -> Iterator[Figure]:
    """Microseconds of one small allocation."""
    groups, yardstick = us_states(), PowerPass(50)
    jobs = (
        (ALLOCATE, lambda: eh.allocate(groups, 435)),
        (READ, lambda: read(eh.allocate(groups, 435))),
        (ANY_BETA, lambda: eh.allocate(groups, 435, kappa=0.6, gamma=0.3, beta=2.7, sigma=0.3)),
    )
    for row, job in jobs:
        found = compare(job, yardstick, scale, patience=PATIENCE)
        remarks = [f"{found.ratio:,.0f} passes", *found.remarks(found.processor_seconds * 1e6)]
        yield Figure(row.key, found.seconds * 1e6, "; ".join(remarks))


def parts(sweep: eh.Sweep, alpha: float) -> list[float]:
    """Milliseconds of score, best and alpha_ranges at one alpha."""
    jobs = (lambda: sweep.score(alpha), lambda: sweep.best(alpha), sweep.alpha_ranges)
    return [1e3 * timed(job)[1].wall for job in jobs]


def described(times: list[float]) -> str:
    """The three parts, in words."""
    return ", ".join(f"{name} {time:.3g}" for name, time in zip(("score", "best", "ranges"), times, strict=True))


def measure_alpha(scale: Scale) -> Iterator[Figure]:
    """Milliseconds of a change of alpha: on a sweep already in use, and the first one on a fresh sweep."""
    groups = us_states()
    high = scale.of(1000, 100)
    alphas = [round(0.013 * step, 3) for step in range(scale.of(461, 5))]
    used = eh.sweep(groups, 50, high)
    times = [parts(used, alpha) for alpha in alphas][1:]
    worst = max(map(sum, times))
    yield Figure(
        ALPHA.key,
        median(map(sum, times)),
        f"median of {len(times)} new alphas from 0 to {alphas[-1]:.3g}; the slowest took {worst:.3g} ms",
    )
    first = [parts(eh.sweep(groups, 50, high), 2.0) for _ in range(scale.of(9, 1))]
    middle = [median(column) for column in zip(*first, strict=True)]
    yield Figure(ALPHA_FIRST.key, median(map(sum, first)), described(middle))
    for row, column in zip((SCORE, BEST, RANGES), zip(*times, strict=True), strict=True):
        yield Figure(row.key, median(column))


ROOMS = (
    Room("single", "One small problem", (ALLOCATE, READ, ANY_BETA), measure_allocate, 120),
    Room("alpha", "Another alpha", (ALPHA, ALPHA_FIRST, SCORE, BEST, RANGES), measure_alpha, 120),
)
