"""Signposts that are power means of a and a + 1, as balls; their equality by radicals."""

from __future__ import annotations

from fractions import Fraction

from flint import arb, ctx, fmpq

from evenhand.methods.divisor.exact.runs import Series, run_sum
from evenhand.numbers.precision import sign
from evenhand.numbers.radicals import Term, powers, sum_is_zero
from evenhand.numbers.rationals import rational
from evenhand.numbers.written import Exact

ROOM = 64
"""Bits lost where 1 / a is added to 1, and a few roundings."""


class PowerSignposts:
    """s(a) = ((a^p + (a + 1)^p) / 2)^(1 / p), p finite and not 0.

    Notes
    -----
    With m the larger of the two powers' base, a + 1 for p > 0 and a for p < 0, and w = (a / (a + 1))^abs(p),
    s(a) = m ((1 + w) / 2)^(1 / p): no power is ever large.
    """

    def __init__(self, p: Exact) -> None:
        self._p = Fraction(p)
        self._room = ROOM + 2 * abs(_size(self._p))

    def rational(self, units: int) -> fmpq | None:
        """Most are irrational: none is told."""
        return None

    def ball(self, units: int, bits: int) -> arb:
        """s(a)."""
        with ctx.workprec(bits + self._room):
            return self._mean(arb(units)) if units else self._first()

    def run(self, low: int, high: int, bits: int) -> arb:
        """Sum of s(r) over low <= r < high."""
        return run_sum(self.ball, self._mean, low, high, bits, self._room)

    def are_equal(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> bool | None:
        """Whether s(a) / q = s(b) / r: (a^p + (a + 1)^p) r^p = (b^p + (b + 1)^p) q^p."""
        (a, q), (b, r) = ours, theirs
        if a == b or q == r:
            return bool(a == b and q == r)
        return sum_is_zero([*self._terms(1, a, r), *self._terms(-1, b, q)])

    def is_at(self, units: int, quota: fmpq) -> bool | None:
        """Whether s(a) = q."""
        if not units <= quota <= units + 1:
            return False
        return sum_is_zero([*self._terms(1, units, fmpq(1)), Term(-2, powers(quota, self._p))])

    def order(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> int:
        """Sign of s(a) / q - s(b) / r, which differ.

        Where m / q is the same for both only w tells them apart, which grows with a and may be smaller than any number
        of digits could show.
        """
        (a, q), (b, r) = ours, theirs
        if a == b or q == r:
            return _sign(a, b) or _sign(r, q)
        step = int(self._p > 0)
        if (a + step) * r == (b + step) * q:
            return _sign(a, b) if self._p > 0 else _sign(b, a)
        return sign(lambda bits: self.ball(a, bits) * r - self.ball(b, bits) * q, ROOM) or 0

    def _terms(self, sign: int, units: int, factor: fmpq) -> list[Term]:
        """(a^p + (a + 1)^p) times a power of that factor."""
        bases = (fmpq(units), fmpq(units + 1)) if units else (fmpq(1),)
        return [Term(sign, powers(base, self._p) + powers(factor, self._p)) for base in bases]

    def _first(self) -> arb:
        """s(0)."""
        return (-arb(2).log() / self._exponent()).exp() if self._p > 0 else arb(0)

    def _exponent(self) -> arb:
        return arb(rational(self._p))

    def _mean(self, x: Series) -> Series:
        """The mean of x and x + 1, for a number above 0 or a power series."""
        p = self._exponent()
        ratio = (1 + 1 / x).log()
        smaller = (-abs(p) * ratio).exp()
        larger = x + 1 if self._p > 0 else x
        return larger * (((1 + smaller) / 2).log() / p).exp()


class GeometricSignposts:
    """s(a) = sqrt(a (a + 1))."""

    def rational(self, units: int) -> fmpq | None:
        """Only s(0) = 0 is rational: a (a + 1) is no square."""
        return None if units else fmpq(0)

    def ball(self, units: int, bits: int) -> arb:
        """s(a)."""
        with ctx.workprec(bits):
            return arb(units * (units + 1)).sqrt()

    def run(self, low: int, high: int, bits: int) -> arb:
        """Sum of s(r) over low <= r < high."""
        return run_sum(self.ball, _geometric_mean, low, high, bits, ROOM)

    def are_equal(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> bool:
        """Whether s(a) / q = s(b) / r."""
        return self.order(ours, theirs) == 0

    def is_at(self, units: int, quota: fmpq) -> bool:
        """Whether s(a) = q."""
        return bool(units * (units + 1) == quota * quota)

    def order(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> int:
        """Sign of s(a) / q - s(b) / r, by their squares."""
        (a, q), (b, r) = ours, theirs
        return _sign(a * (a + 1) * r * r, b * (b + 1) * q * q)


def _geometric_mean(x: Series) -> Series:
    return (x * (x + 1)).sqrt()


def _size(value: Fraction) -> int:
    """The binary logarithm, within one."""
    return abs(value.numerator).bit_length() - value.denominator.bit_length()


def _sign(ours: fmpq | int, theirs: fmpq | int) -> int:
    return int(ours > theirs) - int(ours < theirs)
