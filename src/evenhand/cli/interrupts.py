"""Ctrl-C that is not lost: libraries swallow what comes while they import, convert or clean up."""

from __future__ import annotations

import _thread
import contextlib
import signal
import sys
from collections.abc import Iterator
from threading import Event, Thread, current_thread, main_thread
from typing import Any

AGAIN = 0.3
"""Seconds after which a Ctrl-C that nobody has heard is raised again."""


@contextlib.contextmanager
def insistent_interrupts() -> Iterator[None]:
    """Raise a Ctrl-C again and again inside until what is inside has ended, and say nothing of those that were lost."""
    if current_thread() is not main_thread() or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    heard, asked = Event(), Event()

    def insist() -> None:
        while not heard.wait(AGAIN):
            _thread.interrupt_main()

    def interrupt(*_: object) -> None:
        if not asked.is_set():
            asked.set()
            # A thread, for the main one may be where no exception of its own gets through.
            Thread(target=insist, name="interrupt", daemon=True).start()
        raise KeyboardInterrupt

    before = sys.unraisablehook
    signal.signal(signal.SIGINT, interrupt)
    sys.unraisablehook = lambda lost: None if _is_interrupt(lost) else before(lost)
    try:
        yield
    finally:
        heard.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        sys.unraisablehook = before


def _is_interrupt(lost: Any) -> bool:
    return issubclass(lost.exc_type, KeyboardInterrupt)
