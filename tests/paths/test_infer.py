"""Which parameters explain an allocation: found where there are some, excluded only where there are none."""

from __future__ import annotations

import pickle
from fractions import Fraction
from random import Random

import pytest

import evenhand as eh
from evenhand.exceptions import InvalidBounds, InvalidParameter, InvalidValue
from evenhand.result.judgement import standing_of
from helpers.random_cases import cases

HOUSE = eh.load("us-apportionment-2020")
OFFICIAL = dict(zip(HOUSE.names, HOUSE.current.tolist(), strict=True))


def test_the_house_of_2020_is_best_at_the_defaults() -> None:
    """Official seats, resident populations: the ranges through the defaults to six digits."""
    found = eh.infer("us-2020", OFFICIAL)
    assert found.possible is True
    assert {name: str(value) for name, value in found.point.items()} == {
        "kappa": "1",
        "gamma": "1",
        "beta": "2",
        "sigma": "1/2",
        "base": "0",
    }
    assert {name: tuple(round(float(end), 6) for end in ends) for name, ends in found.ranges.items()} == {
        "kappa": (0.993402, 1),
        "gamma": (0, 1),
        "beta": (1.902513, 3.999741),
        "sigma": (0.384827, 0.50723),
    }
    assert "huntington-hill" in found.given_by
    assert found.nearest.moved == 0
    assert 0 < found.share < 0.01


def test_ranges_end_where_another_allocation_is_better() -> None:
    """Just inside the allocation is best, just outside it is not."""
    found = eh.infer("us-2020", OFFICIAL)
    units = found.units
    for name, ends in found.ranges.items():
        for end, out in zip(ends, (-1, 1), strict=True):
            if end in found.box[name]:
                continue
            for step, expected in ((-out, True), (out, False)):
                value = end + step * Fraction(1, 10**9)
                best = eh.allocate("us-2020", 435, **{name: value})
                assert standing_of(best, units)[0] is expected


def test_planted_allocations_are_found(seed: int) -> None:
    """300 allocations made by parameters out of the box: a point is found, and the units are best there."""
    random = Random(seed)
    for _ in range(cases(60)):
        n = random.randint(2, 5)
        groups = eh.Groups([random.randint(1, 10 ** random.randint(1, 5)) for _ in range(n)])
        k = random.randint(n, 5 * n)
        planted = {
            "kappa": random.choice((1, random.random())),
            "gamma": random.choice((0, 1, random.random())),
            "beta": random.choice((1, 2, 1 + 5 * random.random())),
            "sigma": random.choice((0, 0.5, 1, random.random())),
        }
        units = eh.allocate(groups, k, **planted).units
        found = eh.infer(groups, units, samples=4000)
        assert found.possible is True, (groups.populations, units, planted)
        assert standing_of(eh.allocate(groups, k, **found.point), units)[0] is True


def test_what_is_excluded_is_best_nowhere(seed: int) -> None:
    """200 allocations drawn by lot: those that are proven impossible are best at none of 60 points each."""
    random, impossible = Random(seed), 0
    for _ in range(cases(60)):
        n = random.randint(2, 4)
        groups = eh.Groups([random.randint(1, 1000) for _ in range(n)])
        units = [random.randint(1, 6) for _ in range(n)]
        found = eh.infer(groups, units, samples=1000, boxes=3000)
        if found.possible is not False:
            continue
        impossible += 1
        assert found.excluded == 1
        assert found.point is None
        assert found.nearest.moved > 0
        for _ in range(60):
            point = {
                "kappa": random.choice((0, 1, random.random())),
                "gamma": random.choice((0, 1, random.random())),
                "beta": random.choice((1, 2, 6, 1 + 5 * random.random())),
                "sigma": random.choice((0, 1, random.random())),
            }
            best = eh.allocate(groups, sum(units), **point)
            assert standing_of(best, found.units)[0] is False
    assert impossible >= cases(60) // 4


def test_the_european_parliament_needs_a_base() -> None:
    """Without one its seats are proven to be best nowhere; with one they come much nearer."""
    without = eh.infer("ep-2024")
    assert without.possible is False
    with_base = eh.infer("ep-2024", with_base=True, boxes=200)
    assert with_base.possible is None
    assert 0 < with_base.excluded < 1
    assert with_base.nearest.point["base"] > 3
    assert with_base.nearest.moved < without.nearest.moved
    assert "Not found to be best anywhere" in with_base.verdict


def test_parameters_that_are_given_stay() -> None:
    """They are no side of the box, and have no range."""
    found = eh.infer({"A": 12, "B": 7, "C": 1}, [3, 1, 1], beta=3, kappa=1)
    assert found.box["beta"] == (3, 3)
    assert found.point is None or found.point["beta"] == 3
    assert set(found.ranges) <= {"gamma", "sigma"}


def test_an_inference_is_a_value() -> None:
    """Equal when equal, with frames, dictionaries, pictures and sentences."""
    found = eh.infer({"A": 12, "B": 7, "C": 1}, [3, 1, 1])
    again = pickle.loads(pickle.dumps(found))
    assert again == found
    assert found == eh.infer({"A": 12, "B": 7, "C": 1}, {"A": 3, "B": 1, "C": 1})
    assert list(found.to_frame("pandas")["parameter"]) == ["kappa", "gamma", "beta", "sigma", "base"]
    assert found.to_dict()["possible"] is True
    assert "<table>" in found._repr_html_()
    assert next(label.get_text() for label in found.plot().get_yticklabels()) == "kappa, 0 to 1"


def test_the_only_allocation_is_best_everywhere() -> None:
    """One group, or as many units as groups."""
    for groups, units in (({"A": 5}, [3]), ({"A": 5, "B": 2}, [1, 1])):
        found = eh.infer(groups, units)
        assert found.possible is True
        assert found.share == 1
        assert found.ranges["sigma"] == (0, 1)


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"method": "webster"}, InvalidParameter, "method is given"),
        ({"change": 0.1}, InvalidParameter, "change is given"),
        ({"samples": 5}, InvalidParameter, "samples is 5"),
        ({"seed": -1}, InvalidParameter, "seed is -1"),
        ({"boxes": "x"}, InvalidParameter, "boxes is 'x'"),
        ({"units": [1, 2]}, InvalidValue, "2 numbers of units for 3 groups"),
        ({"units": [5, 0, 0]}, InvalidBounds, "fewer than the 1"),
        ({"units": None}, InvalidValue, "there are no units"),
    ],
)
def test_mistakes_are_refused(options: dict[str, object], error: type[Exception], message: str) -> None:
    """In words that tell what to do."""
    with pytest.raises(error, match=message):
        eh.infer({"A": 12, "B": 7, "C": 1}, **{"units": [3, 1, 1], **options})
