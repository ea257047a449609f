"""Moves: for every number of units moved the best allocation, held against enumeration."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from random import Random

import numpy as np
import pytest

import evenhand as eh
from evenhand.exceptions import InvalidParameter, InvalidTotal
from helpers.random_cases import cases


def fairness_error(populations: list, k: int, a: tuple, gamma: int, beta: int, sigma: Fraction) -> Fraction:
    """E by its definition, in fractions; infinite errors do not occur with a unit each."""
    whole, weights = sum(populations), sum(p**gamma for p in populations)
    total = Fraction(0)
    for p, units in zip(populations, a, strict=True):
        ratio = Fraction(units) / (Fraction(k) * p / whole)
        over = ratio >= 1
        excess = ratio - 1 if over else 1 / ratio - 1
        total += Fraction(p**gamma, weights) * 2 * (sigma if over else 1 - sigma) * excess**beta
    return total


def quota_error(populations: list, k: int, a: tuple, power: int) -> Fraction:
    """(a - q)^2 / q^power: Hamilton's error for 0, Webster's for 1."""
    whole = sum(populations)
    quotas = [Fraction(k) * p / whole for p in populations]
    return sum((((units - q) ** 2 / q**power) for units, q in zip(a, quotas, strict=True)), Fraction(0))


def method_at_random(random: Random, populations: list, k: int) -> tuple[object, int, Callable[[tuple], Fraction]]:
    """A method, its least units, and its error."""
    kind = random.choice(["fairness", "fairness", "webster", "hamilton"])
    if kind == "fairness":
        gamma, beta = random.randint(0, 2), random.randint(1, 3)
        sigma = random.choice([Fraction(0), Fraction(1, 4), Fraction(1, 2), Fraction(1)])
        method = eh.Fairness(gamma=gamma, beta=beta, sigma=sigma)
        return method, 1, lambda a: fairness_error(populations, k, a, gamma, beta, sigma)
    return kind, 0, lambda a: quota_error(populations, k, a, 1 if kind == "webster" else 0)


def allocations(low: list, high: list, k: int) -> Iterator[tuple]:
    """Every allocation of k within bounds."""
    if not low:
        if k == 0:
            yield ()
        return
    for units in range(low[0], min(high[0], k) + 1):
        for rest in allocations(low[1:], high[1:], k - units):
            yield (units, *rest)


def moved_units(a: tuple, current: list, k: int) -> int:
    apart = sum(abs(x - c) for x, c in zip(a, current, strict=True)) - abs(k - sum(current))
    assert apart % 2 == 0
    return apart // 2


def test_each_number_of_moves_has_the_best_allocation_of_all(seed: int) -> None:
    """On 5,000 small instances: equal populations, bounds that what groups hold breaks, totals that have changed."""
    random = Random(seed)
    kinds = {"tied": 0, "changed total": 0, "forced": 0}
    for _ in range(cases(1000)):
        n = random.randint(2, 4)
        populations = [random.choice([3, 5, 8, random.randint(1, 30)]) for _ in range(n)]
        current = [random.randint(0, 4) for _ in range(n)]
        low = [random.randint(0, 2) if random.random() < 0.3 else 0 for _ in range(n)]
        high = [random.randint(2, 6) if random.random() < 0.3 else 99 for _ in range(n)]
        k = random.choice([max(sum(current), 1), random.randint(n, 10)])
        method, least, error = method_at_random(random, populations, k)
        low = [max(one, least) for one in low]
        every = list(allocations(low, high, k))
        if not every:
            continue
        groups = eh.Groups(
            populations,
            [f"g{i}" for i in range(n)],
            minimum=low,
            maximum=[None if one == 99 else one for one in high],
            current=current,
            keep_totals=True,
        )
        found = eh.moves(groups, k, method=method)
        case = (populations, current, low, high, k, method)
        known = [(moved_units(a, current, k), error(a), a) for a in every]
        assert found.proven, case
        assert found.moved[0] == min(number for number, _, _ in known), case
        assert found.moved.tolist() == list(range(found.moved[0], found.moved[-1] + 1)), case
        for number, units, e, tied in zip(
            found.moved.tolist(), found.units.tolist(), found.error.tolist(), found.tied.tolist(), strict=True
        ):
            best = min(value for m, value, _ in known if m <= number)
            assert moved_units(tuple(units), current, k) == number, case
            assert error(tuple(units)) == best, (number, units, case)
            assert e == pytest.approx(float(best), rel=1e-9, abs=1e-13), case
            assert found.at(number).tolist() == units
            as_good = sum(m == number and value == best for m, value, _ in known)
            assert tied == (as_good > 1), (number, units, case)
            kinds["tied"] += tied
        assert error(tuple(units)) == min(value for _, value, _ in known), case
        kinds["changed total"] += k != sum(current)
        kinds["forced"] += found.moved[0] > 0
    assert all(kinds.values()), kinds


def test_the_path_ends_at_the_nearest_best_allocation(seed: int) -> None:
    """On larger instances, by several methods: the last allocation is that of ties="current"."""
    random = Random(seed)
    for _ in range(cases(200)):
        n = random.randint(5, 60)
        current = [random.randint(1, 30) for _ in range(n)]
        groups = eh.Groups([random.randint(1, 500) for _ in range(n)], current=current, keep_totals=True)
        k = max(n, sum(current) + random.randint(-n, n))
        method = random.choice([None, "webster", "huntington-hill", "adams", "hamilton", "dean", eh.Fairness(beta=1)])
        found = eh.moves(groups, k, method=method)
        nearest = eh.allocate(groups, k, method=method, ties="current")
        assert found.units[-1].tolist() == nearest.units.tolist()
        assert (np.diff(found.saves) <= 1e-12 * found.saves[:-1]).all()
        for step in {0, len(found) // 2, len(found) - 1}:
            own = eh.judge(groups, found.units[step], method=method).best.judged_by
            assert own is not None
        middle = len(found) // 2
        judged = eh.judge(groups, found.units[middle], method=method)
        assert found.error[middle] - found.error[-1] == pytest.approx(judged.excess, rel=1e-6, abs=1e-12)


def test_webster_would_have_moved_two_seats_in_2020() -> None:
    """From the House of 2020 to Webster's: who moves, in which order, and the sentences."""
    found = eh.moves("us-apportionment-2020", 435, method="webster")
    label = found.groups.label
    pairs = [(label(i), label(j)) for i, j in zip(found.givers.tolist(), found.takers.tolist(), strict=True)]
    assert pairs == [("Montana", "New York"), ("Rhode Island", "Ohio")]
    assert found.said[0] == "2 moves lower the error from 1.19548 to 1.00602, the least by webster."
    assert found.columns["giver"] == [None, "Montana", "Rhode Island"]


def test_where_no_move_pays_that_is_said() -> None:
    """The House of 2020 by its own method."""
    found = eh.moves("us-apportionment-2020", 435, method="huntington-hill")
    assert found.moved.tolist() == [0]
    assert found.said[0].startswith("No move pays")


def test_who_falls_below_a_threshold_gives_all() -> None:
    """Its units move in any case."""
    groups = eh.Groups({"A": 60, "B": 36, "C": 4}, current=[5, 3, 2])
    found = eh.moves(groups, 10, method="webster", threshold=0.05)
    assert (found.moved[0], found.units[-1].tolist()) == (2, [6, 4, 0])
    assert "2 units move in any case, by bounds or a threshold." in found.said


def test_first_units_come_before_all_others() -> None:
    """Where an error is infinite until everybody has a unit."""
    found = eh.moves(eh.Groups({"A": 60, "B": 30, "C": 10}, current=[8, 2, 0]), 10, method="huntington-hill")
    assert found.error.tolist()[0] == np.inf
    assert found.units[1, 2] == 1
    assert (found.saves[0], np.isfinite(found.error[1])) == (np.inf, True)
    assert found.said[0].startswith("2 moves lower the error from infinity") or len(found) == 2
    few = eh.moves(eh.Groups({"A": 5, "B": 3, "C": 2}, current=[2, 0, 0]), 2, method="hill")
    assert few.error.tolist() == [np.inf, np.inf]
    assert "E is infinite" in few.said[0]


def test_moves_are_values_with_tables_and_pictures() -> None:
    """Frozen, equal, in frames, dictionaries and notebooks."""
    import copy
    import pickle

    found = eh.moves("us-apportionment-2020", 440, method="webster")
    assert pickle.loads(pickle.dumps(found)) == found == copy.deepcopy(found)
    assert not found.units.flags.writeable
    said = found.to_dict()
    assert said["moved"] == found.moved.tolist() == list(found.to_frame()["moved"])
    assert ">Virginia</td>" in found._repr_html_()
    assert "5 units are new" in repr(found)
    assert found.plot().get_xlabel() == "units moved"


def test_moves_refuse_what_they_cannot_weigh() -> None:
    """Nothing held now, errors that do not add up, rules of their own, and numbers of moves that are none."""
    with pytest.raises(InvalidParameter, match="none are known"):
        eh.moves({"A": 3, "B": 4}, 5)
    held = eh.Groups({"A": 3, "B": 4}, current=[1, 4])
    for method in ("lowndes", "quota-method", "min-max"):
        with pytest.raises(InvalidParameter, match="adds up over groups"):
            eh.moves(held, 5, method=method)
    with pytest.raises(InvalidParameter, match="ties is given"):
        eh.moves(held, 5, ties="lot")
    with pytest.raises(InvalidParameter, match="change is given"):
        eh.moves(held, 5, change=0.1)
    with pytest.raises(InvalidTotal, match="whole number of 0 or more"):
        eh.moves(held, 5).at(-1)
    with pytest.raises(InvalidTotal, match="put in order"):
        eh.moves(eh.Groups({"A": 1, "B": 3}, current=[10**12, 10**12]), 2 * 10**12)
    forced = eh.moves(eh.Groups({"A": 3, "B": 4}, current=[0, 5], minimum=1), 5)
    with pytest.raises(InvalidTotal, match="force 1 unit to move"):
        forced.at(0)
