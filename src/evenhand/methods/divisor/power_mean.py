"""Signposts at power means of a and a + 1: one parameter from Adams to Jefferson."""

from __future__ import annotations

import math
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from evenhand.methods.divisor.dean import HarmonicSignposts
from evenhand.methods.divisor.method import DivisorMethod
from evenhand.methods.divisor.modified import EvenSignposts
from evenhand.methods.divisor.parameters import BASE, P
from evenhand.methods.divisor.steps import Signposts, StepsRule
from evenhand.numbers import Exact, FloatArray, Number, nearest_float

if TYPE_CHECKING:
    from evenhand.methods.divisor.exact.power import GeometricSignposts as ExactGeometricSignposts
    from evenhand.methods.divisor.exact.power import PowerSignposts as ExactPowerSignposts

HALF = Fraction(1, 2)


class PowerSignposts:
    """s(a) = ((a^p + (a + 1)^p) / 2)^(1 / p), p finite and not 0.

    Notes
    -----
    With L = log(1 + 1 / a) and v = abs(p) L / 2, s(a) = sqrt(a (a + 1)) exp(y), y = log(cosh v) / p: nothing cancels,
    nothing is large, and abs(y) <= L / 2 < 0.35 for every p. Counted in units of the unit roundoff, where exp, log1p
    and sinh have 8 (assumed as for `POWER_ERROR`; probed by a test): L has 9 and v 11, relative. Up to v = 1,
    log(cosh v) = log1p(sinh(v)^2) / 2 has 22 from v, as its slope is at most 2 log(cosh v) / v, and 8 + 8 + 1 + 8 of
    its own. Beyond, log(cosh v) / abs(p) is L / 2 + (log1p(exp(-2 v)) - log 2) / abs(p), off by 9 L / 2, and by at
    most 14 from the bracket over abs(p), which is at least 2 / L: together 12 L. So y is off by 49 * 0.35 < 18 at most,
    the roundings of p and of the division included. exp adds 8, sqrt(a (a + 1)) 2, their product 1: 29.
    """

    roundings = 30.0

    def __init__(self, p: Exact) -> None:
        self._given, self._p = p, nearest_float(p)
        self.serves_all_first = p < 0
        self.lean = float(np.clip((self._p - 1) / 8, -1e9, 1e9))

    @cached_property
    def first(self) -> float:
        """s(0) = 2^(-1 / p), 0 for p < 0."""
        return 0.0 if self.serves_all_first else float(self.exactly.ball(0, 64))

    def at(self, units: FloatArray) -> FloatArray:
        """s(a)."""
        spread = np.log1p(1 / units)
        exponent = _log_cosh_by(self._p, spread)
        return np.asarray(np.sqrt(units * (units + 1)) * np.exp(exponent, out=exponent))

    @cached_property
    def exactly(self) -> ExactPowerSignposts:
        """The same as balls."""
        from evenhand.methods.divisor.exact.power import PowerSignposts as Exactly

        return Exactly(self._given)


def _log_cosh_by(p: float, spread: FloatArray) -> FloatArray:
    """log(cosh(p L / 2)) / p."""
    if p == 0:
        return np.zeros(spread.shape)
    angle = abs(p) / 2 * spread
    small = angle <= 1
    if small.all():
        return np.asarray(np.log1p(np.square(np.sinh(angle))) / 2 / p)
    near = np.log1p(np.square(np.sinh(np.minimum(angle, 1.0)))) / 2 / p
    far = math.copysign(0.5, p) * spread + (np.log1p(np.exp(-2 * angle)) - math.log(2)) / p
    return np.where(small, near, far)


class GeometricSignposts:
    """s(a) = sqrt(a (a + 1))."""

    first = 0.0
    serves_all_first = True
    roundings = 3.0
    lean = -0.125

    def at(self, units: FloatArray) -> FloatArray:
        """s(a)."""
        return np.asarray(np.sqrt(units * (units + 1)))

    @cached_property
    def exactly(self) -> ExactGeometricSignposts:
        """The same by squares."""
        from evenhand.methods.divisor.exact.power import GeometricSignposts as Exactly

        return Exactly()


def signposts_of(p: Exact) -> Signposts:
    """Power means with that exponent: the rational ones, and the square root, by formulas of their own."""
    if abs(p) == math.inf:
        return EvenSignposts(int(p > 0), int(p > 0))
    if p == 1:
        return EvenSignposts(HALF, HALF)
    if p == -1:
        return HarmonicSignposts()
    return GeometricSignposts() if p == 0 else PowerSignposts(p)


class PowerMean(DivisorMethod):
    """P / d is rounded at power means of a and a + 1, s(a) = ((a^p + (a + 1)^p) / 2)^(1 / p).

    p = -inf gives the allocations of Adams, -1 those of Dean, 0 of Huntington and Hill, 1 of Webster, inf of Jefferson.
    E is the sum of abs(s(r) / q - 1) over all steps r between a group's units and its rounded quota, for every p: so it
    goes on evenly where p passes one of these.

    Parameters
    ----------
    p : number, optional
        Any finite number, -inf or inf. Up to 0 everybody gets a first unit before anybody gets a second.
    base : number, optional
        Whole units that every group has before the rest is shared out.

    References
    ----------
    M. L. Balinski and H. P. Young, Fair Representation, 1982.

    Examples
    --------
    >>> PowerMean(-1)
    PowerMean(p=-1, base=0)
    >>> PowerMean(2).rule.signposts.at(np.array([1.0, 7.0])).round(12).tolist()  # sqrt(5 / 2), sqrt(113 / 2)
    [1.581138830084, 7.516648189186]
    """

    name = "power-mean"
    takes = (P, BASE)

    def __init__(self, p: Number = 0, *, base: Number = 0) -> None:
        self._keep(p=p, base=base)

    @cached_property
    def rule(self) -> StepsRule:
        """The formulas."""
        return StepsRule(signposts_of(self.exact["p"]))
