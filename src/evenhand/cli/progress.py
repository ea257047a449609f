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

    def __init__(self, counted: str = "totals", has_rate: bool = False) -> None:
        self._counted, self._has_rate = counted, has_rate
        self._start = time.monotonic()
        self._first: tuple[float, int] | None = None
        self._progress: Progress | None = None

    def update(self, done: int, total: int) -> None:
        """Show that `done` of `total` are done."""
        now = time.monotonic()
        self._first = self._first or (now, done)
        if self._progress is None:
            if now - self._start < PATIENCE:
                return
            # Known before it starts: Ctrl-C may come in between, and then too the terminal is given back.
            self._progress = _progress(total, self._counted, self._has_rate)
            self._progress.start()
        pace = _pace(now - self._first[0], done - self._first[1], total - done)
        self._progress.update(self._progress.task_ids[0], completed=done, pace=pace)

    def close(self) -> None:
        """Take the bar away and give the terminal back as it was."""
        if self._progress is not None:
            self._progress.stop()


@contextmanager
def progress_bar(counted: str = "totals", has_rate: bool = False) -> Iterator[Callable[[int, int], None] | None]:
    """Give the callback that long work reports to, or None where no person watches stderr.

    Parameters
    ----------
    counted : str
        What is counted.
    has_rate : bool
        Whether it is told how many are done in a second.
    """
    if not sys.stderr.isatty():
        yield None
        return
    bar = Bar(counted, has_rate)
    try:
        yield bar.update
    finally:
        bar.close()


def _pace(seconds: float, done: int, left: int) -> str:
    """How many are done in a second, and how long the rest will take.

    Examples
    --------
    >>> _pace(10.0, 50_000, 350_000)
    '5,000/s  0:01:10'
    >>> _pace(10.0, 0, 350_000)
    ''
    """
    if not done or not seconds:
        return ""
    rest = round(left * seconds / done)
    return f"{done / seconds:,.0f}/s  {rest // 3600}:{rest // 60 % 60:02}:{rest % 60:02}"


def _progress(total: int, counted: str, has_rate: bool) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    last = TextColumn("{task.fields[pace]}") if has_rate else TimeRemainingColumn()
    columns = (TextColumn(counted), BarColumn(), MofNCompleteColumn(), last)
    progress = Progress(*columns, console=Console(stderr=True), transient=True)
    progress.add_task(counted, total=total, pace="")
    return progress
