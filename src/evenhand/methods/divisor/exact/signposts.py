"""Signposts as rationals or balls."""

from __future__ import annotations

from typing import Protocol

from flint import arb, ctx, fmpq

from evenhand.numbers.rationals import rational as as_rational
from evenhand.numbers.written import Exact


class ExactSignposts(Protocol):
    """Signposts s(a) to any precision; quotas are above 0."""

    def rational(self, units: int) -> fmpq | None:
        """s(a) where it is known to be rational, else None."""
        ...

    def ball(self, units: int, bits: int) -> arb:
        """s(a) as a ball that surely holds it."""
        ...

    def run(self, low: int, high: int, bits: int) -> arb:
        """Sum of s(r) over low <= r < high as a ball."""
        ...

    def are_equal(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> bool | None:
        """Whether s(a) / q = s(b) / r, for (a, q) and (b, r); None where that cannot be decided."""
        ...

    def is_at(self, units: int, quota: fmpq) -> bool | None:
        """Whether s(a) = q; None where that cannot be decided."""
        ...

    def order(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> int | None:
        """Sign of s(a) / q - s(b) / r, which differ; None leaves it to balls."""
        ...


class RationalSignposts:
    """Signposts that are rational."""

    def value(self, units: int) -> fmpq:
        """s(a)."""
        raise NotImplementedError

    def rational(self, units: int) -> fmpq:
        """s(a)."""
        return self.value(units)

    def ball(self, units: int, bits: int) -> arb:
        """s(a) as a ball."""
        with ctx.workprec(bits):
            return arb(self.value(units))

    def are_equal(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> bool:
        """Whether two signposts, each by its quota, are equal."""
        return bool(self.value(ours[0]) * theirs[1] == self.value(theirs[0]) * ours[1])

    def is_at(self, units: int, quota: fmpq) -> bool:
        """Whether s(a) = q."""
        return bool(self.value(units) == quota)

    def order(self, ours: tuple[int, fmpq], theirs: tuple[int, fmpq]) -> int:
        """Sign of s(a) / q - s(b) / r."""
        left, right = self.value(ours[0]) * theirs[1], self.value(theirs[0]) * ours[1]
        return int(left > right) - int(left < right)


class LinearSignposts(RationalSignposts):
    """s(a) = a + c, but for s(0) = first."""

    def __init__(self, c: Exact, first: Exact) -> None:
        self._c, self._first = as_rational(c), as_rational(first)

    def value(self, units: int) -> fmpq:
        """s(a)."""
        return units + self._c if units else self._first

    def run(self, low: int, high: int, bits: int) -> arb:
        """Sum of s(r) over low <= r < high."""
        evenly = (high - low) * (fmpq(low + high - 1, 2) + self._c)
        with ctx.workprec(bits):
            return arb(evenly if low else evenly - self._c + self._first)


class HarmonicSignposts(RationalSignposts):
    """s(a) = a (a + 1) / (a + 1/2), the harmonic mean of a and a + 1."""

    def value(self, units: int) -> fmpq:
        """s(a)."""
        return fmpq(2 * units * (units + 1), 2 * units + 1)

    def run(self, low: int, high: int, bits: int) -> arb:
        """Sum of s(r) = x - 1 / (4 x) over x = r + 1/2: the reciprocals by the digamma function."""
        with ctx.workprec(bits):
            half = arb(1) / 2
            reciprocals = (high + half).digamma() - (low + half).digamma()
            return arb(fmpq(high * high - low * low, 2)) - reciprocals / 4
