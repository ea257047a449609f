"""What ties cost: among a million groups against the same without any, in hostile corners, and how they are counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import product
from random import Random
from typing import Any

import numpy as np
from made import lognormal, one_thread, whole_lognormal
from memory import Watermark
from rows import Figure, Room, Row, Scale
from timing import Comparison, compare, timed

import evenhand as eh

PATIENCE, LITTLE_PATIENCE = 20.0, 2.0
MILLION, FEW = 10**6, 2000
HUGE = 10**12

Parameters = dict[str, Any]


def _many(key: str, told: str) -> Row:
    return Row(f"ties-{key}", f"n = 10^6 whole persons, k = 10 n, {told}", "x the same without ties", 3)


MANY: tuple[tuple[Row, Parameters], ...] = (
    (_many("plain", "defaults"), {}),
    (_many("mixed", "kappa .6, gamma .3, beta 2.7, sigma .3"), {"kappa": 0.6, "gamma": 0.3, "beta": 2.7, "sigma": 0.3}),
    (_many("half", "kappa .8, gamma .5"), {"kappa": 0.8, "gamma": 0.5}),
    (_many("kappa", "kappa .8"), {"kappa": 0.8}),
    (_many("steep", "beta 6, sigma .9"), {"beta": 6, "sigma": 0.9}),
)
EQUAL = Row("ties-equal", "131,072 groups, kappa = gamma = 0: all of them tie", "x the defaults, where none does")
HOSTILE = Row("ties-hostile", "40 hostile cases, n 50 to 10^6: the slowest", "x the same without ties", 5)


@dataclass(frozen=True)
class Case:
    """One problem in whole persons, and the same where no two populations are equal."""

    name: str
    tied: Callable[[], eh.Allocation]
    apart: Callable[[], eh.Allocation]

    def measured(self, scale: Scale, patience: float = PATIENCE) -> Comparison:
        """The one beside the other."""
        return compare(self.tied, self.apart, scale, patience=patience)


def case(n: int, parameters: Parameters, **bounds: Any) -> Case:
    """A case of n groups at ten units per group."""
    made = (eh.Groups(populations, **bounds) for populations in (whole_lognormal(n), lognormal(n)))
    tied, apart = (partial(eh.allocate, groups, 10 * n, **parameters, **one_thread()) for groups in made)
    bounded = " ".join(sorted(bounds))
    return Case(f"n = {n:,} {parameters} {bounded}".rstrip(), tied, apart)


def measure_many(scale: Scale) -> Iterator[Figure]:
    """The cases that were slow once."""
    for row, parameters in MANY:
        found = case(scale.of(MILLION, FEW), parameters).measured(scale)
        yield Figure(row.key, found.ratio, note(found))


def measure_equal(scale: Scale) -> Iterator[Figure]:
    """Every group alike, where neither target nor weight knows of the population."""
    n = scale.of(2**17, FEW)
    groups = eh.Groups(lognormal(n))
    tied = partial(eh.allocate, groups, 10 * n + n // 3, kappa=0, gamma=0, **one_thread())
    found = compare(
        tied, partial(eh.allocate, groups, 10 * n + n // 3, **one_thread()), scale, patience=PATIENCE, shape=(n,)
    )
    yield Figure(EQUAL.key, found.ratio, note(found))


def measure_hostile(scale: Scale) -> Iterator[Figure]:
    """The slowest of the battery, by name."""
    found = {made.name: made.measured(scale, LITTLE_PATIENCE) for made in hostile(scale)}
    slowest = max(found, key=lambda name: found[name].ratio)
    over = sum(one.ratio > HOSTILE.must for one in found.values()) if HOSTILE.must else 0
    yield Figure(HOSTILE.key, found[slowest].ratio, f"{slowest}; {over} of {len(found)} above; {note(found[slowest])}")


def hostile(scale: Scale) -> Iterator[Case]:
    """Whole persons x parameters x bounds, from few groups to a million."""
    corners: tuple[Parameters, ...] = (
        {"kappa": 0.5, "gamma": 0},
        {"gamma": 0, "beta": 1.5, "sigma": 1},
        {"gamma": 2, "beta": 2.5, "sigma": 0},
        {"beta": 1},
        {"kappa": 0.7, "gamma": 1.3, "beta": 17, "sigma": 0.01},
    )
    for n, parameters, has_maximum in product(scale.of((50, 1000, 10**5, MILLION), (50, FEW)), corners, (False, True)):
        bounds = {"maximum": 12 + np.arange(n) % 30} if has_maximum else {}
        yield case(n, parameters, **bounds)


def note(found: Comparison) -> str:
    """Seconds of both, and what proved the answer."""
    seconds = f"{found.seconds:.3g} s by {found.yard_seconds:.3g} s"
    return "; ".join([seconds, f"proof: {found.result.proof}", *found.remarks()])


def _count(key: str, told: str) -> Row:
    return Row(f"count-{key}", f"ties counted, k = 10^12, {told}", "ms", 50)


COUNTS: tuple[tuple[Row, int, int], ...] = (
    (_count("3", "3 groups"), 3, 12),
    (_count("10", "10 groups"), 10, 12),
    (_count("50-4", "50 groups of 4 different spans"), 50, 4),
    (_count("50-12", "50 groups of 12 different spans"), 50, 12),
    (_count("50-50", "50 groups of 50 different spans: bounds"), 50, 50),
)
COUNT_MEMORY = Row("count-memory", "memory above the start of the largest of them", "MB", 50)


def measure_counts(scale: Scale) -> Iterator[Figure]:
    """Milliseconds until a count, or the bounds of one, is there; every sample counts anew."""
    largest = 0.0
    for row, n, spans in COUNTS:
        seconds, told = [], ""
        for attempt in range(scale.least):
            ties = plateau(n, spans, attempt)
            with Watermark() as mark:
                told, span = timed(partial(counted, ties))
            seconds.append(span.wall)
            largest = max(largest, mark.peak / 1e6)
        yield Figure(row.key, 1e3 * sorted(seconds)[len(seconds) // 2], told)
    yield Figure(COUNT_MEMORY.key, largest)


def plateau(n: int, spans: int, seed: int) -> Any:
    """The ties of n groups that all pay the same for every unit above their ideal, up to a maximum of their own.

    One more group holds half of the people and may have one unit only: what it cannot take goes to the plateau.
    """
    random = Random(seed)
    kinds = [*range(min(n, spans)), *(random.randrange(spans) for _ in range(n - spans))]
    people = [random.randint(10**6, 10**9) for _ in range(spans)]
    total = sum(people[kind] for kind in kinds)
    most = [HUGE * people[kind] // (2 * total) for kind in kinds]
    room = [random.randint(HUGE // n, 2 * HUGE // n) for _ in range(spans)]
    maximum = [1, *(some + room[kind] for some, kind in zip(most, kinds, strict=True))]
    groups = eh.Groups([total, *(people[kind] for kind in kinds)], maximum=maximum)
    ties = eh.allocate(groups, HUGE, beta=1).ties
    if ties is None:
        raise AssertionError("nothing ties")
    return ties


def counted(ties: Any) -> str:
    """The count, or what is known of it."""
    low, high = ties.count_between
    exact = ties.count
    return f"between 10^{low} and 10^{high}" + ("" if exact is None else f", counted: {len(str(exact))} digits")


ROOMS = (
    Room("ties-many", "Ties among a million groups, one thread", tuple(row for row, _ in MANY), measure_many, 300),
    Room("ties-equal", "Everybody ties", (EQUAL,), measure_equal, 120),
    Room("ties-hostile", "Hostile corners", (HOSTILE,), measure_hostile, 900),
    Room("counts", "Counting ties", (*(row for row, _, _ in COUNTS), COUNT_MEMORY), measure_counts, 120),
)
