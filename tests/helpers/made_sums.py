"""Pairs of sums of radicals that are equal by construction, or are told apart by balls of 3,000 bits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from flint import arb, ctx, fmpq

BITS = 3000
DENOMINATORS = (1, 1, 2, 2, 3, 4, 6, 10)
PRIMES = (2, 3, 5, 7, 11)

Product = tuple[Any, ...]
"""A coefficient and pairs (base, exponent); a base that is a text is a number with but a name."""


@dataclass(frozen=True)
class Pair:
    """Two sums, and whether they are equal: None if that hangs on what a name stands for."""

    ours: list[Product]
    theirs: list[Product]
    truth: bool | None


def pair(random: Random) -> Pair:
    """Two sums of one to three products; every other time the second is the first, written in other ways."""
    if random.random() < 0.1:
        return _whole_roots(random)
    ours = [_product(random) for _ in range(random.randint(1, 4))]
    has_names = random.random() < 0.15
    if has_names:
        ours = [(*product, ("S", fmpq(random.randint(-1, 1)))) for product in ours]
    theirs = [other for product in ours for other in _rewritten(random, product)]
    random.shuffle(theirs)
    if random.random() < 0.5:
        return Pair(ours, theirs, True)
    return _spoiled(random, ours, theirs, has_names)


def _whole_roots(random: Random) -> Pair:
    """The roots of a^2 and b^2 add up to a + b, or all but that."""
    a, b = random.randint(1, 50), random.randint(1, 50)
    off = random.choice((0, 0, 1))
    roots = [(fmpq(1), (fmpq(x**m), fmpq(1, m))) for x, m in ((a, random.randint(2, 4)), (b, random.randint(2, 4)))]
    return Pair(
        [*roots, (fmpq(1), (fmpq(13), fmpq(1, 2)))],
        [(fmpq(a + b + off),), (fmpq(13), (fmpq(13), fmpq(-1, 2)))],
        not off,
    )


def _spoiled(random: Random, ours: list[Product], theirs: list[Product], has_names: bool) -> Pair:
    """One product of the second sum is another, or is missing."""
    place = random.randrange(len(theirs))
    c, *powers = theirs[place]
    change = random.choice((fmpq(random.choice(PRIMES), random.choice(PRIMES)), fmpq(-1), fmpq(10**40 + 1, 10**40)))
    theirs = [*theirs[:place], (c * change, *powers), *theirs[place + 1 :]]
    difference = [*ours, *minus(theirs)]
    if has_names:
        values = [value(difference, {"S": s}) for s in (arb(2), arb(7), arb(19))]
        if any(is_nonzero(one - values[0]) for one in values[1:]):
            return Pair(ours, theirs, None)
        return Pair(ours, theirs, not is_nonzero(values[0]))
    return Pair(ours, theirs, not is_nonzero(value(difference)))


def minus(products: list[Product]) -> list[Product]:
    """The same sum, negative."""
    return [(-c, *powers) for c, *powers in products]


def is_nonzero(number: arb) -> bool:
    """Whether a ball excludes 0; one that is not narrow says nothing."""
    return bool(number != 0)


def value(products: list[Product], names: dict[str, arb] | None = None) -> arb:
    """A sum as a ball."""
    with ctx.workprec(BITS):
        total = arb(0)
        for c, *powers in products:
            product = arb(c)
            for base, exponent in powers:
                product *= (names or {})[base] ** arb(exponent) if isinstance(base, str) else arb(base) ** arb(exponent)
            total += product
        return total


def _fraction(random: Random) -> fmpq:
    """A product of few small primes."""
    number = fmpq(1)
    for _ in range(random.randint(1, 4)):
        number *= fmpq(random.choice(PRIMES)) ** random.choice((-1, 1, 1, 2))
    return number


def _product(random: Random) -> Product:
    powers = ((_fraction(random), _exponent(random)) for _ in range(random.randint(0, 2)))
    return (random.choice((-1, 1)) * _fraction(random), *powers)


def _exponent(random: Random) -> fmpq:
    size = random.choice((5, 5, 5, 40))
    return fmpq(random.randint(-size, size), random.choice(DENOMINATORS))


def _rewritten(random: Random, product: Product) -> list[Product]:
    """The same product in other words, as one or more."""
    for _ in range(random.randint(0, 3)):
        product = random.choice(WAYS)(random, product)
    c, *powers = product
    if random.random() < 0.3:
        share = _fraction(random)
        return [(c * share, *powers), (c * (1 - share), *powers)]
    return [product]


def _with_a_root(random: Random, product: Product) -> Product:
    """b^e = (b^m)^(e / m)."""
    c, *powers = product
    m = random.choice((2, 3, -1))
    return (c, *((b**m, e / m) if not isinstance(b, str) else (b, e) for b, e in powers))


def _with_a_factor(random: Random, product: Product) -> Product:
    """c = c r^p (r^q)^(-p / q)."""
    c, *powers = product
    r, p, q = _fraction(random), random.randint(-3, 3), random.choice((2, 3, 5))
    return (c * r**p, *powers, (r**q, fmpq(-p, q)))


def _with_a_split(random: Random, product: Product) -> Product:
    """b^e = (b / d)^e d^e."""
    c, *powers = product
    d = _fraction(random)
    return (c, *(part for b, e in powers for part in ([(b, e)] if isinstance(b, str) else [(b / d, e), (d, e)])))


WAYS: tuple[Callable[[Random, Product], Product], ...] = (_with_a_root, _with_a_factor, _with_a_split)
