"""What solving one total gives: the input of `evenhand.result.allocation`."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from evenhand.numbers import FloatArray, IntArray
from evenhand.solve.closed import CLOSED
from evenhand.solve.ties import Ties

Proof = Literal["float", "ball", "exact", "undecided"]


@dataclass(frozen=True)
class Answer:
    """The best units for one total and what proves them.

    Attributes
    ----------
    units : int array, shape (n,)
    low, high : float
        Cost of the dearest held and of the cheapest next unit.
    gap : float
        E(second best) - E(best); inf if there is no other.
    proof : "float", "ball", "exact", "undecided" or None
        The step that decided; None if nothing was tried (the notebook's greedy).
    unique : bool or None
        None if undecided.
    ties : Ties or None
    notes : tuple of str
        What a reader should know of ties that are not counted, a sentence each.
    """

    units: IntArray
    low: float
    high: float
    gap: float
    proof: Proof | None
    unique: bool | None
    ties: Ties | None
    notes: tuple[str, ...] = ()


def shown(answer: Answer, infinite_from: float) -> Answer:
    """The answer with infinity where costs of that size or more stand for it."""
    if infinite_from == math.inf:
        return answer
    low, high, gap = (_infinite(value, infinite_from) for value in (answer.low, answer.high, answer.gap))
    return replace(answer, low=low, high=high, gap=gap)


def _infinite(value: float, infinite_from: float) -> float:
    return math.copysign(math.inf, value) if abs(value) >= infinite_from else value


def gap_between(held: FloatArray, following: FloatArray) -> float:
    """Least cost of moving one unit between two different groups: E(second best) - E(best).

    Parameters
    ----------
    held, following : float array, shape (n,)
        d(a - 1) and d(a) at the best allocation.

    Returns
    -------
    float
        inf where no unit can move.
    """
    giver, taker = int(held.argmax()), int(following.argmin())
    if giver != taker:
        return _difference(following[taker], held[giver])
    rest = np.arange(len(held)) != giver
    return min(
        _difference(following[rest].min(initial=CLOSED), held[giver]),
        _difference(following[taker], held[rest].max(initial=-CLOSED)),
    )


def _difference(following: np.float64, held: np.float64) -> float:
    """A next cost less a held one; inf where either is closed."""
    return float("inf") if following == CLOSED or held == -CLOSED else float(following - held)
