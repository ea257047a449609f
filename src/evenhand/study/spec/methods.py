"""The tables [[method]]: a method by name, and the values of its parameters."""

from __future__ import annotations

from evenhand.exceptions import EvenhandError, InvalidStudy
from evenhand.methods.entry import Entry
from evenhand.methods.registry import find
from evenhand.study.spec.axis import Axis, axis
from evenhand.study.spec.section import Section, sections
from evenhand.study.spec.settings import Family, Settings
from evenhand.wording.lists import quoted
from evenhand.wording.suggestions import did_you_mean

EXAMPLE = 'name = "fairness"'
FIRST_STREAM = 2**32
"""Settings are drawn from other streams than populations."""


def settings(whole: Section, sample: int | None, seed: int | None) -> Settings:
    """The settings of a specification.

    Raises
    ------
    InvalidStudy
    """
    found = [
        _family(section, sample, seed, FIRST_STREAM + place)
        for place, section in enumerate(sections(whole, "method", EXAMPLE))
    ]
    if sample is not None and not any(family.sample for family in found):
        raise InvalidStudy(f"sample is {sample:,}, but no method has a parameter to draw: give some in [[method]]")
    return Settings(tuple(found))


def _family(section: Section, sample: int | None, seed: int | None, stream: int) -> Family:
    entry = _entry(section)
    parameters = {parameter.name: parameter for parameter in entry.parameters}
    for key in section.values:
        if key != "name" and key not in parameters:
            raise InvalidStudy(_no_parameter(section, key, entry))
    axes: dict[str, Axis] = {
        key: axis(value, section.at(key), parameters[key].checked, is_sampled=sample is not None)
        for key, value in section.values.items()
        if key != "name"
    }
    return Family(entry.name, axes, sample if axes else None, seed or 0, stream)


def _entry(section: Section) -> Entry:
    name = section.get("name")
    if not isinstance(name, str):
        given = "not given" if name is None else f"{quoted(name)}"
        raise InvalidStudy(f'{section.at("name")} is {given}: it is the name of a method, such as "fairness"')
    try:
        return find(name)
    except EvenhandError as fault:
        raise InvalidStudy(f"{section.at('name')}: {fault}") from None


def _no_parameter(section: Section, key: str, entry: Entry) -> str:
    known = [parameter.name for parameter in entry.parameters]
    if key in entry.fixed:
        return f"{section.at(key)} is given, but the method {entry.name} fixes it: choose one of the two"
    if key in (one.name for one in entry.per_group):
        return (
            f"{section.at(key)} is given, but it is one number a group: name its column with {key}_column in [[data]]"
        )
    listed = f"its parameters are {', '.join(known)}" if known else "it has none"
    return f"{section.at(key)}: the method {entry.name} has no such parameter: {listed}.{did_you_mean(key, known)}"
