"""What float64 cannot decide, decided by balls and radicals: the right units, and who ties."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from evenhand.methods.protocol import ExactMeasure
from evenhand.numbers import IntArray
from evenhand.solve.proof.alike import InDoubt, Row, Unit, first_not_below
from evenhand.solve.proof.comparison import Comparison, Step
from evenhand.solve.proof.exchange import exchange, improve


@dataclass(frozen=True)
class Verdict:
    """What balls and radicals found.

    Attributes
    ----------
    step : "ball", "exact" or "undecided"
    price : (float, float)
        Cost of the dearest held and of the cheapest next unit of the groups in doubt; infinite where there is none.
    gap : float
        Least cost of moving a unit between two of the groups in doubt.
    low, high : int array, shape (m,), or None
        Units of the groups in doubt that cost less than the price, and that cost no more; None if nobody ties.
    """

    step: Step
    price: tuple[float, float]
    gap: float
    low: IntArray | None = None
    high: IntArray | None = None


def decide(exact: ExactMeasure, row: Row) -> Verdict:
    """Exchange units until none is dearer than the cheapest next one, and find who ties.

    Parameters
    ----------
    exact : ExactMeasure
    row : Row
        The groups in doubt, changed in place where the units were not best; all others surely keep theirs.

    Returns
    -------
    Verdict
    """
    comparison, in_doubt = Comparison(exact), InDoubt(row, exact.kinds(row.groups))
    while True:
        dearest, cheapest = comparison.extreme(in_doubt.held(), 1), comparison.extreme(in_doubt.next(), -1)
        found = _least(comparison, in_doubt, cheapest, dearest)
        if found is None or found[0] >= 0:
            break
        exchange(comparison, in_doubt, taker=found[1][0], giver=found[2][0])
        improve(comparison, in_doubt)
    price = comparison.price(dearest, float("-inf")), comparison.price(cheapest, float("inf"))
    if found is None or found[0] > 0:
        return Verdict(comparison.step, price, _gap(comparison, in_doubt, dearest, cheapest))
    if comparison.step == "undecided":
        return Verdict(comparison.step, price, 0.0)
    low, high = _spans(comparison, in_doubt, dearest, cheapest)
    return Verdict(comparison.step, price, 0.0, low, high)


def _least(
    comparison: Comparison, in_doubt: InDoubt, cheapest: list[Unit], dearest: list[Unit]
) -> tuple[int, Unit, Unit] | None:
    """Smallest sign of cost(cheap) - cost(dear) over units of different groups, and where; None if there are none.

    Two of each are enough where the units of either list are known to cost the same.
    """
    most = None if comparison.is_loose else 2
    pairs = [(c, d) for c, d in product(cheapest[:most], dearest[:most]) if in_doubt.can_exchange(c[0], d[0])]
    return min(((comparison.sign(*pair), *pair) for pair in pairs), key=lambda found: found[0], default=None)


def _gap(comparison: Comparison, in_doubt: InDoubt, dearest: list[Unit], cheapest: list[Unit]) -> float:
    """Least cost of moving one unit between two different groups in doubt; inf where none can move."""
    if not dearest or not cheapest:
        return float("inf")
    if len(dearest) > 1 or len(cheapest) > 1 or in_doubt.can_exchange(cheapest[0][0], dearest[0][0]):
        return comparison.difference(cheapest[0], dearest[0])
    alone = dearest[0][0]
    takers, givers = comparison.extreme(in_doubt.next(alone), -1), comparison.extreme(in_doubt.held(alone), 1)
    ways = [(taker, dearest[0]) for taker in takers[:1]] + [(cheapest[0], giver) for giver in givers[:1]]
    return min((comparison.difference(*way) for way in ways), default=float("inf"))


def _spans(
    comparison: Comparison, in_doubt: InDoubt, dearest: list[Unit], cheapest: list[Unit]
) -> tuple[IntArray, IntArray]:
    """For every group: how many units cost less than the price, and how many no more."""
    price, low, high = dearest[0], in_doubt.row.units.copy(), in_doubt.row.units.copy()
    for i, held in dearest:
        low[in_doubt.alike[i].places] = _first_at(comparison, i, price, in_doubt.alike[i].lower, held)
    for i, following in cheapest:
        high[in_doubt.alike[i].places] = _last_at(comparison, i, price, following, in_doubt.alike[i].upper - 1) + 1
    return low, high


def _first_at(comparison: Comparison, i: int, price: Unit, least: int, known: int) -> int:
    """The first unit of group i, from `least`, whose cost is the price; `known` is one."""
    before = first_not_below(lambda back: comparison.sign((i, known - back), price) == 0, 1, known - least + 1)
    return known - before + 1


def _last_at(comparison: Comparison, i: int, price: Unit, known: int, most: int) -> int:
    """The last unit of group i, up to `most`, whose cost is the price; `known` is one."""
    return first_not_below(lambda a: comparison.sign((i, a), price) <= 0, known, most + 1) - 1
