"""Facts stated in public, or in evenhand's own documents, each with its source above the test."""

from __future__ import annotations

import csv
import math
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

import evenhand as eh
from helpers.oracles import dynamic
from helpers.oracles.problem import Problem

CENSUSES = Path(__file__).parent / "golden" / "us_apportionment_1870_1880_1900.csv"
HAMILTON = {"kappa": 1, "gamma": 1, "beta": 1, "sigma": 1}

# US Census Bureau, apportionment of 2020 (census.gov): seats of each state.
HOUSE_2020 = {
    "California": 52, "Texas": 38, "Florida": 28, "New York": 26, "Pennsylvania": 17, "Illinois": 17, "Ohio": 15,
    "Georgia": 14, "North Carolina": 14, "Michigan": 13, "New Jersey": 12, "Virginia": 11, "Washington": 10,
    "Arizona": 9, "Massachusetts": 9, "Tennessee": 9, "Indiana": 9, "Maryland": 8, "Missouri": 8, "Wisconsin": 8,
    "Colorado": 8, "Minnesota": 8, "South Carolina": 7, "Alabama": 7, "Louisiana": 6, "Kentucky": 6, "Oregon": 6,
    "Oklahoma": 5, "Connecticut": 5, "Utah": 4, "Iowa": 4, "Nevada": 4, "Arkansas": 4, "Mississippi": 4, "Kansas": 4,
    "New Mexico": 3, "Nebraska": 3, "Idaho": 2, "West Virginia": 2, "Hawaii": 2, "New Hampshire": 2, "Maine": 2,
    "Rhode Island": 2, "Montana": 2, "Delaware": 1, "South Dakota": 1, "North Dakota": 1, "Alaska": 1, "Vermont": 1,
    "Wyoming": 1,
}  # fmt: skip


def census(year: int, **more: int) -> eh.Groups:
    """Apportionment populations of one census; golden/README.md names the sources."""
    with CENSUSES.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["census"] == str(year)]
    return eh.Groups({row["state"]: int(row["apportionment_population"]) for row in rows} | more)


def units_of(groups: eh.Groups, k: int, state: str) -> int:
    """Return the seats of one state by Hamilton's method, that is with all four parameters at 1."""
    answer = eh.allocate(groups, k, **HAMILTON)
    assert answer.unique is True
    return int(answer.units[groups.index(state)])


@pytest.mark.parametrize("data", ["us-2020", "us-apportionment-2020"])
def test_435_seats_of_the_2020_census_are_the_real_house(data: str) -> None:
    """At the defaults, by resident and by apportionment population alike."""
    groups = eh.load(data)
    answer = eh.allocate(groups, 435)
    assert dict(zip(groups.names, answer.units.tolist(), strict=True)) == HOUSE_2020
    assert answer.unique is True


# Alabama and Rhode Island: University of Alabama, Math 103 (ctl.ua.edu/math103). Maine and Colorado: retold in many
# places, no first source at hand; the populations reproduce them.
@pytest.mark.parametrize(
    ("year", "k", "state", "seats"),
    [
        (1880, 299, "Alabama", 8),
        (1880, 300, "Alabama", 7),
        (1870, 270, "Rhode Island", 2),
        (1870, 280, "Rhode Island", 1),
        (1900, 385, "Maine", 4),
        (1900, 386, "Maine", 3),
        (1900, 389, "Maine", 3),
        (1900, 391, "Maine", 4),
        (1900, 356, "Colorado", 3),
        (1900, 357, "Colorado", 2),
        (1900, 358, "Colorado", 3),
    ],
)
def test_historic_paradoxes_of_hamiltons_method(year: int, k: int, state: str, seats: int) -> None:
    """The corner kappa = gamma = beta = sigma = 1 loses seats just as Congress saw it."""
    assert units_of(census(year), k, state) == seats


# georgeszpiro.com/9-new-state-paradox: Oklahoma's entry in 1907 with five seats, taken as 1,000,000 persons.
def test_the_new_states_paradox_of_oklahoma() -> None:
    """Oklahoma joins with its five seats, and Maine takes one from New York."""
    before, after = census(1900), census(1900, Oklahoma=1_000_000)
    assert (units_of(before, 386, "Maine"), units_of(before, 386, "New York")) == (3, 38)
    assert [units_of(after, 391, state) for state in ("Maine", "New York", "Oklahoma")] == [4, 37, 5]


def test_new_england_is_best_served_by_43_seats() -> None:
    """k = 6..60, alpha 2: (20, 10, 4, 4, 3, 2), and the ranges of alpha."""
    swept = eh.sweep(eh.load("new-england-2024"), 6, 60)
    best = swept.best(alpha=2)
    assert (best.k, best.units.tolist()) == (43, [20, 10, 4, 4, 3, 2])
    assert rounded(swept.alpha_ranges()) == [
        (43, 0.0, 2.81), (24, 2.81, 3.57), (13, 3.57, 4.2), (12, 4.2, 4.43), (10, 4.43, 4.94), (7, 4.94, 7.66),
        (6, 7.66, math.inf),
    ]  # fmt: skip
    assert [swept.edge(alpha) for alpha in (0, 2, 8)] == [None, None, "low"]


def rounded(ranges: list[tuple[int, float, float]]) -> list[tuple[int, float, float]]:
    """Ranges of alpha to two decimals."""
    return [(k, round(low, 2), round(high, 2)) for k, low, high in ranges]


def test_totals_worth_having_for_the_states_of_2020() -> None:
    """k = 50..1000 at the defaults: eleven totals win for some alpha, 435 is none of them."""
    swept = eh.sweep(eh.load("us-2020"), 50, 1000)
    assert swept.proven.all()
    assert rounded(swept.alpha_ranges()) == [
        (921, 0.0, 2.2), (522, 2.2, 2.28), (335, 2.28, 2.79), (334, 2.79, 3.19), (69, 3.19, 3.21), (68, 3.21, 3.44),
        (57, 3.44, 5.3), (55, 5.3, 8.39), (52, 8.39, 14.6), (51, 14.6, 25.45), (50, 25.45, math.inf),
    ]  # fmt: skip


def test_the_notebooks_greedy_misses_122_of_551_totals() -> None:
    """US 2020, k = 50..600 at the defaults; its worst error is 7.8 % above the least."""
    groups = eh.load("us-2020")
    best, notebook = eh.sweep(groups, 50, 600), eh.sweep(groups, 50, 600, solver="notebook")
    assert int((best.units != notebook.units).any(axis=1).sum()) == 122
    assert (notebook.error / best.error).max() == pytest.approx(1.078, abs=5e-4)


def test_the_smallest_case_that_the_notebooks_greedy_misses() -> None:
    """P = (12, 7, 1), k = 5: it says (3, 1, 1) with E = 207/320, the best is (2, 2, 1) with E = 17/28."""
    best, notebook = eh.allocate([12, 7, 1], 5), eh.allocate([12, 7, 1], 5, solver="notebook")
    assert (best.units.tolist(), notebook.units.tolist()) == ([2, 2, 1], [3, 1, 1])
    assert best.error == pytest.approx(17 / 28, rel=1e-14)
    assert notebook.error == pytest.approx(207 / 320, rel=1e-14)
    assert dynamic.solve(Problem((Fraction(12), Fraction(7), Fraction(1)), 5)).error == Fraction(17, 28)
    assert notebook.gap == pytest.approx(17 / 28 - 207 / 320, rel=1e-12)


def test_fifty_equal_states_tie_in_two_trillion_ways() -> None:
    """With kappa = gamma = 0 and k = 435, 35 of the 50 states have one seat more: C(50, 35) optima."""
    answer = eh.allocate(eh.load("us-2020"), 435, kappa=0, gamma=0)
    assert answer.ties is not None
    assert answer.ties.count == 2_250_829_575_120 == math.comb(50, 35)
    assert answer.units.tolist() == [9] * 35 + [8] * 15


def test_a_perfect_fit_with_square_roots() -> None:
    """P = (2, 8, 18), kappa = 1/2, k = 6: the ideals are exactly 1, 2 and 3."""
    answer = eh.allocate([2, 8, 18], 6, kappa=0.5)
    assert answer.units.tolist() == [1, 2, 3]
    assert (answer.error, answer.log_error, answer.unique) == (0.0, -math.inf, True)
    assert answer.ratio.tolist() == [1.0, 1.0, 1.0]


def test_small_groups_are_not_lost_beside_large_ones() -> None:
    """P = (1, 5e8, 3e8, 2e8), k = 100, beta = 6: sums of errors would lose the small group, next-unit costs do not."""
    assert eh.allocate([1, 5e8, 3e8, 2e8], 100, beta=6).units.tolist() == [1, 49, 30, 20]


def test_the_error_drifts_to_the_right_edge_below_beta() -> None:
    """E(k) falls like k^-beta: for alpha well below beta large totals win, well above it small ones do."""
    swept = eh.sweep(eh.load("us-2020"), 50, 3000)
    assert swept.best(alpha=0.5).k > 1000
    assert swept.best(alpha=6).k < 60
    slope = np.polyfit(np.log(swept.k), swept.log_error, 1)[0]
    assert slope == pytest.approx(-2, abs=0.4)
