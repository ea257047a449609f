"""Which properties of apportionment an allocation and its method break, each with a witness."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from evenhand.api import asked
from evenhand.exceptions import InvalidParameter, InvalidTotal
from evenhand.groups import Groups
from evenhand.insight.groups import groups_of
from evenhand.insight.properties.degressive import after_rounding, before_rounding
from evenhand.insight.properties.exactness import exactness
from evenhand.insight.properties.monotone import house_monotonicity
from evenhand.insight.properties.order import balancedness, concordance
from evenhand.insight.properties.populations import joined_by, matched, not_tried, population_monotonicity
from evenhand.insight.properties.quota import lower_quota, upper_quota
from evenhand.insight.properties.scene import Scene
from evenhand.insight.properties.subsets import coherence, each_as_newcomer
from evenhand.methods.keywords import shows
from evenhand.methods.protocol import Method
from evenhand.methods.registry import every_parameter
from evenhand.numbers import IntArray, Number, whole_sum
from evenhand.result.allocation import Allocation
from evenhand.result.findings import Check, Finding
from evenhand.result.sweep import Sweep
from evenhand.solve.request.request import Request
from evenhand.solve.request.totals import checked_total, checked_totals, greatest_total, least_total

AROUND = 500
"""Totals below and above k that are looked at where nobody says which."""

MOST_CELLS = 2 * 10**6
"""Totals times groups that are looked at then."""


@shows(every_parameter())
def check(
    groups: object,
    k: object = None,
    *,
    k_min: object = None,
    k_max: object = None,
    against: object = None,
    newcomer: Mapping[str, Number] | tuple[str, Number] | None = None,
    method: str | Method | None = None,
    **options: Any,
) -> Check:
    """Look for whatever breaks the properties of apportionment: quota, monotonicity, order, exactness, coherence.

    Parameters
    ----------
    groups : Groups, whatever `Groups` takes, or whatever `load` takes
    k : int, optional
        Total; the sum of what the groups hold now (`current`) if None.
    k_min, k_max : int, optional
        Totals at which quota, order and house monotonicity are looked at; 500 below and above k if None, fewer for
        very many groups.
    against : Groups, whatever `Groups` takes, or whatever `load` takes, optional
        Other populations of the same groups, for population monotonicity.
    newcomer : (name, population), optional
        Who joins, for the property of new states; each group in turn is taken for one if None.
    method : str or method object, optional
        `Fairness` if None.
    **options
        Those of `allocate`, parameters of a method included.

    Returns
    -------
    Check

    Raises
    ------
    InvalidTotal
        There is no k.
    EvenhandError
        As in `allocate`.

    Notes
    -----
    Seats are compared group by group. Whatever is found in a sweep is solved again by itself before it is told. A
    breach that a bound forces, or that another choice in a tie would mend, is told with that excuse.

    Examples
    --------
    >>> found = check("new-england-2024", 27)
    >>> found["house monotonicity"].witnesses[0].text
    '26 -> 27: Massachusetts 13 -> 12'
    """
    receivers = groups_of(groups, options)
    request = asked(receivers, method=method, **options)
    total = checked_total(request, _total(receivers, k))
    allocation = Allocation.best(request, total)
    scene = Scene(allocation, Sweep.of(_untied(request), _totals(request, total, k_min, k_max)))
    later = None if against is None else _later(receivers, against, total, method, options)
    return Check(allocation, tuple(_findings(scene, later, newcomer)))


def _findings(scene: Scene, later: Allocation | None, newcomer: object) -> list[Finding]:
    return [
        lower_quota(scene),
        upper_quota(scene),
        house_monotonicity(scene),
        not_tried() if later is None else population_monotonicity(scene, later),
        each_as_newcomer(scene) if newcomer is None else joined_by(scene, *_newcomer(newcomer)),
        concordance(scene),
        balancedness(scene),
        exactness(scene),
        before_rounding(scene),
        after_rounding(scene),
        coherence(scene),
    ]


def _untied(request: Request) -> Request:
    """The request with a tie rule that stops nobody at other totals."""
    rule = request.rule
    return replace(request, rule=replace(rule, ties="first")) if rule.ties == "raise" else request


def _total(groups: Groups, k: object) -> object:
    if k is not None:
        return k
    if groups.current is None:
        raise InvalidTotal("k is not given: it is the total that is looked at, and the groups hold none now")
    return whole_sum(groups.current)


def _totals(request: Request, k: int, k_min: object, k_max: object) -> IntArray:
    """The totals that are looked at, k among them where nobody says otherwise."""
    around = max(1, min(AROUND, MOST_CELLS // (2 * request.groups.n)))
    low = max(k - around, min(least_total(request), k)) if k_min is None else k_min
    high = min(k + around, greatest_total(request)) if k_max is None else k_max
    return checked_totals(request, low, high, keep_units=True)


def _later(groups: Groups, against: object, k: int, method: str | Method | None, options: dict[str, Any]) -> Allocation:
    """The allocation of as many units by the other populations."""
    others = matched(groups, groups_of(against, {}))
    request = asked(others, method=method, **options)
    return Allocation.best(request, checked_total(request, k))


def _newcomer(newcomer: object) -> tuple[str, Number]:
    pair = next(iter(newcomer.items())) if isinstance(newcomer, Mapping) and len(newcomer) == 1 else newcomer
    if isinstance(pair, tuple) and len(pair) == 2 and isinstance(pair[0], str):
        return pair
    raise InvalidParameter(f"newcomer is {newcomer!r}, but must be a name and a population: ('Oklahoma', 1_000_000)")
