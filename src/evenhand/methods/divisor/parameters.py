"""The parameters of the divisor methods."""

from __future__ import annotations

from fractions import Fraction

from evenhand.methods.parameter import Domain, Parameter, Slider

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
FIRST = Parameter(
    name="first",
    symbol="s(0)",
    label="First signpost",
    concept="Rounding",
    gloss="How large P / d must be for a first unit: 0.5 as for any other, 0.7 or 0.6 keeps small parties out.",
    meaning="signpost before the first unit, half of what is published as the first divisor (1.4 is 0.7)",
    domain=Domain(0, Fraction(3, 2), is_open=True),
    default=Fraction(7, 10),
    slider=Slider(0.5, 1, 0.05),
)
P = Parameter(
    name="p",
    symbol="p",
    label="Power",
    concept="Rounding",
    gloss="Where to round between a and a + 1: -inf Adams, -1 Dean, 0 Hill, 1 Webster, inf Jefferson.",
    meaning="exponent of the mean of a and a + 1 that P / d is rounded at",
    domain=Domain(None, is_extended=True),
    default=0,
    slider=Slider(-5, 5, 0.1),
)
T = Parameter(
    name="t",
    symbol="t",
    label="Order",
    concept="Rounding",
    gloss="Which entropy is least: 2 Webster, 1 by information, 0 by its reverse, -1 Hill.",
    meaning="order of the entropy between units and quotas",
    domain=Domain(None),
    default=1,
    slider=Slider(-2, 4, 0.1),
)
