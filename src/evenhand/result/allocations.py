"""Allocations: many problems solved together, each proven like any other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import escape
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from evenhand.exceptions import InvalidParameter, about
from evenhand.groups.stack import Stack
from evenhand.methods.protocol import Method
from evenhand.methods.sequence.awards import is_in_turn
from evenhand.numbers import FloatArray, IntArray, read_only, whole_number
from evenhand.numbers.values import Value, are_same
from evenhand.result.allocation import Allocation
from evenhand.solve.many import Answers, answers
from evenhand.solve.request.asked import Asked
from evenhand.solve.request.batches import Batch, batches
from evenhand.solve.request.rule import Solver, TieRule
from evenhand.solve.search.batch import Progress
from evenhand.wording.columns import html_table
from evenhand.wording.ties import problems_told, taken_in_turn, taken_of_many

SHOWN = 10
"""Problems that a notebook shows."""


@dataclass(frozen=True, eq=False, repr=False)
class Allocations(Value):
    """The best allocation of each of R problems; frozen, equal where all it holds is equal.

    Made by `evenhand.allocate_many`. ``b[i]`` is problem i as `evenhand.allocate` gives it, with its ties, costs and
    explanations; ``len(b)`` and iteration are over problems.

    Attributes
    ----------
    asked : Asked
        What was asked of each.
    k : int array, shape (R,)
        Totals.
    units : int array, shape (R, n)
        a. Where problems differ in their numbers of groups: a tuple of R int arrays, shape (n_i,) each.
    error, log_error : float array, shape (R,)
        E(a), which may overflow to inf, and log E(a), -inf for a perfect fit; nan where the method states no E.
    log_error_bound : float array, shape (R,)
        Bound on the absolute error of each log E as computed.
    proof : object array, shape (R,)
        "float", "ball", "exact", "undecided" or None, as in `Allocation`.
    unique : object array, shape (R,)
        Whether each allocation is the only best one: True, False, or None where that is not known.
    """

    asked: Asked
    k: IntArray
    units: IntArray | tuple[IntArray, ...]
    error: FloatArray
    log_error: FloatArray
    log_error_bound: FloatArray
    proof: NDArray[np.object_]
    unique: NDArray[np.object_]

    @classmethod
    def best(cls, asked: Asked, totals: IntArray, progress: Progress | None = None) -> Allocations:
        """The best allocation of each problem.

        Raises
        ------
        EvenhandError
            As `evenhand.allocate`; the message names the row.
        """
        parts = list(batches(asked, totals))
        found = [answers(batch.problems, progress=_told_of(progress, parts, at)) for at, batch in enumerate(parts)]
        is_one = parts[0].places is None
        whole = found[0] if is_one else _gathered(parts, found, len(totals))
        units = whole.units if is_one else _units(parts, found, totals)
        assert units is not None
        return cls(
            asked,
            totals,
            units if isinstance(units, tuple) else read_only(units),
            read_only(whole.error),
            read_only(whole.log_error),
            read_only(whole.log_error_bound),
            read_only(whole.proof),
            read_only(whole.unique),
        )

    @property
    def method(self) -> Method:
        """What is fair; of the first problem, where each has parameters of its own."""
        return self.asked.method_at(0)

    @property
    def solver(self) -> Solver:
        """As in `Allocation`."""
        return self.asked.rule.solver

    @property
    def tie_rule(self) -> TieRule:
        """As in `Allocation`."""
        return self.asked.rule.ties

    @property
    def seed(self) -> int | None:
        """As in `Allocation`."""
        return self.asked.rule.seed

    @property
    def notes(self) -> tuple[str, ...]:
        """How the populations were taken, a line each."""
        return self.asked.receivers.notes

    @cached_property
    def same_names(self) -> tuple[str, ...] | None:
        """Names of the groups where all problems are of the same ones, else None."""
        receivers = self.asked.receivers
        if isinstance(receivers, Stack):
            return receivers.first.names
        first = receivers.at(0).names
        return first if all(receivers.at(i).names == first for i in range(len(self))) else None

    def __len__(self) -> int:
        return len(self.k)

    def __getitem__(self, i: object) -> Allocation:
        """Problem i, from 0, or from the end where i is negative; solved again, as if it had been asked alone.

        Raises
        ------
        IndexError
            There is no such problem.
        InvalidParameter
            `i` is no whole number.
        """
        place = whole_number(i)
        if place is None:
            raise InvalidParameter(f"the problem asked for is {i!r}, but must be a whole number from 0")
        if not -len(self) <= place < len(self):
            raise IndexError(f"there is no problem {place}: there are {len(self)}, from 0")
        place %= len(self)
        with about(self.asked.label(place)):
            return Allocation.best(self.asked.request(place), int(self.k[place]))

    def __iter__(self) -> Iterator[Allocation]:
        return (self[i] for i in range(len(self)))

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Allocations) else NotImplemented

    def __hash__(self) -> int:
        return hash((len(self), self.k[:8].tobytes()))

    def __repr__(self) -> str:
        return f"<Allocations: {'; '.join([self._said, *self.told, *self.notes])}>"

    def _repr_html_(self) -> str:
        lines = [self._said, *self.told, *self.notes]
        return "".join(f"<p>{escape(line)}</p>" for line in lines) + self._table()

    def _table(self) -> str:
        found = zip(self.k.tolist(), self.error.tolist(), self.proof, self.unique, strict=True)
        rows = [
            [self.asked.label(i), f"{k:,}", f"{error:.6g}", str(proof), str(unique)]
            for i, (k, error, proof, unique) in enumerate(islice(found, SHOWN))
        ]
        return html_table(["problem", "k", "error", "proof", "unique"], rows, [False, True, True, False, False])

    @property
    def _said(self) -> str:
        sizes = sorted({len(one) for one in self.units} if isinstance(self.units, tuple) else {self.units.shape[1]})
        groups = f"{sizes[0]:,}" if len(sizes) == 1 else f"{sizes[0]:,} to {sizes[-1]:,}"
        low, high = int(self.k.min()), int(self.k.max())
        totals = f"{low:,}" if low == high else f"{low:,} to {high:,}"
        proven = f"{int(self.proven.sum()):,} proven"
        return f"{len(self):,} problem{'s' * (len(self) > 1)} of {groups} groups, {totals} units, {proven}"

    @cached_property
    def proven(self) -> NDArray[np.bool_]:
        """Whether each allocation is proven best, shape (R,)."""
        return read_only(np.isin(self.proof, ("float", "ball", "exact")))

    @cached_property
    def told(self) -> tuple[str, ...]:
        """What has to be said aloud, a line each: ties and which one was taken, problems left undecided."""
        taken = taken_in_turn if is_in_turn(self.method) else taken_of_many
        return problems_told(self.asked.label, self.unique, self.proof, taken(self.tie_rule, self.seed))

    @cached_property
    def perfect(self) -> tuple[int, ...]:
        """Problems, from 0, in which every group gets exactly its ideal."""
        return tuple(np.flatnonzero(self.log_error == -np.inf).tolist())

    def to_dict(self) -> dict[str, Any]:
        """All problems as plain Python values, lists in their order, keys named as the attributes."""
        from evenhand.result.frames import allocations_dict

        return allocations_dict(self)

    def to_frame(self, library: str | None = None) -> Any:
        """One row per problem, as a data frame of the given library (see `Allocation.to_frame`).

        Columns are problem, k, error, log_error, proof, proven and unique, and "units of ..." for each group where all
        problems are of the same groups.
        """
        from evenhand.result.frames import allocations_frame

        return allocations_frame(self, library)


def _told_of(progress: Progress | None, parts: list[Batch], at: int) -> Progress | None:
    """The progress of one batch as that of all."""
    if progress is None:
        return None
    sizes = [len(batch.problems.totals) for batch in parts]
    return lambda done, count: progress(sum(sizes[:at]) + done, sum(sizes))


def _gathered(parts: list[Batch], found: list[Answers], count: int) -> Answers:
    """Answers of several batches in the order of the problems, without the units."""
    whole = Answers.empty(count, 0, False)
    for batch, some in zip(parts, found, strict=True):
        for name in ("error", "log_error", "log_error_bound", "proof", "unique"):
            getattr(whole, name)[batch.places] = getattr(some, name)
    return whole


def _units(parts: list[Batch], found: list[Answers], totals: IntArray) -> IntArray | tuple[IntArray, ...]:
    """Units of several batches in the order of the problems, those of who fell below a threshold included."""
    if parts[0].requests is None:
        same = np.empty((len(totals), parts[0].problems.n), dtype=np.int64)
        for batch, some in zip(parts, found, strict=True):
            assert some.units is not None
            same[batch.places] = some.units
        return same
    whole = [totals] * len(totals)
    for batch, some in zip(parts, found, strict=True):
        assert batch.requests is not None
        assert batch.places is not None
        assert some.units is not None
        for place, request, units in zip(batch.places.tolist(), batch.requests, some.units, strict=True):
            whole[place] = read_only(request.field.spread(units, 0))
    return np.stack(whole) if len({one.size for one in whole}) == 1 else tuple(whole)
