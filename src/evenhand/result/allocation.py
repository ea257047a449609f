"""Allocation: one total handed out, with all that is needed to defend it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from evenhand.groups import Groups
from evenhand.methods.protocol import Method
from evenhand.numbers import FloatArray, IntArray, read_only
from evenhand.numbers.values import Value, are_same
from evenhand.solve.answer import Proof
from evenhand.solve.one import answer
from evenhand.solve.proof.certificate import standings
from evenhand.solve.request.bounds import Bounds, least_units, most_units
from evenhand.solve.request.request import Request
from evenhand.solve.request.rule import Solver, TieRule
from evenhand.solve.search.batch import costs_at
from evenhand.solve.ties import Ties

if TYPE_CHECKING:
    import os

    from evenhand.methods.protocol import Block, ExactMeasure
    from evenhand.result.audit import Audit


@dataclass(frozen=True, eq=False, repr=False)
class Allocation(Value):
    """Units for every group at one total k; frozen, equal where all it holds is equal. Made by `evenhand.allocate`.

    Attributes
    ----------
    groups : Groups
    k : int
        Total.
    method : Method
    units : int array, shape (n,)
        a, input order, read-only.
    price : (float, float)
        Cost of the dearest held and of the cheapest next unit: any price between them proves the allocation best.
    gap : float
        E(second best) - E(best); inf if there is no other allocation. Below 0 where the notebook's greedy missed.
    proof : "float", "ball", "exact", "undecided" or None
        The arithmetic that proved the allocation best; None if nothing was proven (the notebook's greedy).
    unique : bool or None
        Whether no other allocation is as good; None if undecided.
    ties : Ties or None
        All allocations that are exactly as good, if there are others.
    solver : "exact" or "notebook"
    tie_rule : "first", "current", "raise" or "lot"
    seed : int or None
        Seed of the lot, if one was drawn.
    """

    groups: Groups
    k: int
    method: Method
    units: IntArray
    price: tuple[float, float]
    gap: float
    proof: Proof | None
    unique: bool | None
    ties: Ties | None
    solver: Solver
    tie_rule: TieRule
    seed: int | None

    @classmethod
    def best(cls, request: Request, k: int) -> Allocation:
        """The best allocation of a total within the bounds of the groups."""
        found, rule = answer(request, k), request.rule
        return cls(
            request.groups,
            k,
            request.method,
            read_only(found.units),
            (found.low, found.high),
            found.gap,
            found.proof,
            found.unique,
            found.ties,
            rule.solver,
            rule.ties,
            rule.seed,
        )

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Allocation) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.groups, self.k, self.method, self.units[:8].tobytes()))

    def __repr__(self) -> str:
        return f"<Allocation: {self.k} units to {self.groups.n} groups, E = {self.error:.6g}, proof {self.proof}>"

    @cached_property
    def ideal(self) -> FloatArray:
        """Ideal units a*, shape (n,)."""
        ideal = np.where(self.standing == 0, self.units, self._block.ideal[0])
        for i in self._lost.tolist():
            ideal[i] = self._exact.ideal(i)
        return read_only(ideal)

    @cached_property
    def ratio(self) -> FloatArray:
        """Representation ratio phi = a / a*, shape (n,); exactly 1 only where a = a* exactly."""
        with np.errstate(all="ignore"):
            return read_only(np.where(self.standing == 0, 1.0, self.units / self.ideal))

    @cached_property
    def contribution(self) -> FloatArray:
        """Contribution of each group to E, shape (n,); exactly 0 where it is."""
        errors = self._block.group_errors(self._float_units)[0]
        if self.method.vanishes_at_ideal:
            errors[self.standing == 0] = 0.0
        for i in self._lost.tolist():
            errors[i] = self._exact.group_error(i, int(self.units[i]))
        return read_only(errors)

    @cached_property
    def standing(self) -> IntArray:
        """1 where a group is over its ideal, -1 where under, 0 where exactly at it; shape (n,), decided exactly."""
        return read_only(standings(self.groups, self.method, self.k, self.units, self._block))

    @cached_property
    def least(self) -> IntArray:
        """Fewest units that each group may have, shape (n,): by its minimum and by what the method can bear."""
        return read_only(least_units(self.groups, self.method))

    @cached_property
    def most(self) -> IntArray | None:
        """Most units that each group may have, shape (n,); None when no group has a limit, 2**62 for one without."""
        most = most_units(self.groups, self.method)
        return None if most is None else read_only(most)

    @property
    def error(self) -> float:
        """E(a), 0 for a perfect fit; may overflow to inf (`log_error` does not)."""
        return self._errors[0]

    @property
    def log_error(self) -> float:
        """Log E(a), -inf for a perfect fit."""
        return self._errors[1]

    @cached_property
    def next_cost(self) -> FloatArray:
        """Cost of each group's next unit, shape (n,); inf at its maximum."""
        return read_only(self._costs[1])

    @cached_property
    def held_cost(self) -> FloatArray:
        """Cost of each group's last unit, shape (n,): what giving it up would save; -inf at its minimum."""
        return read_only(self._costs[0])

    def audit(self) -> Audit:
        """The audit table: one row per group, biggest contribution to E first."""
        from evenhand.result.audit import audit

        return audit(self)

    def explain(self, name: str) -> str:
        """Why a group has its units, in plain sentences.

        Raises
        ------
        UnknownGroup
            No group has that name.
        """
        from evenhand.result.explanation import explain

        return explain(self, name)

    def to_dict(self) -> dict[str, Any]:
        """The allocation as plain Python values, its keys named as the attributes."""
        from evenhand.result.frames import allocation_dict

        return allocation_dict(self)

    def to_frame(self, library: str | None = None) -> Any:
        """One row per group in input order, as a data frame.

        Parameters
        ----------
        library : "pandas", "polars", "pyarrow" or None
            None is the library that the populations came from, else the first installed.
        """
        from evenhand.result.frames import allocation_frame

        return allocation_frame(self, library)

    def plot(self, ax: Any = None) -> Any:
        """Deviation from ideal and units against ideal, as a Matplotlib picture; returns the Axes."""
        from evenhand.plots import plot_allocation

        return plot_allocation(self, ax)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the allocation to a file: .json is a record that can be verified, .csv and .parquet are tables."""
        from evenhand.io.write.writing import save_allocation

        save_allocation(self, path)

    @cached_property
    def _block(self) -> Block:
        return self.method.bind(self.groups).at(np.array([self.k]))

    @cached_property
    def _exact(self) -> ExactMeasure:
        return self.method.exactly(self.groups, self.k)

    @cached_property
    def _lost(self) -> IntArray:
        """Groups whose ideal or weight float64 cannot hold."""
        return self._block.lost()

    @cached_property
    def _float_units(self) -> FloatArray:
        return self.units[np.newaxis].astype(np.float64)

    @cached_property
    def _costs(self) -> tuple[FloatArray, FloatArray]:
        held, following = costs_at(self._block, self.units, Bounds.of(self.groups, self.method))
        limit = self.method.infinite_from
        return np.where(held <= -limit, -np.inf, held), np.where(following <= -limit, -np.inf, following)

    @cached_property
    def _errors(self) -> tuple[float, float]:
        found = self._block.total_errors(self._block.group_errors(self._float_units))
        if found.doubtful.size:
            return self._exact.total_error(self.units.tolist())
        return float(found.error[0]), float(found.log_error[0])
