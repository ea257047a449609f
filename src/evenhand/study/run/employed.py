"""Whoever executes the chunks: what a caller asked for, opened, and closed again whatever happens."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from evenhand.exceptions import InvalidParameter
from evenhand.numbers import whole_number
from evenhand.study.run.cluster import ANSWERS_WITHIN, Cluster, check_dask, connected
from evenhand.study.run.crew import Crew, Inline, OwnHand
from evenhand.study.run.delivery import Executor
from evenhand.study.run.processes import ChildHand
from evenhand.wording.lists import quoted
from evenhand.wording.suggestions import did_you_mean

KINDS = ("threads", "processes", "dask")
MOST_WORKERS = 4096
MOST_OUT = 20_000
"""Chunks that are out at a time at most, where nobody knows how many workers there are."""

AHEAD = 4
"""Chunks that are out for every worker, so that none waits for the next."""


@dataclass(frozen=True)
class Wanted:
    """Who is to execute chunks, checked.

    Attributes
    ----------
    kind : "threads", "processes", "dask", "scheduler" or "given"
    workers : int
    address : str or None
        Of a Dask scheduler.
    executor : object
        What the caller gave, with `submit`.
    """

    kind: str
    workers: int
    address: str | None = None
    executor: Any = None


@dataclass(frozen=True)
class Employed:
    """An executor that is open.

    Attributes
    ----------
    executor : Executor
    window : callable
        How many chunks may be out at the moment.
    dismiss : callable
        Ends all at once.
    """

    executor: Executor
    window: Callable[[], int]
    dismiss: Callable[[], None]


def wanted(executor: object, workers: object, scheduler: object) -> Wanted:
    """Who is to execute chunks.

    Without a word, this process does it; several workers are a Dask cluster on this machine where Dask is installed,
    and processes elsewhere.

    Raises
    ------
    InvalidParameter
    """
    if scheduler is not None:
        return _scheduler(executor, workers, scheduler)
    if executor is not None and not isinstance(executor, str):
        if workers is not None:
            raise InvalidParameter("workers and an executor are both given: the executor has workers of its own")
        if not callable(getattr(executor, "submit", None)):
            allowed = "threads, processes, dask, or an object with submit"
            raise InvalidParameter(f"executor is {executor!r}, but must be {allowed}")
        return Wanted("given", 0, executor=executor)
    count = 1 if workers is None else whole_number(workers)
    if count is None or not 1 <= count <= MOST_WORKERS:
        raise InvalidParameter(f"workers is {workers!r}, but must be a whole number from 1 to {MOST_WORKERS:,}")
    if executor is None:
        several = "dask" if find_spec("distributed") is not None else "processes"
        return Wanted(several if count > 1 else "threads", count)
    if executor not in KINDS:
        guess = did_you_mean(str(executor), KINDS)
        raise InvalidParameter(f"executor is {quoted(executor)}, but must be {', '.join(KINDS)}.{guess}")
    return Wanted(executor, count)


def _scheduler(executor: object, workers: object, scheduler: object) -> Wanted:
    for name, given in (("workers", workers), ("executor", executor)):
        if given is not None:
            raise InvalidParameter(f"scheduler and {name} are both given: the scheduler has workers of its own")
    if not isinstance(scheduler, str) or not scheduler.strip():
        raise InvalidParameter(f"scheduler is {scheduler!r}, but must be an address such as tcp://127.0.0.1:8786")
    return Wanted("scheduler", 0, address=scheduler.strip())


@contextlib.contextmanager
def employed(who: Wanted, told: Callable[[str], None]) -> Iterator[Employed]:
    """The executor that was asked for, while it is needed.

    Raises
    ------
    InvalidStudy, MissingLibrary
    """
    with contextlib.ExitStack() as stack:
        if who.kind == "given":
            yield Employed(who.executor, lambda: MOST_OUT, lambda: None)
        elif who.kind in ("dask", "scheduler"):
            check_dask()
            yield _cluster(who.workers, stack) if who.address is None else _client(who.address, told, stack)
        elif who.kind == "threads" and who.workers == 1:
            yield Employed(Inline(), lambda: 1, lambda: None)
        else:
            make = OwnHand if who.kind == "threads" else ChildHand
            crew = Crew([make() for _ in range(who.workers)])
            stack.callback(crew.dismiss)
            yield Employed(crew, lambda: 2 * who.workers, crew.dismiss)


def _cluster(workers: int, stack: contextlib.ExitStack) -> Employed:
    """A Dask cluster on this machine, closed behind it on the stack."""
    cluster = Cluster(workers)
    stack.callback(cluster.close)
    return Employed(_executor_of(cluster.client), lambda: AHEAD * workers, cluster.dismiss)


def _client(address: str, told: Callable[[str], None], stack: contextlib.ExitStack) -> Employed:
    """A client of a Dask scheduler, closed behind it on the stack."""
    client = connected(address)
    stack.callback(client.close, timeout=ANSWERS_WITHIN)
    if not client.nthreads():
        told("the scheduler has no workers yet: chunks wait for the first")

    def window() -> int:
        threads: dict[str, int] = client.nthreads()
        return min(MOST_OUT, max(1, AHEAD * sum(threads.values())))

    return Employed(_executor_of(client), window, lambda: None)


def _executor_of(client: Any) -> Executor:
    """Not pure: a chunk that is tried again is to be made again."""
    executor: Executor = client.get_executor(pure=False, retries=0)
    return executor
