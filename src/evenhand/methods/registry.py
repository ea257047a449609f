"""Every method by its names: one line here makes a method known at every door."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from evenhand.exceptions import InvalidParameter, UnknownMethod
from evenhand.numbers import shortest
from evenhand.wording.lists import quoted
from evenhand.wording.suggestions import did_you_mean

if TYPE_CHECKING:
    from evenhand.methods.entry import Entry
    from evenhand.methods.parameter import Choice, Parameter
    from evenhand.methods.protocol import Method
    from evenhand.methods.sample.parameters import Measured
    from evenhand.numbers import Exact

ROOMS = (
    "fairness.entry:FAIRNESS_ENTRY",
    "divisor.named:WEBSTER",
    "divisor.named:HUNTINGTON_HILL",
    "divisor.named:JEFFERSON",
    "divisor.named:ADAMS",
    "divisor.named:DANISH",
    "divisor.named:IMPERIALI",
    "divisor.named:DIVISOR",
    "divisor.named:DEAN",
    "divisor.named:MODIFIED_SAINTE_LAGUE",
    "divisor.named:POWER_MEAN",
    "divisor.named:ENTROPY",
    "remainder.named:HAMILTON",
    "remainder.named:LOWNDES",
    "sequence.named:QUOTA_METHOD",
    "minmax.named:MIN_MAX",
    "sample.named:NEYMAN",
    "sample.named:POWER_ALLOCATION",
)
"""Where the entry of each method stands, in the order in which methods are listed."""


def _entry(place: str) -> Entry:
    room, _, name = place.partition(":")
    entry: Entry = getattr(import_module(f"evenhand.methods.{room}"), name)
    return entry


ENTRIES: tuple[Entry, ...] = tuple(map(_entry, ROOMS))


def find(name: str) -> Entry:
    """The entry of that name or alias, however it is written: "Sainte-Lague", "sainte_lague", "D'Hondt".

    Raises
    ------
    UnknownMethod
        The message suggests the nearest.

    Examples
    --------
    >>> find("D'Hondt").name, find("Sainte-Laguë").name
    ('jefferson', 'webster')
    """
    known = _by_name()
    key = _plain(name)
    if key not in known:
        every = [one for entry in ENTRIES for one in entry.names]
        raise UnknownMethod(
            f"there is no method {quoted(name)}.{did_you_mean(name, every)} The methods are "
            f"{', '.join(entry.name for entry in ENTRIES)}",
            in_flags=f'there is no method {quoted(name)}.{did_you_mean(name, every)} "evenhand methods" lists them all',
        )
    return known[key]


def made(name: str, parameters: dict[str, Any]) -> Method:
    """The method of that name with these parameters.

    Raises
    ------
    UnknownMethod
    InvalidParameter
        The method has no such parameter, or the value lies outside of its domain.
    """
    entry = find(name)
    if not parameters:
        return _as_named(entry.name)
    known = [parameter.name for parameter in (*entry.parameters, *entry.per_group)]
    for given in parameters:
        if given in entry.fixed:
            raise InvalidParameter(f"{given} is given, but the method {entry.name} fixes it: choose one of the two")
        if given not in known:
            listed = f"its parameters are {', '.join(known)}" if known else "it has none"
            raise InvalidParameter(
                f"the method {entry.name} has no parameter {given}: {listed}.{did_you_mean(given, known)}"
            )
    return entry.make(**entry.fixed, **parameters)


@cache
def _as_named(name: str) -> Method:
    """A method without parameters of its own, made once: it never changes."""
    entry = find(name)
    return entry.make(**entry.fixed)


def is_method(value: object) -> bool:
    """Whether this is a method of the registry."""
    kinds = {f"{kind.__module__}:{kind.__qualname__}" for kind in type(value).__mro__}
    return any(entry.made_by in kinds for entry in ENTRIES)


def as_method(value: object) -> Method:
    """The method that a name or an object means.

    Raises
    ------
    UnknownMethod, InvalidParameter
    """
    if isinstance(value, str):
        return made(value, {})
    if not is_method(value):
        raise InvalidParameter(f'method is {value!r}: give a name such as "webster", or an object such as Fairness()')
    return value  # type: ignore[return-value]


def entry_of(method: Method) -> Entry:
    """The entry that describes a method best: the one whose fixed parameters it has, if there is one."""
    fitting = [entry for entry in ENTRIES if _fits(entry, method)]
    return max(fitting, key=lambda entry: len(entry.fixed))


def spoken(method: Method) -> list[str]:
    """A method in few words: its name, and the parameters that the name does not say.

    Examples
    --------
    >>> spoken(made("sainte-lague", {"base": 2})), spoken(made("hill", {}))
    (['webster', 'base 2'], ['huntington-hill'])
    """
    entry = entry_of(method)
    texts = [f"{name} {text}" for name, text in method.parameters.items() if name not in entry.fixed]
    if entry.name == "fairness":
        return texts
    usual = {f"{parameter.name} {_written(parameter.default)}" for parameter in entry.parameters}
    return [entry.name, *(text for text in texts if text not in usual)]


@cache
def every_parameter() -> Mapping[str, Parameter | Choice]:
    """Every parameter of any method, by name, in the order of the methods."""
    found: dict[str, Parameter | Choice] = {}
    for parameter in (parameter for entry in ENTRIES for parameter in entry.parameters):
        found.setdefault(parameter.name, parameter)
    return MappingProxyType(found)


@cache
def per_group() -> Mapping[str, Measured]:
    """What some method must know of every group beside the population, by name."""
    return MappingProxyType({one.name: one for entry in ENTRIES for one in entry.per_group})


def _written(value: Exact | str) -> str:
    return value if isinstance(value, str) else shortest(value)


def _fits(entry: Entry, method: Method) -> bool:
    texts = method.parameters
    return method.name == entry.family and all(texts.get(name) == shortest(one) for name, one in entry.fixed.items())


@cache
def _by_name() -> dict[str, Entry]:
    return {_plain(name): entry for entry in ENTRIES for name in entry.names}


def _plain(name: str) -> str:
    """A name without what people write differently: capitals, accents, signs between words."""
    from unicodedata import normalize

    letters = normalize("NFKD", name).lower()
    return "".join(letter for letter in letters if letter.isalnum() and letter.isascii())
