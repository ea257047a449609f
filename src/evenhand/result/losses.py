"""Who loses a unit although there are more to hand out: the steps of a sweep that are not house monotone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from evenhand.exceptions import InvalidParameter
from evenhand.numbers import IntArray
from evenhand.solve.ties.growth import Box, can_grow

if TYPE_CHECKING:
    from evenhand.result.sweep import Sweep

ROWS = 4096
"""Totals that are looked at at once."""


class Loss(NamedTuple):
    """A group that has fewer units of a larger total.

    Attributes
    ----------
    k_from, k : int
        The two totals, next to each other in the sweep.
    group : str
    before, after : int
        Its units of each.
    by_tie : bool
        Whether another choice among tied allocations would have taken a unit from nobody.
    """

    k_from: int
    k: int
    group: str
    before: int
    after: int
    by_tie: bool

    def __str__(self) -> str:
        tie = " (by how a tie was broken)" if self.by_tie else ""
        return f"{self.k_from:,} -> {self.k:,}: {self.group} {self.before:,} -> {self.after:,}{tie}"


def losses(sweep: Sweep) -> tuple[Loss, ...]:
    """Every loss between neighbouring totals of a sweep, in the order of the totals and then of the groups.

    Raises
    ------
    InvalidParameter
        The sweep has not kept its units.
    """
    if sweep.units is None:
        raise InvalidParameter("this sweep has not kept its units: sweep again with keep_units=True")
    return tuple(_found(sweep, sweep.units))


def _found(sweep: Sweep, units: IntArray) -> Iterator[Loss]:
    label, tied = sweep.groups.label, dict[int, bool]()
    for start in range(0, len(units) - 1, ROWS):
        before, after = units[start : start + ROWS], units[start + 1 : start + 1 + ROWS]
        for row, i in np.argwhere(after < before[: len(after)]).tolist():
            step = start + row
            if step not in tied:
                tied[step] = _is_by_tie(sweep, step)
            k_from, k = int(sweep.k[step]), int(sweep.k[step + 1])
            yield Loss(k_from, k, label(i), int(before[row, i]), int(after[row, i]), tied[step])


def _is_by_tie(sweep: Sweep, step: int) -> bool:
    """Whether some best allocations of both totals take nothing from anybody."""
    if sweep.unique[step] is True and sweep.unique[step + 1] is True:
        return False
    k, more = int(sweep.k[step]), int(sweep.k[step + 1])
    return can_grow(_box(sweep, step), k, _box(sweep, step + 1), more)


def _box(sweep: Sweep, step: int) -> Box:
    found = sweep.at(int(sweep.k[step]))
    return (found.units, found.units) if found.ties is None else (found.ties.low, found.ties.high)
