"""Balls as decimals that surely lie on one side of the number and close to it."""

from __future__ import annotations

from decimal import MAX_EMAX, MIN_EMIN, ROUND_CEILING, ROUND_FLOOR, Context, Decimal, Overflow
from typing import TYPE_CHECKING

from evenhand.exceptions import UnwritableFile
from evenhand.numbers.precision import Ball, sharp

if TYPE_CHECKING:
    from flint import arb

DIGITS = 17
SHARP_BITS = 70
FIRST_BITS, MOST_BITS = 128, 4096
TINY = "1e-301"
"""Bounds a number that no ball tells from 0."""


def interval(ball: Ball) -> dict[str, str]:
    """A number between two decimals of 17 digits.

    Parameters
    ----------
    ball : callable
        From bits of precision to a ball around the number.

    Returns
    -------
    dict
        ``low`` and ``high``, each off by at most 2e-16 of the number, or by 1e-301; both "0" for an exact 0.

    Raises
    ------
    UnwritableFile
        The number is too large or too small for decimals.

    Examples
    --------
    >>> from flint import arb
    >>> interval(lambda bits: arb(2).sqrt())
    {'low': '1.4142135623730950', 'high': '1.4142135623730951'}
    """
    found = _sharp(ball)
    return {"low": _beside(found, -1), "high": _beside(found, 1)}


def outward(ball: Ball, side: int) -> str:
    """The decimal above (side 1) or below (side -1) a number, as in `interval`."""
    return _beside(_sharp(ball), side)


def _beside(found: arb, side: int) -> str:
    from flint import arb

    if found.is_zero():
        return "0"
    if found.rel_accuracy_bits() >= SHARP_BITS:
        try:
            return _rounded(found, side)
        except Overflow:
            raise _too_extreme() from None
    if abs(found) < arb(TINY):
        return TINY if side > 0 else f"-{TINY}"
    raise _too_extreme()


def _too_extreme() -> UnwritableFile:
    return UnwritableFile("its costs or errors are too extreme for a record: save a .csv or .parquet file")


def _sharp(ball: Ball) -> arb:
    """The first ball that is narrow enough for its digits, or the narrowest there is."""
    return sharp(ball, SHARP_BITS, FIRST_BITS, MOST_BITS)


def _rounded(ball: arb, side: int) -> str:
    """Seventeen digits, rounded away from the ball: its own 20 digits are good to less than 1e-18 of it."""
    wide = Context(prec=40, Emax=MAX_EMAX, Emin=MIN_EMIN)
    from flint import ctx

    with ctx.workprec(FIRST_BITS):
        middle = wide.create_decimal(ball.str(20, radius=False))
    edge = wide.add(middle, wide.multiply(wide.abs(middle), Decimal(f"{side}e-18")))
    narrow = Context(prec=DIGITS, rounding=ROUND_CEILING if side > 0 else ROUND_FLOOR, Emax=MAX_EMAX, Emin=MIN_EMIN)
    return str(narrow.plus(edge)).lower().replace("e+", "e")
