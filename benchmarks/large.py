"""One problem of ten million groups: passes, memory, growth, and what a bad number costs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from statistics import median
from time import perf_counter
from typing import Any

import numpy as np
from made import lognormal, one_thread, whole_lognormal
from memory import Watermark
from rows import Figure, Room, Row, Scale
from timing import Comparison, PowerPass, Span, Stopwatch, compare, timed

import evenhand as eh

LARGE, SMALL = 10_000_000, 10_000
PATIENCE = 60.0
FLOAT = 8

PLAIN = Row("large", "one allocation, n = 10^7 lognormal, k = 10 n, beta 2", "passes", 10, 5)
ANY_BETA = Row("large-any-beta", "one allocation, n = 10^7 lognormal, k = 10 n, beta 2.7", "passes", 16, 8)
WHOLE = Row("large-whole", "one allocation, n = 10^7, whole persons (equal groups tie), beta 2", "passes")
READ = Row("large-error", "E of an allocation of 10^7 groups, asked for afterwards", "passes")
TAKEN_IN = Row("large-groups", "10^7 populations checked and taken in: eh.Groups(array)", "passes")
REFUSED = Row("large-nan", "10^7 populations with one NaN refused, with its row", "passes")
MEMORY = Row("large-memory", "peak memory beside input and result, n = 10^7, beta 2", "arrays of n float64", 4, 2)
MEMORY_ANY = Row(
    "large-memory-any-beta", "peak memory beside input and result, n = 10^7, beta 2.7", "arrays of n float64", 4, 2
)
GROWTH = Row("growth", "growth n = 10^4 -> 10^7: time per group, slowest by quickest", "x", 2, 1.3)


def size(scale: Scale) -> int:
    """How many groups."""
    return scale.of(LARGE, SMALL)


def note(found: Comparison, *more: str) -> str:
    """Seconds, and whatever disturbed the figure."""
    return "; ".join([f"{found.seconds:.3g} s", *more, *found.remarks()])


def allocated(groups: eh.Groups, **parameters: Any) -> eh.Allocation:
    """One allocation at ten units per group, one thread."""
    return eh.allocate(groups, 10 * groups.n, **parameters, **one_thread())


def _passes(row: Row, groups: eh.Groups, scale: Scale, **parameters: Any) -> Figure:
    found = compare(lambda: allocated(groups, **parameters), PowerPass(groups.n), scale, patience=PATIENCE)
    return Figure(row.key, found.ratio, note(found, f"proof: {found.result.proof}"))


def measure_plain(scale: Scale) -> Iterator[Figure]:
    """Passes at beta 2, and those of E where somebody asks for it."""
    groups = eh.Groups(lognormal(size(scale)))
    yield _passes(PLAIN, groups, scale)
    yield _reading(groups, scale)


def _reading(groups: eh.Groups, scale: Scale) -> Figure:
    """Passes of E; it is remembered once computed, so that every sample needs an allocation that was never asked."""
    yardstick, pairs = PowerPass(groups.n), []
    for _ in range(scale.least):
        fresh = allocated(groups)
        pairs.append((timed(partial(getattr, fresh, "error"))[1].wall, timed(yardstick)[1].wall))
    seconds = median(wall for wall, _ in pairs)
    return Figure(READ.key, median(wall / passed for wall, passed in pairs), f"{seconds:.3g} s")


def measure_any_beta(scale: Scale) -> Iterator[Figure]:
    """Passes at beta 2.7."""
    yield _passes(ANY_BETA, eh.Groups(lognormal(size(scale))), scale, beta=2.7)


def measure_whole(scale: Scale) -> Iterator[Figure]:
    """Passes where many groups are equally large."""
    yield _passes(WHOLE, eh.Groups(whole_lognormal(size(scale))), scale)


def measure_door(scale: Scale) -> Iterator[Figure]:
    """Passes of the checks alone."""
    populations = lognormal(size(scale))
    found = compare(lambda: eh.Groups(populations), PowerPass(len(populations)), scale, patience=PATIENCE)
    yield Figure(TAKEN_IN.key, found.ratio, note(found))
    populations[len(populations) * 3 // 4] = np.nan
    found = compare(lambda: refusal(populations), PowerPass(len(populations)), scale, patience=PATIENCE)
    yield Figure(REFUSED.key, found.ratio, note(found, f"“{found.result}”"))


def refusal(populations: Any) -> str:
    """The message that bad populations get."""
    try:
        eh.Groups(populations)
    except eh.exceptions.EvenhandError as error:
        return str(error)
    raise AssertionError("NaN was let in")


def measure_memory(scale: Scale) -> Iterator[Figure]:
    """Peak of the memory in use during one allocation, less what stood before and less the units returned."""
    allocated(eh.Groups(lognormal(1000)))
    for row, parameters in ((MEMORY, {}), (MEMORY_ANY, {"beta": 2.7})):
        groups = eh.Groups(lognormal(size(scale)))
        with Watermark() as mark:
            result = allocated(groups, **parameters)
        array = FLOAT * groups.n
        kept = (mark.kept - result.units.nbytes) / array
        yield Figure(row.key, (mark.peak - result.units.nbytes) / array, f"{kept:.2f} of them still held; {mark.how}")
        del result, groups


def measure_growth(scale: Scale) -> Iterator[Figure]:
    """Time per group at growing n, the sizes in turns, so that whatever disturbs the machine disturbs all of them."""
    sizes = scale.of((10**4, 10**5, 10**6, 10**7), (100, 1000))
    watches = {n: Stopwatch(partial(allocated, eh.Groups(lognormal(n))), scale) for n in sizes}
    spans: dict[int, list[Span]] = {n: [] for n in sizes}
    begin = perf_counter()
    while not spans[sizes[-1]] or len(spans[sizes[-1]]) < 9 * scale.least and perf_counter() - begin < PATIENCE:
        for n in sizes:
            spans[n].append(watches[n].sample().shared(n))
    wall, processor = (
        {n: 1e9 * median(getattr(span, clock) for span in taken) for n, taken in spans.items()}
        for clock in ("wall", "processor")
    )
    shown = ", ".join(f"{n:,}: {time:.3g}" for n, time in wall.items())
    remarks = [
        f"ns per group: {shown}",
        f"the largest by the smallest n: {wall[sizes[-1]] / wall[sizes[0]]:.3g}",
        f"{spread(processor):.3g} by processor time",
    ]
    yield Figure(GROWTH.key, spread(wall), "; ".join(remarks))


def spread(times: dict[int, float]) -> float:
    """The largest by the smallest."""
    return max(times.values()) / min(times.values())


ROOMS = (
    Room("large", "One problem of ten million groups, one thread", (PLAIN, READ), measure_plain, 300),
    Room("large-any-beta", "The same at any beta", (ANY_BETA,), measure_any_beta, 300),
    Room("large-whole", "The same with many equal groups", (WHOLE,), measure_whole, 300),
    Room("large-door", "The checks of ten million groups", (TAKEN_IN, REFUSED), measure_door, 120),
    Room("large-memory", "The memory of ten million groups", (MEMORY, MEMORY_ANY), measure_memory, 300),
    Room("growth", "Growth", (GROWTH,), measure_growth, 400),
)
