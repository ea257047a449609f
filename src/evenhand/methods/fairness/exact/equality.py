"""Whether two next-unit costs are exactly equal, decided by radicals."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from flint import fmpq

from evenhand.numbers.radicals import Factors, Term, powers, sum_is_zero
from evenhand.numbers.rationals import rational

if TYPE_CHECKING:
    from evenhand.methods.fairness.exact.ideals import Ideals
    from evenhand.numbers import Exact

LARGEST_EXPANSION = 16
"""Whole beta up to which an error is multiplied out where the ideal is not rational."""


MOST_WEIGHTS = 1000
"""Different populations up to which a sum of all weights is told apart from a cost."""


class Equality:
    """Next-unit costs as sums of radicals, without the factor 1 / sum P^gamma that all of them share.

    Parameters
    ----------
    exact : dict of Fraction
        The parameters.
    ideals : Ideals

    Notes
    -----
    A group error is P^gamma m x^beta, and a cost is the difference of two. With a rational ideal x is rational: the
    cost is a sum of two radicals, and whether two costs are equal is decided.

    The ideal is rational where kappa is whole, and where every P_j / P_1 to the kappa is rational. Elsewhere
    a / a* = a S / ((k - n b) P^kappa) + ..., with a sum S of radicals that all groups share. There structure decides:
    costs are found equal if they are equal whatever number S is (base 0), or whatever number the ideal of each
    population is (base > 0). For whole beta the errors are multiplied out into powers of S, for other beta x itself
    counts as a number of its own, the same for equal a / P^kappa on the same side. Costs that are equal only because of
    what S is are not found.
    """

    def __init__(self, exact: Mapping[str, Fraction], ideals: Ideals) -> None:
        self._kappa, self._gamma, self._beta = exact["kappa"], exact["gamma"], exact["beta"]
        self._base = exact["base"]
        self._sides = {1: 2 * exact["sigma"], -1: 2 - 2 * exact["sigma"]}
        self._ideals = ideals

    def is_zero(self, population: Exact, units: int) -> bool | None:
        """Whether the next unit of such a group costs exactly nothing; None where that is not known."""
        return self._verdict(list(self._cost(population, units)))

    def are_equal(self, ours: Exact, a: int, theirs: Exact, b: int) -> bool | None:
        """Whether d(a) of groups of one population is d(b) of those of another; None where that is not known."""
        taken_off = (replace(term, coefficient=-term.coefficient) for term in self._cost(theirs, b))
        return self._verdict([*self._cost(ours, a), *taken_off])

    def adds_up(
        self, costs: Iterable[tuple[Exact, int, int]], amount: fmpq, weights: Mapping[Exact, int]
    ) -> bool | None:
        """Whether costs d(a), given as (population, a, sign), sum to an amount exactly; None where it is not known.

        Parameters
        ----------
        costs : iterable of (population, units, sign)
        amount : fmpq
        weights : mapping population -> number of groups
            Of all groups: here the factor 1 / sum P^gamma does not drop out.
        """
        terms = [
            replace(term, coefficient=sign * term.coefficient)
            for population, units, sign in costs
            for term in self._cost(population, units)
        ]
        if amount != 0 and len(weights) > MOST_WEIGHTS:
            return None
        if amount != 0:
            terms += self._scaled(amount, weights)
        return self._verdict(terms)

    def amounts_to(self, held: Iterable[tuple[Exact, int]], error: fmpq, weights: Mapping[Exact, int]) -> bool | None:
        """Whether the errors f(a), given as (population, a), sum to a number above 0; None where it is not known.

        `weights` are those of `adds_up`.
        """
        if len(weights) > MOST_WEIGHTS:
            return None
        errors = [term for population, units in held for term in self._error(population, units, 1)]
        return self._verdict([*errors, *self._scaled(error, weights)])

    def _scaled(self, amount: fmpq, weights: Mapping[Exact, int]) -> list[Term]:
        """An amount taken off, times the factor sum P^gamma that all errors lack."""
        side, size = -int(amount > 0) or 1, powers(abs(amount), 1)
        return [Term(side * count, size + powers(rational(p), self._gamma)) for p, count in weights.items()]

    def _verdict(self, terms: list[Term]) -> bool | None:
        found = sum_is_zero(terms)
        return None if found is False and any(term.mark is not None for term in terms) else found

    def _cost(self, population: Exact, units: int) -> Iterator[Term]:
        """The terms of d(a) = f(a + 1) - f(a)."""
        yield from self._error(population, units + 1, 1)
        yield from self._error(population, units, -1)

    def _error(self, population: Exact, units: int, sign: int) -> Iterator[Term]:
        """The terms of f(a)."""
        side = self._ideals.standing(population, units)
        if side == 0 or self._sides[side] == 0:
            return
        weight = powers(rational(population), self._gamma) + powers(rational(self._sides[side]), 1)
        ideal = self._ideals.exact(population)
        if ideal is not None:
            excess = (units - ideal) / ideal if side > 0 else (ideal - units) / units
            yield Term(sign, weight + powers(excess, self._beta))
        elif self._beta.denominator == 1 and self._beta <= LARGEST_EXPANSION:
            yield from self._expanded(population, units, side, Term(sign, weight))
        else:
            yield Term(sign, weight, *self._unknown(population, units, side, self._beta))

    def _expanded(self, population: Exact, units: int, side: int, weight: Term) -> Iterator[Term]:
        """(phi - 1)^beta or (1 / phi - 1)^beta multiplied out, with phi = a / a*.

        The binomial coefficients are left out: all terms that could cancel have the same.
        """
        for power in range(int(self._beta) + 1):
            mark, ratio = self._unknown(population, units, side, Fraction(power))
            factors = tuple((base, side * power * exponent) for base, exponent in ratio)
            yield Term(weight.coefficient, weight.factors + factors, mark)

    def _unknown(self, population: Exact, units: int, side: int, power: Fraction) -> tuple[Hashable, Factors]:
        """An unknown number's mark, and the known part of phi = a / a*: a / P^kappa, or a where the base is not 0."""
        known = powers(fmpq(units), 1)
        if power == 0:
            return "one", ()
        if self._base == 0:
            return side * power, known + powers(rational(population), -self._kappa)
        return (side * power, population), known
