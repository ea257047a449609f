"""Sum of powers of very many whole numbers to about 60 bits, by NumPy: a series around the middle of each of many bins.

A number P = 2^(e - 9) (2 q + 1 + z) with whole e and q, 128 <= q < 256, lies in bin (e, q), and abs(z) <= 1. So

    P^kappa = 2^((e - 9) kappa) (2 q + 1)^kappa sum_j binomial(kappa, j) (z / (2 q + 1))^j,

and a bin enters by the sums of z^0, z^1, ..., which float64 finds well enough: (2 q + 1)^j makes their errors small.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from flint import arb, ctx, fmpq

from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.parts import column_parts
from evenhand.numbers.powers import UNIT

TERMS = 8
"""Terms of a series: the rest is below 257^-8 = 2^-64 times a binomial coefficient."""

BITS = 128
LARGEST_EXPONENT = 64
LARGEST_WHOLE = 2.0**40


@dataclass(frozen=True)
class Bins:
    """Sums over the numbers of each bin that has some, shape (m,) or (TERMS, m).

    Attributes
    ----------
    exponents, middles : int array, shape (m,)
        e, and 2 q + 1.
    counts : int array, shape (m,)
    sums, errors : float array, shape (TERMS, m)
        Sum of z^j, and a bound on its error.
    """

    exponents: IntArray
    middles: IntArray
    counts: IntArray
    sums: FloatArray
    errors: FloatArray


def binned_power_sum(numbers: FloatArray, exponent: fmpq, bins: Callable[[], Bins] | None = None) -> arb | None:
    """Sum of P^exponent as a ball; None where the exponent or a number is too large for this.

    Parameters
    ----------
    numbers : float array, shape (n,)
        Whole numbers above 0, exactly.
    exponent : fmpq
        At least 0.
    bins : callable, optional
        Gives the bins of these numbers, which sums of other exponents may share.
    """
    if exponent > LARGEST_EXPONENT or numbers.max() >= LARGEST_WHOLE:
        return None
    with ctx.workprec(BITS):
        return _summed(binned(numbers) if bins is None else bins(), arb(exponent))


def binned(numbers: FloatArray) -> Bins:
    """The bins of whole numbers below `LARGEST_WHOLE`."""
    lowest, highest = (int(np.frexp(end)[1]) for end in (numbers.min(), numbers.max()))
    sums = np.zeros((TERMS, 128 * (highest - lowest + 1)))
    for part in column_parts(numbers.size):
        _add(numbers[part], lowest, sums)
    used = np.flatnonzero(sums[0])
    exponents, counts = used // 128 + lowest, sums[0, used].astype(np.int64)
    return Bins(exponents, 2 * (used % 128) + 257, counts, sums[:, used], _errors(exponents, counts))


def _add(numbers: FloatArray, lowest: int, sums: FloatArray) -> None:
    """Add z^0, z^1, ... of some numbers to the sums of their bins."""
    halves, exponents = np.frexp(numbers)
    eighths = (halves * 256).astype(np.int64)
    bins = (exponents - lowest) * 128 + (eighths - 128)
    # No rounding so far, nor here: z has fewer than 45 bits.
    offsets = halves * 512 - (2 * eighths + 1)
    powers = np.ones_like(offsets)
    for total in sums:
        total += np.bincount(bins, powers, minlength=total.size)
        powers *= offsets


def _errors(exponents: IntArray, counts: IntArray) -> FloatArray:
    """Bound on the error of each sum.

    z is a multiple of 2^-(e - 9), so z^j one of 2^-j(e - 9): where these and the count take at most 53 bits together,
    nothing is rounded. Elsewhere z^j has j roundings and the sum one for each number, and abs(z) <= 1.
    """
    powers = np.arange(TERMS)[:, np.newaxis]
    is_exact = powers * np.maximum(exponents - 9, 0) + np.log2(counts) < 52
    return np.where(is_exact, 0.0, 1.01 * (counts + powers) * counts * UNIT)


def _summed(bins: Bins, exponent: arb) -> arb:
    columns = zip(bins.exponents.tolist(), bins.middles.tolist(), bins.counts.tolist(), strict=True)
    scales = {e: arb(2) ** (exponent * (e - 9)) for e in set(bins.exponents.tolist())}
    series = {middle: _series(exponent, middle) for middle in set(bins.middles.tolist())}
    sums, errors = bins.sums.T.tolist(), bins.errors.T.tolist()
    total = arb(0)
    for (e, middle, count), some, off in zip(columns, sums, errors, strict=True):
        coefficients, rest = series[middle]
        inside = sum((c * arb(s, r) for c, s, r in zip(coefficients, some, off, strict=True)), arb(0))
        total += scales[e] * (inside + count * rest)
    return total


def _series(exponent: arb, middle: int) -> tuple[list[arb], arb]:
    """Coefficients of (2 q + 1)^kappa (1 + z / (2 q + 1))^kappa in z, and a ball around 0 that holds the rest of it.

    By Lagrange's form the rest is at most the next term times (1 + x)^(kappa - TERMS) for some x within 1 / 257, and
    that factor is below 2 for exponents up to 64.
    """
    coefficient, found = arb(middle) ** exponent, []
    for j in range(TERMS):
        found.append(coefficient)
        coefficient = coefficient * (exponent - j) / ((j + 1) * middle)
    return found, arb(0, (2 * abs(coefficient)).upper())
