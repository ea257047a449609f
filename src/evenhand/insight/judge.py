"""Somebody else's allocation, judged by a method."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from evenhand.api import allocate
from evenhand.exceptions import InvalidValue
from evenhand.groups import Groups
from evenhand.insight.groups import groups_of
from evenhand.methods.protocol import Method
from evenhand.methods.sequence.awards import is_in_turn
from evenhand.numbers import IntArray, read_only, whole_number
from evenhand.result.allocation import Allocation
from evenhand.result.judgement import Exchange, Judgement, standing_of
from evenhand.solve.exchanges import improving


def judge(groups: object, units: object = None, *, method: str | Method | None = None, **options: Any) -> Judgement:
    """Whether units that somebody gave out are best by a method, and if not, which exchanges pay.

    Parameters
    ----------
    groups : Groups, whatever `Groups` takes, or whatever `load` takes
    units : sequence of int, or mapping by name, optional
        What was given out; what the groups hold now (`current`) if None.
    method : str or method object, optional
        `Fairness` if None.
    **options
        Those of `allocate`.

    Returns
    -------
    Judgement

    Raises
    ------
    InvalidValue
        There are no units, not one number for each group, or a number is none.
    EvenhandError
        As in `allocate`: that so many units cannot be handed out at all is one of them.

    Notes
    -----
    Units outside of the bounds of groups and method are no allocation by its rules: `outside` says whose they are, and
    what is judged are the exchanges among all others.

    Examples
    --------
    >>> judge({"A": 12, "B": 7, "C": 1}, [3, 1, 1]).exchanges[0][:2]
    ('A', 'B')
    """
    receivers = groups_of(groups, options)
    given = given_units(receivers, units)
    best = allocate(receivers, int(sum(given.tolist())), method=method, **options)
    outside = _outside(best, given)
    is_best, distance = standing_of(best, given)
    is_best = False if outside else is_best
    return Judgement(
        read_only(given),
        best,
        is_best,
        () if is_best else _exchanges(best, given),
        distance,
        _excess(best, given, is_best),
        tuple(outside),
    )


def given_units(groups: Groups, units: object) -> IntArray:
    """What was given out, checked: one whole number for each group."""
    if units is None:
        if groups.current is None:
            raise InvalidValue(
                "there are no units to judge: give them, or name the column that holds them: current_column=...",
                in_flags="there are no units to judge: name the column that holds them with --current-column",
            )
        return groups.current
    if isinstance(units, Mapping):
        values = _by_name(groups, units)
    else:
        values = list(units)  # type: ignore[call-overload]
    if len(values) != groups.n:
        raise InvalidValue(f"there are {len(values)} numbers of units for {groups.n} groups: give one for each")
    found = [whole_number(value) for value in values]
    for i, (value, whole) in enumerate(zip(values, found, strict=True)):
        if whole is None or whole < 0:
            raise InvalidValue(f"units of {groups.label(i)!r} are {value!r}, but must be a whole number of 0 or more")
    return np.array(found, dtype=np.int64)


def _by_name(groups: Groups, units: Mapping[Any, object]) -> list[object]:
    for name in units:
        groups.index(name)
    missing = [name for name in groups.names if name not in units]
    if missing:
        raise InvalidValue(f"there are no units for {missing[0]!r}: give a number for each group, 0 for none")
    return [units[name] for name in groups.names]


def _outside(best: Allocation, given: IntArray) -> list[str]:
    """Who has fewer or more units than bounds and method allow."""
    most = given if best.most is None else best.most
    label = best.groups.label
    few = [(i, "fewer", int(best.least[i]), "must") for i in np.flatnonzero(given < best.least).tolist()]
    many = [(i, "more", int(most[i]), "may") for i in np.flatnonzero(given > most).tolist()]
    return [
        f"{label(i)} has {int(given[i]):,}, {what} than the {limit:,} it {may} have"
        for i, what, limit, may in (*few, *many)
    ]


def _exchanges(best: Allocation, given: IntArray) -> tuple[Exchange, ...]:
    """Every exchange that pays among groups within their bounds."""
    request = best.request
    if is_in_turn(request.method):
        return ()
    own = request.field.among(given)
    within = np.clip(own, request.least, request.most)
    givers, takers, saves = improving(request, best.k, within)
    kept = (own == within)[givers] & (own == within)[takers]
    givers, takers = givers[kept], takers[kept]
    saves = np.where(saves[kept] >= request.method.infinite_from, np.inf, saves[kept])
    places = np.arange(own.size) if request.field.places is None else request.field.places
    label, adds_up = best.groups.label, best.method.additive
    return tuple(
        Exchange(label(int(places[i])), label(int(places[j])), saved if adds_up else None)
        for i, j, saved in zip(givers.tolist(), takers.tolist(), saves.tolist(), strict=True)
    )


def _excess(best: Allocation, given: IntArray, is_best: bool | None) -> float | None:
    if not best.method.has_error or best.change:
        return None
    if is_best:
        return 0.0
    from evenhand.result.measured import Measured

    request = best.request
    own = Measured(request.groups, best.k, best.method, request.field.among(given)).error
    return None if own == best.error == np.inf else own - best.error
