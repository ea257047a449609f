"""Threads that take chunks in turn and do them, or have them done by a process of their own.

`ThreadPoolExecutor` waits for its threads when Python ends, so that a second Ctrl-C could not be at once; and when one
process of a `ProcessPoolExecutor` dies, all is lost and nobody knows which chunk did it, and its processes import the
script of the caller once more. Here each process has one chunk, knows nothing of the script, and is replaced.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread
from typing import Any, Protocol, TypeAlias

Task: TypeAlias = tuple["Future[Any]", Callable[..., Any], tuple[Any, ...]]


class Hand(Protocol):
    """Does one task at a time."""

    def do(self, call: Callable[..., Any], words: tuple[Any, ...]) -> Any: ...
    def dismiss(self) -> None: ...


class OwnHand:
    """Does it in this process."""

    def do(self, call: Callable[..., Any], words: tuple[Any, ...]) -> Any:
        """Call it."""
        return call(*words)

    def dismiss(self) -> None:
        """There is nothing to end."""


class Inline:
    """Does every task at once, where it is submitted: one worker needs no thread, and hears Ctrl-C itself."""

    def submit(self, call: Callable[..., Any], /, *words: Any) -> Future[Any]:
        """Do it; the future is done."""
        future: Future[Any] = Future()
        try:
            future.set_result(call(*words))
        except Exception as fault:
            future.set_exception(fault)
        return future


class Crew:
    """So many threads with a hand each.

    Parameters
    ----------
    hands : list of Hand
    """

    def __init__(self, hands: list[Hand]) -> None:
        self._hands = hands
        self._tasks: SimpleQueue[Task | None] = SimpleQueue()
        for hand in hands:
            Thread(target=self._serve, args=(hand,), name="evenhand-study", daemon=True).start()

    def submit(self, call: Callable[..., Any], /, *words: Any) -> Future[Any]:
        """Have it done when a hand is free."""
        future: Future[Any] = Future()
        self._tasks.put((future, call, words))
        return future

    def dismiss(self) -> None:
        """End all at once, whatever they do."""
        for _ in self._hands:
            self._tasks.put(None)
        for hand in self._hands:
            hand.dismiss()

    def _serve(self, hand: Hand) -> None:
        while (task := self._tasks.get()) is not None:
            future, call, words = task
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = hand.do(call, words)
            except BaseException as fault:
                future.set_exception(fault)
            else:
                future.set_result(result)
