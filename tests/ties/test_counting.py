"""The number of best allocations is exact, or lies between certified bounds, and never takes long."""

from __future__ import annotations

from math import comb, factorial, log, log10

import numpy as np
import pytest
from flint import ctx, fmpz

from evenhand.solve.ties import Ties
from evenhand.solve.ties.bounds import BITS, log_at_least, log_at_most, powers_of_ten
from evenhand.solve.ties.counting import counted
from evenhand.solve.ties.handout import Handout
from evenhand.solve.ties.inclusion import counted_by_halves, counted_by_terms
from evenhand.solve.ties.polynomial import counted_by_polynomial
from helpers.random_cases import cases
from helpers.small_ties import counted_plainly, random_ties, spread
from helpers.strategies import start


def handout_of(ties: Ties) -> Handout:
    """Return the question behind some ties."""
    return Handout.only(ties._range[1] - ties._range[0], ties.k - int(ties._range[0].sum()))


@pytest.mark.parametrize("way", [counted, counted_by_terms, counted_by_halves, counted_by_polynomial])
def test_every_way_of_counting_agrees_with_a_plain_table(seed: int, way) -> None:  # type: ignore[no-untyped-def]
    """500 random sets, trimmed and mirrored ones among them."""
    random = start(seed)
    for _ in range(cases(500)):
        ties = random_ties(random)
        assert way(handout_of(ties)) == counted_plainly(ties), f"{ties}"


def test_halves_agree_with_all_terms_where_spans_are_huge(seed: int) -> None:
    """Spans of up to 10^12 for up to 9 groups: two formulas, one number."""
    random = start(seed)
    for _ in range(cases(50)):
        spans = [random.randint(1, 10 ** random.randint(1, 12)) for _ in range(random.randint(2, 5))]
        spans = [random.choice(spans) for _ in range(random.randint(2, 9))]
        handout = handout_of(spread(spans, random.randint(1, max(1, sum(spans) - 1))))
        if handout.units:
            assert counted_by_halves(handout) == counted_by_terms(handout), f"{spans}"


def test_free_units_are_counted_whatever_the_total() -> None:
    """Where no span binds the number is C(u + N - 1, N - 1), at 2^53 units too."""
    for k in (10**7, 10**9, 10**12, 2**53):
        assert spread([k, k], k).count == k + 1
        assert spread([k] * 50, k).count == fmpz.bin_uiui(k + 49, 49)


def test_fifty_groups_of_twelve_spans_are_counted_at_ten_to_the_twelve() -> None:
    """The number agrees with its leading term, a volume, to the accuracy that the volume has; bounds hold it."""
    spans = [(10**10 + 7 * 10**9 * (i % 12)) for i in range(50)]
    ties = spread(spans, 10**12)
    assert ties.count is not None
    low, high = powers_of_ten(handout_of(ties), None)
    assert 10**low <= ties.count <= 10**high
    assert high - low <= 5
    # Of groups with equal spans the same sum is one formula, term by term.
    alike = spread([3 * 10**10] * 50, 7 * 10**11)
    expected = sum((-1) ** i * comb(50, i) * comb(7 * 10**11 - i * (3 * 10**10 + 1) + 49, 49) for i in range(24))
    assert alike.count == expected


def test_what_cannot_be_counted_is_bounded() -> None:
    """50 different huge spans: no number, and bounds that agree with the volume of free units to some powers of ten."""
    spans = [10**11 + 10**9 * i for i in range(50)]
    ties = spread(spans, 10**12)
    assert ties.count is None
    low, high = ties.count_between
    free = 49 * 12 - log10(factorial(49))
    assert free - 12 < low <= free
    assert high <= free + 3
    assert high - low <= 5


def test_bounds_hold_and_are_close(seed: int) -> None:
    """2,000 random sets: neither bound is wrong, nor further off than a factor of 100."""
    random = start(seed)
    for _ in range(cases(2000)):
        ties = random_ties(random)
        handout, exact = handout_of(ties), log(counted_plainly(ties))
        with ctx.workprec(BITS):
            below, above = float(log_at_least(handout)), float(log_at_most(handout))
        assert below <= exact + 1e-12, f"{ties}: the lower bound is too high"
        assert exact <= above + 1e-12, f"{ties}: the upper bound is too low"
        assert above - below < 2 * log(100), f"{ties}: {below} to {above}"


def test_bounds_hold_where_spans_are_rounded(seed: int) -> None:
    """2,000 different spans are too many for balls; the number of free units is known nevertheless."""
    random = start(seed)
    spans = [10**9 + random.randint(0, 10**9) for _ in range(2000)]
    units = 10**9
    exact = float(fmpz.bin_uiui(units + 1999, 1999).bit_length()) * log10(2)
    low, high = spread(spans, units).count_between
    assert low <= exact <= high + 1
    assert high - low < 8


def test_the_question_is_trimmed_and_mirrored() -> None:
    """No group's span exceeds what is to be handed out, and at most half is."""
    ties = Ties(np.array([1, 1, 1]), np.array([100, 3, 2]), 5)
    assert handout_of(ties) == Handout((1, 2), (1, 2), 2)
    assert ties.count == len(list(ties)) == counted_plainly(ties)
