"""Corners where nothing is handed out, or a group gets nothing or has nobody: answers, or refusals in words."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

import evenhand as eh

NAMES = {"A": 60, "B": 30, "C": 11}
NOBODY = {"A": 60, "B": 30, "C": 0}


@pytest.mark.parametrize("least", [0, 1])
def test_a_total_at_which_somebody_misses_a_first_unit_is_never_best(least: int) -> None:
    """Hill's E is infinite below three units, and of no units at all it is 0 for nothing: neither is worth having."""
    s = eh.sweep(NAMES, least, 20, method="hill")
    assert np.isinf(s.error[s.k.searchsorted([1, 2])]).all()
    assert [k for k, _, _ in s.alpha_ranges()] == [10, 3]
    assert s.alpha_ranges()[-1][2] == np.inf
    assert s.best_k(alpha=1) == 10


@pytest.mark.parametrize("method", ["webster", "hamilton", "entropy"])
def test_that_nobody_gets_anything_is_no_perfect_fit(method: str) -> None:
    """E(0) = 0 makes no total best for every alpha."""
    s = eh.sweep(NAMES, 0, 20, method=method)
    assert s.error[0] == 0
    assert s.perfect == ()
    assert s.best_k(alpha=0) > 1


def test_where_no_total_serves_everybody_the_smallest_is_taken() -> None:
    """All are equally bad."""
    assert eh.sweep(NAMES, 0, 2, method="hill").alpha_ranges() == [(1, 0.0, np.inf)]


@pytest.mark.parametrize("method", ["webster", "hill", "lowndes", "quota-method", "hamilton"])
def test_no_units_are_an_answer_too(method: str) -> None:
    """An empty order and a paragraph."""
    r = eh.allocate(NAMES, 0, method=method)
    assert len(r.order().unit) == 0
    assert r.summary().startswith("0 units were handed out to 3 groups")


def test_a_judge_without_a_meaning_for_nobody_says_so() -> None:
    """Fairness has no ideal for a population of 0; Webster has."""
    r = eh.allocate(NOBODY, 4, method="webster")
    with pytest.raises(eh.exceptions.InvalidPopulation, match="fairness cannot judge this: population of 'C'"):
        r.judged_by("fairness")
    assert r.judged_by("hamilton").error >= 0
    with pytest.raises(eh.exceptions.InvalidPopulation, match="fairness cannot judge this"):
        eh.compare(NOBODY, 4, methods=["webster", "hamilton"])
    assert eh.compare(NOBODY, 4, methods=["webster", "hamilton"], judged_by="webster").units.shape == (2, 3)


def test_bounds_are_no_matter_of_a_judge() -> None:
    """A minimum of 0 is Webster's question; its units are measured by fairness all the same."""
    r = eh.allocate(NAMES, 6, method="webster", minimum=0)
    assert r.judged_by("fairness").error == eh.allocate(NAMES, 6, method="webster").judged_by("fairness").error


def test_who_falls_below_a_threshold_stands_on_no_side() -> None:
    """Its ideal and its units are 0, but that is no exact fit: it is out."""
    r = eh.allocate({"A": 41_000, "B": 31_000, "C": 900}, 12, method="webster", threshold=0.05)
    assert {row.group: row.standing for row in r.audit().rows} == {"A": "over", "B": "under", "C": "out"}
    assert "out" not in {row.standing for row in eh.allocate(NOBODY, 4, method="webster").audit().rows}


def test_a_column_that_a_method_does_not_use_is_told() -> None:
    """Standard deviations were asked for, and Webster knows nothing of them; Neyman does."""
    groups = eh.Groups({"size": [80, 1477, 1723], "sd": [19, 2, 8]}, population_column="size", sd_column="sd")
    assert eh.allocate(groups, 6, method="webster").notes == ("the method webster does not use the column 'sd' (sd)",)
    assert eh.allocate(groups, 6, method="neyman").notes == ()


def test_a_gap_between_first_units_is_never_negative() -> None:
    """Of two equal groups the one that holds more stays: a move costs twice the penalty, whoever else has none."""
    groups = eh.Groups([6, 5, 6], minimum=0, maximum=1, current=[0, 6, 6])
    r = eh.allocate(groups, 1, method="hill", change=Fraction(1, 1000))
    assert r.units.tolist() == [0, 0, 1]
    assert r.gap == 0.002


def test_a_total_of_nothing_warns_of_nothing() -> None:
    """Warnings are errors here: fifty states share no unit, and a sweep begins with it."""
    assert eh.allocate("us-2020", 0, method="webster").units.sum() == 0
    assert eh.sweep("us-2020", 0, 1, method="webster").units.sum(axis=1).tolist() == [0, 1]
