"""Many problems in batches that are solved together, every one checked before the first is solved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from evenhand.exceptions import about
from evenhand.groups.groups import Groups
from evenhand.groups.rows import Rows
from evenhand.groups.stack import Stack
from evenhand.methods.protocol import Method
from evenhand.methods.registry import per_group
from evenhand.methods.sample.method import SampleMethod
from evenhand.numbers import LARGEST_TOTAL, FloatArray, IntArray
from evenhand.solve.request.asked import Asked
from evenhand.solve.request.bounds import least_units, most_units
from evenhand.solve.request.problems import OverRows, Part
from evenhand.solve.request.request import Request
from evenhand.solve.request.totals import checked_total
from evenhand.solve.search.batch import blocks

COUNTABLE = 2**62
"""Sums of bounds up to here are whole numbers of int64."""


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
