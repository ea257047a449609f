"""A sweep is nothing but many allocations: every row equals the allocation at its total."""

from __future__ import annotations

from random import Random
from typing import Any

import numpy as np
import pytest

import evenhand as eh
from helpers.random_cases import cases
from helpers.strategies import Instance, fairness, instance, start


def sweepable(random: Random) -> tuple[eh.Groups, dict[str, float], list[int]]:
    """Draw groups, parameters and increasing totals that their bounds allow."""
    drawn = instance(random, largest_k=1)
    groups = eh.Groups(drawn.populations, **drawn.bounds)
    least = int(np.maximum(groups.minimum, 1).sum())
    most = min(least + 3_000, 10**9 if groups.maximum is None else int(sum(groups.maximum.tolist())))
    count = random.randint(1, min(random.choice((80, 160)), most - least + 1))
    totals = sorted(random.sample(range(least, most + 1), count))
    return groups, fairness(random, groups.n, totals[0]), totals


def check_row(swept: Any, row: int, single: Any, case: str) -> None:
    """One row of a sweep says what the allocation at its total says."""
    at = f"k = {swept.k[row]} of {case}"
    assert swept.units[row].tolist() == single.units.tolist(), f"{swept.units[row]}, alone {single.units}: {at}"
    assert swept.proof[row] == single.proof or {swept.proof[row], single.proof} <= {"float", "ball", "exact"}, f"{at}"
    assert swept.unique[row] is single.unique, f"{at}"
    assert swept.error[row] == pytest.approx(single.error, rel=1e-9, abs=1e-300), f"{at}"
    assert swept.log_error[row] == pytest.approx(single.log_error, rel=1e-9, abs=1e-9), f"{at}"


def test_every_row_equals_its_allocation(seed: int) -> None:
    """100 sweeps over scattered totals; seen to fail with the units of neighbouring totals exchanged."""
    random = start(seed)
    for _ in range(cases(100)):
        groups, parameters, totals = sweepable(random)
        swept = eh.sweep(groups, totals, **parameters)
        assert swept.k.tolist() == totals
        case = str(Instance(list(groups.exact), 0, parameters, {"minimum": groups.minimum, "maximum": groups.maximum}))
        for row in random.sample(range(len(totals)), min(8, len(totals))):
            check_row(swept, row, eh.allocate(groups, totals[row], **parameters), case)


@pytest.mark.parametrize("fairness", [{}, {"beta": 2.7, "sigma": 0.3}, {"sigma": 0}, {"gamma": 0, "kappa": 0}])
@pytest.mark.parametrize("count", [3, 200])
def test_groups_far_from_their_ideals_are_filled(fairness: dict[str, float], count: int) -> None:
    """Where all but one are at their maximum, that one takes the rest; seen to fail with one unit for each look."""
    groups = eh.Groups([500, 300.5, 200, 100], maximum=[1_000, 1_000, 10**7, 7])
    swept = eh.sweep(groups, 2_500_000, 2_500_000 + count - 1, **fairness)
    assert swept.units.tolist() == [[1_000, 1_000, k - 2_007, 7] for k in swept.k.tolist()]
    assert set(swept.proof) == {"float"}


def test_threads_and_kept_units_change_nothing(seed: int) -> None:
    """One thread or four, units kept or not: the same errors, proofs and units."""
    random = start(seed)
    for _ in range(cases(20)):
        groups, parameters, totals = sweepable(random)
        one, four = (eh.sweep(groups, totals, **parameters, threads=count) for count in (1, 4))
        bare = eh.sweep(groups, totals, **parameters, keep_units=False)
        assert np.array_equal(one.units, four.units)
        assert bare.units is None
        for other in (four, bare):
            assert np.array_equal(one.error, other.error)
            assert one.proof.tolist() == other.proof.tolist()
            assert one.unique.tolist() == other.unique.tolist()


def test_a_long_sweep_of_real_states_equals_its_allocations(seed: int) -> None:
    """Blocks and their guessed prices hide no row: US 2020, 50..3000, a hundred totals looked at."""
    random = start(seed)
    groups = eh.load("us-2020")
    for parameters in (
        {},
        {"kappa": 0.6, "gamma": 0.3, "beta": 2.7, "sigma": 0.3},
        {"sigma": 0.0},
        {"beta": 1, "sigma": 1},
    ):
        swept = eh.sweep(groups, 50, 3000, **parameters)
        assert swept.proven.all()
        for row in random.sample(range(len(swept.k)), 25):
            check_row(swept, row, eh.allocate(groups, int(swept.k[row]), **parameters), f"us-2020 {parameters}")
