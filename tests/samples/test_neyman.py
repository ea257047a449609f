"""Neyman's allocation in whole numbers has the least variance, whatever the strata."""

import random
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest

from evenhand.exceptions import InvalidBounds, InvalidParameter, InvalidPopulation, TooManyUnits
from evenhand.groups import Groups
from evenhand.methods.sample.methods import Neyman
from evenhand.result.allocation import Allocation
from evenhand.solve.many import answers
from evenhand.solve.request.problems import OverTotals
from evenhand.solve.request.request import Request
from evenhand.solve.request.rule import Rule
from helpers.oracles.survey import Survey, drawn_survey
from helpers.surveys import allocated, check_surveys

SURVEYS = 200


@pytest.mark.parametrize("has_limits", [False, True])
def test_no_sample_has_a_smaller_variance(seed: int, has_limits: bool) -> None:
    """Also not where strata have limits of their own."""
    check_surveys(seed, SURVEYS, has_limits)


def test_a_sweep_gives_what_each_sample_size_gives_alone(seed: int) -> None:
    """From the smallest sample to all of every stratum: units, proof and variance."""
    rng = random.Random(seed)
    for _ in range(20):
        survey = drawn_survey(rng, default_limits=True)
        request = Request(Groups(survey.sizes), Neyman(survey.sd), Rule())
        low, high = sum(survey.least), sum(survey.most)
        totals = np.unique(np.linspace(low, high, min(150, high - low + 1)).astype(np.int64))
        found = answers(OverTotals(request, totals))
        assert found.units is not None
        for row, k in enumerate(totals.tolist()[:: max(1, len(totals) // 15)]):
            row = row * max(1, len(totals) // 15)
            alone = Allocation.best(request, k)
            assert found.units[row].tolist() == alone.units.tolist(), (survey, k)
            assert found.error[row] == pytest.approx(alone.error, rel=1e-12), (survey, k)


def test_rounding_the_ideals_is_not_always_best():
    """Sizes 80, 1477 and 1723 with deviations 1.7, 19 and 8: the ideals round to (1, 4, 1), the best is (1, 3, 2)."""
    survey = Survey([80, 1477, 1723], [Fraction("1.7"), Fraction(19), Fraction(8)], [1, 1, 1], [80, 1477, 1723], 6)
    ours = allocated(Groups(survey.sizes, minimum=1), Neyman(sd=[1.7, 19, 8]), 6)
    assert ours.units.tolist() == [1, 3, 2]
    rounded = survey.variance([1, 4, 1])
    assert np.maximum(np.rint(ours.ideal), 1).tolist() == [1, 4, 2]
    assert float(rounded / survey.variance([1, 3, 2]) - 1) == pytest.approx(0.082, abs=0.001)


# Sizes, deviations and the rounded allocation: the vignette of stratallo 3.0.1 (CRAN), n = 190.
def test_a_published_rounding_is_beaten():
    """Best are (15, 77, 95, 3) with a variance of 16,242,714,411; published were (16, 77, 94, 3), 16,243,033,336."""
    sizes, sd = [3000, 4000, 5000, 2000], [48, 179, 176, 16]
    ours = allocated(Groups(sizes), Neyman(sd=sd), 190)
    survey = Survey(sizes, [Fraction(one) for one in sd], [2] * 4, sizes, 190)
    assert ours.units.tolist() == [15, 77, 95, 3]
    assert round(survey.variance([15, 77, 95, 3])) == round(ours.error) == 16_242_714_411
    assert round(survey.variance([16, 77, 94, 3])) == 16_243_033_336


def test_ideals_are_in_proportion_to_size_times_deviation():
    """They are k N S / sum N S, and a stratum that holds a whole ideal is known to stand exactly at it."""
    ours = allocated(Groups([10, 20, 30]), Neyman(sd=[3, 3, 0.1]), 31)
    assert ours.units.tolist() == [10, 19, 2]
    assert ours.ideal.tolist() == [10, 20, 1]
    assert ours.standing.tolist() == [0, -1, 1]


def test_a_stratum_without_spread_gets_the_fewest_units():
    """It costs nothing to leave it at its minimum until all others are drawn whole."""
    groups = Groups({"A": 50, "B": 40, "C": 1})
    assert allocated(groups, Neyman(sd=[1, 0, 0]), 20).units.tolist() == [17, 2, 1]
    everything = allocated(groups, Neyman(sd=[1, 0, 0]), 60)
    assert everything.units.tolist() == [50, 9, 1]
    assert (everything.error, everything.log_error) == (0.0, float("-inf"))
    assert everything.unique


def test_a_sample_of_everybody_leaves_nothing_to_chance():
    """With k = sum N the variance is exactly 0, and no more than that can be drawn."""
    groups = Groups([7, 5])
    assert allocated(groups, Neyman(sd=[2, 3]), 12).error == 0
    with pytest.raises(TooManyUnits, match="the maximums add up to 12"):
        allocated(groups, Neyman(sd=[2, 3]), 13)


def test_deviations_by_name_come_in_any_order():
    """A mapping, a series and a list say the same, and one number is everybody's."""
    groups = Groups({"A": 50, "B": 40, "C": 9})
    by_place = allocated(groups, Neyman(sd=[1, 2.5, 3]), 20).units.tolist()
    assert allocated(groups, Neyman(sd={"C": 3, "A": 1, "B": 2.5}), 20).units.tolist() == by_place
    assert allocated(groups, Neyman(sd=pd.Series([2.5, 3.0, 1.0], ["B", "C", "A"])), 20).units.tolist() == by_place
    assert allocated(groups, Neyman(sd=np.array([1, 2.5, 3])), 20).units.tolist() == by_place
    assert (
        allocated(groups, Neyman(sd=7), 20).units.tolist() == allocated(groups, Neyman(sd=[1, 1, 1]), 20).units.tolist()
    )


def test_deviations_mean_the_decimals_that_were_written():
    """0.1 is one tenth: strata of 10 with 0.3 and of 30 with 0.1 tie exactly."""
    ours = allocated(Groups([10, 30]), Neyman(sd=[0.3, 0.1]), 7)
    assert ours.ties is not None
    assert ours.ties.count == 2


def test_strata_that_differ_can_tie():
    """With h = 10/3 and h = 20 the second unit of one saves 50/9, as the ninth of the other does."""
    ours = allocated(Groups([10, 60], minimum=1), Neyman(sd=Fraction(1, 3)), 10)
    assert ours.proof == "exact"
    assert ours.ties is not None
    assert [units.tolist() for units in ours.ties] == [[2, 8], [1, 9]]
    assert ours.units.tolist() == [2, 8]


def test_huge_and_tiny_strata_are_left_to_exact_numbers():
    """Where h or its square leaves float64, the answer is the same as with numbers of a usual size."""
    usual = allocated(Groups([300, 200, 100]), Neyman(sd=[1, 2, 3]), 50)
    for factor in (Fraction(10) ** 290, Fraction(1, 10**280), Fraction(10) ** 400, Fraction(1, 10**400)):
        scaled = allocated(Groups([300, 200, 100]), Neyman(sd=[factor, 2 * factor, 3 * factor]), 50)
        assert scaled.units.tolist() == usual.units.tolist()
        assert scaled.proof in ("ball", "exact", "float")
        assert scaled.ideal == pytest.approx(usual.ideal)
        log_factor = 2 * (factor.numerator.bit_length() - factor.denominator.bit_length()) * np.log(2)
        assert scaled.log_error == pytest.approx(usual.log_error + log_factor, abs=3)


def test_many_strata_take_one_look(seed: int) -> None:
    """Above 131,072 strata the price comes from a sample of them; the certificate holds all the same."""
    rng = np.random.default_rng(seed)
    n, k = 140_000, 1_000_000
    groups, sd = Groups(rng.integers(1, 5000, n)), rng.integers(0, 300, n) / 10
    ours = allocated(groups, Neyman(sd=sd), k)
    assert ours.units.sum() == k
    weights, fewest = groups.populations * sd, np.minimum(2, groups.populations)
    assert bool((ours.units >= fewest).all())
    assert bool((ours.units <= groups.populations).all())
    saved = (weights**2 / np.maximum(ours.units * (ours.units - 1.0), 1))[ours.units > fewest].min()
    saving = (weights**2 / (ours.units * (ours.units + 1.0)))[ours.units < groups.populations].max()
    assert saving <= saved * (1 + 1e-12)


@pytest.mark.parametrize(
    ("sd", "message"),
    [
        ([1, -2], "sd of row 2 is -2, but must be a finite number of 0 or more: it is the standard deviation"),
        ([1, float("nan")], "sd of row 2 is nan, but must be a finite number of 0 or more"),
        (np.array([1, np.inf]), "sd of row 2 is inf, but must be a finite number of 0 or more"),
        ({"A": 1, "B": True}, "sd of B is True, but must be"),
        ({"A": 1}, "sd is not given for 'B': give it for every group"),
        ({"A": 1, "B": 2, "C": 3}, "sd is given for 'C', but no group is called so"),
        ([1, 2, 3], "sd holds 3 numbers, but there are 2 groups: give one for each"),
        ([1], "sd holds 1 numbers, but there are 2 groups: give one for each"),
        ("1, 2", "sd is the text 1, 2: give a number for each group"),
        ([[1, 2]], "sd has 2 dimensions: give one number for each group, in a row"),
        ([0, 0], "sd is 0 for every group: where nothing varies, every sample is as good as any other"),
        (None, "neyman needs the standard deviation within a stratum of each: give sd=..., or name the column"),
    ],
)
def test_deviations_that_are_none_are_refused(sd: object, message: str) -> None:
    """With the value, where it stands, and what is allowed."""
    with pytest.raises(InvalidParameter) as refusal:
        allocated(Groups({"A": 50, "B": 40}), Neyman(sd=sd), 20)
    assert message in str(refusal.value)


def test_strata_hold_whole_numbers():
    """A stratum of 40.5 is refused by name, row and value."""
    with pytest.raises(InvalidPopulation, match=r"population of 'B' \(row 2\) is 40.5, but must be a whole number"):
        allocated(Groups({"A": 50, "B": 40.5}), Neyman(sd=[1, 2]), 20)


def test_a_minimum_above_the_stratum_is_refused_unless_it_is_everybodys():
    """One minimum for all means "or all of a smaller stratum"; one given for a stratum is a mistake."""
    assert allocated(Groups([50, 3], minimum=5), Neyman(sd=[1, 2]), 20).units.tolist() == [17, 3]
    with pytest.raises(InvalidBounds, match=r"minimum of 'B' \(row 2\) is 5, but no more than its 3 can be drawn"):
        allocated(Groups({"A": 50, "B": 3}, minimum=[1, 5]), Neyman(sd=[1, 2]), 20)


def test_methods_are_values():
    """Equal where they mean the same, and after pickling."""
    import pickle

    one = Neyman(sd=[1, 2.5])
    assert one == Neyman(sd=np.array([1, 2.5])) == pickle.loads(pickle.dumps(one))
    assert hash(one) == hash(Neyman(sd=np.array([1, 2.5])))
    assert one != Neyman(sd=[1, 2])
    assert one != Neyman(sd={"A": 1, "B": 2.5})
