"""Totals tried until one is good enough: by halving where E never rises, else one after the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import inf

import numpy as np

from evenhand.exceptions import OutOfReach
from evenhand.methods.registry import entry_of
from evenhand.methods.sample.method import SampleMethod
from evenhand.numbers import Exact
from evenhand.result.allocation import Allocation
from evenhand.result.smallest import Precision, SmallestTotal, error_in_words, in_words
from evenhand.solve.many import Answers, answers
from evenhand.solve.proof.threshold import is_at_most
from evenhand.solve.request.problems import OverTotals
from evenhand.solve.request.request import Request
from evenhand.solve.request.totals import checked_total, greatest_total, least_total, most_tried

FIRST_STEP, LONGEST_STEP = 64, 8192
"""Totals that are solved at once: few at first, for small ones are often good enough."""

ROUNDINGS = 2.0**-50
"""Relative error of a logarithm as float64 computes it, and of the wanted error's."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Wanted:
    """The error that is good enough, and how it was asked for of a sample."""

    error: Exact
    precision: Precision | None = None


@dataclass
class Search:
    """Totals tried one after the other, and what became of them."""

    request: Request
    wanted: Wanted
    k_max: object
    progress: Progress | None
    tried: int = 0
    nearest: tuple[int, float] | None = None
    undecided: list[int] = field(default_factory=list)
    _found: dict[int, Allocation] = field(default_factory=dict)

    @property
    def is_falling(self) -> bool:
        """Whether one more unit never raises E: its cost is never above 0, and knows of no total."""
        return isinstance(self.request.method, SampleMethod)

    @cached_property
    def low(self) -> int:
        """The fewest units that can be handed out."""
        return least_total(self.request)

    @cached_property
    def reach(self) -> int:
        """The most units that can be handed out."""
        return greatest_total(self.request)

    @cached_property
    def high(self) -> int:
        """The largest total that is tried."""
        if self.k_max is not None:
            return checked_total(self.request, self.k_max)
        if self.is_falling:
            return self.reach
        return min(self.reach, self.low + most_tried(self.request.groups.n) - 1)

    def halved(self) -> int:
        """The smallest total that is good enough, where E never rises."""
        low, step = self.low, 1
        if self._is_enough(low):
            return low
        while True:
            high = min(low + step, self.high)
            if high > low and self._is_enough(high):
                break
            if high == self.high:
                raise self._out_of_reach((high, self._at(high).error))
            low, step = high, 2 * step
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if self._is_enough(middle) else (middle, high)
        return high

    def scanned(self) -> int:
        """The smallest total that is good enough, where every smaller one has to be tried."""
        start, step = self.low, FIRST_STEP
        while start <= self.high:
            totals = np.arange(start, min(start + step, self.high + 1), dtype=np.int64)
            found = answers(OverTotals(self._solving, totals), keep_units=False)
            place = self._first_enough(totals.tolist(), found)
            if place is not None:
                return int(totals[place])
            start, step = start + len(totals), min(2 * step, LONGEST_STEP)
            if self.progress is not None:
                self.progress(start - self.low, self.high - self.low + 1)
        assert self.nearest is not None
        raise self._out_of_reach(self.nearest)

    def result(self, k: int) -> SmallestTotal:
        """What was found, with what excludes all smaller totals."""
        before = None
        if k > self.low:
            before = k - 1, self._at(k - 1).error
        nearest = before if self.is_falling else self.nearest
        return SmallestTotal(
            self.wanted.error,
            Allocation.best(self.request, k),
            self.low,
            before,
            nearest,
            int(before is not None) if self.is_falling else self.tried,
            self.is_falling,
            tuple(one for one in self.undecided if one < k),
            self.wanted.precision,
        )

    @cached_property
    def _solving(self) -> Request:
        """The request with a tie rule that asks for nothing: all that tie have one error, penalties on change apart."""
        if self.request.change:
            return self.request
        return replace(self.request, rule=replace(self.request.rule, ties="first"))

    @cached_property
    def _log(self) -> float:
        """Logarithm of the wanted error, rounded; -inf for 0."""
        from flint import arb, fmpq

        wanted = self.wanted.error
        return -inf if wanted == 0 else float(arb(fmpq(wanted.numerator, wanted.denominator)).log())

    def _first_enough(self, totals: list[int], found: Answers) -> int | None:
        """Position of the first of these totals that is good enough; the others are entered as excluded or not."""
        with np.errstate(invalid="ignore"):
            doubt = found.log_error_bound + ROUNDINGS * (1 + np.abs(found.log_error) + abs(self._log))
            surely = (found.log_error + doubt < self._log) | (found.log_error == -inf)
            perhaps = ~surely & ~(found.log_error - doubt > self._log) & ~np.isposinf(found.log_error)
        for place in np.flatnonzero(surely | perhaps).tolist():
            if surely[place] or self._is_enough(totals[place]):
                self._exclude(totals[:place], found, place)
                return int(place)
        self._exclude(totals, found, len(totals))
        return None

    def _exclude(self, totals: list[int], found: Answers, count: int) -> None:
        """Enter totals that are not good enough, and those whose allocation may not be the best."""
        self.tried += count
        if count == 0:
            return
        least = int(found.log_error[:count].argmin())
        if self.nearest is None or found.error[least] < self.nearest[1]:
            self.nearest = totals[least], float(found.error[least])
        self.undecided += [totals[place] for place in np.flatnonzero(found.proof[:count] == "undecided").tolist()]

    def _is_enough(self, k: int) -> bool:
        """Whether the best allocation of a total is good enough; not where that cannot be told, which is noted."""
        allocation = self._at(k)
        competing = self.request.field.among(allocation.units)
        verdict = is_at_most(self.request.method.exactly(self.request.groups, k), competing.tolist(), self.wanted.error)
        if not verdict and (verdict is None or allocation.proof == "undecided"):
            self.undecided.append(k)
        return verdict is True

    def _at(self, k: int) -> Allocation:
        if k not in self._found:
            self._found = {**dict(list(self._found.items())[-2:]), k: Allocation.best(self._solving, k)}
        return self._found[k]

    def _out_of_reach(self, nearest: tuple[int, float]) -> OutOfReach:
        k, error = nearest
        wanted, name = in_words(self.wanted.error), entry_of(self.request.chosen).name
        begin = f"no total from {self.low:,} to {self.high:,} has an error of {wanted} or less by {name}: the least is "
        begin += f"{error_in_words(error)}, at k = {k:,}"
        if self.high == self.reach:
            limit = "more cannot be handed out"
            return OutOfReach(f"{begin}, and {limit}. Allow a larger error")
        return OutOfReach(
            f"{begin}. Allow a larger error, or look further with k_max=...",
            in_flags=f"{begin}. Allow a larger error, or look further with --k-max",
        )
