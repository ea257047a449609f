"""Everything that the user has chosen, as one frozen value that comes out of a message and goes back into one."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import asdict, dataclass, fields, make_dataclass, replace
from fractions import Fraction
from math import isfinite
from typing import Any

from evenhand.exceptions import InvalidInput, InvalidParameter, InvalidTotal
from evenhand.explorer.parameters import DEFAULTS, FAIRNESS
from evenhand.numbers import exact_number, nearest_float, whole_number
from evenhand.wording.lists import quoted
from evenhand.wording.suggestions import did_you_mean

WHOLE = ("minimum", "maximum", "k_min", "k_max", "k")
LARGEST = 1e6
"""Of a parameter: beyond, proofs take long and say nothing."""


_Chosen: Any = make_dataclass("_Chosen", [(name, float, DEFAULTS[name]) for name in FAIRNESS], frozen=True)


@dataclass(frozen=True)
class State(_Chosen):  # type: ignore[misc]  # one field for each parameter of the table, whatever stands in it
    """What the user has chosen.

    Attributes
    ----------
    data : str or None
        Name of a built-in data set, or the key of groups that the session was given; None is what it started with.
    method : str
        "fairness", or the name of a method of the library.
    alpha : float
        And beside it the parameters of `FAIRNESS`, each by its name.
    minimum, maximum : int or None
        Fewest and most units of every group; None is what the groups bring.
    k_min, k_max : int or None
        Range of totals; None is the default of the data.
    k : int or None
        The total to look at; None is the best.
    """

    data: str | None = None
    method: str = "fairness"
    alpha: float = DEFAULTS["alpha"]
    minimum: int | None = None
    maximum: int | None = None
    k_min: int | None = None
    k_max: int | None = None
    k: int | None = None

    @classmethod
    def from_message(cls, message: object) -> State:
        """The state that a message describes; what it leaves out has its default.

        Raises
        ------
        InvalidInput, InvalidParameter, InvalidTotal
            A part of it is unknown, or of a wrong type; whether a number lies in its domain is for the library to say.
        """
        if not isinstance(message, Mapping):
            raise InvalidInput("the state must be an object with the names of the parameters")
        _check_names(message, [field.name for field in fields(cls)])
        given = {name: value for name, value in message.items() if value is not None}
        for name in DEFAULTS.keys() & given.keys():
            given[name] = _number(name, given[name])
        for name in set(WHOLE) & given.keys():
            given[name] = _whole(name, given[name])
        if not isinstance(given.get("method", ""), str):
            raise InvalidParameter(f"method is {quoted(given['method'])}, but must be a name")
        if "data" in given:
            given["data"] = _reference(given["data"])
        return cls(**given)

    def message(self, names: Container[str]) -> dict[str, Any]:
        """The state as plain values; `names` says which data sets are known by name."""
        reference = None if self.data is None else {"name" if self.data in names else "key": self.data}
        return {**asdict(self), "data": reference}

    def with_totals(self, k_min: int, k_max: int) -> State:
        """The same with the range that was computed.

        Raises
        ------
        InvalidTotal
            The total to look at is not in it.
        """
        if self.k is not None and k_min <= k_max and not k_min <= self.k <= k_max:
            raise InvalidTotal(
                f"k = {self.k:,} is not among the totals from {k_min:,} to {k_max:,} that are compared: "
                "choose one of them, or another k_min and k_max"
            )
        return replace(self, k_min=k_min, k_max=k_max)

    @property
    def fairness(self) -> dict[str, Any]:
        """Keywords for `evenhand.sweep` and `evenhand.allocate`."""
        if self.method != "fairness":
            return {"method": self.method}
        return {name: getattr(self, name) for name in FAIRNESS}


def _check_names(message: Mapping[Any, Any], known: list[str]) -> None:
    for name in message:
        if name not in known:
            hint = did_you_mean(name, known) if isinstance(name, str) else ""
            raise InvalidParameter(f"the explorer has no {quoted(name)}: it has {', '.join(known)}.{hint}")


def _number(name: str, value: object) -> float:
    """The float64 that stands for the number: a page has no others."""
    try:
        exact = exact_number(value)
    except TypeError:
        raise InvalidParameter(f"{name} is {quoted(value)}, but must be a number") from None
    except ValueError:
        return float(str(value))
    number = nearest_float(exact)
    if LARGEST < number < float("inf"):
        raise InvalidParameter(f"{name} is {number:g}, but the explorer takes at most {LARGEST:g}")
    if isfinite(number) and exact_number(number) != exact:
        raise InvalidParameter(
            f"{name} is {Fraction(exact)}, which the explorer's sliders cannot hold exactly: use a decimal of at most "
            f"15 digits, such as {number:.15g}, or evenhand.allocate"
        )
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
