"""What is told of a named method is true of that method: in sentences, in notes, in pictures, in refusals."""

import pickle

import numpy as np
import pytest

import evenhand as eh
from evenhand.cli.summary import allocation_report
from evenhand.exceptions import InvalidParameter, TooManyUnits

VOTES = {"Red": 41_000, "Green": 31_000, "Blue": 19_000, "Grey": 6_000, "Late": 3_100, "Tiny": 900}


@pytest.mark.parametrize("method", ["lowndes", "quota-method", "min-max"])
def test_a_method_without_an_error_that_adds_up_tells_no_error_of_single_units(method: str) -> None:
    """Its keys put units in an order; they are no parts of a total error."""
    told = eh.allocate(VOTES, 50, method=method).explain("Red")
    assert "total error" not in told
    assert "no single unit has a cost" in told


def test_where_a_group_without_units_makes_the_error_infinite_nothing_is_told_of_minimums() -> None:
    """With fewer units than groups Hill's next unit goes to the largest group without one; nobody holds a minimum."""
    told = eh.allocate(dict(reversed(VOTES.items())), 3, method="hill").explain("Tiny")
    assert "inf of" not in told and "holds its minimum" not in told
    assert "The next unit to hand out would be the 1st of Grey: it would take an infinite part" in told


@pytest.mark.parametrize(
    ("groups", "said"),
    [([3, 2], "every other allocation has an infinite E"), ([3], "no other allocation is possible")],
)
def test_an_infinite_gap_is_told_by_its_cause(groups: list[int], said: str) -> None:
    """Hill's other allocations of one unit each are possible, and infinitely bad."""
    report = allocation_report(eh.allocate(groups, len(groups), method="hill"), "groups")
    assert any(said in getattr(line, "text", "") for line in report)


def test_who_moves_is_explained_with_the_penalty() -> None:
    """With a penalty on change the costs include it, and a sentence says so."""
    groups = eh.Groups(VOTES, current=[20, 15, 9, 3, 2, 1])
    changed = eh.allocate(groups, 51, method="webster", change=0.1)
    assert "It holds 20 units now and gets 1 more; each unit that moves adds a penalty of 0.1" in changed.explain("Red")
    assert "holds 9 units now and keeps them" in changed.explain("Blue")
    assert "It holds" not in eh.allocate(groups, 51, method="webster").explain("Red")


def test_a_divisor_tells_the_total_that_it_gives() -> None:
    """The divisor stands in no table, so a note says what was asked and what came of it."""
    assert eh.allocate(VOTES, divisor=1_000, method="jefferson").notes == ("a divisor of 1,000 gives 100 units",)
    with pytest.raises(TooManyUnits, match="divisor is 1e-300, so small"):
        eh.allocate(VOTES, divisor=1e-300, method="jefferson")
    with pytest.raises(InvalidParameter, match="k is 5 and divisor is 7: give one"):
        eh.allocate(VOTES, 5, divisor=7, method="jefferson")


def test_a_threshold_that_nobody_misses_is_told() -> None:
    """5 is five people, and not 5 %: whoever meant the share reads that it had no effect."""
    found = eh.allocate(VOTES, 50, method="webster", threshold=5)
    assert found.notes == ("nobody falls below the threshold of 5",)
    assert found.units.tolist() == eh.allocate(VOTES, 50, method="webster").units.tolist()


def test_exempt_is_names_and_nothing_else() -> None:
    """None is nobody; what is no name is refused in words."""
    assert eh.allocate(VOTES, 50, method="webster", threshold=0.05, exempt=None).units[-1] == 0
    with pytest.raises(InvalidParameter, match="exempt is 3, but must be the name"):
        eh.allocate(VOTES, 50, method="webster", threshold=0.05, exempt=3)


@pytest.mark.parametrize(
    "allocation",
    [
        eh.allocate(VOTES, 50, method="webster", threshold=0.05),
        eh.allocate(VOTES, 50, method="neyman", sd=[1, 2, 3, 4, 5, 0]),
        eh.allocate([1e300, 1e-300, 1], 5, method="adams"),
        eh.allocate(VOTES, 0, method="webster"),
    ],
    ids=["threshold", "nothing varies", "beyond float64", "nothing"],
)
def test_pictures_bear_ideals_of_nothing(allocation: eh.Allocation) -> None:
    """A deviation from an ideal of 0 has no end: its bar is drawn to the edge and marked, and no warning is raised."""
    axes = allocation.plot()
    axes.figure.canvas.draw()
    endless = int(((allocation.ideal == 0) & (allocation.units > 0)).sum())
    assert sum("∞" in text.get_text() for text in axes.texts) >= endless
    assert all(np.isfinite(bar.get_width()) for bar in axes.patches)


def test_pictures_name_the_method() -> None:
    """A picture by Webster does not look like one by the default fairness."""
    assert "by webster" in eh.allocate(VOTES, 50, method="webster").plot().figure.get_suptitle()
    titles = [axes.get_title(loc="left") for axes in eh.sweep(VOTES, 6, 40, method="hill").plot().figure.axes]
    assert "Error E(k) by huntington-hill" in titles
    assert " by " not in eh.allocate(VOTES, 50).plot().figure.get_suptitle()


@pytest.mark.parametrize("alpha", [0, 2])
def test_a_sweep_may_begin_with_nothing(alpha: float) -> None:
    """No unit at all is worth nothing, at every alpha and without a warning."""
    sweep = eh.sweep(VOTES, 0, 10, method="webster")
    assert sweep.score(alpha)[0] == -np.inf and np.isfinite(sweep.score(alpha)[1:]).all()
    assert sweep.best_k(alpha) > 0
    sweep.plot(alpha)


@pytest.mark.parametrize("method", ["lowndes", "quota-method", "webster"])
def test_sweeps_of_every_method_are_values(method: str) -> None:
    """No error is the same as no error: a sweep equals itself after a journey, and the same sweep made again."""
    sweep = eh.sweep(VOTES, 6, 9, method=method)
    assert pickle.loads(pickle.dumps(sweep)) == sweep == eh.sweep(VOTES, 6, 9, method=method)
    assert sweep != eh.sweep(VOTES, 6, 10, method=method)


def test_a_deviation_beyond_float64_is_infinite() -> None:
    """Its exact value is known, and no float64 is large enough for it."""
    found = eh.allocate([1e300, 1e-300, 1], 9, method="min-max")
    assert found.units.tolist() == [7, 1, 1]
    assert found.error == np.inf and found.gap == np.inf and np.isfinite(found.log_error)
