"""Many units at once: how many of each group cost less than a price, and the price below which all that miss move."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from evenhand.numbers import FloatArray, IntArray, whole_sum
from evenhand.solve.closed import CLOSED
from evenhand.solve.counting import COUNTABLE, taken_in_order
from evenhand.solve.search.holdings import Holdings

MANY_UNITS = 8
"""From so many missing units on, a row takes several of them at a time."""

FEW_ROWS = 8
"""Up to so many rows are handled one at a time, unless they are long."""

FAR = 64
"""From so many missing units on, a row is handled alone in any case."""

ALONE = 1000
"""From so many groups on, a row is handled alone in any case."""

SAMPLE = 2**10
"""Costs that tell the price among many more well enough to find those that come first."""

INTERPOLATIONS = 24
"""Rounds in which the next price is mostly interpolated; then it is halved only."""

MOST_ROUNDS = 100
"""Rounds in all: more halvings than float64 has numbers between two prices that matter."""


LOWEST = np.int64(-(2**63))
"""The bits of -0.0: less the bits of a number below 0, they count such numbers downwards."""


def move_many(holdings: Holdings, missing: IntArray) -> None:
    """Move all missing units of the rows that miss many, and of rows of many groups.

    Parameters
    ----------
    holdings : Holdings
        Changed in place.
    missing : int array, shape (K,)
        Units to add, or to take where below 0; changed in place.
    """
    has_many = holdings.n >= ALONE
    rows = np.flatnonzero(np.abs(missing) > (0 if has_many else MANY_UNITS))
    if rows.size > FEW_ROWS and not has_many:
        rows = rows[np.abs(missing[rows]) > FAR]
    for row in rows.tolist():
        sign = 1 if missing[row] > 0 else -1
        _move_in_row(holdings, row, abs(int(missing[row])), sign)
        missing[row] = 0


def _move_in_row(holdings: Holdings, row: int, wanted: int, sign: int) -> None:
    """Move the `wanted` units that come first."""
    queue = holdings.held[row] if sign < 0 else holdings.next[row]
    can_move = holdings.can_move(row, sign)
    if np.count_nonzero(can_move) >= wanted:
        dearest = _price_of_first(queue, wanted, sign)
        cols = np.flatnonzero(queue >= -dearest if sign < 0 else queue <= dearest)
        movable = Movable(holdings, row * holdings.n + cols, sign)
    else:
        movable = Movable(holdings, row * holdings.n + np.flatnonzero(can_move), sign)
        dearest = _price_of_any(movable, wanted)
    counts = _narrowed(movable, dearest, wanted)
    moved = counts > 0
    holdings.jump(movable.cells[moved], counts[moved], sign)


def settle_far(holdings: Holdings, cells: IntArray, sign: int, prices: FloatArray, totals: IntArray) -> None:
    """Move, at each of those cells, all units that cost less than the row's price, be they many.

    Parameters
    ----------
    holdings : Holdings
        Changed in place.
    cells : int array, shape (m,)
        All different; the first unit of each costs less than the price.
    sign : 1 or -1
        Whether to add or to take.
    prices, totals : float and int array, shape (K,)
        No group moves more units than the total.
    """
    movable, rows = Movable(holdings, cells, sign), cells // holdings.n
    found = movable.at_most(sign * prices[rows], np.ones_like(cells), movable.room(totals[rows]))
    holdings.jump(cells, found.counts, sign)


def _price_of_first(queue: FloatArray, wanted: int, sign: int) -> float:
    """The price of the dearest of the `wanted` first units that are cheapest: so many move at least."""
    if queue.size > 4 * SAMPLE:
        step = queue.size // SAMPLE
        expected = wanted / step
        price = _smallest(sign * queue[::step], int(expected + 4 * math.sqrt(expected) + 4))
        near = queue[queue >= -price if sign < 0 else queue <= price]
        if near.size >= wanted:
            return _smallest(sign * near, wanted - 1)
    return _smallest(sign * queue, wanted - 1)


def _smallest(costs: FloatArray, place: int) -> float:
    """The cost at that place in increasing order, or the last; changes the order of `costs`."""
    place = min(place, costs.size - 1)
    costs.partition(place)
    return float(costs[place])


def _price_of_any(movable: Movable, wanted: int) -> float:
    """A price at which at least `wanted` units move, where there are fewer groups: one group's, or all that is left."""
    room = movable.room(wanted)
    costs = movable.costs(np.arange(room.size), room)
    enough = room >= wanted
    return float(costs[enough].min() if enough.any() else costs.max())


@dataclass(frozen=True)
class Counted:
    """How many units of each group cost no more than a price."""

    price: float | FloatArray
    counts: IntArray

    @cached_property
    def total(self) -> int:
        """Units of all groups together."""
        return whole_sum(self.counts)


@dataclass(frozen=True)
class Movable:
    """The units that the groups at some cells can move in one direction, cheapest first for each group."""

    holdings: Holdings
    cells: IntArray
    sign: int

    def room(self, wanted: int | IntArray) -> IntArray:
        """Units that each group can move before its limit, at most `wanted`."""
        ends = self.holdings.ends(*np.divmod(self.cells, self.holdings.n), np.full(self.cells.size, self.sign > 0))
        left = self.sign * (ends - self.holdings.units.reshape(-1)[self.cells])
        return np.minimum(np.minimum(left, COUNTABLE).astype(np.int64), wanted)

    def at_most(self, price: float | FloatArray, low: IntArray, high: IntArray) -> Counted:
        """How many units of each group cost no more than a price (one for all, or one each), from `low` to `high`."""
        prices = np.broadcast_to(price, low.shape)
        low, high, step = low.copy(), high.copy(), np.ones_like(low)
        while (undecided := np.flatnonzero(low < high)).size:
            half = (high[undecided] - low[undecided] + 1) // 2
            tried = low[undecided] + np.minimum(step[undecided], half)
            fits = self.costs(undecided, tried) <= prices[undecided]
            low[undecided[fits]] = tried[fits]
            high[undecided[~fits]] = tried[~fits] - 1
            step[undecided] = np.maximum(np.where(fits, 2 * step[undecided], step[undecided] // 2), 1)
        return Counted(price, low)

    @cached_property
    def first(self) -> FloatArray:
        """Cost of the first unit of each group."""
        return self.holdings.cost_to_move(self.cells, np.full(self.cells.size, self.sign))

    def costs(self, places: IntArray, counts: IntArray) -> FloatArray:
        """Cost of the last of `counts` units of each group."""
        costs = self.first[places]
        later = np.flatnonzero(counts > 1)
        cells, count = self.cells[places[later]], counts[later]
        units = self.holdings.units.reshape(-1)[cells]
        at = units + count - 1 if self.sign > 0 else units - count
        costs[later] = self.sign * self.holdings.block.next_cost_at(*np.divmod(cells, self.holdings.n), at)[0]
        return costs


def _narrowed(movable: Movable, dearest: float, wanted: int) -> IntArray:
    """Counts of the `wanted` units that come first; none costs more than `dearest`.

    Between two prices the number of units grows about evenly, so the next price is interpolated, every third time
    halved, and after many rounds halved only. Where no price parts the rest, they cost the same in float64, and any of
    them will do until the proof.
    """
    nothing = np.zeros(movable.cells.size, dtype=np.int64)
    with np.errstate(over="ignore"):  # all may cost the largest float64, where a total leaves nothing to share
        low = Counted(float(np.nextafter(movable.first.min(), -np.inf)), nothing)
    high = _enough(movable, dearest, wanted)
    room = high.counts
    for round_ in range(MOST_ROUNDS):
        if wanted - low.total <= MANY_UNITS or high.total == wanted:
            break
        halves = round_ % 3 == 2 or round_ >= INTERPOLATIONS
        share = (wanted - low.total) / (high.total - low.total)
        price = (
            _halfway(float(low.price), float(high.price)) if halves else low.price + (high.price - low.price) * share
        )
        if not low.price < price < high.price:
            break
        found = movable.at_most(price, low.counts, high.counts)
        low, high = (found, high) if found.total <= wanted else (low, found)
    if wanted - low.total <= MANY_UNITS:
        return _one_by_one(movable, low.counts, room, wanted - low.total)
    return np.asarray(low.counts + taken_in_order(high.counts - low.counts, wanted - low.total))


def _halfway(low: float, high: float) -> float:
    """The number with as many numbers of float64 down to the one as up to the other: costs may differ in size."""
    places = np.array([low, high], dtype=np.float64).view(np.int64)
    places = np.where(places < 0, LOWEST - places, places)
    middle = np.array([int(places[0]) + (int(places[1]) - int(places[0])) // 2])
    return float(np.where(middle < 0, LOWEST - middle, middle).view(np.float64)[0])


def _enough(movable: Movable, price: float, wanted: int) -> Counted:
    """At least `wanted` units, at a price that roundings may lift above the given one."""
    room = movable.room(wanted)
    found = movable.at_most(price, np.minimum(room, movable.first <= price), room)
    lift = abs(price) * 2.0**-52 + 1e-300
    while found.total < wanted:
        price, lift = price + lift, 4 * lift
        found = movable.at_most(price, found.counts, room)
    return found


def _one_by_one(movable: Movable, counts: IntArray, room: IntArray, wanted: int) -> IntArray:
    """Counts with the next `wanted` units, each the cheapest when its turn comes."""
    costs = np.full(counts.size, CLOSED)
    free = np.flatnonzero(counts < room)
    costs[free] = movable.costs(free, counts[free] + 1)
    for _ in range(wanted):
        place = np.array([costs.argmin()])
        counts[place] += 1
        costs[place] = movable.costs(place, counts[place] + 1) if counts[place] < room[place] else CLOSED
    return counts
