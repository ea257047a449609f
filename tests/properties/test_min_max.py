"""The min-max method against every allocation's sorted deviations, and against Adams and Jefferson at its ends."""

from __future__ import annotations

from fractions import Fraction
from math import isqrt
from random import Random

import pytest

import evenhand as eh
from evenhand.exceptions import InvalidParameter
from evenhand.methods.minmax.methods import MinMax
from helpers.oracles.minmax import least
from helpers.solved import best, drawn_populations, swept
from helpers.strategies import start

SIGMAS = (Fraction(0), Fraction(1, 2), Fraction(1, 2), Fraction(1, 5), Fraction(1))


def check_min_max(random: Random) -> bool:
    """One problem against every allocation there is; returns whether some tie."""
    n = random.randint(1, 5)
    populations = drawn_populations(random, n)
    minimum = [random.choice((1, 1, 1, 2, 4)) for _ in range(n)]
    maximum = [fewest + random.randint(0, 6) for fewest in minimum]
    k, sigma = random.randint(sum(minimum), min(sum(maximum), sum(minimum) + 8)), random.choice(SIGMAS)
    exact = [Fraction(p) for p in populations]
    optima, error, gap = least(exact, k, sigma, tuple(minimum), tuple(maximum))
    groups = eh.Groups(populations, minimum=minimum, maximum=maximum)
    found = best(groups, k, MinMax(sigma))
    case = f"MinMax({sigma}), {populations}, {k}, {minimum}, {maximum}"
    assert tuple(found.units.tolist()) == optima[0], case
    assert found.unique is (len(optima) == 1), case
    assert (1 if found.ties is None else found.ties.count) == len(optima), case
    assert found.error == pytest.approx(float(error), rel=1e-12, abs=0), case
    assert found.gap == (float("inf") if gap is None else pytest.approx(float(gap), rel=1e-12, abs=0)), case
    assert swept(groups, [k], MinMax(sigma)) == [found.units.tolist()], case
    return len(optima) > 1


def test_sorted_deviations_are_lexicographically_least(seed: int) -> None:
    """300 problems with bounds, by either end of sigma and between: units, ties, E and gap."""
    random = start(seed)
    assert sum(check_min_max(random) for _ in range(300)) > 10


def test_a_larger_house_can_cost_a_unit() -> None:
    """From 13 to 14 units the second of three groups loses one."""
    assert swept(eh.Groups([23, 52, 16]), [13, 14], MinMax()) == [[3, 8, 2], [4, 7, 3]]


def check_ends(random: Random) -> bool:
    """One problem without bounds; returns whether Jefferson gives everybody a unit, so that no minimum binds."""
    n = random.randint(1, 30)
    populations = drawn_populations(random, n)
    k = random.randint(n, 20 * n)
    groups = eh.Groups(populations)
    adams, jefferson = (eh.allocate(groups, k, method=name) for name in ("adams", "jefferson"))
    low, high = best(groups, k, MinMax(0)), best(groups, k, MinMax(1))
    assert is_one_of(low, adams), (populations, k)
    quotas = [Fraction(p) * k / sum(map(Fraction, populations)) for p in populations]
    if min(quotas) < 1:
        return False
    assert is_one_of(high, jefferson), (populations, k)
    return True


def is_one_of(ours: eh.Allocation, theirs: eh.Allocation) -> bool:
    """Whether the units are those of a divisor method, or one of its ties."""
    if theirs.ties is None:
        return ours.units.tolist() == theirs.units.tolist() and ours.unique is True
    return bool((ours.units >= theirs.ties.low).all() and (ours.units <= theirs.ties.high).all())


def test_its_ends_are_adams_and_jefferson(seed: int) -> None:
    """200 problems; Jefferson where every quota is 1 or more. Their ties are told apart by the deviation given up."""
    random = start(seed)
    assert sum(check_ends(random) for _ in range(200)) > 40


def test_sigma_between_its_ends_does_not_matter(seed: int) -> None:
    """100 problems: three sigmas, one answer."""
    random = start(seed)
    for _ in range(100):
        n = random.randint(2, 12)
        groups, k = eh.Groups(drawn_populations(random, n)), random.randint(n, 9 * n)
        answers = {tuple(best(groups, k, MinMax(sigma)).units.tolist()) for sigma in (0.01, 0.5, 0.99)}
        assert len(answers) == 1, (groups.exact, k)


def test_units_with_the_same_first_number_are_told_apart_by_the_second() -> None:
    """Quotas 1 and 5: a fourth and a twentieth unit both make 4, but 3.8 is worse to be left with than 3."""
    found = best(eh.Groups([1, 5, 100], maximum=[9, 99, 83]), 106, MinMax(1))
    assert (found.units.tolist(), found.unique) == ([3, 20, 83], True)


@pytest.mark.parametrize(("more", "units"), [(0, [1, 3, 1]), (1, [2, 2, 1])])
def test_a_quota_next_to_the_root_of_2_is_seen_on_its_true_side(more: int, units: list[int]) -> None:
    """By one person of 10^18: whether 1 or 2 units are nearer to the quota decides who gets the fifth."""
    one = 10**18
    large = isqrt(2 * one * one) + more
    populations = [large, 12 * one // 5, 5 * one - large - 12 * one // 5]
    assert best(eh.Groups(populations), 5, MinMax()).units.tolist() == units


def test_a_gap_of_0_can_belong_to_a_unique_allocation() -> None:
    """At 14 units the next best has the same largest deviation, and the answer is unique all the same."""
    found = best(eh.Groups([23, 52, 16]), 14, MinMax())
    assert (found.gap, found.unique) == (0, True)


def test_costs_that_do_not_add_up_take_no_penalty_on_change() -> None:
    """A penalty is in units of a sum."""
    with pytest.raises(InvalidParameter, match="min-max has none"):
        best(eh.Groups([23, 52, 16], current=[3, 8, 2]), 14, MinMax(), change=0.1)
