"""Random numbers by place: draw i of a stream is the same whoever asks for it, and whenever.

Only raw bits of Philox are used, which NumPy promises never to change, and plain arithmetic on them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

LARGEST_SEED = 2**53
"""What a seed may be at most: exact wherever numbers are float64."""

_STEP = 2.0**-53


def raw_bits(seed: int, stream: int, index: int, count: int) -> NDArray[np.uint64]:
    """So many 64-bit words.

    Parameters
    ----------
    seed, stream, index : int
        Of the study, of what is drawn in it, and which draw of that.
    count : int

    Returns
    -------
    uint64 array, shape (count,)
    """
    bits = np.random.Philox(counter=index << 64, key=(stream << 64) | seed)
    return np.asarray(bits.random_raw(count), dtype=np.uint64)


def uniform(seed: int, stream: int, index: int, count: int) -> list[float]:
    """So many numbers between 0 and 1, both excluded.

    Examples
    --------
    >>> uniform(1, 0, 7, 2) == uniform(1, 0, 7, 2), all(0 < u < 1 for u in uniform(1, 0, 8, 100))
    (True, True)
    """
    words = raw_bits(seed, stream, index, count) >> np.uint64(11)
    found: list[float] = (words * _STEP + _STEP / 2).tolist()
    return found
