"""Everything that the user has chosen, as one frozen value that comes out of a message and goes back into one."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from evenhand.exceptions import InvalidInput, InvalidParameter, InvalidTotal
from evenhand.explorer.parameters import DEFAULTS, FAIRNESS
from evenhand.numbers import nearest_float, whole_number
from evenhand.suggest import quoted

TOTALS = ("k_min", "k_max", "k")
LARGEST = 1e6
"""Of a parameter: beyond, proofs take long and say nothing."""


@dataclass(frozen=True)
class State:
    """What the user has chosen.

    Attributes
    ----------
    data : str or None
        Name of a built-in data set, or the key of groups that the session was given; None is what it started with.
    objective : str
        "fairness", or the name of a method of the library.
    alpha, beta, sigma, kappa, gamma : float
    k_min, k_max : int or None
        Range of totals; None is the default of the data.
    k : int or None
        The total to look at; None is the best.
    """

    data: str | None = None
    objective: str = "fairness"
    alpha: float = DEFAULTS["alpha"]
    beta: float = DEFAULTS["beta"]
    sigma: float = DEFAULTS["sigma"]
    kappa: float = DEFAULTS["kappa"]
    gamma: float = DEFAULTS["gamma"]
    k_min: int | None = None
    k_max: int | None = None
    k: int | None = None

    @classmethod
    def from_message(cls, message: object) -> State:
        """The state that a message describes; what it leaves out has its default.

        Raises
        ------
        InvalidInput, InvalidParameter, InvalidTotal
            A part of it has the wrong type; whether a number lies in its domain is for the library to say.
        """
        if not isinstance(message, Mapping):
            raise InvalidInput("the state must be an object with the names of the parameters")
        given = {field.name: message[field.name] for field in fields(cls) if message.get(field.name) is not None}
        for name in DEFAULTS.keys() & given.keys():
            given[name] = _number(name, given[name])
        for name in set(TOTALS) & given.keys():
            given[name] = _whole(name, given[name])
        if not isinstance(given.get("objective", ""), str):
            raise InvalidParameter(f"objective is {quoted(given['objective'])}, but must be a name")
        if "data" in given:
            given["data"] = _reference(given["data"])
        return cls(**given)

    def message(self, names: Container[str]) -> dict[str, Any]:
        """The state as plain values; `names` says which data sets are known by name."""
        reference = None if self.data is None else {"name" if self.data in names else "key": self.data}
        return {**asdict(self), "data": reference}

    def with_totals(self, k_min: int, k_max: int, k: int | None) -> State:
        """The same with the range that was computed, and without a k outside of it."""
        kept = k if k is not None and k_min <= k <= k_max else None
        return replace(self, k_min=k_min, k_max=k_max, k=kept)

    @property
    def fairness(self) -> dict[str, Any]:
        """Keywords for `evenhand.sweep` and `evenhand.allocate`."""
        if self.objective != "fairness":
            return {"objective": self.objective}
        return {name: getattr(self, name) for name in FAIRNESS}


def _number(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise InvalidParameter(f"{name} is {quoted(value)}, but must be a number")
    number = nearest_float(value) if isinstance(value, int) else value
    if LARGEST < number < float("inf"):
        raise InvalidParameter(f"{name} is {number:g}, but the explorer takes at most {LARGEST:g}")
    return number


def _whole(name: str, value: object) -> int:
    whole = whole_number(value)
    if whole is None:
        raise InvalidTotal(f"{name} is {quoted(value)}, but must be a whole number")
    return whole


def _reference(value: object) -> str:
    reference = value.get("name") or value.get("key") if isinstance(value, Mapping) else value
    if not isinstance(reference, str):
        raise InvalidInput("data must name a data set or hold the key of groups that were given before")
    return reference
