"""Trade-offs: what one more unit buys, proposed totals, and alpha ranges of several settings."""

import copy
import pickle
from fractions import Fraction
from random import Random

import numpy as np
import pytest

import evenhand as eh
from evenhand.exceptions import EvenhandError, InvalidParameter, Unmeasured
from evenhand.result.marks import marks_of
from helpers.random_cases import cases


def test_each_setting_is_its_own_sweep() -> None:
    """Errors, what is bought and alpha ranges are those of `sweep`, method by method."""
    methods = [eh.Fairness(), eh.Fairness(beta=3), "webster"]
    found = eh.tradeoff("new-england-2024", 6, 60, methods=methods)
    assert found.names == ("fairness", "fairness, beta 3", "webster")
    for i, method in enumerate(methods):
        one = eh.sweep("new-england-2024", 6, 60, method=method)
        assert found.error[i].tolist() == one.error.tolist()
        assert found.alpha_ranges[i] == tuple(one.alpha_ranges())
        assert np.isnan(found.bought[i, 0])
        assert found.bought[i, 1:] == pytest.approx(1 - one.error[1:] / one.error[:-1], rel=1e-9, abs=1e-12)
    assert found.people_per_unit.tolist() == [float(found.groups.total) / k for k in range(6, 61)]
    assert [k for k, _, _ in found.alpha_ranges[0]] == [43, 24, 13, 12, 10, 7, 6]


def test_marks_are_the_nearest_whole_numbers(seed: int) -> None:
    """Cube root and Wyoming rule against fractions, at every size and just beside a half."""
    random = Random(seed)
    for _ in range(cases(500)):
        half = (2 * random.randint(1, 10**6) + 1) ** 3
        people = random.choice([random.randint(2, 10**15), half // 8, half // 8 + 1, half // 8 - 1]) + 2
        groups = eh.Groups([people - 1, 1], keep_totals=True)
        cube, wyoming = (mark.k for mark in marks_of(groups))
        assert (2 * cube - 1) ** 3 <= 8 * people < (2 * cube + 1) ** 3
        assert wyoming == people
    assert [mark.k for mark in marks_of(eh.Groups([12, 5], keep_totals=True))] == [3, 3]
    smallest = eh.Groups({"A": Fraction(15, 2), "B": 3, "C": 0}, keep_totals=True)
    assert [mark.k for mark in marks_of(smallest)] == [2, 4]


def test_perfect_fits_and_infinite_errors_buy_nothing_known() -> None:
    """After E = 0 no share of it can be bought; E = 0 itself buys all."""
    found = eh.tradeoff({"A": 6, "B": 3, "C": 1}, 9, 11)
    assert found.bought[0, 1] == 1
    assert np.isnan(found.bought[0, 2])
    few = eh.tradeoff({"A": 6, "B": 3, "C": 1}, 2, 4, methods="huntington-hill")
    assert np.isnan(few.bought[0, :2]).all()
    jefferson = eh.tradeoff({"A": 6, "B": 3, "C": 1}, 2, 4, methods="jefferson")
    assert jefferson.alpha_ranges == (None,)
    assert "its error does not tell how well a total fits" in jefferson.said[-1]


def test_a_tradeoff_is_a_value_with_tables_and_pictures() -> None:
    """Frozen, equal, in frames, dictionaries and notebooks; the picture has a band for each setting."""
    found = eh.tradeoff("new-england-2024", 6, 60, methods=["fairness", "webster", "jefferson"])
    assert pickle.loads(pickle.dumps(found)) == found == copy.deepcopy(found)
    assert list(found.to_frame()["k"]) == found.k.tolist()
    assert found.to_dict()["settings"][2]["alpha_ranges"] is None
    assert "people_per_unit" in found._repr_html_()
    assert "wyoming 24" in repr(found)
    top, bands = found.plot().figure.axes
    assert [label.get_text() for label in bands.get_yticklabels()] == ["fairness", "webster"]
    assert top.get_yscale() == "log"
    assert len(found.plot(top).lines) >= 3


def test_one_total_and_listed_totals_will_do() -> None:
    """A range of one, and any increasing totals."""
    one = eh.tradeoff("new-england-2024", 43, 43)
    assert one.k.tolist() == [43]
    assert one.said[0] == "The total 43: 357,816 people for a unit."
    assert one.plot().get_xlim() == (42, 44)
    assert eh.tradeoff("new-england-2024", [6, 10, 43]).k.tolist() == [6, 10, 43]


def test_progress_runs_over_all_settings_and_can_stop_the_work() -> None:
    """Told as parts of one whole; what the callback raises ends it."""
    told: list = []
    eh.tradeoff("new-england-2024", 6, 60, methods=["fairness", "webster"], progress=lambda *way: told.append(way))
    assert told[-1] == (110, 110)
    assert [done for done, _ in told] == sorted(done for done, _ in told)

    def stop(done: int, whole: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        eh.tradeoff("new-england-2024", 6, 60, progress=stop)


def test_a_tradeoff_refuses_what_it_cannot_weigh() -> None:
    """No method, methods without an error, unknown keywords and totals that are none."""
    with pytest.raises(InvalidParameter, match="no method is given"):
        eh.tradeoff("new-england-2024", 6, 60, methods=[])
    with pytest.raises(Unmeasured):
        eh.tradeoff("new-england-2024", 6, 60, methods=["fairness", "lowndes"])
    with pytest.raises(InvalidParameter, match="keeps errors only"):
        eh.tradeoff("new-england-2024", 6, 60, keep_units=True)
    with pytest.raises(TypeError, match="metods"):
        eh.tradeoff("new-england-2024", 6, 60, metods="webster")
    with pytest.raises(EvenhandError, match="k_min = 60 is above"):
        eh.tradeoff("new-england-2024", 60, 6)
