"""Who falls below the quota and is fixed at the minimum, while the quota is formed anew from the rest.

So reads article 17 of the Swiss Federal Act on Political Rights (SR 161.1): the resident population divided by the
seats, and from that the next whole number above, is the first quotient. Cantons that do not reach it get one seat and
leave; the rest's population and seats give the next quotient, until all that remain reach it. With other minimums than
one seat, a group leaves that has fewer persons than its minimum times the quotient.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from evenhand.exceptions import InvalidTotal
from evenhand.methods.remainder.quota import DIVIDED, shared_out
from evenhand.numbers import Exact, IntArray, nearest_float

if TYPE_CHECKING:
    from evenhand.groups import Groups

NEAR = 2.0**-48
"""Relative distance from the quotient within which float64 decides nothing."""

MOST_NAMED = 8
"""Groups that a note names."""


@dataclass(frozen=True)
class Fixing:
    """Who is fixed at one total, and what the rest share.

    Attributes
    ----------
    is_fixed : bool array, shape (n,)
        Groups that get their minimum.
    per_person : Exact
        Units for one person of the rest, not rounded; 0 where nothing is left to share.
    """

    is_fixed: NDArray[np.bool_]
    per_person: Exact

    @classmethod
    def nobody(cls, groups: Groups, quota: str, k: int) -> Fixing:
        """Nobody leaves: all share k by the first quota."""
        return cls(np.zeros(groups.n, dtype=np.bool_), Fraction(shared_out(quota, groups.total, k)) / groups.total)

    @classmethod
    def at(cls, groups: Groups, quota: str, k: int) -> Fixing:
        """Form the quota anew until nobody falls below.

        Raises
        ------
        InvalidTotal
            Everybody falls below a quota that is rounded up, and units are left.
        """
        is_fixed, persons, units = np.zeros(groups.n, dtype=np.bool_), groups.total, k
        while units:
            quotient = DIVIDED[quota](persons, units)
            new = np.flatnonzero(_falls_below(groups, quotient) & ~is_fixed)
            if not new.size:
                return cls(is_fixed, 1 / Fraction(quotient))
            is_fixed[new] = True
            persons -= _sum(groups, new)
            units -= int(groups.minimum[new].sum())
            if units and is_fixed.all():
                raise InvalidTotal(
                    f"k = {k} leaves {units} over: every group falls below its minimum times {quotient} persons, the "
                    f'{quota} quota, which is rounded up to a whole number: use quota="hare"'
                )
        return cls(is_fixed, 0)

    def notes(self, groups: Groups) -> tuple[str, ...]:
        """One sentence on who was fixed, if anybody was."""
        names = [groups.label(i) for i in np.flatnonzero(self.is_fixed)[: MOST_NAMED + 1].tolist()]
        if not names:
            return ()
        number = int(self.is_fixed.sum())
        rest = f" and {number - MOST_NAMED} more" if number > MOST_NAMED else ""
        verb = "falls below the quota and gets its" if number == 1 else "fall below the quota and get their"
        return (f"{', '.join(names[:MOST_NAMED])}{rest} {verb} minimum; the others share the rest by a new quota.",)


def _falls_below(groups: Groups, quotient: Exact) -> NDArray[np.bool_]:
    """Whether a group has fewer persons than its minimum times the quotient, shape (n,); decided exactly."""
    with np.errstate(all="ignore"):
        distance = groups.populations - groups.minimum * nearest_float(quotient)
        below = distance < 0
        unclear = np.flatnonzero(~(np.abs(distance) > NEAR * groups.populations))
    if unclear.size:
        below[unclear] = _exactly_below(groups, quotient, unclear)
    return np.asarray(below)


def _exactly_below(groups: Groups, quotient: Exact, cols: IntArray) -> list[bool]:
    """The same for some groups; those of one population and minimum are one question."""
    populations, which = groups.distinct(cols)
    pairs = np.stack([which, groups.minimum[cols]])
    different, place = np.unique(pairs, axis=1, return_inverse=True)
    answers = [populations[i] < least * quotient for i, least in different.T.tolist()]
    return [answers[i] for i in place.reshape(-1).tolist()]


def _sum(groups: Groups, cols: IntArray) -> Exact:
    """Exact sum of the populations of some groups."""
    populations, which = groups.distinct(cols)
    counts = np.bincount(which, minlength=len(populations)).tolist()
    total: Exact = 0
    for population, count in zip(populations, counts, strict=True):
        total += population * count
    return total
