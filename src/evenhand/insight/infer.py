"""Which parameters of Fairness explain an allocation that somebody has."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np

from evenhand.api import allocate
from evenhand.exceptions import InvalidBounds, InvalidParameter
from evenhand.insight.groups import groups_of
from evenhand.insight.judge import given_units
from evenhand.insight.seeking import Excluded, Point, Seeker, Sides, excluded, method_at
from evenhand.methods.fairness.fairness import Fairness
from evenhand.methods.fairness.parameters import FAIRNESS
from evenhand.numbers import FloatArray, IntArray, whole_number
from evenhand.result.allocation import Allocation
from evenhand.result.inference import Inference, Interval, Nearest
from evenhand.result.judgement import Judgement, standing_of
from evenhand.result.measured import Measured
from evenhand.solve.request.totals import checked_total

SAMPLES = 20_000
"""Points that the share of the box is estimated from."""
MOST_NEAR = 64
"""Points, those with the best margins, among which the nearest is sought."""
MOST_BOXES = 20_000
"""Parts of a box that are looked at before it is left open whether an allocation is best anywhere."""
TIED = 1e-9
"""Relative margin within which a point may be one where costs tie exactly."""


def infer(
    groups: object,
    units: object = None,
    *,
    with_base: bool = False,
    samples: int = SAMPLES,
    seed: int = 0,
    boxes: int = MOST_BOXES,
    progress: Callable[[int, int], None] | None = None,
    **options: Any,
) -> Inference:
    """Whether units that somebody gave out are best for some parameters of Fairness, for which, and how widely.

    Parameters
    ----------
    groups : Groups, whatever `Groups` takes, or whatever `load` takes
    units : sequence of int, or mapping by name, optional
        What was given out; what the groups hold now (`current`) if None.
    with_base : bool, optional
        Whether the base varies too, from 0 to what every group has, at most k / n.
    samples : int, optional
        Points that the share of the box is estimated from.
    seed : int, optional
        Of these points.
    boxes : int, optional
        Parts of the box that are looked at before it is left open whether the units are best anywhere.
    progress : callable, optional
        Told (parts done, parts in all) while boxes are excluded.
    **options
        Those of `allocate`; a parameter of Fairness that is given stays as it is, all others go over their sliders.

    Returns
    -------
    Inference

    Raises
    ------
    InvalidParameter
        `method` or `change` is given, or `samples`, `seed` or `boxes` is no such number.
    EvenhandError
        As `judge`.

    Notes
    -----
    The defaults, places where costs often tie, and samples are tried, and if none will do the best of them are moved to
    where it is nearer to being best. What is found is decided exactly by the solver. If nothing is found, the box is
    cut for as long as in some part no exchange of one unit pays all over it, by balls that hold the whole part; if none
    is left, the allocation is proven to be best nowhere in the box.

    Examples
    --------
    >>> infer({"A": 12, "B": 7, "C": 1}, [3, 1, 1]).possible
    True
    """
    for name in ("method", "change"):
        if options.get(name) is not None:
            raise InvalidParameter(
                f"{name} is given, but infer goes over the parameters of Fairness alone: leave it out. Which methods "
                "give these units is told in any case"
            )
    count, most = _whole("samples", samples, 100), _whole("boxes", boxes, 1)
    receivers = groups_of(groups, options)
    given = given_units(receivers, units)
    fixed = {name: options.pop(name) for name in FAIRNESS if options.get(name) is not None}
    start = allocate(receivers, int(sum(given.tolist())), **fixed, **options)
    _check_bounds(start, given)
    sides = _sides(start, given, fixed, with_base)
    return _Search(start, given, sides, _whole("seed", seed, 0)).result(count, most, progress)


def _whole(name: str, value: object, least: int) -> int:
    """A whole number, checked."""
    found = whole_number(value)
    if found is None or found < least:
        raise InvalidParameter(f"{name} is {value!r}, but must be a whole number of {least} or more")
    return found


def _sides(start: Allocation, given: IntArray, fixed: dict[str, Any], with_base: bool) -> Sides:
    """The box: sliders, but for parameters that are given, and for the base unless it is asked for."""
    largest = min(Fraction(start.k, start.groups.n), Fraction(int(start.request.field.among(given).min())))
    sides: Sides = {}
    for name, parameter in FAIRNESS.items():
        low, high = Fraction(parameter.slider.low), Fraction(parameter.slider.high)
        if name == LAST:
            low, high = (Fraction(0), largest) if with_base else (Fraction(0), Fraction(0))
        if name in fixed:
            low = high = Fraction(parameter.checked(fixed[name]))
        sides[name] = low, high
    return sides


LAST = tuple(FAIRNESS)[-1]
"""The base."""


class _Search:
    """One allocation, sought in one box."""

    def __init__(self, start: Allocation, given: IntArray, sides: Sides, seed: int) -> None:
        self.start, self.given, self.sides = start, given, sides
        self.request, self.k = start.request, start.k
        self.own = self.request.field.among(given)
        groups = self.request.groups
        most = np.full(groups.n, self.k) if self.request.most is None else np.minimum(self.request.most, self.k)
        self.seeker = Seeker(
            np.asarray(groups.populations, dtype=np.float64), self.k, self.own, self.request.least, most, sides, seed
        )

    def result(self, samples: int, boxes: int, progress: Callable[[int, int], None] | None) -> Inference:
        """What is found."""
        points = self.seeker.samples(samples)
        scores = self.seeker.margin(points)
        share = float((scores >= 0).mean())
        found = self._found(points, scores)
        rest = Excluded(0.0, 0, None)
        if found is None:
            rest = excluded(self.seeker, self.request.groups, boxes, progress)
            if rest.candidate is not None:
                found = self.seeker.plainer(rest.candidate, self._is_best)
        nearest = self._nearest(points, scores) if found is None else self._at(found)
        return Inference(
            self.given,
            nearest,
            True if found is not None else False if rest.share == 1 else None,
            {} if found is None else self._ranges(found),
            self.sides,
            share,
            math.sqrt(share * (1 - share) / samples),
            samples,
            rest.share,
            Judgement(self.given, self.start, None, (), None, None).given_by,
        )

    def _found(self, points: FloatArray, scores: FloatArray) -> Point | None:
        """Parameters for which the units are best: the defaults, special ones, samples, then such as were moved."""
        usual = {name: self._inside(name, Fraction(parameter.default)) for name, parameter in FAIRNESS.items()}
        if self._is_best(usual):
            return usual
        special = self.seeker.special()
        margin = self.seeker.margin(special)
        ties = special[(np.abs(margin) < TIED)][:MOST_NEAR]
        inside = np.concatenate([special[margin > 0], points[scores > 0]])
        if not inside.size:
            moved = self._climbed(np.concatenate([special, points]))
            inside = moved[self.seeker.margin(moved) > 0]
        distance = self._distance(inside)
        for point in [*inside[np.argsort(distance, kind="stable")][:8], *ties]:
            found = self.seeker.plainer(point, self._is_best)
            if found is not None:
                return found
        return None

    @property
    def _scores(self) -> tuple[Callable[[FloatArray], FloatArray], ...]:
        return self.seeker.margin, self.seeker.likeness

    def _climbed(self, points: FloatArray) -> FloatArray:
        """Points moved to better ones: to where units are nearer to ideals, then to larger margins."""
        moved = np.concatenate([points, self.seeker.climbed(points, self.seeker.likeness)])
        return np.concatenate([moved[len(points) :], self.seeker.climbed(moved, self.seeker.margin)])

    def _distance(self, points: FloatArray) -> FloatArray:
        """How far points are from the defaults, in parts of the sides."""
        usual = np.array([float(parameter.default) for parameter in FAIRNESS.values()])
        span = np.maximum(self.seeker.ends[:, 1] - self.seeker.ends[:, 0], 1e-300)
        return np.asarray((np.abs(points - usual) / span * (span > 1e-300)).sum(axis=1))

    def _inside(self, name: str, value: Fraction) -> Fraction:
        low, high = self.sides[name]
        return min(max(value, low), high)

    def _is_best(self, point: Point) -> bool:
        return standing_of(self._solved(point), self.given)[0] is True

    def _solved(self, point: Point) -> Allocation:
        request = replace(self.request, method=method_at(point))
        return Allocation.best(request, checked_total(request, self.k))

    def _at(self, point: Point) -> Nearest:
        best = self._solved(point)
        _, moved = standing_of(best, self.given)
        regret = 0.0
        if moved:
            regret = Measured(self.request.groups, self.k, method_at(point), self.own).error - best.error
        return Nearest(point, moved or 0, regret, best)

    def _nearest(self, points: FloatArray, scores: FloatArray) -> Nearest:
        """Among the points with the best margins: where the fewest units have to move, then the least error is lost."""
        everything = np.concatenate([self.seeker.special(), points])
        everything = np.concatenate([everything, self._climbed(everything)])
        by_score = (np.argsort(-score(everything), kind="stable")[:MOST_NEAR] for score in self._scores)
        order = np.unique(np.concatenate([*by_score]))
        rows = [dict(zip(FAIRNESS, map(Fraction, map(str, row)), strict=True)) for row in everything[order].tolist()]
        return min(
            map(self._at, rows), key=lambda one: (one.moved, one.regret / one.best.error if one.best.error else 0)
        )

    def _ranges(self, point: Point) -> dict[str, Interval]:
        """For each parameter that varies, how far it can go both ways."""
        return {
            name: (self._reach(point, name, low), self._reach(point, name, high))
            for name, (low, high) in self.sides.items()
            if low < high
        }

    def _reach(self, point: Point, name: str, end: Fraction) -> Fraction:
        """The farthest value of a parameter towards an end up to which the units are best all the way."""
        from evenhand.insight.along.line import Line
        from evenhand.insight.along.stretches import stretches

        here = point[name]
        if here == end:
            return here
        line = Line(replace(self.request, method=Fairness(**point)), self.k, name)
        backwards = end < here
        for one in stretches(line, min(here, end), max(here, end), preferred=self.own, backwards=backwards):
            if one.units is None or (one.units != self.own).any():
                return here
            here = one.low if backwards else one.high
        return here


def _check_bounds(best: Allocation, given: IntArray) -> None:
    """Refuse units that no allocation could have.

    Raises
    ------
    InvalidBounds
    """
    for what, wrong in (
        ("fewer", given < best.least),
        ("more", np.zeros(given.size, dtype=bool) if best.most is None else given > best.most),
    ):
        if wrong.any():
            i = int(wrong.argmax())
            limit = int(best.least[i]) if what == "fewer" else int(best.most[i])  # type: ignore[index]
            raise InvalidBounds(
                f"{best.groups.label(i)!r} has {int(given[i])}, {what} than the {limit} that bounds and method allow: "
                "change the bounds, or judge by another method"
            )
