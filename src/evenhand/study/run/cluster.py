"""Dask: a cluster of processes on this machine, or a scheduler that stands somewhere."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from multiprocessing import resource_tracker
from typing import Any

from evenhand.exceptions import InvalidStudy, MissingLibrary
from evenhand.study.run.guard import check_guard
from evenhand.wording.extras import install_extra
from evenhand.wording.lists import quoted

ANSWERS_WITHIN = 10
"""Seconds that a scheduler has to answer, and that whoever is closed has to go."""


def check_dask() -> None:
    """Refuse to go on without Dask.

    Raises
    ------
    MissingLibrary
    """
    if find_spec("distributed") is None:
        raise MissingLibrary(f"Dask is not installed: {install_extra('study')}")


class Cluster:
    """Worker processes on this machine with a scheduler in this one.

    Parameters
    ----------
    workers : int
        Processes of one thread each.

    Attributes
    ----------
    client : distributed.Client
    """

    def __init__(self, workers: int) -> None:
        check_guard()
        dask: Any = import_module("dask")
        distributed: Any = import_module("distributed")
        settings = {
            # One death is told at once: who is to blame is found here; the scheduler suspects all alike.
            "distributed.scheduler.allowed-failures": 0,
            "distributed.admin.large-graph-warning-threshold": "1GiB",
        }
        with dask.config.set(settings), _deaf_children():
            self._cluster = distributed.LocalCluster(
                n_workers=workers,
                threads_per_worker=1,
                processes=True,
                host="127.0.0.1",
                dashboard_address=None,
                silence_logs=50,
            )
            self.client = distributed.Client(self._cluster, set_as_default=False)
        self._is_dismissed = False

    def dismiss(self) -> None:
        """End all workers at once."""
        self._is_dismissed = True
        # Nor is it to be waited for when Python ends: workers that nobody holds any more end themselves.
        self._cluster.shutdown_on_close = False
        for nanny in list(self._cluster.workers.values()):
            with contextlib.suppress(AttributeError, OSError, TypeError):
                os.kill(nanny.process.process.pid, signal.SIGKILL)

    def close(self) -> None:
        """Let all workers go, unless they were ended."""
        if self._is_dismissed:
            return
        try:
            self.client.close(timeout=ANSWERS_WITHIN)
            self._cluster.close(timeout=ANSWERS_WITHIN)
        except KeyboardInterrupt:
            self.dismiss()
            raise


def connected(address: str) -> Any:
    """A client of the scheduler at an address.

    Raises
    ------
    InvalidStudy
    """
    distributed: Any = import_module("distributed")
    try:
        return distributed.Client(address, timeout=ANSWERS_WITHIN, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as fault:
        what = type(fault).__name__ if not str(fault) else str(fault).splitlines()[0]
        raise InvalidStudy(f"no Dask scheduler answers at {quoted(address, 60)}: {quoted(what, 80)}") from None


@contextlib.contextmanager
def _deaf_children() -> Iterator[None]:
    """Whatever is started inside never hears Ctrl-C, nor do its own children: a terminal sends it to them too.

    A blocked signal is inherited by threads and by processes. This thread hears it again afterwards.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # It is started once, and unblocks the signal in whichever thread starts it.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
