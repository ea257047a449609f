"""An explanation says, in sentences with numbers, why a group has its units."""

import re

import numpy as np
import pytest

import evenhand as eh
from evenhand.data import read
from evenhand.result.explanation.costs import ordinal


@pytest.fixture(scope="module")
def house() -> eh.Allocation:
    columns = read("us-2020")
    return eh.allocate(eh.Groups(columns.populations, columns.names), 435)


def numbers(text: str) -> list[float]:
    return [float(n.replace(",", "")) for n in re.findall(r"(?<![\w.])\d[\d,]*\.?\d*(?:e-?\d+)?", text)]


def error_of(allocation: eh.Allocation, units: list[int]) -> float:
    """E(a) from the formula, at kappa = gamma = 1, beta = 2, sigma = 1/2."""
    weights = allocation.groups.populations / allocation.groups.populations.sum()
    ratio = np.array(units) / (allocation.k * weights)
    return float((weights * np.where(ratio >= 1, ratio - 1, 1 / ratio - 1) ** 2).sum())


def moved(allocation: eh.Allocation, giver: str, taker: str) -> float:
    """What moving one unit does to E, from E itself."""
    units = allocation.units.tolist()
    units[allocation.groups.index(giver)] -= 1
    units[allocation.groups.index(taker)] += 1
    return error_of(allocation, units) - error_of(allocation, allocation.units.tolist())


def line(text: str, beginning: str) -> str:
    found = [line for line in text.splitlines() if line.startswith(beginning)]
    assert len(found) == 1, text
    return found[0]


def test_it_says_quota_ideal_and_people(house: eh.Allocation) -> None:
    """Montana: 2 of 435, an ideal of 1.426, 542,112 people behind a seat where all have 760,367."""
    text = house.explain("Montana")
    assert text.startswith("Montana gets 2 of the 435 units.")
    assert "quota (its share by population alone) is 1.426 and its ideal a* is 1.426" in text
    assert "over-represented, ratio phi = 1.4026" in text
    assert "One unit stands for 542,112 people here, and for 760,367 over all groups." in text


def test_it_says_what_the_last_unit_saved_and_the_next_would_cost(house: eh.Allocation) -> None:
    """The numbers are differences of E with the ideals held, computed again from the formula."""
    units, i = house.units.tolist(), house.groups.index("Montana")
    here = error_of(house, units)
    fewer, more = [*units], [*units]
    fewer[i] -= 1
    more[i] += 1
    text = house.explain("Montana")
    assert numbers(line(text, "Its last unit"))[-1] == pytest.approx(error_of(house, fewer) - here, rel=1e-3)
    assert numbers(line(text, "One more, its 3rd"))[-1] == pytest.approx(error_of(house, more) - here, rel=1e-3)


def test_it_names_the_dearest_unit_and_the_next_in_line(house: eh.Allocation) -> None:
    """At 435 Minnesota's 8th seat is the first to go, and New York's 27th the next to come."""
    text = house.explain("Montana")
    assert "is the 8th of Minnesota" in line(text, "The dearest unit of all")
    assert "the 27th of New York" in line(text, "The next unit to hand out")
    assert "is its own 8th" in house.explain("Minnesota")
    assert "would be its own 27th" in house.explain("New York")


@pytest.mark.parametrize("name", ["Montana", "Minnesota", "New York", "California"])
def test_exchanges_are_worth_what_it_says(house: eh.Allocation, name: str) -> None:
    """One more here or one fewer here raises E by the number in the sentence, against E itself."""
    text = house.explain(name)
    more, fewer = line(text, "One more unit here"), line(text, "One unit fewer here")
    giver = re.search(r"taken from (.+), would raise", more)
    taker = re.search(r"given to (.+), would raise", fewer)
    assert giver
    assert taker
    assert numbers(more)[-1] == pytest.approx(moved(house, giver[1], name), rel=1e-3)
    assert numbers(fewer)[-1] == pytest.approx(moved(house, name, taker[1]), rel=1e-3)


def test_the_dearest_exchange_is_the_gap(house: eh.Allocation) -> None:
    """Minnesota's 8th seat to New York is the runner-up: E rises by the gap."""
    text = line(house.explain("New York"), "One more unit here")
    assert numbers(text)[-1] == pytest.approx(house.gap, rel=1e-3)


def test_a_minimum_that_binds_is_said(house: eh.Allocation) -> None:
    """Wyoming has its one seat because of the minimum, above its ideal of 0.759."""
    text = house.explain("Wyoming")
    assert "It holds its minimum of 1 unit, which is above its ideal; no fewer are allowed." in text
    assert "Its last unit" not in text


def test_a_maximum_that_binds_is_said() -> None:
    """A group at its maximum is told nothing of one more unit."""
    text = eh.allocate({"A": 100, "B": 1, "C": 1}, 10, maximum=[4, 9, 9]).explain("A")
    assert "It holds its maximum of 4 units, which is below its ideal; no more are allowed." in text
    assert "One more" not in text
    assert "below its lower quota of 9, a quota violation that its maximum of 4 units forces." in text


def test_equal_bounds_leave_no_choice() -> None:
    """Minimum and maximum alike: nothing else was possible."""
    text = eh.allocate(eh.Groups([5, 5], minimum=[3, 1], maximum=[3, 9]), 5).explain("1")
    assert "Its minimum and maximum are both 3 units: it could get nothing else." in text


@pytest.mark.parametrize(
    ("groups", "k", "name", "words"),
    [
        (eh.Groups([5, 5, 5], minimum=[1, 4, 1]), 7, "2", "upper quota of 3, a quota violation that its minimum"),
        (eh.Groups([90, 5, 5], minimum=[1, 4, 4]), 10, "1", "a quota violation that the minimums of the others force"),
        (eh.Groups([1, 9], maximum=[9, 2]), 10, "1", "a quota violation that the maximums of the others force"),
    ],
)
def test_a_quota_violation_is_said_and_who_forces_it(groups: eh.Groups, k: int, name: str, words: str) -> None:
    """Units outside of floor and ceiling of the quota are named, and the bound that leaves no other choice."""
    assert words in eh.allocate(groups, k).explain(name)


def test_a_violation_that_nothing_forces_blames_nobody() -> None:
    """A large sigma keeps everybody under; the last group takes what is left, and no bound is at fault."""
    allocation = eh.allocate({"A": 100, "B": 11, "C": 11, "D": 11, "E": 11, "F": 11}, 16, kappa=0.5)
    violated = [line for name in allocation.groups.names for line in allocation.explain(name).splitlines()]
    violated = [line for line in violated if "quota violation" in line]
    assert violated
    assert not [line for line in violated if "force" in line]


def test_a_whole_quota_is_no_violation() -> None:
    """A quota of exactly 3, which float64 may take for 2.9999..., is met by 3 units."""
    thirds = eh.allocate({"A": 10**20 + 1, "B": 2 * (10**20 + 1)}, 9)
    assert "quota violation" not in thirds.explain("A") + thirds.explain("B")


def test_a_ratio_that_rounds_to_one_says_by_how_little_it_is_not(house: eh.Allocation) -> None:
    """California is over-represented by some millionths, not by nothing."""
    found = re.search(r"over-represented, ratio phi = 1 \+ (\S+)\.$", house.explain("California"), re.M)
    assert found
    assert float(found[1]) == pytest.approx(house.ratio[house.groups.index("California")] - 1, rel=0.1)


def test_an_exact_fit_is_said() -> None:
    """A perfect fit: the ideal itself."""
    assert "it gets exactly its ideal." in eh.allocate({"A": 1, "B": 2}, 6).explain("A")


def test_a_proof_is_said_only_where_there_is_one(house: eh.Allocation) -> None:
    """The exact solver says how it proved its answer, the notebook's greedy that it proved nothing."""
    assert house.explain("Ohio").splitlines()[-2:] == [
        "Proven best: float64 costs with error bounds decide every comparison.",
        "No other allocation is as good.",
    ]
    greedy = eh.allocate(house.groups, 435, solver="notebook").explain("Ohio")
    assert "a heuristic: nothing was proven" in greedy
    assert "Proven" not in greedy


def test_a_better_exchange_is_admitted() -> None:
    """P = (12, 7, 1), k = 5: the notebook's greedy gives (3, 1, 1), and moving a unit from A to B is better."""
    greedy = eh.allocate({"A": 12, "B": 7, "C": 1}, 5, solver="notebook")
    assert greedy.units.tolist() == [3, 1, 1]
    assert "One unit fewer here, given to B, would lower the total error by 0.03973." in greedy.explain("A")


def test_ties_are_said() -> None:
    """Three equal groups and seven units: three allocations tie over one unit, and the rule is named."""
    allocation = eh.allocate({"A": 1, "B": 1, "C": 1}, 7)
    text = allocation.explain("B")
    assert "3 allocations have exactly the same least error: this one gives the most to groups that come first" in text
    assert "They differ in who gets 1 unit between 3 groups; this group is one of them." in text
    drawn = eh.allocate({"A": 1, "B": 1, "C": 1}, 7, ties="lot", seed=5).explain("B")
    assert "this one was drawn by lot with seed 5" in drawn


def test_units_at_one_price_are_counted() -> None:
    """Where others have a unit at the same cost, the sentence counts them, this group itself first."""
    text = eh.allocate({"A": 1, "B": 1, "C": 1}, 6).explain("B")
    assert "is its own 2nd" in text
    assert "(2 other groups have one at the same cost)" in text


def test_nothing_can_move_when_every_group_is_at_its_minimum() -> None:
    """k equal to the number of groups: no unit can be given up anywhere."""
    assert "Every group holds its minimum" in eh.allocate({"A": 5, "B": 1}, 2).explain("A")


def test_an_unknown_group_is_refused_with_a_suggestion(house: eh.Allocation) -> None:
    """A misspelt name is told what it may have meant."""
    with pytest.raises(eh.exceptions.UnknownGroup, match="Did you mean 'Montana'"):
        house.explain("Montanna")


@pytest.mark.parametrize(
    ("options", "k"),
    [({"beta": 17}, 3), ({"sigma": 0}, 60), ({"sigma": 1}, 60), ({"beta": 1, "kappa": 0}, 51), ({"kappa": 30}, 400)],
)
def test_every_group_is_explained_in_every_corner(options: dict[str, float], k: int) -> None:
    """Plateaus, overflow and costs of exactly zero: there are sentences for all, and no nan or inf among them."""
    groups = eh.Groups({"A": 1, "B": 10**12, "C": 10**12})
    allocation = eh.allocate(groups, k, **options)
    for name in groups.names:
        text = allocation.explain(name)
        assert all(sentence.endswith(".") for sentence in text.splitlines())
        assert not re.search(r"\b(nan|inf)\b", text)


def test_ordinals() -> None:
    """1st 2nd 3rd, but 11th 12th 13th."""
    assert [ordinal(n) for n in (1, 2, 3, 4, 10, 11, 12, 13, 21, 101, 111, 1002)] == (
        ["1st", "2nd", "3rd", "4th", "10th", "11th", "12th", "13th", "21st", "101st", "111th", "1,002nd"]
    )
