"""What the proof costs: float64's error bounds in a sweep, and balls for a single allocation."""

from __future__ import annotations

import functools
import importlib
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from statistics import median
from types import FunctionType
from typing import Any

import numpy as np
from made import us_states
from rows import Figure, Room, Row, Scale
from sweeps import MIXED, swept, totals
from timing import Comparison, PowerPass, compare, timed

import evenhand as eh
from evenhand.solve.proof.certificate import Doubt

PATIENCE = 20.0
STEPS = ("evenhand.solve.proof.certificate", "evenhand.solve.proof.decision")
"""Modules whose functions do nothing but prove."""

AGAIN = ("evenhand.solve.many", "answer")
"""What answers anew, with balls, the totals that float64 left open."""

SWEEP = Row("proof-sweep", "the proof's part of the sweep US 2020, k 50..10000, defaults", "passes per row", 4)
SWEEP_MIXED = Row(
    "proof-sweep-mixed", "the proof's part of that sweep at kappa .6, gamma .3, beta 2.7, sigma .3", "passes per row", 4
)
BALLS = Row("balls", "balls for one allocation at n = 50, every group in doubt", "ms", 1)
BALLS_MIXED = Row("balls-mixed", "those balls at kappa .6, gamma .3, beta 2.7, sigma .3", "ms", 1)


class Meter:
    """Adds up the time spent in functions, nested calls counted once."""

    def __init__(self) -> None:
        self.seconds, self.calls, self._depth = 0.0, 0, 0

    def around(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, timed."""

        @functools.wraps(function)
        def metered(*args: Any, **kwargs: Any) -> Any:
            self._depth += 1
            begin = time.perf_counter()
            try:
                return function(*args, **kwargs)
            finally:
                self._depth -= 1
                if not self._depth:
                    self.seconds += time.perf_counter() - begin
                    self.calls += 1

        return metered


@contextmanager
def metering() -> Iterator[Meter]:
    """Time every proving function, wherever it is called from, while this lasts."""
    meter = Meter()
    places = list(_proving())
    for module, name, function in places:
        setattr(module, name, meter.around(function))
    try:
        yield meter
    finally:
        for module, name, function in places:
            setattr(module, name, function)


def _proving() -> Iterator[tuple[Any, str, FunctionType]]:
    for module in [module for name, module in sys.modules.items() if name.startswith("evenhand.")]:
        for name, value in list(vars(module).items()):
            if isinstance(value, FunctionType) and (value.__module__ in STEPS or (module.__name__, name) == AGAIN):
                yield module, name, value


def measure_sweep(scale: Scale) -> Iterator[Figure]:
    """Passes per row that the proving functions take within a sweep."""
    groups, over = us_states(), totals(scale)
    yardstick = PowerPass(len(over), groups.n)
    for row, parameters in ((SWEEP, {}), (SWEEP_MIXED, MIXED)):
        job = swept(groups, over, **parameters)
        job()
        with metering() as meter:
            calls = _calls(job, scale)
        if not meter.calls:
            yield Figure(row.key, None, "not measured: the proof has no functions of its own any more")
            continue
        passed = sorted(timed(yardstick)[1].wall for _ in range(scale.of(9, 1)))
        yield Figure(
            row.key,
            meter.seconds / calls / passed[len(passed) // 2],
            "time within the functions that only prove, and of the totals that float64 leaves to balls",
        )


def _calls(job: Callable[[], Any], scale: Scale) -> int:
    calls = scale.of(7, 1)
    for _ in range(calls):
        job()
    return calls


def measure_balls(scale: Scale) -> Iterator[Figure]:
    """Milliseconds that an allocation takes longer once float64 has left every group in doubt."""
    groups = us_states()
    for row, parameters in ((BALLS, {}), (BALLS_MIXED, MIXED)):
        plain = partial(eh.allocate, groups, 435, **parameters)
        found = compare(partial(_in_doubt, plain, groups.n), plain, scale, patience=PATIENCE)
        if found.result.proof == "float":
            yield Figure(row.key, None, "not measured: float64 could not be made to doubt")
            continue
        longer = found.seconds - found.yard_seconds
        remarks = [
            f"proof: {found.result.proof}",
            f"{found.yard_seconds * 1e3:.2g} ms without",
            *found.remarks(_longer_by_processor(found)),
        ]
        yield Figure(row.key, longer * 1e3, "; ".join(remarks))


def _longer_by_processor(found: Comparison) -> float:
    return 1e3 * median(job.processor - plain.processor for job, plain in found.samples)


def _in_doubt(job: Callable[[], Any], n: int) -> Any:
    """Run a job while float64 decides nothing at all."""
    everybody = np.arange(n)
    one: Any = importlib.import_module("evenhand.solve.one")
    kept = one.doubts
    one.doubts = lambda holdings: [Doubt(0, everybody, everybody)]
    try:
        return job()
    finally:
        one.doubts = kept


ROOMS = (
    Room("proof", "What the proof costs", (SWEEP, SWEEP_MIXED), measure_sweep, 120),
    Room("balls", "What balls cost", (BALLS, BALLS_MIXED), measure_balls, 120),
)
