"""Lower and upper quota: whether everybody has the quota rounded down or up, decided exactly."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import numpy as np

from evenhand.insight.properties.scene import Scene
from evenhand.result.findings import Finding, Witness, finding_at

ROWS = 1024
"""Totals that are looked at once."""

SLACK = 2.0**-40
"""Relative error allowed for a quota in float64; what lies nearer to a whole number is decided in fractions."""


def lower_quota(scene: Scene) -> Finding:
    """Whether nobody has fewer units than the quota rounded down."""
    return _quota(scene, "lower quota", "nobody has less than the quota rounded down", -1)


def upper_quota(scene: Scene) -> Finding:
    """Whether nobody has more units than the quota rounded up."""
    return _quota(scene, "upper quota", "nobody has more than the quota rounded up", 1)


def _quota(scene: Scene, name: str, meaning: str, side: int) -> Finding:
    found = list(_breaches(scene, side))
    searched = f"{scene.span}, all {scene.groups.n:,} groups"
    return finding_at(scene.k, name, meaning, searched, found, *scene.undecided)


def _breaches(scene: Scene, side: int) -> Iterator[Witness]:
    populations, total = scene.groups.populations, scene.groups.total
    shares, forced = populations / populations.sum(), _Forced(scene, side)
    for start in range(0, len(scene.totals), ROWS):
        totals, units = scene.totals[start : start + ROWS], scene.units[start : start + ROWS]
        quotas = np.multiply.outer(totals.astype(np.float64), shares)
        off = side * (units - quotas)
        for row, i in np.argwhere(off > 1 - SLACK * (1 + quotas)).tolist():
            quota = Fraction(int(totals[row]) * scene.groups.exact_at(i)) / total
            if side * int(units[row, i]) > side * (quota.__ceil__() if side > 0 else quota.__floor__()):
                yield _witness(scene, start + row, i, quota, forced)


def _witness(scene: Scene, row: int, i: int, quota: Fraction, forced: _Forced) -> Witness:
    k, units, (fewest, most) = int(scene.totals[row]), int(scene.units[row, i]), scene.could_have(row, i)
    if forced.side > 0 and scene.at_minimum(i, units):
        excuse = "its minimum"
    elif forced.side < 0 and scene.at_maximum(i, units):
        excuse = "its maximum"
    elif fewest <= quota.__ceil__() if forced.side > 0 else most >= quota.__floor__():
        excuse = "a tie broken otherwise could mend it"
    else:
        excuse = forced.by_bounds(k)
    text = f"k = {k:,}: {scene.name(i)} has {units:,} for a quota of {in_words(quota)}"
    return Witness(text, k, (scene.name(i),), excuse)


class _Forced:
    """Totals at which bounds let nobody keep everybody's quota.

    Parameters
    ----------
    scene : Scene
    side : int
        1 for upper, -1 for lower quotas.
    """

    def __init__(self, scene: Scene, side: int) -> None:
        self.side = side
        self._groups, self._least, self._most = scene.groups, scene.request.least, scene.request.most
        self._known: dict[int, str] = {}

    def by_bounds(self, k: int) -> str:
        """Why; empty where bounds do not stand in the way."""
        if k not in self._known:
            self._known[k] = self._lower(k) if self.side < 0 else self._upper(k)
        return self._known[k]

    def _lower(self, k: int) -> str:
        if not self._least.any():
            return ""
        quotas = (k * people // self._groups.total for people in self._groups.exact)
        least = sum(map(max, self._least.tolist(), quotas))
        return "minimums leave too few for all lower quotas" if least > k else ""

    def _upper(self, k: int) -> str:
        if self._most is None:
            return ""
        quotas = (-(-k * people // self._groups.total) for people in self._groups.exact)
        most = sum(map(min, self._most.tolist(), quotas))
        return "maximums leave too many for all upper quotas" if most < k else ""


def in_words(quota: Fraction) -> str:
    """A quota with as many decimals as show that it is not whole.

    Examples
    --------
    >>> in_words(Fraction(5199, 100)), in_words(Fraction(3)), in_words(Fraction(2999999, 1000000))
    ('51.99', '3', '2.999999')
    """
    if quota.denominator == 1:
        return f"{quota.numerator:,}"
    for places in range(2, 12):
        text = f"{float(quota):,.{places}f}"
        if Fraction(text.replace(",", "")).denominator != 1:
            return text
    return f"{float(quota):,.2f}"
