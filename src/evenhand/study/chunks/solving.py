"""The answers of a chunk's problems as columns: the one place that decides how they are solved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers import FloatArray, IntArray
from evenhand.solve.gaps import gaps
from evenhand.solve.many import answers
from evenhand.solve.request.checked import checked_request
from evenhand.solve.request.problems import OverTotals
from evenhand.solve.request.request import Request
from evenhand.solve.request.rule import checked_rule
from evenhand.solve.request.totals import checked_total

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.methods.protocol import Method


@dataclass(frozen=True)
class Solved:
    """Answers of K problems, NaN and None where a method does not tell.

    Attributes
    ----------
    error, log_error, gap : float array, shape (K,)
    proof, unique : object array, shape (K,)
    units : int array, shape (K, n), or None
    """

    error: FloatArray
    log_error: FloatArray
    gap: FloatArray
    proof: NDArray[np.object_]
    unique: NDArray[np.object_]
    units: IntArray | None


@dataclass(frozen=True)
class Wish:
    """What is kept of every answer, and which of several best allocations is taken."""

    ties: str
    seed: int | None
    keeps_units: bool
    keeps_gap: bool


def solved(groups: Groups, method: Method, totals: IntArray, wish: Wish) -> Solved:
    """Answers of problems that share groups and method, each proven as by `evenhand.allocate`.

    One thread: a study spreads chunks, not what is inside of one.

    Raises
    ------
    EvenhandError
        A total cannot be handed out by that method.
    """
    rule = checked_rule("exact", wish.ties, wish.seed if wish.ties == "lot" else None, 1)
    request = checked_request(groups, None, None, {}, method, rule)
    for k in (totals[0], totals[-1]):
        checked_total(request, k)
    needs_gap = wish.keeps_gap and method.has_error
    found = answers(OverTotals(request, totals), keep_units=wish.keeps_units or needs_gap)
    unknown = np.full(len(totals), np.nan)
    return Solved(
        found.error if method.has_error else unknown,
        found.log_error if method.has_error else unknown,
        gaps(request, totals, found) if needs_gap else unknown,
        found.proof,
        found.unique,
        _spread(request, found.units) if wish.keeps_units else None,
    )


def _spread(request: Request, units: IntArray | None) -> IntArray | None:
    """The units of all groups, of those too that do not compete."""
    return None if units is None else request.field.spread(units, 0)
