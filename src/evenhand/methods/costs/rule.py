"""What a unit costs by a method, as formulas of one group's units and quota: in float64, and to any precision."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers import FloatArray

if TYPE_CHECKING:
    from flint import arb, fmpq


class CostRule(Protocol):
    """Error f(a) of a group and cost d(a) = f(a + 1) - f(a) of its next unit, from its units a and its quota q.

    Units and quotas are counted from the base. Float arrays broadcast against each other.

    Attributes
    ----------
    serves_all_first : bool
        Whether every group gets a first unit before any gets a second; first units then go by larger quota, and a
        group without one has an infinite error.
    has_perfect_fit : bool
        Whether f(a) = 0 exactly where a = q, and E compares totals.
    cost_roundings : float
        Times the unit roundoff and `size`, this bounds the error of a cost that is computed from an exact quota.
    degree : int
        How many times a relative error of the quota comes into a cost, relative to `size`.
    """

    serves_all_first: bool
    has_perfect_fit: bool
    cost_roundings: float
    degree: int

    def start(self, quota: FloatArray, price: FloatArray) -> FloatArray:
        """About the units that a group takes at a price: a hint, checked afterwards."""
        ...

    def cost(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """d(a); whatever it gives where a < 0, or a = 0 and `serves_all_first`, is not used."""
        ...

    def costs(self, units: FloatArray, quota: FloatArray, held: FloatArray, following: FloatArray) -> None:
        """d(a - 1) and d(a) into given arrays, with the same roundings as by `cost`."""
        ...

    def size(self, cost: FloatArray, quota: FloatArray) -> FloatArray:
        """A number that the rounding errors of a cost are measured by, at least its absolute value."""
        ...

    def row_size(self, following: FloatArray, quota: FloatArray) -> FloatArray:
        """The largest size of a held or next cost in each row, shape (K,), from the next costs of shape (K, n)."""
        ...

    def error(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """f(a)."""
        ...

    def total_doubt(self, total: FloatArray, quota: FloatArray, relative: float | FloatArray) -> FloatArray:
        """Bound on what the errors of all f(a) add up to, shape (K,).

        Parameters
        ----------
        total : float array, shape (K,)
            Sum of all f(a) in each row.
        quota : float array, shape (K, n)
        relative : float, or float array, shape (K,)
            Bound on the relative error of every quota of a row.
        """
        ...

    def is_surely_zero(self, quota: FloatArray, relative: FloatArray) -> NDArray[np.bool_]:
        """Whether f(a) is exactly 0 for the units for which it is computed as 0, shape of the quota."""
        ...

    def cost_ball(self, units: int, quota: fmpq, bits: int) -> arb:
        """d(a) as a ball that surely holds it."""
        ...

    def error_ball(self, units: int, quota: fmpq, bits: int) -> arb:
        """f(a) as a ball that surely holds it; exactly 0 where it is."""
        ...

    def rational_cost(self, units: int, quota: fmpq) -> fmpq | None:
        """d(a) where it is known to be rational, else None."""
        ...

    def amounts_to(self, places: Sequence[tuple[int, fmpq]], error: fmpq) -> bool | None:
        """Whether all f(a), for (a, q), sum to a number above 0 exactly; None where that cannot be decided."""
        ...

    def are_equal(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> bool | None:
        """Whether two costs are exactly equal, for (a, q) and (b, r); None where that cannot be decided."""
        ...

    def order(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> int | None:
        """Sign of the difference of two costs that are not equal; None leaves it to balls of the costs."""
        ...

    def is_free(self, units: int, quota: fmpq) -> bool | None:
        """Whether d(a) = 0 exactly; None where that cannot be decided."""
        ...


class SingleCosts:
    """A rule that finds the costs of held and of next units one after the other."""

    def cost(self, units: FloatArray, quota: FloatArray) -> FloatArray:
        """d(a)."""
        raise NotImplementedError

    def costs(self, units: FloatArray, quota: FloatArray, held: FloatArray, following: FloatArray) -> None:
        """d(a - 1) and d(a) into given arrays."""
        np.copyto(held, self.cost(units - 1, quota))
        np.copyto(following, self.cost(units, quota))

    def amounts_to(self, places: Sequence[tuple[int, fmpq]], error: fmpq) -> bool | None:
        """Not known."""
        return None


class RationalRule(SingleCosts):
    """The exact half of a rule whose costs and errors are rational."""

    def is_surely_zero(self, quota: FloatArray, relative: FloatArray) -> NDArray[np.bool_]:
        """Never: an error of 0 as computed may be a small one."""
        return np.zeros(quota.shape, dtype=np.bool_)

    def exact_cost(self, units: int, quota: fmpq) -> fmpq:
        """d(a)."""
        raise NotImplementedError

    def exact_error(self, units: int, quota: fmpq) -> fmpq:
        """f(a)."""
        raise NotImplementedError

    def rational_cost(self, units: int, quota: fmpq) -> fmpq:
        """d(a)."""
        return self.exact_cost(units, quota)

    def amounts_to(self, places: Sequence[tuple[int, fmpq]], error: fmpq) -> bool:
        """Whether all f(a) sum to a number exactly."""
        return bool(sum(self.exact_error(units, quota) for units, quota in places) == error)

    def cost_ball(self, units: int, quota: fmpq, bits: int) -> arb:
        """d(a) as a ball."""
        return _ball(self.exact_cost(units, quota), bits)

    def error_ball(self, units: int, quota: fmpq, bits: int) -> arb:
        """f(a) as a ball."""
        return _ball(self.exact_error(units, quota), bits)

    def are_equal(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> bool:
        """Whether two costs are equal."""
        return bool(self.exact_cost(*ours) == self.exact_cost(*theirs))

    def order(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> int:
        """Sign of the difference of two costs."""
        left, right = self.exact_cost(*ours), self.exact_cost(*theirs)
        return int(left > right) - int(left < right)

    def is_free(self, units: int, quota: fmpq) -> bool:
        """Whether d(a) = 0."""
        return bool(self.exact_cost(units, quota) == 0)


def _ball(value: fmpq, bits: int) -> arb:
    from flint import arb, ctx

    with ctx.workprec(bits):
        return arb(value)
