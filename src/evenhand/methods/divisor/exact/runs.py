"""Sums over runs of signposts as balls: term by term where they are short, by Taylor series where they are long."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from flint import arb, arb_series, ctx

Series = TypeVar("Series", arb, arb_series)
"""A number or a power series."""

NEAR = 64
"""Signposts up to here are summed one by one."""

BLOCKS_TO_CENTRE = 4
"""A block of signposts is at most this part of its first one long."""

CAREFUL_TERMS = 8
"""Terms of a series beyond half the bits."""


def run_sum(
    single: Callable[[int, int], arb],
    mean: Callable[[arb_series], arb_series],
    low: int,
    high: int,
    bits: int,
    room: int,
) -> arb:
    """Sum of s(r) over low <= r < high.

    Parameters
    ----------
    single : callable
        s(a), of a and bits.
    mean : callable
        s as a power series; analytic where the argument of x = a + 1/2 is at most 42 degrees, from abs(x) = 32 on, with
        abs(s) <= abs(x) + 1/2.
    low, high : int
    bits : int
        Precision of the sum.
    room : int
        Bits that `mean` loses.
    """
    with ctx.workprec(bits + room):
        start = high if high - low <= NEAR else max(low, NEAR)
        total = sum((single(r, bits) for r in range(low, start)), arb(0))
        while start < high:
            stop = min(high, start + max(1, start // BLOCKS_TO_CENTRE))
            total += _block(mean, start, stop, bits)
            start = stop
        return total


def _block(mean: Callable[[arb_series], arb_series], low: int, high: int, bits: int) -> arb:
    """Sum over one block: the Taylor series at its middle, summed term by term.

    Notes
    -----
    With x = c the middle, s is bounded by 2 c on the disc of radius c / 2, so by Cauchy's estimate the coefficient of
    (x - c)^j is at most 2 c (2 / c)^j; and abs(x - c) <= c / 8. What is left out after J terms is at most
    2 c 4^-J / (1 - 1/4) for each signpost. Odd terms cancel.
    """
    count, terms = high - low, 2 * (bits // 4 + CAREFUL_TERMS)
    middle = arb(low + high - 1) / 2
    coefficients = _series(mean, middle, terms)
    total = sum((coefficients[j] * _even_powers(count, j) for j in range(0, terms, 2)), arb(0))
    return total + arb(0, 3 * (middle + 1) * count / arb(4) ** terms)


def _series(mean: Callable[[arb_series], arb_series], middle: arb, terms: int) -> arb_series:
    before, ctx.cap = ctx.cap, terms
    try:
        return mean(arb_series([middle, 1]))
    finally:
        ctx.cap = before


def _even_powers(count: int, exponent: int) -> arb:
    """Sum of d^exponent, exponent even, over `count` numbers d one apart with the middle 0."""
    return 2 * (arb(count + 1) / 2).bernoulli_poly(exponent + 1) / (exponent + 1)
