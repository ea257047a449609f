"""How much the explorer takes on: enough for every honest use, too little to choke on."""

from __future__ import annotations

from evenhand.exceptions import InvalidTotal, UnreadableFile

UPLOAD_BYTES = 8 * 2**20
UPLOAD_ROWS = 20_000
UPLOAD_COLUMNS = 200
UPLOAD_CELLS = 400_000
CELL_CHARACTERS = 400

INLINE_GROUPS = 200
"""Most groups that a link carries."""

LARGEST_K = 10**7
SWEEP_TOTALS = 20_000
SWEEP_CELLS = 10_000_000
START_CELLS = 1_000_000
"""Totals times groups: of any sweep, and of the first one that new data gets."""

CACHED_CELLS = 8_000_000
CACHED_FIGURES = 2_000_000
"""Numbers that all sweeps of a widget hold, units included; and those of a server, which keeps no units."""
CACHED_SWEEPS = 64
CACHED_ALLOCATIONS = 32

RECORD_CELLS = 1_000_000
"""Of a sweep that is handed out with all its units."""

ORDERED_UNITS = 100_000
ORDER_ROWS = 1_000
"""Units of which the page tells the order, and how many of them it shows: the last and the next."""

MESSAGE_BYTES = UPLOAD_BYTES * 4 // 3 + 2**16
"""A file in base64, and its envelope."""


def check_range(k_min: int, k_max: int, n: int) -> None:
    """Refuse a sweep that is too large to show or too long to wait for; the rest is for the library to say.

    Raises
    ------
    InvalidTotal
    """
    if k_max > LARGEST_K:
        raise InvalidTotal(f"k_max = {k_max:,} is more than the explorer shows: use {LARGEST_K:,} or less")
    totals = k_max - k_min + 1
    most = min(SWEEP_TOTALS, SWEEP_CELLS // n)
    if totals > most:
        raise InvalidTotal(
            f"{totals:,} totals for {n:,} groups are more than the explorer sweeps at once: "
            f"use at most {most:,}, or the command line"
        )


def check_groups(n: int, where: str) -> None:
    """Refuse more groups than the page can show.

    Raises
    ------
    UnreadableFile
    """
    if n > UPLOAD_ROWS:
        raise UnreadableFile(
            f"{where} has {n:,} groups, but the explorer shows at most {UPLOAD_ROWS:,}: use the command line"
        )
