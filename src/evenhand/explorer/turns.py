"""Whose computation goes on: short ones first, long ones one after the other, abandoned ones not at all."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Condition, Lock, Thread

PLACES = 2
"""Computations at work at once: more would only take turns at the interpreter."""
TRIAL = 0.05
"""Seconds that everybody gets before anybody gets more: most questions are answered in them."""
LIGHT = 100_000
"""Numbers up to which a computation is expected to end in its first slice, even beside others."""
SLICE = 0.2
"""Seconds after which a computation that has had its trial lets others go first."""
LONG = 0.5
"""Seconds of work from which a computation counts as long: those leave a place to the short ones."""
COURTESY = 20.0
"""A short computation lets those go first that have come later by up to so many times what it has used."""
OVERDUE = 0.5
"""Seconds without a pause from which a computation keeps nobody waiting any more."""
MOST_BEGUN = 8
"""Computations that have begun and not ended, at work or not: each holds memory. Those on trial come on top."""


class Abandoned(Exception):
    """Nobody waits for this computation any more."""


class PutBack(Exception):
    """There are others before this computation: it begins anew when it is its turn."""


class Turns:
    """The computations of one server, each in a thread of its own, of which few are at work at a time.

    Everybody is tried at once, for a moment, and those first that look light: a light question is answered then,
    however many heavy ones are there. Every second place is for those on trial, the others go to whoever has waited
    longest for what it has used, so that no stream of newcomers keeps anybody from working. Short computations go
    before long ones, those that have used little before those that have used much. A long one is finished before the
    next long one goes on; where it has to wait for others, it gives up what it has found so far.
    One place is never taken by a long one while short ones wait, all others are not denied to it: nobody waits for
    ever.

    Parameters
    ----------
    places : int
        Computations at work at once.
    """

    def __init__(self, places: int = PLACES) -> None:
        self._places = places
        self._lock = Lock()
        self._working: set[Turn] = set()
        self._waiting: list[Turn] = []
        self._is_for_trial = True

    @property
    def count(self) -> int:
        """Computations that have begun or wait to begin."""
        with self._lock:
            return len(self._working) + len(self._waiting)

    def start(self, work: Callable[[Turn], None], ended: Callable[[], None], size: int | None = None) -> Turn:
        """Begin a computation as soon as it is its turn.

        Parameters
        ----------
        work : callable
            Gets its turn, calls its `pause` as often as it can, and lets `Abandoned` and `PutBack` pass; otherwise it
            raises nothing. After `PutBack` it is called again.
        ended : callable
            Called once when the work has ended or was abandoned, from any thread.
        size : int, optional
            Numbers that it is about to compute, where that is known: who looks light is tried first, and for longer.
        """
        turn = Turn(self, self._lock, work, ended, size)
        with self._lock:
            self.queue(turn)
        return turn

    def look(self) -> None:
        """Let others go to work where somebody has become overdue: nobody else would tell."""
        with self._lock:
            self._admit()

    def queue(self, turn: Turn) -> None:
        """Put a computation among those that wait; the lock is held."""
        self._working.discard(turn)
        self._waiting.append(turn)
        self._admit()

    def forget(self, turn: Turn) -> None:
        """A computation has ended, or never begins; the lock is held."""
        self._working.discard(turn)
        if turn in self._waiting:
            self._waiting.remove(turn)
        self._admit()

    def has_waiting(self) -> bool:
        """Whether somebody waits for a place; the lock is held."""
        return bool(self._waiting)

    def has_other_long(self, turn: Turn) -> bool:
        """Whether as many other long ones have begun as there are places; the lock is held."""
        return sum(other.is_long and other is not turn for other in self._begun()) >= self._places

    def is_crowded(self) -> bool:
        """Whether more have begun than may hold what they have found, since some are on trial; the lock is held."""
        return len(self._begun()) > MOST_BEGUN

    def _begun(self) -> list[Turn]:
        return [*self._working, *(turn for turn in self._waiting if turn.has_begun)]

    def _admit(self) -> None:
        while self._has_place() and (turn := self._next()) is not None:
            self._waiting.remove(turn)
            self._working.add(turn)
            turn.begin()

    def _has_place(self) -> bool:
        now = time.monotonic()
        return sum(not turn.is_overdue(now) for turn in self._working) < self._places

    def _next(self) -> Turn | None:
        is_full = len(self._begun()) >= MOST_BEGUN
        ready = [turn for turn in self._waiting if turn.has_begun or not (is_full and turn.was_tried)]
        short = [turn for turn in ready if not turn.is_long]
        long = [turn for turn in ready if turn.is_long]
        long_at_work = sum(turn.is_long for turn in self._working)
        if long and (not short or long_at_work < self._places - 1):
            return min(long, key=lambda turn: turn.born)
        return self._next_short(short)

    def _next_short(self, short: list[Turn]) -> Turn | None:
        """By turns the lightest of those that were not tried yet, and who has waited longest for what it has used."""
        untried = [turn for turn in short if not turn.was_tried]
        self._is_for_trial = not self._is_for_trial
        if untried and not self._is_for_trial:
            return min(untried, key=lambda turn: (turn.weight, turn.born))
        return min(short, key=lambda turn: turn.born + COURTESY * turn.used, default=None)


class Turn:
    """One computation among `Turns`."""

    def __init__(
        self, turns: Turns, lock: Lock, work: Callable[[Turn], None], ended: Callable[[], None], size: int | None
    ) -> None:
        self.born = time.monotonic()
        # By powers of four: who looks about as light as another is tried in the order of coming.
        self.weight = (size or 0).bit_length() // 2
        self._trial = TRIAL if size is None or size > LIGHT else SLICE
        self.used = 0.0
        self._turns = turns
        self._lock = lock
        self._work = work
        self._ended = ended
        self._called = Condition(lock)
        self._thread: Thread | None = None
        self._at_work = False
        self._abandoned = False
        self.was_tried = self._is_beyond = False
        self._admitted = self._seen = 0.0

    @property
    def has_begun(self) -> bool:
        """Whether it has a thread, and holds what it has found so far."""
        return self._thread is not None

    @property
    def is_long(self) -> bool:
        """Whether the computation has worked for so long that short ones go first."""
        return self.used >= LONG

    def is_overdue(self, now: float) -> bool:
        """Whether it has not paused for so long that it must not keep others waiting."""
        return now - self._seen > OVERDUE

    def begin(self) -> None:
        """There is a place; called by `Turns`, with the lock held."""
        self._at_work = True
        self._admitted = self._seen = time.monotonic()
        if self._thread is None:
            self._is_beyond = self._turns.is_crowded()
            # Nobody waits for it when the process ends.
            self._thread = Thread(target=self._run, name="explorer", daemon=True)
            self._thread.start()
        else:
            self._called.notify()

    def pause(self) -> None:
        """Let others go first where it is their turn; called by the computation.

        Raises
        ------
        Abandoned
            Nobody waits for the answer any more.
        PutBack
            It begins anew later.
        """
        with self._lock:
            now = time.monotonic()
            self.used += now - self._seen
            self._seen = now
            share = SLICE if self.was_tried else self._trial
            if not self._abandoned and now - self._admitted >= share and self._turns.has_waiting():
                self._let_others()
            if self._abandoned:
                raise Abandoned

    def abandon(self) -> None:
        """Nobody waits for the answer any more; from any thread."""
        with self._lock:
            if self._abandoned:
                return
            self._abandoned = True
            self._called.notify()
            if self.has_begun:
                # It ends at its next pause.
                return
            self._turns.forget(self)
        self._ended()

    def _let_others(self) -> None:
        self.was_tried = True
        self._is_beyond = self._is_beyond and self._turns.is_crowded()
        if self._is_beyond or (self.is_long and self._turns.has_other_long(self)):
            raise PutBack
        self._at_work = False
        self._turns.queue(self)
        self._called.wait_for(lambda: self._at_work or self._abandoned)

    def _run(self) -> None:
        try:
            self._work(self)
        except Abandoned:
            self._end()
        except PutBack:
            self._begin_anew()
        else:
            self._end()

    def _end(self) -> None:
        with self._lock:
            self._turns.forget(self)
        self._ended()

    def _begin_anew(self) -> None:
        with self._lock:
            self._thread, self._at_work = None, False
            if not self._abandoned:
                self._turns.queue(self)
                return
        self._end()
