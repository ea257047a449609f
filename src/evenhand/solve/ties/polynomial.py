"""Counting by a product of polynomials in FLINT: for many different spans that are small."""

from __future__ import annotations

from heapq import heapify, heappop, heapreplace

from flint import fmpz, fmpz_poly

from evenhand.solve.ties.handout import Handout


def counted_by_polynomial(handout: Handout) -> int:
    """The number of ways, one coefficient of prod (1 + x + ... + x^span).

    Notes
    -----
    The factors are joined into two of about equal length, no longer than they matter; of the last product only one
    coefficient is formed.

    Examples
    --------
    >>> counted_by_polynomial(Handout((1, 2), (2, 1), 2))
    4
    """
    length = handout.units + 1
    one, other = _two_factors(handout, length)
    degrees = range(max(0, length - len(other)), min(len(one), length))
    return int(sum((one[d] * other[handout.units - d] for d in degrees), fmpz(0)))


def _two_factors(handout: Handout, length: int) -> tuple[fmpz_poly, fmpz_poly]:
    """The product without its last multiplication, every factor cut off after `length` coefficients."""
    factors = [_power(span, number, length) for span, number in handout.classes]
    # The position breaks ties, for polynomials have no order.
    waiting = [(len(factor), place, factor) for place, factor in enumerate([*factors, fmpz_poly([1])])]
    heapify(waiting)
    while len(waiting) > 2:
        _, _, shortest = heappop(waiting)
        _, place, factor = waiting[0]
        product = shortest.mul_low(factor, min(length, len(shortest) + len(factor) - 1))
        heapreplace(waiting, (len(product), place, product))
    return waiting[0][2], waiting[1][2]


def _power(span: int, number: int, length: int) -> fmpz_poly:
    """(1 + x + ... + x^span)^number, cut off."""
    return fmpz_poly([1] * min(span + 1, length)).pow_trunc(number, length)
