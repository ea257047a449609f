"""How many persons there are for one unit: the quotas of election law, by name."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TypeAlias

from evenhand.numbers import Exact

PersonsPerUnit: TypeAlias = Callable[[Exact, int], Exact]
"""From V persons and k units."""


def hare(persons: Exact, k: int) -> Exact:
    """V / k."""
    return Fraction(persons) / k


def hagenbach_bischoff(persons: Exact, k: int) -> Exact:
    """V / (k + 1), not rounded."""
    return Fraction(persons) / (k + 1)


def droop(persons: Exact, k: int) -> Exact:
    """The next whole number above V / (k + 1)."""
    return persons // (k + 1) + 1


def imperiali(persons: Exact, k: int) -> Exact:
    """V / (k + 2), not rounded."""
    return Fraction(persons) / (k + 2)


def swiss(persons: Exact, k: int) -> Exact:
    """The next whole number above V / k (Swiss Federal Act on Political Rights, article 17)."""
    return persons // k + 1


DIVIDED: dict[str, PersonsPerUnit] = {
    "hare": hare,
    "hagenbach-bischoff": hagenbach_bischoff,
    "droop": droop,
    "imperiali": imperiali,
    "swiss": swiss,
}
"""Every quota by its name; the first is the default."""

CAN_AWARD_TOO_MUCH = ("hagenbach-bischoff", "imperiali")
"""Quotas so small that the whole quotas of all groups can add up to more than k."""


def shared_out(quota: str, persons: Exact, k: int) -> Exact:
    """What the quotas of all groups add up to: V by that quota; 0 where there is nothing to share."""
    return Fraction(persons) / DIVIDED[quota](persons, k) if k else 0
