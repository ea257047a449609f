"""The float64 bounds of methods whose cost is a formula: of costs, of rows of costs, of whole errors, of signposts."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from random import Random
from typing import Any

import numpy as np
import pytest
from flint import arb, ctx, fmpq

import evenhand as eh
from evenhand.methods.divisor.entropy import Entropy
from evenhand.methods.divisor.power_mean import PowerMean
from evenhand.methods.divisor.runs import FAR, SHORT
from evenhand.methods.divisor.steps import StepsRule
from evenhand.numbers import exact_number
from evenhand.numbers.powers import LOG_ERROR, UNIT
from helpers import made_divisors
from helpers.random_cases import cases

BITS = 300


def odd_parameter(random: Random, limit: float) -> float:
    """Draw a parameter near 0, 1 or -1, a usual one, or a steep one."""
    side = random.choice((-1, 1))
    near = random.choice((0, 1, -1)) + side * 10 ** random.uniform(-18, 0)
    return random.choice((near, random.uniform(-5, 5), side * 10 ** random.uniform(0, limit)))


def method(random: Random) -> Any:
    """Draw a method."""
    kind = random.choice(("power", "entropy", "any"))
    if kind == "any":
        return made_divisors.method_of(made_divisors.signposts(random))
    return PowerMean(odd_parameter(random, 8)) if kind == "power" else Entropy(odd_parameter(random, 4.5))


def off(computed: float, true: arb) -> float:
    """How far a float64 is from a ball."""
    with ctx.workprec(BITS):
        return float(abs(arb(float(computed)) - true).abs_upper())


def check_costs(random: Random) -> float:
    """The worst share that the error of a cost, held or next, of one row, takes of its bound, and of the row's."""
    chosen, n = method(random), random.randint(2, 12)
    groups = eh.Groups([max(1, int(10 ** random.uniform(0, 9))) for _ in range(n)])
    k = random.choice((random.randint(n, 60), int(n * 10 ** random.uniform(1, 12))))
    block, exact = chosen.bind(groups.rows).at(np.array([k])), chosen.exactly(groups, k)
    spread = np.array(
        [random.choice((1, 1 + random.uniform(-1, 1) / 50, 10 ** random.uniform(-2, 2))) for _ in range(n)]
    )
    units = np.maximum(1, np.rint(np.minimum(block.ideal[0] * spread, 2.0**50)))[np.newaxis]
    held, following = np.empty((2, 1, n))
    largest = block.costs(units, units <= 1, held, following)[1]
    rows, cols, worst = np.zeros(n, dtype=np.intp), np.arange(n), 0.0
    for costs, shift in ((held[0], -1), (following[0], 0)):
        if shift and (units <= 1).any():
            continue
        bounds = np.minimum(block.next_cost_error_at(rows, cols, units[0] + shift), block.row_error(largest)[0])
        for i in np.flatnonzero(np.isfinite(bounds)).tolist():
            true = exact.next_cost(i, int(units[0, i]) + shift, BITS)
            worst = max(worst, off(costs[i], true) / bounds[i])
    assert worst <= 1, f"{worst} of a bound: {chosen}, {groups.exact}, {k}, {units}"
    return worst


def check_total(random: Random) -> float:
    """The share that the error of log E takes of its bound."""
    chosen, n = method(random), random.randint(2, 8)
    groups = eh.Groups([max(1, int(10 ** random.uniform(0, 6))) for _ in range(n)])
    k = int(n * 10 ** random.uniform(0.3, 4))
    block, exact = chosen.bind(groups.rows).at(np.array([k])), chosen.exactly(groups, k)
    units = eh.allocate(groups, k, method=chosen, minimum=None).units.astype(np.float64)
    for _ in range(random.choice((0, 1, int(units.max()) // 2))):
        giver, taker = int(units.argmax()), random.randrange(n)
        if giver != taker and units[giver] > 1:
            units[giver], units[taker] = units[giver] - 1, units[taker] + 1
    found = block.total_errors(block.group_errors(units[np.newaxis]))
    if found.doubtful.size:
        return 0.0
    whole = [int(a) for a in units]
    if found.error[0] == 0:
        assert exact.total_error(whole)[0] == 0, f"a perfect fit that is none: {chosen}, {groups.exact}, {whole}"
        return 0.0
    share = off(found.log_error[0], exact.log_total(whole, BITS)) / found.log_error_bound[0]
    assert share <= 1, f"{share} of a bound: {chosen}, {groups.exact}, {whole}"
    return float(share)


@pytest.mark.parametrize("checked", [check_costs, check_total])
def test_float_bounds_are_never_exceeded(checked: Callable[[Random], float], seed: int) -> None:
    """3,000 rows of costs, and as many whole errors, near the best units and far from them, at odd parameters."""
    random = Random(seed)
    shares = [checked(random) for _ in range(cases(3000))]
    assert 0 < max(shares) <= 1


@pytest.mark.parametrize("name", ["exp", "expm1", "log1p", "sinh", "tanh"])
def test_functions_are_as_accurate_as_assumed(name: str, seed: int) -> None:
    """NumPy states no bound: it is assumed that of its logarithm."""
    random = np.random.default_rng(seed)
    size = 10 ** random.uniform(-12, 2, cases(20_000))
    values = size if name in ("sinh", "log1p") else size * random.choice((-1, 1), size.size)
    computed = getattr(np, name)(values)
    for value, found in zip(values.tolist(), computed.tolist(), strict=True):
        with ctx.workprec(BITS):
            true = getattr(arb(value), name)()
        assert off(found, true) <= LOG_ERROR * abs(float(true)), (name, value)


def test_signposts_are_as_accurate_as_they_say(seed: int) -> None:
    """Power means of whole numbers up to 2^53, p from -10^300 to 10^300."""
    random = Random(seed)
    for _ in range(cases(600)):
        posts = PowerMean(exact_number(odd_parameter(random, random.choice((2, 300))))).rule.signposts
        units = np.array([1.0, 2.0, 3.0, *(float(int(10 ** random.uniform(0, 15.9))) for _ in range(20))])
        for a, found in zip(units.tolist(), posts.at(units).tolist(), strict=True):
            true = posts.exactly.ball(int(a), BITS)
            assert off(found, true) <= posts.roundings * UNIT * float(true), (posts.exactly, a)


def runs(random: Random) -> tuple[int, int]:
    """Draw a run of signposts: short, long, and across the point from which on a quadrature sums it."""
    low = random.choice((1, random.randint(1, FAR), random.randint(FAR, 2000)))
    return low, low + random.choice((random.randint(1, SHORT), random.randint(SHORT, 4 * FAR), 3000))


def test_long_runs_are_summed_as_their_terms(seed: int) -> None:
    """Sums of signposts by series, in balls, hold the sum term by term; errors by quadrature keep their bound."""
    random = Random(seed)
    for _ in range(cases(300)):
        rule = method(random).rule
        if not isinstance(rule, StepsRule):
            continue
        posts, (low, high) = rule.signposts.exactly, runs(random)
        terms = [posts.ball(r, BITS) for r in range(low, high)]
        with ctx.workprec(BITS):
            found = posts.run(low, high, BITS - 100)
            assert found.overlaps(sum(terms, arb(0)))
            assert found.rel_accuracy_bits() > BITS - 140
        quota = Fraction(random.choice((low + 0.25, high + 0.25, high - 0.5)))
        units = low if quota > (low + high) / 2 else high
        sides = np.array([[float(quota)]])
        error = rule.error(np.array([[float(units)]]), sides)
        true = rule.error_ball(units, fmpq(quota.numerator, quota.denominator), BITS)
        assert off(error[0, 0], true) <= rule.total_doubt(error[:, 0], sides, np.array(0.0))[0], (
            posts,
            low,
            high,
            quota,
        )


def test_costs_of_entropy_keep_their_bound_where_the_quota_is_exact(seed: int) -> None:
    """The roundings of a cost alone, none of the quota's: at most what the rule says, and not a hundredth of it."""
    random, worst = Random(seed), 0.0
    for _ in range(cases(3000)):
        rule = Entropy(odd_parameter(random, 4.5)).rule
        units = np.array([float(random.randint(1, 3)), float(int(10 ** random.uniform(0, 15.9)))])
        quota = units * 10 ** random.uniform(-3, 3)
        with np.errstate(all="ignore"):
            costs = rule.cost(units, quota)
            bounds = rule.cost_roundings * UNIT * rule.size(costs, quota)
        for i in np.flatnonzero(np.isfinite(bounds)).tolist():
            exact = Fraction(float(quota[i]))
            true = rule.cost_ball(int(units[i]), fmpq(exact.numerator, exact.denominator), BITS)
            worst = max(worst, off(costs[i], true) / bounds[i])
    assert 0.01 < worst <= 1
