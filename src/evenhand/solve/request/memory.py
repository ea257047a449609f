"""Whether a result can fit into memory, told before the work starts."""

from __future__ import annotations

import os

from evenhand.exceptions import InvalidTotal

BYTES_PER_TOTAL = 64
"""k, E, log E and its bound, the proof of one total, and whether it is unique."""


def check_sweep_fits(totals: int, n: int, keep_units: bool) -> None:
    """Refuse a sweep whose result is larger than the memory that is free.

    Parameters
    ----------
    totals, n : int
        Numbers of totals and of groups.
    keep_units : bool

    Raises
    ------
    InvalidTotal
        The message says how much the sweep would need, and what needs less.
    """
    free = free_bytes()
    need = totals * (BYTES_PER_TOTAL + (8 * n if keep_units else 0))
    if free is not None and need > free:
        advice = "use keep_units=False, or fewer totals" if keep_units else "use fewer totals"
        raise InvalidTotal(
            f"a sweep of {totals:,} totals over {n:,} groups would need {_size(need)} of memory, "
            f"but {_size(free)} are free: {advice}"
        )


def free_bytes() -> int | None:
    """Memory that is free, in bytes; None where the system does not tell."""
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, OSError, ValueError):
        return None


def _size(count: int) -> str:
    return f"{count / 2**30:,.1f} GiB" if count >= 2**30 else f"{count / 2**20:,.0f} MiB"
