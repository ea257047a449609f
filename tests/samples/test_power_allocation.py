"""Power allocation in whole numbers is best for its own error, also where that is a sum of radicals."""

import random
from fractions import Fraction

import numpy as np
import pytest
from flint import arb, ctx

from evenhand.exceptions import InvalidParameter
from evenhand.groups import Groups
from evenhand.methods.sample.methods import Neyman, PowerAllocation
from evenhand.result.allocation import Allocation
from evenhand.solve.many import answers
from evenhand.solve.request.problems import OverTotals
from evenhand.solve.request.request import Request
from evenhand.solve.request.rule import Rule
from helpers.oracles.survey import best
from helpers.surveys import allocated

CASES = 150


def test_whole_powers_are_best_by_dynamic_programming(seed: int):
    """Where every h^2 is rational: the same units, error and number of best samples."""
    rng = random.Random(seed)
    for _ in range(CASES):
        n, power = (
            rng.randint(1, 4),
            rng.choice([Fraction(0), Fraction(1, 2), Fraction(1), Fraction(3, 2), Fraction(2)]),
        )
        sizes = [rng.choice((rng.randint(1, 30), Fraction(rng.randint(1, 90), 7))) for _ in range(n)]
        cv = [rng.choice((Fraction(0), Fraction(1), Fraction(rng.randint(1, 30), 10))) for _ in range(n)]
        cv[0] = cv[0] or Fraction(1, 2)
        k = rng.randint(n, n + 14)
        ours = allocated(Groups(sizes), PowerAllocation(cv, power=power), k)
        squares = [size ** int(2 * power) * one**2 for size, one in zip(sizes, cv, strict=True)]
        found = best([{a: Fraction(square) / a for a in range(1, k + 1)} for square in squares], k)
        case = (sizes, cv, power, k)
        assert tuple(ours.units.tolist()) == found.first, case
        assert (1 if ours.ties is None else ours.ties.count) == found.count, case
        assert ours.error == pytest.approx(float(found.error), rel=1e-12), case


def test_broken_powers_are_best_by_balls(seed: int):
    """No exchange of a unit lowers E at 300 bits, and ties are those of radicals that are equal."""
    rng = random.Random(seed)
    for _ in range(CASES):
        n = rng.randint(2, 5)
        power = Fraction(rng.randint(1, 12), rng.choice((3, 5, 7, 10)))
        sizes = [rng.choice((rng.randint(1, 40), 8, 64, 27)) for _ in range(n)]
        cv = [rng.choice((Fraction(1), Fraction(2), Fraction(rng.randint(1, 30), 10))) for _ in range(n)]
        k = rng.randint(n, n + 14)
        ours = allocated(Groups(sizes), PowerAllocation(cv, power=power), k)
        assert exchanges_cost(sizes, cv, power, ours.units.tolist()), (sizes, cv, power, k)


def exchanges_cost(sizes: list[int], cv: list[Fraction], power: Fraction, units: list[int]) -> bool:
    """Whether every exchange of one unit costs something, or may cost exactly nothing."""
    with ctx.workprec(300):
        exponent = arb(2 * power.numerator) / power.denominator
        pairs = zip(sizes, cv, strict=True)
        squares = [arb(size) ** exponent * one.numerator**2 / one.denominator**2 for size, one in pairs]
        held = [square / (a * (a - 1)) for square, a in zip(squares, units, strict=True) if a > 1]
        following = [square / (a * (a + 1)) for square, a in zip(squares, units, strict=True)]
        return not any(saving > lost for saving in following for lost in held)


def test_equal_radicals_tie():
    """At power 1/3 strata of 8 and of 64 stand as 2 to 4: with 6 units of 9 both ways cost the same."""
    ours = allocated(Groups([8, 8 * 27]), PowerAllocation(cv=[3, 1], power=Fraction(1, 3)), 5)
    assert ours.proof == "exact"
    assert ours.ties is not None
    assert ours.ties.count == 2


def test_power_one_is_neymans_without_its_limits():
    """With cv = S and X = N both have the same h, so the same units where no stratum is too small."""
    groups, sd = Groups([3000, 4000, 5000, 2000], minimum=2), [48, 179, 176, 16]
    for k in (8, 190, 1000):
        by_power = allocated(groups, PowerAllocation(cv=sd, power=1), k)
        assert by_power.units.tolist() == allocated(groups, Neyman(sd=sd), k).units.tolist()


def test_power_zero_looks_at_the_spread_alone():
    """All strata that vary as much get equal samples, however large they are."""
    assert allocated(Groups([10, 1000, 100_000]), PowerAllocation(cv=1, power=0), 30).units.tolist() == [10, 10, 10]


def test_a_sweep_gives_what_each_sample_size_gives_alone():
    """Units and error, for a power that makes radicals."""
    request = Request(Groups([70, 20, 6, 4]), PowerAllocation(cv=[1, 0.5, 2, 0], power=0.3), Rule())
    found = answers(OverTotals(request, np.arange(4, 300)))
    assert found.units is not None
    for row in range(0, 296, 37):
        alone = Allocation.best(request, row + 4)
        assert found.units[row].tolist() == alone.units.tolist()
        assert found.error[row] == pytest.approx(alone.error, rel=1e-12)


def test_ideals_follow_the_power():
    """They are k X^q CV / sum X^q CV, and exact where that is whole."""
    ours = allocated(Groups([4, 9, 2]), PowerAllocation(cv=[1, 1, 0], power=0.5), 11)
    assert ours.ideal[:2].tolist() == pytest.approx([4.4, 6.6])
    whole = allocated(Groups([4, 9, 2]), PowerAllocation(cv=[1, 1, 0], power=0.5), 10)
    assert whole.ideal.tolist() == [4, 6, 0]
    assert whole.standing.tolist()[2] == 1


@pytest.mark.parametrize("power", [-1, float("inf"), "0.5"])
def test_powers_below_zero_are_refused(power: object) -> None:
    """With the value and what it is."""
    with pytest.raises(InvalidParameter, match=r"power is .*: it is the power of the sizes"):
        PowerAllocation(cv=[1, 1], power=power)  # type: ignore[arg-type]
