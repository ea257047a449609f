"""How many allocations are best: exactly, by the quickest of four ways, or not at all where none is quick enough."""

from __future__ import annotations

from math import inf, log2

from flint import fmpz

from evenhand.solve.ties.handout import Handout
from evenhand.solve.ties.inclusion import counted_by_halves, counted_by_terms, halves, number_of_terms
from evenhand.solve.ties.polynomial import counted_by_polynomial

MOST_WORK = 2.0e6
"""Microseconds that a way may take, by its estimate on a slow processor, to be tried."""
WORK_PER_BIT = 5e-3
"""Of a polynomial: 4.1 to 6.2 ns were measured for a bit of the product, sizes 5 to 180 million bits."""
MOST_TERMS = 200_000
"""Terms of a half: some hundred bytes each."""
MOST_BITS = 4.0e8
"""Bits of the largest polynomial."""


def counted(handout: Handout) -> int | None:
    """The number of ways to hand out the units, exactly.

    Parameters
    ----------
    handout : Handout

    Returns
    -------
    int or None
        None where every way would take too long or too much memory; `bounds` always know something.

    Notes
    -----
    The number is one coefficient of prod (1 + x + ... + x^span).

    Examples
    --------
    >>> counted(Handout((1, 2), (2, 1), 2))
    4
    """
    if handout.is_single:
        return int(fmpz.bin_uiui(handout.groups, handout.units))
    ways = {counted_by_terms: _work_of_terms, counted_by_halves: _work_of_halves, counted_by_polynomial: _polynomial}
    work = {way: estimate(handout) for way, estimate in ways.items()}
    way = min(work, key=work.__getitem__)
    return way(handout) if work[way] <= MOST_WORK else None


def _work_of_terms(handout: Handout) -> float:
    """A binomial coefficient for each term."""
    groups, bits = handout.groups, _bits(handout)
    return number_of_terms(handout.classes, handout.units) * (1.5 + 5e-6 * groups * bits)


def _work_of_halves(handout: Handout) -> float:
    """A polynomial is moved for each term of one half, and evaluated for each of the other."""
    if number_of_terms(handout.classes, handout.units) > MOST_TERMS**2:
        return inf
    few, many = (number_of_terms(part, handout.units) for part in halves(handout))
    if many > MOST_TERMS:
        return inf
    groups, bits = handout.groups, _bits(handout)
    return few * groups * (0.3 + groups * (0.03 + 3e-6 * bits)) + many * (2 + groups * (0.05 + 1e-5 * bits))


def _polynomial(handout: Handout) -> float:
    """Products of polynomials of FLINT, as long as the units and as wide as the number of all handouts."""
    wide = sum(number * log2(span + 1) for span, number in handout.classes)
    bits = (handout.units + 1) * wide
    return inf if bits > MOST_BITS else bits * WORK_PER_BIT


def _bits(handout: Handout) -> float:
    """Roughly the bits of the binomial coefficients."""
    few, many = sorted((handout.groups, handout.units))
    return 1.5 * few + few * log2(1 + many / few)
