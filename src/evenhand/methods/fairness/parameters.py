"""The parameters of Fairness, and alpha, which compares totals: the one table that every door reads."""

from __future__ import annotations

from fractions import Fraction
from typing import TypedDict

from evenhand.methods.parameter import Domain, Parameter, Slider
from evenhand.numbers import Number

KAPPA = Parameter(
    name="kappa",
    symbol="κ",
    label="Target exponent",
    concept="Target",
    gloss="What each group should get: 1 in proportion to its population, 0 the same for all.",
    meaning="target exponent (1 = proportional, 0 = equal shares)",
    domain=Domain(0),
    default=1,
    slider=Slider(0, 1, 0.01),
)
GAMMA = Parameter(
    name="gamma",
    symbol="γ",
    label="Weight exponent",
    concept="Weight",
    gloss="Whose deviation counts: 1 weighs groups by their people, 0 weighs every group the same.",
    meaning="weight exponent (1 = by persons, 0 = every group alike)",
    domain=Domain(0),
    default=1,
    slider=Slider(0, 1, 0.01),
)
BETA = Parameter(
    name="beta",
    symbol="β",
    label="Curvature",
    concept="Deviation",
    gloss="At 1 every step away from the ideal weighs the same; above, large deviations weigh more and more.",
    meaning="curvature of the penalty (1 = linear); below 1 the error is not convex and has no provable best",
    domain=Domain(1),
    default=2,
    slider=Slider(1, 6, 0.1),
)
SIGMA = Parameter(
    name="sigma",
    symbol="σ",
    label="Penalty on too much",
    concept="Deviation",
    gloss="The share of the penalty that falls on groups with too much; 0.5 treats both sides alike.",
    meaning="share of penalty put on over-allocation (0.5 = symmetric)",
    domain=Domain(0, 1),
    default=Fraction(1, 2),
    slider=Slider(0, 1, 0.01),
)
BASE = Parameter(
    name="base",
    symbol="b",
    label="Base",
    concept="Target",
    gloss="Units that every group's ideal starts from before the rest is shared out; at most k / n.",
    meaning="number of units that every group's ideal starts from",
    domain=Domain(0),
    default=0,
    slider=Slider(0, 1, 0.05),
)
ALPHA = Parameter(
    name="alpha",
    symbol="α",
    label="Size penalty",
    concept="Size",
    gloss="How much a larger total k counts against itself; it never changes who gets what at one k.",
    meaning="penalty on a large total",
    domain=Domain(0),
    default=2,
    slider=Slider(0, 6, 0.1),
)


class Parameters(TypedDict, total=False):
    """What changes an allocation, as keywords: the names of `FAIRNESS`, for those who read types."""

    kappa: Number | None
    gamma: Number | None
    beta: Number | None
    sigma: Number | None
    base: Number | None


FAIRNESS = {parameter.name: parameter for parameter in (KAPPA, GAMMA, BETA, SIGMA, BASE)}
"""What changes an allocation, by name, in the order of `Fairness` and of records."""
