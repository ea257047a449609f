"""kappa, gamma, beta, sigma and base together: what "fair" means."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from evenhand.exceptions import InvalidBounds, InvalidParameter, InvalidPopulation
from evenhand.groups.bounds import UNLIMITED
from evenhand.methods.fairness.float64.measure import FairnessMeasure
from evenhand.methods.fairness.parameters import BASE, FAIRNESS
from evenhand.numbers import IntArray, Number, nearest_float, shortest
from evenhand.numbers.parts import same_for_all

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.groups.rows import Rows
    from evenhand.methods.fairness.exact.measure import FairnessExact
    from evenhand.methods.protocol import Measure

PARAMETERS = tuple(FAIRNESS)


@dataclass(frozen=True, init=False, eq=False, repr=False)
class Fairness:
    """What "fair" means: the error E(a) = sum_i w_i m_i delta_i of an allocation, and its parameters.

    Parameters
    ----------
    kappa : number, optional
        Target exponent, at least 0: ideal units follow P^kappa.
    gamma : number, optional
        Weight exponent, at least 0: a group counts in proportion to P^gamma.
    beta : number, optional
        Curvature of the penalty, at least 1.
    sigma : number, optional
        Share of the penalty put on over-allocation, from 0 to 1.
    base : number, optional
        Units that every group's ideal starts from, at least 0 and at most k / n.

    Raises
    ------
    InvalidParameter
        A parameter is no number or lies outside of its domain.

    Notes
    -----
    A parameter means the decimal number that was written: 0.1 is one tenth. The attributes are the nearest float64;
    `exact` holds the numbers themselves. There is no alpha here: it never changes the best allocation at a fixed k.

    Examples
    --------
    >>> Fairness(beta=3)
    Fairness(kappa=1, gamma=1, beta=3, sigma=0.5, base=0)
    >>> Fairness(sigma=0.1).exact["sigma"]
    Fraction(1, 10)
    """

    kappa: float
    gamma: float
    beta: float
    sigma: float
    base: float
    exact: Mapping[str, Fraction] = field(repr=False)

    name = "fairness"
    additive = True
    has_error = True
    compares_totals = True
    vanishes_at_ideal = True
    infinite_from = math.inf

    def __init__(
        self, kappa: Number = 1, gamma: Number = 1, beta: Number = 2, sigma: Number = Fraction(1, 2), base: Number = 0
    ) -> None:
        given = dict(zip(PARAMETERS, (kappa, gamma, beta, sigma, base), strict=True))
        exact = {name: FAIRNESS[name].checked(value) for name, value in given.items()}
        for name, value in exact.items():
            object.__setattr__(self, name, nearest_float(value))
        fractions = {name: one if isinstance(one, Fraction) else Fraction(one) for name, one in exact.items()}
        object.__setattr__(self, "exact", MappingProxyType(fractions))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Fairness) and self.exact == other.exact

    def __hash__(self) -> int:
        return hash(tuple(self.exact.values()))

    def __reduce__(self) -> tuple[type[Fairness], tuple[Fraction, ...]]:
        return Fairness, tuple(self.exact.values())

    def __repr__(self) -> str:
        return f"Fairness({', '.join(f'{name}={text}' for name, text in self.parameters.items())})"

    @property
    def parameters(self) -> dict[str, str]:
        """Every parameter by name, as its shortest decimal, or as p/q where no decimal is exact."""
        return {name: self.written(name) for name in PARAMETERS}

    def written(self, name: str) -> str:
        """The parameter of that name as its shortest decimal, or as p/q where no decimal is exact."""
        return shortest(self.exact[name])

    def least_units(self, rows: Rows) -> IntArray:
        """Fewest units that the method can bear, shape (1, n): 1 each, as a group with 0 has infinite error."""
        return same_for_all(1, rows.n)

    def most_units(self, rows: Rows) -> None:
        """No limit."""

    @cached_property
    def multipliers(self) -> tuple[float, float]:
        """Multipliers m over and under the ideal, 2 sigma and 2 (1 - sigma), each rounded once."""
        return float(2 * self.exact["sigma"]), float(2 * (1 - self.exact["sigma"]))

    def notes(self, groups: Groups, k: int) -> tuple[str, ...]:
        """Nothing: what the parameters mean at one total is what they mean at all."""
        return ()

    def gap(self, groups: Groups, k: int, units: IntArray, found: float, measure: Measure) -> float | None:
        """E(second best) - E(best): the difference of costs that the solver found."""
        return found

    def bind(self, rows: Rows, threads: int = 1) -> FairnessMeasure:
        """The method for these rows of groups in float64."""
        return FairnessMeasure.to(rows, self, threads)

    def exactly(self, groups: Groups, k: int) -> FairnessExact:
        """The method for these groups and this total in balls and rationals."""
        from evenhand.methods.fairness.exact.measure import FairnessExact

        return FairnessExact(groups, self, k)

    def refuse(self, rows: Rows, totals: IntArray) -> None:
        """Refuse a group of nobody, a minimum of 0, and a base that hands out more than a total has.

        Raises
        ------
        InvalidPopulation, InvalidBounds, InvalidParameter
        """
        rows.refuse(rows.have_nobody, lambda row: InvalidPopulation(rows.at(row).nobody or ""))
        if rows.has_minimum:
            rows.refuse(~rows.minimum.all(axis=1), lambda row: InvalidBounds(_no_units(rows.at(row))))
        if base := self.exact["base"]:
            too_few = totals < min(math.ceil(base * rows.n), UNLIMITED)
            rows.refuse(too_few, lambda row: InvalidParameter(self._too_large_a_base(rows.n, int(totals[row]))))

    def _too_large_a_base(self, n: int, k: int) -> str:
        most = f"k / n = {k} / {n} = {k / n:.6g}"
        return f"base is {self.written('base')}, but must be at most {most}: it is the {BASE.meaning}"


def _no_units(groups: Groups) -> str:
    i = int((groups.minimum == 0).argmax())
    who = "minimum" if groups.minimum.strides == (0,) else f"minimum of {groups.label(i)!r} (row {i + 1})"
    return f"{who} is 0, but must be a whole number of 1 or more: a group with 0 units has infinite error"
