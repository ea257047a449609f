"""The parameter of the min-max method."""

from __future__ import annotations

from fractions import Fraction

from evenhand.methods.parameter import Domain, Parameter, Slider

SIGMA = Parameter(
    name="sigma",
    symbol="σ",
    label="Penalty on too much",
    concept="Deviation",
    gloss="0 counts only groups with too little (Adams), 1 only those with too much (Jefferson), others both.",
    meaning="share of penalty put on over-allocation; only whether it is 0, 1 or between matters",
    domain=Domain(0, 1),
    default=Fraction(1, 2),
    slider=Slider(0, 1, 0.5),
)
