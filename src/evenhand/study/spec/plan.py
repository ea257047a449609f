"""A study as it was asked and checked: every problem has a number, and chunks are ranges of them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from evenhand.numbers import IntArray
from evenhand.study.spec.settings import Settings
from evenhand.study.spec.sources import Source

FORMAT = 1
"""Of the specification as the manifest holds it, and of the files."""


@dataclass(frozen=True)
class Segment:
    """Neighbouring problems of a chunk that differ in nothing but k.

    Attributes
    ----------
    first : int
        Number of the first problem in the study.
    source, draw, setting : int
        Which populations, which draw of them, which setting; all from 0.
    totals : int array
    """

    first: int
    source: int
    draw: int
    setting: int
    totals: IntArray


@dataclass(frozen=True)
class Plan:
    """All problems of a study: sources and their draws, times settings, times totals; the totals change fastest.

    Attributes
    ----------
    sources : tuple of Source
    settings : Settings
    totals : int array, shape (K,), increasing
    ties : "first" or "lot"
    seed : int or None
        Of the study.
    keeps_units, keeps_gap : bool
        Whether the files have these columns.
    chunk_rows : int
        Problems of every chunk but the last.
    notes : tuple of str
        What has to be told of how the data came in.
    """

    sources: tuple[Source, ...]
    settings: Settings
    totals: IntArray
    ties: str
    seed: int | None
    keeps_units: bool
    keeps_gap: bool
    chunk_rows: int
    notes: tuple[str, ...] = ()

    @cached_property
    def rows(self) -> int:
        """Problems in all."""
        return sum(source.draws for source in self.sources) * self._rows_of_a_draw

    @cached_property
    def chunks(self) -> int:
        """Chunks in all."""
        return -(-self.rows // self.chunk_rows)

    @property
    def largest_n(self) -> int:
        """Groups of the largest problem."""
        return max(source.n for source in self.sources)

    def span(self, chunk: int) -> range:
        """The numbers of the problems of a chunk."""
        start = chunk * self.chunk_rows
        return range(start, min(start + self.chunk_rows, self.rows))

    def segments(self, span: range) -> Iterator[Segment]:
        """Those problems, by what they share."""
        row, count = span.start, len(self.totals)
        while row < span.stop:
            source, draw, setting, first = self.place(row)
            last = min(count, first + span.stop - row)
            yield Segment(row, source, draw, setting, self.totals[first:last])
            row += last - first

    def place(self, row: int) -> tuple[int, int, int, int]:
        """Source, draw, setting and place among the totals of a problem."""
        for number, source in enumerate(self.sources):
            own = source.draws * self._rows_of_a_draw
            if row < own:
                draw, rest = divmod(row, self._rows_of_a_draw)
                return number, draw, *divmod(rest, len(self.totals))
            row -= own
        raise IndexError(row)

    @property
    def _rows_of_a_draw(self) -> int:
        return self.settings.count * len(self.totals)

    @cached_property
    def written(self) -> dict[str, Any]:
        """The canonical specification: equal exactly where the files are."""
        return {
            "format": FORMAT,
            "data": [source.written() for source in self.sources],
            "method": [family.written() for family in self.settings.families],
            "k": _written_totals(self.totals),
            "ties": self.ties,
            "seed": self.seed,
            "units": self.keeps_units,
            "gap": self.keeps_gap,
            "chunk": self.chunk_rows,
        }

    @cached_property
    def hash(self) -> str:
        """A hash of the canonical specification."""
        return hashlib.sha256(json.dumps(self.written, sort_keys=True).encode()).hexdigest()


def _written_totals(totals: IntArray) -> Any:
    """Totals as a range where they are one, else one by one."""
    steps = set((totals[1:] - totals[:-1]).tolist())
    if len(totals) > 2 and len(steps) == 1:
        return {"from": int(totals[0]), "to": int(totals[-1]), "step": steps.pop()}
    return totals.tolist()
