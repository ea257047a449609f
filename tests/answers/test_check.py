"""Each property finds its planted violation, and what plain loops find in random answers, group by group."""

from __future__ import annotations

import copy
import pickle
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, pairwise
from math import ceil, floor
from random import Random

import pytest

import evenhand as eh
from evenhand.exceptions import (
    EvenhandError,
    InternalError,
    InvalidName,
    InvalidParameter,
    InvalidTotal,
    InvalidValue,
    TiedAllocations,
    UnknownProperty,
)
from evenhand.insight.properties.order import balancedness, concordance
from evenhand.insight.properties.scene import Scene
from evenhand.solve.ties.growth import can_grow
from helpers.oracles.enumeration import compositions
from helpers.random_cases import cases

NAMES = (
    "lower quota", "upper quota", "house monotonicity", "population monotonicity", "new states", "concordance",
    "balancedness", "exactness", "degressive proportionality before rounding",
    "degressive proportionality after rounding", "coherence",
)  # fmt: skip


def texts(found: eh.Check, name: str) -> list[str]:
    return [str(witness) for witness in found[name].witnesses]


def test_every_property_is_told() -> None:
    """Each with a case that breaks it, or with what was searched in vain."""
    found = eh.check("new-england-2024", 27)
    assert tuple(one.name for one in found.findings) == NAMES
    assert found["house monotonicity"].sentence == (
        "House monotonicity, broken: 26 -> 27: Massachusetts 13 -> 12. Looked at every step from 6 to 527."
    )
    assert found["coherence"].sentence == "Coherence, no breach found: looked at k = 27, all 15 pairs of groups."
    assert found["population monotonicity"].sentence == (
        "Population monotonicity, not looked at: give other populations of the same groups with against."
    )
    assert texts(found, "new states") == ["New Hampshire joins with its 3 units: Massachusetts 13 -> 12, Maine 2 -> 3"]
    assert all(one.searched in one.sentence for one in found.findings)


# Balinski and Young, Fair Representation (1982): Jefferson breaks upper, Adams lower quota; both in the House of 2020.
def test_quotas_are_broken_by_jefferson_and_adams() -> None:
    """At the total that was asked for first."""
    low = texts(eh.check("us-2020", 435, method="adams"), "lower quota")
    high = texts(eh.check("us-2020", 435, method="jefferson"), "upper quota")
    assert low[0] == "k = 435: California has 50 for a quota of 51.999"
    assert high[0] == "k = 435: California has 54 for a quota of 51.999"


def test_what_a_bound_forces_is_told_with_it() -> None:
    """A minimum above the upper quota, a maximum below the lower one, minimums that leave too little."""
    groups = {"A": 90, "B": 5, "C": 5}
    floors = eh.check(groups, 10, minimum=2, method="webster")
    assert texts(floors, "upper quota")[0] == "k = 10: B has 2 for a quota of 0.50 (its minimum)"
    assert texts(floors, "lower quota")[0] == (
        "k = 10: A has 6 for a quota of 9 (minimums leave too few for all lower quotas)"
    )
    capped = eh.check(groups, 10, maximum=5, method="webster")
    assert texts(capped, "lower quota")[0] == "k = 10: A has 5 for a quota of 9 (its maximum)"
    assert "maximums leave too many for all upper quotas" in texts(capped, "upper quota")[0]


# Alabama: the census of 1880 at 299 and 300 seats (University of Alabama, Math 103).
def test_the_alabama_paradox_is_found() -> None:
    """By Hamilton at 299 -> 300, and never by a divisor method, of which it is proven."""
    found = eh.check("us-apportionment-1880", 299, k_min=298, k_max=301, method="hamilton", minimum=1)
    assert texts(found, "house monotonicity") == ["299 -> 300: Alabama 8 -> 7"]
    safe = eh.check("us-apportionment-1880", 299, method="webster", minimum=1)["house monotonicity"]
    assert safe.is_broken is False
    assert safe.notes == ("Of webster it is proven for every total",)


# georgeszpiro.com/9-new-state-paradox: Oklahoma joins in 1907 with five seats, taken as 1,000,000 persons.
def test_oklahoma_moves_a_seat_between_two_others() -> None:
    """The new states' paradox of 1907."""
    found = eh.check("us-apportionment-1900", 386, method="hamilton", minimum=1, newcomer=("Oklahoma", 1_000_000))
    assert texts(found, "new states") == ["Oklahoma joins with 5 units and gets 5: New York 38 -> 37, Maine 3 -> 4"]
    assert found["new states"].searched == "386 units, and 5 more for Oklahoma with 1,000,000 people"


def test_whoever_grows_can_lose_to_one_that_does_not() -> None:
    """Population monotonicity: by Hamilton B grows and gives a unit to C, which does not; Webster does nothing such."""
    before, after = {"A": 374, "B": 664, "C": 172}, {"A": 406, "B": 665, "C": 172}
    found = eh.check(before, 10, method="hamilton", against=after)
    assert texts(found, "population monotonicity") == ["B +0.15% 6 -> 5, C +0.00% 1 -> 2"]
    back = eh.check(after, 10, method="hamilton", against=before)
    assert texts(back, "population monotonicity") == ["C +0.00% 2 -> 1, B -0.15% 5 -> 6"]
    safe = eh.check(before, 10, method="webster", against=after)["population monotonicity"]
    assert safe.searched == "these two sets of populations, k = 10, all pairs of 3 groups"
    assert safe.is_broken is False
    plain = eh.check({"A": 50, "B": 50}, 10, method="hamilton", against={"A": 70, "B": 30})
    assert texts(plain, "population monotonicity") == []
    mixed = eh.check(before, 10, method="hamilton", against=dict(reversed(after.items())))
    assert texts(mixed, "population monotonicity") == texts(found, "population monotonicity")


def test_more_people_can_have_fewer_units() -> None:
    """Concordance, by a target of equal shares and weights that count large groups much."""
    fairness = {"kappa": 0, "gamma": 3, "beta": 1, "sigma": 0.8}
    found = eh.check({"A": 279, "B": 3, "C": 243}, 7, k_max=7, k_min=7, **fairness)
    assert texts(found, "concordance") == [f"k = 7: {one} has 2 and B 3, though it has more people" for one in "CA"]
    floor_of_b = eh.check({"A": 9, "B": 3}, 6, minimum=[1, 4], method="webster", k_min=6, k_max=6)
    assert texts(floor_of_b, "concordance") == [
        "k = 6: A has 2 and B 4, though it has more people (B is at its minimum)"
    ]


def test_equal_populations_can_be_far_apart() -> None:
    """Balancedness, where bounds are not the same."""
    found = eh.check({"A": 5, "B": 5}, 6, minimum=[1, 4], method="webster", k_min=6, k_max=6)
    assert texts(found, "balancedness") == [
        "k = 6: A has 2 and B 4, though both have as many people (B is at its minimum)"
    ]


def test_whole_quotas_can_be_passed_over() -> None:
    """Exactness: equal shares are not the quotas; where bounds forbid the quotas nothing is said of the method."""
    found = eh.check({"A": 12, "B": 7, "C": 1}, 10, kappa=0)
    assert texts(found, "exactness")[0] == "k = 20: A has 7 for a quota of 12"
    fixed = eh.check({"A": 12, "B": 7, "C": 1}, 10, minimum=2, k_max=30)["exactness"]
    assert (
        fixed.sentence == "Exactness, not looked at: bounds forbid the quotas at 20 units, where every quota is whole."
    )
    huge = eh.check({"A": 10**40 + 1, "B": 10**40}, 5)["exactness"]
    assert huge.searched == "no total up to 2^53 makes every quota whole"


def test_rounding_breaks_degressive_proportionality() -> None:
    """The larger has fewer people for each unit; before rounding only a target above proportion does that."""
    found = eh.check({"A": 30, "B": 17, "C": 12}, 6, method="webster", minimum=1)
    assert found["degressive proportionality before rounding"].is_broken is False
    assert texts(found, "degressive proportionality after rounding") == [
        "B is larger than C and has fewer people for each unit, 8.5 for 12"
    ]
    steep = eh.check({"A": 30, "B": 17, "C": 12}, 6, kappa=2)["degressive proportionality before rounding"]
    assert [witness.groups for witness in steep.witnesses] == [("B", "C"), ("A", "B")]
    assert eh.check({"A": 30, "B": 17}, 6, kappa=1)["degressive proportionality before rounding"].is_broken is False
    none = eh.check({"A": 60, "B": 30, "C": 3}, 4, method="webster")
    assert texts(none, "degressive proportionality after rounding") == [
        "B is larger than C and has 30 people for each unit; C has no unit",
        "A is larger than B and has fewer people for each unit, 20 for 30",
    ]


# European Parliament resolution of 2023, Council decision 2023/2061: degressive before rounding is asked for.
def test_the_cambridge_compromise_is_degressive_before_rounding() -> None:
    """A base of 5 and quotients, at most 96: degressive by its construction; rounding may break it."""
    law = eh.law("ep-2024")
    found = eh.check(law.groups, 720, method=law.method, **dict(law.options))
    before = found["degressive proportionality before rounding"]
    assert before.is_broken is False
    assert "quotients by the divisor" in before.searched


def test_two_groups_can_share_otherwise_than_by_themselves() -> None:
    """Coherence: Hamilton in 1900, and by no divisor method."""
    found = eh.check("us-apportionment-1900", 386, method="hamilton", minimum=1)
    assert (
        texts(found, "coherence")[0] == "California 7 and Maine 4 by themselves, but California 8 and Maine 3 among all"
    )
    for method in ("webster", "huntington-hill"):
        assert eh.check("us-apportionment-1900", 386, method=method)["coherence"].is_broken is False


METHODS = ("fairness", "webster", "adams", "jefferson", "hamilton", "lowndes", "min-max", "quota-method")


def test_it_finds_what_plain_loops_find(seed: int) -> None:
    """Of 400 random answers: every breach of quota, order, monotonicity and coherence, and no other."""
    random, seen = Random(seed), set()
    for number in range(cases(400)):
        method = METHODS[number % len(METHODS)]
        n = random.randint(2, 4)
        people = dict(zip("ABCD", random.sample(range(1, random.choice((6, 30, 400))), n), strict=False))
        k, fair = random.randint(n, 9), {}
        if method == "fairness":
            fair = {
                "kappa": random.choice((0, 1, 2)),
                "gamma": random.choice((0, 1, 3)),
                "sigma": random.choice((0.2, 0.5)),
            }
        asked = fair or {"method": method}
        found = eh.check(people, k, k_min=n, k_max=12, **asked)
        answers = {total: eh.allocate(people, total, **asked) for total in range(n, 13)}
        for name, expected in expectations(people, k, answers, asked).items():
            told = {(witness.k, frozenset(witness.groups)) for witness in found[name].witnesses}
            assert told == expected, (name, people, k, asked)
            seen |= {name} if expected else set()
    assert seen >= {"lower quota", "upper quota", "degressive proportionality after rounding"}


def expectations(
    people: dict[str, int], k: int, answers: dict[int, eh.Allocation], asked: dict[str, object]
) -> dict[str, set[tuple[int, frozenset[str]]]]:
    """Breaches by plain loops: (k, groups)."""
    names, total = list(people), sum(people.values())
    units = {k: dict(zip(names, found.units.tolist(), strict=True)) for k, found in answers.items()}
    own = units[k]
    quotas = {(k, name): Fraction(k * people[name], total) for k in units for name in names}
    after = {
        frozenset((i, j))
        for i, j in pairwise(sorted(people, key=people.__getitem__))
        if own[j] < own[i] or people[j] * own[i] < people[i] * own[j]
    }
    return {
        "lower quota": {(k, frozenset({i})) for k, i in quotas if units[k][i] < floor(quotas[k, i])},
        "upper quota": {(k, frozenset({i})) for k, i in quotas if units[k][i] > ceil(quotas[k, i])},
        "house monotonicity": {
            (more, frozenset({i}))
            for less, more in pairwise(sorted(units))
            for i in names
            if units[more][i] < units[less][i]
        },
        "degressive proportionality after rounding": {(k, pair) for pair in after},
        "coherence": broken_parts(people, k, own, asked, 2) if len(names) > 2 else set(),
        "new states": broken_parts(people, k, own, asked, len(names) - 1) if len(names) > 2 else set(),
    }


def broken_parts(
    people: dict[str, int], k: int, own: dict[str, int], asked: dict[str, object], size: int
) -> set[tuple[int, frozenset[str]]]:
    """Whose units differ from those that some groups would share by themselves, whatever ties are broken."""
    broken = set()
    for part in combinations(people, size):
        given = [own[name] for name in part]
        try:
            alone = eh.allocate({name: people[name] for name in part}, sum(given), **asked)
        except EvenhandError:
            continue
        best = [alone.units.tolist()] if alone.ties is None else [one.tolist() for one in alone.ties]
        undecided = alone.unique is not True and alone.ties is None
        if given not in best and not undecided:
            moved = [name for name, a, b in zip(part, alone.units.tolist(), given, strict=True) if a != b]
            broken.add((k, frozenset(moved)))
    return broken


def test_seats_are_compared_group_by_group() -> None:
    """(5, 1, 3) after (4, 2, 3) is a loss, though it is the greater sequence."""
    sweep = eh.sweep({"A": 5, "B": 3, "C": 4}, 9, 10)
    planted = replace(sweep, units=sweep.units * 0 + [[4, 2, 3], [5, 1, 4]])
    assert [str(loss) for loss in planted.losses()] == ["9 -> 10: B 2 -> 1"]
    assert (planted.units[1].tolist() > planted.units[0].tolist()) is True


def test_losses_are_those_of_a_loop(seed: int) -> None:
    """Every group of every step, and none besides; a step that a tie could mend says so."""
    random, by_tie, real = Random(seed), 0, 0
    for _ in range(max(150, cases(300))):
        people = [random.randint(1, random.choice((3, 40))) for _ in range(random.randint(2, 5))]
        method = random.choice(("hamilton", "lowndes", "min-max", "fairness"))
        sweep = eh.sweep(people, len(people), 30, method=method, ties="lot", seed=random.randint(0, 99))
        expected = [
            (int(less), int(more), str(i + 1), int(a), int(b))
            for (less, before), (more, after) in pairwise(zip(sweep.k, sweep.units, strict=True))
            for i, (a, b) in enumerate(zip(before, after, strict=True))
            if b < a
        ]
        assert [loss[:5] for loss in sweep.losses()] == expected
        for loss in sweep.losses():
            small, large = sweep.at(loss.k_from), sweep.at(loss.k)
            ours, theirs = ([one.units] if one.ties is None else list(one.ties) for one in (small, large))
            assert loss.by_tie == any((a <= b).all() for a in ours for b in theirs)
            by_tie, real = by_tie + loss.by_tie, real + (not loss.by_tie)
    assert by_tie
    assert real


def test_growth_between_boxes_is_that_of_enumeration(seed: int) -> None:
    """Whether some allocation of one box lies below some of another, for every small pair of boxes."""
    import numpy as np

    random, grown = Random(seed), 0
    for _ in range(cases(2000)):
        n = random.randint(1, 4)
        boxes = []
        for _ in range(2):
            low = np.array([random.randint(0, 3) for _ in range(n)])
            high = low + np.array([random.randint(0, 2) for _ in range(n)])
            boxes.append((low, high, random.randint(int(low.sum()), int(high.sum()))))
        (low, high, k), (least, most, more) = boxes
        ours = list(compositions(k, tuple(low.tolist()), tuple(high.tolist())))
        theirs = list(compositions(more, tuple(least.tolist()), tuple(most.tolist())))
        expected = any(all(a <= b for a, b in zip(one, other, strict=True)) for one in ours for other in theirs)
        assert can_grow((low, high), k, (least, most), more) == expected
        grown += expected
    assert 0 < grown < cases(2000)


def test_a_sweep_that_differs_from_allocate_is_an_error() -> None:
    """Whatever a sweep shows is solved again before it is told."""
    allocation, sweep = eh.allocate({"A": 9, "B": 5, "C": 5}, 6), eh.sweep({"A": 9, "B": 5, "C": 5}, 6, 6)
    for units, look in (([[1, 3, 2]], concordance), ([[2, 4, 0]], balancedness)):
        false = Scene(allocation, replace(sweep, units=sweep.units * 0 + units))
        with pytest.raises(InternalError, match="two ways of solving k = 6"):
            look(false)


def test_a_sample_keeps_its_deviations_in_every_part() -> None:
    """Neyman's allocation is coherent: each pair with its own deviations, given by name, in order, or as one number."""
    people = {"A": 100, "B": 50, "C": 30}
    for sd in ([2, 3, 4], {"C": 4, "A": 2, "B": 3}, 1):
        found = eh.check(people, 20, method="neyman", sd=sd)
        assert found["coherence"].is_broken is False
        assert found["coherence"].notes == ()
        assert found["exactness"].is_broken is (sd != 1)
    with pytest.raises(InvalidParameter, match="known by its people only"):
        eh.check(people, 20, method="neyman", sd=1, newcomer=("D", 5))


def test_a_threshold_and_a_penalty_are_part_of_the_question() -> None:
    """Who falls below a threshold is nobody's pair; a penalty on change makes the House less monotone."""
    found = eh.check({"A": 60, "B": 37, "C": 3}, 10, method="webster", threshold=0.05)
    assert found["upper quota"].searched.endswith("all 2 groups")
    assert found["coherence"].is_broken is None
    held = eh.Groups({"A": 60, "B": 37, "C": 33}, current=[1, 5, 4])
    changed = eh.check(held, method="webster", change=0.05)
    assert changed.k == 10
    assert changed["house monotonicity"].notes == ()


def test_k_is_what_groups_hold_now_or_has_to_be_given() -> None:
    """And whatever is no question is refused in words."""
    assert eh.check("us-apportionment-2020", method="hill").k == 435
    with pytest.raises(InvalidTotal, match="k is not given"):
        eh.check({"A": 5, "B": 3})
    with pytest.raises(InvalidTotal, match="k_min"):
        eh.check({"A": 5, "B": 3}, 5, k_min=9, k_max=4)
    with pytest.raises(InvalidValue, match="'B' is missing"):
        eh.check({"A": 5, "B": 3}, 5, against={"A": 5, "C": 3})
    with pytest.raises(InvalidValue, match="'C' is none of them"):
        eh.check({"A": 5, "B": 3}, 5, against={"A": 5, "B": 3, "C": 1})
    for newcomer in ("C", ("C",), {"C": 1, "D": 2}, 5):
        with pytest.raises(InvalidParameter, match="newcomer is"):
            eh.check({"A": 5, "B": 3}, 5, newcomer=newcomer)
    with pytest.raises(InvalidName):
        eh.check({"A": 5, "B": 3}, 5, newcomer=("A", 4))
    with pytest.raises(UnknownProperty, match="Did you mean 'coherence'"):
        eh.check({"A": 5, "B": 3}, 5)["coherense"]


@pytest.mark.parametrize("entry", eh.methods(), ids=lambda entry: entry.name)
def test_every_method_can_be_checked(entry: object) -> None:
    """One group, equal groups, a group of nobody, k below n, huge numbers: a finding for each property."""
    name = entry.name  # type: ignore[attr-defined]
    known = {one.name: 1 for one in entry.per_group}  # type: ignore[attr-defined]
    tried = 0
    for people, k in (
        ({"A": 5}, 3),
        ({"A": 5, "B": 5, "C": 5}, 7),
        ({"A": 5, "B": 0, "C": 2}, 4),
        ({"A": 9, "B": 8, "C": 7}, 2),
        ({"A": 10**30, "B": 1, "C": 3}, 9),
    ):
        try:
            eh.allocate(people, k, method=name, **known)
        except EvenhandError:
            continue
        found = eh.check(people, k, k_max=None if known else k + 20, method=name, **known)
        assert tuple(one.name for one in found.findings) == NAMES
        tried += 1
    assert tried >= 2


def test_what_was_found_is_a_value() -> None:
    """Equal, hashable, the same after pickling; a table of properties, plain values, a list in a notebook."""
    found = eh.check("new-england-2024", 27)
    for same in (pickle.loads(pickle.dumps(found)), copy.deepcopy(found), eh.check("new-england-2024", 27)):
        assert same == found
        assert hash(same) == hash(found)
    assert found != eh.check("new-england-2024", 28)
    frame = found.to_frame("pandas")
    assert frame["property"].tolist() == list(NAMES)
    told = found.to_dict()["findings"][2]
    assert told["witnesses"][0]["text"] == "26 -> 27: Massachusetts 13 -> 12"
    assert "Massachusetts 13 -&gt; 12" in found._repr_html_()
    assert "house monotonicity" in found.broken
    assert "26 -> 27" in str(found)


def test_a_sweep_without_units_has_no_losses() -> None:
    """It says how to keep them."""
    with pytest.raises(InvalidParameter, match="keep_units=True"):
        eh.sweep([5, 3], 2, 9, keep_units=False).losses()


def test_a_tie_at_another_total_stops_nobody() -> None:
    """Only one at k itself does, where ties are to be refused."""
    assert eh.check({"A": 5, "B": 5, "C": 2}, 7, method="webster", ties="raise").k == 7
    with pytest.raises(TiedAllocations):
        eh.check({"A": 5, "B": 5, "C": 2}, 8, method="webster", ties="raise")
