"""Which groups a picture has room for, and in which rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from evenhand.numbers import FloatArray, IntArray

MOST_NAMED = 60
"""With more groups than this, only those at both ends of the ranking are drawn."""

EACH_END = 25


@dataclass(frozen=True)
class Rows:
    """Which groups are drawn, top to bottom, and in which rows; row 0 is the top.

    Attributes
    ----------
    order : int array, shape (m,)
        Positions of the groups.
    places : float array, shape (m,)
        Their rows; a gap stands for groups left out.
    left_out : int
        How many groups the gap stands for.
    """

    order: IntArray
    places: FloatArray
    left_out: int

    @property
    def height(self) -> float:
        """Rows in all, the gap included."""
        return float(self.places[-1]) + 1


def choose_rows(ranking: FloatArray) -> Rows:
    """Put groups into rows by falling rank; of very many, keep both ends.

    Parameters
    ----------
    ranking : float array, shape (n,)

    Returns
    -------
    Rows
    """
    order = np.argsort(-ranking, kind="stable")
    n = len(order)
    if n <= MOST_NAMED:
        return Rows(order, np.arange(n, dtype=np.float64), 0)
    ends = np.concatenate([order[:EACH_END], order[-EACH_END:]])
    places = np.arange(2 * EACH_END, dtype=np.float64)
    places[EACH_END:] += 2
    return Rows(ends, places, n - 2 * EACH_END)
