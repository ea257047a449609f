"""A problem of any method at the public doors: one total, and many at once."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Any

import evenhand as eh


def best(groups: eh.Groups, k: int, method: Any, **rule: Any) -> Any:
    """The answer for one total."""
    return eh.allocate(groups, k, method=method, **rule)


def swept(groups: eh.Groups, totals: list[int], method: Any) -> list[list[int]]:
    """Units at each of many totals."""
    return list(eh.sweep(groups, totals, method=method).units.tolist())


def drawn_populations(random: Random, n: int) -> list[int | Fraction]:
    """Small numbers tie often; fractions are no whole persons."""
    kinds = (
        lambda: random.randint(1, 5),
        lambda: random.randint(1, 10**6),
        lambda: Fraction(random.randint(1, 50), random.randint(1, 9)),
        lambda: random.randint(10**16, 10**16 + 3),
    )
    kind = random.choice(kinds)
    return [kind() for _ in range(n)]
