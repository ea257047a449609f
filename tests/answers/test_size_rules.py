"""Rules for the size of a house: those of formulas in whole numbers, and the fewest units for everyone by a scan."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest

import evenhand as eh
from evenhand.exceptions import InvalidParameter
from evenhand.result.sizes import cube_root, wyoming
from helpers.random_cases import cases

METHODS = ("webster", "jefferson", "hamilton", "fairness", "lowndes", "quota-method")


# thirty-thousand.org/blog/the-wyoming-and-cube-root-rules: 331,108,434 / 577,719 = 573.13, and its cube root is 691.82.
def test_the_house_of_2020_by_both_rules() -> None:
    """573 seats by the Wyoming rule, 692 by the cube root of all people."""
    states = eh.load("us-apportionment-2020")
    assert (wyoming(states).k, cube_root(states).k) == (573, 692)


def test_a_cube_root_is_the_nearest_whole_number(seed: int) -> None:
    """Of small, huge and broken sums of people, in whole numbers."""
    random = Random(seed)
    for _ in range(cases(1000)):
        people = random.choice((random.randint(1, 100), random.randint(1, 10**20), 10 ** random.randint(20, 300)))
        people = random.choice((people, Fraction(people, random.randint(1, 9)), random.randint(1, 10**6) ** 3))
        k = cube_root(eh.Groups([people])).k
        assert k is not None
        assert (2 * k - 1) ** 3 <= 8 * people < (2 * k + 1) ** 3 or (k == 0 and 8 * people < 1)


def test_everyone_has_so_many_first_at_the_total_of_a_scan(seed: int) -> None:
    """By halving where one more unit takes none from anybody, else by solving every total."""
    random, found = Random(seed), 0
    for number in range(cases(300)):
        method = METHODS[number % len(METHODS)]
        people = [random.randint(1, random.choice((5, 40))) for _ in range(random.randint(1, 4))]
        at_least = random.randint(1, 3)
        sweep = eh.sweep(people, len(people), 300, method=method)
        name, k, _ = sweep.size_rules(at_least)[2]
        assert name == f"everyone at least {at_least}"
        enough = (sweep.units >= at_least).all(axis=1)
        if enough.any():
            assert k == int(sweep.k[enough.argmax()])
            found += 1
        else:
            assert k is None or k > 300
    assert found > cases(300) / 2


def test_what_no_total_can_give_is_said() -> None:
    """A maximum below it; no number of units; groups of nobody do not count."""
    sweep = eh.sweep(eh.Groups({"A": 5, "B": 3}, maximum=2), 2, 4, method="webster")
    assert sweep.size_rules(3)[2] == ("everyone at least 3", None, "a maximum is below 3")
    assert eh.sweep({"A": 5, "B": 0, "C": 3}, 1, 4, method="webster").size_rules(1)[2].k == 2
    for wrong in (0, -1, 1.5, "2", True):
        with pytest.raises(InvalidParameter, match="at_least is"):
            sweep.size_rules(wrong)
    assert wyoming(eh.Groups({"A": 5, "B": 0, "C": 2})).k == 4


def test_a_tie_rule_stops_no_search() -> None:
    """Ties on the way are none of the question."""
    sweep = eh.sweep({"A": 5, "B": 5}, 2, 2, ties="raise", method="webster")
    assert sweep.size_rules(2)[2].k == 4
