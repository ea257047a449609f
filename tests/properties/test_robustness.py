"""Robustness: probabilities of results under errors of the populations, against closed forms and against counting."""

from collections import Counter
from math import erf, sqrt

import numpy as np
import pytest

import evenhand as eh
from evenhand.exceptions import InvalidParameter, UnknownGroup
from helpers.random_cases import cases


def below(x: float) -> float:
    """Normal distribution function."""
    return (1 + erf(x / sqrt(2))) / 2


@pytest.mark.parametrize(("share", "given"), [("error", 0.02), ("sd", (1.5, 0.8))])
def test_two_groups_have_the_probabilities_of_their_closed_form(seed: int, share: str, given: object) -> None:
    """By Webster's method A has at least a of k units where (1 - t) A > t B with t = (a - 1/2) / k, which is normal."""
    people, k = (60.0, 41.0), 25
    sd = tuple(0.02 * p for p in people) if share == "error" else (1.5, 0.8)
    draws = cases(20_000)
    found = eh.robustness(
        dict(zip("AB", people, strict=True)), k, draws=draws, seed=seed, method="webster", **{share: given}
    )
    seen = found.units_of("A")
    for units in range(k + 1):
        ends = [(units - 0.5) / k, (units + 0.5) / k]
        at_least = [
            below(((1 - t) * people[0] - t * people[1]) / sqrt(((1 - t) * sd[0]) ** 2 + (t * sd[1]) ** 2)) for t in ends
        ]
        expected = at_least[0] - at_least[1]
        # Few of many draws are not normal but Poisson: one draw of room beside four standard errors.
        room = 4 * sqrt(expected * (1 - expected) / draws) + 1 / draws
        assert abs(seen.get(units, 0.0) - expected) <= room, (units, expected, seen)
    assert sum(seen.values()) == pytest.approx(1)
    assert found.whole == pytest.approx(seen[int(found.allocation.units[0])])


def test_every_probability_is_counted_from_the_draws(seed: int) -> None:
    """Against allocations one by one: unit counts, whole allocations, places in line, means."""
    generator, n, k = np.random.default_rng(seed), 5, 17
    people = generator.integers(50, 500, n)
    replicates = people * (1 + 0.1 * generator.standard_normal((60, n)))
    found = eh.robustness(people, k, replicates=replicates)
    every = [eh.allocate(row, k) for row in replicates]
    units = np.array([one.units for one in every])
    for i in range(n):
        assert found.units_of(str(i + 1)) == {
            a: count / 60 for a, count in sorted(Counter(units[:, i].tolist()).items())
        }
    assert found.expected == pytest.approx(units.mean(axis=0))
    wholes = Counter(map(tuple, units.tolist()))
    assert found.distinct == len(wholes)
    assert dict(found.allocations) == dict(wholes.most_common(20)) or len(wholes) > 20
    assert found.whole == wholes[tuple(found.allocation.units.tolist())] / 60
    first = Counter(int(one.next_cost.argmin()) for one in every)
    assert found.rank_probability is not None
    assert found.rank_probability[:, 0].tolist() == [first[i] / 60 for i in range(n)]
    assert found.rank_probability.sum(axis=0) == pytest.approx(1)
    assert found.standard_error[0] == pytest.approx(np.sqrt(found.probability[0] * (1 - found.probability[0]) / 60))
    assert (found.seed, found.draws) == (None, 60)


def test_the_best_total_of_each_draw_is_counted(seed: int) -> None:
    """A sweep for every set of populations."""
    generator = np.random.default_rng(seed)
    people = np.array([60.0, 31.0, 11.0])
    replicates = people * (1 + 0.05 * generator.standard_normal((20, 3)))
    found = eh.robustness(people, 10, replicates=replicates, totals=(3, 30), alpha=1)
    expected = Counter(int(eh.sweep(row, 3, 30).best_k(1)) for row in replicates)
    assert dict(found.best_k) == dict(expected)
    assert any(sentence.startswith("The best total is") for sentence in found.said)


def test_a_seed_repeats_the_draws_and_is_written_down() -> None:
    """The same seed, the same result; without one it is drawn."""
    first = eh.robustness("new-england-2024", 43, error=0.01, draws=20)
    again = eh.robustness("new-england-2024", 43, error=0.01, draws=20, seed=first.seed)
    assert first == again
    assert f"seed {first.seed}" in first.said[0]


def test_no_error_leaves_everything_as_it_is() -> None:
    """Every group is safe, none a coin toss."""
    found = eh.robustness("new-england-2024", 43, error=0, draws=30, seed=1)
    assert (found.whole, len(found.safe), found.coin_tosses, found.distinct) == (1.0, 6, (), 1)
    assert "at least 90 % at 95 % confidence" in found.said[1]


def test_an_even_tie_is_a_coin_toss() -> None:
    """Two equal groups and an odd number of units: each has the odd one in about half of the draws."""
    found = eh.robustness({"A": 500, "B": 500, "C": 2000}, 3, error=0.01, draws=400, seed=3, method="dhondt")
    assert set(found.coin_tosses) <= {"A", "B", "C"}
    one = eh.robustness({"A": 500, "B": 500}, 3, error=0.01, draws=400, seed=3, method="webster")
    assert one.coin_tosses == ("A", "B")
    assert abs(one.stays[0] - 0.5) < 4 * sqrt(0.25 / 400)


def test_large_errors_never_make_a_population_negative() -> None:
    """A population of 0 or less is drawn again, so that no draw ends in an error."""
    found = eh.robustness({"A": 5, "B": 3, "C": 1}, 9, error=1.5, draws=200, seed=2)
    assert found.counts.sum(axis=1).tolist() == [200, 200, 200]


def test_strata_have_whole_numbers_in_every_draw() -> None:
    """Drawn sizes are rounded, and that is said."""
    found = eh.robustness("strata-190", 100, error=0.01, draws=20, seed=1, method="neyman")
    assert "rounded to whole numbers" in found.said[0]
    assert found.counts.sum(axis=1).tolist() == [20] * 4


def test_bounds_thresholds_and_units_held_stay() -> None:
    """Every draw is asked the same question."""
    groups = eh.Groups({"A": 60, "B": 36, "C": 5}, minimum=[0, 4, 0], current=[5, 4, 1])
    found = eh.robustness(groups, 10, sd={"A": 3, "B": 3, "C": 1}, draws=200, seed=4, threshold=0.05, method="webster")
    assert min(found.units_of("B")) >= 4
    assert 0 in found.units_of("C")


def test_methods_without_single_costs_have_no_line() -> None:
    """Units in turn and min-max: said, not invented."""
    for method in ("quota-method", "min-max"):
        found = eh.robustness({"A": 60, "B": 40}, 5, error=0.01, draws=5, seed=1, method=method)
        assert found.rank_probability is None
        assert "Nobody's place in line is told" in found.said[-1]
        assert "next_in_line" not in found.columns


def test_robustness_is_a_value_with_tables_and_pictures() -> None:
    """Frozen, equal, in frames, dictionaries and notebooks."""
    import copy
    import pickle

    found = eh.robustness("new-england-2024", 43, error=0.05, draws=40, seed=1)
    assert pickle.loads(pickle.dumps(found)) == found == copy.deepcopy(found)
    assert not found.counts.flags.writeable
    assert found.to_dict()["stays"] == list(found.to_frame()["stays"])
    assert ">Maine</td>" in found._repr_html_()
    assert "40 draws" in repr(found)
    assert "40 draws" in found.plot().get_xlabel()


def test_robustness_refuses_what_it_cannot_draw() -> None:
    """Each with the value, what is allowed, and what to do."""
    groups = {"A": 6, "B": 4}
    refused = (
        ({}, "nothing says how wrong"),
        ({"error": 0.1, "sd": 1}, "error and sd are given"),
        ({"error": -0.1}, "error is -0.1"),
        ({"error": "0.1"}, "error is '0.1'"),
        ({"sd": [1, 2, 3]}, "3 numbers for 2 groups"),
        ({"sd": {"A": 1}}, "says nothing of 'B'"),
        ({"error": 0.1, "draws": 0}, "draws is 0"),
        ({"error": 0.1, "seed": -1}, "seed is -1"),
        ({"error": 0.1, "alpha": 2}, "alpha is given, but no totals"),
        ({"error": 0.1, "totals": 5}, "two numbers"),
        ({"error": 0.1, "ties": "lot"}, "draws a lot"),
        ({"replicates": [[1, 2, 3]]}, r"shape \(R, 2\)"),
        ({"replicates": [[1, -2]]}, "population of -2 for 'B'"),
        ({"replicates": [[1, 2]], "draws": 5}, "taken as they are"),
    )
    for options, told in refused:
        with pytest.raises(InvalidParameter, match=told):
            eh.robustness(groups, 5, **options)
    with pytest.raises(UnknownGroup):
        eh.robustness(groups, 5, sd={"A": 1, "C": 1})
    with pytest.raises(TypeError, match="eror"):
        eh.robustness(groups, 5, eror=0.1, error=0.1)


def test_the_work_can_be_stopped_and_tells_its_progress() -> None:
    """What the callback raises ends it."""
    told: list = []

    def stop(done: int, whole: int) -> None:
        told.append((done, whole))
        if done >= 200:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        eh.robustness({"A": 60, "B": 40}, 5, error=0.01, draws=1000, seed=1, progress=stop)
    assert told == [(100, 1000), (200, 1000)]
