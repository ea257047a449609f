"""The sliders: the library's table of parameters, in the order and the form in which the page shows them."""

from __future__ import annotations

from typing import Any

from evenhand.methods.fairness.parameters import ALPHA, FAIRNESS
from evenhand.methods.parameter import Parameter

__all__ = ["DEFAULTS", "FAIRNESS", "PARAMETERS", "control"]

CONCEPTS = ("Size", "Deviation", "Target", "Weight")
"""In the order in which the page asks about them."""

PARAMETERS = tuple(sorted((ALPHA, *FAIRNESS.values()), key=lambda parameter: CONCEPTS.index(parameter.concept)))
"""In the order in which the page shows them."""

DEFAULTS = {parameter.name: float(parameter.default) for parameter in PARAMETERS}


def control(parameter: Parameter) -> dict[str, Any]:
    """What the page needs to make a slider, a number and their words."""
    slider = parameter.slider
    return {
        "name": parameter.name,
        "symbol": parameter.symbol,
        "label": parameter.label,
        "concept": parameter.concept,
        "sentence": parameter.gloss,
        "low": slider.low,
        "high": slider.high,
        "step": slider.step,
        "default": float(parameter.default),
    }
