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

if TYPE_CHECKING:
    from evenhand.groups import Groups

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

    def least_units(self, groups: Groups) -> IntArray:
        """Two of each stratum, all of one that is smaller; one where the groups have minimums of their own."""
        return np.minimum(self.most_units(groups), 1 if groups.has_minimum else FEWEST)

    def most_units(self, groups: Groups) -> IntArray:
        """All of each stratum."""
        return np.minimum(groups.populations, UNLIMITED).astype(np.int64)

    def refuse(self, groups: Groups, k: int) -> None:
        """Refuse groups that are no strata.

        Raises
        ------
        InvalidParameter, InvalidPopulation, InvalidBounds
        """
        if not groups.are_whole and (place := _first_broken(groups)) is not None:
            raise InvalidPopulation(
                f"population of {groups.label(place)!r} (row {place + 1}) is {groups.populations[place]:.15g}, but "
                "must be a whole number: it is how many a stratum holds"
            )
        above = np.flatnonzero(groups.minimum > self.most_units(groups))
        if above.size and groups.minimum.strides != (0,):
            place = int(above[0])
            raise InvalidBounds(
                f"minimum of {groups.label(place)!r} (row {place + 1}) is {groups.minimum[place]}, but no more than "
                f"its {groups.exact_at(place)} can be drawn: lower the minimum"
            )
        super().refuse(groups, k)


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

    def least_units(self, groups: Groups) -> IntArray:
        """One of each stratum, none of one that is empty."""
        if bool(groups.populations.all()):
            return np.broadcast_to(np.int64(1), (groups.n,))
        return (groups.populations > 0).astype(np.int64)

    def most_units(self, groups: Groups) -> IntArray | None:
        """No limit, but for an empty stratum: its minimum is all that it gets."""
        empty = groups.populations == 0
        return np.where(empty, groups.minimum, UNLIMITED) if empty.any() else None


def _first_broken(groups: Groups) -> int | None:
    """The first group whose population is not whole."""
    return next((i for i in range(groups.n) if not isinstance(groups.exact_at(i), int)), None)
