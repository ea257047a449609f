"""Maps over two parameters: every pixel that is decided has its best allocation, and most of the area is proven."""

from __future__ import annotations

import pickle
from random import Random

import numpy as np
import pytest

import evenhand as eh
from evenhand.exceptions import InvalidParameter
from evenhand.result.judgement import standing_of
from evenhand.result.map import name_of
from helpers.random_cases import cases

SIDES = {"kappa": (0, 1), "gamma": (0, 1), "beta": (1, 4), "sigma": (0, 1), "base": (0, 1)}


def centre_of(chart: eh.Map, row: int, column: int) -> dict[str, float]:
    """The parameters at the centre of a pixel."""
    found = {}
    for (name, low, high), place in ((chart.x, column), (chart.y, row)):
        found[name] = low + (high - low) * (2 * place + 1) / (2 * chart.size)
    return found


def test_pixels_are_solved_again(seed: int) -> None:
    """Ten maps of small problems, 30 pixels of each: the region's units are best at the pixel's centre."""
    random, decided = Random(seed), 0
    for _ in range(cases(10)):
        populations = [random.randint(1, 10 ** random.randint(1, 5)) for _ in range(random.randint(2, 5))]
        x, y = random.sample(tuple(SIDES), 2)
        options = {"kappa": 0.9, "beta": 2, "gamma": random.choice((0, 1)), "sigma": random.choice((0, 0.4, 1))}
        options = {name: value for name, value in options.items() if name not in (x, y)}
        k = random.randint(2 * len(populations), 30)
        chart = eh.map(populations, k, (x, *SIDES[x]), (y, *SIDES[y]), size=25, certified=0.95, **options)
        for _ in range(30):
            row, column = random.randrange(25), random.randrange(25)
            region = chart.grid[row, column]
            if region < 0:
                continue
            decided += 1
            best = eh.allocate(populations, k, **options, **centre_of(chart, row, column))
            assert standing_of(best, chart.units[region])[0] is True
    assert decided > cases(10) * 15


def test_the_states_are_mapped() -> None:
    """Sigma and beta at the defaults: what the map shows along a row is what the path finds there."""
    chart = eh.map("us-2020", 435, ("sigma", 0.3, 0.6), ("beta", 1.5, 3), size=60)
    assert chart.certified >= 0.99
    row = 20
    path = eh.path("us-2020", 435, "sigma", 0.3, 0.6, beta=centre_of(chart, row, 0)["beta"])
    for column in range(60):
        region = chart.grid[row, column]
        if region >= 0:
            expected = path.at(centre_of(chart, row, column)["sigma"]).units
            assert chart.units[region].tolist() == expected.tolist()


def test_a_map_is_a_value() -> None:
    """Equal when equal, with frames, dictionaries, pictures and sentences; shares add up with what is undecided."""
    words = ({"A": 12, "B": 7, "C": 1}, 5, "sigma", ("beta", 1, 3))
    chart = eh.map(*words, size=40)
    assert pickle.loads(pickle.dumps(chart)) == chart
    assert chart == eh.map(*words, size=40)
    assert chart != eh.map(*words, size=41)
    assert sum(chart.share) == pytest.approx(1 - (chart.grid < 0).mean())
    assert chart.share[0] == max(chart.share)
    assert list(chart.to_frame("pandas")["region"]) == ["A", "B"]
    assert chart.to_dict()["regions"][1]["changes"] == chart.changes(1)
    assert "<table>" in chart._repr_html_()
    assert chart.plot().get_xlabel() == "sigma"
    assert f"{chart.certified:.2%}" in chart.summary()
    assert np.unique(chart.grid).max() == len(chart.units) - 1


def test_work_ends_where_enough_is_certified_and_can_be_stopped() -> None:
    """Progress rises to its end; what the callback raises ends the work."""
    heard: list[int] = []
    eh.map([12, 7, 1], 5, "sigma", "beta", size=10, progress=lambda done, parts: heard.append(done))
    assert heard == sorted(heard)
    assert heard[-1] == 1000

    def stop(done: int, parts: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        eh.map([12, 7, 1], 5, "sigma", "beta", progress=stop)


@pytest.mark.parametrize(
    ("words", "options", "message"),
    [
        (("sigma", "sigma"), {}, "both sigma"),
        (("sigma", "alpha"), {}, "cannot be followed along 'alpha'"),
        (("sigma", ("beta", 3, 2)), {}, "beta goes from 3 to 2"),
        (("sigma", ("beta", 3)), {}, "is no side of a map"),
        (("sigma", "beta"), {"sigma": 0.2}, "sigma is given"),
        (("c", "base"), {"method": "divisor"}, "two parameters of Fairness"),
        (("sigma", "beta"), {"size": 1}, "size is 1"),
        (("sigma", "beta"), {"certified": 1}, "certified is 1"),
        (("sigma", "beta"), {"change": 0.2}, "change is given"),
    ],
)
def test_mistakes_are_refused(words: tuple[object, object], options: dict[str, object], message: str) -> None:
    """In words that tell what to do."""
    with pytest.raises(InvalidParameter, match=message):
        eh.map([12, 7, 1], 5, *words, **options)


def test_regions_have_letters() -> None:
    """A to Z, then two letters; all different."""
    names = [name_of(number) for number in range(1000)]
    assert names[:2] == ["A", "B"]
    assert names[25:28] == ["Z", "AA", "AB"]
    assert len(set(names)) == 1000
