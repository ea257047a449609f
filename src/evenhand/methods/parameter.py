"""One parameter of a method, described once: refusals, help, the explorer's controls and documents are made of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from math import inf, isinf
from typing import cast

import numpy as np

from evenhand.exceptions import InvalidParameter
from evenhand.numbers import Exact, exact_number, nearest_float
from evenhand.wording.suggestions import did_you_mean

LONGEST_SHOWN = 40
"""Characters of a refused value that its refusal repeats."""


@dataclass(frozen=True)
class Domain:
    """Numbers that a parameter may be, finite ones but where `is_extended`.

    Attributes
    ----------
    low, high : Exact or None
        From `low` to `high`, both included; None is no bound.
    is_whole : bool
        Only whole numbers.
    is_open : bool
        `low` itself is excluded.
    is_extended : bool
        -inf and inf are included.
    """

    low: Exact | None
    high: Exact | None = None
    is_whole: bool = False
    is_open: bool = False
    is_extended: bool = False

    def __contains__(self, value: Exact) -> bool:
        if self.is_extended and abs(value) == inf:
            return True
        above = self.low is None or (self.low < value if self.is_open else self.low <= value)
        inside = above and (self.high is None or value <= self.high)
        return inside and abs(nearest_float(value)) < inf and (isinstance(value, int) or not self.is_whole)

    def __str__(self) -> str:
        numbers = "whole numbers, " if self.is_whole else ""
        if self.low is None:
            return "any number, -inf and inf included" if self.is_extended else "any number"
        if self.is_open:
            return f"{numbers}above {_text(self.low)}" + ("" if self.high is None else f", at most {_text(self.high)}")
        return numbers + (
            f"{_text(self.low)} or more" if self.high is None else f"{_text(self.low)} to {_text(self.high)}"
        )

    @property
    def obligation(self) -> str:
        """What a number must do to be allowed, for a refusal."""
        kind = "whole" if self.is_whole else "finite"
        if self.low is None:
            return "be a number, -inf or inf" if self.is_extended else "be a finite number"
        if self.is_open:
            most = "" if self.high is None else f" and at most {_text(self.high)}"
            return f"be a {kind} number above {_text(self.low)}{most}"
        if self.high is None:
            return f"be a {kind} number of {_text(self.low)} or more"
        return f"lie in [{_text(self.low)}, {_text(self.high)}]"


@dataclass(frozen=True)
class Slider:
    """The part of a domain that is worth sliding over, and by which steps; a number may go beyond."""

    low: float
    high: float
    step: float


@dataclass(frozen=True)
class Parameter:
    """One parameter of a method.

    Attributes
    ----------
    name, symbol, label : str
        Keyword in library, command line and address; letter in formulas; English name.
    concept : str
        The question that it answers: Target, Deviation, Weight or Size.
    gloss : str
        What its values do, one sentence for those who choose one.
    meaning : str
        What the number is, in the words that end a refusal after "it is the".
    domain : Domain
    default : Exact
    slider : Slider

    Examples
    --------
    >>> from evenhand.methods.fairness.parameters import FAIRNESS
    >>> sigma = FAIRNESS["sigma"]
    >>> sigma.checked(0.1)
    Fraction(1, 10)
    >>> str(sigma.domain), sigma.default_text
    ('0 to 1', '0.5')
    """

    name: str
    symbol: str
    label: str
    concept: str
    gloss: str
    meaning: str
    domain: Domain
    default: Exact
    slider: Slider

    def checked(self, value: object) -> Exact:
        """The number that `value` stands for.

        Raises
        ------
        InvalidParameter
            It is no number, or lies outside of the domain.
        """
        try:
            exact = _infinite(value) if self.domain.is_extended else None
            exact = exact_number(value) if exact is None else exact
        except (TypeError, ValueError):
            raise self._refusal(value) from None
        if exact not in self.domain:
            raise self._refusal(value)
        return exact

    @property
    def default_text(self) -> str:
        """The default as people write it."""
        return f"{float(self.default):g}"

    @property
    def help(self) -> str:
        """One line for the command line's help."""
        return f"{self.label}, {self.domain}. {self.gloss}  [default: {self.default_text}]"

    def _refusal(self, value: object) -> InvalidParameter:
        shown = (repr(value) if isinstance(value, str) else str(value))[:LONGEST_SHOWN]
        return InvalidParameter(f"{self.name} is {shown}, but must {self.domain.obligation}: it is the {self.meaning}")


@dataclass(frozen=True)
class Choice:
    """One parameter of a method that is a word.

    Attributes
    ----------
    name, label, concept, gloss, meaning : str
        As in `Parameter`.
    words : tuple of str
        What it may be; the first is the default.

    Examples
    --------
    >>> from evenhand.methods.remainder.parameters import BOUNDS
    >>> BOUNDS.checked("joint"), BOUNDS.default_text
    ('joint', 'joint')
    """

    name: str
    label: str
    concept: str
    gloss: str
    meaning: str
    words: tuple[str, ...]

    def checked(self, value: object) -> str:
        """The word that was given.

        Raises
        ------
        InvalidParameter
            It is none of the words; the message suggests the nearest.
        """
        if isinstance(value, str) and value in self.words:
            return value
        shown = (repr(value) if isinstance(value, str) else str(value))[:LONGEST_SHOWN]
        raise InvalidParameter(
            f"{self.name} is {shown}, but must be one of {', '.join(self.words)}: it is the {self.meaning}."
            + did_you_mean(str(value), self.words)
        )

    @property
    def default(self) -> str:
        """The word that holds where none is given."""
        return self.words[0]

    @property
    def default_text(self) -> str:
        """The default as people write it."""
        return self.default

    @property
    def help(self) -> str:
        """One line for the command line's help."""
        return f"{self.label}: {', '.join(self.words)}. {self.gloss}  [default: {self.default}]"


def _text(number: Exact) -> str:
    return f"{float(number):g}"


def _infinite(value: object) -> Exact | None:
    """Minus or plus infinity, which is compared like any exact number, where `value` is one of them; else None."""
    if isinstance(value, float | np.floating | Decimal) and isinf(value):
        return cast("Exact", inf if value > 0 else -inf)
    return None
