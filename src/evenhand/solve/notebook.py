"""The notebook's own greedy: kept under its name so that its results can be reproduced and compared.

It starts every group at max(1, floor(a*)) and then only adds, or only takes. That is not always optimal, so it proves
nothing, and its gap may be below 0.
"""

from __future__ import annotations

import numpy as np

from evenhand.exceptions import InvalidParameter
from evenhand.groups import Groups
from evenhand.methods.fairness.fairness import Fairness
from evenhand.methods.protocol import Block
from evenhand.numbers import FloatArray, IntArray
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
    block.costs(units, np.ones(units.shape[1]), held, following)
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
    held[place] = block.next_cost_at(*place, now - 1)[0] if now[0] > 1 else -np.inf


def check_notebook(groups: Groups, method: object) -> None:
    """Refuse what the notebook's greedy does not know.

    Raises
    ------
    InvalidParameter
        There is a base, a minimum above 1, a maximum, or another method than Fairness.
    """
    if not isinstance(method, Fairness):
        raise InvalidParameter('solver="notebook" knows the method fairness only: use solver="exact"')
    if method.exact["base"] != 0:
        raise InvalidParameter(f'solver="notebook" has no base, but base is {method.written("base")}')
    if groups.maximum is not None or bool((groups.minimum != 1).any()):
        raise InvalidParameter('solver="notebook" knows only minimum 1 and no maximum: use solver="exact" for bounds')
