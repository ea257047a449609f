"""Where exactly two units change places."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from evenhand.insight.along.line import Line
from evenhand.insight.along.place import Unit
from evenhand.numbers.simplest import simplest_between

if TYPE_CHECKING:
    from flint import arb

NARROW = Fraction(1, 2**41)
"""Width of an enclosure relative to its number: below 5e-13."""
SMALLEST = Fraction(1, 2**80)
"""Width of an enclosure near 0, relative to the range that is followed."""
PLAIN = 10**6
"""Largest denominator of a rational that is tried as the crossing itself."""
GRID = 2**12
"""Steps of a bracket, to one of which a guess is rounded."""
AFFINE_BITS = 1024
"""Precision that shows a rational crossing of affine costs, if its numerator and denominator have half the digits."""
MOST_STEPS = 400


@dataclass(frozen=True)
class Crossing:
    """An enclosure of the one place where two costs are equal; both ends the same where it is that very number."""

    low: Fraction
    high: Fraction


def width_at(value: Fraction, span: Fraction) -> Fraction:
    """How wide an enclosure near a value may be."""
    return max(abs(value) * NARROW, span * SMALLEST)


def crossing(line: Line, low: Fraction, high: Fraction, ours: Unit, theirs: Unit, span: Fraction) -> Crossing | None:
    """Where cost(ours) - cost(theirs), monotone and of different signs at both ends, is 0; None if nothing can tell."""
    if line.course == "affine" and (found := _rational(line, low, high, ours, theirs)) is not None:
        return found
    bracket = _bracket(line, low, high, ours, theirs, span)
    return None if bracket is None else _plain(line, bracket, ours, theirs)


def _rational(line: Line, low: Fraction, high: Fraction, ours: Unit, theirs: Unit) -> Crossing | None:
    """The crossing of two straight lines, where it is rational and not too long."""
    from flint import ctx

    with ctx.workprec(AFFINE_BITS):
        here, there = (
            line.at(value).cost(ours, AFFINE_BITS) - line.at(value).cost(theirs, AFFINE_BITS) for value in (low, high)
        )
        part = here / (here - there)
        if not part.is_finite():
            return None
        least, most = (low + (high - low) * _fraction(one) for one in (part.lower(), part.upper()))
    found = simplest_between(least, most)
    if 2 * found.denominator.bit_length() > AFFINE_BITS or not low < found < high:
        return None
    return Crossing(found, found) if line.at(found).sign(ours, theirs) == 0 else None


def _bracket(line: Line, low: Fraction, high: Fraction, ours: Unit, theirs: Unit, span: Fraction) -> Crossing | None:
    """An enclosure as narrow as `width_at`, by the rule of false position as Illinois has it."""

    def height(value: Fraction) -> float | None:
        """The difference, only its sign exact; None where nothing can tell."""
        difference = line.at(value).difference(ours, theirs)
        if difference > 0 or difference < 0:
            return float(difference.mid())
        sign = line.at(value).sign(ours, theirs)
        return None if sign is None else sign * 1e-300

    at_low, at_high = height(low), height(high)
    if at_low is None or at_high is None or at_low * at_high >= 0:
        return None
    rising = at_high > 0
    for step in range(MOST_STEPS):
        width = high - low
        if width <= width_at(low if abs(low) > abs(high) else high, span):
            return Crossing(low, high)
        part = at_low / (at_low - at_high) if step % 4 < 3 else 0.5
        guess = _near(low, high, part, step, span)
        found = height(guess)
        if found is None:
            return None
        if found == 0:
            return Crossing(guess, guess)
        if (found > 0) == rising:
            high, at_high, at_low = guess, found, at_low / 2
        else:
            low, at_low, at_high = guess, found, at_high / 2
    return None


def _near(low: Fraction, high: Fraction, part: float, step: int, span: Fraction) -> Fraction:
    """A short number near a part of a bracket, inside of it; every other time a little to the side that is farther.

    A good guess lies so close to the crossing that only one end of the bracket would ever move: a second guess half an
    enclosure away from it moves the other one.
    """
    width = high - low
    guess = low + width * Fraction(round(part * GRID**4), GRID**4)
    if step % 2:
        aside = width_at(guess, span) * Fraction(2, 5)
        guess += aside if part < 0.5 else -aside
    fine = min(width / GRID, width_at(guess, span) / 8)
    scale = 1 << max(0, (fine.denominator // fine.numerator).bit_length())
    guess = Fraction(round(guess * scale), scale)
    return guess if low < guess < high else (low + high) / 2


def _plain(line: Line, bracket: Crossing, ours: Unit, theirs: Unit) -> Crossing:
    """The crossing itself where it is the simplest number of its enclosure."""
    found = simplest_between(bracket.low, bracket.high)
    if bracket.low < found < bracket.high and found.denominator <= PLAIN and line.at(found).sign(ours, theirs) == 0:
        return Crossing(found, found)
    return bracket


def _fraction(exact: arb) -> Fraction:
    """A ball without a radius as a fraction."""
    mantissa, exponent = exact.man_exp()
    return Fraction(int(mantissa)) * Fraction(2) ** int(exponent)
