"""Methods side by side at one total: units, who gains and loses, the error by one judge, indices, verdicts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from html import escape
from typing import Any

import numpy as np
from numpy.typing import NDArray

from evenhand.groups import Groups
from evenhand.methods.protocol import Method
from evenhand.methods.registry import entry_of, spoken
from evenhand.numbers import FloatArray, IntArray, read_only
from evenhand.numbers.values import Value, are_same
from evenhand.result.allocation import Allocation
from evenhand.result.indices import INDICES
from evenhand.wording.columns import aligned
from evenhand.wording.lists import listed
from evenhand.wording.ties import told

MOST_BROKEN = 4
"""Groups outside of their quota that are named."""


@dataclass(frozen=True, eq=False, repr=False)
class Comparison(Value):
    """The same units handed out by several methods; frozen. Made by `evenhand.compare`.

    Attributes
    ----------
    allocations : tuple of Allocation, length m
        One for each method; the first is what the others are compared with.
    judge : Method
        By whose error all are measured.
    """

    allocations: tuple[Allocation, ...]
    judge: Method

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Comparison) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.allocations, self.judge))

    def __repr__(self) -> str:
        return f"<Comparison: {self.k:,} units to {self.groups.n:,} groups by {', '.join(self.names)}>"

    def __str__(self) -> str:
        columns = self.columns
        rows = [[str(cell) for cell in row] for row in zip(*columns.values(), strict=True)]
        return aligned(list(columns), rows, [name != "group" for name in columns])

    @property
    def groups(self) -> Groups:
        """Who receives."""
        return self.allocations[0].groups

    @property
    def k(self) -> int:
        """Total."""
        return self.allocations[0].k

    @property
    def methods(self) -> tuple[Method, ...]:
        """The methods, length m."""
        return tuple(one.method for one in self.allocations)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What each method is called, its unusual parameters added; length m, all different."""
        return named_methods(self.methods)

    @cached_property
    def units(self) -> IntArray:
        """Units by each method, shape (m, n)."""
        return read_only(np.stack([one.units for one in self.allocations]))

    @cached_property
    def difference(self) -> IntArray:
        """Units gained (below 0: lost) against the first method, shape (m, n)."""
        return read_only(self.units - self.units[0])

    @cached_property
    def differs(self) -> NDArray[np.bool_]:
        """Whether not all methods give the group the same, shape (n,)."""
        return read_only((self.difference != 0).any(axis=0))

    @cached_property
    def error(self) -> FloatArray:
        """E of each by the judge, shape (m,)."""
        return read_only(np.array([one.judged_by(self.judge).error for one in self.allocations]))

    @cached_property
    def indices(self) -> dict[str, FloatArray]:
        """Every index of `evenhand.result.indices` by name, shape (m,) each."""
        populations = self.groups.populations
        return {
            name: read_only(np.array([index(populations, row) for row in self.units.astype(np.float64)]))
            for name, index in INDICES.items()
        }

    @cached_property
    def verdicts(self) -> tuple[str, ...]:
        """What is to be said of each method here, in sentences; length m."""
        return tuple(" ".join(_verdict(self, number)) for number in range(len(self.allocations)))

    @property
    def columns(self) -> dict[str, Any]:
        """Columns of the table: group, population, and the units by each method."""
        label, populations = self.groups.label, self.groups.populations
        people = [int(p) if p == np.floor(p) else float(p) for p in populations.tolist()]
        units = {name: row.tolist() for name, row in zip(self.names, self.units, strict=True)}
        return {"group": [label(i) for i in range(self.groups.n)], "population": people, **units}

    def to_frame(self, library: str | None = None) -> Any:
        """One row per group, a column of units for each method (see `Allocation.to_frame`)."""
        from evenhand.result.frames import frame

        return frame(self.columns, library, self.groups.library)

    def to_dict(self) -> dict[str, Any]:
        """The comparison as plain Python values."""
        return {
            "k": self.k,
            "groups": [self.groups.label(i) for i in range(self.groups.n)],
            "judged_by": _name(self.judge),
            "methods": [
                {
                    "method": name,
                    "units": self.units[i].tolist(),
                    "difference": self.difference[i].tolist(),
                    "error": float(self.error[i]),
                    "indices": {index: float(values[i]) for index, values in self.indices.items()},
                    "verdict": self.verdicts[i],
                }
                for i, name in enumerate(self.names)
            ],
        }

    def plot(self, ax: Any = None) -> Any:
        """Units gained and lost against the first method, as a Matplotlib picture; returns the Axes."""
        from evenhand.plots.comparison import plot_comparison

        return plot_comparison(self, ax)

    def _repr_html_(self) -> str:
        columns = self.columns
        head = "".join(f"<th>{escape(title)}</th>" for title in columns)
        rows = []
        for i, cells in enumerate(zip(*columns.values(), strict=True)):
            marks = [False, False, *(self.difference[:, i] != 0).tolist()]
            rows.append("".join(map(_html_cell, cells, marks)))
        body = "".join(f"<tr>{row}</tr>" for row in rows)
        said = "".join(
            f"<li><b>{escape(name)}</b>: {escape(verdict)}</li>"
            for name, verdict in zip(self.names, self.verdicts, strict=True)
        )
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table><ul>{said}</ul>"


def named_methods(methods: Iterable[Method]) -> tuple[str, ...]:
    """What each method is called, its unusual parameters added; all different."""
    found: list[str] = []
    for method in methods:
        name = _name(method)
        found.append(name if name not in found else f"{name} ({len(found) + 1})")
    return tuple(found)


def _html_cell(cell: object, is_marked: bool) -> str:
    text = escape(str(cell))
    return f"<td><b>{text}</b></td>" if is_marked else f"<td>{text}</td>"


def _name(method: Method) -> str:
    parts = spoken(method)
    if entry_of(method).name == "fairness":
        usual = spoken(type(method)())
        parts = ["fairness", *(text for text in parts if text not in usual)]
    return ", ".join(parts)


def _verdict(comparison: Comparison, number: int) -> list[str]:
    one = comparison.allocations[number]
    sentences = [*_gains(comparison, number), _quota(one), *_minimum(one), _unique(one), _monotone(one)]
    return [sentence for sentence in sentences if sentence]


def _gains(comparison: Comparison, number: int) -> list[str]:
    """Who gains and loses against the first method."""
    if number == 0:
        return []
    change, label = comparison.difference[number], comparison.groups.label
    first = comparison.names[0]
    if not change.any():
        return [f"The same units as {first}."]
    gains = listed(f"{label(i)} {change[i]:+d}" for i in np.flatnonzero(change > 0).tolist())
    losses = listed(f"{label(i)} {change[i]:+d}" for i in np.flatnonzero(change < 0).tolist())
    return [f"Against {first}: {gains}; {losses}."]


def _quota(one: Allocation) -> str:
    """Whether all units are lower or upper quotas, decided exactly."""
    whole = one.groups.total
    broken = []
    for i, a in enumerate(one.units.tolist()):
        quota = Fraction(one.k) * one.groups.exact_at(i) / whole
        low, high = quota.__floor__(), quota.__ceil__()
        if not low <= a <= high:
            broken.append(f"{one.groups.label(i)} has {a:,} for a quota of {float(quota):,.2f}")
    more = f"; {len(broken) - MOST_BROKEN:,} more" if len(broken) > MOST_BROKEN else ""
    return f"Quota broken: {'; '.join(broken[:MOST_BROKEN])}{more}." if broken else "Keeps quota."


def _minimum(one: Allocation) -> list[str]:
    """Who holds no more than a minimum of 1 or more."""
    at_least = np.flatnonzero((one.units == one.least) & (one.least > 0))
    if not at_least.size:
        return []
    holds = "1 group holds" if at_least.size == 1 else f"{at_least.size:,} groups hold"
    return [f"Minimums are kept; {holds} no more than that."]


def _unique(one: Allocation) -> str:
    if one.ties is not None:
        return told(one.ties, one.tie_rule, one.seed)
    if one.unique is None:
        return "Whether it is tied is undecided."
    return "No tie." if one.unique else "Tied."


def _monotone(one: Allocation) -> str:
    properties = entry_of(one.method).properties
    if "house monotone" in properties and not one.change:
        return "House monotone: a larger total takes a unit from nobody."
    return "Not house monotone: a larger total can take a unit from somebody."
