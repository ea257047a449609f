"""Timing that can be trusted on a machine with other guests: medians, each sample beside its yardstick."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Any

import numpy as np
from machine import vectors
from rows import Scale

MOST_REPEATS = 31
ENOUGH_SECONDS = 2.0
"""Samples beyond the least number are taken until so much time has passed."""

SAMPLE_SECONDS = 0.01
"""Jobs quicker than this are repeated within a sample."""

QUICK_SECONDS = 0.5
"""Jobs quicker than this are run twice before the clock counts, so that nothing is imported or compiled under it."""

BUSY = 0.9
"""Below this share of the processor, the machine was busy with something else."""


@dataclass(frozen=True)
class Span:
    """Seconds on the wall and of the processor, child processes included."""

    wall: float
    processor: float

    def shared(self, calls: int) -> Span:
        """The same for one of so many calls."""
        return Span(self.wall / calls, self.processor / calls)


@dataclass(frozen=True)
class Comparison:
    """Samples of a job, each with the yardstick's mean just before and just after.

    Attributes
    ----------
    samples : tuple of (Span, Span)
        Of one call of the job, and of one call of the yardstick.
    result : object
        What a call of the job returned before the clock ran.
    least : int
        How many samples there ought to be.
    stride : float or None
        Seconds of one `np.divide` over as many numbers as the job looks at, where that is known.
    """

    samples: tuple[tuple[Span, Span], ...]
    result: Any
    least: int
    stride: float | None = None

    @property
    def ratio(self) -> float:
        """Job by yardstick on the wall, median."""
        return median(job.wall / yard.wall for job, yard in self.samples)

    @property
    def processor_ratio(self) -> float:
        """Job by yardstick in processor time, median: the same but for other guests of the machine."""
        return median(job.processor / max(yard.processor, 1e-9) for job, yard in self.samples)

    @property
    def seconds(self) -> float:
        """Seconds of the job, median."""
        return median(job.wall for job, _ in self.samples)

    @property
    def yard_seconds(self) -> float:
        """Seconds of the yardstick, median."""
        return median(yard.wall for _, yard in self.samples)

    @property
    def processor_seconds(self) -> float:
        """Processor time of the job in seconds, median."""
        return median(job.processor for job, _ in self.samples)

    @property
    def is_disturbed(self) -> bool:
        """Whether the job had to share its processor with other guests of the machine."""
        return sum(job.processor for job, _ in self.samples) < BUSY * sum(job.wall for job, _ in self.samples)

    def remarks(self, by_processor: float | None = None) -> list[str]:
        """What the reader of a figure has to know; the figure in processor time is the ratio's unless given."""
        found = []
        if self.stride is not None:
            found.append(f"{self.processor_seconds / self.stride:,.3g} strides ({vectors()})")
        if len(self.samples) < self.least:
            found.append(f"slow: {len(self.samples)} repeat{'s' * (len(self.samples) > 1)} only")
        if self.is_disturbed:
            figure = self.processor_ratio if by_processor is None else by_processor
            found.append(f"machine busy: {figure:.3g} by processor time")
        return found


class Stopwatch:
    """Times one job, in samples that are long enough to be read off the clock."""

    def __init__(self, job: Callable[[], Any], scale: Scale) -> None:
        self.job = job
        self.result, span = timed(job)
        if span.wall < QUICK_SECONDS:
            self.result, span = timed(job)
        self.calls = scale.of(max(1, round(SAMPLE_SECONDS / max(span.wall, 1e-7))), 1)

    def sample(self) -> Span:
        """Time of one call."""
        gc.collect()
        return timed(self._several)[1].shared(self.calls)

    def _several(self) -> None:
        for _ in range(self.calls):
            self.job()


def compare(
    job: Callable[[], Any],
    yardstick: Callable[[], Any],
    scale: Scale,
    *,
    patience: float,
    least: int = 0,
    shape: tuple[int, ...] | None = None,
) -> Comparison:
    """Time a job and its yardstick in turns.

    Parameters
    ----------
    job, yardstick : callable
        Each is called before the clock runs: twice, or once where it is slow.
    scale : Scale
    patience : float
        Seconds after which fewer samples have to do, but at least one.
    least : int
        Fewest samples of a full run; by default the scale's.
    shape : tuple of int, optional
        Of the numbers that the job looks at, where the yardstick does not say it: strides are told then.

    Returns
    -------
    Comparison
    """
    yards, jobs = Stopwatch(yardstick, scale), Stopwatch(job, scale)
    samples: list[tuple[Span, Span]] = []
    least = scale.of(max(least, scale.least), 1)
    begin, before = time.perf_counter(), yards.sample()
    while _wants_more(len(samples), time.perf_counter() - begin, least, patience, scale):
        span, after = jobs.sample(), yards.sample()
        samples.append((span, mean(before, after)))
        before = after
    shape = yardstick.numbers.shape if isinstance(yardstick, PowerPass) else shape
    stride = None if shape is None else stride_seconds(shape, scale)
    return Comparison(tuple(samples), jobs.result, least, stride)


def _wants_more(taken: int, seconds: float, least: int, patience: float, scale: Scale) -> bool:
    if taken < least:
        return taken == 0 or seconds < patience
    return not scale.short and taken < MOST_REPEATS and seconds < ENOUGH_SECONDS


def mean(first: Span, second: Span) -> Span:
    """The mean of two spans."""
    return Span((first.wall + second.wall) / 2, (first.processor + second.processor) / 2)


def timed(job: Callable[[], Any]) -> tuple[Any, Span]:
    """What a job returns, and how long it took."""
    processor, wall = processor_seconds(), time.perf_counter()
    result = job()
    return result, Span(time.perf_counter() - wall, processor_seconds() - processor)


def processor_seconds() -> float:
    """Seconds that this process and its finished children have used a processor."""
    try:
        import resource
    except ImportError:
        return time.process_time()
    parts = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(part.ru_utime + part.ru_stime for part in parts)


class PowerPass:
    """The yardstick: one `np.power(x, .73)` over float64 numbers of a shape, into an array that is used again."""

    def __init__(self, *shape: int) -> None:
        self.numbers = np.random.default_rng(73).uniform(0.1, 10.0, shape)
        self.room = np.empty_like(self.numbers)

    def __call__(self) -> None:
        np.power(self.numbers, 0.73, out=self.room)


STRIDE_CELLS = 2**17
"""Numbers of the block that a stride is measured on: they stay in the cache, whatever the shape."""


def stride_seconds(shape: tuple[int, ...], scale: Scale) -> float:
    """Seconds of one stride: one `np.divide` over float64 numbers of a shape, block by block, the quickest of some."""
    cells = int(np.prod(shape))
    numbers = np.random.default_rng(73).uniform(0.1, 10.0, min(cells, STRIDE_CELLS))
    room, rounds = np.empty_like(numbers), scale.of(max(20, 2**20 // numbers.size), 2)

    def several() -> None:
        for _ in range(rounds):
            np.divide(numbers, 0.73, out=room)

    quickest = min(timed(several)[1].wall for _ in range(5))
    return quickest / rounds * cells / numbers.size
