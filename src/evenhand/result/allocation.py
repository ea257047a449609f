"""Allocation: one total handed out, with all that is needed to defend it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from evenhand.groups import Groups
from evenhand.groups.bounds import UNLIMITED
from evenhand.groups.told import aside, told
from evenhand.methods.protocol import Method
from evenhand.numbers import AnyArray, Exact, FloatArray, IntArray, read_only
from evenhand.numbers.values import Value, are_same
from evenhand.result.measured import Measured, check_judge, check_measured
from evenhand.solve.answer import Proof
from evenhand.solve.one import answer
from evenhand.solve.request.request import Request
from evenhand.solve.request.rule import Solver, TieRule
from evenhand.solve.ties import Ties

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable

    from evenhand.result.audit import Audit
    from evenhand.result.divisor import DivisorInterval
    from evenhand.result.margins import Margins
    from evenhand.result.order import Order


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
    request : Request
        What was asked: all that another total needs.
    """

    groups: Groups
    k: int
    method: Method
    units: IntArray
    price: tuple[float, float]
    _gap: float | None
    proof: Proof | None
    unique: bool | None
    ties: Ties | None
    solver: Solver
    tie_rule: TieRule
    seed: int | None
    request: Request
    _told: tuple[str, ...]

    @classmethod
    def best(cls, request: Request, k: int) -> Allocation:
        """The best allocation of a total within the bounds of the groups."""
        found, rule, field = answer(request, k), request.rule, request.field
        return cls(
            field.everybody,
            k,
            request.chosen,
            read_only(field.spread(found.units, 0)),
            (found.low, found.high),
            request.method.gap(request.groups, k, found.units, found.gap, request.measure),
            found.proof,
            found.unique,
            None if found.ties is None else field.spread_ties(found.ties),
            rule.solver,
            rule.ties,
            rule.seed,
            request,
            found.notes,
        )

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Allocation) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.groups, self.k, self.method, self.units[:8].tobytes()))

    @property
    def change(self) -> Exact:
        """Penalty lambda on every unit by which a group departs from what it holds now; 0 where none was asked for."""
        return self.request.change

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader should know of how the groups came in, who competes and what the method met, one line each."""
        return (*self.groups.notes, *self.own_notes)

    @cached_property
    def own_notes(self) -> tuple[str, ...]:
        """Those of `notes` that are not about how the groups came in."""
        method = self.request.method.notes(self.request.groups, self.k)
        return (*self.request.field.notes, *method, *self._told)

    def noting(self, *notes: str) -> Allocation:
        """The same with more notes at the end."""
        return replace(self, _told=(*self._told, *notes)) if notes else self

    def __repr__(self) -> str:
        return f"<Allocation: {self._said}{aside(self.groups, self.notes)}>"

    def _repr_html_(self) -> str:
        from html import escape

        lines = "".join(f"<p>{escape(line)}</p>" for line in (self._said, *told(self.groups, self.notes)))
        return lines + self.audit()._repr_html_()

    @property
    def _said(self) -> str:
        error = f", E = {self.error:.6g}" if self.method.has_error else ""
        tied = ", tied" if self.unique is False else ""
        return f"{self.k} units to {self.groups.n} groups{error}, proof {self.proof}{tied}"

    @cached_property
    def ideal(self) -> FloatArray:
        """Ideal units a*, shape (n,); 0 for who fell below a threshold."""
        return self._spread(self._measured.ideal, 0.0)

    @cached_property
    def ratio(self) -> FloatArray:
        """Representation ratio phi = a / a*, shape (n,); exactly 1 only where a = a* exactly."""
        return self._spread(self._measured.ratio, 1.0)

    @cached_property
    def contribution(self) -> FloatArray:
        """Contribution of each group to E, shape (n,); exactly 0 where it is; raises as `error` does."""
        return self._spread(self._measured.contribution, 0.0)

    @cached_property
    def standing(self) -> IntArray:
        """1 where a group is over its ideal, -1 where under, 0 where exactly at it; shape (n,), decided exactly."""
        return self._spread(self._measured.standing, 0)

    @cached_property
    def least(self) -> IntArray:
        """Fewest units that each group may have, shape (n,): by its minimum and by what the method can bear."""
        return self._spread(self.request.least, 0)

    @cached_property
    def most(self) -> IntArray | None:
        """Most units that each group may have, shape (n,); None when no group has a limit, 2**62 for one without."""
        most = self.request.most
        if most is None and self.request.field.places is None:
            return None
        return self._spread(np.full(self.request.groups.n, UNLIMITED) if most is None else most, 0)

    @property
    def error(self) -> float:
        """E(a), 0 for a perfect fit; may overflow to inf (`log_error` does not).

        Raises
        ------
        Unmeasured
            The method states no E.
        """
        return self._measured.error

    @property
    def log_error(self) -> float:
        """Log E(a), -inf for a perfect fit; raises as `error` does."""
        return self._measured.log_error

    @property
    def gap(self) -> float:
        """E(second best) - E(best), inf if there is no other allocation; raises as `error` does.

        Below 0 where the notebook's greedy missed.
        """
        check_measured(self.method, "gap")
        assert self._gap is not None
        return self._gap

    @cached_property
    def next_cost(self) -> FloatArray:
        """Cost of each group's next unit, shape (n,); inf where it can have no more."""
        return self._spread(self._measured.next_cost, np.inf)

    @cached_property
    def held_cost(self) -> FloatArray:
        """Cost of each group's last unit, shape (n,): what giving it up would save; -inf where it keeps it."""
        return self._spread(self._measured.held_cost, -np.inf)

    @cached_property
    def divisor(self) -> DivisorInterval | None:
        """People for one unit by a divisor method: (low, high, round), `round` as short a decimal as lies between.

        None for every other method, with a penalty on change, and where no divisor gives so few units.

        Examples
        --------
        >>> import evenhand as eh
        >>> eh.allocate({"A": 60, "B": 30, "C": 11}, 4, method="webster").divisor
        DivisorInterval(low=22.0, high=24.0, round=23)
        """
        from evenhand.result.divisor import divisor_of

        return divisor_of(self)

    def judged_by(self, method: str | Method) -> Measured:
        """The same units, measured by another method: its ideals, contributions, costs and error.

        Parameters
        ----------
        method : str or method object

        Raises
        ------
        UnknownMethod, InvalidParameter
        InvalidPopulation
            The method has no meaning for a group of these, such as one of nobody.

        Examples
        --------
        >>> import evenhand as eh
        >>> house = eh.allocate("us-2020", 435, method="webster")
        >>> round(house.judged_by(eh.Fairness()).error, 6) > round(eh.allocate("us-2020", 435).error, 6)
        True
        """
        from evenhand.methods.registry import as_method

        judge = as_method(method)
        check_judge(judge, self.request.groups, self.k)
        return Measured(self.request.groups, self.k, judge, self._competing_units)

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

    def order(self, upto: int | None = None) -> Order:
        """Unit by unit: who gets it, by what priority, and who is next.

        Parameters
        ----------
        upto : int, optional
            How many units; k if None, more than k to see who is next.

        Raises
        ------
        InvalidTotal, TooManyUnits
            `upto` is no whole number, below 1, or more than the maximums add up to.
        InvalidParameter
            The allocation comes from the notebook's greedy.

        Examples
        --------
        >>> import evenhand as eh
        >>> order = eh.allocate({"A": 60, "B": 30, "C": 11}, 4, method="webster").order(upto=5)
        >>> list(order.group), order.priority.round(1).tolist()
        (['A', 'B', 'A', 'A', 'C'], [60.0, 30.0, 20.0, 12.0, 11.0])
        """
        from evenhand.result.order import order_of

        return order_of(self, upto)

    def margins(
        self,
        shift: str = "alone",
        names: Iterable[str] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Margins:
        """For each group the least whole number of people that gains it, or costs it, a unit; and who is affected.

        Parameters
        ----------
        shift : "alone" or "pro-rata"
            Whether only this group's people change, or all others give (get) these people in proportion to what they
            have, so that there are as many as before. The total stays k.
        names : iterable of str, optional
            Only these groups.
        progress : callable, optional
            Told (groups done, groups in all) as the work goes on.

        Raises
        ------
        InvalidParameter
            `shift` is another word, or the allocation comes from the notebook's greedy.
        UnknownGroup
            No group has such a name.

        Notes
        -----
        No smaller number changes the group's units so: by a proof that more people never cost it one where that holds,
        else by excluding every smaller number (docs/margins.md).

        Examples
        --------
        >>> import evenhand as eh
        >>> margins = eh.allocate({"A": 60, "B": 30, "C": 11}, 4, method="webster").margins()
        >>> margins.gain.tolist(), margins.lose.tolist()
        ([150, 7, 2], [-6, -20, None])
        """
        from evenhand.result.margins import margins_of

        return margins_of(self, shift, names, progress)

    def summary(self) -> str:
        """A paragraph that can be quoted: what was asked, who got what, how sure it is, and what was close.

        Examples
        --------
        >>> import evenhand as eh
        >>> eh.allocate({"A": 60, "B": 30, "C": 11}, 4, method="dhondt").summary()[:68]
        "4 units were handed out to 3 groups by the method Jefferson (D'Hondt"
        """
        from evenhand.result.summary import summary

        return summary(self)

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
    def _measured(self) -> Measured:
        request = self.request
        return Measured(request.groups, self.k, request.method, self._competing_units, request.measure)

    @property
    def _competing_units(self) -> IntArray:
        return self.request.field.among(self.units)

    def _spread(self, values: AnyArray, fill: float) -> AnyArray:
        """Values of those who compete as values of all."""
        return read_only(self.request.field.spread(values, fill))
