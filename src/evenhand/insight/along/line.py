"""One parameter of a method, along which everything else stays as it is."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from evenhand.insight.along.place import Place, Unit
from evenhand.methods.course import Course
from evenhand.methods.courses import course_of
from evenhand.methods.fairness.courses import are_alike, are_proportional, is_linear
from evenhand.methods.protocol import Method
from evenhand.methods.varied import varied
from evenhand.numbers import FloatArray, IntArray
from evenhand.result.allocation import Allocation
from evenhand.solve.request.request import Request
from evenhand.solve.request.totals import checked_total

if TYPE_CHECKING:
    from flint import arb

    from evenhand.methods.fairness.exact.slopes import FairnessPlace, Logs

ALONG_SLOPES = ("fairness",)
"""Methods whose costs have slopes here, for parameters along which they change places several times."""
BITS = 96
"""Precision at first: two costs that it does not tell apart are nearly always equal."""
MOST_PLACES = 256
"""Places that are remembered: more are never near each other."""


@dataclass
class Line:
    """A request at one total, and the parameter that varies.

    Attributes
    ----------
    request : Request
    k : int
    name : str
        The parameter.
    """

    request: Request
    k: int
    name: str
    _places: OrderedDict[Fraction, Place] = field(default_factory=OrderedDict)
    _box: tuple[tuple[Fraction, Fraction], FairnessPlace] | None = None

    @property
    def course(self) -> Course:
        """How costs change places along the parameter."""
        course = course_of(self.request.method, self.name)
        assert course is not None
        return course

    @property
    def n(self) -> int:
        """Groups that compete."""
        return self.request.groups.n

    def method_at(self, value: Fraction) -> Method:
        """The method with that value of the parameter."""
        return varied(self.request.method, **{self.name: value})

    def allocation_at(self, value: Fraction) -> Allocation:
        """The best allocation there, found by the solver."""
        request = replace(self.request, method=self.method_at(value))
        return Allocation.best(request, checked_total(request, self.k))

    def at(self, value: Fraction) -> Place:
        """The place of that value; the last ones are remembered."""
        if value in self._places:
            self._places.move_to_end(value)
        else:
            self._places[value] = Place(self, value)
            if len(self._places) > MOST_PLACES:
                self._places.popitem(last=False)
        return self._places[value]

    @cached_property
    def bounds(self) -> tuple[IntArray, IntArray]:
        """Fewest and most units of every group that leave the others at least their fewest."""
        least = np.array(self.request.least)
        spare = self.k - int(least.sum())
        most = least + spare if self.request.most is None else np.minimum(self.request.most, least + spare)
        return least, most

    @cached_property
    def kinds(self) -> IntArray:
        """A number for each group, the same for groups that are known to have the same costs all along the line.

        Where two costs change places at most once that need not be known: those that are equal at two places are equal
        between.
        """
        if self.course != "several":
            return np.arange(self.n)
        is_one = are_alike(self._exact, self.name)
        return np.zeros(self.n, dtype=np.int64) if is_one else self.request.groups.distinct()[1]

    @cached_property
    def has_twins(self) -> bool:
        """Whether more than two units may change places at one place for a reason: equal populations, or ideals."""
        alike = len(self.request.groups.distinct()[0]) < self.n
        return alike or (self.request.method.name in ALONG_SLOPES and are_proportional(self._exact, self.name))

    @property
    def is_linear(self) -> bool:
        """Whether every unit beyond the ideal costs a group the same, all along the line."""
        return is_linear(self._exact, self.name)

    def are_proportional(self, units: list[Unit]) -> bool:
        """Whether these costs are one number times weights that stay as they are, all along the line."""
        if self.request.method.name not in ALONG_SLOPES:
            return False
        return are_proportional(self._exact, self.name) and len({a for _, a in units}) == 1

    def slopes(self, low: Fraction, high: Fraction, units: list[Unit]) -> tuple[FloatArray, FloatArray]:
        """Numbers below and above all slopes of the units' costs from low to high, shape (m,) each."""
        box = self.box(low, high)
        found = np.array([box.slope(i, a, self.name) for i, a in units])
        return found[:, 0], found[:, 1]

    def twins(self, low: Fraction, high: Fraction, ours: Unit, theirs: Unit) -> int:
        """Sign of cost(theirs) - cost(ours) of as many units, from low to high, as it follows from the populations.

        Where every unit beyond the ideal costs a group the same, the numbers of units need not be the same.

        Costs of groups that all but equal each other differ by too little for their slopes along the line: but if costs
        grow with the population everywhere between both populations, the larger one has the larger cost. 0: not known.
        """
        (i, a), (j, b) = ours, theirs
        groups, box = self.request.groups, self.box(low, high)
        if a != b and not (box.is_flat(i, a) and box.is_flat(j, b)):
            return 0
        steepest = box.size_slope(i, j, max(a, b))
        rises = int(steepest[0] > 0) - int(steepest[1] < 0)
        return rises if groups.exact_at(j) > groups.exact_at(i) else -rises

    def box(self, low: Fraction, high: Fraction) -> FairnessPlace:
        """Costs with the parameter anywhere from low to high."""
        from flint import arb, ctx, fmpq

        from evenhand.methods.fairness.exact.slopes import FairnessPlace

        if self._box is not None and self._box[0] == (low, high):
            return self._box[1]
        with ctx.workprec(BITS):
            edges = [arb(fmpq(one.numerator, one.denominator)) for one in (low, high)]
            made = FairnessPlace(self._logs, self._parameters | {self.name: edges[0].union(edges[1])})
        if low != high:
            self._box = (low, high), made
        return made

    @cached_property
    def _exact(self) -> dict[str, Fraction]:
        """The parameters, of which one varies."""
        return {name: Fraction(text) for name, text in self.request.method.parameters.items()}

    @cached_property
    def _parameters(self) -> dict[str, arb]:
        """The same as balls."""
        from flint import arb, ctx, fmpq

        with ctx.workprec(BITS):
            return {name: arb(fmpq(one.numerator, one.denominator)) for name, one in self._exact.items()}

    @cached_property
    def _logs(self) -> Logs:
        from evenhand.methods.fairness.exact.slopes import Logs

        return Logs.of(self.request.groups, self.k, BITS)
