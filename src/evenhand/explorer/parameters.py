"""The sliders: names, ranges and steps of the notebook, and one plain sentence each."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Parameter:
    """One slider.

    Attributes
    ----------
    name, symbol, label : str
        Keyword in the library, Greek letter, English name.
    concept : str
        Which of the four questions it answers.
    sentence : str
        What moving it does.
    low, high, step, default : float
        Range of the slider; the library accepts more.
    """

    name: str
    symbol: str
    label: str
    concept: str
    sentence: str
    low: float
    high: float
    step: float
    default: float

    def message(self) -> dict[str, Any]:
        """The parameter as plain values."""
        return asdict(self)


PARAMETERS = (
    Parameter(
        name="alpha",
        symbol="α",
        label="Size penalty",
        concept="Size",
        sentence="How much a larger total k counts against itself; it never changes who gets what at one k.",
        low=0,
        high=6,
        step=0.1,
        default=2,
    ),
    Parameter(
        name="beta",
        symbol="β",
        label="Curvature",
        concept="Deviation",
        sentence="At 1 every step away from the ideal weighs the same; above, large deviations weigh more and more.",
        low=1,
        high=6,
        step=0.1,
        default=2,
    ),
    Parameter(
        name="sigma",
        symbol="σ",
        label="Penalty on too much",
        concept="Deviation",
        sentence="The share of the penalty that falls on groups with too much; 0.5 treats both sides alike.",
        low=0,
        high=1,
        step=0.01,
        default=0.5,
    ),
    Parameter(
        name="kappa",
        symbol="κ",
        label="Target exponent",
        concept="Target",
        sentence="What each group should get: 1 in proportion to its population, 0 the same for all.",
        low=0,
        high=1,
        step=0.01,
        default=1,
    ),
    Parameter(
        name="gamma",
        symbol="γ",
        label="Weight exponent",
        concept="Weight",
        sentence="Whose deviation counts: 1 weighs groups by their people, 0 weighs every group the same.",
        low=0,
        high=1,
        step=0.01,
        default=1,
    ),
)
"""In the order in which the page shows them."""

DEFAULTS = {parameter.name: float(parameter.default) for parameter in PARAMETERS}
FAIRNESS = ("kappa", "gamma", "beta", "sigma")
"""Those that change an allocation; alpha only compares totals."""
