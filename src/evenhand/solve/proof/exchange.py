"""Exchanges that put a wrong start right: the dearest held and the cheapest next unit, kept in two queues."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from evenhand.solve.proof.alike import Alike, InDoubt, Unit, first_not_below
from evenhand.solve.proof.comparison import Comparison


@dataclass(frozen=True)
class Ranked:
    """A unit of some groups that are alike, in a queue: dearest first (side 1) or cheapest first (side -1)."""

    one: Alike
    unit: Unit
    side: int
    comparison: Comparison

    def __lt__(self, other: Ranked) -> bool:
        """Whether it comes before another one; False also where nothing can tell."""
        return self.side * self.comparison.order(self.unit, other.unit) > 0


def improve(comparison: Comparison, in_doubt: InDoubt) -> None:
    """Exchange units for as long as the first of the two queues are known to lower the error.

    It need not find every exchange that does: what it leaves is for the proof to find.

    Parameters
    ----------
    comparison : Comparison
    in_doubt : InDoubt
        Changed in place.
    """
    everybody = list(in_doubt.alike.values())
    givers, takers = (_queue(comparison, everybody, side) for side in (1, -1))
    while _are_current(in_doubt, givers, takers):
        giver, taker = givers[0], takers[0]
        can_exchange = in_doubt.can_exchange(taker.unit[0], giver.unit[0])
        if not can_exchange or comparison.order(taker.unit, giver.unit) >= 0:
            return
        touched = exchange(comparison, in_doubt, taker.unit[0], giver.unit[0])
        for queue, side in ((givers, 1), (takers, -1)):
            for entry in _ranked(comparison, touched, side):
                heappush(queue, entry)


def _are_current(in_doubt: InDoubt, *queues: list[Ranked]) -> bool:
    """Whether every queue still has a first entry, once those are dropped whose groups have moved since."""
    for queue in queues:
        while queue and not in_doubt.has(queue[0].one):
            heappop(queue)
    return all(queues)


def exchange(comparison: Comparison, in_doubt: InDoubt, taker: int, giver: int) -> list[Alike]:
    """Move units from one group to another for as long as each move lowers the error; the first is known to.

    Returns
    -------
    list of Alike
        The groups like these two, as they are now.
    """
    to, off = in_doubt.alike[taker], in_doubt.alike[giver]

    def pays(moved: int) -> bool:
        return comparison.sign((taker, to.units + moved), (giver, off.units - 1 - moved)) < 0

    tried, most = 1, min(to.upper - to.units, off.units - off.lower)
    while tried < most and pays(tried):
        tried *= 2
    return in_doubt.move(taker, giver, first_not_below(pays, (tried + 1) // 2, min(tried, most)))


def _queue(comparison: Comparison, some: list[Alike], side: int) -> list[Ranked]:
    queue = _ranked(comparison, some, side)
    heapify(queue)
    return queue


def _ranked(comparison: Comparison, some: list[Alike], side: int) -> list[Ranked]:
    """The held units (side 1) or the next ones (side -1) of those groups that can move."""
    units = ((one, one.held if side > 0 else one.next) for one in some)
    return [Ranked(one, unit, side, comparison) for one, unit in units if unit is not None]
