"""One parameter of a method, described once: refusals, help, the explorer's controls and documents are made of it."""

from __future__ import annotations

from dataclasses import dataclass

from evenhand.exceptions import InvalidParameter
from evenhand.numbers import Exact, exact_number, nearest_float

LONGEST_SHOWN = 40
"""Characters of a refused value that its refusal repeats."""


@dataclass(frozen=True)
class Domain:
    """Numbers that a parameter may be: from `low` to `high`, both included; any finite number where `high` is None.

    Only whole ones where `is_whole`.
    """

    low: int
    high: int | None = None
    is_whole: bool = False

    def __contains__(self, value: Exact) -> bool:
        inside = self.low <= value and (self.high is None or value <= self.high)
        return inside and nearest_float(value) < float("inf") and (isinstance(value, int) or not self.is_whole)

    def __str__(self) -> str:
        numbers = "whole numbers, " if self.is_whole else ""
        return numbers + (f"{self.low} or more" if self.high is None else f"{self.low} to {self.high}")

    @property
    def obligation(self) -> str:
        """What a number must do to be allowed, for a refusal."""
        kind = "whole" if self.is_whole else "finite"
        return f"be a {kind} number of {self.low} or more" if self.high is None else f"lie in [{self.low}, {self.high}]"


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
            exact = exact_number(value)
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
