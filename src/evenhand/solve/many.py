"""Many problems: blocks of rows in float64, and the few rows that float64 leaves open one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from evenhand.exceptions import about
from evenhand.methods.protocol import Block
from evenhand.methods.sequence.awards import InTurn, is_in_turn
from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.parts import LONG_ROW
from evenhand.numbers.threads import spread
from evenhand.solve.check import check_units
from evenhand.solve.notebook import notebook_units
from evenhand.solve.one import decided
from evenhand.solve.proof.certificate import Doubt, doubts
from evenhand.solve.request.bounds import Bounds
from evenhand.solve.request.problems import Problems
from evenhand.solve.request.request import Request
from evenhand.solve.search.batch import Progress, blocks, guess_prices, keep_memory, solved, watched_blocks
from evenhand.solve.search.shortlist import shortlisted
from evenhand.solve.sequence import units_in_turn

NEAREST = 2.0**-50
"""Relative error allowed for a log E that balls have found."""

Left: TypeAlias = tuple[IntArray | None, Doubt | None]
"""Units of a problem that float64 leaves open, where they are not kept, and its doubt; None where only E is unknown."""


@dataclass(frozen=True)
class Found:
    """What float64 found for a block of problems.

    Attributes
    ----------
    block : Block
    bounds : Bounds
    units, errors : float array, shape (K, n)
        Units, and what each group adds to E.
    doubts : list of Doubt
        Rows that are not proven.
    """

    block: Block
    bounds: Bounds
    units: FloatArray
    errors: FloatArray
    doubts: list[Doubt]


Work: TypeAlias = Callable[[slice], Found]


@dataclass(frozen=True)
class Answers:
    """Answers for K problems.

    Attributes
    ----------
    units : int array, shape (K, n), or None
    error, log_error, log_error_bound : float array, shape (K,)
    proof : object array, shape (K,)
    unique : object array, shape (K,)
        Whether the best allocation is the only one: True, False, or None where that is not known.
    """

    units: IntArray | None
    error: FloatArray
    log_error: FloatArray
    log_error_bound: FloatArray
    proof: NDArray[np.object_]
    unique: NDArray[np.object_]

    @classmethod
    def empty(cls, count: int, n: int, keep_units: bool) -> Answers:
        """Room for K problems."""
        units = np.empty((count, n), dtype=np.int64) if keep_units else None
        proof, unique = np.full(count, None, dtype=object), np.full(count, None, dtype=object)
        return cls(units, np.empty(count), np.empty(count), np.empty(count), proof, unique)

    def whole(self, part: slice, units: FloatArray | IntArray) -> IntArray:
        """The units of some problems as integers, entered if units are kept."""
        if self.units is None:
            return units.astype(np.int64)
        self.units[part] = units
        return self.units[part]

    def put(self, part: slice, block: Block, errors: FloatArray) -> IntArray:
        """Enter the errors of some problems; returns the rows whose errors float64 does not know."""
        found = block.total_errors(errors)
        self.error[part], self.log_error[part] = found.error, found.log_error
        self.log_error_bound[part] = found.log_error_bound
        return found.doubtful


class _Counted:
    """Problems done so far, told after each step."""

    def __init__(self, count: int, progress: Progress | None) -> None:
        self._done, self._count, self._progress = 0, count, progress

    def add(self, more: int) -> None:
        """So many more are done."""
        self._done += more
        if self._progress is not None:
            self._progress(self._done, self._count)


def answers(problems: Problems, *, keep_units: bool = True, progress: Progress | None = None) -> Answers:
    """The best units for many problems, each proven (unless the notebook's greedy was asked for).

    Parameters
    ----------
    problems : Problems
        Each total within the bounds of its groups; of the same groups, increasing.
    keep_units : bool
        Whether to keep the units of all, or only E.
    progress : callable, optional
        Told (problems done, problems in all) as blocks are finished, and after every one that float64 left open. What
        it raises ends the work.

    Returns
    -------
    Answers

    Raises
    ------
    TiedAllocations
        The rule is "raise" and some problem has more than one best allocation.
    InternalError
        The units found for some problem break the bounds or do not sum to its total.
    """
    if is_in_turn(problems.chosen):
        return _in_turn(problems.chosen, problems, keep_units, progress)
    totals, rule, is_exact = problems.totals, problems.rule, problems.rule.solver == "exact"
    work = _exact_work(problems) if is_exact else _notebook_work(problems)
    result = Answers.empty(len(totals), problems.n, keep_units)
    if is_exact:
        result.proof[:], result.unique[:] = "float", True
    left: dict[int, Left] = {}
    counted = _Counted(len(totals), progress)
    keep_memory()

    def do(part: slice) -> int:
        found = work(part)
        whole = result.whole(part, found.units)
        check_units(found.bounds, totals[part], whole)
        unknown = result.put(part, found.block, found.errors).tolist()
        rows = dict.fromkeys(unknown) | {doubt.row: doubt for doubt in found.doubts}
        left.update((part.start + row, (None if keep_units else whole[row].copy(), rows[row])) for row in rows)
        return len(whole) - len(rows)

    parts = blocks if progress is None or rule.threads > 1 else watched_blocks
    spread(do, list(parts(len(totals), problems.n)), rule.threads, counted.add)
    for position, (units, doubt) in sorted(left.items()):
        units = result.units[position].copy() if result.units is not None else units
        with about(problems.label(position)):
            _finish(problems.request(position), int(totals[position]), position, (units, doubt), result)
        counted.add(1)
    return result


def _in_turn(method: InTurn, problems: Problems, keep_units: bool, progress: Progress | None) -> Answers:
    """The units of every problem from a sequence of awards, one for all totals of the same groups; there is no E."""
    result = Answers.empty(len(problems.totals), problems.n, keep_units)
    result.proof[:] = "exact"
    for numbers in (result.error, result.log_error, result.log_error_bound):
        numbers[:] = np.nan
    counted = _Counted(len(problems.totals), progress)
    for place, (bounds, units, unique) in enumerate(_awarded(method, problems)):
        part = slice(place, place + 1)
        check_units(bounds, problems.totals[part], result.whole(part, units[np.newaxis]))
        result.unique[place] = unique
        counted.add(1)
    return result


def _awarded(method: InTurn, problems: Problems) -> Iterator[tuple[Bounds, IntArray, bool]]:
    """Bounds, units and whether no tie led to them, problem by problem."""
    if problems.are_one:
        request = problems.request(0)
        yield from ((request.bounds, *found) for found in units_in_turn(method, request, problems.totals))
        return
    for place in range(len(problems.totals)):
        request = problems.request(place)
        with about(problems.label(place)):
            (found,) = units_in_turn(method, request, problems.totals[place : place + 1])
        yield request.bounds, *found


def _exact_work(problems: Problems) -> Work:
    totals = problems.totals
    if problems.n > LONG_ROW:
        return lambda part: _long_row(problems.request(part.start), totals[part])
    prices = guess_prices(problems)

    def work(part: slice) -> Found:
        measure, bounds = problems.bound(part)
        block = measure.at(totals[part])
        hints = block.divided_prices(bounds.lower, bounds.upper) if prices is None else prices[part]
        holdings = solved(block, totals[part], bounds, None if hints is None or not hints.any() else hints)
        return Found(block, bounds, holdings.units, holdings.errors, doubts(holdings))

    return work


def _long_row(request: Request, total: IntArray) -> Found:
    block = request.measure.at(total)
    found = shortlisted(block, int(total[0]), request.bounds)
    units = found.units[np.newaxis].astype(np.float64)
    return Found(block, request.bounds, units, block.group_errors(units), found.doubts())


def _notebook_work(problems: Problems) -> Work:
    def work(part: slice) -> Found:
        measure, bounds = problems.bound(part)
        block = measure.at(problems.totals[part])
        units = notebook_units(block, problems.totals[part])
        return Found(block, bounds, units, block.group_errors(units), [])

    return work


def _finish(request: Request, k: int, position: int, left: Left, result: Answers) -> None:
    """Decide what float64 left open of one problem, by balls and rationals."""
    units, doubt = left
    assert units is not None
    if doubt is not None:
        found = decided(request, k, units, doubt)
        result.proof[position], result.unique[position] = found.proof, found.unique
        units = found.units
    part, total = slice(position, position + 1), np.array([k])
    check_units(request.bounds, total, result.whole(part, units[np.newaxis]))
    block = request.measure.at(total)
    if result.put(part, block, block.group_errors(units[np.newaxis].astype(np.float64))).size:
        exact = request.method.exactly(request.groups, k)
        result.error[position], result.log_error[position] = exact.total_error(units.tolist())
        result.log_error_bound[position] = NEAREST * (1 + abs(result.log_error[position]))
