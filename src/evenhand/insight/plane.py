"""A plane of two parameters, cut into rectangles on each of which one allocation is certified to be best."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from heapq import heappop, heappush
from typing import TYPE_CHECKING

import numpy as np

from evenhand.insight.along.order import BoolArray, Candidates, narrowed
from evenhand.insight.along.place import Unit
from evenhand.methods.fairness.courses import are_alike
from evenhand.methods.fairness.fairness import Fairness
from evenhand.methods.varied import varied
from evenhand.numbers import FloatArray, IntArray
from evenhand.result.allocation import Allocation
from evenhand.solve.request.request import Request
from evenhand.solve.request.totals import checked_total

if TYPE_CHECKING:
    from flint import arb

    from evenhand.methods.fairness.exact.slopes import FairnessPlace, Logs

BITS = 64
FEW = 40
"""Units in doubt that are all looked at; of more only those next to the allocation at the centre are."""
NEAR, FAR = 1, 3
"""How far from the allocation at the centre units are looked at: of all groups, and of those that are then in doubt."""
ROOM = 1 + 2.0**-40
"""For the roundings of a bound that is made of bounds."""

Sides = tuple[tuple[Fraction, Fraction], tuple[Fraction, Fraction]]
"""From where to where, along x and along y."""


@dataclass(frozen=True)
class Border:
    """Where two units change places on a rectangle: the difference of their costs in a straight line, and how far off.

    Attributes
    ----------
    ours, theirs : Unit
    centre : float
        cost(theirs) - cost(ours) at the rectangle's centre.
    slopes : (float, float)
        By which it grows along x and along y.
    off : float
        The difference is no farther from that anywhere on the rectangle.
    """

    ours: Unit
    theirs: Unit
    centre: float
    slopes: tuple[float, float]
    off: float

    def part(self, widths: Sequence[float]) -> float:
        """Bound on the part of the rectangle on which it is open which of both units costs less.

        Parameters
        ----------
        widths : (float, float)
            Half the sides of the rectangle.
        """
        reach = max(abs(slope) * width for slope, width in zip(self.slopes, widths, strict=True))
        return min(1.0, self.off / reach) if reach > 0 else 1.0


@dataclass(frozen=True)
class Rectangle:
    """A part of the plane, and the fewest and most units that groups have in a best allocation anywhere on it.

    Attributes
    ----------
    sides : Sides
    least, most : int array, shape (n,)
    border : Border or None
        Where just one of two units is handed out.
    cut : int
        Across which side it is best cut, 0 or 1.
    """

    sides: Sides
    least: IntArray
    most: IntArray
    border: Border | None = None
    cut: int = 0

    @property
    def in_doubt(self) -> int:
        """Units of which it is not known whether they are handed out."""
        return int((self.most - self.least).sum())

    @property
    def middle(self) -> tuple[Fraction, Fraction]:
        """Its centre."""
        (left, right), (low, high) = self.sides
        return (left + right) / 2, (low + high) / 2

    @property
    def widths(self) -> list[float]:
        """Half its sides."""
        return [float(high - low) / 2 for low, high in self.sides]

    @property
    def open_part(self) -> float:
        """Bound on the part of it that is not certified."""
        if self.in_doubt == 0:
            return 0.0
        return 1.0 if self.border is None else self.border.part(self.widths)

    def halves(self) -> list[Rectangle]:
        """Both halves, of which the same is known."""
        (low, high), other = self.sides[self.cut], self.sides[1 - self.cut]
        middle = (low + high) / 2
        parts = ((low, middle), (middle, high))
        return [Rectangle((part, other) if self.cut == 0 else (other, part), self.least, self.most) for part in parts]


@dataclass
class Plane:
    """A request at one total, and the two parameters of Fairness that vary.

    Attributes
    ----------
    request : Request
    k : int
    names : (str, str)
    """

    request: Request
    k: int
    names: tuple[str, str]
    _solved: dict[tuple[Fraction, Fraction], IntArray] = field(default_factory=dict)

    def units_at(self, point: tuple[Fraction, Fraction]) -> IntArray:
        """The best allocation of those who compete at a point, as the solver finds it."""
        method = varied(self.request.method, **dict(zip(self.names, point, strict=True)))
        request = Request(self.request.groups, method, self.request.rule)
        return Allocation.best(request, checked_total(request, self.k)).units

    def rectangles(
        self, sides: Sides, share: float, most: int, progress: Callable[[int, int], None] | None
    ) -> list[Rectangle]:
        """The plane in rectangles; that with the largest open part is cut first, until that share of all is certified.

        At most so many are looked at.
        """
        first = self._looked_at(Rectangle(sides, *self.bounds))
        waiting, number, left, told = [(-first.open_part, 0, 1.0, first)], 0, first.open_part, 0
        while left > 1 - share and number < most:
            open_, _, part, one = heappop(waiting)
            left += open_
            for half in one.halves():
                number += 1
                found = self._looked_at(half)
                left += part / 2 * found.open_part
                heappush(waiting, (-part / 2 * found.open_part, number, part / 2, found))
            if progress is not None:
                # A half may be open where the whole was a border: what was told once is not taken back.
                told = max(told, min(int(1000 * (1 - left) / share), 1000))
                progress(told, 1000)
        return [one for *_, one in waiting]

    @cached_property
    def bounds(self) -> tuple[IntArray, IntArray]:
        """Fewest and most units of every group that leave the others at least their fewest."""
        least = np.array(self.request.least)
        spare = self.k - int(least.sum())
        return least, least + spare if self.request.most is None else np.minimum(self.request.most, least + spare)

    def _looked_at(self, one: Rectangle) -> Rectangle:
        """The rectangle with what is in doubt on it, the border if that is two units, and where to cut it."""
        if one.in_doubt == 0:
            return one
        if one.in_doubt == 2:
            return self._on_border(one)
        found = self._narrowed(one, NEAR)
        if found.in_doubt > FEW and (found.most > found.least).sum() <= FEW // 2:
            found = self._narrowed(found, FAR)
        return found

    def _on_border(self, one: Rectangle) -> Rectangle:
        """The rectangle with one of two units handed out: which, or where they change places."""
        units = Candidates.between(one.least, one.most).units
        costs, slopes = self._measured(one, units)
        border = _border(units, [0, 1], costs, slopes, one.widths)
        reach = [abs(slope) * width for slope, width in zip(border.slopes, one.widths, strict=True)]
        if abs(border.centre) > (sum(reach) + border.off) * ROOM and units[0][0] != units[1][0]:
            taken = one.least.copy()
            taken[units[0 if border.centre > 0 else 1][0]] += 1
            return Rectangle(one.sides, taken, taken)
        loose = [
            (most - least).sum() * width
            for (least, most), width in zip(slopes.transpose(0, 2, 1), one.widths, strict=True)
        ]
        return replace(one, border=border, cut=int(loose[1] > loose[0]))

    def _measured(self, one: Rectangle, units: list[Unit]) -> tuple[FloatArray, FloatArray]:
        """Bounds of costs at the centre, shape (m, 2), and of slopes along x and y all over it, shape (2, m, 2)."""
        centre = self._place(tuple((value, value) for value in one.middle))
        costs = np.array([_floats(centre, unit) for unit in units])
        around = self._place(one.sides)
        return costs, np.array([[around.slope(*unit, name) for unit in units] for name in self.names])

    def _narrowed(self, one: Rectangle, reach: int) -> Rectangle:
        """The rectangle with less in doubt, as units up to so far from the allocation at its centre tell."""
        some = self._candidates(one, reach)
        units = some.units
        costs, slopes = self._measured(one, units)
        before, spread = self._precedence(some, costs, slopes, one.widths)
        least, most = narrowed(before, some, one.least, one.most, self.k)
        found = Rectangle(one.sides, least, most, None, int(spread[1] > spread[0]))
        if found.in_doubt != 2:
            return found
        pair = [units.index(unit) for unit in Candidates.between(least, most).units]
        return replace(found, border=_border(units, pair, costs, slopes, one.widths))

    def _candidates(self, one: Rectangle, reach: int) -> Candidates:
        if one.in_doubt <= FEW:
            return Candidates.between(one.least, one.most)
        units = self.units_at(one.middle)
        return Candidates.between(np.maximum(one.least, units - reach), np.minimum(one.most, units + reach))

    def _precedence(
        self, some: Candidates, costs: FloatArray, slopes: FloatArray, widths: list[float]
    ) -> tuple[BoolArray, list[float]]:
        """Whether u costs no more than w all over the rectangle; and how much costs move against each other each way.

        The difference of two costs is that at the centre, and no more off than half of each side times the steepest
        slope of the difference.
        """
        before = costs[None, :, 0] - costs[:, None, 1]
        spread = []
        for (low, high), width in zip(slopes.transpose(0, 2, 1), widths, strict=True):
            with np.errstate(all="ignore"):
                steepest = np.maximum(np.abs(high[None, :] - low[:, None]), np.abs(low[None, :] - high[:, None]))
                before = before - steepest * width * ROOM
                spread.append(float(np.median(steepest)) * width)
        kinds = self.kinds[some.groups]
        is_same = (kinds[:, None] == kinds[None, :]) & (some.before[:, None] == some.before[None, :])
        is_free = np.asarray(~costs.any(axis=1) & ~slopes.any(axis=(0, 2)))
        place = np.arange(some.groups.size)
        is_same |= is_free[:, None] & is_free[None, :]
        order = np.where(is_same, place[:, None] < place[None, :], before > 0)
        is_own = some.groups[:, None] == some.groups[None, :]
        return np.where(is_own, some.before[:, None] < some.before[None, :], order), spread

    @cached_property
    def kinds(self) -> IntArray:
        """A number for each group, the same for groups whose costs are the same all over the plane."""
        exact = self._fairness.exact
        if all(are_alike(exact, name) for name in self.names):
            return np.zeros(self.request.groups.n, dtype=np.int64)
        return self.request.groups.distinct()[1]

    @property
    def _fairness(self) -> Fairness:
        method = self.request.method
        assert isinstance(method, Fairness)
        return method

    def _place(self, sides: tuple[tuple[Fraction, Fraction], ...]) -> FairnessPlace:
        """Costs at a point, or on a rectangle."""
        from flint import arb, ctx, fmpq

        from evenhand.methods.fairness.exact.slopes import FairnessPlace

        with ctx.workprec(BITS):
            ends = [[arb(fmpq(end.numerator, end.denominator)) for end in both] for both in sides]
            varied_ = {name: low.union(high) for name, (low, high) in zip(self.names, ends, strict=True)}
            return FairnessPlace(self._logs, {**self._fixed, **varied_})

    @cached_property
    def _fixed(self) -> dict[str, arb]:
        """The parameters of the request as balls."""
        from flint import arb, ctx, fmpq

        with ctx.workprec(BITS):
            exact = self._fairness.exact.items()
            return {name: arb(fmpq(value.numerator, value.denominator)) for name, value in exact}

    @cached_property
    def _logs(self) -> Logs:
        from evenhand.methods.fairness.exact.slopes import Logs

        return Logs.of(self.request.groups, self.k, BITS)


def _border(units: list[Unit], pair: list[int], costs: FloatArray, slopes: FloatArray, widths: list[float]) -> Border:
    """The difference of two costs in a straight line: by the mean value theorem no more off than slopes are."""
    (i, j), off = pair, 0.0
    (low, high), (their_low, their_high) = costs[i], costs[j]
    off += ((their_high - low) - (their_low - high)) / 2
    middles = []
    for side, width in zip(slopes, widths, strict=True):
        least, most = side[j, 0] - side[i, 1], side[j, 1] - side[i, 0]
        middles.append(float((least + most) / 2))
        off += float(most - least) / 2 * width
    centre = float((their_low - high) + (their_high - low)) / 2
    # A little more for the roundings here and where the line is drawn.
    size = abs(centre) + sum(abs(middle) * width for middle, width in zip(middles, widths, strict=True))
    return Border(units[i], units[j], centre, (middles[0], middles[1]), float(off) * ROOM + size * 2.0**-40)


def _floats(place: FairnessPlace, unit: Unit) -> tuple[float, float]:
    from evenhand.methods.fairness.exact.slopes import floats

    return floats(place.cost(*unit))
