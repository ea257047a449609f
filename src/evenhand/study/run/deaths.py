"""What a failed chunk tells: that its worker died, and whether it is sure that the chunk killed it."""

from __future__ import annotations

from concurrent.futures import BrokenExecutor
from dataclasses import dataclass

MOST_DEATHS = 3
"""A chunk that ends its worker so many times is set aside."""


class WorkerDied(BrokenExecutor):
    """A worker died while it had this chunk and no other."""


class WorkerNeverStarted(BrokenExecutor):
    """A worker died before it was given anything."""


@dataclass(frozen=True)
class Death:
    """A worker died.

    Attributes
    ----------
    count : int
        How often.
    is_certain : bool
        Whether the chunk was the only one that the worker had.
    """

    count: int
    is_certain: bool


def death_of(fault: BaseException) -> Death | None:
    """Whether a failure means that a worker died; None for every other failure.

    Examples
    --------
    >>> death_of(WorkerDied()), death_of(ValueError())
    (Death(count=1, is_certain=True), None)
    """
    if isinstance(fault, WorkerNeverStarted):
        return None
    if isinstance(fault, WorkerDied):
        return Death(1, True)
    if isinstance(fault, BrokenExecutor):
        return Death(1, False)
    # Dask's, known by its name so that Dask need not be here. It suspects every task of a worker that died.
    if type(fault).__name__ == "KilledWorker":
        return Death(int(getattr(fault, "allowed_failures", 0)) + 1, False)
    return None
