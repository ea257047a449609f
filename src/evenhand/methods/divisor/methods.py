"""The divisor methods by name."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property

import numpy as np

from evenhand.methods.divisor.geometric import HillRule
from evenhand.methods.divisor.linear import LinearRule
from evenhand.methods.divisor.method import DivisorMethod
from evenhand.methods.divisor.parameters import BASE, C
from evenhand.numbers import FloatArray, IntArray, Number, nearest_float, shortest

CUSTOMARY = (2, 3)
"""Denominators of c that practice multiplies by: it divides by 1, 3, 5, ... for c = 1/2, by 1, 4, 7, ... for 1/3."""


class Divisor(DivisorMethod):
    """A stationary divisor method: P / d is rounded at the signposts a + c."""

    name = "divisor"
    takes = (C, BASE)

    def __init__(self, c: Number = Fraction(1, 2), *, base: Number = 0) -> None:
        self._keep(c=c, base=base)

    @cached_property
    def rule(self) -> LinearRule:
        """The formulas."""
        return LinearRule(self.exact["c"])

    @property
    def priority_scale(self) -> int:  # type: ignore[override]
        """Webster's and the Danish method divide by odd numbers and by 1, 4, 7, ..., as they are used."""
        denominator: int = Fraction(self.exact["c"]).denominator
        return denominator if denominator in CUSTOMARY else 1

    @property
    def priority_formula(self) -> str:  # type: ignore[override]
        """How a priority is made, with a counted from the base."""
        scale = self.priority_scale
        shift = self.exact["c"] * scale
        first = f"{scale}a" if scale > 1 else "a"
        return f"P / ({first} + {shortest(shift)})" if shift else f"P / {first}"

    def divisors(self, units: IntArray) -> FloatArray:
        """Scale times a + c, with one rounding."""
        scale = self.priority_scale
        return np.asarray((units - self.base) * scale + nearest_float(Fraction(self.exact["c"]) * scale), np.float64)


class HuntingtonHill(DivisorMethod):
    """The method of equal proportions: P / d is rounded at the geometric means of a and a + 1."""

    name = "huntington-hill"
    priority_formula = "P / sqrt(a (a + 1))"
    takes = (BASE,)

    def __init__(self, *, base: Number = 0) -> None:
        self._keep(base=base)

    @cached_property
    def rule(self) -> HillRule:
        """The formulas."""
        return HillRule()
