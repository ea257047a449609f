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
    # Walks down both continued fractions for as long as they agree, in whole numbers.
    terms = []
    (a, b), (c, d) = low.as_integer_ratio(), high.as_integer_ratio()
    while True:
        whole, rest = divmod(a, b)
        terms.append(whole)
        if rest == 0:
            break
        if (whole + 1) * d <= c:
            terms[-1] += 1
            break
        a, b, c, d = d, c - whole * d, b, rest
    p, q = terms.pop(), 1
    while terms:
        p, q = terms.pop() * p + q, p
    return Fraction(p, q)
