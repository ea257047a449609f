"""What all divisor methods share: a population divided by a divisor is rounded at the signposts."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Protocol

import numpy as np

from evenhand.methods.costs.method import CostMethod
from evenhand.methods.costs.rule import CostRule
from evenhand.numbers import Exact, FloatArray, IntArray

if TYPE_CHECKING:
    from flint import fmpq

    from evenhand.groups import Groups


class DivisorRule(CostRule, Protocol):
    """A rule of costs that knows its signposts."""

    def signpost(self, units: FloatArray) -> FloatArray:
        """s(a), to a few roundings."""
        ...


class DivisorMethod(CostMethod):
    """A divisor method: its next-unit cost grows with s(a) / q, and is 0 where the signpost s(a) is the quota."""

    priority_formula: ClassVar[str] = "P / s(a)"
    priority_scale: ClassVar[int] = 1

    def priorities(self, groups: Groups, k: int, cols: IntArray, units: IntArray) -> FloatArray:
        """P / s(a) of groups that have a units each, over `priority_scale`; inf where s(a) is 0."""
        with np.errstate(divide="ignore"):
            return np.asarray(groups.populations[cols] / self.divisors(units))

    def divisors(self, units: IntArray) -> FloatArray:
        """What a population is divided by for its priority, for groups that have a units each: s(a) times a scale."""
        return self.signposts(units) * self.priority_scale

    def signposts(self, units: IntArray) -> FloatArray:
        """s(a) of groups that have a units each, to a few roundings."""
        with np.errstate(all="ignore"):
            return self.rule.signpost((units - self.base).astype(np.float64))

    @cached_property
    def rule(self) -> DivisorRule:
        """The formulas."""
        raise NotImplementedError

    def rounded(self, population: Exact, divisor: Exact) -> tuple[int, int]:
        """Units of a population at a divisor: by the signposts below the quotient, and by those not above it.

        Both are the same but where the quotient lies on a signpost. A whole quotient there is kept as it is.
        """
        from evenhand.numbers.rationals import rational

        if population == 0:
            return self.base, self.base
        quotient = rational(Fraction(population) / Fraction(divisor))
        low = self._below(quotient)
        high = low + 1 if self.rule.is_free(low, quotient) and not self._is_first(low) else low
        if low < high and quotient.q == 1 and low <= quotient <= high:
            low = high = int(quotient.p)
        return self.base + low, self.base + high

    def side(self, population: Exact, divisor: Exact, units: int) -> int:
        """Sign of s(a) - P / d for a group of that population that has a units; the population is above 0."""
        from evenhand.numbers.rationals import rational

        own = units - self.base
        if self._is_first(own):
            return -1
        return cost_sign(self.rule, own, rational(Fraction(population) / Fraction(divisor)))

    def _below(self, quotient: fmpq) -> int:
        """Number of signposts below a quotient."""
        low, high = 0, int(quotient.p // quotient.q) + 1
        while low < high:
            middle = (low + high) // 2
            if self._is_first(middle) or cost_sign(self.rule, middle, quotient) < 0:
                low = middle + 1
            else:
                high = middle
        return low

    def _is_first(self, units: int) -> bool:
        return self.rule.serves_all_first and units == 0


def cost_sign(rule: CostRule, units: int, quota: fmpq) -> int:
    """Sign of d(a), by balls of growing precision once it is known not to be 0."""
    bits = 64
    if rule.is_free(units, quota):
        return 0
    while True:
        cost = rule.cost_ball(units, quota, bits)
        if cost > 0 or cost < 0:
            return 1 if cost > 0 else -1
        bits *= 2
