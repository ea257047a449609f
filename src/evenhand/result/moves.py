"""Moves: how good an allocation can be when only so many units move away from where they are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from evenhand.exceptions import InvalidTotal
from evenhand.groups import Groups
from evenhand.methods.protocol import Method
from evenhand.methods.registry import entry_of
from evenhand.numbers import FloatArray, IntArray, read_only, whole_number
from evenhand.numbers.values import Value, are_same
from evenhand.result.allocation import Allocation
from evenhand.result.html import html_of
from evenhand.result.moves_told import told_of_moves
from evenhand.solve.request.memory import free_bytes
from evenhand.wording.numbers import units_of


@dataclass(frozen=True, eq=False, repr=False)
class Moves(Value):
    """The best allocation with at most so many units moved, for every number; frozen. Made by `evenhand.moves`.

    Attributes
    ----------
    best : Allocation
        Where the moves end: of all best allocations the one nearest to what groups hold.
    start : int array, shape (n,)
        Units with as few moves as there can be: what groups hold, brought within the bounds, and the cheapest units
        added or taken where the total is another.
    givers, takers : int array, shape (t,)
        Positions of the group that gives a unit, and of the one that takes it, in each move.
    saves : float array, shape (t,)
        What each move takes from the error; each at most as much as the one before. inf where an infinite part goes.
    tied : bool array, shape (t + 1,)
        Whether, at the start and after each move, another allocation with as many moves is exactly as good.
    proven : bool
        Whether every comparison was decided.
    """

    best: Allocation
    start: IntArray
    givers: IntArray
    takers: IntArray
    saves: FloatArray
    tied: NDArray[np.bool_]
    proven: bool

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Moves) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.best, self.start[:8].tobytes()))

    def __len__(self) -> int:
        return self.moved.size

    def __repr__(self) -> str:
        return f"<Moves: {' '.join(self.said)}>"

    def _repr_html_(self) -> str:
        return html_of(self.columns, self.said)

    @property
    def groups(self) -> Groups:
        """Who holds and receives."""
        return self.best.groups

    @property
    def k(self) -> int:
        """Total."""
        return self.best.k

    @property
    def method(self) -> Method:
        """By what allocations are best."""
        return self.best.method

    @property
    def current(self) -> IntArray:
        """What groups hold now, shape (n,)."""
        assert self.groups.current is not None
        return self.groups.current

    @cached_property
    def moved(self) -> IntArray:
        """Units moved, shape (t + 1,), from as few as there can be upwards: 0 unless bounds force some.

        With c what groups hold: (sum abs(a - c) - abs(k - sum c)) / 2, so that units that are new, or gone, are none.
        """
        apart = int(np.abs(self.start - self.current).sum()) - abs(self.k - int(self.current.sum()))
        return read_only(apart // 2 + np.arange(self.givers.size + 1))

    @cached_property
    def units(self) -> IntArray:
        """Units a after each number of moves, shape (t + 1, n)."""
        rows, n = len(self), self.groups.n
        free = free_bytes()
        if free is not None and 8 * rows * n > free:
            raise InvalidTotal(
                f"the units of {n:,} groups after each of {rows - 1:,} moves do not fit into memory: use at(moved)"
            )
        units = np.empty((rows, n), dtype=np.int64)
        units[0] = self.start
        for step in range(1, rows):
            units[step] = units[step - 1]
            units[step, self.givers[step - 1]] -= 1
            units[step, self.takers[step - 1]] += 1
        return read_only(units)

    @cached_property
    def error(self) -> FloatArray:
        """E after each number of moves, shape (t + 1,): that of the best, and all that the moves left undone save."""
        with np.errstate(over="ignore"):
            left = np.concatenate([np.cumsum(self.saves[::-1])[::-1], [0.0]])
            return read_only(self.best.error + left)

    @property
    def knee(self) -> int:
        """Moves beyond which more buy little: where E lies furthest below a straight line from first to last.

        Of numbers of moves with an infinite error none counts; where no move pays it is the first.
        """
        known = np.flatnonzero(np.isfinite(self.error))
        if known.size < 3:
            return int(self.moved[known[0]] if known.size else self.moved[-1])
        error, steps = self.error[known], np.arange(known.size) / (known.size - 1)
        below = error[0] + (error[-1] - error[0]) * steps - error
        return int(self.moved[known[int(below.argmax())]])

    def at(self, moved: object) -> IntArray:
        """Units of the best allocation with at most so many moved, shape (n,).

        Raises
        ------
        InvalidTotal
            It is no whole number, or bounds and total force more.
        """
        number, least = whole_number(moved), int(self.moved[0])
        if number is None or number < 0:
            raise InvalidTotal(f"moved is {moved!r}, but must be a whole number of 0 or more: how many units may move")
        if number < least:
            raise InvalidTotal(f"moved is {number}, but bounds force {units_of(least)} to move: use {least} or more")
        steps = min(number - least, self.givers.size)
        n = self.groups.n
        change = np.bincount(self.takers[:steps], minlength=n) - np.bincount(self.givers[:steps], minlength=n)
        return read_only(self.start + change)

    @property
    def columns(self) -> dict[str, Any]:
        """Columns of the table: moved, who gave and who took the last unit, what it saved, the error, tied."""
        label = self.groups.label
        return {
            "moved": self.moved.tolist(),
            "giver": [None, *map(label, self.givers.tolist())],
            "taker": [None, *map(label, self.takers.tolist())],
            "saves": [None, *self.saves.tolist()],
            "error": self.error.tolist(),
            "tied": self.tied.tolist(),
        }

    @cached_property
    def said(self) -> tuple[str, ...]:
        """What moves buy, in sentences."""
        return told_of_moves(self)

    def to_frame(self, library: str | None = None) -> Any:
        """One row for each number of moves, as a data frame of the given library (see `Allocation.to_frame`)."""
        from evenhand.result.frames import frame

        return frame(self.columns, library, self.groups.library)

    def to_dict(self) -> dict[str, Any]:
        """The moves as plain Python values."""
        return {
            "k": self.k,
            "method": entry_of(self.method).name,
            "group": [self.groups.label(i) for i in range(self.groups.n)],
            "current": self.current.tolist(),
            **self.columns,
            "units": self.units.tolist(),
            "knee": self.knee,
            "proven": self.proven,
            "said": list(self.said),
        }

    def plot(self, ax: Any = None) -> Any:
        """E against moves, as a Matplotlib picture; returns the Axes."""
        from evenhand.plots.moves import plot_moves

        return plot_moves(self, ax)
