"""Units are counted in whole numbers up to the largest total, and none that are wrong leave the solver."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest

import evenhand as eh
from evenhand.exceptions import InternalError
from evenhand.numbers import LARGEST_TOTAL, whole_sum
from evenhand.solve import many, one
from evenhand.solve.counting import COUNTABLE, row_sums, taken_in_order
from evenhand.solve.request.bounds import Bounds
from evenhand.solve.search.batch import solved
from helpers.random_cases import cases
from helpers.strategies import start

ON_ONE_SIDE = {"kappa": 0, "gamma": 1, "beta": 4, "sigma": 0}


def check_counted(units: np.ndarray, k: int, what: str) -> None:
    """The units are at least 1 each and sum to k, counted by Python."""
    counted = units.tolist()
    assert min(counted) >= 1, what
    assert sum(counted) == k, f"{sum(counted) - k:+} units: {what}"


def test_the_largest_total_is_handed_out_to_the_unit() -> None:
    """Three groups at k = 2^53, where a float64 sum of the units is k for k + 1 of them."""
    answer = eh.allocate([3, 2, 1], 2**53, **ON_ONE_SIDE)
    check_counted(answer.units, 2**53, "three groups")
    assert answer.proof in ("ball", "exact")


@pytest.mark.parametrize("n", [1, 2, 50, 1000])
@pytest.mark.parametrize("short", [0, 1, 77])
def test_totals_just_below_the_largest_are_handed_out_to_the_unit(n: int, short: int) -> None:
    """Equal targets and one side free: every group starts at its ideal, and no sum of them is exact in float64."""
    k = LARGEST_TOTAL - short
    check_counted(eh.allocate(list(range(1, n + 1)), k, **ON_ONE_SIDE).units, k, f"{n} groups, {k} units")


def test_every_row_of_a_sweep_up_to_the_largest_total_sums_to_it(seed: int) -> None:
    """Random parameters, whole populations, and totals from 2^50 on; the rows in float64 and those put right."""
    random = start(seed)
    for _ in range(10):
        populations = [random.randint(1, 60) for _ in range(random.choice((2, 3, 9, 40)))]
        totals = sorted({random.randint(2**50, LARGEST_TOTAL) for _ in range(12)} | {LARGEST_TOTAL})
        swept = eh.sweep(populations, totals, **large_total_fairness(random))
        assert swept.units is not None
        for k, units in zip(totals, swept.units, strict=True):
            check_counted(units, k, f"{populations}, {k}, {swept.method}")


def large_total_fairness(random: Random) -> dict[str, float]:
    """Draw parameters under which many groups sit near their ideal, or far from it on a free side."""
    return {
        "kappa": random.choice((0, 1, 2)),
        "gamma": random.choice((0, 1)),
        "beta": random.choice((1, 2, 4)),
        "sigma": random.choice((0, 0.5, 1)),
    }


def test_a_price_at_which_everybody_takes_everything_does_not_overflow() -> None:
    """2,000 equal groups at beta 1 and a guess that is too high: each would take all 2^53 units, 2^64 together."""
    totals = np.array([LARGEST_TOTAL - 5, LARGEST_TOTAL])
    groups, fairness = eh.Groups([7] * 2000), eh.Fairness(gamma=0, beta=1)
    bounds = Bounds.of(groups.rows, fairness)
    holdings = solved(fairness.bind(groups.rows).at(totals), totals, bounds, np.array([1.0, 1.0]))
    for k, units in zip(totals.tolist(), holdings.units, strict=True):
        check_counted(units.astype(np.int64), k, f"k = {k}")


def test_the_notebooks_greedy_counts_in_whole_numbers_too() -> None:
    """It starts at floor(a*), whose float64 sum is rounded; its units sum to k all the same."""
    for k in (2**53 - 1, 2**53 - 3, 2**53):
        check_counted(eh.allocate([1, 1, 1, 10**17], k, solver="notebook").units, k, f"k = {k}")


def test_sums_of_units_are_exact_or_said_to_be_beyond_counting(seed: int) -> None:
    """`row_sums`, `whole_sum` and `taken_in_order` against Python's own whole numbers."""
    random = start(seed)
    for _ in range(cases(300)):
        counts = [random.choice((0, 1, 3, random.randint(0, 2**53), 2**62)) for _ in range(random.randint(1, 9))]
        array = np.array(counts, dtype=np.int64)
        assert whole_sum(array) == sum(counts)
        assert row_sums(array[np.newaxis].astype(np.float64))[0] == min(sum(counts), COUNTABLE)
        wanted = random.randint(0, min(sum(counts), COUNTABLE - 1))
        taken = taken_in_order(array, wanted).tolist()
        assert sum(taken) == wanted
        assert all(0 <= given <= most for given, most in zip(taken, counts, strict=True))


WRONG = {
    "one unit too many": (lambda units: units + np.eye(1, units.shape[1], dtype=units.dtype), "do not sum to k"),
    "one unit too few": (lambda units: units - np.eye(1, units.shape[1], dtype=units.dtype), "do not sum to k"),
    "a group with nothing": (lambda units: units * 0, "break the bounds"),
    "too much for one": (
        lambda units: units + np.array([2, *[0] * (units.shape[1] - 2), -2], dtype=units.dtype),
        "break the bounds",
    ),
}


@pytest.mark.parametrize("how", WRONG)
def test_wrong_units_never_leave_the_solver(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A solver that errs is caught at the last door, for one total and for many, and for the notebook's greedy."""
    spoil, complaint = WRONG[how]
    bounded = eh.Groups([50, 30, 20], minimum=[1, 1, 1], maximum=[8, 9, 9])
    free = eh.Groups([50, 30, 20])
    for module in (one, many):
        right, greedy = module.solved, module.notebook_units

        def spoiled(*given: object, right: object = right) -> object:
            holdings = right(*given)  # type: ignore[operator]
            holdings.units = spoil(holdings.units)
            return holdings

        monkeypatch.setattr(module, "solved", spoiled)
        monkeypatch.setattr(module, "notebook_units", lambda *given, greedy=greedy: spoil(greedy(*given)))
    for ask in (
        lambda: eh.allocate(bounded, 14),
        lambda: eh.sweep(bounded, 14, 14),
        lambda: eh.sweep(bounded, 14, 14, keep_units=False),
    ):
        with pytest.raises(InternalError, match=f"{complaint}.*report"):
            ask()
    if how != "too much for one":
        for ask in (
            lambda: eh.allocate(free, 14, solver="notebook"),
            lambda: eh.sweep(free, 9, 14, solver="notebook"),
        ):
            with pytest.raises(InternalError, match=f"{complaint}.*report"):
                ask()
