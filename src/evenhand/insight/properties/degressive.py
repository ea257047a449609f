"""Degressive proportionality: larger groups get no fewer units and no fewer people for each, before and after rounding.

The rule of the European Parliament. Before rounding, a divisor method gives base + P / d within the bounds, in
fractions; every other method its ideals a*, whose float64 numbers decide only what they can tell apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TypeAlias

import numpy as np

from evenhand.insight.properties.ranks import Ranks
from evenhand.insight.properties.scene import Scene
from evenhand.numbers import Exact
from evenhand.result.divisor import quotients_of
from evenhand.result.findings import Finding, Witness, finding
from evenhand.wording.numbers import count, decimal

Share: TypeAlias = int | Fraction | float
"""Units of a group: whole, as a fraction, or rounded."""

MEANING = "more people have no fewer units, and no fewer people for each"
ROUNDED = 2.0**-40
"""Relative difference below which two float64 numbers are not told apart."""


def before_rounding(scene: Scene) -> Finding:
    """Whether the units that everybody would get if they could be cut are degressive."""
    name = "degressive proportionality before rounding"
    quotients = quotients_of(scene.allocation)
    if quotients is not None:
        divisor, shares = quotients
        searched = _searched(scene, f"quotients by the divisor {divisor:,} within the bounds")
        return finding(name, MEANING, searched, _breaches(scene, shares, 0.0))
    ideals = [float(value) for value in scene.request.field.among(scene.allocation.ideal)]
    searched = _searched(scene, "ideals a*, as far as 12 digits tell")
    return finding(name, MEANING, searched, _breaches(scene, ideals, ROUNDED))


def after_rounding(scene: Scene) -> Finding:
    """Whether the units are degressive."""
    found = _breaches(scene, scene.own.tolist(), 0.0)
    return finding("degressive proportionality after rounding", MEANING, _searched(scene, "units"), found)


def _searched(scene: Scene, what: str) -> str:
    return f"k = {scene.k:,}, {what}, all {scene.groups.n:,} groups in the order of their populations"


def _breaches(scene: Scene, shares: Sequence[Share], slack: float) -> list[Witness]:
    """Neighbours in the order of populations of which the larger has fewer units, or fewer people for each.

    If no neighbours do, no two groups do: both orders can be chained.
    """
    ranks = Ranks.of(scene.groups)
    found = []
    for rank in range(len(ranks.populations) - 1):
        smaller, larger = ranks.populations[rank], ranks.populations[rank + 1]
        i = min(ranks.members(rank).tolist(), key=shares.__getitem__)
        j = max(ranks.members(rank + 1).tolist(), key=shares.__getitem__)
        most = max(ranks.members(rank).tolist(), key=shares.__getitem__)
        least = min(ranks.members(rank + 1).tolist(), key=shares.__getitem__)
        if _less(shares[least], shares[most], slack):
            found.append(_fewer(scene, shares, least, most))
        if _less(larger * Fraction(shares[i]), smaller * Fraction(shares[j]), slack):
            found.append(_people(scene, shares, (i, smaller), (j, larger)))
    return found


def _less(ours: Share, theirs: Share, slack: float) -> bool:
    """Whether one number is surely below another."""
    if not slack:
        return ours < theirs
    return float(ours) < float(theirs) * (1 - slack)


def _fewer(scene: Scene, shares: Sequence[Share], i: int, j: int) -> Witness:
    units = f"{_told(shares[i])} for {_told(shares[j])}"
    text = f"{scene.name(i)} has more people than {scene.name(j)} and fewer units, {units}"
    return Witness(text, scene.k, (scene.name(i), scene.name(j)))


def _people(scene: Scene, shares: Sequence[Share], smaller: tuple[int, Exact], larger: tuple[int, Exact]) -> Witness:
    (i, few), (j, many) = smaller, larger
    text = f"{scene.name(j)} is larger than {scene.name(i)}"
    if shares[i] == 0:
        text += f" and has {_per_unit(many, shares[j])} people for each unit; {scene.name(i)} has no unit"
    else:
        text += f" and has fewer people for each unit, {_per_unit(many, shares[j])} for {_per_unit(few, shares[i])}"
    return Witness(text, scene.k, (scene.name(j), scene.name(i)))


def _per_unit(population: Exact, share: Share) -> str:
    return count(float(population / Fraction(share)))


def _told(share: Share) -> str:
    return f"{share:,}" if isinstance(share, int | np.integer) else decimal(float(share))
