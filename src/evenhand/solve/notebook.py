"""The notebook's own greedy: kept under its name so that its results can be reproduced and compared.

It starts every group at max(1, floor(a*)) and then only adds, or only takes. That is not always optimal, so it proves
nothing, and its gap may be below 0.
"""

from __future__ import annotations

import numpy as np

from evenhand.methods.protocol import Block
from evenhand.numbers import FloatArray, IntArray
from evenhand.solve.closed import CLOSED, cannot_give, close
from evenhand.solve.counting import row_sums


def notebook_units(block: Block, totals: IntArray) -> FloatArray:
    """Units as the notebook hands them out, shape (K, n).

    Parameters
    ----------
    block : Block
        Without base; every minimum is 1 and there is no maximum.
    totals : int array, shape (K,)

    Returns
    -------
    float array, shape (K, n), whole numbers

    Notes
    -----
    One unit at a time, to the group whose move lowers the total error most (raises it least); among equals the first.
    """
    units = np.clip(np.floor(block.ideal), 1.0, totals[:, np.newaxis])
    missing = totals - row_sums(units)
    held, following = np.empty((2, *units.shape))
    fixed = cannot_give(units, np.ones((1, units.shape[1])))
    block.costs(units, fixed, held, following)
    close(held, following, fixed, None)
    for row in range(len(totals)):
        for _ in range(abs(missing[row])):
            col = following[row].argmin() if missing[row] > 0 else held[row].argmax()
            _move(block, units, held, following, (np.array([row]), np.array([col])), np.sign(missing[row]))
    return units


def _move(
    block: Block,
    units: FloatArray,
    held: FloatArray,
    following: FloatArray,
    place: tuple[IntArray, IntArray],
    sign: np.int64,
) -> None:
    """Add or take one unit at one place, and bring its costs up to date."""
    units[place] += sign
    now = units[place]
    following[place] = block.next_cost_at(*place, now)[0]
    held[place] = block.next_cost_at(*place, now - 1)[0] if now[0] > 1 else -CLOSED
