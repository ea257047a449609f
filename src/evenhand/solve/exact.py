"""What float64 cannot decide, decided by balls and radicals: the right units, and who ties."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import product

import numpy as np

from evenhand.numbers import IntArray
from evenhand.objective.protocol import ExactBound
from evenhand.solve.comparison import Comparison, Step, Unit


@dataclass
class Row:
    """The groups of one total that are in doubt, while their units are put right.

    Attributes
    ----------
    groups : int array, shape (m,)
        Their positions among all groups.
    units, lower, upper : int array, shape (m,)
        Units and bounds; `upper` is at most k.
    """

    groups: IntArray
    units: IntArray
    lower: IntArray
    upper: IntArray


@dataclass(frozen=True)
class Verdict:
    """What balls and radicals found.

    Attributes
    ----------
    step : "ball", "exact" or "undecided"
    price : (float, float)
        Cost of the dearest held and of the cheapest next unit of the groups in doubt; infinite where there is none.
    gap : float
        Least cost of moving a unit between two of the groups in doubt.
    low, high : int array, shape (m,), or None
        Units of the groups in doubt that cost less than the price, and that cost no more; None if nobody ties.
    """

    step: Step
    price: tuple[float, float]
    gap: float
    low: IntArray | None = None
    high: IntArray | None = None


@dataclass
class Alike:
    """Groups in doubt that are one question: equal in population, bounds and units.

    Attributes
    ----------
    lower, upper, units : int
    first : int
        The first of them, by its position among all groups; it stands for all.
    places : int array
        Their positions in the row.
    """

    lower: int
    upper: int
    units: int
    first: int
    places: IntArray


@dataclass
class Table:
    """The groups in doubt, by what makes them alike.

    Attributes
    ----------
    row : Row
        Changed in place.
    kinds : int array, shape (m,)
    """

    row: Row
    kinds: IntArray
    alike: dict[int, Alike] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.alike = {one.first: one for one in self._sorted(np.arange(self.kinds.size))}

    def held(self, without: int = -1) -> list[Unit]:
        """The last unit of each that can give one."""
        return [(i, one.units - 1) for i, one in self._others(without) if one.units > one.lower]

    def next(self, without: int = -1) -> list[Unit]:
        """The next unit of each that can take one."""
        return [(i, one.units) for i, one in self._others(without) if one.units < one.upper]

    def can_exchange(self, taker: int, giver: int) -> bool:
        """Whether there are two groups for it, and not only one."""
        return taker != giver or self.alike[taker].places.size > 1

    def move(self, taker: int, giver: int, moved: int) -> None:
        """Move so many units from each group like the giver to one like the taker, in as many pairs as there are."""
        takers, givers = self.alike.pop(taker).places, self.alike.pop(giver).places
        pairs = min(takers.size, givers.size)
        self.row.units[takers[:pairs]] += moved
        self.row.units[givers[:pairs]] -= moved
        touched = np.concatenate([takers, givers])
        for one in self._sorted(touched):
            self.alike[one.first] = one

    def _others(self, without: int) -> list[tuple[int, Alike]]:
        return [(i, one) for i, one in self.alike.items() if i != without]

    def _sorted(self, places: IntArray) -> list[Alike]:
        """Those groups of the row, by what makes them alike."""
        row = self.row
        columns = np.stack([self.kinds[places], row.lower[places], row.upper[places], row.units[places]])
        order = np.lexsort(columns)
        starts = np.flatnonzero((np.diff(columns[:, order], prepend=-1) != 0).any(axis=0))
        return [self._of(some) for some in np.split(places[order], starts[1:])]

    def _of(self, places: IntArray) -> Alike:
        row, one = self.row, places[0]
        return Alike(
            lower=int(row.lower[one]),
            upper=int(row.upper[one]),
            units=int(row.units[one]),
            first=int(row.groups[one]),
            places=places,
        )


def decide(exact: ExactBound, row: Row) -> Verdict:
    """Exchange units until none is dearer than the cheapest next one, and find who ties.

    Parameters
    ----------
    exact : ExactBound
    row : Row
        The groups in doubt, changed in place where the units were not best; all others surely keep theirs.

    Returns
    -------
    Verdict
    """
    comparison, table = Comparison(exact), Table(row, exact.kinds(row.groups))
    while True:
        dearest, cheapest = comparison.extreme(table.held(), 1), comparison.extreme(table.next(), -1)
        found = _least(comparison, table, cheapest, dearest)
        if found is None or found[0] >= 0:
            break
        _exchange(comparison, table, taker=found[1][0], giver=found[2][0])
    price = comparison.price(dearest, float("-inf")), comparison.price(cheapest, float("inf"))
    if found is None or found[0] > 0:
        return Verdict(comparison.step, price, _gap(comparison, table, dearest, cheapest))
    if comparison.step == "undecided":
        return Verdict(comparison.step, price, 0.0)
    low, high = _spans(comparison, table, dearest, cheapest)
    return Verdict(comparison.step, price, 0.0, low, high)


def _least(
    comparison: Comparison, table: Table, cheapest: list[Unit], dearest: list[Unit]
) -> tuple[int, Unit, Unit] | None:
    """Smallest sign of cost(cheap) - cost(dear) over units of different groups, and where; None if there are none.

    Two of each are enough where the units of either list are known to cost the same.
    """
    most = None if comparison.is_loose else 2
    pairs = [(c, d) for c, d in product(cheapest[:most], dearest[:most]) if table.can_exchange(c[0], d[0])]
    return min(((comparison.sign(*pair), *pair) for pair in pairs), key=lambda found: found[0], default=None)


def _exchange(comparison: Comparison, table: Table, taker: int, giver: int) -> None:
    """Move units from one group to another for as long as each move lowers the error; the first is known to."""
    to, off = table.alike[taker], table.alike[giver]

    def pays(moved: int) -> bool:
        return comparison.sign((taker, to.units + moved), (giver, off.units - 1 - moved)) < 0

    tried, most = 1, min(to.upper - to.units, off.units - off.lower)
    while tried < most and pays(tried):
        tried *= 2
    table.move(taker, giver, _bisect(pays, (tried + 1) // 2, min(tried, most)))


def _gap(comparison: Comparison, table: Table, dearest: list[Unit], cheapest: list[Unit]) -> float:
    """Least cost of moving one unit between two different groups in doubt; inf where none can move."""
    if not dearest or not cheapest:
        return float("inf")
    if len(dearest) > 1 or len(cheapest) > 1 or table.can_exchange(cheapest[0][0], dearest[0][0]):
        return comparison.difference(cheapest[0], dearest[0])
    alone = dearest[0][0]
    takers, givers = comparison.extreme(table.next(alone), -1), comparison.extreme(table.held(alone), 1)
    ways = [(taker, dearest[0]) for taker in takers[:1]] + [(cheapest[0], giver) for giver in givers[:1]]
    return min((comparison.difference(*way) for way in ways), default=float("inf"))


def _spans(
    comparison: Comparison, table: Table, dearest: list[Unit], cheapest: list[Unit]
) -> tuple[IntArray, IntArray]:
    """For every group: how many units cost less than the price, and how many no more."""
    price, low, high = dearest[0], table.row.units.copy(), table.row.units.copy()
    for i, held in dearest:
        low[table.alike[i].places] = _first_at(comparison, i, price, table.alike[i].lower, held)
    for i, following in cheapest:
        high[table.alike[i].places] = _last_at(comparison, i, price, following, table.alike[i].upper - 1) + 1
    return low, high


def _first_at(comparison: Comparison, i: int, price: Unit, least: int, known: int) -> int:
    """The first unit of group i, from `least`, whose cost is the price; `known` is one."""
    return _bisect(lambda a: comparison.sign((i, a), price) < 0, least, known)


def _last_at(comparison: Comparison, i: int, price: Unit, known: int, most: int) -> int:
    """The last unit of group i, up to `most`, whose cost is the price; `known` is one."""
    return _bisect(lambda a: comparison.sign((i, a), price) <= 0, known, most + 1) - 1


def _bisect(is_below: Callable[[int], bool], low: int, high: int) -> int:
    """The least whole number from `low` that is not below; `high` if none before it is not."""
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if is_below(middle) else (low, middle)
    return low
