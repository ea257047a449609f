"""Paths along one parameter: every piece is best all along, and none is missed."""

from __future__ import annotations

import pickle
from fractions import Fraction
from random import Random
from typing import Any

import numpy as np
import pytest

import evenhand as eh
from evenhand.exceptions import InvalidParameter
from evenhand.result.judgement import standing_of
from helpers.random_cases import cases

NEW_ENGLAND = ("new-england-2024", 60)
STATES = ("us-2020", 435)

COUNTS = [
    (STATES, {}, "sigma", 12),
    (STATES, {}, "gamma", 0),
    (STATES, {}, "beta", 3),
    (STATES, {}, "kappa", 224),
    (STATES, {"gamma": 0}, "sigma", 22),
    (STATES, {"gamma": 0}, "beta", 1),
    (STATES, {"gamma": 0}, "kappa", 220),
    (NEW_ENGLAND, {}, "sigma", 2),
    (NEW_ENGLAND, {}, "gamma", 0),
    (NEW_ENGLAND, {}, "beta", 1),
    (NEW_ENGLAND, {}, "kappa", 25),
    (STATES, {"method": "divisor", "minimum": 1}, "c", 18),
]


@pytest.mark.parametrize(("data", "options", "parameter", "count"), COUNTS)
def test_breakpoints_are_as_many_as_are_known(
    data: tuple[str, int], options: dict[str, Any], parameter: str, count: int
) -> None:
    """Counted before by another program, by solving on fine grids and at their refinements."""
    path = eh.path(*data, parameter, **options)
    assert len(path.breakpoints) == count
    assert len(path.pieces) == len(path.units) == count + 1
    assert path.is_proven


def test_breakpoints_lie_where_they_are_known_to_lie() -> None:
    """Figures of the project's own notes, to their digits."""
    beta = eh.path(*STATES, "beta").breakpoints
    assert beta.round(4).tolist() == [1.1917, 1.9025, 3.9997]
    kappa = eh.path(*STATES, "kappa", 0.99, 1)
    assert kappa.breakpoints.round(5).tolist()[-2:] == [0.99237, 0.9934]
    assert all(border.high - border.low < border.low / 10**12 for border in kappa.borders)


def test_signposts_change_at_exact_rationals() -> None:
    """Along c each breakpoint is a rational at which the allocations on both sides tie."""
    path = eh.path(*STATES, "c", method="divisor", minimum=1)
    for number, border in enumerate(path.borders):
        assert border.exact is not None
        tied = eh.allocate(*STATES, method="divisor", c=border.exact, minimum=1).ties
        assert tied is not None
        for units in path.units[number : number + 2]:
            assert tied.nearest(units).tolist() == units.tolist()


RANGES: dict[str, tuple[str | None, Any, Any]] = {
    "kappa": (None, 0, 1),
    "gamma": (None, 0, 2),
    "beta": (None, 1, 6),
    "sigma": (None, 0, 1),
    "base": (None, 0, 1),
    "c": ("divisor", 0, 2),
    "p": ("power-mean", -3, 4),
    "t": ("entropy", -2, 4),
    "first": ("modified-sainte-lague", Fraction(1, 10), Fraction(3, 2)),
    "power": ("power-allocation", 0, 2),
}


def made(random: Random) -> tuple[eh.Groups, int, str, dict[str, Any]]:
    """A small problem, ties and equal populations among them, and the parameter to follow."""
    n, parameter = random.randint(1, 5), random.choice(tuple(RANGES))
    style = random.random()
    populations = [
        random.choice((1, 2, 3, 4, 6, 8, 9, 12)) if style < 0.4 else random.randint(1, 10 ** random.randint(1, 6))
        for _ in range(n)
    ]
    k = random.randint(n, 5 * n)
    method = RANGES[parameter][0]
    options: dict[str, Any] = {"method": method}
    if method is None:
        options = {
            "kappa": random.choice((0, 1, Fraction(1, 2), 2, 0.77)),
            "gamma": random.choice((0, 1, Fraction(1, 2), 2, 0.3)),
            "beta": random.choice((1, 2, 3, Fraction(3, 2), 2.7)),
            "sigma": random.choice((0, 1, Fraction(1, 2), Fraction(1, 4), 0.9)),
            "base": random.choice((0, 0, 0, Fraction(1, 2))),
        }
        del options[parameter]
    if method == "power-allocation":
        options["cv"] = [random.choice((1, 2, Fraction(1, 2))) for _ in populations]
    return eh.Groups(populations, maximum=random.choice((None, None, k // n + 2))), k, parameter, options


def check_at(path: eh.Path, value: Fraction, units: np.ndarray, options: dict[str, Any]) -> None:
    found = eh.allocate(path.groups, path.k, **options, **{path.parameter: value})
    assert standing_of(found, units)[0] is True, f"{path.parameter} = {value}: {found.units} instead of {units}"


def test_pieces_are_solved_again_everywhere(seed: int) -> None:
    """2,000 problems: at both ends of each piece, in its middle, and at 10,000 points between, it is best.

    At a rational breakpoint both allocations tie. Pieces and borders leave no hole.
    """
    random, points = Random(seed), 0
    for _ in range(cases(200)):
        groups, k, parameter, options = made(random)
        low, high = RANGES[parameter][1:]
        path = eh.path(groups, k, parameter, low, high, **options)
        assert (path.pieces[0].low, path.pieces[-1].high) == (low, high)
        for piece in path.pieces:
            if piece.proof == "undecided":
                continue
            between = piece.low + (piece.high - piece.low) * Fraction(random.randint(1, 999), 1000)
            points += 1
            for value in {piece.low, piece.high, (piece.low + piece.high) / 2, between}:
                check_at(path, value, piece.units, options)
        for border, before, after in zip(path.borders, path.pieces, path.pieces[1:], strict=False):
            assert (before.high, after.low) == (border.low, border.high)
            assert border.high - border.low <= Fraction(1, 10**12) * max(abs(border.low), Fraction(high - low, 10**9))
            assert (before.units != after.units).any()
            if border.exact is not None:
                check_at(path, border.exact, before.units, options)
                check_at(path, border.exact, after.units, options)
    assert points >= cases(200)


def test_a_sliver_is_not_missed() -> None:
    """Two groups that all but equal each other give a unit to a third one after the other: a piece below 1e-9 wide."""
    people = 10**9
    path = eh.path([23 * people, 5 * people, 5 * people + 1, 2 * people], 10, "c", method="divisor")
    widths = [float(piece.high - piece.low) for piece in path.pieces]
    assert path.is_proven
    assert 0 < min(widths) < 1e-9
    thin = path.pieces[int(np.argmin(widths))]
    check_at(path, (thin.low + thin.high) / 2, thin.units, {"method": "divisor"})


def test_groups_that_all_but_equal_each_other_are_told_apart() -> None:
    """Their costs differ by too little for slopes along the parameter, not for the slope by population."""
    people = 10**9
    for parameter in ("kappa", "beta", "base"):
        path = eh.path({"A": 12 * people, "B": 7 * people, "C": 7 * people + 5, "D": 3 * people}, 19, parameter)
        assert path.is_proven
        for piece in path.pieces:
            check_at(path, (piece.low + piece.high) / 2, piece.units, {})


def test_twins_change_places_together() -> None:
    """Groups of the same population give at one place, and the piece says which of them still has its unit."""
    path = eh.path([6, 6, 12, 6, 12], 12, "kappa", gamma=0.5, beta=3)
    assert path.is_proven


def test_where_everything_ties_there_is_one_piece() -> None:
    """All groups alike for every beta: one allocation, the first in input order."""
    path = eh.path("us-2020", 435, "beta", kappa=0, gamma=0)
    assert len(path.pieces) == 1
    assert path.is_proven
    assert path.units[0].tolist() == [9] * 35 + [8] * 15


def test_errors_are_those_of_both_ends() -> None:
    """E at the ends of each piece; neighbours meet in the same E."""
    path = eh.path(*NEW_ENGLAND, "sigma")
    assert path.error.shape == (3, 2)
    assert path.error[0, 0] == eh.allocate(*NEW_ENGLAND, sigma=0).error
    assert path.error[:-1, 1] == pytest.approx(path.error[1:, 0], rel=1e-12)


def test_a_path_is_a_value() -> None:
    """Equal when equal, read-only also after a journey, with frames, dictionaries and sentences."""
    path = eh.path(*NEW_ENGLAND, "sigma")
    again = pickle.loads(pickle.dumps(path))
    assert again == path
    assert not again.pieces[0].units.flags.writeable
    assert hash(again) == hash(path)
    assert path != eh.path(*NEW_ENGLAND, "sigma", 0, 0.9)
    assert list(path.to_frame("pandas")["low"]) == [path.low_text(i) for i in range(3)]
    said = path.to_dict()
    assert [piece["gains"] for piece in said["pieces"]][1:] == [path.gains(0), path.gains(1)]
    assert Fraction(said["pieces"][1]["low"]) == path.pieces[1].low
    assert "which is proven of every value between" in path.summary()
    assert "<table>" in path._repr_html_()


def test_a_value_finds_its_piece() -> None:
    """At a breakpoint the piece that begins there; beyond the ends a refusal."""
    path = eh.path(*NEW_ENGLAND, "sigma")
    assert path.at(0.5) is path.pieces[1]
    assert path.at(path.pieces[1].low) is path.pieces[1]
    assert path.at(1) is path.pieces[-1]
    for value in (2, "x", float("nan")):
        with pytest.raises(InvalidParameter, match="this path goes from 0 to 1"):
            path.at(value)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("gama",), "cannot be followed along 'gama'.*Did you mean 'gamma'"),
        (("sigma", 1, 0), "low is 1 and high is 0"),
        (("sigma", 0, 2), r"sigma is 2, but must lie in \[0, 1\]"),
        (("kappa", "a", 1), "kappa is 'a'"),
    ],
)
def test_what_cannot_be_followed_is_refused(words: tuple[Any, ...], message: str) -> None:
    """In words that say what can."""
    with pytest.raises(InvalidParameter, match=message):
        eh.path(*NEW_ENGLAND, *words)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"sigma": 0.3}, "sigma is given, but it is what varies here"),
        ({"method": "hamilton"}, "the method hamilton cannot be followed along 'sigma'"),
        ({"change": 0.1}, "change is given"),
        ({"method": eh.Fairness(), "beta": 3}, "method and beta are both given"),
    ],
)
def test_options_that_do_not_fit_are_refused(options: dict[str, Any], message: str) -> None:
    """Nothing is ignored."""
    with pytest.raises(InvalidParameter, match=message):
        eh.path(*NEW_ENGLAND, "sigma", **options)


def test_infinite_ends_are_refused() -> None:
    """Power means may end at infinity, a path may not."""
    with pytest.raises(InvalidParameter, match="finite ends"):
        eh.path(*NEW_ENGLAND, "p", float("-inf"), method="power-mean")


def test_a_threshold_leaves_the_others_out() -> None:
    """Groups below it have no units on any piece."""
    path = eh.path("us-2020", 435, "sigma", threshold=0.01)
    out = path.groups.populations < 0.01 * path.groups.populations.sum()
    assert not path.units[:, out].any()
    assert (path.units[:, ~out] > 0).all()
    check_at(path, Fraction(3, 10), path.at(0.3).units, {"threshold": 0.01})


def test_progress_is_told_and_the_work_can_be_stopped() -> None:
    """The callback hears of rising parts; what it raises ends the work."""
    heard: list[int] = []
    eh.path(*NEW_ENGLAND, "kappa", progress=lambda done, parts: heard.append(done * 1000 // parts))
    assert heard == sorted(heard)
    assert heard[-1] == 1000

    def stop(done: int, parts: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        eh.path(*NEW_ENGLAND, "kappa", progress=stop)


def test_units_that_all_cost_the_same_are_told_apart_quickly() -> None:
    """With beta 1 and small ideals of all but the base costs are nearly the same, and so all along the base."""
    groups = eh.Groups([32, 10, 856150, 1], maximum=5)
    path = eh.path(groups, 12, "base", 0, 1, kappa=1, gamma=0, beta=1, sigma=1)
    assert path.is_proven
    check_at(path, Fraction(1, 3), path.at(Fraction(1, 3)).units, {"kappa": 1, "gamma": 0, "beta": 1, "sigma": 1})
