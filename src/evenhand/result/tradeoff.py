"""What one more unit buys: error, people per unit, proposed totals, and the best k for every alpha."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from evenhand.groups import Groups
from evenhand.numbers import FloatArray, IntArray, read_only
from evenhand.numbers.values import Value, are_same
from evenhand.result.comparison import named_methods
from evenhand.result.html import html_of
from evenhand.result.marks import Mark, marks_of
from evenhand.result.sweep import Sweep
from evenhand.wording.lists import listed
from evenhand.wording.numbers import count

AlphaRange = tuple[int, float, float]


@dataclass(frozen=True, eq=False, repr=False)
class Tradeoff(Value):
    """Several settings over the same totals; frozen. Made by `evenhand.tradeoff`.

    Attributes
    ----------
    sweeps : tuple of Sweep, length m
        One for each setting, without units.
    """

    sweeps: tuple[Sweep, ...]

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Tradeoff) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.sweeps)

    def __repr__(self) -> str:
        return f"<Tradeoff: {' '.join(self.said)}>"

    def _repr_html_(self) -> str:
        return html_of(self.columns, self.said)

    @property
    def groups(self) -> Groups:
        """Who receives."""
        return self.sweeps[0].groups

    @property
    def k(self) -> IntArray:
        """Totals, shape (K,)."""
        return self.sweeps[0].k

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What each setting is called, length m, all different."""
        return named_methods([one.method for one in self.sweeps])

    @cached_property
    def error(self) -> FloatArray:
        """E(k) of each setting by its own measure, shape (m, K)."""
        return read_only(np.stack([one.error for one in self.sweeps]))

    @cached_property
    def log_error(self) -> FloatArray:
        """Log E(k), shape (m, K)."""
        return read_only(np.stack([one.log_error for one in self.sweeps]))

    @cached_property
    def bought(self) -> FloatArray:
        """Share of the error that going to a total takes away, shape (m, K): 1 - E(k) / E(total before).

        Below 0 where the error rises; NaN at the first total, after an infinite error and after a perfect fit.
        """
        bought = np.full(self.log_error.shape, np.nan)
        with np.errstate(all="ignore"):
            change = np.diff(self.log_error, axis=1)
            known = np.isfinite(self.log_error[:, :-1]) & (self.log_error[:, 1:] < np.inf)
            bought[:, 1:] = np.where(known, -np.expm1(change), np.nan)
        return read_only(bought)

    @cached_property
    def people_per_unit(self) -> FloatArray:
        """Sum of all populations by k, shape (K,); inf for a total of 0."""
        with np.errstate(divide="ignore"):
            return read_only(float(self.groups.total) / self.k)

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """Totals that rules of thumb propose, also those outside of the range."""
        return marks_of(self.groups)

    @cached_property
    def alpha_ranges(self) -> tuple[tuple[AlphaRange, ...] | None, ...]:
        """For each setting (k, low, high): k is best for every alpha between; None where E(k) tells no fit."""
        return tuple(
            tuple((k, low, high) for k, low, high in one.alpha_ranges()) if one.method.compares_totals else None
            for one in self.sweeps
        )

    @property
    def columns(self) -> dict[str, Any]:
        """Columns of the table: k, people per unit, and error and what is bought for each setting."""
        found: dict[str, Any] = {"k": self.k.tolist(), "people_per_unit": self.people_per_unit.tolist()}
        for i, name in enumerate(self.names):
            found[f"error {name}"] = self.error[i].tolist()
            found[f"bought {name}"] = [None if np.isnan(share) else share for share in self.bought[i].tolist()]
        return found

    @property
    def said(self) -> tuple[str, ...]:
        """What the totals are worth, in sentences."""
        first, last = int(self.k[0]), int(self.k[-1])
        people = " to ".join(dict.fromkeys(count(float(self.people_per_unit[at])) for at in (0, -1)))
        totals = f"{self.k.size:,} totals from {first:,} to {last:,}" if self.k.size > 1 else f"The total {first:,}"
        marks = listed((f"{mark.name} {mark.k:,}{self._outside(mark.k)}" for mark in self.marks), 200, 60)
        ranges = (self._ranged(name, found) for name, found in zip(self.names, self.alpha_ranges, strict=True))
        open_ones = int(sum((~one.proven).sum() for one in self.sweeps))
        unsure = (f"{open_ones:,} allocations are not proven best.",) if open_ones else ()
        return (f"{totals}: {people} people for a unit.", f"Rules of thumb: {marks}.", *ranges, *unsure)

    def _outside(self, k: int) -> str:
        return "" if self.k[0] <= k <= self.k[-1] else " (outside of these)"

    def _ranged(self, name: str, ranges: tuple[AlphaRange, ...] | None) -> str:
        if ranges is None:
            return f"{name}: its error does not tell how well a total fits, so no total is the best."
        told = [f"{k:,} for alpha from {low:.4g} to {high:.4g}".replace(" to inf", " on") for k, low, high in ranges]
        return f"{name}: the best total is {listed(told, 160, 60)}."

    def to_frame(self, library: str | None = None) -> Any:
        """One row for each total, as a data frame of the given library (see `Allocation.to_frame`)."""
        from evenhand.result.frames import frame

        return frame(self.columns, library, self.groups.library)

    def to_dict(self) -> dict[str, Any]:
        """The totals as plain Python values."""
        return {
            "k": self.k.tolist(),
            "people_per_unit": self.people_per_unit.tolist(),
            "marks": [mark._asdict() for mark in self.marks],
            "settings": [
                {
                    "method": name,
                    "error": self.error[i].tolist(),
                    "log_error": self.log_error[i].tolist(),
                    "bought": self.bought[i].tolist(),
                    "alpha_ranges": _ranges(self.alpha_ranges[i]),
                }
                for i, name in enumerate(self.names)
            ],
            "said": list(self.said),
        }

    def plot(self, ax: Any = None) -> Any:
        """E(k), people per unit, proposed totals and all alpha ranges in one picture; returns the Axes of E(k)."""
        from evenhand.plots.tradeoff import plot_tradeoff

        return plot_tradeoff(self, ax)


def _ranges(ranges: tuple[AlphaRange, ...] | None) -> list[dict[str, Any]] | None:
    return None if ranges is None else [{"k": k, "low": low, "high": high} for k, low, high in ranges]
