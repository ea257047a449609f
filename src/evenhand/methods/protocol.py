"""What a method is: parameters, and two views once it is bound, in float64 for rows of problems, exactly for one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.parts import Places

if TYPE_CHECKING:
    from flint import arb, fmpq

    from evenhand.groups import Groups
    from evenhand.groups.rows import Rows


@dataclass(frozen=True)
class TotalErrors:
    """Errors of K whole allocations.

    Attributes
    ----------
    error, log_error : float array, shape (K,)
    log_error_bound : float array, shape (K,)
        Bound on the absolute error of log E as computed.
    doubtful : int array
        Rows for which float64 does not do: E left its range, or the fit is so close that it may be perfect.
    """

    error: FloatArray
    log_error: FloatArray
    log_error_bound: FloatArray
    doubtful: IntArray


@runtime_checkable
class Method(Protocol):
    """What "fair" means, as parameters only."""

    @property
    def name(self) -> str:
        """The name in records, in the command line and in addresses."""
        ...

    @property
    def parameters(self) -> Mapping[str, str]:
        """Its parameters by name, each exactly, as people write it."""
        ...

    @property
    def additive(self) -> bool:
        """Whether the error of an allocation is the sum of those of its groups."""
        ...

    @property
    def has_error(self) -> bool:
        """Whether the method states an error E at all, or only an order of units."""
        ...

    @property
    def compares_totals(self) -> bool:
        """Whether E(k) is an error whose course over k says which total fits well."""
        ...

    @property
    def vanishes_at_ideal(self) -> bool:
        """Whether the error of a group is 0 where it has exactly its ideal."""
        ...

    @property
    def infinite_from(self) -> float:
        """Costs of this size or more stand for infinite ones."""
        ...

    def least_units(self, rows: Rows) -> IntArray:
        """Fewest units that the method can bear, shape (1 or R, n)."""
        ...

    def most_units(self, rows: Rows) -> IntArray | None:
        """Most units that it can bear, shape (1 or R, n); None for no limit, 2**62 for a group without one."""
        ...

    def refuse(self, rows: Rows, totals: IntArray) -> None:
        """Raise an error for groups or totals that the method cannot bear, naming the row where there are several.

        Parameters
        ----------
        rows : Rows
        totals : int array, shape (R,)
            One for each row; of totals that share a row, the smallest.
        """
        ...

    def notes(self, groups: Groups, k: int) -> tuple[str, ...]:
        """What a reader should know of how the method came to this total, a sentence each."""
        ...

    def gap(self, groups: Groups, k: int, units: IntArray, found: float, measure: Measure) -> float | None:
        """E(second best) - E(best) of the best units, from the gap of costs that was found; None without E.

        `measure` is the method bound to these groups.
        """
        ...

    def bind(self, rows: Rows, threads: int = 1) -> Measure:
        """The method for these rows of groups in float64."""
        ...

    def exactly(self, groups: Groups, k: int) -> ExactMeasure:
        """The method for these groups and this total in balls and rationals."""
        ...


class Measure(Protocol):
    """A method bound to R rows of groups, in float64."""

    def at(self, totals: IntArray) -> Block:
        """The same at these totals, shape (K,): K = R, one for each row, or R = 1, and all are of the same groups."""
        ...


class Block(Protocol):
    """A method bound to K problems, each a row of groups and its total, in float64.

    Bounds on errors are valid for each row by itself.

    Attributes
    ----------
    makes_costs_of_errors : bool
        Whether costs are differences of group errors, which are then found with them.
    least_start : float
        No group starts with fewer units.
    """

    makes_costs_of_errors: bool
    least_start: float

    @property
    def ideal(self) -> FloatArray:
        """a*, shape (K, n)."""
        ...

    def only(self, cols: Places) -> Block:
        """The same for some of the groups only; the totals remain those of all groups."""
        ...

    def divided_prices(self, lower: FloatArray, upper: FloatArray | None) -> FloatArray | None:
        """Price of each row's last unit if units could be split, (K,), within limits of shape (1 or K, n); a hint.

        None where that is about 0 unless limits bind, so that it is worth no trouble.
        """
        ...

    def start(self, prices: FloatArray | None) -> FloatArray:
        """Units that each group would take at its row's price, within one of its ideal; a hint, checked afterwards."""
        ...

    def costs(
        self,
        units: FloatArray,
        fixed: NDArray[np.bool_],
        held: FloatArray,
        following: FloatArray,
        *,
        is_near: bool = False,
    ) -> tuple[FloatArray, FloatArray]:
        """Group errors, and the largest number that a row's costs were made from; d(a - 1) and d(a) into given arrays.

        The errors are only there where costs are made of them. `fixed` are the groups whose held unit cannot be taken:
        its cost may be any number. All others are finite: the largest float64 of the right sign stands for a cost
        beyond it, which float64 then decides nothing about.
        """
        ...

    def next_cost_at(
        self, rows: IntArray, cols: IntArray, units: FloatArray
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Costs d(a) of single groups, and the two numbers that they were made from; shape (m,) each.

        These are the errors f(a) and f(a + 1) where costs are made of errors.
        """
        ...

    def next_cost_error_at(self, rows: IntArray, cols: IntArray, units: FloatArray) -> FloatArray:
        """Bound on the absolute error of d(a) of single groups, shape (m,); inf where float64 decides nothing."""
        ...

    def row_error(self, largest: float | FloatArray) -> FloatArray:
        """Bound on the error of every cost of rows whose costs were made from no larger group error, shape (K,) or ().

        `largest` is one number for the only row, or shape (K,).
        """
        ...

    def ideal_error(self) -> FloatArray:
        """Bound on the relative error of a*, of a shape that fits (K, n); inf where float64 lost it."""
        ...

    def lost(self) -> NDArray[np.bool_]:
        """Whether float64 cannot hold the ideal or the error of a group, of a shape that fits (K, n)."""
        ...

    def total_errors(self, errors: FloatArray) -> TotalErrors:
        """E and log E of every row, from the group errors."""
        ...

    def group_errors(self, units: FloatArray) -> FloatArray:
        """Contribution of every group to E, shape (K, n)."""
        ...


class ExactMeasure(Protocol):
    """A method bound to groups and one total, to any precision."""

    @property
    def most_bits(self) -> int:
        """Precision at which to give up where neither balls nor `are_equal` can tell."""
        ...

    @property
    def first_bits(self) -> int:
        """Precision at which balls begin to tell costs apart: more where the parameters have very many digits."""
        ...

    @property
    def level_sides(self) -> tuple[int, ...]:
        """The sides of the ideal, 1 over and -1 under, on which every unit of every group costs exactly the same."""
        ...

    def kind(self, i: int) -> object:
        """Groups of one kind have the same cost function."""
        ...

    def kinds(self, cols: IntArray) -> IntArray:
        """A number for each of some groups, the same for groups of one kind."""
        ...

    def next_cost(self, i: int, units: int, bits: int) -> arb:
        """d_i(a) as a ball."""
        ...

    def scaled_cost(self, i: int, units: int, bits: int) -> arb:
        """d_i(a) times a number above 0 that is the same for all groups."""
        ...

    def unscaled(self, value: arb, bits: int) -> arb:
        """A scaled cost, or a difference of two, as it is."""
        ...

    def are_equal(self, ours: tuple[int, int], theirs: tuple[int, int]) -> bool | None:
        """Whether d_i(a) = d_j(b) exactly, for (i, a) and (j, b); None where that cannot be decided."""
        ...

    def order(self, ours: tuple[int, int], theirs: tuple[int, int]) -> int | None:
        """Sign of d_i(a) - d_j(b), known to differ, where it shows sooner than in balls; None leaves it to these."""
        ...

    def adds_up(self, costs: Sequence[tuple[int, int, int]], amount: fmpq) -> bool | None:
        """Whether costs d_i(a), given as (i, a, sign), sum to an amount exactly; None where that cannot be decided."""
        ...

    def is_zero(self, i: int, units: int) -> bool | None:
        """Whether d_i(a) = 0 exactly; None where that cannot be decided."""
        ...

    def standing(self, i: int, units: int) -> int:
        """Sign of a - a*_i."""
        ...

    def ideal(self, i: int) -> float:
        """a*_i, the nearest float64 or one next to it."""
        ...

    def group_error(self, i: int, units: int) -> float:
        """Contribution of a group to E, as `ideal`."""
        ...

    def total_error(self, units: Sequence[int]) -> tuple[float, float]:
        """E and log E, as `ideal`; 0 and -inf for a perfect fit, and only then."""
        ...

    def log_total(self, units: Sequence[int], bits: int) -> arb:
        """Return log E as a ball."""
        ...

    def amounts_to(self, units: Sequence[int], error: fmpq) -> bool | None:
        """Whether E is such a number above 0 exactly; None where that cannot be decided."""
        ...
