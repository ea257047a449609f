"""Sweep: E(k) over many totals; scores and best totals for any alpha without solving again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from html import escape
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from evenhand.groups import Groups
from evenhand.groups.told import aside
from evenhand.methods.protocol import Method
from evenhand.methods.sequence.awards import is_in_turn
from evenhand.numbers import Exact, FloatArray, IntArray, Number, nearest_float, read_only
from evenhand.numbers.values import Value, are_same
from evenhand.result.allocation import Allocation
from evenhand.result.curve import Curve, checked_alpha, edge, scores
from evenhand.result.measured import check_comparable
from evenhand.solve.many import answers
from evenhand.solve.request.problems import OverTotals
from evenhand.solve.request.request import Request
from evenhand.solve.request.rule import Solver, TieRule
from evenhand.solve.request.totals import checked_total
from evenhand.solve.search.batch import Progress
from evenhand.wording.columns import html_table
from evenhand.wording.ties import taken_in_turn, taken_of_many, totals_told

if TYPE_CHECKING:
    import os

    from flint import arb

    from evenhand.result.losses import Loss
    from evenhand.result.sizes import SizeRule


@dataclass(frozen=True, eq=False, repr=False)
class Sweep(Value):
    """The best allocation at each of many totals; frozen, equal where all it holds is equal. Made by `evenhand.sweep`.

    Attributes
    ----------
    request : Request
        Groups, method, and how to solve: all that another total needs.
    k : int array, shape (K,)
        Totals, increasing.
    log_error : float array, shape (K,)
        log E(k), -inf for a perfect fit.
    error : float array, shape (K,)
        E(k).
    log_error_bound : float array, shape (K,)
        Bound on the absolute error of each log E(k) as computed.
    units : int array, shape (K, n), or None
        None if the sweep was told not to keep them.
    proof : object array, shape (K,)
        "float", "ball", "exact", "undecided" or None, as in `Allocation`.
    unique : object array, shape (K,)
        Whether each best allocation is the only one: True, False, or None where that is undecided or was not looked
        for (the notebook's greedy). ``sweep.k[sweep.unique == False]`` are the totals with ties.
    """

    request: Request
    k: IntArray
    error: FloatArray
    log_error: FloatArray
    log_error_bound: FloatArray
    units: IntArray | None
    proof: NDArray[np.object_]
    unique: NDArray[np.object_]

    @classmethod
    def of(
        cls, request: Request, totals: IntArray, *, keep_units: bool = True, progress: Progress | None = None
    ) -> Sweep:
        """The best allocations of totals within the bounds of the groups, shape (K,), increasing."""
        found = answers(OverTotals(request, totals), keep_units=keep_units, progress=progress)
        return cls(
            request,
            totals,
            read_only(found.error),
            read_only(found.log_error),
            read_only(found.log_error_bound),
            None if found.units is None else read_only(request.field.spread(found.units, 0)),
            read_only(found.proof),
            read_only(found.unique),
        )

    @property
    def groups(self) -> Groups:
        """Who receives."""
        return self.request.field.everybody

    @property
    def method(self) -> Method:
        """What is fair."""
        return self.request.chosen

    @property
    def least(self) -> IntArray:
        """Fewest units that each group may have, shape (n,), as in `Allocation`."""
        return read_only(self.request.field.spread(self.request.least, 0))

    @property
    def solver(self) -> Solver:
        """As in `Allocation`."""
        return self.request.rule.solver

    @property
    def tie_rule(self) -> TieRule:
        """As in `Allocation`."""
        return self.request.rule.ties

    @property
    def seed(self) -> int | None:
        """As in `Allocation`."""
        return self.request.rule.seed

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Sweep) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.request, self.k[:8].tobytes()))

    def __repr__(self) -> str:
        span = f"{len(self.k)} totals {self.k[0]}..{self.k[-1]}, {self.groups.n} groups"
        notes = aside(self.groups, (*self.groups.notes, *self.request.field.notes))
        return f"<Sweep: {'; '.join([span, *self.told])}{notes}>"

    def _repr_html_(self) -> str:
        span = f"{len(self.k):,} totals k from {self.k[0]:,} to {self.k[-1]:,}, {self.groups.n:,} groups"
        lines = [span, f"{int(self.proven.sum()):,} of them proven", *self.told]
        table = self._ranges_html() if self.method.compares_totals else ""
        return "".join(f"<p>{escape(line)}</p>" for line in lines) + table

    def _ranges_html(self) -> str:
        rows = [[f"{low:.2f}", f"{high:.2f}", f"{k:,}"] for k, low, high in self.alpha_ranges()]
        return html_table(["alpha from", "to", "best k"], rows, [True] * 3)

    @cached_property
    def proven(self) -> NDArray[np.bool_]:
        """Whether each allocation is proven best, shape (K,)."""
        return read_only(np.isin(self.proof, ("float", "ball", "exact")))

    @cached_property
    def told(self) -> tuple[str, ...]:
        """What has to be said aloud, a line each: ties and which one was taken, totals left undecided."""
        taken = taken_in_turn if is_in_turn(self.method) else taken_of_many
        return totals_told(self.k, self.unique, self.proof, taken(self.tie_rule, self.seed))

    @cached_property
    def perfect(self) -> tuple[int, ...]:
        """Totals of 1 or more at which every group gets exactly its ideal: that nobody gets anything is no fit."""
        return tuple(self.k[(self.log_error == -np.inf) & (self.k > 0)].tolist())

    def score(self, alpha: Number = 2) -> FloatArray:
        """Score S(k) of each total, shape (K,), inf for a perfect fit, -inf where nothing is handed out.

        Parameters
        ----------
        alpha : number
            Size penalty, at least 0.

        Raises
        ------
        InvalidParameter
            alpha is not a finite number of 0 or more.
        Unmeasured
            E(k) of the method does not tell how well a total fits.
        """
        check_comparable(self.method, "score")
        return scores(self.k, self.log_error, nearest_float(checked_alpha(alpha)))

    def best_k(self, alpha: Number = 2) -> int:
        """The total with the largest score; among equals the smallest; raises as `score` does."""
        return int(self.k[self._best(alpha)])

    def best(self, alpha: Number = 2) -> Allocation:
        """The allocation at the total with the largest score; among equals the smallest total."""
        return self.at(self.best_k(alpha))

    def at(self, k: object) -> Allocation:
        """The allocation at total `k`, kept for the next time.

        Parameters
        ----------
        k : int
            Any total that `evenhand.allocate` would take, in the range of the sweep or not.

        Raises
        ------
        InvalidTotal, TooFewUnits, TooManyUnits, TiedAllocations
            As in `evenhand.allocate`.
        """
        whole = checked_total(self.request, k)
        if whole not in self._allocations:
            self._allocations[whole] = self.allocate(whole)
        return self._allocations[whole]

    def allocate(self, k: object) -> Allocation:
        """The allocation at total `k`, as `at`, but not kept."""
        return Allocation.best(self.request, checked_total(self.request, k))

    def edge(self, alpha: Number = 2) -> str | None:
        """Which edge of the range the best total is on: "low", "high" or None."""
        return edge(self.k, self._best(alpha))

    def summary(self, alpha: Number = 2) -> str:
        """A paragraph that can be quoted: which total is best, whether at an edge, and what it gives to whom."""
        from evenhand.result.summary import sweep_summary

        return sweep_summary(self, alpha)

    def losses(self) -> tuple[Loss, ...]:
        """Every k at which somebody has fewer units than at the one before: (k_from, k, group, before, after, by_tie).

        `by_tie` says whether another choice among tied allocations would have taken nothing from anybody.

        Raises
        ------
        InvalidParameter
            The sweep has not kept its units.

        Examples
        --------
        >>> import evenhand as eh
        >>> [str(loss) for loss in eh.sweep("us-apportionment-1880", 298, 301, method="hamilton", minimum=1).losses()]
        ['299 -> 300: Alabama 8 -> 7']
        """
        from evenhand.result.losses import losses

        return losses(self)

    def size_rules(self, at_least: int | None = None) -> tuple[SizeRule, ...]:
        """What other rules for the size of a house propose, beside the best k: (name, k, formula).

        The cube root of all people; the Wyoming rule, all people by those of the smallest group; and the smallest total
        at which everyone gets `at_least` units.

        Raises
        ------
        InvalidParameter
            `at_least` is no whole number of 1 or more.

        Examples
        --------
        >>> import evenhand as eh
        >>> [(rule.name, rule.k) for rule in eh.sweep("us-apportionment-2020", 50, 600).size_rules()]
        [('cube root', 692), ('wyoming', 573)]
        """
        from evenhand.result.sizes import size_rules

        return size_rules(self.request, at_least)

    def alpha_ranges(self) -> list[tuple[int, float, float]]:
        """Which total is best for which alpha: (k, alpha_low, alpha_high), ascending in alpha, covering [0, inf].

        Raises
        ------
        Unmeasured
            E(k) of the method does not tell how well a total fits.
        """
        check_comparable(self.method, "range of alpha")
        return list(self._alpha_ranges)

    def to_frame(self, library: str | None = None) -> Any:
        """One row per total, as a data frame of the given library (see `Allocation.to_frame`)."""
        from evenhand.result.frames import sweep_frame

        return sweep_frame(self, library)

    def plot(self, alpha: Number = 2, ax: Any = None) -> Any:
        """E(k), S(k) and the alpha ranges as a Matplotlib picture; returns the Axes."""
        from evenhand.plots import plot_sweep

        checked_alpha(alpha)
        return plot_sweep(self, alpha, ax)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the sweep to a file: .json is a record that can be verified, .csv and .parquet are tables."""
        from evenhand.io.write.writing import save_sweep

        save_sweep(self, path)

    def _best(self, alpha: Number) -> int:
        exact = checked_alpha(alpha)
        check_comparable(self.method, "best total")
        if exact not in self._best_positions:
            self._best_positions[exact] = self._curve.best(exact)
        return self._best_positions[exact]

    @cached_property
    def _alpha_ranges(self) -> list[tuple[int, float, float]]:
        return self._curve.alpha_ranges()

    @cached_property
    def _curve(self) -> Curve:
        return Curve(self.k, self.log_error, self.log_error_bound, self._log_error_ball)

    def _log_error_ball(self, position: int, bits: int) -> arb:
        k = int(self.k[position])
        units = self.at(k).units if self.units is None else self.units[position]
        competing = self.request.field.among(units)
        return self.method.exactly(self.request.groups, k).log_total(competing.tolist(), bits)

    @cached_property
    def _best_positions(self) -> dict[Exact, int]:
        return {}

    @cached_property
    def _allocations(self) -> dict[int, Allocation]:
        return {}
