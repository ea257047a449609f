"""Long rows, worked on in parts."""

from __future__ import annotations

from typing import TypeAlias

from evenhand.numbers.written import IntArray

LONG_ROW = 2**17
"""Rows of more numbers are worked on in parts."""

PART = 2**17
"""Numbers in one part of a long row."""

Places: TypeAlias = IntArray | slice
"""Which numbers of a row."""


def column_parts(n: int) -> list[slice]:
    """Parts of a long row that fit into the cache; one part where the row is short."""
    if n <= LONG_ROW:
        return [slice(0, n)]
    return [slice(start, min(start + PART, n)) for start in range(0, n, PART)]
