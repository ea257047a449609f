"""The values that one parameter takes: one, some, a range by steps, or a span that a sample draws from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from itertools import islice
from math import floor, isfinite
from typing import Any, Protocol, TypeAlias

from evenhand.exceptions import EvenhandError, InvalidStudy
from evenhand.numbers import Exact, exact_number, shortest
from evenhand.study.spec.section import Section
from evenhand.wording.lists import quoted

Value: TypeAlias = Exact | str
Check: TypeAlias = Callable[[object], Value]
"""What a parameter says to a value: the exact number or word that it means, or a refusal."""

MOST_VALUES = 10**9
"""Values of one range at most: past this a step is a slip of the hand."""

MOST_LISTED = 10**6
"""Values one by one at most."""

LATTICE = 10**6
"""A sample draws from so many steps of a span, so that what it draws is a number that can be written down."""


class Axis(Protocol):
    """The values of one parameter."""

    @property
    def count(self) -> int: ...
    def value(self, place: int) -> Value: ...
    def drawn(self, bits: int) -> Value: ...
    def written(self) -> object: ...


@dataclass(frozen=True)
class Listed:
    """Values one by one."""

    values: tuple[Value, ...]

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.values)

    def value(self, place: int) -> Value:
        """One of them."""
        return self.values[place]

    def drawn(self, bits: int) -> Value:
        """One of them, by 64 random bits."""
        return self.values[bits * self.count >> 64]

    def written(self) -> object:
        """As the canonical specification has it."""
        return [text_of(value) for value in self.values]


@dataclass(frozen=True)
class Stepped:
    """The values low, low + step, ... as far as high."""

    low: Exact
    step: Exact
    count: int

    def value(self, place: int) -> Value:
        """One of them."""
        return exact_number(Fraction(self.low + place * self.step))

    def drawn(self, bits: int) -> Value:
        """One of them, by 64 random bits."""
        return self.value(bits * self.count >> 64)

    def written(self) -> object:
        """As the canonical specification has it."""
        return {"from": shortest(self.low), "step": shortest(self.step), "count": self.count}


@dataclass(frozen=True)
class Span:
    """All from low to high; only a sample can draw from it."""

    low: Exact
    high: Exact

    @property
    def count(self) -> int:
        """Its two ends, which are what has to be checked."""
        return 2

    def value(self, place: int) -> Value:
        """One of its ends."""
        return self.high if place else self.low

    def drawn(self, bits: int) -> Value:
        """One of the steps of its lattice, by 64 random bits."""
        return exact_number(Fraction(self.low) + (self.high - self.low) * Fraction(bits * (LATTICE + 1) >> 64, LATTICE))

    def written(self) -> object:
        """As the canonical specification has it."""
        return {"from": shortest(self.low), "to": shortest(self.high)}


def axis(value: object, path: str, check: Check, *, is_sampled: bool) -> Axis:
    """The values that a key of a specification means, checked.

    Parameters
    ----------
    value : object
        A value, a list of them, or a table with "from", "to" and "step".
    path : str
        The path of the key.
    check : callable
        Turns one value into what it means, or refuses it.
    is_sampled : bool
        Whether a sample draws from it: then a table may leave out the step.

    Raises
    ------
    InvalidStudy
    """
    if isinstance(value, Mapping):
        return _range(Section.of(value, path, "{from = 0, to = 1, step = 0.1}"), check, is_sampled)
    is_several = isinstance(value, Iterable) and not isinstance(value, str | bytes)
    values = list(islice(value, MOST_LISTED + 1)) if is_several else [value]  # type: ignore[call-overload]
    if len(values) > MOST_LISTED:
        raise InvalidStudy(f"{path} lists more than {MOST_LISTED:,} values: write a range, {{from, to, step}}")
    if not values:
        raise InvalidStudy(f"{path} is an empty list: give at least one value")
    found = tuple(checked(check, one, path) for one in values)
    if len(set(found)) < len(found):
        seen: set[Value] = set()
        twice = next(one for one in found if one in seen or seen.add(one))  # type: ignore[func-returns-value]
        raise InvalidStudy(f"{path} holds {text_of(twice)} twice: give each value once")
    return Listed(found)


def checked(check: Check, value: object, path: str) -> Value:
    """What a value means; a refusal names the path."""
    try:
        return check(as_number(value))
    except EvenhandError as fault:
        raise InvalidStudy(f"{path}: {fault}") from None


def as_number(value: object) -> object:
    """A text such as "1/3" or "0.1" as the number that it is; anything else as it came."""
    if not isinstance(value, str):
        return value
    try:
        return Fraction(value) if "/" in value else Decimal(value)
    except (ValueError, ZeroDivisionError, InvalidOperation):
        return value


def text_of(value: Value) -> str:
    """A value as people write it."""
    if isinstance(value, str):
        return value
    return shortest(value) if isfinite(value) else str(value)


def number(section: Section, key: str, low: Exact, high: Exact, meaning: str, otherwise: Exact | None = None) -> Exact:
    """A number from low to high, exactly.

    Raises
    ------
    InvalidStudy
    """
    value = section.get(key, otherwise)
    try:
        exact = exact_number(as_number(value))
    except (TypeError, ValueError):
        exact = None
    if exact is None or not low <= exact <= high:
        domain = f"a number from {shortest(low)} to {shortest(high)}"
        if value is None:
            raise InvalidStudy(f"{section.at(key)} is not given: it is {meaning}, {domain}")
        raise InvalidStudy(f"{section.at(key)} is {quoted(value)}, but must be {domain}: it is {meaning}")
    return exact


def _range(section: Section, check: Check, is_sampled: bool) -> Axis:
    section.known(("from", "to", "step"))
    for key in ("from", "to"):
        if key not in section:
            raise InvalidStudy(f"{section.at(key)} is not given: a range is from, to and step")
    low, high = (_end(section, key, check) for key in ("from", "to"))
    if low > high:
        raise InvalidStudy(f"{section.path} is from {text_of(low)} to {text_of(high)}: give the smaller end first")
    if "step" not in section:
        if is_sampled:
            return Span(low, high)
        raise InvalidStudy(f"{section.at('step')} is not given: only a sample can draw from a range without steps")
    return _stepped(section, low, high, check)


def _end(section: Section, key: str, check: Check) -> Exact:
    value: Any = checked(check, section.get(key), section.at(key))
    if isinstance(value, str) or not isfinite(value):
        raise InvalidStudy(f"{section.at(key)} is {text_of(value)}, but the ends of a range are finite numbers")
    return value  # type: ignore[no-any-return]


def _stepped(section: Section, low: Exact, high: Exact, check: Check) -> Stepped:
    try:
        step = exact_number(as_number(section.get("step")))
    except (TypeError, ValueError):
        step = 0
    if step <= 0:
        raise InvalidStudy(f"{section.at('step')} is {quoted(section.get('step'))}, but must be a number above 0")
    count = floor(Fraction(high - low) / Fraction(step)) + 1
    if count > MOST_VALUES:
        raise InvalidStudy(f"{section.path} holds {count:,} values: {MOST_VALUES:,} are the most")
    found = Stepped(low, step, count)
    for place in {min(1, count - 1), count - 1}:  # a domain has no holes but between whole numbers
        checked(check, found.value(place), section.path)
    return found
