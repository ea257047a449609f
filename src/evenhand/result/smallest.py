"""The fewest units that are good enough, and what excludes every smaller total."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from html import escape
from typing import Any

from evenhand.groups import Groups
from evenhand.methods.protocol import Method
from evenhand.methods.registry import entry_of
from evenhand.numbers import Exact, IntArray, exact_number, nearest_float, shortest
from evenhand.numbers.values import Value, are_same
from evenhand.result.allocation import Allocation
from evenhand.wording.lists import listed
from evenhand.wording.numbers import LARGEST_PLAIN, units_of

LONGEST = 12
"""Characters of an exact number that is told as it was written."""


@dataclass(frozen=True)
class Precision:
    """How precise a sample is to be: its standard error as a share of what is estimated.

    Attributes
    ----------
    variation : Exact
        Coefficient of variation of the estimated total.
    of : Exact
        The total that is estimated.
    """

    variation: Exact
    of: Exact

    @property
    def error(self) -> Exact:
        """The variance that this allows."""
        return exact_number((self.variation * self.of) ** 2)

    def __str__(self) -> str:
        return f"a coefficient of variation of {in_words(self.variation)} of {in_words(self.of)}"


@dataclass(frozen=True, eq=False, repr=False)
class SmallestTotal(Value):
    """The fewest units whose best allocation is good enough; frozen. Made by `evenhand.smallest_total`.

    Attributes
    ----------
    wanted : Exact
        The error that is good enough, exactly as it was given.
    allocation : Allocation
        The best allocation of the fewest units whose error is at most that.
    k_min : int
        The fewest units that can be handed out at all.
    before : (int, float) or None
        The total before it and its error; None where there is none.
    nearest : (int, float) or None
        The smaller total with the least error of those that were tried, and that error.
    tried : int
        How many smaller totals were tried.
    is_falling : bool
        Whether one more unit never raises the error, so that the total before it excludes all smaller ones.
    undecided : tuple of int
        Smaller totals that could not be excluded.
    precision : Precision or None
        What was asked of a sample, where it was asked by a coefficient of variation.
    """

    wanted: Exact
    allocation: Allocation
    k_min: int
    before: tuple[int, float] | None
    nearest: tuple[int, float] | None
    tried: int
    is_falling: bool
    undecided: tuple[int, ...]
    precision: Precision | None = None

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, SmallestTotal) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.wanted, self.allocation))

    def __repr__(self) -> str:
        return f"<SmallestTotal: {self.verdict}>"

    def __str__(self) -> str:
        return self.verdict

    def _repr_html_(self) -> str:
        lines = "".join(f"<p>{escape(line)}</p>" for line in self.sentences)
        return lines + self.allocation.audit()._repr_html_()

    @property
    def k(self) -> int:
        """The fewest units that are good enough."""
        return self.allocation.k

    @property
    def groups(self) -> Groups:
        """Who receives."""
        return self.allocation.groups

    @property
    def method(self) -> Method:
        """What is fair."""
        return self.allocation.method

    @property
    def units(self) -> IntArray:
        """Units of every group, shape (n,)."""
        return self.allocation.units

    @property
    def error(self) -> float:
        """E of the allocation."""
        return self.allocation.error

    @property
    def verdict(self) -> str:
        """The sentences as a paragraph."""
        return " ".join(self.sentences)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What was found, what excludes every smaller total, and what could not be excluded."""
        return self._found(), self._excluded(), *self._beyond(), *self._open()

    def _found(self) -> str:
        asked = f"error of {in_words(self.wanted)} or less" if self.wanted else "error of 0, a perfect fit"
        asked = f"an {asked}" if self.precision is None else f"{self.precision} or less (an {asked})"
        are = "is" if self.k == 1 else "are"
        return f"{units_of(self.k)} {are} the fewest with {asked}: E = {error_in_words(self.error)}."

    def _excluded(self) -> str:
        if self.before is None or self.nearest is None:
            return "Fewer cannot be handed out."
        k, error = self.before
        have, told = "has" if k == 1 else "have", error_in_words(error)
        if told == in_words(self.wanted):
            told = f"{error:.15g}"
        if self.is_falling:
            name = entry_of(self.method).name
            return f"{k:,} {have} E = {told}, and by {name} no smaller total has less: a unit more never raises E."
        if self.tried == 1:
            return f"The only smaller total, {k:,}, has E = {told}."
        near, least = self.nearest
        all_of = "Both" if self.tried == 2 else f"All {self.tried:,}"
        span = f"{all_of} smaller totals from {self.k_min:,} to {k:,}"
        return f"{span} were tried: the least of their errors is {error_in_words(least)}, at {near:,}."

    def _beyond(self) -> list[str]:
        return [] if self.is_falling else ["A larger total may have a larger error again."]

    def _open(self) -> list[str]:
        if not self.undecided:
            return []
        which = "this smaller total" if len(self.undecided) == 1 else "these smaller totals"
        return [f"No arithmetic at hand could exclude {which}: {listed(self.undecided)}."]

    def to_dict(self) -> dict[str, Any]:
        """What was found as plain Python values, its keys named as the attributes."""
        precise = self.precision
        return {
            "k": self.k,
            "wanted": nearest_float(self.wanted),
            "variation": None if precise is None else nearest_float(precise.variation),
            "of": None if precise is None else nearest_float(precise.of),
            "error": self.error,
            "k_min": self.k_min,
            "before": _pair(self.before),
            "nearest": _pair(self.nearest),
            "tried": self.tried,
            "is_falling": self.is_falling,
            "undecided": list(self.undecided),
            "verdict": self.verdict,
            "allocation": self.allocation.to_dict(),
        }

    def to_frame(self, library: str | None = None) -> Any:
        """The allocation, one row per group, as a data frame (see `Allocation.to_frame`)."""
        return self.allocation.to_frame(library)

    def plot(self, ax: Any = None) -> Any:
        """The allocation as a Matplotlib picture; returns the Axes."""
        return self.allocation.plot(ax)


def in_words(value: Exact) -> str:
    """A number as it was written where that is short.

    Examples
    --------
    >>> from fractions import Fraction
    >>> in_words(16000000), in_words(Fraction(1, 100)), in_words(Fraction(1, 10**12))
    ('16,000,000', '0.01', '1e-12')
    """
    if isinstance(value, int) and value < LARGEST_PLAIN:
        return f"{value:,}"
    text = shortest(value)
    return text if len(text) <= LONGEST else f"{Decimal(value.numerator) / value.denominator:.10g}"


def error_in_words(value: float) -> str:
    """An error to six digits, or to the unit where it has more.

    Examples
    --------
    >>> error_in_words(0.000123456789), error_in_words(16242714411.4)
    ('0.000123457', '16,242,714,411')
    """
    return f"{value:,.0f}" if 10**6 <= value < LARGEST_PLAIN else f"{value:.6g}"


def _pair(found: tuple[int, float] | None) -> dict[str, Any] | None:
    return None if found is None else {"k": found[0], "error": found[1]}
