"""A table of a specification and the path to it, so that every refusal names its key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from evenhand.exceptions import InvalidStudy
from evenhand.numbers import whole_number
from evenhand.wording.lists import listed, quoted
from evenhand.wording.suggestions import did_you_mean


@dataclass(frozen=True)
class Section:
    """One table of a specification.

    Attributes
    ----------
    values : mapping of str to object
    path : str
        Where it stands, such as "method[2]"; "" for the whole.
    """

    values: Mapping[str, Any]
    path: str = ""

    @classmethod
    def of(cls, value: object, path: str, example: str) -> Section:
        """A value that must be a table.

        Raises
        ------
        InvalidStudy
        """
        if not isinstance(value, Mapping):
            raise InvalidStudy(
                f"{path or 'the specification'} is {quoted(value)}, but must be a table such as {example}"
            )
        wrong = next((key for key in value if not isinstance(key, str)), None)
        if wrong is not None:
            raise InvalidStudy(f"{path or 'the specification'} has a key {quoted(wrong)}, but keys are words")
        return cls(value, path)

    def at(self, key: str) -> str:
        """The path of a key."""
        return f"{self.path}.{key}" if self.path else key

    def known(self, keys: Iterable[str]) -> Section:
        """The same table, once it holds no other keys than these.

        Raises
        ------
        InvalidStudy
        """
        known = tuple(keys)
        for key in self.values:
            if key not in known:
                raise InvalidStudy(
                    f"there is no key {quoted(self.at(key), 60)}.{did_you_mean(key, known)} "
                    f"{self.path or 'A study'} may have {listed(known, 120)}"
                )
        return self

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def get(self, key: str, otherwise: Any = None) -> Any:
        """The value of a key as it was given."""
        return self.values.get(key, otherwise)

    def whole(self, key: str, otherwise: int | None, low: int, high: int, meaning: str) -> int | None:
        """A whole number from low to high.

        Raises
        ------
        InvalidStudy
        """
        if key not in self.values:
            return otherwise
        value = self.values[key]
        whole = whole_number(value)
        if whole is None or not low <= whole <= high:
            raise InvalidStudy(
                f"{self.at(key)} is {quoted(value)}, but must be a whole number from {low:,} to {high:,}: "
                f"it is {meaning}"
            )
        return whole

    def switch(self, key: str, otherwise: bool, meaning: str) -> bool:
        """True or false.

        Raises
        ------
        InvalidStudy
        """
        value = self.values.get(key, otherwise)
        if not isinstance(value, bool):
            raise InvalidStudy(f"{self.at(key)} is {quoted(value)}, but must be true or false: whether {meaning}")
        return value

    def word(self, key: str, allowed: Iterable[str], otherwise: str | None, meaning: str) -> str:
        """One of a few words.

        Raises
        ------
        InvalidStudy
        """
        value, words = self.values.get(key, otherwise), tuple(allowed)
        if value not in words:
            guess = did_you_mean(str(value), words)
            raise InvalidStudy(
                f"{self.at(key)} is {quoted(value)}, but must be {', '.join(words)}: it is {meaning}.{guess}"
            )
        return str(value)


def sections(whole: Section, key: str, example: str) -> list[Section]:
    """The tables of a list such as ``[[method]]``, at least one, each with its path.

    Raises
    ------
    InvalidStudy
    """
    value = whole.get(key)
    if value is None:
        raise InvalidStudy(f"there is no {key}: write [[{key}]] and below it, for example, {example}")
    if isinstance(value, Mapping):
        return [Section.of(value, key, example)]
    if not isinstance(value, list | tuple) or not value:
        raise InvalidStudy(f"{key} is {quoted(value)}, but must be tables: write [[{key}]] and below it {example}")
    return [Section.of(one, f"{key}[{place}]", example) for place, one in enumerate(value, 1)]
