"""A lot falls on every best allocation with exactly the same probability, whatever way it is drawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from math import exp, sqrt

import pytest

from evenhand.solve.ties import Ties
from evenhand.solve.ties.lot import Laws, _attempt, selected
from evenhand.solve.ties.tilt import Tilt, best_tilt
from helpers.small_ties import all_of, spread

SEEDS = 2000
REGIMES = {
    "single units": ([1] * 5, 2),
    "more than half of single units": ([1] * 5, 4),
    "no tilt": ([2, 1, 3], 3),
    "short spans": ([2, 3, 2, 1], 3),
    "mirrored": ([2, 3, 2, 1], 6),
    "long spans": ([5] * 7, 3),
    "long spans, mirrored": ([4, 4, 4, 4, 4], 18),
    "one long among short": ([1, 1, 9, 1, 2], 5),
    "trimmed": ([100, 3, 2], 4),
}


@pytest.mark.parametrize("regime", REGIMES)
def test_lots_are_uniform(regime: str) -> None:
    """Chi-square over 2,000 seeds, at most five standard deviations above its mean."""
    ties = spread(*REGIMES[regime])
    optima = all_of(ties)
    drawn = Counter(tuple(ties.drawn(seed).tolist()) for seed in range(SEEDS))
    assert set(drawn) <= set(optima)
    expected = SEEDS / len(optima)
    chi_square = sum((drawn[units] - expected) ** 2 / expected for units in optima)
    free = len(optima) - 1
    assert chi_square < free + 5 * sqrt(2 * free), f"{chi_square:.1f} with {free} degrees of freedom"


def test_the_regimes_are_what_they_are_called() -> None:
    """No tilt, a short span and a long one are really drawn by the different laws."""
    assert best_tilt([2, 1, 3], 3).numerator == 0
    short, long = best_tilt([2, 3, 2, 1], 3), best_tilt([3] * 7, 3)
    assert 0 < short.numerator * 3 < short.denominator
    assert long.numerator * 3 >= long.denominator


class Script:
    """A stream that follows a path of choices, and says how likely the path is."""

    def __init__(self, path: list[int]) -> None:
        self.path, self.limits = path, []

    def below(self, limit: int) -> int:
        if limit == 1:
            return 0
        if len(self.limits) == len(self.path):
            raise Unfinished(limit)
        self.limits.append(limit)
        return self.path[len(self.limits) - 1]


class Unfinished(Exception):
    """The path ends before the draw does."""


def law(run: Callable[[Script], object], depth: int) -> tuple[dict[str, Fraction], Fraction]:
    """Exact probability of each outcome within so many choices, and of not being done by then."""
    found: Counter[str] = Counter()
    open_paths, rest = [([], Fraction(1))], Fraction(0)
    while open_paths:
        path, chance = open_paths.pop()
        try:
            found[str(run(Script(path)))] += chance
        except Unfinished as unfinished:
            limit = unfinished.args[0]
            if len(path) == depth:
                rest += chance
            else:
                open_paths += [([*path, choice], chance / limit) for choice in range(limit)]
    return dict(found), rest


def test_selection_is_exactly_uniform() -> None:
    """All paths of the stream, summed as fractions."""
    found, rest = law(lambda script: selected(5, 2, script), 5)
    assert rest == 0
    assert set(found.values()) == {Fraction(1, 10)}


def test_rejection_without_tilt_is_exactly_uniform() -> None:
    """All paths of one attempt: each of the ways has the same exact probability, the rest fail."""
    found, rest = law(lambda script: _attempt([2, 1, 3], 3, 2, Laws(script, Tilt(0, 8))), 4)
    failed = found.pop("None", Fraction(0))
    assert rest == 0
    assert set(found.values()) == {Fraction(1, 6)}
    assert failed == 1 - len(found) * Fraction(1, 6)


@pytest.mark.parametrize(("a", "b"), [(1, 4), (1, 1), (3, 4), (3, 2)])
def test_a_coin_has_the_probability_that_it_should(a: int, b: int) -> None:
    """All paths of up to 5 choices enclose exp(-a / b)."""
    found, rest = law(lambda script: Laws(script, Tilt(1, 1)).coin(a, b), 5)
    assert float(found["True"]) <= exp(-a / b) <= float(found["True"] + rest)
    assert float(rest) < 0.2


@pytest.mark.parametrize(("tilt", "span"), [(Tilt(1, 4), 2), (Tilt(1, 2), 3)])
def test_a_group_draws_by_the_tilted_law(tilt: Tilt, span: int) -> None:
    """Short and long spans: all paths of a few choices enclose each probability."""
    found, rest = law(lambda script: Laws(script, tilt).geometric(span), 8)
    weights = [exp(-tilt.numerator * x / tilt.denominator) for x in range(span + 1)]
    for x, weight in enumerate(weights):
        assert float(found[str(x)]) <= weight / sum(weights) <= float(found[str(x)] + rest)


def test_a_lot_can_be_replayed_by_hand() -> None:
    """The protocol of docs/ties.md, step by step: equal groups, seed 7."""
    import hashlib

    draws = [hashlib.sha256(f"evenhand lot:7:{draw}:0".encode()).digest()[0] >> 6 for draw in range(9)]
    # Three groups share one unit: below(3) takes two bits and drops 3.
    first = next(bits for bits in draws if bits < 3)
    place = 0 if first < 1 else None
    ties = spread([1, 1, 1], 1)
    assert (ties.drawn(7).tolist()[0] == 1) is (place == 0)


def test_a_lot_among_very_many_units_needs_no_count() -> None:
    """2^53 units among three groups, and 50 different huge spans that nobody can count."""
    for ties in (spread([2**53, 2**53, 5], 2**53), spread([10**11 + 10**9 * i for i in range(50)], 10**12)):
        units = ties.drawn(1)
        assert int(units.sum()) == ties.k
        assert ((units >= ties.low) & (units <= ties.high)).all()


def test_theta_is_the_largest_that_expects_enough() -> None:
    """At theta the groups are expected to take at least the units, one step further they are not."""
    from flint import arb, ctx

    from evenhand.solve.ties.tilt import expected

    tilt = best_tilt([5, 2, 9], 4)
    with ctx.workprec(128):
        here, further = (
            expected(Counter([5, 2, 9]), arb(j) / tilt.denominator) for j in (tilt.numerator, tilt.numerator + 1)
        )
    assert here >= 4
    assert further < 4


def test_ties_of_one_allocation_draw_nothing() -> None:
    """A set with one allocation gives that."""
    ties = Ties(spread([1, 1], 1).low, spread([1, 1], 1).low, 0)
    assert ties.drawn(3).tolist() == [0, 0]
    assert ties.count == 1
