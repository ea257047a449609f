"""Units that cannot move: a mask says where they are, and how they stand in a queue of costs is said here alone.

The costs of all units that can move are finite (`evenhand.methods.protocol.Block.costs`), also where the true cost is
infinite. So infinity in a queue means that a unit is closed, and never what it costs.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from evenhand.numbers import FloatArray

Mask: TypeAlias = NDArray[np.bool_]

CLOSED = np.inf
"""Stands for the cost of a next unit that cannot be added; its negative for that of a held unit that cannot be taken.

Either comes last wherever the cheapest move is looked for.
"""


def cannot_give(units: FloatArray, lower: FloatArray) -> Mask:
    """Where the held unit cannot be taken."""
    return np.asarray(units <= lower)


def cannot_take(units: FloatArray, upper: FloatArray | None) -> Mask | None:
    """Where no unit can be added; None where every group can take more."""
    return None if upper is None else np.asarray(units >= upper)


def close(held: FloatArray, following: FloatArray, givers: Mask, takers: Mask | None) -> None:
    """Mark, in the costs of held and next units, those that cannot be given and those that cannot be taken."""
    np.copyto(held, -CLOSED, where=givers)
    if takers is not None:
        np.copyto(following, CLOSED, where=takers)
