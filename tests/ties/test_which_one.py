"""Which of the best allocations a rule takes, and what a set of ties is as a value."""

from __future__ import annotations

import copy
import json
import pickle

import numpy as np
import pytest

import evenhand as eh
from evenhand.solve.ties import Ties
from helpers.random_cases import cases
from helpers.small_ties import all_of, random_ties, spread
from helpers.strategies import start


def test_first_and_the_list_are_those_of_enumeration(seed: int) -> None:
    """Lexicographically greatest first, each once."""
    random = start(seed)
    for _ in range(cases(200)):
        ties = random_ties(random, 5, 5)
        expected = sorted(all_of(ties), reverse=True)
        assert [tuple(units.tolist()) for units in ties] == expected, f"{ties}"
        assert tuple(ties.first().tolist()) == expected[0]


def test_current_moves_the_fewest_units(seed: int) -> None:
    """Against enumeration: least sum |a - current|, then the lexicographically greatest; 1,000 random cases."""
    random = start(seed)
    for _ in range(cases(1000)):
        ties = random_ties(random, 5, 6)
        current = [random.randint(0, 12) for _ in ties.low]
        moved = {units: sum(abs(a - c) for a, c in zip(units, current, strict=True)) for units in all_of(ties)}
        best = max(units for units, number in moved.items() if number == min(moved.values()))
        assert tuple(ties.nearest(np.array(current)).tolist()) == best, f"{ties}, current {current}"


def test_the_rule_current_is_taken_at_every_door() -> None:
    """A library call, a sweep, and the sentences that tell of it."""
    groups = eh.Groups([1, 1, 1], current=[1, 1, 2])
    answer = eh.allocate(groups, 4, ties="current")
    assert answer.units.tolist() == [1, 1, 2]
    assert answer.tie_rule == "current"
    assert "moves the fewest units from what the groups hold now" in answer.explain("1")
    assert eh.sweep(groups, 3, 6, ties="current").units.tolist()[1] == [1, 1, 2]


def test_the_rule_current_needs_current_units() -> None:
    """An error that says what to give."""
    with pytest.raises(eh.exceptions.InvalidParameter, match=r"give Groups.*current="):
        eh.allocate([1, 1, 1], 4, ties="current")


def test_first_of_very_many_units_is_counted_in_integers() -> None:
    """Room of 3,000 groups for 2^53 each is more than an int64 holds."""
    ties = spread([2**53] * 3000, 2**53)
    assert ties.first().tolist() == [2**53] + [0] * 2999
    assert ties.nearest(np.full(3000, 2**53)).tolist() == [2**53] + [0] * 2999


def test_ties_are_values() -> None:
    """Equal by what they are, read-only also after pickling and copying, apart from what they were made of."""
    low, high = np.array([1, 1]), np.array([2, 3])
    ties = Ties(low, high, 4)
    low[0] = 9
    assert ties.low.tolist() == [1, 1]
    assert ties == Ties(np.array([1, 1]), np.array([2, 3]), 4)
    assert ties != Ties(np.array([1, 1]), np.array([2, 3]), 3)
    for other in (ties, pickle.loads(pickle.dumps(ties)), copy.copy(ties), copy.deepcopy(ties)):
        assert other == ties
        assert hash(other) == hash(ties)
        assert not other.low.flags.writeable
        assert not other.high.flags.writeable


def capped(k: int) -> eh.Groups:
    """Two groups above their ideal, a large one capped: nearly all units are free."""
    return eh.Groups([1, 1, 98], maximum=[k, k, 1])


@pytest.mark.parametrize("k", [10**9, 2**53])
def test_three_lines_are_told_at_every_door_whatever_the_total(k: int) -> None:
    """Count, lot, refusal, explanation and plain values of k free units: none looks at every unit."""
    answer = eh.allocate(capped(k), k, beta=1)
    count = answer.ties.count
    assert count == 98 * k // 100 if k == 10**9 else count > k // 2
    assert next(iter(answer.ties)).tolist() == answer.units.tolist()
    assert "have exactly the same least error" in answer.explain("1")
    assert json.loads(json.dumps(answer.to_dict()))["ties"]["count"] == count
    assert eh.allocate(capped(k), k, beta=1, ties="lot", seed=2).units.sum() == k
    with pytest.raises(eh.exceptions.TiedAllocations, match="have the same least error"):
        eh.allocate(capped(k), k, beta=1, ties="raise")


def test_more_ties_than_can_be_counted_are_told_by_powers_of_ten() -> None:
    """In plain values the number is None, and its bounds stand beside it; sentences say "between"."""
    k = 10**12
    ideals = [10**9 * (i + 1) for i in range(50)]
    groups = eh.Groups([*ideals, 98 * sum(ideals)], maximum=[*(2 * 10**10 + 10**9 * i for i in range(50)), 1])
    answer = eh.allocate(groups, k, beta=1)
    assert answer.ties.count is None
    told = answer.to_dict()["ties"]
    assert told["count"] is None
    low, high = told["count_between"]
    assert f"etween 10^{low} and 10^{high} allocations have exactly the same least error" in answer.explain("1")
    with pytest.raises(eh.exceptions.TiedAllocations, match=rf"between 10\^{low} and 10\^{high} allocations of"):
        eh.allocate(groups, k, beta=1, ties="raise")


def test_a_number_with_too_many_digits_for_json_is_told_by_powers_of_ten() -> None:
    """20,000 equal groups: 6,018 digits, more than Python's JSON writes."""
    answer = eh.allocate([7] * 20_000, 30_000)
    told = json.loads(json.dumps(answer.to_dict()))["ties"]
    assert (told["count"], told["count_between"]) == (None, list(answer.ties.count_between))
