"""By how much a lot favours few units: the rational theta at which the groups take as many units as there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from flint import arb, ctx

BITS = 128
MOST = 64
"""The largest theta."""


@dataclass(frozen=True)
class Tilt:
    """theta = numerator / denominator."""

    numerator: int
    denominator: int


def best_tilt(spans: Sequence[int], units: int) -> Tilt:
    """The largest theta = j / q of 0 to 64 at which the groups are expected to take at least `units`.

    Parameters
    ----------
    spans : sequence of int
        Each at least 1.
    units : int
        At most half of their sum.

    Returns
    -------
    Tilt
        q is the power of two above the sum of the spans.

    Notes
    -----
    A comparison that balls of 128 bits leave open counts as "fewer".
    """
    numbers = Counter(spans)
    denominator = 1 << sum(spans).bit_length()
    low, high = 0, MOST * denominator + 1
    with ctx.workprec(BITS):
        while high - low > 1:
            middle = (low + high) // 2
            if expected(numbers, arb(middle) / denominator) >= units:
                low = middle
            else:
                high = middle
    return Tilt(low, denominator)


def expected(numbers: Counter[int], theta: arb) -> arb:
    """Units that groups with independent units of weight exp(-theta x) are expected to take, theta > 0.

    Parameters
    ----------
    numbers : Counter
        How many groups have each span.
    theta : arb

    Returns
    -------
    arb
        Sum of 1 / (exp(theta) - 1) - (s + 1) / (exp(theta (s + 1)) - 1) over all groups.
    """
    single = 1 / theta.expm1()
    return sum((m * (single - (s + 1) / (theta * (s + 1)).expm1()) for s, m in numbers.items()), arb(0))
