"""Units come in the order of their priorities, as integers have it, and the first k are the allocation."""

from __future__ import annotations

from fractions import Fraction
from math import inf, isqrt
from random import Random

import numpy as np
import pytest

import evenhand as eh
from evenhand.exceptions import InvalidParameter, InvalidTotal, TooManyUnits
from helpers import made_divisors
from helpers.censuses import YEARS, census
from helpers.random_cases import cases

SQUARES = {  # (P / s(a))^2 as a fraction, a the units before; None where s(a) = 0
    "hill": lambda p, a: Fraction(p * p, a * (a + 1)) if a else None,
    "webster": lambda p, a: Fraction(p, 2 * a + 1) ** 2,
    "jefferson": lambda p, a: Fraction(p, a + 1) ** 2,
    "adams": lambda p, a: Fraction(p, a) ** 2 if a else None,
    "dean": lambda p, a: Fraction(p * (2 * a + 1), 2 * a * (a + 1)) ** 2 if a else None,
}


def awarded(populations: dict[str, int], square: object, last: int) -> list[tuple[str, int, Fraction | None]]:
    """Hand out one unit after the other, by priorities in integers."""
    units, order = dict.fromkeys(populations, 0), []
    for _ in range(last):

        def key(name: str) -> tuple[bool, Fraction]:
            value = square(populations[name], units[name])  # type: ignore[operator]
            return value is None, Fraction(populations[name]) if value is None else value

        name = max(populations, key=key)  # the first of those that are equal
        order.append((name, units[name] + 1, square(populations[name], units[name])))  # type: ignore[operator]
        units[name] += 1
    return order


def nearest_root(square: Fraction) -> float:
    """Root of a fraction, right to far more digits than float64 has."""
    scale = 10**60
    return float(Fraction(isqrt(square.numerator * scale**2 // square.denominator), scale))


@pytest.mark.parametrize("year", YEARS)
def test_seats_of_a_census_come_in_the_order_of_priority_values(year: int) -> None:
    """Seats 1 to 440 by Hill: state, number, and P / sqrt(a (a + 1)), as a second way in integers gives them."""
    populations, seats = census(year)
    house = eh.allocate(populations, 435, method="hill")
    assert dict(zip(house.groups.names, house.units.tolist(), strict=True)) == seats
    order, expected = house.order(upto=440), awarded(populations, SQUARES["hill"], 440)
    assert list(zip(order.group, order.nth.tolist(), strict=True)) == [(name, nth) for name, nth, _ in expected]
    for found, (_, _, square) in zip(order.priority.tolist(), expected, strict=True):
        assert found == inf if square is None else found == pytest.approx(nearest_root(square), rel=1e-15)
    assert not order.tied.any()


@pytest.mark.parametrize("method", SQUARES)
def test_priorities_are_in_the_scale_of_the_field(method: str) -> None:
    """Webster divides by 1, 3, 5, ..., Jefferson by 1, 2, 3, ..., and so on."""
    populations, _ = census(2020)
    order = eh.allocate(populations, 435, method=method).order(upto=440)
    expected = awarded(populations, SQUARES[method], 440)
    assert list(zip(order.group, order.nth.tolist(), strict=True)) == [(name, nth) for name, nth, _ in expected]
    for found, (_, _, square) in zip(order.priority.tolist(), expected, strict=True):
        assert found == inf if square is None else found == pytest.approx(nearest_root(square), rel=1e-15)


def test_the_last_seat_of_2020_went_to_minnesota_before_new_york() -> None:
    """The Census Bureau: Minnesota took the 435th seat, New York was next."""
    order = eh.allocate("us-apportionment-2020", 435, method="hill").order(upto=436)
    assert list(order.group[-2:]) == ["Minnesota", "New York"]
    assert order.unit[-2:].tolist() == [435, 436]
    assert order.nth[-2:].tolist() == [8, 27]


METHODS = ("fairness", "hamilton", "lowndes", "quota-method", "min-max", "webster", "hill", "entropy", "imperiali")


@pytest.mark.parametrize("method", METHODS)
def test_the_first_k_units_are_the_allocation(method: str, seed: int) -> None:
    """Whatever the method, tie rule and bounds: the first k units of the order, counted, are the units."""
    random = Random(seed)
    for _ in range(cases(300)):
        n = random.randint(1, 6)
        largest = random.choice((3, 9, 10**6))
        populations = [random.randint(1, largest) for _ in range(n)]
        minimum = [random.randint(1, 2) for _ in range(n)]
        bounds = {} if method == "quota-method" else {"maximum": [low + random.randint(0, 9) for low in minimum]}
        groups = eh.Groups(populations, minimum=minimum, **bounds)
        most = sum(bounds["maximum"]) if bounds else 30
        k = random.randint(sum(minimum), most)
        rule = random.choice(("first", "lot"))
        found = eh.allocate(groups, k, method=method, ties=rule, **({"seed": 1} if rule == "lot" else {}))
        order = found.order(upto=most)
        assert np.bincount(order.place[:k], minlength=n).tolist() == found.units.tolist()
        assert order.by_minimum.sum() == sum(minimum)
        for i in range(n):
            nth = order.nth[order.place == i].tolist()
            assert nth == list(range(1, len(nth) + 1))


def test_ties_of_priorities_are_told_exactly(seed: int) -> None:
    """Of divisor methods: marked as tied are the units whose exact priority another group's unit shares."""
    random, seen = Random(seed), 0
    for _ in range(cases(2000)):
        populations = {str(i): random.choice((1, 2, 3, 6, 12)) for i in range(random.randint(2, 5))}
        name, k = random.choice(tuple(SQUARES)), random.randint(1, 20)
        order = eh.allocate(populations, k, method=name, minimum=0).order()
        expected = awarded(populations, SQUARES[name], 40)

        def level(group: str, nth: int, name: str = name, populations: dict[str, int] = populations) -> object:
            square = SQUARES[name](populations[group], nth - 1)
            return (populations[group],) if square is None else square

        shared: dict[object, set[str]] = {}
        for group, nth, _ in expected:
            shared.setdefault(level(group, nth), set()).add(group)
        told = [len(shared[level(group, nth)]) > 1 for group, nth in zip(order.group, order.nth.tolist(), strict=True)]
        assert order.tied.tolist() == told
        assert list(order.group) == [group for group, _, _ in expected[:k]]
        seen += any(told)
    assert seen


def test_one_order_serves_every_total(seed: int) -> None:
    """By a divisor method, bases and bounds included: the order at one total is that at any larger one."""
    random = Random(seed)
    for _ in range(cases(500)):
        case = made_divisors.case(random, small=False)
        groups, method = made_divisors.groups(case), made_divisors.method_of(case.signposts, case.base)
        most = min(sum(case.upper), case.k + 20)
        small = eh.allocate(groups, case.k, method=method)
        large = eh.allocate(groups, most, method=method)
        assert small.order(upto=most).place.tolist() == large.order().place.tolist()
        assert "same for every total" in small.order().note


def test_an_order_that_hangs_on_the_total_says_so() -> None:
    """Hamilton is not house monotone: the note says what the order means, and of whom."""
    note = eh.allocate([5, 3, 1], 5, method="hamilton").order().note
    assert "not house monotone" in note
    assert "best allocation of 5" in note
    held = eh.Groups([5, 3, 1], current=[3, 1, 1])
    assert "penalty on change" in eh.allocate(held, 5, change=0.01).order().note


def test_samples_have_their_own_priorities() -> None:
    """Wright's priority values N S / sqrt(a (a + 1))."""
    order = eh.allocate({"A": 100, "B": 50}, 6, method="neyman", sd=[2, 3]).order()
    assert order.by_minimum.tolist() == [True] * 4 + [False] * 2
    assert list(order.group[4:]) == ["A", "B"]
    assert order.priority[4:] == pytest.approx([200 / 6**0.5, 150 / 6**0.5])


def test_a_threshold_leaves_its_groups_out_of_the_order() -> None:
    """Positions and names are those of all groups, and who fell below gets no unit."""
    order = eh.allocate({"A": 60, "B": 3, "C": 37}, 10, method="dhondt", threshold=0.05).order()
    assert set(order.group) == {"A", "C"}
    assert set(order.place.tolist()) == {0, 2}


def test_what_no_order_can_show_is_refused() -> None:
    """No whole number, less than one unit, more than the maximums hold; the notebook's greedy."""
    found = eh.allocate(eh.Groups([5, 3], maximum=[4, 4]), 5, method="webster")
    for upto in (0, -1, 2.5, "5", True):
        with pytest.raises(InvalidTotal, match="upto is"):
            found.order(upto)
    with pytest.raises(TooManyUnits, match="add up to 8"):
        found.order(9)
    with pytest.raises(InvalidParameter, match='solver="exact"'):
        eh.allocate([5, 3], 5, solver="notebook").order()


def test_an_order_is_a_table_and_a_value() -> None:
    """Its frame has a row for each unit; equal orders are equal, and its arrays cannot be changed."""
    found = eh.allocate({"A": 60, "B": 30}, 4, method="webster")
    order = found.order()
    assert order == found.order()
    assert order != found.order(upto=5)
    frame = order.to_frame("pandas")
    assert list(frame.columns) == ["unit", "group", "nth", "priority", "by_minimum", "tied"]
    assert frame["group"].tolist() == list(order.group)
    with pytest.raises(ValueError, match="read-only"):
        order.priority[0] = 1.0


def test_many_units_are_ordered_at_once() -> None:
    """A hundred thousand units of thousands of groups, each at the place that its priority gives it."""
    random = np.random.default_rng(5)
    populations = random.integers(1, 10**9, 2000)
    order = eh.allocate(populations, 100_000, method="dhondt", minimum=0).order()
    assert (np.diff(order.priority) <= 0).all()
    exact = populations[order.place] / order.nth
    assert (order.priority == exact).all()
