"""Long rows, worked on in parts."""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers.written import AnyArray, IntArray

LONG_ROW = 2**17
"""Rows of more numbers are worked on in parts."""

PART = 2**17
"""Numbers in one part of a long row."""

Places: TypeAlias = IntArray | slice
"""Which numbers of a row."""


@lru_cache(maxsize=256)
def same_for_all(value: int, n: int) -> IntArray:
    """One number for each of n groups, as a row of shape (1, n) without strides."""
    return np.broadcast_to(np.int64(value), (1, n))


def column_parts(n: int) -> list[slice]:
    """Parts of a long row that fit into the cache; one part where the row is short."""
    if n <= LONG_ROW:
        return [slice(0, n)]
    return [slice(start, min(start + PART, n)) for start in range(0, n, PART)]


def at(values: AnyArray, rows: IntArray, cols: IntArray) -> AnyArray:
    """Values at single places, shape (m,); of values of shape (), (1 or R, 1 or n), those that hold there."""
    if values.ndim == 0:
        return values
    return values[rows if len(values) > 1 else 0, cols if values.shape[1] > 1 else 0]  # type: ignore[no-any-return]


def only(values: AnyArray, cols: Places) -> AnyArray:
    """Values of some columns; those of shape () or (R, 1) hold for all columns."""
    return values if values.ndim == 0 or values.shape[1] == 1 else values[:, cols]  # type: ignore[return-value]


def row_any(marks: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which rows have a mark, of a shape that fits (R,), from marks that fit (R, n)."""
    return marks if marks.ndim == 0 else np.asarray(marks.any(axis=1))


def picked(values: AnyArray, rows: IntArray | slice) -> AnyArray:
    """Values of some rows; those of shape () or (1, n) hold for all rows."""
    return values if values.ndim == 0 or len(values) == 1 else values[rows]  # type: ignore[return-value]
