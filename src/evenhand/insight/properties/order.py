"""Concordance and balancedness: larger groups get no less, equal ones nearly the same."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from evenhand.insight.properties.ranks import Ranks
from evenhand.insight.properties.scene import Scene
from evenhand.result.findings import Finding, Witness, finding_at


def concordance(scene: Scene) -> Finding:
    """Whether a group with more people never has fewer units."""
    ranks = Ranks.of(scene.groups)
    searched = f"{scene.span}, all {scene.groups.n:,} groups in the order of their populations"
    meaning = "more people never have fewer units"
    return finding_at(scene.k, "concordance", meaning, searched, list(_out_of_order(scene, ranks)), *scene.undecided)


def balancedness(scene: Scene) -> Finding:
    """Whether groups with equal populations differ by at most one unit."""
    ranks = Ranks.of(scene.groups)
    several = np.diff(ranks.starts, append=ranks.order.size) > 1
    name, meaning = "balancedness", "equal populations differ by at most one unit"
    if not several.any():
        return Finding(name, meaning, "no two populations are equal", is_broken=None)
    found = list(_apart(scene, ranks))
    searched = f"{scene.span}, {int(several.sum()):,} populations that several groups have"
    return finding_at(scene.k, name, meaning, searched, found, *scene.undecided)


def _out_of_order(scene: Scene, ranks: Ranks) -> Iterator[Witness]:
    least, most = ranks.least(scene.units), ranks.most(scene.units)
    so_far = np.maximum.accumulate(most, axis=1)
    for row, rank in np.argwhere(least[:, 1:] < so_far[:, :-1]).tolist():
        units = scene.units[row]
        smaller = int((most[row, : rank + 1]).argmax())
        i = ranks.with_value(units, rank + 1, least[row, rank + 1])
        j = ranks.with_value(units, smaller, most[row, smaller])
        yield _pair(scene, row, i, j, 0, "though it has more people")


def _apart(scene: Scene, ranks: Ranks) -> Iterator[Witness]:
    least, most = ranks.least(scene.units), ranks.most(scene.units)
    for row, rank in np.argwhere(most - least > 1).tolist():
        units = scene.units[row]
        i, j = (ranks.with_value(units, rank, values[row, rank]) for values in (least, most))
        yield _pair(scene, row, i, j, 1, "though both have as many people")


def _pair(scene: Scene, row: int, i: int, j: int, allowed: int, though: str) -> Witness:
    """A group that has too few units beside one that has more than so many more."""
    k, fewer, more = int(scene.totals[row]), int(scene.units[row, i]), int(scene.units[row, j])
    scene.at(row)
    text = f"k = {k:,}: {scene.name(i)} has {fewer:,} and {scene.name(j)} {more:,}, {though}"
    return Witness(text, k, (scene.name(i), scene.name(j)), _excuse(scene, row, i, j, allowed))


def _excuse(scene: Scene, row: int, i: int, j: int, allowed: int) -> str:
    if scene.at_maximum(i, int(scene.units[row, i])):
        return f"{scene.name(i)} is at its maximum"
    if scene.at_minimum(j, int(scene.units[row, j])):
        return f"{scene.name(j)} is at its minimum"
    could = scene.could_have(row, i)[1] + allowed >= scene.could_have(row, j)[0]
    return "a tie broken otherwise could mend it" if could else ""
