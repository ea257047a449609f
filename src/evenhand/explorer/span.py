"""Which totals a question allows, and which of them suit it: the ends of the page's sliders."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from evenhand.exceptions import EvenhandError
from evenhand.explorer.limits import START_CELLS
from evenhand.explorer.sources import Source
from evenhand.explorer.state import State
from evenhand.groups.bounds import UNLIMITED
from evenhand.numbers import LARGEST_TOTAL, whole_sum
from evenhand.solve.request.around import Around
from evenhand.solve.request.checked import checked_request
from evenhand.solve.request.request import Request
from evenhand.solve.request.rule import Rule

LEAST_TOP = 1000
EACH = 10
"""Units for each group, up to which the first sweep goes."""


@dataclass(frozen=True)
class Span:
    """Totals that suit a question.

    Attributes
    ----------
    low, high : int
        The smallest total: every group at its minimum, but one unit in all; and the largest that the sliders reach.
    start, default : int
        Both ends of the first sweep.
    """

    low: int
    high: int
    start: int
    default: int

    @property
    def message(self) -> dict[str, int]:
        """The same for the page."""
        return {"low": self.low, "high": self.high, "start": self.start, "default": self.default}


def span_of(source: Source, state: State) -> Span:
    """The totals that suit what is asked of these groups.

    Raises
    ------
    EvenhandError
        The method, its parameters or what is asked around it are not possible.
    """
    return _span(source, tuple(state.asked.items()))


def totals(source: Source, state: State) -> tuple[int, int]:
    """The range of totals: what the state says, else what the data suggest and the total to look at needs."""
    span = span_of(source, state)
    reached = span.start if state.k is None else max(span.low, min(span.start, state.k))
    k_min = reached if state.k_min is None else state.k_min
    k_max = max(k_min, span.default, state.k or 0) if state.k_max is None else state.k_max
    return k_min, k_max


@lru_cache(maxsize=32)
def _span(source: Source, asked: tuple[tuple[str, Any], ...]) -> Span:
    request = _request(source, dict(asked))
    n, most = source.groups.n, _most(request)
    fewest = max(1, whole_sum(request.least))
    high = max(fewest, min(max(LEAST_TOP, 20 * n, 2 * fewest), most))
    least = _borne(request, fewest, high)
    start = max(least, min(n, high))
    wanted = max(EACH * n, 2 * start)
    return Span(least, high, start, max(start, min(wanted, high, start + START_CELLS // n)))


def _request(source: Source, asked: dict[str, Any]) -> Request:
    method = asked.pop("method")
    around = Around(**{name: asked.pop(name) for name in tuple(asked) if name in Around.__dataclass_fields__})
    return checked_request(source.groups, None, None, asked, method, Rule(), around)


def _borne(request: Request, low: int, high: int) -> int:
    """The smallest total from `low` on that the method does not refuse; `low` where it refuses all of them."""
    if not _refuses(request, low) or _refuses(request, high):
        return low
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _refuses(request, middle) else (low, middle)
    return high


def _refuses(request: Request, k: int) -> bool:
    try:
        request.method.refuse(request.groups.rows, np.array([k]))
    except EvenhandError:
        return True
    return False


def _most(request: Request) -> int:
    most = request.most
    if most is None or int(most.max()) >= UNLIMITED:
        return LARGEST_TOTAL
    return min(LARGEST_TOTAL, whole_sum(most))
