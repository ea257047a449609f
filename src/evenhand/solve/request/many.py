"""Many problems of a caller, checked once: what was asked of each, and batches that are solved together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from evenhand.exceptions import InvalidParameter, InvalidTotal, TooManyUnits, about
from evenhand.groups.groups import Groups
from evenhand.groups.rows import Rows
from evenhand.groups.stack import Many, Stack
from evenhand.methods.protocol import Method
from evenhand.methods.registry import every_parameter, per_group
from evenhand.methods.sample.method import SampleMethod
from evenhand.numbers import LARGEST_TOTAL, FloatArray, IntArray, read_only, whole_number
from evenhand.numbers.values import Value
from evenhand.solve.request.around import Around
from evenhand.solve.request.bounds import least_units, most_units
from evenhand.solve.request.checked import checked_request, chosen_method
from evenhand.solve.request.problems import OverRows, Part
from evenhand.solve.request.request import Request
from evenhand.solve.request.rule import Rule
from evenhand.solve.request.totals import checked_total
from evenhand.solve.search.batch import blocks

COUNTABLE = 2**62
"""Sums of bounds up to here are whole numbers of int64."""


@dataclass(frozen=True)
class Asked(Value):
    """What was asked of every problem.

    Attributes
    ----------
    receivers : Stack or Listed
    method : str, method object or None
    parameters : mapping
        Those that hold for all problems.
    spread : mapping name -> sequence of R rows
        Those that each problem has its own of: "sd" or "cv", one number a group.
    rule : Rule
    around : Around
    each : mapping name -> sequence of R values
        Parameters that each problem has its own of.
    """

    receivers: Many
    method: Any
    parameters: Mapping[str, Any]
    rule: Rule
    around: Around
    spread: Mapping[str, Any] = field(default_factory=dict)
    each: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.receivers)

    def label(self, row: int) -> str:
        """What a message calls a problem."""
        return self.receivers.label(row)

    def request(self, row: int) -> Request:
        """One problem by itself, as if it had been asked alone."""
        parameters = {**self.parameters_at(row), **{name: rows[row] for name, rows in self.spread.items()}}
        return checked_request(self.receivers.at(row), None, None, parameters, self.method, self.rule, self.around)

    def parameters_at(self, row: int) -> dict[str, Any]:
        """The parameters of one problem, without what it knows of every group."""
        return {**self.parameters, **{name: values[row] for name, values in self.each.items()}}

    def method_at(self, row: int) -> Method:
        """The method of one problem, without what it knows of every group, and without a penalty on change."""
        return chosen_method(self.parameters_at(row), self.method)

    def alike(self) -> list[IntArray | None]:
        """Places of the problems with equal parameters, set by set; None for all of them.

        Raises
        ------
        InvalidParameter
            A parameter lies outside of its domain; the message names the row.
        """
        if not self.each:
            return [None]
        sets: dict[object, list[int]] = {}
        for row in range(len(self)):
            sets.setdefault(self.own_at(row), []).append(row)
        return [np.array(places) for places in sets.values()]

    def own_at(self, row: int) -> tuple[object, ...]:
        """The parameters that one problem has of its own, checked: the same for all that are equal."""
        known = every_parameter()
        with about(self.label(row)):
            return tuple(known[name].checked(values[row]) for name, values in self.each.items())


def asked_of_each(receivers: Many, method: Any, parameters: Mapping[str, Any], rule: Rule, around: Around) -> Asked:
    """What was asked of every problem; a parameter may be given for each, and so may "sd" and "cv".

    Raises
    ------
    InvalidParameter
        There is not one value or row for each problem.
    """
    shared, spread, each = dict(parameters), {}, {}
    for name in every_parameter():
        if isinstance(shared.get(name), list | tuple | np.ndarray):
            values = tuple(shared.pop(name))
            if len(values) != len(receivers):
                count = f"{name} holds {len(values)} values, but there are {len(receivers)} problems"
                raise InvalidParameter(f"{count}: give one, or one for each")
            each[name] = values
    for name in per_group():
        if name in shared and _has_rows(shared[name]):
            rows = shared.pop(name)
            if len(rows) != len(receivers):
                count = f"{name} holds {len(rows)} rows, but there are {len(receivers)} problems"
                raise InvalidParameter(f"{count}: give one for each, or one number for each group")
            spread[name] = read_only(np.array(rows)) if isinstance(rows, np.ndarray) else tuple(rows)
    return Asked(receivers, method, shared, rule, around, spread, each)


def _has_rows(value: Any) -> bool:
    if isinstance(value, np.ndarray):
        return value.ndim == 2
    return isinstance(value, list | tuple) and len(value) > 0 and np.ndim(value[0]) > 0


def totals_of_each(asked: Asked, k: object) -> IntArray:
    """The total of each problem, shape (R,), read-only: one for all, or one each.

    Raises
    ------
    InvalidTotal, TooManyUnits
    """
    count = len(asked)
    if not isinstance(k, Iterable) or isinstance(k, str | bytes) or (isinstance(k, np.ndarray) and k.ndim == 0):
        return read_only(np.full(count, _whole(k, None)))
    if isinstance(k, np.ndarray) and k.ndim > 1:
        raise InvalidTotal(f"k has {k.ndim} dimensions: give one total, or one for each problem in a row")
    values = k if isinstance(k, np.ndarray) else list(k)
    if len(values) != count:
        raise InvalidTotal(f"k holds {len(values)} totals, but there are {count} problems: give one, or one for each")
    if isinstance(k, np.ndarray) and k.dtype.kind in "iu" and bool((k <= LARGEST_TOTAL).all()):
        return read_only(k.astype(np.int64))
    return read_only(np.array([_whole(one, asked.label(row)) for row, one in enumerate(values)], dtype=np.int64))


def _whole(value: object, where: str | None) -> int:
    whole = whole_number(value)
    with about(where):
        if value is None:
            raise InvalidTotal("k is not given: it is how many units are handed out")
        if whole is None:
            raise InvalidTotal(f"k is {value!r}, but must be a whole number: it is how many units are handed out")
        if whole > LARGEST_TOTAL:
            raise TooManyUnits(f"k = {whole} is too large: totals must not be above 2^53 = {LARGEST_TOTAL}")
    return max(whole, -COUNTABLE)


@dataclass(frozen=True)
class Batch:
    """Problems that are solved together.

    Attributes
    ----------
    places : int array, shape (m,), or None
        Which of all problems these are; None for all.
    problems : OverRows
    requests : tuple of Request, or None
        Each by itself, where that is known.
    """

    places: IntArray | None
    problems: OverRows
    requests: tuple[Request, ...] | None = None


def batches(asked: Asked, totals: IntArray) -> Iterator[Batch]:
    """The problems in batches of as many groups each, every one checked before the first is solved.

    Raises
    ------
    EvenhandError
        As `evenhand.allocate`; the message names the row.
    """
    receivers = asked.receivers
    sets = asked.alike()
    asked.method_at(0)
    if isinstance(receivers, Stack) and asked.around.threshold is None:
        yield from [_stacked(asked, receivers, totals, places) for places in sets]
        return
    requests = []
    for row, k in enumerate(totals.tolist()):
        with about(asked.label(row)):
            requests.append(asked.request(row))
            checked_total(requests[-1], k)
    kinds: dict[object, list[int]] = {}
    for row, request in enumerate(requests):
        kinds.setdefault((asked.own_at(row), *_kind(request.groups)), []).append(row)
    for rows in kinds.values():
        yield _listed(asked, [requests[row] for row in rows], np.array(rows), totals[rows])


def _kind(groups: Groups) -> tuple[object, ...]:
    """What groups must share to be rows of one array."""
    return groups.n, groups.has_minimum, groups.maximum is None, groups.current is None


def _listed(asked: Asked, requests: list[Request], places: IntArray, totals: IntArray) -> Batch:
    """Requests of as many groups each as rows."""

    def name(row: int) -> str:
        return asked.label(int(places[row]))

    def rows(part: Part) -> Rows:
        rows = np.arange(len(requests))[part]
        some = [requests[row] for row in rows.tolist()]
        stacked = Rows.stacked([request.groups for request in some], lambda row: name(int(rows[row])))
        return replace(stacked, spread=_spread(some))

    method = requests[0].method
    return Batch(
        places,
        OverRows(totals, requests[0].groups.n, method, asked.rule, rows, requests.__getitem__, name),
        tuple(requests),
    )


def _spread(requests: list[Request]) -> dict[str, FloatArray]:
    """What methods for samples know of every stratum, by row."""
    method = requests[0].chosen
    if not isinstance(method, SampleMethod):
        return {}
    found = [request.chosen.spread(request.groups).values for request in requests]  # type: ignore[attr-defined]
    return {method.measured.name: np.stack(found)}


def _stacked(asked: Asked, stack: Stack, totals: IntArray, places: IntArray | None) -> Batch:
    """Rows of one array, all or those at some places, checked block by block."""
    everywhere = np.arange(len(stack)) if places is None else places
    first = int(everywhere[0])
    with about(asked.label(first) if asked.each else None):
        asked.request(first)
        method = asked.around.method(asked.method_at(first), stack.first)
    spread = {name: _floats(asked, name, rows, stack.n) for name, rows in asked.spread.items()}

    def rows(part: Part) -> Rows:
        return stack.rows(part if places is None else places[part], spread)

    own = totals[everywhere]
    for part in blocks(len(own), stack.n):
        _check(asked, method, rows(part), own[part], everywhere[part])
    single, name = (lambda at: asked.request(int(everywhere[at]))), (lambda at: asked.label(int(everywhere[at])))
    return Batch(places, OverRows(own, stack.n, method, asked.rule, rows, single, name))


def _floats(asked: Asked, name: str, rows: Any, n: int) -> FloatArray:
    """What each problem has its own of, in float64, every number checked; shape (R, n)."""
    measured = per_group()[name]
    if isinstance(rows, np.ndarray) and rows.dtype.kind in "iuf" and rows.shape[1] == n:
        floats = rows.astype(np.float64)
        if rows.dtype.kind != "f" or rows.dtype == np.float64:
            bad = ~(np.isfinite(floats) & (floats >= 0)).all(axis=1)
            if not bad.any():
                return floats
            rows = rows[: int(bad.argmax()) + 1]
    checked = []
    for row in range(len(rows)):
        with about(asked.label(row)):
            checked.append(SampleMethod.values_of(measured, rows[row], asked.receivers.at(row)))
    return np.stack(checked)


def _check(asked: Asked, method: Method, rows: Rows, totals: IntArray, places: IntArray) -> None:
    """Refuse totals that some rows cannot hand out within their bounds, and rows that the method cannot bear."""
    least, most = least_units(rows, method), most_units(rows, method)
    doubtful = _too_few(least, totals)
    if most is not None:
        doubtful = doubtful | _too_many(most, totals) | (least > most).any(axis=1)
    for row in np.flatnonzero(np.broadcast_to(doubtful, totals.shape)).tolist():
        place = int(places[row])
        with about(asked.label(place)):
            checked_total(asked.request(place), int(totals[row]))
    method.refuse(rows, totals)


def _too_few(least: IntArray, totals: IntArray) -> Any:
    """Rows whose minimums may add up to more than there is."""
    if int(least.max()) * least.shape[1] >= COUNTABLE:
        return np.ones(totals.shape, dtype=np.bool_)
    return least.sum(axis=1) > totals


def _too_many(most: IntArray, totals: IntArray) -> Any:
    """Rows whose maximums may add up to less than there is."""
    capped = np.minimum(most, LARGEST_TOTAL)
    if LARGEST_TOTAL * most.shape[1] >= COUNTABLE:
        return capped.sum(axis=1, dtype=np.float64) < totals * (1 + 1e-9)
    return capped.sum(axis=1) < totals
