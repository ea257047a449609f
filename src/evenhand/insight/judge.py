"""Somebody else's allocation, judged by a method."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from evenhand.api import allocate
from evenhand.exceptions import InvalidBounds, InvalidValue
from evenhand.groups import Groups
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
    InvalidBounds
        A group has fewer or more units than it may.
    EvenhandError
        As in `allocate`.

    Examples
    --------
    >>> judge({"A": 12, "B": 7, "C": 1}, [3, 1, 1]).exchanges[0][:2]
    ('A', 'B')
    """
    receivers = _groups(groups, options)
    given = _units(receivers, units)
    best = allocate(receivers, int(sum(given.tolist())), method=method, **options)
    request = best.request
    own = request.field.among(given)
    _check_bounds(best, given)
    is_best, distance = standing_of(best, given)
    return Judgement(
        read_only(given),
        best,
        is_best,
        () if is_best else _exchanges(best, own),
        distance,
        _excess(best, given, is_best),
    )


def _groups(groups: object, options: dict[str, Any]) -> Groups:
    """The groups, read once; options about how they come in are taken out."""
    from evenhand.groups.wanted import FILE_OPTIONS, TABLE_OPTIONS

    if isinstance(groups, Groups):
        return groups
    names = {*TABLE_OPTIONS, *FILE_OPTIONS, "minimum", "maximum"}
    taken = {name: options.pop(name) for name in list(options) if name in names}
    from os import PathLike

    from evenhand.api import load

    return load(groups, **taken) if isinstance(groups, str | PathLike) else Groups(groups, **taken)


def _units(groups: Groups, units: object) -> IntArray:
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


def _check_bounds(best: Allocation, given: IntArray) -> None:
    for what, wrong in (
        ("fewer", given < best.least),
        ("more", np.zeros(given.size, dtype=bool) if best.most is None else given > best.most),
    ):
        if wrong.any():
            i = int(wrong.argmax())
            limit = int(best.least[i]) if what == "fewer" else int(best.most[i])  # type: ignore[index]
            raise InvalidBounds(
                f"{best.groups.label(i)!r} has {int(given[i])}, {what} than the {limit} that bounds and method allow: "
                "change the bounds, or judge by another method"
            )


def _exchanges(best: Allocation, own: IntArray) -> tuple[Exchange, ...]:
    request = best.request
    if is_in_turn(request.method):
        return ()
    givers, takers, saves = improving(request, best.k, own)
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
    return Measured(request.groups, best.k, best.method, request.field.among(given)).error - best.error
