"""Population monotonicity between two sets of populations, and a newcomer with people of its own."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import floor

import numpy as np

from evenhand.exceptions import InvalidParameter, InvalidValue
from evenhand.groups import Groups
from evenhand.groups.bounds import UNLIMITED
from evenhand.insight.properties.quota import in_words
from evenhand.insight.properties.scene import Scene
from evenhand.insight.properties.subsets import NEW_STATES
from evenhand.methods.sample.method import SampleMethod
from evenhand.numbers import IntArray, Number
from evenhand.result.allocation import Allocation
from evenhand.result.findings import Finding, Witness, finding
from evenhand.solve.request.totals import checked_total
from evenhand.wording.lists import quoted

NAME = "population monotonicity"
MEANING = "whoever grows against another does not lose a unit while the other gains one"


def not_tried() -> Finding:
    """Population monotonicity where nobody gave a second set of populations."""
    return Finding(NAME, MEANING, "give other populations of the same groups with against", is_broken=None)


def population_monotonicity(scene: Scene, later: Allocation) -> Finding:
    """Whether between two sets of populations nobody who grew against another lost a unit to it.

    Parameters
    ----------
    scene : Scene
    later : Allocation
        Of as many units, with the other populations; its groups are those of the scene in their order.
    """
    now, then = scene.allocation, later
    change = then.units - now.units
    growth = [Fraction(then.groups.exact_at(i)) / now.groups.exact_at(i) for i in range(now.groups.n)]
    (ours_least, ours_most), (theirs_least, theirs_most) = _spans(now), _spans(then)
    found = []
    for i in np.flatnonzero(change < 0).tolist():
        for j in np.flatnonzero(change > 0).tolist():
            if growth[i] > growth[j]:
                surely = ours_least[i] > theirs_most[i] and ours_most[j] < theirs_least[j]
                found.append(
                    _crossed(now, then, i, j, growth, "" if surely else "a tie broken otherwise could mend it")
                )
    searched = f"these two sets of populations, k = {scene.k:,}, all pairs of {now.groups.n:,} groups"
    return finding(NAME, MEANING, searched, found)


def _spans(allocation: Allocation) -> tuple[IntArray, IntArray]:
    """Fewest and most units of every group, in one allocation or in all that tie with it."""
    units = allocation.units
    return (units, units) if allocation.ties is None else allocation.ties.spans


def _crossed(now: Allocation, then: Allocation, i: int, j: int, growth: list[Fraction], excuse: str) -> Witness:
    def told(place: int) -> str:
        units = f"{int(now.units[place]):,} -> {int(then.units[place]):,}"
        return f"{now.groups.label(place)} {float(growth[place] - 1):+.2%} {units}"

    return Witness(f"{told(i)}, {told(j)}", now.k, (now.groups.label(i), now.groups.label(j)), excuse)


def matched(groups: Groups, others: Groups) -> Groups:
    """Other populations in the order of the groups, within their bounds where they have none of their own.

    Raises
    ------
    InvalidValue
        They are not those of the same groups.
    """
    place = {name: i for i, name in enumerate(others.names)}
    lacking = [name for name in groups.names if name not in place]
    if lacking or others.n != groups.n:
        added = [name for name in others.names if name not in set(groups.names)]
        what = f"{quoted(lacking[0])} is missing" if lacking else f"{quoted(added[0])} is none of them"
        raise InvalidValue(f"against must hold populations of the same groups, but {what}")
    same = others.among(np.array([place[name] for name in groups.names], dtype=np.int64))
    minimum = groups.minimum.tolist() if groups.has_minimum and not others.has_minimum else None
    return same.within(minimum, _limits(groups) if others.maximum is None else None)


def _limits(groups: Groups) -> list[int | None] | None:
    if groups.maximum is None:
        return None
    return [high if high < UNLIMITED else None for high in groups.maximum.tolist()]


def joined_by(scene: Scene, name: str, people: Number) -> Finding:
    """Whether a newcomer with its fair share of units moves units among the others.

    Raises
    ------
    InvalidParameter
        The method must know more of a group than its population.
    EvenhandError
        Whatever `Groups` says of its name and population.
    """
    title, meaning = NEW_STATES
    after = _with_newcomer(scene, name, people)
    persons = after.groups.exact_at(scene.groups.n)
    fair = after.k - scene.k
    before, now = scene.own, after.units[:-1]
    gains, losses = np.flatnonzero(now > before).tolist(), np.flatnonzero(now < before).tolist()
    searched = f"{scene.k:,} units, and {fair:,} more for {name} with {in_words(Fraction(persons))} people"
    found = []
    if gains and losses:
        moves = ", ".join(f"{scene.name(i)} {int(before[i]):,} -> {int(now[i]):,}" for i in [*losses, *gains][:6])
        text = f"{name} joins with {fair:,} units and gets {int(after.units[-1]):,}: {moves}"
        found.append(Witness(text, after.k, tuple(scene.name(i) for i in [*losses, *gains]), _excuse(scene, after)))
    return finding(title, meaning, searched, found)


def _with_newcomer(scene: Scene, name: str, people: Number) -> Allocation:
    """The allocation with the newcomer, who brings its quota, rounded."""
    if isinstance(scene.request.chosen, SampleMethod):
        raise InvalidParameter("a newcomer is known by its people only: a sample must know how much they vary, too")
    groups = scene.groups
    low = groups.minimum.tolist()
    joined = Groups(
        [*groups.exact, people],
        [*groups.names, name],
        minimum=[*low, low[0] if len(set(low)) == 1 else 0] if groups.has_minimum else None,
        maximum=None if groups.maximum is None else [*(_limits(groups) or []), None],
        current=None if groups.current is None else [*groups.current.tolist(), 0],
        keep_totals=True,
    )
    share = Fraction(joined.exact_at(groups.n)) * scene.k / groups.total
    request = replace(scene.request, groups=joined, entrants=None)
    return Allocation.best(request, checked_total(request, scene.k + floor(share + Fraction(1, 2))))


def _excuse(scene: Scene, after: Allocation) -> str:
    tied = scene.allocation.unique is False or after.unique is False
    return "there is a tie: broken otherwise it may move nothing" if tied else ""
