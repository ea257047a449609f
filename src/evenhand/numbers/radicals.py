"""Sums of a few radicals, products of rational powers of positive rationals: whether they are exactly 0.

Positive real radicals whose pairwise ratios are irrational are linearly independent over the rationals (Besicovitch
1940, Mordell 1953, Siegel 1972). So a sum of radicals is 0 exactly if the terms of every class, whose ratios are
rational, sum to 0.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import isqrt, lcm
from typing import TypeAlias

from flint import fmpq, fmpz

LONGEST_SUM = 2**24
"""Bits of the longest whole numbers that are written out to show that they sum to 0."""

MODULI = (2**61 - 1, 2**64 - 59, 2**63 - 25)
"""Primes: a sum that is not 0 by one of these is not 0."""

Factors: TypeAlias = tuple[tuple[fmpz, Fraction], ...]
"""Whole bases above 0 and their exponents: a product of powers."""

Vector: TypeAlias = tuple[int, ...]


@dataclass(frozen=True)
class Term:
    """A radical times a whole number, and perhaps times an unknown number that other terms may share.

    Attributes
    ----------
    coefficient : int
    factors : Factors
        The radical.
    mark : hashable
    within : Factors
        Two terms share their unknown number if their marks are equal and these products are.
    """

    coefficient: int
    factors: Factors
    mark: Hashable = None
    within: Factors = ()


def powers(base: fmpq, exponent: Fraction | int) -> Factors:
    """A positive rational to a rational exponent, as factors.

    Examples
    --------
    >>> powers(fmpq(3, 2), 2)
    ((3, Fraction(2, 1)), (2, Fraction(-2, 1)))
    """
    parts = ((base.p, Fraction(exponent)), (base.q, -Fraction(exponent)))
    return tuple((whole, power) for whole, power in parts if whole != 1 and power != 0)


def sum_is_zero(terms: Sequence[Term]) -> bool | None:
    """Whether terms sum to 0.

    Parameters
    ----------
    terms : sequence of Term

    Returns
    -------
    bool or None
        None where only numbers of more than `LONGEST_SUM` bits could tell. Where unknown numbers are involved, False
        says that the terms do not cancel whatever those numbers are.

    Notes
    -----
    Every base is written over pairwise coprime whole numbers, none of them a perfect power (of a degree that matters).
    Over these a product of powers is rational exactly if every exponent is whole, and two products are equal exactly if
    their exponents are, so that equal terms cancel before any number is formed.

    Examples
    --------
    >>> half = Fraction(1, 2)
    >>> sum_is_zero([Term(1, powers(fmpq(8), half)), Term(-2, powers(fmpq(2), half))])
    True
    >>> sum_is_zero([Term(1, powers(fmpq(8), half)), Term(-1, powers(fmpq(2), half))])
    False
    """
    every = [factor for term in terms for factor in (*term.factors, *term.within)]
    basis = Basis((base for base, _ in every), lcm(*(exponent.denominator for _, exponent in every)))
    classes: dict[Hashable, dict[Vector, int]] = defaultdict(lambda: defaultdict(int))
    for term in terms:
        parts = [divmod(exponent, basis.unit) for exponent in basis.exponents(term.factors)]
        kind = term.mark, basis.exponents(term.within), tuple(rest for _, rest in parts)
        classes[kind][tuple(whole for whole, _ in parts)] += term.coefficient
    verdicts = [_class_is_zero(basis.roots, sums) for sums in classes.values()]
    return False if False in verdicts else None if None in verdicts else True


class Basis:
    """Pairwise coprime whole numbers over which all given ones are products.

    Parameters
    ----------
    numbers : iterable of fmpz
        Above 0.
    unit : int
        A common denominator of all exponents that will be asked for.

    Attributes
    ----------
    roots : list of fmpz
        None is a perfect power of a degree that shares a factor with `unit`.
    """

    def __init__(self, numbers: Iterable[fmpz], unit: int) -> None:
        self.unit = unit
        self._members = coprime_basis(numbers)
        depths = [_deepest_root(member, unit) for member in self._members]
        self.roots = [root for root, _ in depths]
        self._degrees = [degree for _, degree in depths]
        self._known: dict[int, Vector] = {}

    def exponents(self, factors: Factors) -> Vector:
        """Exponents of a product over the roots, in units of 1 / unit."""
        total = [0] * len(self.roots)
        for base, exponent in factors:
            scaled = exponent.numerator * (self.unit // exponent.denominator)
            for place, count in enumerate(self._multiplicities(base)):
                total[place] += scaled * count
        return tuple(total)

    def _multiplicities(self, number: fmpz) -> Vector:
        key = int(number)
        if key not in self._known:
            pairs = zip(self._members, self._degrees, strict=True)
            self._known[key] = tuple(_divided_out(number, member)[0] * degree for member, degree in pairs)
        return self._known[key]


def coprime_basis(numbers: Iterable[fmpz]) -> list[fmpz]:
    """Pairwise coprime numbers above 1 of which all the given ones are products, by greatest common divisors alone.

    Examples
    --------
    >>> sorted(coprime_basis([fmpz(12), fmpz(18)]))
    [2, 3]
    """
    basis: list[fmpz] = []
    left = sorted({int(number): number for number in numbers if number != 1}.values(), reverse=True)
    while left:
        number = left.pop()
        for place, member in enumerate(basis):
            _, number = _divided_out(number, member)
            shared = number.gcd(member)
            if shared != 1:
                del basis[place]
                left.extend(part for part in (shared, number, _divided_out(member, shared)[1]) if part != 1)
                break
        else:
            if number != 1:
                basis.append(number)
    return basis


def root_of(value: fmpq, degree: int) -> fmpq | None:
    """The rational root of that degree of a rational above 0, None if there is none.

    Examples
    --------
    >>> root_of(fmpq(9, 4), 2), root_of(fmpq(2), 2)
    (3/2, None)
    """
    above, below = _whole_root(value.p, degree), _whole_root(value.q, degree)
    return None if above is None or below is None else fmpq(above, below)


def _whole_root(value: fmpz, degree: int) -> fmpz | None:
    if degree == 1 or value == 1:
        return value
    if degree >= value.bit_length():
        return None
    root = value.root(degree)
    return root if root**degree == value else None


def _deepest_root(value: fmpz, unit: int) -> tuple[fmpz, int]:
    """The least root of a whole number above 1, and its degree, made of primes that divide `unit` only."""
    degree = 1
    for prime in _primes_within(unit, value.bit_length()):
        while (root := _whole_root(value, prime)) is not None:
            value, degree = root, degree * prime
    return value, degree


@lru_cache
def _primes_within(number: int, largest: int) -> tuple[int, ...]:
    """The primes up to `largest` that divide a whole number."""
    found = []
    for prime in range(2, min(largest, isqrt(number)) + 1):
        if number % prime == 0:
            found.append(prime)
            while number % prime == 0:
                number //= prime
        if prime * prime > number:
            break
    return (*found, number) if 1 < number <= largest else tuple(found)


def _divided_out(number: fmpz, member: fmpz) -> tuple[int, fmpz]:
    """How often a number above 1 divides another, and what is left then; by squares, so that it takes few steps."""
    quotient, rest = divmod(number, member)
    if rest != 0:
        return 0, number
    count, left = _divided_out(quotient, member * member)
    quotient, rest = divmod(left, member)
    return (2 * count + 2, quotient) if rest == 0 else (2 * count + 1, left)


def _class_is_zero(roots: list[fmpz], sums: dict[Vector, int]) -> bool | None:
    """Whether products of whole powers, each so many times, sum to 0."""
    left = {vector: count for vector, count in sums.items() if count}
    if not left:
        return True
    if min(left.values()) > 0 or max(left.values()) < 0:
        return False
    least = [min(column) for column in zip(*left, strict=True)]
    parts = [(count, [x - y for x, y in zip(vector, least, strict=True)]) for vector, count in left.items()]
    if any(_sum_modulo(roots, parts, modulus) for modulus in MODULI):
        return False
    # No case is known that gets here with long numbers and is not 0; and where it is 0, what is left is short.
    if any(_length(roots, exponents) > LONGEST_SUM for _, exponents in parts):
        return None
    return bool(sum((count * _product(roots, exponents) for count, exponents in parts), fmpz(0)) == 0)


def _sum_modulo(roots: list[fmpz], parts: list[tuple[int, list[int]]], modulus: int) -> int:
    total = 0
    for count, exponents in parts:
        for root, exponent in zip(roots, exponents, strict=True):
            count = count * _power_modulo(int(root % modulus), exponent, modulus) % modulus
        total += count
    return total % modulus


def _power_modulo(base: int, exponent: int, prime: int) -> int:
    """A power modulo a prime; by Fermat's little theorem no exponent needs to be longer than the prime."""
    return pow(base, exponent % (prime - 1), prime) if base else int(exponent == 0)


def _length(roots: list[fmpz], exponents: list[int]) -> int:
    """Bits of a product, at most."""
    return sum(root.bit_length() * exponent for root, exponent in zip(roots, exponents, strict=True))


def _product(roots: list[fmpz], exponents: list[int]) -> fmpz:
    product = fmpz(1)
    for root, exponent in zip(roots, exponents, strict=True):
        product *= root**exponent
    return product
