"""What populations could have been: errors around those that were counted, or replicates that somebody else drew."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

from evenhand.exceptions import InvalidParameter
from evenhand.groups import Groups
from evenhand.numbers import FloatArray, exact_number, nearest_float, whole_number

CELLS = 2**19
"""Populations that are drawn at a time."""

MOST_DRAWS = 10**8
MOST_REDRAWS = 1000


@dataclass(frozen=True)
class Normal:
    """Normal errors, independent of each other; a population of 0 or less is drawn again.

    Attributes
    ----------
    populations, sd : float array, shape (n,)
    draws : int
    seed : int
    words : str
        What was asked, for sentences.
    are_whole : bool
        Whether populations are rounded to whole numbers of 1 or more, as strata have them.
    """

    populations: FloatArray
    sd: FloatArray
    draws: int
    seed: int | None
    words: str
    are_whole: bool = False

    def chunks(self, n: int) -> Iterator[FloatArray]:
        """Draw them, by a generator that begins with the seed."""
        generator, rows = np.random.default_rng(self.seed), max(1, CELLS // n)
        for first in range(0, self.draws, rows):
            shape = (min(rows, self.draws - first), n)
            drawn = self.populations + self.sd * generator.standard_normal(shape)
            drawn = self._redrawn(drawn, generator)
            yield np.maximum(np.rint(drawn), 1.0) if self.are_whole else drawn

    def _redrawn(self, drawn: FloatArray, generator: np.random.Generator) -> FloatArray:
        for _ in range(MOST_REDRAWS):
            rows, cols = np.nonzero((drawn <= 0) & (self.populations > 0))
            if not rows.size:
                return drawn
            drawn[rows, cols] = self.populations[cols] + self.sd[cols] * generator.standard_normal(rows.size)
        return np.where(drawn > 0, drawn, self.populations)


@dataclass(frozen=True)
class Replicates:
    """Sets of populations that were given.

    Attributes
    ----------
    populations : float array, shape (R, n)
    """

    populations: FloatArray
    seed: int | None = None

    @property
    def draws(self) -> int:
        """How many there are."""
        return int(self.populations.shape[0])

    @property
    def words(self) -> str:
        """What was asked, for sentences."""
        return "by the replicates given"

    def chunks(self, n: int) -> Iterator[FloatArray]:
        """Some at a time."""
        rows = max(1, CELLS // n)
        for first in range(0, self.draws, rows):
            yield self.populations[first : first + rows]


Noise: TypeAlias = Normal | Replicates


def noise_of(
    groups: Groups, error: Any, sd: Any, replicates: Any, draws: Any, seed: Any, are_whole: bool = False
) -> Noise:
    """What was asked for, checked; `are_whole` says that populations must be whole numbers.

    Raises
    ------
    InvalidParameter
    """
    given = [name for name, value in (("error", error), ("sd", sd), ("replicates", replicates)) if value is not None]
    if len(given) != 1:
        what = f"{' and '.join(given)} are given" if given else "nothing says how wrong populations may be"
        raise InvalidParameter(
            f"{what}: give one of error (standard deviation as a share of each population), sd (in people) and "
            "replicates (an array of R sets of populations)",
            in_flags=f"{what}: give one of --error (standard deviation as a share of each population), --sd (in "
            "people) and --replicates (a file of sets of populations)",
        )
    if replicates is not None:
        if draws is not None or seed is not None:
            raise InvalidParameter("draws and seed are for errors that are drawn: replicates are taken as they are")
        return Replicates(_replicates(groups, replicates))
    number = _draws(draws)
    start = secrets.randbits(53) if seed is None else whole_number(seed)
    if start is None or start < 0:
        raise InvalidParameter(f"seed is {seed!r}, but must be a whole number of 0 or more")
    if error is not None:
        share = _at_least_0("error", error)
        deviation, words = share * groups.populations, f"with an error of {100 * share:g} % (standard deviation)"
    else:
        deviation, words = _each(groups, sd), "with the standard deviations given"
    words += ", rounded to whole numbers" if are_whole else ""
    return Normal(groups.populations, deviation, number, start, words, are_whole)


def _draws(draws: object) -> int:
    number = whole_number(10_000 if draws is None else draws)
    if number is None or not 1 <= number <= MOST_DRAWS:
        raise InvalidParameter(f"draws is {draws!r}, but must be a whole number from 1 to {MOST_DRAWS:,}")
    return number


def _at_least_0(what: str, value: object) -> float:
    try:
        exact = exact_number(value)
    except (TypeError, ValueError):
        exact = -1
    if exact < 0 or nearest_float(exact) == np.inf:
        raise InvalidParameter(f"{what} is {value!r}, but must be a finite number of 0 or more")
    return nearest_float(exact)


def _each(groups: Groups, sd: Any) -> FloatArray:
    """One standard deviation for each group: given by name, in their order, or one for all."""
    if isinstance(sd, Mapping):
        for name in sd:
            groups.index(name)
        missing = [name for name in groups.names if name not in sd]
        if missing:
            raise InvalidParameter(f"sd says nothing of {missing[0]!r}: give a number for each group, 0 for no error")
        values = [sd[name] for name in groups.names]
    elif np.ndim(sd) == 0:
        values = [sd] * groups.n
    else:
        values = list(sd)
    if len(values) != groups.n:
        raise InvalidParameter(f"sd has {len(values)} numbers for {groups.n} groups: give one for each, or one for all")
    return np.array(
        [_at_least_0(f"sd of {groups.label(i)!r}", value) for i, value in enumerate(values)], dtype=np.float64
    )


def _replicates(groups: Groups, replicates: Any) -> FloatArray:
    try:
        array = np.array(replicates, dtype=np.float64)
    except (TypeError, ValueError):
        array = np.zeros(0)
    if array.ndim != 2 or array.shape[1] != groups.n or not array.shape[0]:
        raise InvalidParameter(
            f"replicates must be numbers of shape (R, {groups.n}), one row for each set of populations, the groups in "
            f"their order; this has shape {np.shape(replicates)}"
        )
    bad = ~((array >= 0) & (array < np.inf))
    if bad.any():
        row, i = (int(part[0]) for part in np.nonzero(bad))
        raise InvalidParameter(
            f"replicate {row + 1} has a population of {array[row, i]:g} for {groups.label(i)!r}: populations must be "
            "finite numbers of 0 or more"
        )
    return array
