"""One total of very many groups: the price from a sample, one look at every group, a shortlist of those that matter.

A sample of the groups tells the price of the last unit, and a band around it. Every group starts with about the units
that it takes at that price. What is left to move, and all doubt about what is best, concerns the groups with a unit in
the band or on its wrong side: the shortlist. Whether the band was wide enough is found out afterwards.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from evenhand.methods.protocol import Block
from evenhand.numbers import LARGEST, IntArray
from evenhand.numbers.parts import column_parts
from evenhand.numbers.threads import spread
from evenhand.solve.closed import CLOSED
from evenhand.solve.counting import row_sums
from evenhand.solve.proof.certificate import Doubt, doubts
from evenhand.solve.request.bounds import Bounds
from evenhand.solve.search.greedy import finish, settle
from evenhand.solve.search.holdings import Holdings

DEVIATIONS = 4
"""Standard deviations of the sample's total that the band reaches to either side."""

ERRORS = 16
"""Times the error of a cost in the sample that the band reaches farther: costs elsewhere may be larger."""

WIDER = 16
"""Factor by which a band grows that was too narrow."""


@dataclass(frozen=True)
class Band:
    """A price for the last unit, and how far from it a cost may lie to be looked at."""

    low: float
    price: float
    high: float

    def wider(self) -> Band:
        """The next band to try."""
        low, high = self.price - WIDER * (self.price - self.low), self.price + WIDER * (self.high - self.price)
        return Band(max(low, -LARGEST), self.price, min(high, LARGEST))


EVERYTHING = Band(-LARGEST, 0.0, LARGEST)
"""Costs beyond are those of units that cannot move."""


@dataclass(frozen=True)
class Shortlist:
    """The best units for one total, as far as float64 can tell, and the groups that could still matter.

    Attributes
    ----------
    units : int array, shape (n,)
    cols : int array, shape (m,)
        Groups on the shortlist: any other's costs lie outside of the band.
    holdings : Holdings
        Those groups alone, in one row.
    elsewhere : float
        Bound on the error of every cost of the other groups.
    left : int
        Units for which there was no room on the shortlist.
    """

    units: IntArray
    cols: IntArray
    holdings: Holdings
    elsewhere: float
    left: int

    def doubts(self) -> list[Doubt]:
        """What float64 leaves undecided."""
        found = doubts(self.holdings, self.elsewhere)
        return [Doubt(doubt.row, self.cols[doubt.givers], self.cols[doubt.takers]) for doubt in found]

    def lies_within(self, band: Band) -> bool:
        """Whether the band holds every cost that could decide, and two groups on either side of the price."""
        if band == EVERYTHING:
            return True
        held, following = self.holdings.held[0], self.holdings.next[0]
        error = max(self.elsewhere, float(self.holdings.row_error()[0]))
        with np.errstate(all="ignore"):
            low, high = following.min() - 2 * error, held.max() + 2 * error
        enough = min(np.count_nonzero(held >= band.low), np.count_nonzero(following <= band.high)) >= 2
        return bool(enough and self.left == 0 and band.low < low and high < band.high)


def shortlisted(block: Block, k: int, bounds: Bounds, threads: int = 1) -> Shortlist:
    """The best units for one total of many groups.

    Parameters
    ----------
    block : Block
        Of one row.
    k : int
    bounds : Bounds
    threads : int
        Parts of the groups are spread over so many threads.

    Returns
    -------
    Shortlist
    """
    bounds = bounds.up_to(k)
    first = _sampled_band(block, k, bounds)
    for band in dict.fromkeys((first, first.wider(), EVERYTHING)):
        found = _looked_at(block, k, bounds, band, threads)
        if found.lies_within(band):
            break
    return found


def _sampled_band(block: Block, k: int, bounds: Bounds) -> Band:
    """The price at which a sample gets as many units as its ideals add up to, and how uncertain that is."""
    n = bounds.lower.shape[1]
    places = slice(None, None, max(1, int(n / (2 * n) ** (2 / 3))))
    sample = block.only(places)
    holdings = Holdings(sample, bounds.only(places))
    _finished(holdings, np.rint(sample.ideal.sum(axis=1)).astype(np.int64))
    held, following = np.sort(holdings.held[0]), np.sort(holdings.next[0])
    if held[-1] == -CLOSED or following[0] == CLOSED:
        return EVERYTHING
    deviation = float((holdings.units - sample.ideal).std()) * math.sqrt(holdings.n)
    reach = min(math.ceil(DEVIATIONS * (deviation + 1)), holdings.n)
    held, following = np.maximum(held, -LARGEST), np.minimum(following, LARGEST)
    # Where many groups tie, all costs of the sample near the price are the same: the band must hold their errors too.
    error = ERRORS * float(holdings.row_error()[0])
    return Band(
        float(held[-reach]) - error, float(held[-1] / 2 + following[0] / 2), float(following[reach - 1]) + error
    )


@dataclass(frozen=True)
class Seen:
    """What one part of the groups has to tell: who is near the price, units taken, and the bound on a cost's error."""

    near: IntArray
    taken: int
    error: float


def _looked_at(block: Block, k: int, bounds: Bounds, band: Band, threads: int) -> Shortlist:
    """All groups with about the units they take at the price, and those within the band with the best ones.

    A unit that the price would move costs less than the band's upper or more than its lower end, as all others that
    matter: one list holds both.
    """
    price, units = np.array([band.price]), np.empty(bounds.lower.shape[1], dtype=np.int64)

    def look(part: slice) -> Seen:
        holdings = Holdings(block.only(part), bounds.only(part), prices=price)
        units[part] = holdings.units[0]
        near = np.flatnonzero((holdings.held[0] >= band.low) | (holdings.next[0] <= band.high))
        return Seen(near + part.start, int(row_sums(holdings.units)[0]), float(holdings.row_error()[0]))

    seen = spread(look, column_parts(units.size), threads)
    # Any group may be on the list, and somebody has to: where none can move, the first.
    cols = np.concatenate([part.near for part in seen])
    cols = cols if cols.size else np.zeros(1, dtype=np.int64)
    holdings = Holdings(block.only(cols), bounds.only(cols), units=units[np.newaxis, cols].astype(np.float64))
    handed_out = sum(part.taken for part in seen) - int(row_sums(holdings.units)[0])
    settle(holdings, price, np.array([k]))
    left = _finished(holdings, np.array([k - handed_out]))
    units[cols] = holdings.units[0]
    return Shortlist(units, cols, holdings, max(part.error for part in seen), left)


def _finished(holdings: Holdings, totals: IntArray) -> int:
    """Bring the only row of the holdings to its total, as far as its bounds allow; returns the units left over."""
    missing = holdings.missing(totals)
    moved = np.clip(missing, *holdings.room())
    left = int(missing[0] - moved[0])
    finish(holdings, moved)
    return left
