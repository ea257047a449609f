"""The loop that hands chunks to anything with `submit`, and takes back their numbers and hashes.

Never more than a window of chunks is out at a time, so that a study of any length needs the same memory. A chunk whose
worker died is tried again; where it is not sure that it was this chunk, it is tried alone, so that no innocent one is
blamed.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from queue import Empty, SimpleQueue
from typing import Any, Protocol

from evenhand.exceptions import InvalidStudy
from evenhand.study.run.deaths import MOST_DEATHS, WorkerNeverStarted, death_of
from evenhand.study.run.stopping import Stop
from evenhand.study.store.files import Written

BEAT = 0.2
"""Seconds after which the loop looks whether it is to stop."""


class Future(Protocol):
    """What `submit` gives: as in `concurrent.futures`."""

    def add_done_callback(self, call: Callable[[Any], object], /) -> object: ...
    def result(self) -> Any: ...
    def cancel(self) -> object: ...


class Executor(Protocol):
    """All that is asked of whatever executes chunks."""

    def submit(self, call: Callable[..., Any], /, *words: Any) -> Future: ...


class Delivery:
    """Chunks on their way.

    Parameters
    ----------
    executor : Executor
    work : callable
        (chunk, attempt) -> the call and its arguments.
    chunks : iterable of int
    window : callable
        How many may be out at the moment.
    arrived : callable
        Told of every chunk that is in its place.
    stop : Stop

    Attributes
    ----------
    set_aside : list of int
        Chunks that ended their worker too often.
    """

    def __init__(
        self,
        executor: Executor,
        work: Callable[[int, int], tuple[Any, ...]],
        chunks: Iterable[int],
        window: Callable[[], int],
        arrived: Callable[[Written], None],
        stop: Stop,
    ) -> None:
        self._executor, self._work, self._window, self._arrived, self._stop = executor, work, window, arrived, stop
        self._fresh: Iterator[int] = iter(chunks)
        self._again: deque[int] = deque()
        self._suspects: deque[int] = deque()
        self._out: dict[Future, int] = {}
        self._back: SimpleQueue[Future] = SimpleQueue()
        self._attempts: Counter[int] = Counter()
        self._deaths: Counter[int] = Counter()
        self._is_alone = False
        self.set_aside: list[int] = []

    def run(self) -> None:
        """Deliver all, but for those that are set aside.

        Raises
        ------
        KeyboardInterrupt
            It was to stop; all that was out has come back or was called off.
        EvenhandError
            What a chunk or the executor ended with; likewise.
        """
        try:
            while not self._stop.is_asked:
                self._send()
                if not self._out:
                    return
                future = self._returned()
                if future is not None:
                    self._take(future)
        except BaseException:
            self._call_off()
            raise
        self._call_off()
        raise KeyboardInterrupt

    def _send(self) -> None:
        """Send as many as may be out: a suspect only alone, and nothing new while there are suspects."""
        if self._out and (self._suspects or self._is_alone):
            return
        if self._suspects:
            self._is_alone = True
            self._submit(self._suspects.popleft())
            return
        self._is_alone = False
        room = self._window() - len(self._out)
        while room > 0 and not self._stop.is_asked:
            chunk = self._again.popleft() if self._again else next(self._fresh, None)
            if chunk is None:
                return
            self._submit(chunk)
            room -= 1

    def _submit(self, chunk: int) -> None:
        try:
            future = self._executor.submit(*self._work(chunk, self._attempts[chunk]))
        except RuntimeError as fault:  # BrokenExecutor is one
            raise InvalidStudy(
                f"the executor takes no more chunks ({fault}): the same call goes on with another"
            ) from None
        self._attempts[chunk] += 1
        self._out[future] = chunk
        future.add_done_callback(self._back.put)

    def _returned(self) -> Future | None:
        """One that has come back, None where none does within a beat."""
        try:
            return self._back.get(timeout=BEAT)
        except Empty:
            return None

    def _take(self, future: Future) -> None:
        chunk = self._out.pop(future)
        try:
            written = future.result()
        except CancelledError:
            raise InvalidStudy(
                f"the executor has called off chunk {chunk}: is it gone? The same call goes on"
            ) from None
        except WorkerNeverStarted as fault:
            raise InvalidStudy(f"a worker process does not start: {fault}") from None
        except Exception as fault:
            self._failed(chunk, fault)
            return
        self._arrived(written)

    def _failed(self, chunk: int, fault: Exception) -> None:
        death = death_of(fault)
        if death is None:
            raise fault
        is_certain = death.is_certain or self._is_alone
        if is_certain:
            self._deaths[chunk] += death.count
        if self._deaths[chunk] >= MOST_DEATHS:
            self.set_aside.append(chunk)
        elif is_certain and death.is_certain:
            self._again.append(chunk)
        else:
            self._suspects.append(chunk)

    def _call_off(self) -> None:
        """Call off what has not begun and wait for what has, unless it is to stop at once."""
        for future in list(self._out):
            future.cancel()
        while self._out and not self._stop.is_urgent:
            came = self._returned()
            if came is not None:
                self._settle(self._out.pop(came, None), came)

    def _settle(self, chunk: int | None, future: Future) -> None:
        """Take what came back while everything was being called off; a second failure is not told."""
        try:
            written = future.result()
        except (CancelledError, Exception):
            return
        if chunk is not None:
            self._arrived(written)
