"""The methods for samples by name."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np

from evenhand.exceptions import InvalidBounds, InvalidPopulation
from evenhand.groups.bounds import UNLIMITED
from evenhand.methods.sample.method import SampleMethod
from evenhand.methods.sample.parameters import CV, POWER, SD
from evenhand.numbers import IntArray, Number
from evenhand.numbers.parts import same_for_all

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.groups.rows import Rows

FEWEST = 2
"""Units from which on the spread within a stratum can be estimated from the sample itself."""


class Neyman(SampleMethod):
    """Least variance of an estimated total: how many to draw from each stratum, exact in whole numbers.

    The groups are strata, their populations the sizes N. A stratum gets at least min(2, N) units, or the minimum that
    its group has, and never more than N.

    Parameters
    ----------
    sd : sequence of number, or mapping or series by name, optional
        Standard deviation S within each stratum, at least 0; by a column of the groups (`sd_column`) if None.

    Raises
    ------
    InvalidParameter

    Notes
    -----
    E = sum N (N - a) S^2 / a, the variance of the estimated total under simple random sampling without replacement in
    each stratum (Neyman 1934). The next unit costs -(N S)^2 / (a (a + 1)), so that handing units out by the largest
    saving gives the best whole numbers (Wright 2012, The American Statistician 66, 217-224); the ideals are k N S / sum
    N S. Rounding the ideals is not always best.

    Examples
    --------
    >>> Neyman(sd=[48, 179, 176, 16])
    Neyman(sd=[48, 179, 176, 16])
    """

    name = "neyman"
    priority_formula = "N S / sqrt(a (a + 1))"
    measured = SD
    is_finite = True
    exponent = Fraction(1)

    def __init__(self, sd: Any = None) -> None:
        self._keep(sd)

    def least_units(self, rows: Rows) -> IntArray:
        """Two of each stratum, all of one that is smaller; one where the groups have minimums of their own."""
        return np.minimum(self.most_units(rows), 1 if rows.has_minimum else FEWEST)

    def most_units(self, rows: Rows) -> IntArray:
        """All of each stratum."""
        return np.minimum(rows.populations, UNLIMITED).astype(np.int64)

    def refuse(self, rows: Rows, totals: IntArray) -> None:
        """Refuse groups that are no strata.

        Raises
        ------
        InvalidParameter, InvalidPopulation, InvalidBounds
        """
        broken = np.zeros(len(rows), dtype=np.bool_)
        for row in np.flatnonzero(~rows.are_whole).tolist():
            broken[row] = _first_broken(rows.at(row)) is not None
        rows.refuse(broken, lambda row: InvalidPopulation(_not_whole(rows.at(row))))
        if rows.minimum.strides[1] != 0:
            above = (rows.minimum > self.most_units(rows)).any(axis=1)
            rows.refuse(above, lambda row: InvalidBounds(_too_large_a_minimum(rows.at(row))))
        super().refuse(rows, totals)


class PowerAllocation(SampleMethod):
    """Precision for every stratum as well as for the whole: Bankier's compromise between equal and Neyman's samples.

    The groups are strata, their populations the sizes X. A stratum gets at least 1 unit.

    Parameters
    ----------
    cv : sequence of number, or mapping or series by name, optional
        Coefficient of variation within each stratum, at least 0; by a column of the groups (`cv_column`) if None.
    power : number, optional
        At least 0: 1 minimises the variance of the total, 0 that of all strata alike.

    Raises
    ------
    InvalidParameter

    Notes
    -----
    E = sum (X^power CV)^2 / a, the weighed sum of the squared coefficients of variation of the strata's estimates,
    without the corrections for finite strata, which do not depend on the sample (Bankier 1988, The American
    Statistician 42, 174-177). The ideals are in proportion to X^power CV. There is no upper limit but the groups' own.

    Examples
    --------
    >>> PowerAllocation(cv=[1, 0.5], power=0.3)
    PowerAllocation(cv=[1, Fraction(1, 2)], power=0.3)
    """

    name = "power-allocation"
    priority_formula = "X^power CV / sqrt(a (a + 1))"
    takes = (POWER,)
    measured = CV
    is_finite = False

    def __init__(self, cv: Any = None, *, power: Number = POWER.default) -> None:
        self._keep(cv, power=power)

    @property
    def exponent(self) -> Fraction:
        """Power of the sizes."""
        return Fraction(self.exact["power"])

    def least_units(self, rows: Rows) -> IntArray:
        """One of each stratum, none of one that is empty."""
        if not rows.have_nobody.any():
            return same_for_all(1, rows.n)
        return (rows.populations > 0).astype(np.int64)

    def most_units(self, rows: Rows) -> IntArray | None:
        """No limit, but for an empty stratum: its minimum is all that it gets."""
        if not rows.have_nobody.any():
            return None
        return np.where(rows.populations == 0, rows.minimum, UNLIMITED)


def _not_whole(groups: Groups) -> str:
    place = _first_broken(groups) or 0
    return (
        f"population of {groups.label(place)!r} (row {place + 1}) is {groups.populations[place]:.15g}, but "
        "must be a whole number: it is how many a stratum holds"
    )


def _too_large_a_minimum(groups: Groups) -> str:
    place = int((groups.minimum > groups.populations).argmax())
    return (
        f"minimum of {groups.label(place)!r} (row {place + 1}) is {groups.minimum[place]}, but no more than "
        f"its {groups.exact_at(place)} can be drawn: lower the minimum"
    )


def _first_broken(groups: Groups) -> int | None:
    """The first group whose population is not whole."""
    return next((i for i in range(groups.n) if not isinstance(groups.exact_at(i), int)), None)
