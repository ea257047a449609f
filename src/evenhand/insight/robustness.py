"""How probable each result is when populations could have been counted otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import numpy as np

from evenhand.api import allocate, sweep
from evenhand.exceptions import InvalidParameter
from evenhand.groups import Groups
from evenhand.insight.draws import Drawn, allocated
from evenhand.insight.groups import groups_of
from evenhand.insight.noise import Noise, noise_of
from evenhand.methods.protocol import Method
from evenhand.methods.sequence.awards import is_in_turn
from evenhand.numbers import FloatArray, IntArray, Number, read_only
from evenhand.result.allocation import Allocation
from evenhand.result.robustness import MOST_ALLOCATIONS, Robustness
from evenhand.result.robustness_told import MOST_RANKED

STEP = 100
"""Draws between two calls of `progress`."""


def robustness(
    groups: object,
    k: object,
    *,
    error: Number | None = None,
    sd: object = None,
    replicates: object = None,
    draws: int | None = None,
    seed: int | None = None,
    totals: tuple[int, int] | None = None,
    alpha: Number | None = None,
    method: str | Method | None = None,
    progress: Callable[[int, int], None] | None = None,
    **options: Any,
) -> Robustness:
    """Allocate k for many sets of populations and say how probable each result is.

    Parameters
    ----------
    groups : Groups, whatever `Groups` takes, or whatever `load` takes
    k : int
        Total to hand out.
    error : number, optional
        Standard deviation of each population, as a share of it: 0.005 is half a percent. Errors are normal and
        independent; a population of 0 or less is drawn again.
    sd : number, sequence or mapping by name, optional
        The same in people.
    replicates : array, shape (R, n), optional
        Sets of populations that somebody else has drawn, such as those of a survey; the groups in their order.
    draws : int, optional
        How many sets are drawn; 10,000 if None.
    seed : int, optional
        Of the generator; drawn and written into the result if None.
    totals : (int, int), optional
        Smallest and largest total among which the best one is looked for in each draw, which takes a sweep each.
    alpha : number, optional
        Size penalty for that; 2 if None.
    method : str or method object, optional
        `Fairness` if None.
    progress : callable, optional
        Told (draws done, draws in all) as the work goes on.
    **options
        Those of `allocate`, but for `seed`: a tie is broken in every draw as `ties` says, and not by lot.

    Returns
    -------
    Robustness

    Raises
    ------
    InvalidParameter
        Not one of `error`, `sd` and `replicates` is given, or a number is out of range.
    EvenhandError
        As in `allocate`; in a draw too.

    Examples
    --------
    >>> found = robustness({"A": 60, "B": 40}, 5, error=0.001, draws=100, seed=1, method="webster")
    >>> found.whole, found.safe
    (1.0, ('A', 'B'))
    """
    if options.get("ties") == "lot":
        why = "draws a lot, and the seed is that of the populations: choose first or current"
        raise InvalidParameter(f'ties="lot" {why}', in_flags=f"--ties lot {why}")
    receivers = groups_of(groups, options)
    allocation = allocate(receivers, k, method=method, **options)
    noise = noise_of(receivers, error, sd, replicates, draws, seed, getattr(allocation.method, "is_finite", False))
    best = None if totals is None else _BestTotals(receivers, totals, alpha, {**options, "method": method})
    if totals is None and alpha is not None:
        raise InvalidParameter("alpha is given, but no totals: it only says which total is best")
    tally = _Tally(allocation)
    for done, populations in enumerate(_parts(noise, receivers)):
        tally.count(allocated(receivers, allocation.k, populations, tally.has_ranks, {**options, "method": method}))
        if best is not None:
            best.count(populations)
        if progress is not None:
            progress(min(noise.draws, (done + 1) * STEP), noise.draws)
    return tally.result(noise, () if best is None else tuple(best.found.most_common()))


def _parts(noise: Noise, groups: Groups) -> Any:
    for chunk in noise.chunks(groups.n):
        for first in range(0, chunk.shape[0], STEP):
            yield chunk[first : first + STEP]


class _BestTotals:
    """Which total is best in each draw."""

    def __init__(self, groups: Groups, totals: tuple[int, int], alpha: Any, options: dict[str, Any]) -> None:
        self._groups, self._options = groups, options
        try:
            self._ends = tuple(totals)
        except TypeError:
            self._ends = ()
        if len(self._ends) != 2:
            raise InvalidParameter(f"totals is {totals!r}, but must be two numbers: the smallest and the largest total")
        self._alpha = 2 if alpha is None else alpha
        self.found: Counter[int] = Counter()
        # What cannot be asked is refused before the work.
        sweep(groups, *self._ends, **options).best_k(self._alpha)

    def count(self, populations: FloatArray) -> None:
        """Sweep each set of populations."""
        for row in populations:
            found = sweep(self._groups.with_populations(row), *self._ends, keep_units=False, **self._options)
            self.found[int(found.best_k(self._alpha))] += 1


class _Tally:
    """Results counted as they come."""

    def __init__(self, allocation: Allocation) -> None:
        self._allocation = allocation
        method, n = allocation.method, allocation.groups.n
        self.has_ranks = method.additive and not is_in_turn(method) and n <= MOST_RANKED
        self._by_difference: dict[int, IntArray] = {}
        self._ranks = np.zeros((n, n), dtype=np.int64) if self.has_ranks else None
        self._whole: Counter[bytes] = Counter()
        self._undecided = 0

    def count(self, drawn: Drawn) -> None:
        """Add some draws."""
        change = drawn.units - self._allocation.units
        for value in np.unique(change).tolist():
            known = self._by_difference.setdefault(value, np.zeros(change.shape[1], dtype=np.int64))
            known += (change == value).sum(axis=0)
        self._whole.update(row.tobytes() for row in drawn.units)
        if self._ranks is not None and drawn.rank is not None:
            cols = np.broadcast_to(np.arange(change.shape[1]), change.shape)
            np.add.at(self._ranks, (cols.ravel(), drawn.rank.ravel() - 1), 1)
        self._undecided += int((~drawn.proven).sum())

    def result(self, noise: Noise, best_k: tuple[tuple[int, int], ...]) -> Robustness:
        """All of it."""
        differences = sorted(self._by_difference)
        own = self._allocation.units.astype(np.int64).tobytes()
        frequent = self._whole.most_common(MOST_ALLOCATIONS)
        if own in self._whole and own not in dict(frequent):
            frequent[-1] = (own, self._whole[own])
        return Robustness(
            self._allocation,
            noise.draws,
            noise.seed,
            noise.words,
            read_only(np.array(differences, dtype=np.int64)),
            read_only(np.stack([self._by_difference[value] for value in differences], axis=1)),
            None if self._ranks is None else read_only(self._ranks),
            tuple((tuple(np.frombuffer(units, dtype=np.int64).tolist()), count) for units, count in frequent),
            len(self._whole),
            best_k,
            self._undecided,
        )
