"""The simplest rational number of an interval."""

from __future__ import annotations

from fractions import Fraction


def simplest_between(low: Fraction, high: Fraction) -> Fraction:
    """The rational with the smallest denominator from `low` to `high`, both included.

    Of several it is the one nearest to 0.

    Examples
    --------
    >>> simplest_between(Fraction(31, 100), Fraction(34, 100)), simplest_between(Fraction(-3, 2), Fraction(-1, 2))
    (Fraction(1, 3), Fraction(-1, 1))
    """
    if low <= 0 <= high:
        return Fraction(0)
    if high < 0:
        return -simplest_between(-high, -low)
    # Walks down both continued fractions for as long as they agree.
    terms = []
    while True:
        whole = low.numerator // low.denominator
        if whole == low or whole + 1 <= high:
            terms.append(whole if whole == low else whole + 1)
            break
        terms.append(whole)
        low, high = 1 / (high - whole), 1 / (low - whole)
    found = Fraction(terms.pop())
    while terms:
        found = terms.pop() + 1 / found
    return found
