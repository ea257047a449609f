"""Methods side by side: units, differences, indices by hand, and verdicts that are true."""

from __future__ import annotations

from itertools import pairwise
from math import inf, log, sqrt

import numpy as np
import pytest

import evenhand as eh
from evenhand.exceptions import EvenhandError, InvalidParameter, Unmeasured
from evenhand.result import indices

PEOPLE, UNITS = np.array([60.0, 30.0, 10.0]), np.array([3.0, 1.0, 0.0])  # v = .6 .3 .1, s = .75 .25 0

BY_HAND = {
    "gallagher": sqrt((0.15**2 + 0.05**2 + 0.1**2) / 2),
    "loosemore_hanby": (0.15 + 0.05 + 0.1) / 2,
    "sainte_lague": 0.15**2 / 0.6 + 0.05**2 / 0.3 + 0.1**2 / 0.1,
    "dhondt": 0.75 / 0.6,
    "rae": (0.15 + 0.05 + 0.1) / 3,
    "gini": 1 - (0.1 * 0 + 0.3 * 0.25 + 0.6 * 1.25),  # Lorenz curve 0, .25, 1 over 0.1, 0.4, 1
    "least_people": 20.0,
    "most_people": 30.0,
    "deviation": 5.0,
    "entropy": 0.75 * log(0.75 / 0.6) + 0.25 * log(0.25 / 0.3),
}


@pytest.mark.parametrize("name", indices.INDICES)
def test_an_index_is_what_its_formula_gives_by_hand(name: str) -> None:
    """Three groups, four units."""
    assert indices.INDICES[name](PEOPLE, UNITS) == pytest.approx(BY_HAND[name], rel=1e-14)


def test_indices_do_not_fall_over_groups_of_nobody() -> None:
    """A group without people and without units changes nothing but Rae's mean."""
    people, units = np.append(PEOPLE, 0.0), np.append(UNITS, 0.0)
    for name, index in indices.INDICES.items():
        if name != "rae":
            assert index(people, units) == pytest.approx(BY_HAND[name], rel=1e-14), name
    assert indices.entropy(people, np.array([3.0, 1.0, 0.0, 1.0])) == inf


def test_units_and_differences_stand_side_by_side() -> None:
    """Each row is what `allocate` gives; who gains and loses is told against the first."""
    methods = ["hill", "webster", "dhondt", eh.Fairness(beta=3)]
    found = eh.compare("us-apportionment-2020", 435, methods=methods, judged_by="webster")
    for row, method, error in zip(found.units, methods, found.error, strict=True):
        alone = eh.allocate("us-apportionment-2020", 435, method=method)
        assert (row == alone.units).all()
        assert error == alone.judged_by("webster").error
    assert found.names == ("huntington-hill", "webster", "jefferson", "fairness, beta 3")
    assert (found.difference == found.units - found.units[0]).all()
    assert (found.differs == (found.units != found.units[0]).any(axis=0)).all()
    assert found.error.argmin() == 1
    assert "New York +1" in found.verdicts[1]
    assert "Montana -1" in found.verdicts[1] or "Rhode Island -1" in found.verdicts[1]


def test_verdicts_are_true() -> None:
    """Quota kept or where it is broken, minimums, ties, monotone or not."""
    found = eh.compare("us-apportionment-2020", 435, methods=["hamilton", "dhondt", "quota-method"])
    assert "Keeps quota." in found.verdicts[0]
    assert "Not house monotone" in found.verdicts[0]
    assert "Quota broken: California has 5" in found.verdicts[1]
    assert "House monotone: " in found.verdicts[1]
    assert "Keeps quota." in found.verdicts[2]
    equal = eh.compare([5, 5], 3, methods=["webster", "hill"])
    assert "2 allocations" in equal.verdicts[0]
    assert "The same units as webster." in equal.verdicts[1]


def test_bounds_and_thresholds_hold_for_every_method() -> None:
    """What is asked around the first is asked around all."""
    found = eh.compare({"A": 60, "B": 37, "C": 3}, 10, methods=["webster", "hill", "fairness"], threshold=0.05)
    assert (found.units[:, 2] == 0).all()
    least = eh.compare([60, 37, 3], 10, methods=["webster", "dhondt"], minimum=2)
    assert (least.units >= 2).all()
    assert "Minimums are kept; 1 group holds no more than that." in least.verdicts[1]


def test_what_cannot_be_compared_is_refused() -> None:
    """No methods, a judge without an error, an unknown method or keyword."""
    with pytest.raises(InvalidParameter, match="no method"):
        eh.compare([5, 3], 4, methods=[])
    with pytest.raises(Unmeasured):
        eh.compare([5, 3], 4, methods=["webster"], judged_by="lowndes")
    with pytest.raises(EvenhandError, match="webstr"):
        eh.compare([5, 3], 4, methods=["webstr"])
    with pytest.raises(InvalidParameter, match="notebook"):
        eh.compare([5, 3], 4, methods=["fairness", "webster"], solver="notebook")
    with pytest.raises(TypeError, match="no keyword"):
        eh.compare([5, 3], 4, methods=["webster"], judge="hill")


def test_a_comparison_is_a_table_a_value_and_a_picture() -> None:
    """Frame, HTML with names escaped, equality, and Axes."""
    found = eh.compare({"<A>": 60, "B": 30, "C": 14}, 4, methods=["dhondt", "adams"])
    assert found == eh.compare({"<A>": 60, "B": 30, "C": 14}, 4, methods=["dhondt", "adams"])
    assert found.to_frame("pandas")["adams"].tolist() == found.units[1].tolist()
    assert "&lt;A&gt;" in found._repr_html_()
    assert f"<td><b>{found.units[1][0]}</b></td>" in found._repr_html_()
    assert "groups differ" in found.plot().get_title(loc="left")


def test_the_gini_coefficient_is_the_mean_difference_of_all_pairs(seed: int) -> None:
    """Half the mean absolute difference of units per person between two people, by the mean: another definition."""
    random = np.random.default_rng(seed)
    for _ in range(200):
        people = random.integers(1, 10**6, 8).astype(np.float64)
        units = random.integers(0, 40, 8).astype(np.float64)
        units[0] += 1
        share, each = people / people.sum(), units / people
        pairs = share[:, None] * share * np.abs(each[:, None] - each)
        assert indices.gini(people, units) == pytest.approx(
            pairs.sum() / 2 / (share * each).sum(), rel=1e-12, abs=1e-15
        )


def test_a_picture_of_many_groups_says_how_many_differ(seed: int) -> None:
    """Sixty are shown; the title counts all, names the first method, and lies inside of the figure, as all heads do."""
    people = np.random.default_rng(seed).integers(1, 10**6, 300)
    found = eh.compare(people, 1500, methods=["dhondt", "adams", eh.Fairness(kappa=0.5, beta=3, sigma=0.2)])
    axes = found.plot()
    figure = axes.figure
    title = axes.get_title(loc="left")
    assert f"{int(found.differs.sum())} of 300 groups differ,\nthe 60 that differ most" in title
    assert "blue: more than by jefferson, orange: fewer" in title
    figure.canvas.draw()
    heads = [text.get_window_extent() for text in axes.get_xticklabels()]
    texts = [axes._left_title.get_window_extent(), *heads]
    assert all(box.x0 >= 0 and box.x1 <= figure.bbox.x1 and box.y1 <= figure.bbox.y1 for box in texts)
    assert all(left.x1 < right.x0 for left, right in pairwise(heads))
    assert [label.get_text() for label in axes.get_xticklabels()][2] == "fairness\nkappa 0.5\nbeta 3\nsigma 0.2"
