"""How many random cases a test draws: a tenth of the number it names, in CI all of them.

`EVENHAND_CASES` sets another share, from 0.1 to 1: with fewer, tests that count kinds of cases would see too few.
Docstrings of tests name the whole number.
"""

import math
import os

LEAST, ALL = 0.1, 1.0


def _share() -> float:
    """Return the share of random cases that run."""
    said = os.environ.get("EVENHAND_CASES")
    if not said:
        return ALL if os.environ.get("CI") else LEAST
    try:
        share = float(said)
    except ValueError:
        share = math.nan
    if not LEAST <= share <= ALL:
        raise ValueError(f"EVENHAND_CASES is {said!r}, but must be a share from {LEAST} to {ALL:g}")
    return share


SHARE = _share()


def cases(whole: int) -> int:
    """Return how many of so many cases run, at least one."""
    return max(1, round(whole * SHARE))
