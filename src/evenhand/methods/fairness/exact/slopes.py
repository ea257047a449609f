"""Next-unit costs and their slopes along a parameter, as balls, where every parameter is a number or an interval."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, reduce
from math import inf, isfinite
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from flint import arb, ctx

from evenhand.methods.fairness.parameters import FAIRNESS
from evenhand.numbers.rationals import rational

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.numbers import Exact

INVERSE_E = 0.36
"""Below 1 / e: up to here x^beta log x falls with x for every beta from 1 on."""

SIZE = "size"
"""In the place of a parameter's name: the population itself, by its logarithm."""

Bounds: TypeAlias = tuple[float, float]
"""A number below and one above."""

ROOM = 2.0**-50
"""Relative error of a few roundings, and more than that of a conversion."""


@dataclass(frozen=True)
class Logs:
    """What every place along a parameter needs of the groups.

    Attributes
    ----------
    values : list of arb
        log(P / largest P) of each different population.
    counts : list of int
        Groups of each.
    kinds : list of int
        For each group the place of its population among them.
    k : int
        Total.
    bits : int
    """

    values: list[arb]
    counts: list[int]
    kinds: list[int]
    k: int
    bits: int
    _last: list[tuple[arb, tuple[list[arb], arb, arb]]] = field(default_factory=list, compare=False, repr=False)

    def powers(self, kappa: arb) -> tuple[list[arb], arb, arb]:
        """(P / largest P)^kappa of each kind, their sum over all groups, and the mean of log P that they weigh.

        Those of the same ball as before are still known.
        """
        if self._last and self._last[0][0] is kappa:
            return self._last[0][1]
        powers = [(kappa * value).exp() for value in self.values]
        weighed = [power * count for power, count in zip(powers, self.counts, strict=True)]
        total = sum(weighed, arb(0))
        moment = sum((power * value for power, value in zip(weighed, self.values, strict=True)), arb(0))
        self._last[:] = [(kappa, (powers, total, moment / total))]
        return self._last[0][1]

    @classmethod
    def of(cls, groups: Groups, k: int, bits: int) -> Logs:
        """Those of some groups."""
        populations, kinds = groups.distinct()
        largest = max(populations)
        counts = [0] * len(populations)
        for kind in kinds.tolist():
            counts[kind] += 1
        with ctx.workprec(bits):
            values = [_log_ratio(population, largest) for population in populations]
        return cls(values, counts, kinds.tolist(), k, bits)


def _log_ratio(ours: Exact, theirs: Exact) -> arb:
    return arb(0) if ours == theirs else (arb(rational(ours)) / arb(rational(theirs))).log()


class FairnessPlace:
    """Costs and slopes at one place, or in a box, of the parameters; all without the factor sum P^gamma / max P^gamma.

    Parameters
    ----------
    logs : Logs
    parameters : mapping name -> arb
        All parameters of Fairness; balls that hold more than a number make a box.

    Notes
    -----
    f(a) = W m x^beta with W = (P / largest P)^gamma; x = a / A - 1 and m = 2 sigma above the ideal A, x = A / a - 1 and
    m = 2 (1 - sigma) below. A = base + (k - n base) T, T = P^kappa / sum P^kappa, so that

    - dA / dkappa = (k - n base) T (log P - sum T log P), dA / dbase = 1 - n T, and x moves by -a dA / A^2 above and by
      dA / a below the ideal, f by W m beta x^(beta - 1) times that;
    - df / dgamma = f log P, df / dbeta = f log x, and df / dsigma = 2 W x^beta above and -2 W x^beta below;
    - by log P, the sum kept, A moves by kappa (k - n base) T and f by gamma f besides.

    Where an interval of ideals holds a, all that both sides give is taken together.
    """

    def __init__(self, logs: Logs, parameters: Mapping[str, arb]) -> None:
        self._logs = logs
        self._kappa, self._gamma, self._beta, self._sigma, self._base = (parameters[name] for name in FAIRNESS)
        self._factors = {1: 2 * self._sigma, -1: 2 - 2 * self._sigma}
        self._free = logs.k - len(logs.kinds) * self._base
        self._groups: dict[int, _Group] = {}
        self._errors: dict[tuple[int, int], arb] = {}

    def cost(self, i: int, units: int) -> arb:
        """d_i(a)."""
        with ctx.workprec(self._logs.bits):
            return self._error(i, units + 1) - self._error(i, units)

    def ideal(self, i: int) -> arb:
        """a*_i."""
        with ctx.workprec(self._logs.bits):
            return self._group(self._logs.kinds[i]).ideal

    def is_flat(self, i: int, units: int) -> bool:
        """Whether beta is 1 and a group with so many units surely not under its ideal: then each unit costs as much."""
        return bool(self._beta == 1) and bool(self.ideal(i) <= units)

    def slope(self, i: int, units: int, name: str) -> Bounds:
        """Numbers below and above all derivatives of d_i(a) by that parameter; at a kink those of both sides.

        A slope that is 0 at the ideal and has one sign beside it has a bound of exactly 0, which no ball has.
        """
        with ctx.workprec(self._logs.bits):
            return self._cost_slope(self._group(self._logs.kinds[i]), units, name)

    def size_slope(self, i: int, j: int, units: int) -> Bounds:
        """Numbers below and above all derivatives of d(a) by log P, between the populations of two groups.

        The sum of all P^kappa stays: this is how costs of different groups differ, not how one group grows.
        """
        logs = self._logs
        with ctx.workprec(logs.bits):
            ours, theirs = (logs.values[logs.kinds[one]] for one in (i, j))
            group = self._group_at(ours.union(theirs))
            if self._beta == 1 and group.ideal <= units:
                # Here d = W m / A, which needs no difference.
                moves = self._gamma - self._ideal_slope(group, SIZE) / group.ideal
                return floats(group.weight * self._factors[1] * moves / group.ideal)
            return self._cost_slope(group, units, SIZE)

    def _cost_slope(self, group: _Group, units: int, name: str) -> Bounds:
        (low, high), (held_low, held_high) = (self._error_slope(group, a, name) for a in (units + 1, units))
        room = (max(abs(low), abs(high)) + max(abs(held_low), abs(held_high))) * ROOM
        # Exact where one of them is 0: a bound of 0 stays one.
        least, most = low - held_high, high - held_low
        return least - room * (least != 0), most + room * (most != 0)

    @cached_property
    def _powers(self) -> tuple[list[arb], arb, arb]:
        return self._logs.powers(self._kappa)

    def _group(self, kind: int) -> _Group:
        if kind not in self._groups:
            self._groups[kind] = self._group_at(self._logs.values[kind])
        return self._groups[kind]

    def _group_at(self, log: arb) -> _Group:
        """A group with such a population, or with any of an interval."""
        share = (self._kappa * log).exp() / self._powers[1]
        return _Group(log, (self._gamma * log).exp(), self._base + self._free * share, share)

    def _error(self, i: int, units: int) -> arb:
        key = self._logs.kinds[i], units
        if key not in self._errors:
            group = self._group(key[0])
            self._errors[key] = group.weight * _together(
                self._factors[side] * _power(x, self._beta) for side, x in _excesses(group, units)
            )
        return self._errors[key]

    def _error_slope(self, group: _Group, units: int, name: str) -> Bounds:
        found = [self._side_slope(group, units, name, side, x) for side, x in _excesses(group, units)]
        low, high = zip(*found, strict=True)
        return min(low), max(high)

    def _side_slope(self, group: _Group, units: int, name: str, side: int, x: arb) -> Bounds:
        """Bounds on one side; where x goes down to 0, those of 0 and of its largest value."""
        weighed = group.weight * self._factors[side]
        if name == "gamma":
            return _range(weighed * group.log, x, self._beta)
        if name == "beta":
            return floats(weighed * _power_log(x, self._beta))
        if name == "sigma":
            return _range(2 * side * group.weight, x, self._beta)
        ideal_moves = self._ideal_slope(group, name)
        moves = ideal_moves / units if side < 0 else -units * ideal_moves / group.ideal**2
        by_ideal = _range(weighed * self._beta * moves, x, self._beta - 1)
        if name != SIZE:
            return by_ideal
        low, high = _range(weighed * self._gamma, x, self._beta)
        return by_ideal[0] + low, by_ideal[1] + high

    def _ideal_slope(self, group: _Group, name: str) -> arb:
        if name == "base":
            return 1 - len(self._logs.kinds) * group.share
        log = self._kappa if name == SIZE else group.log - self._powers[2]
        return self._free * group.share * log


class _Group(NamedTuple):
    """A group as the formulas see it: log P, weight, ideal and share."""

    log: arb
    weight: arb
    ideal: arb
    share: arb


def _excesses(group: _Group, units: int) -> list[tuple[int, arb]]:
    """The side of the ideal and x, once for each side that the units may be on."""
    off = units - group.ideal
    if off > 0:
        return [(1, off / group.ideal)]
    if off < 0:
        return [(-1, -off / units)]
    return [(1, _from_zero(off / group.ideal)), (-1, _from_zero(-off / units))]


def floats(ball: arb) -> Bounds:
    """Float64 numbers that surely lie below and above those of a ball; an exact 0 stays one."""
    middle, radius = float(ball.mid()), float(ball.rad())
    if not (isfinite(middle) and isfinite(radius)):
        return -inf, inf
    room = (abs(middle) + radius) * ROOM
    return middle - radius - room, middle + radius + room


def _range(factor: arb, x: arb, exponent: arb) -> Bounds:
    """Bounds of factor * x^exponent; where x goes down to 0 and the exponent is above 0 one of them is exactly 0."""
    if x > 0 or exponent.is_zero():
        return floats(factor * _power(x, exponent))
    low, high = (0.0, 0.0) if x.upper() <= 0 else floats(factor * _power(arb(x.upper()), exponent))
    return min(low, 0.0), max(high, 0.0)


def _together(balls: Iterable[arb]) -> arb:
    """The smallest ball around all of them."""
    return reduce(lambda one, other: one.union(other), balls)


def _from_zero(x: arb) -> arb:
    """The numbers of a ball that are not below 0, and 0; no number where it is none."""
    return arb(0) if x.upper() <= 0 else arb(0).union(x.upper())


def _power(x: arb, exponent: arb) -> arb:
    """x^exponent of numbers from 0 on, for exponents from 0 on."""
    if exponent.is_zero():
        return arb(1)
    if x > 0:
        whole = exponent.unique_fmpz() if exponent.is_integer() else None
        found: arb = (exponent * x.log()).exp() if whole is None else x ** int(whole)
        return found
    if x.is_zero() and exponent > 0:
        return arb(0)
    most = x.upper()
    # Where the exponent goes down to 0 the power comes near 1 for every x.
    least = arb(0) if exponent > 0 else arb(0).union(arb(1))
    return least if most <= 0 else least.union((exponent * most.log()).exp())


def _power_log(x: arb, beta: arb) -> arb:
    """x^beta log x of numbers from 0 on; 0 at 0."""
    if x > 0:
        log = x.log()
        return (beta * log).exp() * log
    most = x.upper()
    if most <= 0:
        return arb(0)
    at_most = (beta * most.log()).exp() * most.log()
    if most < INVERSE_E:
        return arb(0).union(at_most)
    return arb(0).union(at_most).union(-(-arb(1)).exp())
