"""Totals that rules of thumb propose for a house, from populations alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from evenhand.result.sizes import cube_root_total, wyoming_total

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
    return Mark("cube root", cube_root_total(groups)), Mark("wyoming", wyoming_total(groups))
