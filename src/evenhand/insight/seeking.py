"""Where in a box of parameters an allocation is best: sought by samples, and excluded by balls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from heapq import heappop, heappush
from itertools import product
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from evenhand.methods.fairness.fairness import Fairness
from evenhand.methods.fairness.float64.margins import ideals, margins
from evenhand.methods.fairness.parameters import FAIRNESS
from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.simplest import simplest_between

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.methods.fairness.exact.boxes import Box
    from evenhand.methods.fairness.exact.slopes import Logs

Exchange: TypeAlias = tuple[tuple[int, int], tuple[int, int]]
"""The unit that a group gives and the one that another takes, each as (i, a)."""
Point = dict[str, Fraction]
Sides = dict[str, tuple[Fraction, Fraction]]

CLIMBERS, CLIMBS = 48, 60
"""Samples that are moved uphill, and how often, where none is best by itself."""
GRID = 10**6
"""Sampled points are multiples of this part of 1."""


@dataclass(frozen=True)
class Seeker:
    """An allocation, and the box that is searched.

    Attributes
    ----------
    populations : float array, shape (n,)
    k : int
    units, least, most : int array, shape (n,)
    sides : mapping name -> (low, high)
        Of all parameters, in the order of Fairness.
    seed : int
    """

    populations: FloatArray
    k: int
    units: IntArray
    least: IntArray
    most: IntArray
    sides: Sides
    seed: int

    def margin(self, points: FloatArray) -> FloatArray:
        """By how much the cheapest next unit costs more than the dearest held one, relative to both; shape (m,)."""
        if not (self.can_give.size and self.can_take.size):
            return np.ones(len(points))
        held, following = margins(self.populations, self.k, self.units, self.can_give, self.can_take, points)
        dearest, cheapest = held.max(axis=1), following.min(axis=1)
        size = np.abs(dearest) + np.abs(cheapest)
        with np.errstate(all="ignore"):
            return np.asarray(np.where(size > 0, (cheapest - dearest) / size, 0.0))

    @cached_property
    def can_give(self) -> IntArray:
        """Groups that can give a unit."""
        return np.flatnonzero(self.units > self.least)

    @cached_property
    def can_take(self) -> IntArray:
        """Groups that can take one."""
        return np.flatnonzero(self.units < self.most)

    @cached_property
    def ends(self) -> FloatArray:
        """Both ends of every side, shape (5, 2)."""
        return np.array([[float(end) for end in self.sides[name]] for name in FAIRNESS], dtype=np.float64)

    def samples(self, count: int) -> FloatArray:
        """Points spread evenly by chance over the box, shape (count, 5)."""
        return self._within(np.random.default_rng(self.seed).random((count, len(FAIRNESS))))

    def _within(self, parts: FloatArray) -> FloatArray:
        low, high = self.ends.T
        return np.asarray(np.clip(np.round((low + parts * (high - low)) * GRID) / GRID, low, high))

    def special(self) -> FloatArray:
        """Points at which costs often tie: both ends of every side, its middle and the default; shape (m, 5)."""
        values = []
        for name, parameter in FAIRNESS.items():
            low, high = self.sides[name]
            inside = [one for one in (Fraction(parameter.default), Fraction(2)) if low <= one <= high]
            values.append(sorted({low, high, (low + high) / 2, *inside}))
        return np.array([[float(value) for value in point] for point in product(*values)])

    def likeness(self, points: FloatArray) -> FloatArray:
        """How near the units lie to the ideals, below 0; shape (m,)."""
        return np.asarray(-np.abs(ideals(self.populations, self.k, points) - self.units).sum(axis=1))

    def climbed(self, points: FloatArray, score: Callable[[FloatArray], FloatArray]) -> FloatArray:
        """The points of the best scores, moved by chance to where these are better."""
        random = np.random.default_rng(self.seed + 1)
        span = self.ends[:, 1] - self.ends[:, 0]
        best = points[np.argsort(-score(points), kind="stable")[:CLIMBERS]]
        for step in range(CLIMBS):
            reach = span * 0.3 * 0.85**step
            tried = np.clip(best + random.normal(size=(8, *best.shape)) * reach, *self.ends.T)
            everything = np.concatenate([best[None], tried])
            scores = score(everything.reshape(-1, span.size)).reshape(len(everything), -1)
            best = everything[scores.argmax(axis=0), np.arange(len(best))]
        return best

    def plainer(self, point: FloatArray, is_best: Callable[[Point], bool]) -> Point | None:
        """A point near one that seems to be best, which is best exactly: defaults and short numbers where they do."""
        found = point.copy()
        for place, (name, parameter) in enumerate(FAIRNESS.items()):
            low, high = self.sides[name]
            tried = found.copy()
            tried[place] = float(min(max(Fraction(parameter.default), low), high))
            if self.margin(tried[None])[0] >= self.margin(found[None])[0] / 2 >= 0:
                found = tried
        exact = dict(zip(FAIRNESS, map(_fraction, found.tolist()), strict=True))
        for digits in range(1, 7):
            rounded = {name: self._rounded(name, value, digits) for name, value in exact.items()}
            if self.margin(_row(rounded))[0] >= 0 and is_best(rounded):
                return rounded
        as_found = {name: Fraction(value) for name, value in zip(FAIRNESS, point.tolist(), strict=True)}
        return next((one for one in (exact, as_found) if is_best(one)), None)

    def _rounded(self, name: str, value: Fraction, digits: int) -> Fraction:
        low, high = self.sides[name]
        return min(max(Fraction(round(value * 10**digits), 10**digits), low), high)


@dataclass(frozen=True)
class Excluded:
    """What is left of a box when all in which the allocation is surely not best is taken away.

    Attributes
    ----------
    share : float
        Part of the box that is excluded.
    boxes : int
        Boxes that were looked at.
    candidate : Point or None
        A point where the allocation seems to be best.
    """

    share: float
    boxes: int
    candidate: FloatArray | None


def excluded(
    seeker: Seeker, groups: Groups, boxes: int, progress: Callable[[int, int], None] | None = None
) -> Excluded:
    """Cut the box for as long as no exchange surely pays all over a part of it."""
    from evenhand.methods.fairness.exact.boxes import Box
    from evenhand.methods.fairness.exact.slopes import Logs

    logs = Logs.of(groups, seeker.k, 64)
    waiting, done = [(-1.0, 0, Box(seeker.sides))], 0.0
    for number in range(boxes):
        if not waiting:
            return Excluded(1.0, number, None)
        part, _, box = heappop(waiting)
        if seeker.margin(_row(box.middle))[0] > 0:
            return Excluded(done, number, _row(box.middle)[0])
        cut = _side_to_cut(seeker, box, logs)
        if cut is None:
            # Powers of 2, so that the sum is exact for as long as float64 tells them apart.
            done -= part
            if progress is not None:
                progress(int(1000 * done), 1000)
            continue
        for half, one in enumerate(box.halves(cut)):
            heappush(waiting, (part / 2, 2 * number + half + 1, one))
    return Excluded(done, boxes, None)


def _side_to_cut(seeker: Seeker, box: Box, logs: Logs) -> str | None:
    """None where some exchange surely pays all over the box, else the side to cut."""
    from evenhand.methods.fairness.exact.boxes import uneven, widest

    pair = None if box.is_small(seeker.sides) else _farthest(seeker, _row(box.middle))
    if pair is not None:
        return uneven(box, logs, *pair)
    pair = _paying(seeker, np.concatenate([_row(corner) for corner in box.corners]))
    return _widest_end(box, seeker) if pair is None else widest(box, logs, *pair)


def _farthest(seeker: Seeker, middle: FloatArray) -> Exchange | None:
    """The group that stays farthest over its ideal without a unit, and the one that stays farthest under with one."""
    ideal, units = ideals(seeker.populations, seeker.k, middle)[0], seeker.units
    givers, takers = seeker.can_give, seeker.can_take
    if not (givers.size and takers.size):
        return None
    over, under = units[givers] - 1 - ideal[givers], ideal[takers] - units[takers] - 1
    i, j = (
        int(places[one.argmax()]) for places, one in ((givers, over / ideal[givers]), (takers, under / ideal[takers]))
    )
    if not (over.max() > 0 and under.max() > 0):
        return None
    return (i, int(units[i]) - 1), (j, int(units[j]))


def _paying(seeker: Seeker, corners: FloatArray) -> Exchange | None:
    """The exchange that pays at all of some points, best at the worst of them; None if no one does."""
    givers, takers = seeker.can_give, seeker.can_take
    held, following = margins(seeker.populations, seeker.k, seeker.units, givers, takers, corners)
    saved = held[:, :, None] - following[:, None, :]
    size = np.abs(held)[:, :, None] + np.abs(following)[:, None, :]
    with np.errstate(all="ignore"):
        worst = np.where(givers[:, None] == takers[None, :], -1.0, (saved / size).min(axis=0))
    i, j = np.unravel_index(int(np.nan_to_num(worst, nan=-1.0).argmax()), worst.shape)
    if not worst[i, j] > 0:
        return None
    giver, taker = int(givers[i]), int(takers[j])
    return (giver, int(seeker.units[giver]) - 1), (taker, int(seeker.units[taker]))


def _widest_end(box: Box, seeker: Seeker) -> str:
    """The side along which no exchange pays all the way: the widest of those whose ends tell, or of all."""
    from evenhand.methods.fairness.exact.boxes import ENDS_TELL

    whole = {name: high - low for name, (low, high) in seeker.sides.items()}
    parts = {name: box.width(name) / whole[name] for name in whole if whole[name]}
    ends = {name: part for name, part in parts.items() if name in ENDS_TELL}
    chosen = ends if ends and max(ends.values()) * 4 >= max(parts.values()) else parts
    if not chosen:
        return next(iter(whole))
    return max(chosen, key=lambda name: chosen[name])


def _row(point: Point) -> FloatArray:
    return np.array([[float(point[name]) for name in FAIRNESS]])


def _fraction(value: float) -> Fraction:
    """A sampled number as the short decimal that it is."""
    exact = Fraction(value)
    return simplest_between(exact - Fraction(1, 4 * GRID), exact + Fraction(1, 4 * GRID))


def method_at(point: Point) -> Fairness:
    """Fairness there."""
    return Fairness(**point)
