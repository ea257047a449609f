"""Whether the error of units is at most a wanted number, decided exactly."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from evenhand.numbers.precision import sign

if TYPE_CHECKING:
    from flint import arb

    from evenhand.methods.protocol import ExactMeasure
    from evenhand.numbers import Exact

FIRST_BITS = 64
MOST_BITS = 4096
"""Precision up to which balls are tried where it is not known that the two differ."""


def is_at_most(exact: ExactMeasure, units: Sequence[int], wanted: Exact) -> bool | None:
    """Whether E(a) is at most a number of 0 or more; None where nothing can tell.

    Parameters
    ----------
    exact : ExactMeasure
    units : sequence of int, length n
    wanted : Exact
    """
    from evenhand.numbers.rationals import rational

    log_error = exact.total_error(units)[1]
    if math.isinf(log_error):
        return log_error < 0
    if wanted == 0:
        return False

    def lead(bits: int) -> arb:
        return exact.log_total(units, bits) - _log(wanted)

    found = sign(lead, FIRST_BITS, 4 * FIRST_BITS)
    if found is None:
        equal = exact.amounts_to(units, rational(wanted))
        # Where the two are known to differ, some precision tells.
        found = 0 if equal else sign(lead, 8 * FIRST_BITS, None if equal is False else MOST_BITS)
    return None if found is None else found <= 0


def _log(wanted: Exact) -> arb:
    from flint import arb

    from evenhand.numbers.rationals import rational

    return arb(rational(wanted)).log()
