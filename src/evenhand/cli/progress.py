"""A bar on stderr for work that takes more than a second; a pipe never sees it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE = 1.0
"""Seconds before a bar appears: what is done by then needs none."""


class Bar:
    """A progress bar that appears after `PATIENCE`; its library is loaded then and not before."""

    def __init__(self, counted: str, has_rate: bool) -> None:
        self._counted, self._has_rate = counted, has_rate
        self._start = time.monotonic()
        self._progress: Progress | None = None

    def update(self, done: int, total: int) -> None:
        """Show that `done` of `total` are done."""
        if self._progress is None:
            if time.monotonic() - self._start < PATIENCE:
                return
            # Known before it starts: Ctrl-C may come in between, and then too the terminal is given back.
            self._progress = _progress(total, done, self._counted, self._has_rate)
            self._progress.start()
        self._progress.update(self._progress.task_ids[0], completed=done)

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


def _progress(total: int, done: int, counted: str, has_rate: bool) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, TextColumn, TimeRemainingColumn
    from rich.text import Text

    class Rate(ProgressColumn):
        """How many are done in a second."""

        def render(self, task: Any) -> Text:
            """The rate of the last steps."""
            speed = task.finished_speed or task.speed
            return Text("" if speed is None else f"{speed:,.0f}/s")

    rate = (Rate(),) if has_rate else ()
    columns = (TextColumn(counted), BarColumn(), MofNCompleteColumn(), *rate, TimeRemainingColumn())
    progress = Progress(*columns, console=Console(stderr=True), transient=True)
    progress.add_task(counted, total=total, completed=done)
    return progress
