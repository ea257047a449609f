"""Signposts a + 1/2 but for the first: modified Sainte-Lague."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from evenhand.methods.divisor.method import DivisorMethod
from evenhand.methods.divisor.parameters import BASE, FIRST
from evenhand.methods.divisor.steps import StepsRule
from evenhand.numbers import Exact, FloatArray, Number, nearest_float, shortest

if TYPE_CHECKING:
    from evenhand.methods.divisor.exact.signposts import LinearSignposts as ExactLinearSignposts


class EvenSignposts:
    """s(a) = a + c, but for s(0) = first."""

    roundings = 2.0
    lean = 0.0

    def __init__(self, c: Exact, first: Exact) -> None:
        self._given = c, first
        self._c = nearest_float(c)
        self.first = nearest_float(first)
        self.serves_all_first = first == 0

    def at(self, units: FloatArray) -> FloatArray:
        """s(a)."""
        return np.asarray(units + self._c)

    @cached_property
    def exactly(self) -> ExactLinearSignposts:
        """The same as rationals."""
        from evenhand.methods.divisor.exact.signposts import LinearSignposts as Exactly

        return Exactly(*self._given)


class ModifiedSainteLague(DivisorMethod):
    """Sainte-Lague with another first signpost: P / d is rounded at `first`, then at 3/2, 5/2, ...

    What is published is mostly twice the signpost: the divisors 1.4, 3, 5, 7, ... are `first` = 0.7. E is the sum of
    abs(s(r) / q - 1) over all steps r between a group's units and its rounded quota.

    Parameters
    ----------
    first : number, optional
        Above 0, at most 1.5.
    base : number, optional
        Whole units that every group has before the rest is shared out.

    References
    ----------
    F. Pukelsheim, Proportional Representation, 2017.

    Examples
    --------
    >>> ModifiedSainteLague()
    ModifiedSainteLague(first=0.7, base=0)
    """

    name = "modified-sainte-lague"
    priority_scale = 2
    takes = (FIRST, BASE)

    def __init__(self, first: Number = Fraction(7, 10), *, base: Number = 0) -> None:
        self._keep(first=first, base=base)

    @property
    def priority_formula(self) -> str:  # type: ignore[override]
        """How a priority is made, with a counted from the base."""
        return f"P / (2a + 1), but P / {shortest(2 * self.exact['first'])} for a first unit"

    @cached_property
    def rule(self) -> StepsRule:
        """The formulas."""
        return StepsRule(EvenSignposts(Fraction(1, 2), self.exact["first"]))
