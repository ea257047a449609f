"""Indices of disproportionality and inequality: one function each, its formula, and where it comes from.

Throughout v are shares of the populations, s shares of the units, both summing to 1, P populations and a units.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from evenhand.numbers import FloatArray


def gallagher(populations: FloatArray, units: FloatArray) -> float:
    """Least squares index sqrt(sum (s - v)^2 / 2), from 0 to 1 (Gallagher, Electoral Studies 10, 1991)."""
    off = _off(populations, units)
    return float(np.sqrt((off * off).sum() / 2))


def loosemore_hanby(populations: FloatArray, units: FloatArray) -> float:
    """Share of the units that went elsewhere, sum abs(s - v) / 2 (Loosemore and Hanby, 1971)."""
    return float(np.abs(_off(populations, units)).sum() / 2)


def sainte_lague(populations: FloatArray, units: FloatArray) -> float:
    """Sum of (s - v)^2 / v, least by Webster's method (Sainte-Lague, 1910); groups of nobody do not count."""
    off, shares = _off(populations, units), populations / populations.sum()
    some = shares > 0
    return float((off[some] ** 2 / shares[some]).sum())


def dhondt(populations: FloatArray, units: FloatArray) -> float:
    """Largest s / v, least by Jefferson's method (D'Hondt, 1882); groups of nobody do not count."""
    some = populations > 0
    return float(((units / units.sum())[some] / (populations / populations.sum())[some]).max())


def rae(populations: FloatArray, units: FloatArray) -> float:
    """Mean of abs(s - v) over all groups (Rae, The Political Consequences of Electoral Laws, 1967)."""
    return float(np.abs(_off(populations, units)).mean())


def gini(populations: FloatArray, units: FloatArray) -> float:
    """Gini coefficient of units per person, from the Lorenz curve of units over people: 0 where all are equal."""
    some = populations > 0
    people, held = populations[some], units[some]
    order = np.argsort(held / people, kind="stable")
    people, held = people[order] / people.sum(), held[order] / held.sum()
    reached = np.cumsum(held)
    return float(1 - (people * (2 * reached - held)).sum())


def least_people(populations: FloatArray, units: FloatArray) -> float:
    """Fewest people for one unit, min P / a, over groups that have any."""
    return float(_people_per_unit(populations, units).min())


def most_people(populations: FloatArray, units: FloatArray) -> float:
    """Most people for one unit, max P / a, over groups that have any."""
    return float(_people_per_unit(populations, units).max())


def deviation(populations: FloatArray, units: FloatArray) -> float:
    """Standard deviation of P / a over groups that have any units, the mean of squares taken over their number."""
    return float(_people_per_unit(populations, units).std())


def entropy(populations: FloatArray, units: FloatArray) -> float:
    """Sum of s log(s / v), in nats: 0 where shares agree (Theil, 1967); inf where a group of nobody has units."""
    shares, people = units / units.sum(), populations / populations.sum()
    some = shares > 0
    with np.errstate(divide="ignore"):
        return float((shares[some] * np.log(shares[some] / people[some])).sum())


INDICES: dict[str, Callable[[FloatArray, FloatArray], float]] = {
    "gallagher": gallagher,
    "loosemore_hanby": loosemore_hanby,
    "sainte_lague": sainte_lague,
    "dhondt": dhondt,
    "rae": rae,
    "gini": gini,
    "least_people": least_people,
    "most_people": most_people,
    "deviation": deviation,
    "entropy": entropy,
}
"""Every index by its name; `least_people`, `most_people` and `deviation` are in people for one unit."""


def _off(populations: FloatArray, units: FloatArray) -> FloatArray:
    """Shares of units less shares of populations."""
    return np.asarray(units / units.sum() - populations / populations.sum())


def _people_per_unit(populations: FloatArray, units: FloatArray) -> FloatArray:
    some = units > 0
    return np.asarray(populations[some] / units[some])
