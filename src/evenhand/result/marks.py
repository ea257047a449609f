"""Totals that rules of thumb propose for a house, from populations alone."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from evenhand.groups import Groups


class Mark(NamedTuple):
    """A total that a rule proposes.

    Attributes
    ----------
    name : str
    k : int
    """

    name: str
    k: int


def marks_of(groups: Groups) -> tuple[Mark, ...]:
    """The cube root of all people (Taagepera 1972), and the Wyoming rule: all people by those of the smallest group.

    Both to the nearest whole number, decided exactly.

    Examples
    --------
    >>> from evenhand import load
    >>> [tuple(mark) for mark in marks_of(load("us-2020"))]
    [('cube root', 692), ('wyoming', 573)]
    """
    people = Fraction(groups.total)
    smallest = min(value for value in groups.exact if value > 0)
    return Mark("cube root", _cube_root(people)), Mark("wyoming", int(people / smallest + Fraction(1, 2)))


def _cube_root(people: Fraction) -> int:
    """The whole number nearest to the cube root: the k with (2 k - 1)^3 <= 8 P < (2 k + 1)^3."""
    low, high = 0, 1
    while (2 * high + 1) ** 3 <= 8 * people:
        high *= 2
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if (2 * middle + 1) ** 3 <= 8 * people else (low, middle)
    return low
