"""What was asked of many problems: by whom, how, and the total of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from evenhand.exceptions import InvalidParameter, InvalidTotal, TooManyUnits, about
from evenhand.groups.stack import Many
from evenhand.methods.protocol import Method
from evenhand.methods.registry import every_parameter, per_group
from evenhand.numbers import LARGEST_TOTAL, IntArray, read_only, whole_number
from evenhand.numbers.values import Value
from evenhand.solve.request.around import Around
from evenhand.solve.request.checked import checked_request, chosen_method
from evenhand.solve.request.request import Request
from evenhand.solve.request.rule import Rule

LOWEST = -(2**62)
"""Stands for every total below it: all of them are too small."""


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
        if _is_row(shared.get(name)):
            each[name] = tuple(_for_each(shared.pop(name), name, "values", len(receivers)))
    for name in per_group():
        if _has_rows(shared.get(name)):
            rows = _for_each(shared.pop(name), name, "rows", len(receivers))
            spread[name] = read_only(np.array(rows)) if isinstance(rows, np.ndarray) else tuple(rows)
    return Asked(receivers, method, shared, rule, around, spread, each)


def _for_each(values: Any, name: str, what: str, count: int) -> Any:
    if len(values) != count:
        raise InvalidParameter(
            f"{name} holds {len(values)} {what}, but there are {count} problems: give one for all, or one for each"
        )
    return values


def _is_row(value: Any) -> bool:
    return isinstance(value, list | tuple) or (isinstance(value, np.ndarray) and value.ndim == 1)


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
    return max(whole, LOWEST)
