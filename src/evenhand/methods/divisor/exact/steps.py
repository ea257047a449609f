"""Costs and errors made of single steps, as balls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flint import arb, ctx, fmpq

from evenhand.numbers.precision import sign

if TYPE_CHECKING:
    from evenhand.methods.divisor.exact.signposts import ExactSignposts

ROOM = 64
"""Bits that a run is summed with beyond those asked for: as many as its steps have."""

MOST_BITS = 4096
"""Precision up to which a signpost is told from a quota where it is not known that they differ."""


def step_cost(signposts: ExactSignposts, units: int, quota: fmpq, bits: int) -> arb:
    """s(a) / q - 1."""
    with ctx.workprec(bits):
        return signposts.ball(units, bits) / quota - 1


def step_error(signposts: ExactSignposts, units: int, quota: fmpq, bits: int) -> arb:
    """Sum of abs(s(r) / q - 1) over the r between a and the rounded quota; exactly 0 at the rounding."""
    below, above = roundings(signposts, quota)
    low, high = (above, units) if units > below else (units, below)
    if low >= high:
        return arb(0)
    with ctx.workprec(bits + ROOM):
        return abs(signposts.run(low, high, bits + ROOM) / quota - (high - low))


def roundings(signposts: ExactSignposts, quota: fmpq) -> tuple[int, int]:
    """The number of signposts below the quota, and of those at most as large: two that differ by 1 where one is equal.

    Each of the two has an error of 0.
    """
    units = max(0, int(quota.p // quota.q) - 1)
    while (standing := _standing(signposts, units, quota)) < 0:
        units += 1
    return units, units + (standing == 0)


def _standing(signposts: ExactSignposts, units: int, quota: fmpq) -> int:
    """Sign of s(a) - q; 0 also where nothing can tell. Only s(0) may lie outside of [a, a + 1]."""
    if units >= 1 and not units <= quota <= units + 1:
        return 1 if units > quota else -1

    def difference(bits: int) -> arb:
        return signposts.ball(units, bits) - quota

    found = sign(difference, ROOM, 2 * ROOM)
    if found is None and (equal := signposts.is_at(units, quota)) is not True:
        found = sign(difference, 4 * ROOM, None if equal is False else MOST_BITS)
    return found or 0
