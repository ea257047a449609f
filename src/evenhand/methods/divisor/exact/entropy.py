"""Generalised entropy as balls; equality of its costs by radicals, or by exponents over a basis."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from flint import arb, ctx, fmpq

from evenhand.numbers.precision import sign
from evenhand.numbers.radicals import Basis, Factors, Term, powers, sum_is_zero
from evenhand.numbers.rationals import rational
from evenhand.numbers.written import Exact

ROOM = 96
"""Bits lost where a^t is taken from (a + 1)^t, and a few roundings."""

FIRST_BITS = 64


class ExactEntropy:
    """Costs d(a) = (x^(t - 1) - 1) / (t - 1), x = s(a) / q, and errors.

    Notes
    -----
    x^(t - 1) = q^(1 - t) ((a + 1)^t - a^t) / t, from which costs are made: it takes no logarithm of a difference.
    """

    def __init__(self, t: Exact) -> None:
        self._t = Fraction(t)
        sizes = (self._t, self._t - 1)
        self._room = ROOM + 2 * max((_length(size) for size in sizes if size != 0), default=0)

    def cost(self, units: int, quota: fmpq, bits: int) -> arb:
        """d(a)."""
        with ctx.workprec(bits + self._room):
            if self._t == 1:
                return self._log_signpost(units) - arb(quota).log()
            less = arb(rational(self._t - 1))
            return (self._power_of_signpost(units) * _power(quota, 1 - self._t) - 1) / less

    def error(self, units: int, quota: fmpq, bits: int) -> arb:
        """f(a); exactly 0 where a = q."""
        if quota == units:
            return arb(0)
        with ctx.workprec(bits + self._room):
            return quota * self._divergence(units / quota)

    def amounts_to(self, places: Sequence[tuple[int, fmpq]], error: fmpq) -> bool | None:
        """Whether all f(a), for (a, q), sum to a number above 0 exactly; None where that cannot be decided.

        Notes
        -----
        Times t (t - 1) the errors are q^(1 - t) a^t, less q + t (a - q). At t = 0 and 1 they are logarithms, whose sum
        is no rational number but 0 (Lindemann); balls tell it from one.
        """
        t = rational(self._t)
        if t in (0, 1):
            return None
        rest = error * t * (t - 1) + sum((q + t * (a - q) for a, q in places), fmpq(0))
        terms = [Term(1, powers(q, 1 - self._t) + powers(fmpq(a), self._t)) for a, q in places if a]
        if rest != 0:
            terms.append(Term(-1 if rest > 0 else 1, powers(abs(rest), 1)))
        return sum_is_zero(terms)

    def _divergence(self, ratio: fmpq) -> arb:
        """(x^t - 1 - t (x - 1)) / (t (t - 1))."""
        t = self._t
        if ratio == 0:
            return 1 / arb(rational(t))
        if t == 0:
            return ratio - 1 - arb(ratio).log()
        if t == 1:
            return ratio * arb(ratio).log() - (ratio - 1)
        return (_power(ratio, t) - 1 - rational(t) * (ratio - 1)) / arb(rational(t * (t - 1)))

    def log_signpost(self, units: int, bits: int) -> arb:
        """The logarithm of s(a)."""
        with ctx.workprec(bits + self._room):
            return self._log_signpost(units)

    def _log_signpost(self, units: int) -> arb:
        a = arb(units)
        if self._t == 1:
            return (a + 1) * (a + 1).log() - (a * a.log() if units else arb(0)) - 1
        return self._power_of_signpost(units).log() / arb(rational(self._t - 1))

    def _power_of_signpost(self, units: int) -> arb:
        """s(a)^(t - 1) = ((a + 1)^t - a^t) / t, t not 1."""
        if self._t == 0:
            return (1 + 1 / arb(units)).log()
        t = rational(self._t)
        smaller = _power(fmpq(units), self._t) if units else arb(0)
        return (_power(fmpq(units + 1), self._t) - smaller) / t

    def rational_cost(self, units: int, quota: fmpq) -> fmpq | None:
        """d(a) where t is whole and neither 0 nor 1, and its powers are not long."""
        t = self._t
        if t.denominator != 1 or t in (0, 1) or abs(t) > LONGEST_WHOLE:
            return None
        whole = int(t)
        grown = fmpq(units + 1) ** whole - (fmpq(units) ** whole if units else 0)
        return (quota ** (1 - whole) * grown / whole - 1) / (whole - 1)

    def are_equal(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> bool | None:
        """Whether s(a) / q = s(b) / r."""
        (a, q), (b, r) = ours, theirs
        if a == b or q == r:
            return bool(a == b and q == r)
        if self._t == 1:
            return _are_same((*_identric(a), *powers(r, 1)), (*_identric(b), *powers(q, 1)))
        if self._t == 0:
            scale = q / r
            return _are_same(_raised(a, int(scale.p)), _raised(b, int(scale.q)))
        return sum_is_zero([*self._terms(1, a, q), *self._terms(-1, b, r)])

    def is_at(self, units: int, quota: fmpq) -> bool | None:
        """Whether s(a) = q; at t = 0 and 1 all signposts are transcendental."""
        if self._t in (0, 1) or not units <= quota <= units + 1:
            return False
        t = self._t
        terms = [Term(one.coefficient * t.denominator, one.factors) for one in self._terms(1, units, quota)]
        return sum_is_zero([*terms, Term(-t.numerator, ())])

    def order(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> int:
        """Sign of s(a) / q - s(b) / r, which differ: by their logarithms, which are never far from 0."""
        (a, q), (b, r) = ours, theirs
        if a == b or q == r:
            return int(a > b) - int(a < b) or int(q < r) - int(q > r)

        def difference(bits: int) -> arb:
            return self.log_signpost(a, bits) - self.log_signpost(b, bits) - (arb(q) / r).log()

        return sign(difference, FIRST_BITS) or 0

    def _terms(self, one: int, units: int, quota: fmpq) -> list[Term]:
        """q^(1 - t) ((a + 1)^t - a^t)."""
        factor = powers(quota, 1 - self._t)
        upper = Term(one, (*powers(fmpq(units + 1), self._t), *factor))
        return [upper, Term(-one, (*powers(fmpq(units), self._t), *factor))] if units else [upper]


LONGEST_WHOLE = 64
"""Exponents up to here are written out where a penalty has to be compared with costs."""


def _power(base: fmpq, exponent: Fraction) -> arb:
    """A power of a rational above 0; by products where the exponent is a short whole number."""
    if exponent.denominator == 1 and abs(exponent) <= LONGEST_WHOLE:
        return arb(base) ** int(exponent)
    return (arb(base).log() * rational(exponent)).exp()


def _length(size: Fraction) -> int:
    return abs(abs(size.numerator).bit_length() - size.denominator.bit_length())


def _identric(units: int) -> Factors:
    """The product e s(a) = (a + 1)^(a + 1) / a^a."""
    return (*powers(fmpq(units + 1), units + 1), *(powers(fmpq(units), -units) if units else ()))


def _raised(units: int, exponent: int) -> Factors:
    """((a + 1) / a)^exponent."""
    return powers(fmpq(units + 1, units), exponent)


def _are_same(ours: Factors, theirs: Factors) -> bool:
    """Whether two products of whole powers are the same, by their exponents over a coprime basis."""
    basis = Basis([base for base, _ in (*ours, *theirs)], 1)
    return basis.exponents(ours) == basis.exponents(theirs)
