"""The divisor methods by name."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property

from evenhand.methods.divisor.geometric import HillRule
from evenhand.methods.divisor.linear import LinearRule
from evenhand.methods.divisor.method import DivisorMethod
from evenhand.methods.parameter import Domain, Parameter, Slider
from evenhand.numbers import Number

BASE = Parameter(
    name="base",
    symbol="b",
    label="Base",
    concept="Target",
    gloss="Whole units that every group has before the rest is shared out.",
    meaning="number of units that every group has before the rest is shared out",
    domain=Domain(0, is_whole=True),
    default=0,
    slider=Slider(0, 5, 1),
)
C = Parameter(
    name="c",
    symbol="c",
    label="Signpost",
    concept="Rounding",
    gloss="Where to round, a + c: 0 up (Adams), 0.5 to the nearest (Webster), 1 down (Jefferson).",
    meaning="distance of each signpost a + c from a",
    domain=Domain(0),
    default=Fraction(1, 2),
    slider=Slider(0, 1, 0.01),
)


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


class HuntingtonHill(DivisorMethod):
    """The method of equal proportions: P / d is rounded at the geometric means of a and a + 1."""

    name = "huntington-hill"
    takes = (BASE,)

    def __init__(self, *, base: Number = 0) -> None:
        self._keep(base=base)

    @cached_property
    def rule(self) -> HillRule:
        """The formulas."""
        return HillRule()
