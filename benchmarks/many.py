"""Many problems in one call, against a sweep; and many surveys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from made import us_states
from memory import Watermark
from rows import Figure, Room, Row, Scale
from timing import compare, timed

import evenhand as eh

PATIENCE = 60.0
NOISE = 0.1
"""Standard deviation of the logarithm of a population from one problem to the next."""

JOBS: tuple[tuple[Row, dict[str, Any]], ...] = (
    (Row("many", "allocate_many, 100,000 x 50 states, defaults", "x a sweep's time per row", 1.5, 1.2), {}),
    (
        Row("many-beta", "allocate_many, 100,000 x 50 states, beta 3.3", "x a sweep's time per row", 1.5, 1.2),
        {"beta": 3.3},
    ),
    (
        Row("many-webster", "allocate_many, 100,000 x 50 states, Webster", "x a sweep's time per row"),
        {"method": "webster"},
    ),
)
SURVEYS = Row("many-surveys", "allocate_many, 10,000 surveys of 12 strata by Neyman", "s")
MEMORY = Row("many-memory", "peak memory beside input and result, 100,000 x 50 states", "MB", 64)


def drawn_states(count: int) -> np.ndarray[Any, Any]:
    """Populations of the 50 states, each a little different in every problem."""
    populations = us_states().populations
    noise = np.random.default_rng(50).lognormal(0.0, NOISE, (count, populations.size))
    return np.rint(populations * noise).astype(np.int64)


def measure_many(scale: Scale) -> Iterator[Figure]:
    """Time per problem against time per total of a sweep of as many."""
    populations, groups = drawn_states(scale.of(100_000, 50)), us_states()
    high = 50 + len(populations) - 1
    for row, asked in JOBS:
        found = compare(
            lambda asked=asked: eh.allocate_many(populations, 435, threads=1, **asked),
            lambda asked=asked: eh.sweep(groups, 50, high, threads=1, **asked),
            scale,
            patience=PATIENCE,
            shape=populations.shape,
        )
        each = found.seconds / len(populations) * 1e6
        yield Figure(row.key, found.ratio, "; ".join([f"{each:.3g} µs per problem", *found.remarks()]))


def measure_surveys(scale: Scale) -> Iterator[Figure]:
    """Seconds of many surveys, and the memory that many problems need."""
    count, rng = scale.of(10_000, 20), np.random.default_rng(12)
    sizes, spread = rng.integers(20, 5000, (count, 12)), np.round(rng.lognormal(1, 1, (count, 12)), 2)
    totals = rng.integers(60, 200, count)

    def job() -> eh.Allocations:
        return eh.allocate_many(sizes, totals, method="neyman", sd=spread, threads=1)

    job()
    found, span = timed(job)
    yield Figure(SURVEYS.key, span.wall, f"{int(found.proven.sum()):,} proven; {span.processor:.3g} s of the processor")
    populations = drawn_states(scale.of(100_000, 50))
    eh.allocate_many(populations[:2000], 435, threads=1)
    with Watermark() as mark:
        many = eh.allocate_many(populations, 435, threads=1)
    held = 2 * many.units.nbytes
    yield Figure(MEMORY.key, (mark.peak - held) / 1e6, f"beside a copy of the input and the units; {mark.how}")


ROOMS = (
    Room("many", "Many problems in one call, one thread", tuple(row for row, _ in JOBS), measure_many, 300),
    Room("surveys", "Many surveys", (SURVEYS, MEMORY), measure_surveys, 120),
)
