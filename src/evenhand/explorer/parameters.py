"""The page's form: the methods of the library and their parameters, in the order in which the page shows them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from evenhand.methods.fairness.parameters import ALPHA
from evenhand.methods.parameter import Choice, Parameter
from evenhand.methods.registry import ENTRIES, every_parameter, find, per_group

if TYPE_CHECKING:
    from evenhand.methods.entry import Entry

__all__ = ["ALPHA", "PARAMETERS", "PER_GROUP", "USUAL", "control", "defaults", "method_control"]

CONCEPTS = ("Size", "Deviation", "Rounding", "Target", "Weight")
"""In the order in which the page asks about them."""

PARAMETERS = every_parameter()
"""Every parameter of any method by name; what it may be is for the method to say."""

PER_GROUP = per_group()
"""What some method must know of every group, by name."""

USUAL = "fairness"
"""The method that holds where none is named."""


@cache
def defaults(method: str) -> dict[str, float | str]:
    """The parameters of a method, each with the value that holds where none is given.

    Raises
    ------
    UnknownMethod
    """
    return {parameter.name: _plain(parameter) for parameter in find(method).parameters}


def method_control(entry: Entry) -> dict[str, Any]:
    """What the page needs to offer a method: its names, its words, and a control for each parameter."""
    parameters = sorted(entry.parameters, key=lambda one: CONCEPTS.index(one.concept))
    return {
        "name": entry.name,
        "title": entry.title,
        "formula": entry.formula,
        "minimises": entry.minimises,
        "used_by": entry.used_by,
        "measures": entry.make(**entry.fixed).has_error,
        "parameters": [control(one) for one in parameters],
        "needs": [{"name": one.name, "meaning": one.meaning} for one in entry.per_group],
    }


@cache
def method_controls() -> list[dict[str, Any]]:
    """Every method of the registry, as `method_control`."""
    return [method_control(entry) for entry in ENTRIES]


def control(parameter: Parameter | Choice) -> dict[str, Any]:
    """What the page needs to make a slider and a number, or a list of words, and to say what they mean."""
    shared = {
        "name": parameter.name,
        "label": parameter.label,
        "concept": parameter.concept,
        "sentence": parameter.gloss,
        "default": _plain(parameter),
    }
    if isinstance(parameter, Choice):
        return {**shared, "words": list(parameter.words)}
    slider = parameter.slider
    return {
        **shared,
        "symbol": parameter.symbol,
        "low": slider.low,
        "high": slider.high,
        "step": slider.step,
        "extended": parameter.domain.is_extended,
    }


def _plain(parameter: Parameter | Choice) -> float | str:
    return parameter.default if isinstance(parameter, Choice) else float(parameter.default)
