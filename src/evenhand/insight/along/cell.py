"""Parts of a line: those that are still looked at, and those that are decided."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from evenhand.insight.along.place import Place
from evenhand.numbers import IntArray


@dataclass(frozen=True)
class Stretch:
    """From `low` to `high` these units are best.

    Attributes
    ----------
    low, high : Fraction
    units : int array, shape (n,), or None
        None where it is not decided which.
    """

    low: Fraction
    high: Fraction
    units: IntArray | None


@dataclass(frozen=True)
class Cell:
    """A part of a line, with the fewest and most units that groups have in a best allocation anywhere on it."""

    low: Place
    high: Place
    least: IntArray
    most: IntArray

    @property
    def in_doubt(self) -> int:
        """Units of which it is not known whether they are handed out."""
        return int((self.most - self.least).sum())
