"""Ctrl-C: once lets what has begun be finished, twice is at once."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Callable, Iterator
from threading import current_thread, main_thread


class Stop:
    """Whether somebody wants the work to stop.

    Attributes
    ----------
    presses : int
        How often Ctrl-C was pressed.
    """

    def __init__(self) -> None:
        self.presses = 0

    @property
    def is_asked(self) -> bool:
        """Whether nothing new is to be begun."""
        return self.presses > 0

    @property
    def is_urgent(self) -> bool:
        """Whether what has begun is to be given up too."""
        return self.presses > 1


@contextlib.contextmanager
def stoppable(told: Callable[[str], None]) -> Iterator[Stop]:
    """Listen to Ctrl-C inside: the first is noted and told, the second raises as always.

    Outside of the main thread nothing is heard, and nothing changes.
    """
    stop = Stop()
    before = signal.getsignal(signal.SIGINT) if current_thread() is main_thread() else None
    if not callable(before):  # another thread, or Ctrl-C is ignored
        yield stop
        return

    def pressed(number: int, frame: object) -> None:
        stop.presses += 1
        if stop.is_urgent:
            before(number, frame)  # type: ignore[arg-type]
            raise KeyboardInterrupt
        told("stopping once what has begun is finished; Ctrl-C again stops at once")

    signal.signal(signal.SIGINT, pressed)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)
