"""Coherence and new states: whether a part of the allocation is what those groups would get by themselves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from evenhand.exceptions import EvenhandError
from evenhand.groups import Groups
from evenhand.insight.properties.scene import Scene
from evenhand.methods.change.method import LeastChange
from evenhand.methods.protocol import Method
from evenhand.methods.sample.method import SampleMethod
from evenhand.methods.sample.spread import Given
from evenhand.numbers import IntArray
from evenhand.result.allocation import Allocation
from evenhand.result.findings import Finding, Witness, finding
from evenhand.result.judgement import standing_of
from evenhand.solve.request.request import Request
from evenhand.solve.request.totals import checked_total

MOST_PAIRS = 1300
"""Pairs of groups that are shared out by themselves."""

MOST_NEWCOMERS = 200
"""Groups that are taken for newcomers."""


@dataclass
class Tally:
    """What became of parts that were shared out by themselves."""

    found: list[Witness]
    tried: int = 0
    refused: int = 0
    undecided: int = 0

    @property
    def notes(self) -> list[str]:
        """What was left out."""
        told = ((self.refused, "could not be shared out by themselves"), (self.undecided, "were left undecided"))
        return [f"{number:,} of them {what}" for number, what in told if number]


def coherence(scene: Scene) -> Finding:
    """Whether every two groups share what they have as they would by themselves."""
    name, meaning = "coherence", "a part of the groups shares its units as it would by itself"
    if scene.groups.n < 3:
        return Finding(name, meaning, "there are fewer than three groups", is_broken=None)
    pairs = _pairs(scene)
    tally = _tally(scene, pairs, "by themselves")
    every = scene.groups.n * (scene.groups.n - 1) // 2
    which = f"all {every:,} pairs of groups"
    if len(pairs) < every:
        which = f"{len(pairs):,} of {every:,} pairs of groups, those of most and least over their quotas"
    return finding(name, meaning, f"k = {scene.k:,}, {which}", tally.found, *tally.notes)


def each_as_newcomer(scene: Scene) -> Finding:
    """Whether any group, had it come last and brought its units with it, would have moved units among the others."""
    name, meaning = NEW_STATES
    n = scene.groups.n
    if n < 3:
        return Finding(name, meaning, "there are fewer than three groups", is_broken=None)
    ranked = np.argsort(-scene.groups.populations, kind="stable")[:MOST_NEWCOMERS].tolist()
    parts = [(i, np.delete(np.arange(n), i)) for i in ranked]
    tally = Tally([])
    for i, others in parts:
        units = f"its {int(scene.own[i]):,} unit{'' if scene.own[i] == 1 else 's'}"
        _enter(scene, others, f"{scene.name(i)} joins with {units}", tally)
    which = f"each of {n:,} groups" if len(parts) == n else f"the {len(parts):,} largest of {n:,} groups"
    return finding(name, meaning, f"k = {scene.k:,}, {which} as the newcomer", tally.found, *tally.notes)


NEW_STATES = ("new states", "a newcomer who brings its fair share moves no unit among the others")


def _pairs(scene: Scene) -> list[tuple[int, int]]:
    """All pairs of groups; of very many those of most over- and most under-represented groups."""
    n = scene.groups.n
    if n * (n - 1) // 2 <= MOST_PAIRS:
        return [(i, j) for i in range(n) for j in range(i + 1, n)]
    off = scene.own - scene.k * scene.groups.populations / scene.groups.populations.sum()
    side = int(MOST_PAIRS**0.5)
    order = np.argsort(off, kind="stable")
    under, over = order[:side].tolist(), order[::-1][:side].tolist()
    return sorted({(min(i, j), max(i, j)) for i in under for j in over if i != j})[:MOST_PAIRS]


def _tally(scene: Scene, parts: Iterable[tuple[int, ...]], how: str) -> Tally:
    tally = Tally([])
    for part in parts:
        _enter(scene, np.array(part), how, tally)
    return tally


def _enter(scene: Scene, places: IntArray, how: str, tally: Tally) -> None:
    """Share out by themselves what some groups have, and enter whether they still have it."""
    given = scene.own[places]
    try:
        request = part_of(scene.request, places)
        alone = Allocation.best(request, checked_total(request, int(given.sum())))
    except EvenhandError:
        tally.refused += 1
        return
    tally.tried += 1
    is_best, _ = standing_of(alone, given)
    if is_best is None:
        tally.undecided += 1
    elif not is_best:
        tally.found.append(_witness(scene, places, alone.units, given, how))


def _witness(scene: Scene, places: IntArray, alone: IntArray, given: IntArray, how: str) -> Witness:
    changed = np.flatnonzero(alone != given).tolist()
    moves = ", ".join(f"{scene.name(int(places[c]))} {int(alone[c]):,} -> {int(given[c]):,}" for c in changed[:4])
    more = f" and {len(changed) - 4:,} others" if len(changed) > 4 else ""
    names = tuple(scene.name(int(places[c])) for c in changed)
    if how == "by themselves":
        text = f"{_alone(scene, places, alone)} by themselves, but {_alone(scene, places, given)} among all"
        return Witness(text, scene.k, names)
    return Witness(f"{how}: {moves}{more}", scene.k, names)


def _alone(scene: Scene, places: IntArray, units: IntArray) -> str:
    return " and ".join(f"{scene.name(i)} {int(a):,}" for i, a in zip(places.tolist(), units, strict=True))


def part_of(request: Request, places: IntArray) -> Request:
    """The same question for some of the competing groups."""
    groups = request.groups.among(places)
    method = request.method
    if isinstance(method, LeastChange):
        method = replace(method, method=_narrowed(method.method, request.groups, places))
    else:
        method = _narrowed(method, request.groups, places)
    rule = replace(request.rule, ties="first", seed=None)
    return Request(groups, method, rule)


def _narrowed(method: Method, groups: Groups, places: IntArray) -> Method:
    """The method for some of the groups: what it was given for each of all is kept for these."""
    if not isinstance(method, SampleMethod) or method.given is None:
        return method
    spread = method.spread(groups)
    narrowed = object.__new__(type(method))
    narrowed.__setstate__({"exact": dict(method.exact), "given": None})
    narrowed.given = Given(method.measured, [spread.at(i) for i in places.tolist()])
    return narrowed
