"""How much memory a job needs: the system's own high-water mark where there is one, else Python's book-keeping."""

from __future__ import annotations

import gc
import re
import tracemalloc
from pathlib import Path

STATUS, RESET = Path("/proc/self/status"), Path("/proc/self/clear_refs")


class Watermark:
    """Memory of this process while a ``with`` block runs, in bytes above what it was before.

    Attributes
    ----------
    peak, kept : int
        At most, and at the end.
    how : str
        Where the figures come from.
    """

    def __init__(self) -> None:
        self.peak = self.kept = self._before = 0
        self._resident = resets_peak()
        self.how = "resident memory" if self._resident else "memory allocated by Python and NumPy"

    def __enter__(self) -> Watermark:
        gc.collect()
        if self._resident:
            RESET.write_text("5")
        else:
            tracemalloc.start()
        self._before, _ = self._now()
        return self

    def __exit__(self, *failure: object) -> None:
        now, peak = self._now()
        self.kept, self.peak = now - self._before, peak - self._before
        if not self._resident:
            tracemalloc.stop()

    def _now(self) -> tuple[int, int]:
        return resident() if self._resident else tracemalloc.get_traced_memory()


def resident() -> tuple[int, int]:
    """Resident memory in bytes: now, and at most since the last reset."""
    text = STATUS.read_text()
    now, peak = (re.search(rf"^{name}:\s+(\d+) kB", text, re.M) for name in ("VmRSS", "VmHWM"))
    if now is None or peak is None:
        raise OSError(f"{STATUS} does not tell the resident memory")
    return 1024 * int(now[1]), 1024 * int(peak[1])


def resets_peak() -> bool:
    """Whether the system keeps a high-water mark that can be set back (Linux)."""
    try:
        RESET.write_text("5")
        resident()
    except OSError:
        return False
    return True
