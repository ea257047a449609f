"""The loop that hands out chunks: never more than a window, every chunk once, and no innocent one blamed."""

import random
from concurrent.futures import BrokenExecutor, Future
from typing import Any

import pytest

from evenhand.exceptions import InvalidStudy
from evenhand.study.run.delivery import Delivery
from evenhand.study.run.stopping import Stop
from evenhand.study.store.files import Written
from helpers.random_cases import cases


class KilledWorker(Exception):
    """As Dask's: a worker died, and this chunk was on it."""

    def __init__(self, allowed_failures: int = 0) -> None:
        self.allowed_failures = allowed_failures


class Suspicious:
    """Two workers with a queue of chunks each; whoever meets a deadly chunk dies with all that it has.

    Nothing happens before the loop waits: then one of the workers does its next chunk.
    """

    def __init__(self, deadly: set[int], dice: random.Random) -> None:
        self.deadly, self.dice = deadly, dice
        self.queues: list[list[tuple[Future[Any], int]]] = [[], []]
        self.lost: set[int] = set()
        self.calls = 0

    def submit(self, call: Any, *words: Any) -> Future[Any]:
        future: Future[Any] = Future()
        out = {chunk for queue in self.queues for _, chunk in queue}
        assert not out or not self.lost & {words[0], *out}, "a suspect is not alone"
        self.dice.choice(self.queues).append((future, words[0]))
        self.calls += 1
        return future

    def step(self) -> None:
        queue = self.dice.choice([one for one in self.queues if one])
        if queue[0][1] in self.deadly:
            lost, queue[:] = list(queue), []
            self.lost |= {chunk for _, chunk in lost}
            for future, _ in lost:
                future.set_exception(KilledWorker())
            return
        future, chunk = queue.pop(0)
        future.set_result(Written(chunk, 1, "", 1))


class Stepping(Delivery):
    """A delivery whose executor moves when it is waited for."""

    def _returned(self) -> Any:
        if self._back.empty():
            if self._executor.dice.random() < 0.3:  # type: ignore[attr-defined]
                return None  # nothing came within this beat
            self._executor.step()  # type: ignore[attr-defined]
        return super()._returned()


def delivered(kind: type[Delivery], executor: Any, chunks: Any, window: int = 8) -> tuple[list[int], list[int]]:
    came: list[int] = []
    delivery = kind(
        executor, lambda chunk, attempt: (print, chunk), chunks, lambda: window, lambda w: came.append(w.chunk), Stop()
    )
    delivery.run()
    return came, delivery.set_aside


def test_only_the_guilty_are_set_aside(seed: int) -> None:
    """Whatever died beside a deadly chunk is tried alone and delivered, deadly ones are set aside: 200 random runs."""
    for case in range(cases(200)):
        dice = random.Random(seed + case)
        count = dice.randrange(1, 60)
        deadly = set(dice.sample(range(count), dice.randrange(0, min(count, 4) + 1)))
        executor = Suspicious(deadly, dice)
        came, aside = delivered(Stepping, executor, range(count), window=dice.randrange(1, 12))
        assert sorted(came) == sorted(set(range(count)) - deadly)
        assert sorted(aside) == sorted(deadly)


def test_a_scheduler_that_tried_often_enough_is_believed_once(seed: int) -> None:
    """Dask tries a task again by itself: what died four times alone is not sent out again."""

    class Patient(Suspicious):
        def step(self) -> None:
            queue = next(one for one in self.queues if one)
            future, chunk = queue.pop(0)
            if chunk in self.deadly:
                future.set_exception(KilledWorker(3))
            else:
                future.set_result(Written(chunk, 1, "", 1))

    executor = Patient({2}, random.Random(seed))
    came, aside = delivered(Stepping, executor, range(5))
    assert (sorted(came), aside) == ([0, 1, 3, 4], [2])
    assert executor.calls == 6


class Counting:
    """Does everything at once, and counts what is out."""

    def __init__(self) -> None:
        self.calls = 0

    def submit(self, call: Any, *words: Any) -> Future[Any]:
        self.calls += 1
        future: Future[Any] = Future()
        future.set_result(Written(words[0], 1, "", 1))
        return future


def test_many_chunks_are_never_out_together() -> None:
    """100,000 chunks: no more than a window of them is taken from the row at a time."""
    executor, taken = Counting(), 0
    most = 0
    came = 0

    def chunks() -> Any:
        nonlocal taken, most
        for chunk in range(100_000):
            taken += 1
            most = max(most, taken - came)
            yield chunk

    def arrived(written: Written) -> None:
        nonlocal came
        came += 1

    delivery = Delivery(executor, lambda chunk, attempt: (print, chunk), chunks(), lambda: 50, arrived, Stop())
    delivery.run()
    assert (executor.calls, came) == (100_000, 100_000)
    assert most <= 51
    assert not delivery._out


def test_a_failure_that_is_no_death_ends_all(seed: int) -> None:
    """The error of a chunk is raised once all that was out has come back or was called off."""

    class Failing(Suspicious):
        def step(self) -> None:
            queue = next(one for one in self.queues if one)
            future, chunk = queue.pop(0)
            if not future.set_running_or_notify_cancel():
                return
            if chunk == 3:
                future.set_exception(InvalidStudy("problem 3"))
            else:
                future.set_result(Written(chunk, 1, "", 1))

    with pytest.raises(InvalidStudy, match="problem 3"):
        delivered(Stepping, Failing(set(), random.Random(seed)), range(100))


def test_an_executor_that_breaks_for_good_is_told() -> None:
    """A pool of processes that lost one takes nothing more: a sentence says so."""

    class Broken:
        def submit(self, call: Any, *words: Any) -> Future[Any]:
            raise BrokenExecutor("a child process terminated abruptly")

    with pytest.raises(InvalidStudy, match=r"takes no more chunks .a child process terminated abruptly"):
        delivered(Delivery, Broken(), range(3))


def test_what_is_called_off_by_others_is_told() -> None:
    """A scheduler that goes away cancels what it had."""

    class Gone:
        def submit(self, call: Any, *words: Any) -> Future[Any]:
            future: Future[Any] = Future()
            future.cancel()
            future.set_running_or_notify_cancel()
            return future

    with pytest.raises(InvalidStudy, match="has called off chunk 0"):
        delivered(Delivery, Gone(), range(3))
