"""What a study would take: counted where it can be, measured on a few of its chunks where not."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from evenhand.study.chunks.table import table
from evenhand.study.spec.plan import Plan
from evenhand.study.store.files import parquet_bytes

SPOTS = 8
"""Places of a study that are tried."""

SECONDS = 2.0
"""About so long is measured."""

FIRST_ROWS = 64


@dataclass(frozen=True)
class Estimate:
    """What a study would take.

    Attributes
    ----------
    rows, chunks : int
        Problems and files, counted.
    bytes : int
        Of all files together, from the sample.
    seconds : float
        Of one processor, from the sample.
    sample : int
        Problems that were solved for it.
    """

    rows: int
    chunks: int
    bytes: int
    seconds: float
    sample: int

    def to_dict(self) -> dict[str, Any]:
        """The numbers by name."""
        return {name: getattr(self, name) for name in ("rows", "chunks", "bytes", "seconds", "sample")}


def estimated(plan: Plan) -> Estimate:
    """Solve some problems at places spread over a study, as many as take about so long."""
    rows = _sample_rows(plan)
    starts = range(0, plan.rows, max(rows, -(-plan.rows // SPOTS)))
    spans = [range(start, min(start + rows, plan.rows)) for start in starts]
    tried = [_tried(plan, span) for span in spans]
    sample = sum(len(span) for span in spans)
    share = plan.rows / sample
    size, seconds = (round(sum(one[what] for one in tried) * share, 3) for what in (0, 1))
    return Estimate(plan.rows, plan.chunks, round(size), seconds, sample)


def _sample_rows(plan: Plan) -> int:
    """How many problems take an eighth of the time that is measured, at most a chunk of them."""
    most = min(plan.chunk_rows, plan.rows)
    rows = min(FIRST_ROWS, most)
    _tried(plan, range(rows))  # imports and caches are no part of the work
    while rows < most and _tried(plan, range(rows))[1] < SECONDS / SPOTS / 3:
        rows = min(most, 4 * rows)
    return rows


def _tried(plan: Plan, span: range) -> tuple[int, float]:
    """Bytes and seconds of some problems."""
    begun = time.perf_counter()
    size = len(parquet_bytes(table(plan, span)))
    return size, time.perf_counter() - begun
