"""Robustness: how probable each result is when populations could have been counted otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from evenhand.groups import Groups
from evenhand.methods.registry import entry_of
from evenhand.numbers import FloatArray, IntArray, read_only
from evenhand.numbers.values import Value, are_same
from evenhand.result.allocation import Allocation
from evenhand.result.cautions import cautions
from evenhand.result.html import html_of
from evenhand.result.robustness_told import told_of_robustness

TOSS_UP = 0.75
"""A group that keeps its units with a smaller probability is called a coin toss."""

MOST_ALLOCATIONS = 20
"""Whole allocations that are kept, the most frequent."""


@dataclass(frozen=True, eq=False, repr=False)
class Robustness(Value):
    """Results of many sets of populations; frozen. Made by `evenhand.robustness`.

    Attributes
    ----------
    allocation : Allocation
        What the populations as they were counted lead to.
    draws : int
        R, the number of sets of populations.
    seed : int or None
        Of the generator, so that others can repeat the draws; None for replicates.
    noise : str
        How they were drawn, in words.
    difference : int array, shape (w,)
        Differences from the units of `allocation` that occurred, increasing.
    counts : int array, shape (n, w)
        In how many draws each group differed by that.
    rank_counts : int array, shape (n, n), or None
        In how many draws each group was 1st, 2nd, ... in line for one unit more.
    allocations : tuple of (tuple of int, int)
        The most frequent whole allocations, and in how many draws each occurred.
    distinct : int
        How many different allocations occurred.
    best_k : tuple of (int, int)
        Totals that were the best, and in how many draws; the most frequent first. Empty if not asked for.
    undecided : int
        Draws in which the best allocation was not proven.
    """

    allocation: Allocation
    draws: int
    seed: int | None
    noise: str
    difference: IntArray
    counts: IntArray
    rank_counts: IntArray | None
    allocations: tuple[tuple[tuple[int, ...], int], ...]
    distinct: int
    best_k: tuple[tuple[int, int], ...]
    undecided: int

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Robustness) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.allocation, self.draws, self.seed))

    def __repr__(self) -> str:
        return f"<Robustness: {' '.join(self.said)}>"

    def _repr_html_(self) -> str:
        return html_of(self.columns, (*self.said, *cautions(self.allocation)))

    @property
    def groups(self) -> Groups:
        """Who receives."""
        return self.allocation.groups

    @property
    def k(self) -> int:
        """Total."""
        return self.allocation.k

    @cached_property
    def probability(self) -> FloatArray:
        """Probability of each difference from the units of `allocation`, shape (n, w): the share of the draws."""
        return read_only(self.counts / self.draws)

    @cached_property
    def standard_error(self) -> FloatArray:
        """Monte Carlo error of `probability`, shape (n, w): sqrt(p (1 - p) / R)."""
        return read_only(error_of(self.probability, self.draws))

    @cached_property
    def stays(self) -> FloatArray:
        """Probability that a group gets as many units as it has, shape (n,)."""
        same = np.flatnonzero(self.difference == 0)
        return read_only(self.probability[:, same[0]] if same.size else np.zeros(self.groups.n))

    @cached_property
    def expected(self) -> FloatArray:
        """Mean units over all draws, shape (n,)."""
        return read_only(self.allocation.units + self.probability @ self.difference)

    @cached_property
    def rank_probability(self) -> FloatArray | None:
        """Probability of being 1st, 2nd, ... in line for one unit more, shape (n, n)."""
        return None if self.rank_counts is None else read_only(self.rank_counts / self.draws)

    @property
    def whole(self) -> float:
        """Probability that the whole allocation is that of `allocation`."""
        units = tuple(self.allocation.units.tolist())
        return next((count for found, count in self.allocations if found == units), 0) / self.draws

    @property
    def safe(self) -> tuple[str, ...]:
        """Groups that got the same units in every draw."""
        return tuple(self.groups.label(i) for i in np.flatnonzero(self.stays == 1).tolist())

    @property
    def coin_tosses(self) -> tuple[str, ...]:
        """Groups that keep their units with a probability below 3/4, the least probable first."""
        open_ones = np.flatnonzero(self.stays < TOSS_UP)
        return tuple(self.groups.label(i) for i in open_ones[np.argsort(self.stays[open_ones], kind="stable")].tolist())

    def units_of(self, name: str) -> dict[int, float]:
        """Every number of units that a group got, and its probability.

        Raises
        ------
        UnknownGroup
        """
        i = self.groups.index(name)
        own = int(self.allocation.units[i])
        pairs = zip(self.difference.tolist(), self.probability[i].tolist(), strict=True)
        return {own + change: share for change, share in pairs if share}

    @property
    def columns(self) -> dict[str, Any]:
        """Columns of the table: units, probabilities of fewer, the same and more, their error, mean, next in line."""
        fewer = self.probability[:, self.difference < 0].sum(axis=1)
        more = self.probability[:, self.difference > 0].sum(axis=1)
        found = {
            "group": [self.groups.label(i) for i in range(self.groups.n)],
            "units": self.allocation.units.tolist(),
            "fewer": fewer.tolist(),
            "stays": self.stays.tolist(),
            "more": more.tolist(),
            "standard_error": error_of(self.stays, self.draws).tolist(),
            "expected": self.expected.tolist(),
        }
        if self.rank_probability is not None:
            found["next_in_line"] = self.rank_probability[:, 0].tolist()
        return found

    @cached_property
    def said(self) -> tuple[str, ...]:
        """How sure the allocation is, in sentences."""
        return told_of_robustness(self)

    def to_frame(self, library: str | None = None) -> Any:
        """One row per group, as a data frame of the given library (see `Allocation.to_frame`)."""
        from evenhand.result.frames import frame

        return frame(self.columns, library, self.groups.library)

    def to_dict(self) -> dict[str, Any]:
        """The probabilities as plain Python values."""
        ranks = self.rank_probability
        return {
            "k": self.k,
            "method": entry_of(self.allocation.method).name,
            "draws": self.draws,
            "seed": self.seed,
            "noise": self.noise,
            **self.columns,
            "difference": self.difference.tolist(),
            "probability": self.probability.tolist(),
            "rank_probability": None if ranks is None else ranks.tolist(),
            "whole": self.whole,
            "distinct": self.distinct,
            "allocations": [
                {"units": list(units), "probability": count / self.draws} for units, count in self.allocations
            ],
            "best_k": [{"k": k, "probability": count / self.draws} for k, count in self.best_k],
            "undecided": self.undecided,
            "safe": list(self.safe),
            "coin_tosses": list(self.coin_tosses),
            "said": list(self.said),
        }

    def plot(self, ax: Any = None) -> Any:
        """Probabilities of fewer, the same and more units, the least sure groups first; returns the Axes."""
        from evenhand.plots.robustness import plot_robustness

        return plot_robustness(self, ax)


def error_of(probability: FloatArray, draws: int) -> FloatArray:
    """Standard error of shares of so many independent draws: sqrt(p (1 - p) / R)."""
    return np.asarray(np.sqrt(probability * (1 - probability) / draws))
