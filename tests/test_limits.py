"""What a method can bear limits the units of every group as its own bounds do."""

import numpy as np
import pytest

from evenhand.exceptions import InvalidBounds, TooFewUnits, TooManyUnits
from evenhand.groups import Groups
from evenhand.groups.rows import Rows
from evenhand.methods.divisor.methods import Divisor
from evenhand.numbers import IntArray
from evenhand.result.allocation import Allocation
from evenhand.solve.many import answers
from evenhand.solve.request.problems import OverTotals
from evenhand.solve.request.request import Request
from evenhand.solve.request.rule import Rule
from evenhand.solve.request.totals import checked_total

POPULATIONS = [700, 200, 60, 40]


class Narrow(Divisor):
    """Webster's method, by which no group may have fewer than 2 or more than 9, 4, 6 and 5 units."""

    def least_units(self, rows: Rows) -> IntArray:
        return np.full((1, rows.n), 2)

    def most_units(self, rows: Rows) -> IntArray:
        return np.array([[9, 4, 6, 5]])


def problems() -> tuple[Request, Request]:
    """The same limits, once the method's and once the groups' own."""
    bounded = Groups(POPULATIONS, minimum=2, maximum=[9, 4, 6, 5])
    return Request(Groups(POPULATIONS), Narrow(), Rule()), Request(bounded, Divisor(), Rule())


def test_limits_of_a_method_give_what_the_same_bounds_give():
    """Units, gap, price and ties are those of the same bounds, for every total in a sweep and alone."""
    ours, theirs = problems()
    totals = np.arange(8, 25)
    assert np.array_equal(answers(OverTotals(ours, totals)).units, answers(OverTotals(theirs, totals)).units)
    for k in totals.tolist():
        mine, other = Allocation.best(ours, k), Allocation.best(theirs, k)
        assert mine.units.tolist() == other.units.tolist()
        assert (mine.price, mine.gap, mine.unique) == (other.price, other.gap, other.unique)
        assert np.array_equal(mine.held_cost, other.held_cost)
        assert mine.explain("1") == other.explain("1")


def test_the_stricter_of_both_limits_holds():
    """A group's own bounds still count where they are narrower than the method's."""
    problem = Request(Groups(POPULATIONS, minimum=[1, 3, 1, 1], maximum=[20, 4, 3, None]), Narrow(), Rule())
    assert problem.least.tolist() == [2, 3, 2, 2]
    assert problem.most is not None
    assert problem.most.tolist() == [9, 4, 3, 5]


def test_totals_that_the_method_cannot_bear_are_refused():
    """The sums that a refusal names are those of the method's limits."""
    problem = problems()[0]
    with pytest.raises(TooFewUnits, match="4 groups need at least 2 units each, so use 8 or more"):
        checked_total(problem, 7)
    with pytest.raises(TooManyUnits, match="the maximums add up to 24, so use 24 or fewer"):
        checked_total(problem, 25)


def test_a_maximum_below_what_the_method_gives_to_all_is_refused():
    """It is named with its group, and what to do."""
    problem = Request(Groups({"A": 5, "B": 7}, maximum=[9, 1]), Divisor(base=2), Rule())
    with pytest.raises(InvalidBounds, match=r"maximum of 'B' \(row 2\) is 1, below the 2 units"):
        checked_total(problem, 8)
