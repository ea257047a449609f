"""Which units come before which everywhere between two places, and what that decides."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from evenhand.insight.along.line import Line
from evenhand.insight.along.place import Place, Unit
from evenhand.numbers import FloatArray, IntArray

BoolArray = NDArray[np.bool_]

SAFETY = 1 + 2.0**-40
"""For the few roundings of a bound that is itself made of bounds."""

NEAR = 1 / 16
"""Relative distance of two populations within which their costs are compared by how costs grow with the population."""


@dataclass(frozen=True)
class Candidates:
    """Units of groups that may or may not be handed out: from each group some that follow each other.

    Attributes
    ----------
    groups, before : int array, shape (m,)
        Unit j takes group `groups[j]` from `before[j]` to one more; by group, then by units.
    """

    groups: IntArray
    before: IntArray

    @classmethod
    def between(cls, low: IntArray, high: IntArray) -> Candidates:
        """For each group i its units from low[i] on, up to but without high[i]."""
        count = np.maximum(high - low, 0)
        groups = np.repeat(np.arange(low.size), count)
        inside = np.arange(groups.size) - np.repeat(np.cumsum(count) - count, count)
        return cls(groups, low[groups] + inside)

    @property
    def units(self) -> list[Unit]:
        """The units, one by one."""
        return list(zip(self.groups.tolist(), self.before.tolist(), strict=True))

    def places(self, preferred: IntArray | None) -> IntArray:
        """The order of units whose costs do not tell which comes first: those in `preferred`, then by group."""
        place = np.arange(self.groups.size)
        return place if preferred is None else place + place.size * (self.before >= preferred[self.groups])


def precedence(line: Line, low: Place, high: Place, some: Candidates, preferred: IntArray | None) -> BoolArray:
    """Whether unit u is proven to cost no more than unit w all the way from low to high, shape (m, m).

    Of units that cost the same all the way one comes before the other: the one that is in `preferred`, or else that of
    the earlier group. So no two units come before each other, and where these are all that is known, there is an order
    of all units by cost that agrees with it.
    """
    units = some.units
    (first, last), (first_there, last_there) = low.ranks(units), high.ranks(units)
    before = (last[:, None] <= first[None, :]) & (last_there[:, None] <= first_there[None, :])
    if line.course == "several":
        change = _Change.between(line, low, high, units)
        before = (before & change.is_monotone) | change.stays_above
        _compare_twins(line, low, high, some, before)
    kinds = line.kinds[some.groups]
    is_same = (kinds[:, None] == kinds[None, :]) & (some.before[:, None] == some.before[None, :])
    is_same |= before & before.T
    places = some.places(preferred)
    before = np.where(is_same, places[:, None] < places[None, :], before)
    is_own = some.groups[:, None] == some.groups[None, :]
    return np.where(is_own, some.before[:, None] < some.before[None, :], before)


def _compare_twins(line: Line, low: Place, high: Place, some: Candidates, before: BoolArray) -> None:
    """Add what follows for as many units of groups that have nearly the same population."""
    kinds, people = line.kinds[some.groups], line.request.groups.populations[some.groups]
    open_ = (kinds[:, None] != kinds[None, :]) & ~(before | before.T)
    if not line.is_linear:
        open_ &= some.before[:, None] == some.before[None, :]
        open_ &= np.abs(people[:, None] - people[None, :]) < NEAR * people[None, :]
    units = some.units
    for one, other in np.argwhere(np.triu(open_)).tolist():
        sign = line.twins(low.value, high.value, units[one], units[other])
        if sign:
            before[(one, other) if sign > 0 else (other, one)] = True


@dataclass(frozen=True)
class _Change:
    """How the difference cost(w) - cost(u) of any two units can change from one place to another, shape (m, m)."""

    is_monotone: BoolArray
    stays_above: BoolArray

    @classmethod
    def between(cls, line: Line, low: Place, high: Place, units: list[Unit]) -> _Change:
        """From the costs at both ends and the slopes between them.

        Notes
        -----
        A difference of at least p here and q there, with slopes from e to f, e < 0 < f, is at least p + e x at a
        distance x from here and q - f (h - x) before there: the larger of both is least where they are equal, with the
        value (f p - e q + e f h) / (f - e).
        """
        flattest, steepest = line.slopes(low.value, high.value, units)
        fall, rise = _less(flattest, steepest), _less(steepest, flattest)
        (here, here_above), (there, there_above) = low.bounds(units), high.bounds(units)
        at_low, at_high = _less(here, here_above), _less(there, there_above)
        width = float(high.value - low.value) * SAFETY
        with np.errstate(all="ignore"):
            gained = rise * at_low - fall * at_high
            lost = rise * fall * width
            stays = (at_low > 0) & (at_high > 0) & ((fall >= 0) | (rise <= 0) | (gained > -lost * SAFETY))
        return cls((fall >= 0) | (rise <= 0), np.asarray(stays))


def _less(theirs: FloatArray, ours: FloatArray) -> FloatArray:
    """By how much theirs is more than ours, for every pair (ours, theirs)."""
    with np.errstate(all="ignore"):
        return np.asarray(theirs[None, :] - ours[:, None])


def narrowed(before: BoolArray, some: Candidates, least: IntArray, most: IntArray, k: int) -> tuple[IntArray, IntArray]:
    """Fewest and most units of every group in a best allocation that goes by that order.

    Parameters
    ----------
    before : bool array, shape (m, m)
        As by `precedence`.
    some : Candidates
    least, most : int array, shape (n,)
        What is known so far.
    k : int

    Notes
    -----
    m = k - sum(least) units are still to be handed out. A unit is one of them if fewer than m others may come before
    it; it is none of them if m come before it. In each group units come one after another, so that the first one that
    comes after u, and the last one that comes before it, tell how many there are.
    """
    starts = np.flatnonzero(np.r_[True, some.groups[1:] != some.groups[:-1]])
    groups = some.groups[starts]
    other = (most > least) & ~np.isin(np.arange(least.size), groups)
    while True:
        left = k - int(least.sum())
        size = most - least
        from_, to = least[groups], most[groups]
        later = np.where(before, some.before[None, :], np.iinfo(np.int64).max)
        cheaper = np.clip(np.minimum.reduceat(later, starts, axis=1), from_, to) - from_
        surely = np.where(before.T, some.before[None, :] + 1, 0)
        sooner = np.clip(np.maximum.reduceat(surely, starts, axis=1), from_, to) - from_
        own = np.searchsorted(groups, some.groups)
        rows = np.arange(some.groups.size)
        cheaper[rows, own] = sooner[rows, own] = np.clip(some.before, from_[own], to[own]) - from_[own]
        is_in = cheaper.sum(axis=1) + int(size[other].sum()) < left
        is_out = sooner.sum(axis=1) >= left
        new_least, new_most = least.copy(), most.copy()
        np.maximum.at(new_least, some.groups[is_in], some.before[is_in] + 1)
        np.minimum.at(new_most, some.groups[is_out], some.before[is_out])
        new_least, new_most = _closed(np.minimum(new_least, most), np.maximum(new_most, least), k)
        if (new_least == least).all() and (new_most == most).all():
            return least, most
        least, most = new_least, new_most


def _closed(least: IntArray, most: IntArray, k: int) -> tuple[IntArray, IntArray]:
    """The same where nothing is left, or where all that may be handed out is."""
    if int(least.sum()) == k:
        return least, least
    return (most, most) if int(most.sum()) == k else (least, most)
