"""The divisor interval is right at both ends, and the round divisor gives the allocation back."""

from __future__ import annotations

from fractions import Fraction
from math import inf
from random import Random

import evenhand as eh
from helpers import made_divisors
from helpers.random_cases import cases

SEVEN = ("adams", "dean", "huntington-hill", "webster", "jefferson", "danish", "imperiali")
AWAY = Fraction(1, 10**12)


SQUARES = {  # s(a)^2, so that all seven are rational
    "adams": lambda a: Fraction(a * a),
    "dean": lambda a: Fraction(2 * a * (a + 1), 2 * a + 1) ** 2,
    "huntington-hill": lambda a: Fraction(a * (a + 1)),
    "webster": lambda a: Fraction(2 * a + 1, 2) ** 2,
    "jefferson": lambda a: Fraction((a + 1) ** 2),
    "danish": lambda a: Fraction(3 * a + 1, 3) ** 2,
    "imperiali": lambda a: Fraction((a + 2) ** 2),
}


def rounded(name: str, groups: eh.Groups, divisor: Fraction) -> list[tuple[int, int]]:
    """Least and most units of every group at a divisor, within its bounds: signposts below P / d, and at most P / d."""
    least, most = groups.minimum.tolist(), groups.maximum.tolist()
    return [_between(name, p / divisor, a, b) for p, a, b in zip(groups.exact, least, most, strict=True)]


def _between(name: str, quotient: Fraction, least: int, most: int) -> tuple[int, int]:
    about = int(quotient)
    low = max(0, about - 3)
    while SQUARES[name](low) < quotient**2:
        low += 1
    high = low
    while SQUARES[name](high) <= quotient**2:
        high += 1
    return min(max(low, least), most), min(max(high, least), most)


def test_both_ends_are_right(seed: int) -> None:
    """2,000 instances of seven methods: just inside an end the divisor gives the units, just outside it does not."""
    random, both = Random(seed), 0
    for number in range(cases(2000)):
        name = SEVEN[number % len(SEVEN)]
        n = random.randint(1, 8)
        minimum = [random.choice((0, 0, 1, 2)) for _ in range(n)]
        maximum = [a + random.choice((0, 3, 10**6)) for a in minimum]
        populations = [random.randint(1, random.choice((12, 10**7))) for _ in range(n)]
        groups = eh.Groups(populations, minimum=[max(1, a) for a in minimum], maximum=[max(1, b) for b in maximum])
        k = min(int(groups.minimum.sum()) + random.randint(0, 40), int(groups.maximum.sum()))
        found = eh.allocate(groups, k, method=name)
        units = found.units.tolist()
        assert found.divisor is not None
        low, high, simple = found.divisor
        if low < high * (1 - 1e-9):
            both += 1
            ends = ((low, 1), (high, -1))
            for end, side in ends:
                if end in (0.0, inf):
                    continue
                inside, outside = Fraction(end) * (1 + side * AWAY), Fraction(end) * (1 - side * AWAY)
                assert rounded(name, groups, inside) == [(a, a) for a in units]
                assert rounded(name, groups, outside) != [(a, a) for a in units]
            assert simple is not None
            assert rounded(name, groups, Fraction(str(simple))) == [(a, a) for a in units]
            assert eh.allocate(groups, divisor=simple, method=name).units.tolist() == units
        if found.ties is not None:
            assert simple is None
    assert both > cases(2000) / 2


def test_a_round_divisor_gives_the_units_back_whatever_the_method(seed: int) -> None:
    """Every family of divisor methods, with bases, bounds, ties and huge populations: exact, or None."""
    random, without = Random(seed), 0
    for _ in range(cases(1000)):
        case = made_divisors.case(random, small=False)
        groups, method = made_divisors.groups(case), made_divisors.method_of(case.signposts, case.base)
        found = eh.allocate(groups, case.k, method=method)
        interval = found.divisor
        if interval is None or interval.round is None:
            without += 1
            assert interval is None or found.ties is not None or interval.high - interval.low < 1e-6 * interval.high
            continue
        assert found.ties is None
        assert eh.allocate(groups, divisor=interval.round, method=method).units.tolist() == found.units.tolist()
    assert without < cases(1000) / 2


def test_the_divisor_of_a_house_is_round() -> None:
    """The decimal has as few digits as it can: no shorter one lies in the interval."""
    house = eh.allocate("us-apportionment-2020", 435, method="hill")
    assert house.divisor is not None
    low, high, simple = house.divisor
    assert low < simple < high
    assert simple == 762996  # 762,994.35 to 762,997.71: no multiple of ten lies between
    wide = eh.allocate([60, 30, 11], 4, method="webster").divisor
    assert wide == (22.0, 24.0, 23)
    small = eh.allocate([Fraction(60, 1000), Fraction(3, 100), Fraction(11, 1000)], 4, method="webster").divisor
    assert small is not None
    assert small.round == 0.023


def test_open_ends_and_none() -> None:
    """Nobody can lose: inf. Nobody can get: 0. No divisor: None."""
    assert eh.allocate(eh.Groups([5, 3], minimum=2), 4, method="webster").divisor.high == inf
    full = eh.allocate(eh.Groups([5, 3], minimum=1, maximum=2), 4, method="webster").divisor
    assert full.low == 0
    assert full.round is not None
    assert eh.allocate([5, 3, 1], 2, method="hill").divisor is None
    assert eh.allocate([5, 3, 1], 4, method="hamilton").divisor is None
    assert eh.allocate([5, 3, 1], 4).divisor is None
    held = eh.Groups([5, 3], current=[1, 1])
    assert eh.allocate(held, 4, method="webster", change=0.1).divisor is None
