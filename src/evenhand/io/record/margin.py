"""What stands at the margin of an allocation: the last unit and the next unit of every group, and what they cost."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache, cached_property, reduce
from typing import TYPE_CHECKING, Any, TypeAlias

from evenhand.io.record.outward import FIRST_BITS, outward
from evenhand.numbers.precision import sign

if TYPE_CHECKING:
    from flint import arb, fmpq

    from evenhand.methods.minmax.exact import ExactMinMax
    from evenhand.methods.protocol import ExactMeasure
    from evenhand.result.allocation import Allocation
    from evenhand.solve.proof.comparison import Comparison

Unit: TypeAlias = tuple[int, int]
"""(i, a): the unit that takes group i from a to a + 1."""


class Margin:
    """The last unit and the next unit of every group that can give or take one, for the record.

    Parameters
    ----------
    allocation : Allocation
    exact : ExactMeasure
        Its method for the m groups that compete, at its total.

    Attributes
    ----------
    units, lower, upper : list of int
        Shape (m,); `upper` is at most k.
    held, following : list of Unit
    """

    def __init__(self, allocation: Allocation, exact: ExactMeasure) -> None:
        request, k = allocation.request, allocation.k
        most, among = request.most, request.field.among
        self.exact, self.units, self.lower = exact, among(allocation.units).tolist(), request.least.tolist()
        self.upper = [k] * len(self.units) if most is None else most.clip(max=k).tolist()
        self.held: list[Unit] = [(i, a - 1) for i, a in enumerate(self.units) if a > self.lower[i]]
        can_take = (among(allocation.next_cost) < float("inf")).tolist()
        self.following: list[Unit] = [(i, a) for i, a in enumerate(self.units) if a < self.upper[i] and can_take[i]]
        self._dearest, self._cheapest = cache(self._find_dearest), cache(self._find_cheapest)

    def price(self) -> dict[str, Any]:
        """Decimals below the cost of the dearest held and above that of the cheapest next unit."""
        return {
            "low": outward(self._dearest, -1) if self.held else "-inf",
            "high": outward(self._cheapest, 1) if self.following else "inf",
        }

    def plateau(self) -> dict[str, list[int]] | None:
        """How many units of each group cost less than the price, and how many no more, where nothing ties.

        None if none costs just the price. If some do, they are one group's, so that nothing can be exchanged.
        """
        if not self.held or not self.following or self._are_apart():
            return None
        return self._own_plateau()

    def _find_dearest(self, bits: int) -> arb:
        return reduce(lambda one, other: one.max(other), (self.exact.next_cost(*unit, bits) for unit in self.held))

    def _find_cheapest(self, bits: int) -> arb:
        return reduce(lambda one, other: one.min(other), (self.exact.next_cost(*unit, bits) for unit in self.following))

    def _are_apart(self) -> bool:
        """Whether the dearest held unit costs less than the cheapest next one: by balls, or by what tells more."""
        if sign(lambda bits: self._cheapest(bits) - self._dearest(bits), FIRST_BITS, 4 * FIRST_BITS) == 1:
            return True
        held, following = self._comparison.extreme(self.held, 1), self._comparison.extreme(self.following, -1)
        return self._comparison.order(held[0], following[0]) < 0

    @cached_property
    def _comparison(self) -> Comparison:
        from evenhand.solve.proof.comparison import Comparison

        return Comparison(self.exact)

    def _own_plateau(self) -> dict[str, list[int]]:
        """One group's units that all cost the price, where no other group has one."""
        comparison = self._comparison
        i, held = comparison.extreme(self.held, 1)[0]
        low, high = list(self.units), list(self.units)
        below, above = range(self.lower[i], held + 1), range(held + 1, self.upper[i])
        low[i] = self.lower[i] + bisect_left(below, 0, key=lambda a: comparison.sign((i, a), (i, held)))
        high[i] = held + 1 + bisect_right(above, 0, key=lambda a: comparison.sign((i, a), (i, held)))
        return {"low": low, "high": high}


class MarginOfPairs(Margin):
    """The same where a cost is a pair of numbers, of which the second counts where the first is the same."""

    exact: ExactMinMax

    def price(self) -> dict[str, Any]:
        """Decimals on the outer side of both numbers."""
        return {
            "low": _outward(self._highest_held(), -1) if self.held else ["-inf"] * 2,
            "high": _outward(self._lowest_following(), 1) if self.following else ["inf"] * 2,
        }

    def _are_apart(self) -> bool:
        return self._highest_held() < self._lowest_following()

    def _highest_held(self) -> tuple[fmpq, fmpq]:
        return max(self.exact.key(*unit) for unit in self.held)

    def _lowest_following(self) -> tuple[fmpq, fmpq]:
        return min(self.exact.key(*unit) for unit in self.following)


def _outward(numbers: tuple[fmpq, fmpq], side: int) -> list[str]:
    from flint import arb, ctx

    def ball(number: fmpq, bits: int) -> arb:
        with ctx.workprec(bits):
            return arb(number)

    return [outward(lambda bits, number=number: ball(number, bits), side) for number in numbers]  # type: ignore[misc]
