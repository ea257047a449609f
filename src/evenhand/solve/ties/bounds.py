"""Between which powers of ten the number of best allocations lies: certified, whatever the sizes.

`docs/ties.md` derives both bounds.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp

import numpy as np
from flint import arb, ctx

from evenhand.numbers import FloatArray, IntArray
from evenhand.solve.ties.handout import Handout

BITS = 512
MOST_BITS = 14
"""Leading bits of a span that are kept, if all cannot be."""
MOST_CLASSES = 1024
"""Different spans that balls look at; of more, only the leading bits of each count, rounded to the safe side."""
REACH = arb(5) / 4
"""Standard deviations from the mean, within which lies at least the share 1 - 1/REACH^2 (Chebyshev)."""
SHORT_OF = 1e-9
"""A search in float64 stops this far on the safe side, so that balls confirm what it found."""
LEAST_LOG_THETA, MOST_LOG_THETA = -90.0, 7.0


def powers_of_ten(handout: Handout, count: int | None) -> tuple[int, int]:
    """(x, y) with 10^x <= number of ways <= 10^y.

    Parameters
    ----------
    handout : Handout
    count : int or None
        The number itself, where it is known.

    Examples
    --------
    >>> powers_of_ten(Handout((1,), (50,), 15), 2250829575120)
    (12, 13)
    """
    with ctx.workprec(BITS):
        if count is not None:
            low = high = arb(count).log()
        else:
            low, high = log_at_least(handout), log_at_most(handout)
        ten = arb(10).log()
        return max(0, _whole((low / ten).lower().floor())), _whole((high / ten).upper().ceil())


def log_at_most(handout: Handout) -> arb:
    """An upper bound of the logarithm of the number of ways.

    For any theta >= 0: theta u + log Z(theta), without the largest group's own factor of Z.
    """
    handout = _coarse(handout, upwards=True)
    theta = _theta(handout, handout.units, 0.0)
    law = Tilted.of(handout, theta)
    return law.theta * handout.units + law.log_z - _log_z(handout.spans[-1], law.theta)


def log_at_least(handout: Handout) -> arb:
    """A lower bound of the logarithm of the number of ways.

    Notes
    -----
    One tilted law has its bulk at or below u, another at or above. In each bulk some number of ways c_t lies on or
    above a line in t; log c is concave, so that at u it lies above the lowest of all chords between the two lines.
    """
    handout = _coarse(handout, upwards=False)
    below, above = _law_below(handout), _law_above(handout)
    if below is None or above is None:
        return arb(0)
    u, a, b = arb(handout.units), below.low, above.high
    chord = ((b - u) * below.line(a) + (u - a) * above.line(b)) / (b - a)
    return below.line(u).min(above.line(u)).min(chord)


@dataclass(frozen=True)
class Tilted:
    """The law P(x) ~ exp(-theta x) of every group's units, and of their sum its mean, deviation, and log Z."""

    theta: arb
    log_z: arb
    mean: arb
    deviation: arb
    room: int

    @classmethod
    def of(cls, handout: Handout, theta: float) -> Tilted:
        """The law of that theta, which is not 0."""
        size, sign = arb(abs(theta)), 1 if theta > 0 else -1
        log_z = mean = variance = arb(0)
        for span, number in handout.classes:
            log_z += number * _log_z(span, size)
            mean += number * (_over_expm1(1, size) - _over_expm1(span + 1, size))
            variance += number * (_over_sinh(1, size) - _over_sinh(span + 1, size))
        if sign < 0:  # x is span - x' of the law of -theta
            log_z, mean = log_z + size * handout.room, handout.room - mean
        return cls(sign * size, log_z, mean, variance.sqrt(), handout.room)

    @property
    def low(self) -> arb:
        """Where the bulk begins."""
        return (self.mean - REACH * self.deviation).max(arb(0))

    @property
    def high(self) -> arb:
        """Where the bulk ends."""
        return (self.mean + REACH * self.deviation).min(arb(self.room))

    def line(self, t: arb) -> arb:
        """What log c_t is at least for one t of the bulk: it holds enough, and so few t."""
        share = 1 - 1 / REACH**2
        return (share / (2 * REACH * self.deviation + 1)).log() + self.log_z + self.theta * t


def _law_below(handout: Handout) -> Tilted | None:
    law = Tilted.of(handout, _theta(handout, handout.units, float(REACH)))
    return law if law.mean + REACH * law.deviation <= handout.units else None


def _law_above(handout: Handout) -> Tilted | None:
    mean, deviation = _moments(handout, exp(LEAST_LOG_THETA))
    if mean - float(REACH) * deviation > handout.units:
        theta = _theta(handout, handout.units, -float(REACH))
    else:
        theta = -_theta(handout, handout.room - handout.units, float(REACH))
    law = Tilted.of(handout, theta)
    return law if law.mean - REACH * law.deviation >= handout.units else None


def _theta(handout: Handout, units: int, reach: float) -> float:
    """A theta > 0 at which mean + reach deviations is about `units`, a little on the side that `reach` points to."""
    target = units * (1 - SHORT_OF if reach >= 0 else 1 + SHORT_OF)
    low, high = LEAST_LOG_THETA, MOST_LOG_THETA
    for _ in range(60):
        middle = (low + high) / 2
        mean, deviation = _moments(handout, exp(middle))
        low, high = (middle, high) if mean + reach * deviation > target else (low, middle)
    return exp(high if reach >= 0 else low)


def _moments(handout: Handout, theta: float) -> tuple[float, float]:
    """Mean and standard deviation in float64: good enough to choose theta."""
    sizes, numbers = np.array(handout.spans, dtype=np.float64) + 1, np.array(handout.numbers, dtype=np.float64)
    x = sizes * theta
    with np.errstate(all="ignore"):
        means = np.where(
            x < 1e-4, (sizes - 1) / 2 - theta * (sizes**2 - 1) / 12, 1 / np.expm1(theta) - sizes / np.expm1(x)
        )
        flat = (sizes**2 - 1) / 12
        variances = np.where(x < 1e-3, flat, _sinh_term(theta) - sizes**2 * _sinh_term(x))
    return float(means @ numbers), float(np.sqrt(np.maximum(variances, 0) @ numbers))


def _sinh_term(x: FloatArray | float) -> FloatArray:
    return np.asarray(0.25 / np.sinh(np.minimum(x, 700.0) / 2) ** 2)


def _log_z(span: int, theta: arb) -> arb:
    """log(1 + lambda + ... + lambda^span), lambda = exp(-theta), theta > 0."""
    return (-(-theta * (span + 1)).expm1()).log() - (-(-theta).expm1()).log()


def _over_expm1(size: int, theta: arb) -> arb:
    return size / (size * theta).expm1()


def _over_sinh(size: int, theta: arb) -> arb:
    return (size / (2 * (size * theta / 2).sinh())) ** 2


def _coarse(handout: Handout, *, upwards: bool) -> Handout:
    """The same question with few different spans, all of them at least (or at most) as large."""
    spans, numbers, bits = np.array(handout.spans), np.array(handout.numbers), MOST_BITS
    while len(spans) > MOST_CLASSES:
        bits -= 1
        spans, places = np.unique(_leading(spans, bits, upwards), return_inverse=True)
        numbers = np.bincount(places, weights=numbers).astype(np.int64)
    return Handout(tuple(spans.tolist()), tuple(numbers.tolist()), handout.units)


def _leading(spans: IntArray, bits: int, upwards: bool) -> IntArray:
    """Spans of which so many leading bits are kept, the others set to 0."""
    shifts = np.maximum(np.frexp(spans.astype(np.float64))[1].astype(np.int64) - bits, 0)
    return ((spans + (1 << shifts) - 1 if upwards else spans) >> shifts) << shifts


def _whole(value: arb) -> int:
    return int(value.fmpz())
