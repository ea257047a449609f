"""The quota method of Balinski and Young against its own definition, with every way that its ties can go."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor
from random import Random

import numpy as np
import pytest

import evenhand as eh
from evenhand.exceptions import InvalidBounds, TiedAllocations, TooManyUnits
from evenhand.methods.sequence.awards import in_common_unit
from evenhand.methods.sequence.methods import QuotaMethod
from evenhand.methods.sequence.quota import awarded
from helpers.oracles.quota_method import Units, reachable
from helpers.solved import best, drawn_populations, swept
from helpers.strategies import start


def changed(units: Units, current: list[int]) -> int:
    return sum(abs(a - b) for a, b in zip(units, current, strict=True))


def check_quota_method(random: Random) -> bool:
    """One problem with all that its ties could lead to; returns whether that is more than one allocation."""
    n = random.randint(1, 5)
    populations = drawn_populations(random, n)
    minimum = [random.choice((1, 1, 1, 2, 4)) for _ in range(n)]
    k = random.randint(sum(minimum), sum(minimum) + 12)
    current = [random.randint(0, 6) for _ in range(n)]
    found = reachable([Fraction(p) for p in populations], tuple(minimum), k)
    groups = eh.Groups(populations, minimum=minimum, current=current)
    case = f"{populations}, {k}, {minimum}, {current}"
    first, nearest, lot = (best(groups, k, QuotaMethod(), ties=rule) for rule in ("first", "current", "lot"))
    assert tuple(first.units.tolist()) == max(found), case
    assert tuple(nearest.units.tolist()) == min(found, key=lambda a: (changed(a, current), [-x for x in a])), case
    assert tuple(lot.units.tolist()) in found, case
    assert first.unique is (len(found) == 1), case
    assert any(note.startswith("Tied awards") for note in first.notes) is (len(found) > 1), case
    awards = awarded(in_common_unit(groups.exact), groups.minimum, k, lambda i, units: i)
    differ = tuple(i for i in range(n) if len({units[i] for units in found}) > 1)
    assert awards.tied(k) == differ, case
    return len(found) > 1


def test_it_is_its_own_definition_and_tells_every_tie(seed: int) -> None:
    """200 problems: the first, the nearest and a drawn one of all allocations that tied awards can lead to."""
    random = start(seed)
    assert sum(check_quota_method(random) for _ in range(200)) > 10


def test_it_keeps_quota_and_takes_no_unit_back(seed: int) -> None:
    """30 problems of up to 40 groups, at every total: between the quotas rounded down and up, and house monotone.

    A sweep, which awards once for all totals, gives what single totals get.
    """
    random = start(seed)
    for _ in range(30):
        n = random.randint(1, 40)
        populations = [random.randint(10**5, 10**6) for _ in range(n)]
        totals = list(range(10 * n, 12 * n))
        rows = swept(eh.Groups(populations), totals, QuotaMethod())
        quotas = [[Fraction(k * p, sum(populations)) for p in populations] for k in totals]
        for row, quota in zip(rows, quotas, strict=True):
            assert all(floor(q) <= a <= ceil(q) for a, q in zip(row, quota, strict=True)), populations
        assert (np.diff(rows, axis=0) >= 0).all(), populations
        assert best(eh.Groups(populations), totals[-1], QuotaMethod()).units.tolist() == rows[-1], populations


def test_a_large_group_gets_no_more_than_its_upper_quota_where_jefferson_gives_more() -> None:
    """Quotas 15.3 and seven of 1.5: Jefferson gives the large group 19 of 26 units."""
    groups = eh.Groups([60, 6, 6, 6, 6, 6, 6, 6])
    assert eh.allocate(groups, 26, method="jefferson").units[0] == 19
    assert eh.allocate(groups, 26, method="quota-method").units[0] == 16


def test_ties_are_told_and_not_counted() -> None:
    """A note names who could exchange; `raise` refuses; a lot is repeated by its seed."""
    groups = eh.Groups({"A": 3, "B": 3, "C": 2})
    found = best(groups, 4, QuotaMethod())
    assert (found.proof, found.unique, found.ties) == ("exact", False, None)
    assert found.notes == (
        "Tied awards could leave 4 units differently: A, B could exchange a unit. Whoever comes first in the input was "
        "served first; such ties are told, not counted.",
    )
    with pytest.raises(TiedAllocations, match="A, B could exchange a unit"):
        best(groups, 4, QuotaMethod(), ties="raise")
    with pytest.raises(TiedAllocations, match="leave 4 units differently"):
        eh.sweep(groups, 3, 5, method=QuotaMethod(), ties="raise")
    drawn = {tuple(best(groups, 4, QuotaMethod(), ties="lot", seed=seed).units.tolist()) for seed in range(20)}
    assert drawn == {(2, 1, 1), (1, 2, 1)}
    assert best(groups, 5, QuotaMethod(), ties="raise").units.tolist() == [2, 2, 1]


def test_a_million_units_are_awarded_and_more_are_refused() -> None:
    """Every 15 awards give 7, 5 and 3 units; what is refused says how many awards that would be."""
    groups = eh.Groups([7, 5, 3], minimum=1)
    thirteen = max(reachable([Fraction(7), Fraction(5), Fraction(3)], (1, 1, 1), 13))
    expected = [66666 * p + a for p, a in zip((7, 5, 3), thirteen, strict=True)]
    assert best(groups, 10**6 + 3, QuotaMethod()).units.tolist() == expected
    with pytest.raises(TooManyUnits, match="k = 1000004 means 1,000,001 awards"):
        best(groups, 10**6 + 4, QuotaMethod())
    with pytest.raises(InvalidBounds, match="knows no maximum"):
        best(eh.Groups([7, 5], maximum=9), 6, QuotaMethod())
