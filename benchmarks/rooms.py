"""All rooms, in the order in which they are measured and printed."""

from __future__ import annotations

import cold_start
import large
import many
import proofs
import single
import sweeps
import threads
import tied
from rows import Room

ROOMS: tuple[Room, ...] = (
    *sweeps.ROOMS,
    *many.ROOMS,
    *large.ROOMS,
    *threads.ROOMS,
    *single.ROOMS,
    *cold_start.ROOMS,
    *proofs.ROOMS,
    *tied.ROOMS,
)


def room_named(name: str) -> Room:
    """The room of that name."""
    return next(room for room in ROOMS if room.name == name)
