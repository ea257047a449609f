"""Signposts at harmonic means: Dean's method."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from evenhand.methods.divisor.method import DivisorMethod
from evenhand.methods.divisor.parameters import BASE
from evenhand.methods.divisor.steps import StepsRule
from evenhand.numbers import FloatArray, Number

if TYPE_CHECKING:
    from evenhand.methods.divisor.exact.signposts import HarmonicSignposts as ExactHarmonicSignposts


class HarmonicSignposts:
    """s(a) = a (a + 1) / (a + 1/2)."""

    first = 0.0
    serves_all_first = True
    roundings = 3.0
    lean = -0.25

    def at(self, units: FloatArray) -> FloatArray:
        """s(a): a + 1 and a + 1/2 are exact up to 2^52, beyond they are a rounding off."""
        return np.asarray(units / (units + 0.5) * (units + 1))

    @cached_property
    def exactly(self) -> ExactHarmonicSignposts:
        """The same as rationals."""
        from evenhand.methods.divisor.exact.signposts import HarmonicSignposts as Exactly

        return Exactly()


class Dean(DivisorMethod):
    """Dean's method: P / d is rounded at the harmonic means a (a + 1) / (a + 1/2) of a and a + 1.

    Every group's people per unit come as near to d as they can. E is the sum of abs(s(r) / q - 1) over all steps r
    between a group's units and its rounded quota.

    Parameters
    ----------
    base : number, optional
        Whole units that every group has before the rest is shared out.

    References
    ----------
    M. L. Balinski and H. P. Young, Fair Representation, 1982.

    Examples
    --------
    >>> Dean()
    Dean(base=0)
    >>> Dean().rule.signposts.at(np.array([1.0, 2.0])).round(4).tolist()
    [1.3333, 2.4]
    """

    name = "dean"
    priority_formula = "P / (a (a + 1) / (a + 1/2))"
    takes = (BASE,)

    def __init__(self, *, base: Number = 0) -> None:
        self._keep(base=base)

    @cached_property
    def rule(self) -> StepsRule:
        """The formulas."""
        return StepsRule(HarmonicSignposts())
