"""Two threads against one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from made import can_thread, lognormal, us_states
from rows import Figure, Room, Row, Scale
from timing import compare

import evenhand as eh

PATIENCE = 60.0

SWEEP = Row("threads-sweep", "2 threads against 1, sweep US 2020, k 50..100000", "x as fast", 1.6, 1.9, at_least=True)
LARGE = Row("threads-large", "2 threads against 1, n = 10^7, beta 2", "x as fast", 1.6, 1.9, at_least=True)
FEW = Row("threads-few", "2 threads against 1, n = 10^6, 4 totals in one sweep", "x as fast", 1.6, 1.9, at_least=True)


def measure_sweep(scale: Scale) -> Iterator[Figure]:
    """How many times as fast two threads are on a long sweep."""
    groups, high = us_states(), scale.of(100_000, 100)
    yield _gain(SWEEP, scale, *(lambda t=t: eh.sweep(groups, 50, high, threads=t) for t in (1, 2)))


def measure_few(scale: Scale) -> Iterator[Figure]:
    """The same where few totals have many groups each."""
    groups = eh.Groups(lognormal(scale.of(10**6, 100)))
    ks = range(10 * groups.n, 10 * groups.n + 4)
    jobs = (lambda t=t: eh.sweep(groups, ks[0], ks[-1], threads=t, keep_units=False) for t in (1, 2))
    yield _gain(FEW, scale, *jobs)


def measure_large(scale: Scale) -> Iterator[Figure]:
    """The same for a single total."""
    if not can_thread():
        yield Figure(LARGE.key, None, "not measured: eh.allocate takes no threads")
        return
    groups = eh.Groups(lognormal(scale.of(10**7, 1000)))
    yield _gain(LARGE, scale, *(partial(_allocated, groups, t) for t in (1, 2)))


def _allocated(groups: eh.Groups, threads: int) -> eh.Allocation:
    options: dict[str, Any] = {"threads": threads}
    return eh.allocate(groups, 10 * groups.n, **options)


def _gain(row: Row, scale: Scale, one: Callable[[], Any], two: Callable[[], Any]) -> Figure:
    found = compare(one, two, scale, patience=PATIENCE)
    remarks = [f"{found.seconds:.3g} s by 1, {found.yard_seconds:.3g} s by 2"]
    cores = os.cpu_count() or 1
    if cores < 2:
        remarks.append("this machine has one core")
    if found.is_disturbed:
        remarks.append("machine busy: the threads had to share it")
    return Figure(row.key, found.ratio, "; ".join(remarks))


ROOMS = (
    Room("threads", "Two threads", (SWEEP,), measure_sweep, 180),
    Room("threads-few", "Two threads, few totals", (FEW,), measure_few, 300),
    Room("threads-large", "Two threads, one total", (LARGE,), measure_large, 300),
)
