"""One group's weight by another's, as a ball."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flint import arb, ctx

from evenhand.numbers import Exact
from evenhand.numbers.rationals import rational

if TYPE_CHECKING:
    from evenhand.methods.fairness.fairness import Fairness


def relative_weight(fairness: Fairness, population: Exact, other: Exact, bits: int) -> arb:
    """(P_i / P_j)^gamma, what the weights of two groups stand to each other."""
    with ctx.workprec(bits):
        return arb(rational(population) / rational(other)) ** arb(rational(fairness.exact["gamma"]))
