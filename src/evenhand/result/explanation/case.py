"""One group of an allocation, and what its sentences need to know."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from evenhand.result.audit import quotas

if TYPE_CHECKING:
    from evenhand.numbers import FloatArray
    from evenhand.result.allocation import Allocation

# A quota this close to a whole number (relative) is settled in integers: float64 cannot be trusted with it.
NEARLY_WHOLE = 1e-9


@dataclass(frozen=True)
class Case:
    """One group of an allocation.

    Attributes
    ----------
    allocation : Allocation
    i : int
        Position of the group.
    """

    allocation: Allocation
    i: int

    @property
    def name(self) -> str:
        """Name of the group."""
        return self.allocation.groups.label(self.i)

    @property
    def units(self) -> int:
        """Units a that it gets."""
        return int(self.allocation.units[self.i])

    @property
    def has_fallen(self) -> bool:
        """Whether it lies below a threshold, and so does not compete."""
        places = self.allocation.request.field.places
        return places is not None and self.i not in places

    @property
    def ideal(self) -> float:
        """Ideal units a*."""
        return float(self.allocation.ideal[self.i])

    @property
    def minimum(self) -> int:
        """Fewest units that it may get."""
        return int(self.allocation.least[self.i])

    @property
    def maximum(self) -> int | None:
        """Most units that it may get; None is without limit."""
        most = self.allocation.most
        return None if most is None else int(most[self.i])

    @property
    def held_cost(self) -> float:
        """Cost of its last unit (below 0 where it saves); -inf where that unit cannot be taken away."""
        return float(self.allocation.held_cost[self.i])

    @property
    def next_cost(self) -> float:
        """Cost of one more unit; inf where no more are allowed."""
        return float(self.allocation.next_cost[self.i])

    @cached_property
    def quotas(self) -> FloatArray:
        """Quotas q of all groups, shape (n,)."""
        return quotas(self.allocation.groups, self.allocation.k)

    @cached_property
    def rounded_quota(self) -> tuple[int, int]:
        """Lower and upper quota: floor and ceiling of q."""
        quota = float(self.quotas[self.i])
        if abs(quota - round(quota)) > NEARLY_WHOLE * max(1.0, quota):
            return int(np.floor(quota)), int(np.ceil(quota))
        groups = self.allocation.groups
        exact = Fraction(self.allocation.k) * groups.exact[self.i] / sum(groups.exact)
        return exact.__floor__(), exact.__ceil__()
