"""The end of a range in which units change once: by the false position of the costs, each step checked by solving."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from evenhand.solve.search.batch import costs_at

if TYPE_CHECKING:
    from evenhand.solve.margins.trial import Outcome, Trials

UNKNOWN = float("nan")


def pinned(
    trials: Trials, changed: Callable[[int], bool], units: int, more: bool, sign: int, low: int, high: int
) -> int:
    """The least number of people above `low` that changes the units, where each larger number up to `high` does.

    Parameters
    ----------
    trials : Trials
    changed : callable
        Whether a shift of people changes the units.
    units : int
        What the group has.
    more : bool
        Whether it shall have more.
    sign : int
        Whether it gains (1) or loses (-1) the people.
    low, high : int

    Notes
    -----
    How far the cost of its unit is from the others' in float64 only says where to look next. Every third step halves
    the range, whatever that says.
    """
    below, above = (_lead(trials, units, more, sign * people) for people in (low, high))
    step = 0
    while high - low > 1:
        step += 1
        middle = (low + high) // 2 if step % 3 == 0 else _between(low, high, below, above)
        lead = _lead(trials, units, more, sign * middle)
        if changed(sign * middle):
            high, above, below = middle, lead, below / 2
        else:
            low, below, above = middle, lead, above / 2
    return high


def _between(low: int, high: int, below: float, above: float) -> int:
    """Where a line through both ends is 0, inside of them; the middle where they do not say."""
    with np.errstate(all="ignore"):
        share = below / (below - above) if below > 0 > above else UNKNOWN
    if not 0 <= share <= 1:
        return (low + high) // 2
    return min(max(low + int(share * (high - low)), low + 1), high - 1)


def _lead(trials: Trials, units: int, more: bool, people: int) -> float:
    """By how much the unit in question costs too much to change hands; below 0 where it has."""
    outcome = trials.at(people)
    if outcome is None or outcome.place is None or not outcome.request.method.additive:
        return UNKNOWN
    own = outcome.units
    at = units if more else units - 1
    if own not in (at, at + 1):
        return UNKNOWN
    has = own == at + 1
    held, following = _costs(outcome, trials.k)
    others = np.arange(held.size) != outcome.place
    with np.errstate(all="ignore"):
        if has:
            lead = held[outcome.place] - following[others].min(initial=np.inf)
        else:
            lead = following[outcome.place] - held[others].max(initial=-np.inf)
    return float(lead if more else -lead)


def _costs(outcome: Outcome, k: int) -> tuple[np.ndarray, np.ndarray]:
    request = outcome.request
    return costs_at(request.measure.at(np.array([k])), outcome.found.units, request.bounds)
