"""Counting by inclusion and exclusion over the different spans: its work does not grow with the units.

The number of ways to hand out u units among N groups that take 0 to s_i is the coefficient of x^u in
prod (1 - x^(s_i + 1)) / (1 - x)^N. With the numerator written as the sum of c_e x^e it is the sum over e <= u of
c_e C(u - e + N - 1, N - 1).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import comb

from flint import fmpz, fmpz_poly

from evenhand.solve.ties.handout import Handout

ENDLESS = 10**12
"""Nobody forms more terms."""

Classes = Sequence[tuple[int, int]]
"""(span, number of groups) of each different span."""


def number_of_terms(classes: Classes, units: int) -> int:
    """At most so many terms c_e x^e with e <= units; some number above `ENDLESS` where there are more than that."""
    product = 1
    for span, number in classes:
        product *= min(number, units // (span + 1)) + 1
        if product > ENDLESS:
            break
    return product


def terms(classes: Classes, units: int) -> dict[int, int]:
    """The terms {e: c_e} of prod (1 - x^(span + 1))^number with e <= units.

    Examples
    --------
    >>> terms([(1, 2), (2, 1)], 4)
    {0: 1, 3: -1, 2: -2, 4: 1}
    """
    found = {0: 1}
    for span, number in classes:
        factor = [(-1) ** times * comb(number, times) for times in range(min(number, units // (span + 1)) + 1)]
        product: defaultdict[int, int] = defaultdict(int)
        for exponent, coefficient in found.items():
            for times, chosen in enumerate(factor[: (units - exponent) // (span + 1) + 1]):
                product[exponent + times * (span + 1)] += coefficient * chosen
        found = product
    return {exponent: coefficient for exponent, coefficient in found.items() if coefficient}


def counted_by_terms(handout: Handout) -> int:
    """The number of ways, a binomial coefficient for each term.

    Examples
    --------
    >>> counted_by_terms(Handout((1, 2), (2, 1), 2))
    4
    """
    others, units = handout.groups - 1, handout.units
    found = terms(handout.classes, units).items()
    return int(sum((c * fmpz.bin_uiui(units - e + others, others) for e, c in found), fmpz(0)))


def halves(handout: Handout) -> tuple[Classes, Classes]:
    """Two parts of the different spans, such that moving a polynomial for each term of one is worth its while.

    The part with more terms may have about as many times more of them as moving takes longer than evaluating.
    """
    classes = sorted(handout.classes, key=lambda each: number_of_terms([each], handout.units))
    all_terms = number_of_terms(classes, handout.units)

    def beside_best(cut: int) -> int:
        few = number_of_terms(classes[:cut], handout.units)
        return few * handout.groups // 2 + all_terms // few

    cut = min(range(len(classes) + 1), key=beside_best)
    return classes[:cut], classes[cut:]


def counted_by_halves(handout: Handout) -> int:
    """The number of ways, from the terms of two parts that meet in the middle.

    Notes
    -----
    The terms are c_a c_b at e_a + e_b. For y = u - e_b the sum over all e_a <= y of c_a C(y - e_a + N - 1, N - 1) is a
    polynomial in y between any two neighbours among the e_a: one more term is added to it at each of them.

    Examples
    --------
    >>> counted_by_halves(Handout((1, 2), (2, 1), 2))
    4
    """
    fewer, more = halves(handout)
    few = sorted(terms(fewer, handout.units).items())
    many = sorted((handout.units - e, c) for e, c in terms(more, handout.units).items())
    units = [units for units, _ in many]
    starts = [bisect_left(units, exponent) for exponent, _ in few]
    kernel = _rising(handout.groups - 1)
    piece, total = fmpz_poly([]), fmpz(0)
    for (exponent, coefficient), start, end in zip(few, starts, [*starts[1:], len(many)], strict=True):
        piece += coefficient * kernel(fmpz_poly([-exponent, 1]))
        total += _weighed(piece, many[start:end])
    return int(total // kernel(0))


def _weighed(piece: fmpz_poly, points: Iterable[tuple[int, int]]) -> fmpz:
    return sum((coefficient * piece(units) for units, coefficient in points), fmpz(0))


def _rising(number: int) -> fmpz_poly:
    """(y + 1) (y + 2) ... (y + number), which is number! C(y + number, number)."""
    product = fmpz_poly([1])
    for summand in range(1, number + 1):
        product *= fmpz_poly([summand, 1])
    return product
