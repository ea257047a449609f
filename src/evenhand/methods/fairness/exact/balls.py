"""Fairness in balls: numbers with a rigorous error bound, to any precision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flint import arb, ctx

from evenhand.methods.fairness.exact.sums import PowerSum
from evenhand.numbers.rationals import rational

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from evenhand.methods.fairness.exact.ideals import Ideals
    from evenhand.numbers import Exact


class FairnessBalls:
    """Errors and next-unit costs of groups at one total, each as a ball that surely holds it.

    Parameters
    ----------
    exact : dict of Fraction
        The parameters.
    ideals : Ideals
    weight_sum : PowerSum
        Sum of P^gamma.

    Notes
    -----
    "Scaled" numbers lack the factor 1 / sum P^gamma, which all groups share and which changes no comparison.
    """

    def __init__(self, exact: Mapping[str, Fraction], ideals: Ideals, weight_sum: PowerSum) -> None:
        self._ideals = ideals
        self._weight_sum = weight_sum
        self._beta = rational(exact["beta"])
        self._sides = {1: rational(2 * exact["sigma"]), -1: rational(2 - 2 * exact["sigma"])}
        self._errors: dict[tuple[Exact, int, int], arb] = {}

    def scaled_error(self, population: Exact, units: int, bits: int) -> arb:
        """f(a) times sum P^gamma."""
        key = (population, units, bits)
        if key not in self._errors:
            with ctx.workprec(bits):
                self._errors[key] = self._scaled_error(population, units, bits)
        return self._errors[key]

    def scaled_cost(self, population: Exact, units: int, bits: int) -> arb:
        """d(a) = f(a + 1) - f(a) times sum P^gamma."""
        with ctx.workprec(bits):
            return self.scaled_error(population, units + 1, bits) - self.scaled_error(population, units, bits)

    def unscaled(self, value: arb, bits: int) -> arb:
        """A scaled number as it is."""
        with ctx.workprec(bits):
            return value / self._weight_sum.ball(bits)

    def costs_nothing(self, population: Exact, units: int) -> bool:
        """Whether f(a) = 0: at the ideal, or on a side that is free."""
        side = self._ideals.standing(population, units)
        return side == 0 or self._sides[side] == 0

    def _scaled_error(self, population: Exact, units: int, bits: int) -> arb:
        """P^gamma m x^beta."""
        if self.costs_nothing(population, units):
            return arb(0)
        side = self._ideals.standing(population, units)
        distance = side * self._ideals.difference(population, units, bits)
        nearer = units if side < 0 else self._ideals.ball(population, bits)
        weight = self._weight_sum.power(population, bits) * self._sides[side]
        return weight * self._raised(distance / nearer)

    def _raised(self, excess: arb) -> arb:
        """x^beta, of a ball around a number above 0 that may itself reach below."""
        if excess > 0:
            return excess ** int(self._beta.p) if self._beta.q == 1 else excess ** arb(self._beta)
        return arb(0).union(excess.abs_upper() ** arb(self._beta))
