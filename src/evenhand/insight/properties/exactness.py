"""Exactness: whether whole quotas are given as they are."""

from __future__ import annotations

from math import gcd

import numpy as np

from evenhand.exceptions import EvenhandError
from evenhand.groups.bounds import UNLIMITED
from evenhand.insight.properties.scene import Scene
from evenhand.methods.sequence.awards import in_common_unit
from evenhand.numbers import LARGEST_TOTAL
from evenhand.result.allocation import Allocation
from evenhand.result.findings import Finding, Witness, finding
from evenhand.solve.request.totals import checked_total

NAME = "exactness"
MEANING = "whole quotas are given as they are"
MOST_TOTALS = 1000


def exactness(scene: Scene) -> Finding:
    """Whether at totals at which every quota is whole everybody has the quota."""
    persons = in_common_unit(scene.groups.exact)
    common = gcd(*persons)
    first = sum(persons) // common
    if first > LARGEST_TOTAL:
        return Finding(NAME, MEANING, "no total up to 2^53 makes every quota whole", is_broken=None)
    totals = _totals(scene, first)
    where = f"{totals[0]:,} units, where every quota is whole"
    shares = [person // common for person in persons]
    free = [k for k in totals if _is_allowed(scene, [share * (k // first) for share in shares])]
    if not free:
        return Finding(NAME, MEANING, f"bounds forbid the quotas at {where}", is_broken=None)
    found, tried, refusal = [], [], ""
    for k in free:
        try:
            allocation = Allocation.best(scene.request, checked_total(scene.request, k))
        except EvenhandError as fault:
            refusal = refusal or str(fault)
            continue
        tried.append(k)
        found += _breach(scene, allocation, np.array([share * (k // first) for share in shares]))
    if not tried:
        return Finding(NAME, MEANING, f"the method cannot hand out {where}: {refusal}", is_broken=None)
    more = f" and {len(tried) - 1:,} multiples of it" if len(tried) > 1 else ""
    return finding(NAME, MEANING, f"k = {tried[0]:,}{more}, where every quota is whole", found)


def _totals(scene: Scene, first: int) -> list[int]:
    """Totals at which every quota is whole: the first, and those that are looked at anyway."""
    low, high = int(scene.totals[0]), int(scene.totals[-1])
    within = range(-(-low // first) * first, high + 1, first)[:MOST_TOTALS]
    return sorted({first, *within})


def _is_allowed(scene: Scene, units: list[int]) -> bool:
    most = scene.request.most
    enough = all(a >= low for a, low in zip(units, scene.request.least.tolist(), strict=True))
    limits = [UNLIMITED] * len(units) if most is None else most.tolist()
    return enough and all(a <= high or high >= UNLIMITED for a, high in zip(units, limits, strict=True))


def _breach(scene: Scene, allocation: Allocation, quotas: np.ndarray) -> list[Witness]:
    given = scene.request.field.among(allocation.units)
    if np.array_equal(given, quotas):
        return []
    i = int(np.abs(given - quotas).argmax())
    text = f"k = {allocation.k:,}: {scene.name(i)} has {int(given[i]):,} for a quota of {int(quotas[i]):,}"
    ties = allocation.ties
    could = ties is not None and np.array_equal(scene.request.field.among(ties.nearest(_spread(scene, quotas))), quotas)
    return [
        Witness(text, allocation.k, (scene.name(i),), "a tie broken otherwise would give the quotas" if could else "")
    ]


def _spread(scene: Scene, quotas: np.ndarray) -> np.ndarray:
    return np.asarray(scene.request.field.spread(quotas, 0))
