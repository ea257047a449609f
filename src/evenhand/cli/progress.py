"""A bar on stderr for work that takes more than a second; a pipe never sees it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE = 1.0
"""Seconds before a bar appears: what is done by then needs none."""


class Bar:
    """A progress bar that appears after `PATIENCE`; its library is loaded then and not before."""

    def __init__(self, what: str = "totals") -> None:
        self._what = what
        self._start = time.monotonic()
        self._progress: Progress | None = None

    def update(self, done: int, total: int) -> None:
        """Show that `done` of `total` are done."""
        if self._progress is None:
            if time.monotonic() - self._start < PATIENCE:
                return
            # Known before it starts: Ctrl-C may come in between, and then too the terminal is given back.
            self._progress = _progress(self._what, total)
            self._progress.start()
        self._progress.update(self._progress.task_ids[0], completed=done)

    def close(self) -> None:
        """Take the bar away and give the terminal back as it was."""
        if self._progress is not None:
            self._progress.stop()


@contextmanager
def progress_bar(what: str = "totals") -> Iterator[Callable[[int, int], None] | None]:
    """Give the callback that a long piece of work reports to, or None where no person watches stderr.

    `what` names the things that it counts.
    """
    if not sys.stderr.isatty():
        yield None
        return
    bar = Bar(what)
    try:
        yield bar.update
    finally:
        bar.close()


def _progress(what: str, total: int) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    progress = Progress(*columns, console=Console(stderr=True), transient=True)
    progress.add_task(what, total=total)
    return progress
