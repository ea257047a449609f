"""Margins: the least number of people that changes a group's units, by every method and both ways of shifting."""

from fractions import Fraction
from random import Random

import pytest

import evenhand as eh
from evenhand.exceptions import EvenhandError, InvalidParameter, UnknownGroup
from helpers.random_cases import cases

# Methods by which more people may cost a group a unit, and those by which they never do.
METHODS = (
    eh.Fairness(),
    eh.Fairness(kappa=0.5, beta=1),
    eh.Fairness(gamma=3, beta=1),
    eh.Fairness(gamma=2, kappa=0),
    eh.Fairness(gamma=2, beta=1, sigma=0),
    eh.Fairness(base=0.5),
    "webster",
    "huntington-hill",
    "jefferson",
    "adams",
    "danish",
    "imperiali",
    "dean",
    "modified-sainte-lague",
    eh.PowerMean(p=3),
    eh.Entropy(t=0),
    "hamilton",
    *(eh.Hamilton(quota=quota) for quota in ("hagenbach-bischoff", "droop", "imperiali", "swiss")),
    *(eh.Hamilton(quota=quota, bounds="recompute") for quota in ("hare", "droop", "swiss", "hagenbach-bischoff")),
    "lowndes",
    "quota-method",
    eh.MinMax(0),
    eh.MinMax(),
    eh.MinMax(1),
)

# Persons short of the 435th seat, as reported after each census.
OFFICIAL = (
    (1960, "Massachusetts", 11436),
    (1970, "Oregon", 231),
    (1980, "Indiana", 7222),
    (1990, "Massachusetts", 12606),
    (2000, "Utah", 856),
    (2010, "North Carolina", 15753 + 1),
    (2020, "New York", 89),
)


def allocated(populations: list, k: int, method: object, asked: dict) -> eh.Allocation:
    bounds = {name: asked[name] for name in ("minimum", "maximum", "current") if name in asked}
    others = {name: value for name, value in asked.items() if name not in bounds}
    names = [f"g{i}" for i in range(len(populations))]
    groups = eh.Groups(populations, names, keep_totals=True, **bounds)
    return eh.allocate(groups, k, method=method, **others)


def shifted(populations: list, i: int, people: int, shift: str) -> list:
    """Populations where one group has so many people more, by a second way of writing it."""
    rest = sum(populations) - populations[i]
    factor = 1 if shift == "alone" else Fraction(rest - people, rest)
    return [populations[i] + people if j == i else value * factor for j, value in enumerate(populations)]


def asked_at_random(random: Random, n: int) -> dict:
    asked: dict = {}
    if random.random() < 0.3:
        asked["minimum"] = [random.randint(0, 2) for _ in range(n)]
    if random.random() < 0.2:
        asked["maximum"] = [random.randint(2, 8) for _ in range(n)]
    if random.random() < 0.2:
        asked |= {"ties": "lot", "seed": 7}
    if random.random() < 0.3:
        asked |= {"current": [random.randint(0, 4) for _ in range(n)], "ties": "current"}
        asked.pop("seed", None)
        if random.random() < 0.5:
            asked["change"] = random.choice([0.001, 0.01, 0.1])
    if random.random() < 0.2:
        asked["threshold"] = random.choice([0.05, 0.1, 0.15, 5])
    return asked


def units_at(populations: list, i: int, people: int, shift: str, one: eh.Allocation, asked: dict) -> int | None:
    """Units of a group with so many people more; None where these are no groups for the method."""
    if populations[i] + people < 0 or (shift == "pro-rata" and sum(populations) - populations[i] <= people):
        return None
    try:
        changed = allocated(shifted(populations, i, people, shift), one.k, one.method, asked)
    except EvenhandError:
        return None
    return int(changed.units[i])


def least_by_trying(populations: list, i: int, shift: str, one: eh.Allocation, asked: dict, more: bool, upto: int):
    """The least number of people that changes a group's units, tried one after the other."""
    own = int(one.units[i])
    for number in range(1, upto + 1):
        for people in (number, -number) if more else (-number, number):
            units = units_at(populations, i, people, shift, one, asked)
            if units is not None and (units > own if more else units < own):
                return people
    return None


def test_no_smaller_number_of_people_does_by_any_method(seed: int) -> None:
    """Every number up to each margin is tried (to 50 where there is none), on 600 instances of few people."""
    random, done, unusual = Random(seed), 0, 0
    while done < cases(120):
        n = random.randint(2, 5)
        populations = [random.randint(1, 30) for _ in range(n)]
        asked = asked_at_random(random, n)
        try:
            one = allocated(populations, random.randint(n, 4 * n), random.choice(METHODS), asked)
        except EvenhandError:
            continue
        i, shift = random.randrange(n), random.choice(["alone", "pro-rata"])
        margins = one.margins(shift, names=[f"g{i}"])
        more = random.random() < 0.5
        found = (margins.gain if more else margins.lose)[0]
        upto = 50 if found is None else abs(found)
        assert found == least_by_trying(populations, i, shift, one, asked, more, upto), (one, populations, asked, shift)
        unusual += found is not None and (found > 0) is not more
        done += 1
    assert unusual or done < 600


def test_each_margin_changes_the_units_and_one_person_less_does_not(seed: int) -> None:
    """On 2,000 instances with up to millions of people, solved again at the margin and one person nearer."""
    random, done = Random(seed), 0
    while done < cases(400):
        n = random.randint(2, 8)
        populations = [int(10 ** random.uniform(2, 7)) for _ in range(n)]
        asked = asked_at_random(random, n)
        asked.pop("threshold", None)
        try:
            one = allocated(populations, random.randint(n, 12 * n), random.choice(METHODS[:3] + METHODS[6:]), asked)
        except EvenhandError:
            continue
        i, shift = random.randrange(n), random.choice(["alone", "pro-rata"])
        margins, own = one.margins(shift, names=[f"g{i}"]), int(one.units[i])
        for people, more in ((margins.gain[0], True), (margins.lose[0], False)):
            if people is None:
                continue
            nearer = people - (1 if people > 0 else -1)
            at, before = (units_at(populations, i, number, shift, one, asked) for number in (people, nearer))
            assert at is not None and before is not None
            assert (at > own >= before) if more else (at < own <= before)
        done += 1


@pytest.mark.parametrize(("year", "state", "people"), OFFICIAL)
def test_the_persons_short_of_the_censuses_are_found(year: int, state: str, people: int) -> None:
    """Who just missed the 435th seat: the numbers that were published after each census."""
    house = eh.allocate(f"us-apportionment-{year}", 435, method="huntington-hill", minimum=1)
    assert house.margins(names=[state]).gain.tolist() == [people]


def test_new_york_was_89_people_short_and_minnesota_26_ahead() -> None:
    """The apportionment of 2020: who would have paid, who would have gained, and the sentences of both."""
    house = eh.allocate("us-apportionment-2020", 435, method="hill")
    margins = house.margins(names=["New York", "Minnesota"])
    assert margins.gain[0] == 89
    assert margins.lose[1] == -26
    assert (margins.gain_from[0], margins.lose_to[1]) == (("Minnesota",), ("New York",))
    told = "89 more people would have given New York one more, at the cost of Minnesota."
    assert told in house.explain("New York").splitlines()
    assert house.summary().endswith(told)
    assert "26 fewer people would have cost Minnesota one, to the gain of New York." in house.explain("Minnesota")


def test_margins_of_fairness_on_residents() -> None:
    """The default fairness on the resident populations of 2020."""
    margins = eh.allocate("us-2020", 435).margins(names=["New York", "Ohio", "Minnesota", "Montana"])
    assert margins.gain.tolist()[:2] == [7305, 15873]
    assert margins.lose.tolist()[2:] == [-1934, -7085]


def test_margins_of_any_size_are_whole_numbers() -> None:
    """Populations beyond what float64 tells apart, to the last person."""
    big = 10**30
    one = eh.allocate({"A": 2 * big, "B": big}, 4, method="webster")
    gain = one.margins(names=["B"]).gain[0]
    # B has 1 of 4 and gets its second where P_B / 1.5 exceeds P_A / 2.5, or is as much and comes first.
    assert one.units.tolist() == [3, 1]
    assert gain == 2 * big * 3 // 5 - big + 1


def test_who_can_gain_or_lose_nothing_has_no_margin() -> None:
    """One group alone, a maximum, a minimum."""
    assert eh.allocate({"A": 5}, 3).margins().gain.tolist() == [None]
    bounded = eh.allocate(eh.Groups({"A": 5, "B": 50}, maximum=[1, None], minimum=[1, 3]), 4)
    margins = bounded.margins()
    assert (margins.gain.tolist(), margins.lose.tolist()) == ([None, None], [None, None])
    assert margins.said == ("No number of people changes the units of any group.",)


def test_margins_are_values_with_tables_and_sentences() -> None:
    """Frozen, equal, in frames, dictionaries and notebooks."""
    import copy
    import pickle

    margins = eh.allocate("new-england-2024", 43).margins()
    assert pickle.loads(pickle.dumps(margins)) == margins == copy.deepcopy(margins)
    assert not margins.gain.flags.writeable
    assert margins.to_dict()["gain"] == margins.gain.tolist()
    assert list(margins.to_frame()["group"]) == list(margins.group)
    assert ">Maine</td>" in margins._repr_html_()
    assert margins.said[0] in repr(margins)
    assert len(str(margins).splitlines()) == 7
    assert next(label.get_text() for label in margins.plot().get_yticklabels()) in margins.group


def test_the_least_people_of_the_smallest_populations_are_found() -> None:
    """One person is more than all have together."""
    assert eh.allocate({"A": 1e-300, "B": 3e-300}, 7, method="webster").margins().gain.tolist() == [1, 1]


def test_margins_refuse_what_has_none() -> None:
    """Another word for the shift, an unknown group, strata pro rata, and the notebook's greedy."""
    one = eh.allocate("new-england-2024", 43)
    with pytest.raises(InvalidParameter, match='must be "alone"'):
        one.margins("prorata")
    with pytest.raises(UnknownGroup, match="Maine"):
        one.margins(names=["Main"])
    with pytest.raises(InvalidParameter, match="strata have whole numbers"):
        eh.allocate("strata-190", 100, method="neyman").margins("pro-rata")
    with pytest.raises(InvalidParameter, match="proves nothing"):
        eh.allocate("new-england-2024", 43, solver="notebook").margins()


def test_progress_is_told_and_a_search_can_be_stopped() -> None:
    """After each group; what the callback raises ends the work."""
    told: list = []
    one = eh.allocate("new-england-2024", 43)
    one.margins(progress=lambda done, whole: told.append((done, whole)))
    assert told == [(i, 6) for i in range(1, 7)]

    def stop(done: int, whole: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        one.margins(progress=stop)
