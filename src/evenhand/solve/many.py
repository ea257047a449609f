"""Many totals: blocks in float64, and the few rows that float64 leaves open one by one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from evenhand.methods.protocol import Block
from evenhand.methods.sequence.awards import InTurn
from evenhand.numbers import FloatArray, IntArray
from evenhand.numbers.parts import LONG_ROW
from evenhand.numbers.threads import spread
from evenhand.solve.check import check_units
from evenhand.solve.notebook import notebook_units
from evenhand.solve.one import decided
from evenhand.solve.proof.certificate import Doubt, doubts
from evenhand.solve.request.request import Request
from evenhand.solve.search.batch import Progress, blocks, guess_prices, keep_memory, solved, watched_blocks
from evenhand.solve.search.shortlist import shortlisted
from evenhand.solve.sequence import units_in_turn

NEAREST = 2.0**-50
"""Relative error allowed for a log E that balls have found."""

Left: TypeAlias = tuple[IntArray, Doubt | None]
"""Units of a total that float64 leaves open, and its doubt about them; None where only E is unknown."""

Work: TypeAlias = Callable[[slice], tuple[Block, FloatArray, FloatArray, list[Doubt]]]


@dataclass(frozen=True)
class Answers:
    """Answers for K totals.

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
        """Room for K totals."""
        units = np.empty((count, n), dtype=np.int64) if keep_units else None
        proof, unique = np.full(count, None, dtype=object), np.full(count, None, dtype=object)
        return cls(units, np.empty(count), np.empty(count), np.empty(count), proof, unique)

    def whole(self, part: slice, units: FloatArray | IntArray) -> IntArray:
        """The units of some totals as integers, entered if units are kept."""
        if self.units is None:
            return units.astype(np.int64)
        self.units[part] = units
        return self.units[part]

    def put(self, part: slice, block: Block, errors: FloatArray) -> IntArray:
        """Enter the errors of some totals; returns the rows whose errors float64 does not know."""
        found = block.total_errors(errors)
        self.error[part], self.log_error[part] = found.error, found.log_error
        self.log_error_bound[part] = found.log_error_bound
        return found.doubtful


class _Counted:
    """Totals done so far, told after each step."""

    def __init__(self, count: int, progress: Progress | None) -> None:
        self._done, self._count, self._progress = 0, count, progress

    def add(self, more: int) -> None:
        """So many more are done."""
        self._done += more
        if self._progress is not None:
            self._progress(self._done, self._count)


def answers(
    request: Request, totals: IntArray, *, keep_units: bool = True, progress: Progress | None = None
) -> Answers:
    """The best units for many totals, each proven (unless the notebook's greedy was asked for).

    Parameters
    ----------
    request : Request
    totals : int array, shape (K,), increasing
        Within the bounds of the groups.
    keep_units : bool
        Whether to keep the K x n units, or only E.
    progress : callable, optional
        Told (totals done, totals in all) as blocks are finished, and after every total that float64 left open. What
        it raises ends the work.

    Returns
    -------
    Answers

    Raises
    ------
    TiedAllocations
        The rule is "raise" and some total has more than one best allocation.
    InternalError
        The units found for some total break the bounds or do not sum to it.
    """
    if isinstance(request.chosen, InTurn):
        return _in_turn(request.chosen, request, totals, keep_units, progress)
    is_exact = request.rule.solver == "exact"
    work = _exact_work(request, totals) if is_exact else _notebook_work(request, totals)
    result = Answers.empty(len(totals), request.groups.n, keep_units)
    if is_exact:
        result.proof[:], result.unique[:] = "float", True
    left: dict[int, Left] = {}
    counted = _Counted(len(totals), progress)
    keep_memory()

    def do(part: slice) -> int:
        block, units, errors, found = work(part)
        whole = result.whole(part, units)
        check_units(request, totals[part], whole)
        unknown = result.put(part, block, errors).tolist()
        some: dict[int, Left] = {part.start + row: (whole[row].copy(), None) for row in unknown}
        some |= {part.start + doubt.row: (whole[doubt.row].copy(), doubt) for doubt in found}
        left.update(some)
        return len(whole) - len(some)

    threads = request.rule.threads
    parts = blocks if progress is None or threads > 1 else watched_blocks
    spread(do, list(parts(len(totals), request.groups.n)), threads, counted.add)
    for position, (units, doubt) in sorted(left.items()):
        if doubt is not None:
            units = _settled(request, int(totals[position]), position, units, doubt, result)
        _put_exactly(request, totals, position, units, result)
        counted.add(1)
    return result


def _in_turn(
    method: InTurn, request: Request, totals: IntArray, keep_units: bool, progress: Progress | None
) -> Answers:
    """The units at every total from one sequence of awards; there is no E."""
    result = Answers.empty(len(totals), request.groups.n, keep_units)
    result.proof[:] = "exact"
    for numbers in (result.error, result.log_error, result.log_error_bound):
        numbers[:] = np.nan
    counted = _Counted(len(totals), progress)
    for place, (units, unique) in enumerate(units_in_turn(method, request, totals)):
        part = slice(place, place + 1)
        check_units(request, totals[part], result.whole(part, units[np.newaxis]))
        result.unique[place] = unique
        counted.add(1)
    return result


def _exact_work(request: Request, totals: IntArray) -> Work:
    if request.groups.n > LONG_ROW:
        return lambda part: _long_row(request, totals[part])
    prices = guess_prices(request.measure, totals, request.bounds)

    def work(part: slice) -> tuple[Block, FloatArray, FloatArray, list[Doubt]]:
        some = None if prices is None or not prices[part].any() else prices[part]
        holdings = solved(request.measure, totals[part], request.bounds, some)
        return holdings.block, holdings.units, holdings.errors, doubts(holdings)

    return work


def _long_row(request: Request, total: IntArray) -> tuple[Block, FloatArray, FloatArray, list[Doubt]]:
    block = request.measure.at(total)
    found = shortlisted(block, int(total[0]), request.bounds)
    units = found.units[np.newaxis].astype(np.float64)
    return block, units, block.group_errors(units), found.doubts()


def _notebook_work(request: Request, totals: IntArray) -> Work:
    def work(part: slice) -> tuple[Block, FloatArray, FloatArray, list[Doubt]]:
        block = request.measure.at(totals[part])
        units = notebook_units(block, totals[part])
        return block, units, block.group_errors(units), []

    return work


def _settled(request: Request, k: int, position: int, units: IntArray, doubt: Doubt, result: Answers) -> IntArray:
    """The units of one total once balls and rationals have decided it."""
    found = decided(request, k, units, doubt)
    result.proof[position], result.unique[position] = found.proof, found.unique
    return found.units


def _put_exactly(request: Request, totals: IntArray, position: int, units: IntArray, result: Answers) -> None:
    """Enter the units of one total, and its error by balls where float64 does not know it."""
    part = slice(position, position + 1)
    check_units(request, totals[part], result.whole(part, units[np.newaxis]))
    block = request.measure.at(totals[part])
    if result.put(part, block, block.group_errors(units[np.newaxis].astype(np.float64))).size:
        exact = request.method.exactly(request.groups, int(totals[position]))
        result.error[position], result.log_error[position] = exact.total_error(units.tolist())
        result.log_error_bound[position] = NEAREST * (1 + abs(result.log_error[position]))
