"""Numbers on their way to the page: exact, compact, and valid JSON."""

from __future__ import annotations

import base64
import math

from evenhand.numbers import FloatArray


def packed(values: FloatArray) -> str:
    """Float64 numbers as base64 of their little-endian bytes: not a bit is lost, infinities included.

    Examples
    --------
    >>> import numpy as np
    >>> packed(np.array([1.0]))
    'AAAAAAAA8D8='
    """
    return base64.b64encode(values.astype("<f8", copy=False).tobytes()).decode("ascii")


def plain(value: float | None) -> float | str | None:
    """A number as JSON can hold it: infinities as words, NaN as None.

    Examples
    --------
    >>> plain(0.5), plain(float("-inf")), plain(None)
    (0.5, '-inf', None)
    """
    if value is None or math.isnan(value):
        return None
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    return float(value)
