"""Balls and rationals for what float64 cannot decide: the right units, and who ties."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from flint import arb

from evenhand.objective.protocol import ExactBound

FIRST_BITS = 64
MOST_BITS = 4096
SHARP_BITS = 45
"""Accuracy that a gap needs before it is shown as float64."""

Unit: TypeAlias = tuple[int, int]
"""(i, a): the unit that takes group i from a to a + 1."""


@dataclass
class Comparison:
    """Order of next-unit costs, by balls of growing precision and then by structure.

    Attributes
    ----------
    exact : ExactBound
    step : "ball", "exact" or "undecided"
        The strongest means that any comparison so far has needed.
    """

    exact: ExactBound
    step: Literal["ball", "exact", "undecided"] = "ball"
    _balls: dict[tuple[object, int, int], arb] = field(default_factory=dict)
    _is_loose: bool = False

    def sign(self, ours: Unit, theirs: Unit) -> int:
        """Sign of cost(ours) - cost(theirs); 0 also where nothing can tell, which `step` then says."""
        if self._key(ours) == self._key(theirs):
            self._needed("exact")
            return 0
        bits = FIRST_BITS
        while bits <= MOST_BITS:
            our_cost, their_cost = self.cost(ours, bits), self.cost(theirs, bits)
            if our_cost > their_cost:
                return 1
            if our_cost < their_cost:
                return -1
            if our_cost == their_cost:
                self._needed("exact")
                return 0
            if bits == FIRST_BITS and (known := self.exact.compare(*ours, *theirs)) is not None:
                self._needed("exact")
                return known
            bits *= 2
        self._needed("undecided")
        return 0

    def cost(self, unit: Unit, bits: int) -> arb:
        """Cost of a unit as a ball."""
        key = (*self._key(unit), bits)
        if key not in self._balls:
            self._balls[key] = self.exact.next_cost(*unit, bits)
        return self._balls[key]

    def difference(self, ours: Unit, theirs: Unit) -> float:
        """Return cost(ours) - cost(theirs), rounded."""
        return _rounded(lambda bits: self.cost(ours, bits) - self.cost(theirs, bits))

    def price(self, units: list[Unit], without: float) -> float:
        """Cost of the first of the units, rounded; `without` if there are none."""
        return _rounded(lambda bits: self.cost(units[0], bits)) if units else without

    def extreme(self, units: Iterable[Unit], side: int) -> list[Unit]:
        """The units that cost most (side 1) or least (side -1): all that may, where nothing can tell them apart."""
        step, best = self.step, list[Unit]()
        for unit in units:
            order = side * self.sign(unit, best[0]) if best else 0
            if order > 0:
                best = [unit]
            elif order == 0:
                best.append(unit)
        if self.step == "undecided":
            self.step, self._is_loose = step, True
        return best

    def least(self, cheapest: list[Unit], dearest: list[Unit]) -> tuple[int, Unit, Unit] | None:
        """Smallest sign of cost(cheap) - cost(dear) over units of different groups, and where; None if there are none.

        Two of each are enough where the units of either list are known to cost the same.
        """
        most = None if self._is_loose else 2
        pairs = [(cheap, dear) for cheap in cheapest[:most] for dear in dearest[:most] if cheap[0] != dear[0]]
        return min(((self.sign(*pair), *pair) for pair in pairs), key=lambda found: found[0], default=None)

    def _key(self, unit: Unit) -> tuple[object, int]:
        return self.exact.kind(unit[0]), unit[1]

    def _needed(self, step: Literal["exact", "undecided"]) -> None:
        if self.step != "undecided":
            self.step = step


@dataclass
class Row:
    """The groups of one total that are in doubt, while their units are put right.

    Attributes
    ----------
    units, lower, upper : dict of group -> int
        Units and bounds; `upper` is at most k.
    """

    units: dict[int, int]
    lower: dict[int, int]
    upper: dict[int, int]

    def held(self, without: int = -1) -> list[Unit]:
        """The last unit of each group that can give one."""
        return [(i, a - 1) for i, a in self.units.items() if a > self.lower[i] and i != without]

    def next(self, without: int = -1) -> list[Unit]:
        """The next unit of each group that can take one."""
        return [(i, a) for i, a in self.units.items() if a < self.upper[i] and i != without]


@dataclass(frozen=True)
class Verdict:
    """What balls and rationals found.

    Attributes
    ----------
    step : "ball", "exact" or "undecided"
    price : (float, float)
        Cost of the dearest held and of the cheapest next unit of the groups in doubt; infinite where there is none.
    gap : float
        Least cost of moving a unit between two of the groups in doubt.
    spans : dict of group -> (low, high)
        Units of the groups that tie; empty if the allocation is unique.
    """

    step: Literal["ball", "exact", "undecided"]
    price: tuple[float, float]
    gap: float
    spans: dict[int, tuple[int, int]]


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
    comparison = Comparison(exact)
    while True:
        dearest, cheapest = comparison.extreme(row.held(), 1), comparison.extreme(row.next(), -1)
        if not dearest or not cheapest:
            return Verdict(comparison.step, _price(comparison, dearest, cheapest), float("inf"), {})
        found = comparison.least(cheapest, dearest)
        if found is None or found[0] >= 0:
            break
        _exchange(comparison, row, taker=found[1][0], giver=found[2][0])
    price = _price(comparison, dearest, cheapest)
    if found is not None and found[0] == 0:
        spans = _spans(comparison, row, dearest, cheapest) if comparison.step != "undecided" else {}
        return Verdict(comparison.step, price, 0.0, spans)
    return Verdict(comparison.step, price, _gap(comparison, row, dearest, cheapest), {})


def _price(comparison: Comparison, dearest: list[Unit], cheapest: list[Unit]) -> tuple[float, float]:
    return comparison.price(dearest, float("-inf")), comparison.price(cheapest, float("inf"))


def _exchange(comparison: Comparison, row: Row, taker: int, giver: int) -> None:
    """Move units from one group to another for as long as each move lowers the error; the first is known to."""
    taken, given = row.units[taker], row.units[giver]

    def pays(moved: int) -> bool:
        return comparison.sign((taker, taken + moved), (giver, given - 1 - moved)) < 0

    tried, most = 1, min(row.upper[taker] - taken, given - row.lower[giver])
    while tried < most and pays(tried):
        tried *= 2
    moved = _bisect(pays, (tried + 1) // 2, min(tried, most))
    row.units[taker] += moved
    row.units[giver] -= moved


def _gap(comparison: Comparison, row: Row, dearest: list[Unit], cheapest: list[Unit]) -> float:
    """Least cost of moving one unit between two different groups in doubt; inf where none can move."""
    if not _is_same_group(dearest, cheapest):
        return comparison.difference(cheapest[0], dearest[0])
    alone = dearest[0][0]
    takers, givers = comparison.extreme(row.next(alone), -1), comparison.extreme(row.held(alone), 1)
    ways = [(taker, dearest[0]) for taker in takers[:1]] + [(cheapest[0], giver) for giver in givers[:1]]
    return min((comparison.difference(*way) for way in ways), default=float("inf"))


def _spans(comparison: Comparison, row: Row, dearest: list[Unit], cheapest: list[Unit]) -> dict[int, tuple[int, int]]:
    """For every group with a unit at the price: how many units cost less, and how many no more."""
    price = dearest[0]
    low = {i: _first_at(comparison, i, price, row.lower[i], row.units[i] - 1) for i, _ in dearest}
    high = {i: _last_at(comparison, i, price, row.units[i], row.upper[i] - 1) + 1 for i, _ in cheapest}
    together = sorted(low.keys() | high.keys())
    return {i: (low.get(i, row.units[i]), high.get(i, row.units[i])) for i in together}


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


def _rounded(ball: Callable[[int], arb]) -> float:
    """A number that balls of growing precision hold, as float64."""
    bits = FIRST_BITS
    while True:
        found = ball(bits)
        if found.is_zero() or found.rel_accuracy_bits() >= SHARP_BITS or bits >= MOST_BITS:
            return float(found)
        bits *= 2


def _is_same_group(dearest: list[Unit], cheapest: list[Unit]) -> bool:
    return len(dearest) == len(cheapest) == 1 and dearest[0][0] == cheapest[0][0]
