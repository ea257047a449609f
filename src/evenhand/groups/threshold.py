"""A threshold: groups with too small a share get nothing, unless they are exempt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np

from evenhand.exceptions import InvalidParameter
from evenhand.numbers import Exact, IntArray, exact_number
from evenhand.wording.lists import listed

if TYPE_CHECKING:
    from evenhand.groups.groups import Groups


@dataclass(frozen=True)
class Threshold:
    """What a group must reach to get anything.

    Attributes
    ----------
    least : Exact
        Below 1 a share of all populations, from 1 on a population.
    of : Exact or None
        What a share is a share of, where that was given.
    exempt : tuple of str
        Groups that compete in any case, in input order.
    """

    least: Exact
    of: Exact | None
    exempt: tuple[str, ...]

    def population(self, groups: Groups) -> Exact:
        """The population that a group must reach."""
        if self.least >= 1:
            return self.least
        return self.least * (groups.total if self.of is None else self.of)


@dataclass(frozen=True)
class Competing:
    """Who is left when a threshold has been applied.

    Attributes
    ----------
    groups : Groups
        Those that compete for units.
    places : int array, shape (m,), or None
        Their positions among all groups; None where nobody fell.
    note : str
        One line on who fell, or that nobody did: 5 is five people, and not 5 %.
    threshold : Threshold
    """

    groups: Groups
    places: IntArray | None
    note: str
    threshold: Threshold


def competing(groups: Groups, threshold: object, exempt: Iterable[str] = (), of: object = None) -> Competing:
    """The groups that reach a threshold or are exempt from it.

    Parameters
    ----------
    groups : Groups
    threshold : number
        Below 1 a share of all populations, from 1 on a population.
    exempt : iterable of str
        Names of groups that compete in any case.
    of : number, optional
        What a share is a share of, where that is more than the sum of the groups: all votes, those for others included.

    Returns
    -------
    Competing

    Raises
    ------
    InvalidParameter
        A number is none or out of range, or nobody reaches the threshold.
    UnknownGroup
        No group has an exempt name.
    """
    mark = _threshold(groups, _number("threshold", threshold), of, exempt)
    least = mark.population(groups)
    reach = _reach(groups, least)
    for name in mark.exempt:
        reach[groups.index(name)] = True
    if reach.all():
        return Competing(groups, None, f"nobody falls below the threshold of {_shown(least)}", mark)
    if not reach.any():
        raise InvalidParameter(f"nobody reaches the threshold of {_shown(least)}: lower it, or exempt somebody")
    fallen = np.flatnonzero(~reach)
    who = listed((groups.label(i) for i in fallen.tolist()), 80)
    falls, gets = ("falls", "gets") if fallen.size == 1 else ("fall", "get")
    note = (
        f"{fallen.size} of {groups.n} groups {falls} below the threshold of {_shown(least)} and {gets} nothing: {who}"
    )
    places = np.flatnonzero(reach)
    return Competing(groups.among(places), places, note, mark)


def _names(exempt: object) -> list[str]:
    if exempt is None:
        return []
    if isinstance(exempt, str):
        return [exempt]
    if not isinstance(exempt, Iterable):
        raise InvalidParameter(f"exempt is {exempt!r}, but must be the name of a group, or several of them")
    return list(exempt)


def _number(what: str, value: object) -> Exact:
    try:
        exact = exact_number(value)
    except (TypeError, ValueError):
        exact = -1
    if exact < 0:
        raise InvalidParameter(f"{what} is {value!r}, but must be a finite number of 0 or more")
    return exact


def _threshold(groups: Groups, threshold: Exact, of: object, exempt: object) -> Threshold:
    names = tuple(groups.names[i] for i in sorted({groups.index(name) for name in _names(exempt)}))
    return Threshold(threshold, None if of is None else _whole(groups, threshold, of), names)


def _whole(groups: Groups, threshold: Exact, of: object) -> Exact:
    """What the threshold is a share of."""
    if threshold >= 1:
        raise InvalidParameter(
            f"threshold is {_shown(threshold)}, a number and no share below 1, so it is no share of anything: "
            "leave threshold_of away"
        )
    whole = _number("threshold_of", of)
    if whole < groups.total:
        raise InvalidParameter(
            f"threshold_of is {_shown(whole)}, less than the groups have together ({_shown(groups.total)}): "
            "it is the number of all votes, those for others included"
        )
    return whole


def _reach(groups: Groups, least: Exact) -> np.ndarray:
    """Whether each group reaches it, shape (n,): exactly where float64 lies near."""
    floats, mark = groups.populations, float(least)
    reach = floats > mark
    for i in np.flatnonzero(np.abs(floats - mark) <= 2.0**-50 * mark).tolist():
        reach[i] = groups.exact_at(i) >= least
    return reach


def _shown(value: Exact) -> str:
    """A number of people: whole where it is, with up to three decimals elsewhere."""
    if value == int(value):
        return f"{int(value):,}"
    return f"{float(Fraction(value)):,.3f}".rstrip("0").rstrip(".")
