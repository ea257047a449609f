"""A method with a penalty on change, bound to groups and one total, to any precision."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from flint import arb, ctx, fmpq

from evenhand.numbers import Exact, IntArray
from evenhand.numbers.rationals import rational

if TYPE_CHECKING:
    from evenhand.methods.protocol import ExactMeasure


class ExactChange:
    """Costs of another method, each with its penalty.

    Parameters
    ----------
    inner : ExactMeasure
    penalty : Exact
        lambda.
    current : int array, shape (n,)
        Units that groups hold now.
    """

    level_sides: tuple[int, ...] = ()

    def __init__(self, inner: ExactMeasure, penalty: Exact, current: IntArray) -> None:
        self._inner = inner
        self._penalty = rational(penalty)
        self._current = current
        self.most_bits = inner.most_bits
        self.first_bits = inner.first_bits
        self.ideal = inner.ideal
        self.standing = inner.standing
        self.group_error = inner.group_error
        self.total_error = inner.total_error
        self.amounts_to = inner.amounts_to

    def kind(self, i: int) -> object:
        """Groups of one kind have the same cost function."""
        return self._inner.kind(i), int(self._current[i])

    def kinds(self, cols: IntArray) -> IntArray:
        """A number for each of some groups, the same for groups of one kind."""
        pairs = np.stack([self._inner.kinds(cols), self._current[cols]])
        return np.unique(pairs, axis=1, return_inverse=True)[1].reshape(-1)

    def next_cost(self, i: int, units: int, bits: int) -> arb:
        """d_i(a) with its penalty as a ball."""
        with ctx.workprec(bits):
            return self._inner.next_cost(i, units, bits) + self._side(i, units) * self._penalty

    scaled_cost = next_cost

    def unscaled(self, value: arb, bits: int) -> arb:
        """A cost, or a difference of two, as it is."""
        return value

    def are_equal(self, ours: tuple[int, int], theirs: tuple[int, int]) -> bool | None:
        """Whether two costs are exactly equal; None where that cannot be decided."""
        apart = (self._side(*theirs) - self._side(*ours)) * self._penalty
        if apart == 0:
            return self._inner.are_equal(ours, theirs)
        return self._inner.adds_up(((*ours, 1), (*theirs, -1)), apart)

    def order(self, ours: tuple[int, int], theirs: tuple[int, int]) -> int | None:
        """Sign of the difference of two costs that are not equal; None leaves it to balls."""
        return self._inner.order(ours, theirs) if self._side(*ours) == self._side(*theirs) else None

    def is_zero(self, i: int, units: int) -> bool | None:
        """Whether d_i(a) and its penalty sum to 0 exactly; None where that cannot be decided."""
        return self._inner.adds_up(((i, units, 1),), -self._side(i, units) * self._penalty)

    def adds_up(self, costs: Sequence[tuple[int, int, int]], amount: fmpq) -> bool | None:
        """Whether signed costs sum to an amount exactly; None where that cannot be decided."""
        beside = sum((sign * self._side(i, units) for i, units, sign in costs), 0)
        return self._inner.adds_up(costs, amount - beside * self._penalty)

    def log_total(self, units: Sequence[int], bits: int) -> arb:
        """Return log E as a ball, the penalty not included."""
        return self._inner.log_total(units, bits)

    def _side(self, i: int, units: int) -> int:
        """1 where one more unit moves away from what the group holds now, -1 where it comes nearer."""
        return 1 if units >= self._current[i] else -1
