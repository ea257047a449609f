"""Numbers known as balls of any precision: raised until a sign is known, or enough digits are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from flint import arb

Ball: TypeAlias = Callable[[int], "arb"]
"""From bits of precision to a ball around one and the same number."""


def precisions(first: int, most: int | None) -> Iterator[int]:
    """`first` bits and twice as many again and again: to the first that reaches `most`, or without an end."""
    yield first
    while most is None or first < most:
        first *= 2
        yield first


def sign_of(ball: arb) -> int | None:
    """Sign of all numbers in a ball; None where it holds 0 and more."""
    if ball > 0:
        return 1
    if ball < 0:
        return -1
    return 0 if ball.is_zero() else None


def sign(ball: Ball, first: int, most: int | None = None) -> int | None:
    """Sign of a number; None where `most` bits cannot tell.

    Without `most`, a number that is 0 must come as an exact 0, or this never ends.

    Examples
    --------
    >>> from flint import arb
    >>> sign(lambda bits: arb(2).sqrt() - arb("1.41421356237309504880168872420969807857"), 64)
    -1
    """
    from flint import ctx

    for bits in precisions(first, most):
        with ctx.workprec(bits):
            found = sign_of(ball(bits))
        if found is not None:
            return found
    return None


def sharp(ball: Ball, accuracy: int, first: int, most: int | None = None) -> arb:
    """The first ball that is an exact 0 or accurate to so many bits; the narrowest where `most` bits do not do.

    Examples
    --------
    >>> from flint import arb
    >>> float(sharp(lambda bits: arb(2).sqrt() - 1, 64, 64))
    0.41421356237309503
    """
    from flint import ctx

    for bits in precisions(first, most):
        with ctx.workprec(bits):
            found = ball(bits)
        if found.is_zero() or found.rel_accuracy_bits() >= accuracy:
            break
    return found
