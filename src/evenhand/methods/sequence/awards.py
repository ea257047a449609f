"""Units awarded in turn: who got each, and which awards could have gone otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeGuard

import numpy as np

from evenhand.numbers import FloatArray, IntArray

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from evenhand.groups import Groups


LARGEST_PROPORTION = 900
"""Shares down to 2^-900 of the whole, shared among up to 2^63 units, are normal numbers of float64."""

ROUNDING = 2.0**-50
"""Two equal quotients of shares, each rounded twice, are within a relative 2^-51 of each other."""

Rank: TypeAlias = Callable[[int, int], int]
"""From a group and its units to its place in a tie: the smallest number comes first."""


@dataclass(frozen=True)
class Awards:
    """The units of the quota method, one after the other.

    Attributes
    ----------
    persons : list of int
        Populations in a common unit.
    total : int
        Their sum.
    start : int array, shape (n,)
        Units before the first award.
    order : int array
        Who got each unit after those.
    """

    persons: list[int]
    total: int
    start: IntArray
    order: IntArray

    @property
    def first(self) -> int:
        """The smallest total: what all have at the start."""
        return int(self.start.sum())

    def units(self, k: int) -> IntArray:
        """Units at a total, shape (n,)."""
        return self.start + np.bincount(self.order[: k - self.first], minlength=self.start.size)

    def tied(self, k: int) -> tuple[int, ...]:
        """Groups that could have exchanged a unit at total k by other awards in a tie, increasing; () if none.

        Notes
        -----
        A group w got its last unit at total h, with priority P_w / a_w. The award could have gone to u, to the same
        effect on all others, if P_u / (a_u + 1) is the same number and u was eligible at h; w could in turn have had
        the place of another of that priority that was served while w was eligible, and so on. If no such u waits, no
        tie is left open: whoever has this priority, and was eligible when one of them was served, is served at k.
        """
        units = self.units(k)
        may_wait, may_be_served = (np.flatnonzero(some).tolist() for some in self._alike(units))
        if not may_wait:
            return ()
        last = self._last_awards(k)
        waiting = self._by_priority((u, int(units[u]) + 1, 0) for u in may_wait)
        served = self._by_priority((w, int(units[w]), last[w]) for w in may_be_served)
        found = (_exchangeable(waiting[level], served[level]) for level in waiting.keys() & served.keys())
        return tuple(sorted(i for groups in found for i in groups))

    def _alike(self, units: IntArray) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Groups whose next unit may have the priority of another's last one, and those others: a quick sieve."""
        waiting, served = np.array(self.persons, dtype=bool), units > self.start
        shares = self._shares
        if shares is None:
            return waiting, served
        following, held = shares / (units + 1), shares / np.maximum(units, 1)
        return waiting & _near(following, held[served]), served & _near(held, following[waiting])

    @cached_property
    def _shares(self) -> FloatArray | None:
        """Share of each group in all people, within a relative 2^-53; None where one is too small for float64."""
        if self.total > min(filter(None, self.persons)) << LARGEST_PROPORTION:
            return None
        return np.array([persons / self.total for persons in self.persons])

    def _by_priority(self, some: Iterable[tuple[int, int, int]]) -> dict[Fraction, list[Turn]]:
        """Units (i, a, h), the a-th of group i at total h, by their priority P / a."""
        found: dict[Fraction, list[Turn]] = {}
        for i, a, h in some:
            turn = Turn(i, eligible_from(self, i, a - 1), h)
            found.setdefault(Fraction(self.persons[i], a), []).append(turn)
        return found

    def _last_awards(self, k: int) -> dict[int, int]:
        """The total at which each group got its last unit, for those that got any."""
        backwards = self.order[: k - self.first][::-1]
        groups, places = np.unique(backwards, return_index=True)
        return dict(zip(groups.tolist(), (k - places).tolist(), strict=True))


def _near(some: FloatArray, others: FloatArray) -> NDArray[np.bool_]:
    """Which numbers have one of the others within the rounding errors of a share and a quotient."""
    ordered = np.sort(others)
    low, high = (ordered.searchsorted(some * factor) for factor in (1 - ROUNDING, 1 + ROUNDING))
    return low < high


@dataclass(frozen=True)
class Turn:
    """A unit of one group: the first total at which it could be awarded, and the one at which it was (0 if not yet)."""

    group: int
    since: int
    at: int


def _exchangeable(waiting: list[Turn], served: list[Turn]) -> list[int]:
    """Groups of one priority that could have exchanged their places, those who wait among them; none if none could."""
    latest = max(turn.at for turn in served)
    found = [turn for turn in waiting if turn.since <= latest]
    since = min((turn.since for turn in found), default=latest + 1)
    for turn in sorted(served, key=lambda turn: -turn.at):
        if turn.at < since:
            break
        found.append(turn)
        since = min(since, turn.since)
    return [turn.group for turn in found]


class InTurn(Protocol):
    """A method that awards units in turn."""

    def awards(self, groups: Groups, start: IntArray, k: int, rank: Rank) -> Awards:
        """Who gets each unit from the start up to k."""
        ...


def is_in_turn(method: object) -> TypeGuard[InTurn]:
    """Whether a method awards units in turn."""
    return hasattr(method, "awards")


def eligible_from(awards: Awards, i: int, units: int) -> int:
    """The first total at which a group with so many units stays within its upper quota by one more: a < P h / V."""
    return units * awards.total // awards.persons[i] + 1


@dataclass(frozen=True)
class Priority:
    """P / (a + 1) as a key of a queue, the largest first; compared exactly."""

    persons: int
    divisor: int

    def __lt__(self, other: Priority) -> bool:
        return self.persons * other.divisor > other.persons * self.divisor

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Priority) and self.persons * other.divisor == other.persons * self.divisor

    def __hash__(self) -> int:
        return hash(Fraction(self.persons, self.divisor))


def in_common_unit(populations: Sequence[int | Fraction]) -> list[int]:
    """Populations as whole numbers of the largest unit that measures all of them."""
    from math import lcm

    scale = lcm(*{value.denominator for value in populations})
    return [value.numerator * (scale // value.denominator) for value in populations]
