"""Every exchange of one unit that lowers the error of given units, decided exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.numbers import FloatArray, IntArray
from evenhand.solve.search.batch import costs_at

if TYPE_CHECKING:
    from evenhand.solve.request.request import Request


def improving(request: Request, k: int, units: IntArray) -> tuple[IntArray, IntArray, FloatArray]:
    """Givers and takers of every unit whose move lowers the error, and by how much; what saves most comes first.

    Parameters
    ----------
    request : Request
    k : int
    units : int array, shape (n,)
        Within the bounds.
    """
    block = request.measure.at(np.array([k]))
    held, following = costs_at(block, units, request.bounds)
    can_give = units > request.least
    can_take = np.ones(units.size, dtype=bool) if request.most is None else units < request.most
    doubt_held, doubt_next = _doubt(block, units - 1, can_give), _doubt(block, units, can_take)
    with np.errstate(invalid="ignore"):
        highest, lowest = held + doubt_held, following - doubt_next
        givers = np.flatnonzero(can_give & (highest >= lowest.min(where=can_take, initial=np.inf)))
        takers = np.flatnonzero(can_take & (lowest <= highest.max(where=can_give, initial=-np.inf)))
        i, j = (part.ravel() for part in np.meshgrid(givers, takers, indexing="ij"))
        saves, doubt = held[i] - following[j], doubt_held[i] + doubt_next[j]
        pays, open_ones = (saves > doubt) & (i != j), np.flatnonzero(~(np.abs(saves) > doubt) & (i != j))
    if open_ones.size:
        _decide(request, k, units, (i, j), saves, pays, open_ones)
    order = np.flatnonzero(pays)[np.argsort(-saves[pays], kind="stable")]
    return i[order], j[order], saves[order]


def _doubt(block: object, units: IntArray, able: np.ndarray) -> FloatArray:
    """Bound on the error of costs, twice over for rounding; 0 where no unit can move."""
    cols = np.flatnonzero(able)
    doubt = np.zeros(units.size)
    doubt[cols] = 2 * block.next_cost_error_at(np.zeros_like(cols), cols, units[cols].astype(np.float64))  # type: ignore[attr-defined]
    return doubt


def _decide(
    request: Request,
    k: int,
    units: IntArray,
    pairs: tuple[IntArray, IntArray],
    saves: FloatArray,
    pays: np.ndarray,
    open_ones: IntArray,
) -> None:
    from evenhand.solve.proof.comparison import Comparison

    comparison = Comparison(request.method.exactly(request.groups, k))
    for place in open_ones.tolist():
        i, j = int(pairs[0][place]), int(pairs[1][place])
        held, following = (i, int(units[i]) - 1), (j, int(units[j]))
        pays[place] = comparison.sign(held, following) > 0
        if pays[place]:
            saves[place] = comparison.difference(held, following)
