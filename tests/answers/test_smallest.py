"""The smallest total that is good enough is that of a scan in fractions, and every smaller one is excluded."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from random import Random
from typing import NamedTuple

import pytest

import evenhand as eh
from evenhand.exceptions import InvalidParameter, OutOfReach, TooFewUnits, Unmeasured
from helpers.random_cases import cases

NEW_ENGLAND = "new-england-2024"
STRATA = {"small": 3000, "middle": 4000, "large": 5000, "rest": 2000}
DEVIATIONS = {"small": 48, "middle": 179, "large": 176, "rest": 16}


def least(error: Callable[[int, int], Fraction], low: list[int], high: list[int], k: int) -> Fraction:
    """The least sum of convex errors at a total: unit after unit to the cheapest."""
    units = list(low)
    for _ in range(k - sum(low)):
        free = [i for i, a in enumerate(units) if a < high[i]]
        i = min(free, key=lambda i: error(i, units[i] + 1) - error(i, units[i]))
        units[i] += 1
    return sum((error(i, a) for i, a in enumerate(units)), Fraction(0))


class Fair(NamedTuple):
    """Fairness at beta 2 in fractions: weights P^gamma, shares P^kappa."""

    weights: list[int]
    shares: list[int]
    sigma: Fraction

    def error(self, k: int) -> Fraction:
        """E(k) with at least one unit each."""
        n = len(self.weights)
        return least(lambda i, a: self._of_group(k, i, a), [1] * n, [k] * n, k)

    def _of_group(self, k: int, i: int, a: int) -> Fraction:
        ideal = Fraction(k * self.shares[i], sum(self.shares))
        off = max(a / ideal, ideal / a) - 1
        side = self.sigma if a >= ideal else 1 - self.sigma
        return Fraction(self.weights[i], sum(self.weights)) * 2 * side * off**2


def wanted_near(random: Random, errors: list[Fraction]) -> Fraction:
    """An error that is met exactly, missed by next to nothing, or lies anywhere."""
    found = random.choice(errors)
    return random.choice(
        (found, found - Fraction(1, 10**40), found + Fraction(1, 10**40), found * random.randint(1, 3))
    )


def test_by_fairness_it_is_that_of_a_scan(seed: int) -> None:
    """500 problems in fractions: E(k) rises and falls, so that the first total that is good enough counts."""
    random, rises = Random(seed), 0
    for _ in range(cases(500)):
        n = random.randint(2, 4)
        populations = [random.randint(1, random.choice((5, 40, 10**5))) for _ in range(n)]
        kappa, gamma, sigma = random.choice((0, 1, 2)), random.choice((0, 1, 2)), Fraction(random.choice((1, 2, 5)), 10)
        problem = Fair([p**gamma for p in populations], [p**kappa for p in populations], sigma)
        errors = [problem.error(k) for k in range(n, n + 25)]
        wanted = max(wanted_near(random, errors), Fraction(0))
        expected = next((k for k, error in enumerate(errors, n) if error <= wanted), None)
        asked = {"kappa": kappa, "gamma": gamma, "sigma": sigma, "k_max": n + 24}
        if expected is None:
            with pytest.raises(OutOfReach, match="Allow a larger error"):
                eh.smallest_total(populations, wanted, **asked)
            continue
        found = eh.smallest_total(populations, wanted, **asked)
        assert found.k == expected
        assert found.tried == expected - n
        assert found.undecided == ()
        if found.nearest is not None:
            before = errors[: expected - n]
            assert before[found.nearest[0] - n] == pytest.approx(min(before), rel=1e-12)
            assert found.nearest[1] == pytest.approx(float(min(before)), rel=1e-9)
            assert found.before == (expected - 1, pytest.approx(float(before[-1]), rel=1e-9))
        rises += any(b > a for a, b in pairwise(errors))
    assert rises > cases(500) / 4


def test_by_neymans_allocation_it_is_that_of_a_scan(seed: int) -> None:
    """500 samples in fractions: the total before it excludes all others."""
    random = Random(seed)
    for _ in range(cases(500)):
        n = random.randint(1, 4)
        sizes = [random.randint(2, random.choice((6, 30))) for _ in range(n)]
        sd = [random.choice((0, 1, Decimal("0.1"), Decimal("2.5"), 7)) for _ in range(n - 1)] + [3]

        def error(i: int, a: int, sizes: list[int] = sizes, sd: list[object] = sd) -> Fraction:
            return Fraction(sizes[i] * (sizes[i] - a), a) * Fraction(sd[i]) ** 2  # type: ignore[arg-type]

        low = [2] * n
        errors = [least(error, low, sizes, k) for k in range(2 * n, sum(sizes) + 1)]
        wanted = max(wanted_near(random, errors), Fraction(0))
        expected = next(k for k, one in enumerate(errors, 2 * n) if one <= wanted)
        found = eh.smallest_total(eh.Groups(sizes), wanted, method="neyman", sd=sd)
        assert found.k == expected
        assert found.is_falling
        if expected > 2 * n:
            assert found.before == (expected - 1, pytest.approx(float(errors[expected - 1 - 2 * n]), rel=1e-9))


METHODS = ("webster", "huntington-hill", "hamilton", "min-max", "entropy", "fairness", "power-allocation")


@pytest.mark.parametrize("method", METHODS)
def test_an_error_that_is_met_exactly_is_good_enough(method: str, seed: int) -> None:
    """The very error of a total, as its method states it exactly, is good enough; next to nothing less is not."""
    random = Random(seed)
    options = {"cv": Fraction(1, 3), "power": 1} if method == "power-allocation" else {}
    options |= {"t": random.choice((2, -1, 3))} if method == "entropy" else {}
    for _ in range(cases(40)):
        populations = eh.Groups([random.randint(1, 20) for _ in range(3)], minimum=1)
        sweep = eh.sweep(populations, 3, 12, method=method, **options)
        errors = [_exactly(method, populations, sweep.at(k), options) for k in range(3, 13)]
        error, k = min(zip(errors, range(3, 13), strict=True))
        if error == 0:
            continue
        assert eh.smallest_total(populations, error, method=method, **options).k == k
        assert eh.smallest_total(populations, error * (1 - Fraction(1, 10**50)), method=method, **options).k > k


def _exactly(method: str, groups: eh.Groups, found: eh.Allocation, options: dict[str, object]) -> Fraction:
    quotas = [Fraction(found.k * p, groups.total) for p in groups.exact]
    pairs = list(zip([Fraction(a) for a in found.units.tolist()], quotas, strict=True))
    t = Fraction(options.get("t", 2))  # type: ignore[arg-type]
    formulas: dict[str, Callable[[Fraction, Fraction], Fraction]] = {
        "webster": lambda a, q: (a - q) ** 2 / q,
        "huntington-hill": lambda a, q: (a - q) ** 2 / a,
        "hamilton": lambda a, q: (a - q) ** 2,
        "min-max": lambda a, q: max(a / q, q / a) - 1,
        "entropy": lambda a, q: q * ((a / q) ** int(t) - 1 - t * (a / q - 1)) / (t * (t - 1)),
        "fairness": lambda a, q: q / found.k * (max(a / q, q / a) - 1) ** 2,
    }
    if method == "power-allocation":
        return sum((Fraction(p * p, 9) / a for p, (a, _) in zip(groups.exact, pairs, strict=True)), Fraction(0))
    parts = [formulas[method](a, q) for a, q in pairs]
    return max(parts) if method == "min-max" else sum(parts, Fraction(0))


def test_new_england_needs_43_for_a_thousandth() -> None:
    """What was found, what excludes all smaller totals, and that larger ones may be worse."""
    found = eh.smallest_total(NEW_ENGLAND, Decimal("0.001"))
    sweep = eh.sweep(NEW_ENGLAND, 6, 60)
    assert found.k == int(sweep.k[(sweep.error <= 0.001).argmax()]) == 43
    assert (sweep.error[sweep.k > 43] > 0.001).any()
    assert found.verdict == (
        "43 units are the fewest with an error of 0.001 or less: E = 0.000780091. All 37 smaller totals from 6 to 42 "
        "were tried: the least of their errors is 0.00133369, at 42. A larger total may have a larger error again."
    )


# Strata: vignette of stratallo 3.0.1; its published sample of 190 has a variance of 16,243,033,336.
def test_a_sample_is_as_large_as_its_precision_needs() -> None:
    """By its variance, or by the coefficient of variation of the total that it estimates."""
    options = {"method": "neyman", "sd": DEVIATIONS}
    assert eh.smallest_total(STRATA, 16_243_033_336, **options).k == 190
    assert eh.smallest_total(STRATA, 16_242_714_411, **options).units.tolist() == [15, 77, 95, 3]
    assert eh.smallest_total(STRATA, 16_242_714_410, **options).k == 191
    found = eh.smallest_total(STRATA, variation=Decimal("0.1"), of=1_000_000, **options)
    assert found.k == eh.smallest_total(STRATA, 10**10, **options).k == 306
    assert found.verdict == (
        "306 units are the fewest with a coefficient of variation of 0.1 of 1,000,000 or less (an error of "
        "10,000,000,000 or less): E = 9,972,310,468. 305 have E = 10,006,050,447, and by neyman no smaller total has "
        "less: a unit more never raises E."
    )


def test_what_is_out_of_reach_is_told_with_the_nearest() -> None:
    """By Webster E(k) does not fall with k; maximums end what can be handed out; k_max ends what is tried."""
    with pytest.raises(
        OutOfReach, match=r"from 1 to 1,000 has an error of 0 or less by webster: the least is \S+, at k = 2\."
    ):
        eh.smallest_total({"A": 1001, "B": 1002}, 0, method="webster", k_max=1000)
    with pytest.raises(OutOfReach, match=r"the least is 2, at k = 30, and more cannot be handed out"):
        eh.smallest_total({"A": 12, "B": 7, "C": 1}, 0.01, method="power-allocation", cv=1, maximum=10)
    with pytest.raises(OutOfReach, match="look further with k_max"):
        eh.smallest_total(NEW_ENGLAND, 1e-30)


def test_the_least_that_a_method_can_bear_is_where_it_begins() -> None:
    """Minimums, bases and the total of 1: nothing smaller is asked."""
    assert eh.smallest_total(NEW_ENGLAND, 1, minimum=3).k_min == 18
    assert eh.smallest_total(NEW_ENGLAND, 1, base=2.5).k_min == 15
    assert eh.smallest_total(NEW_ENGLAND, 10**9, method="webster").verdict.endswith(
        "Fewer cannot be handed out. A larger total may have a larger error again."
    )


def test_what_is_no_question_is_refused() -> None:
    """No error, two of them, none that is a number; a method without an E(k); the greedy; a k_max too small."""
    for options, words in (
        ({}, "no error is given"),
        ({"error": 1, "variation": 1}, "both given"),
        ({"error": -1}, "error is -1"),
        ({"error": "0.1"}, "error is '0.1'"),
        ({"error": float("nan")}, "error is nan"),
        ({"error": 1, "of": 5}, "of is given without variation"),
        ({"variation": 0.1, "of": 5}, "fairness draws no sample"),
        ({"variation": 0.1, "method": "neyman", "sd": 1}, "without of"),
        ({"error": 1, "solver": "notebook"}, "notebook's greedy proves nothing"),
    ):
        with pytest.raises(InvalidParameter, match=words):
            eh.smallest_total(STRATA, **options)
    for method in ("jefferson", "lowndes", "quota-method"):
        with pytest.raises(Unmeasured, match=f"no smallest total by {method}"):
            eh.smallest_total(STRATA, 1, method=method)
    with pytest.raises(TooFewUnits):
        eh.smallest_total(STRATA, 1, k_max=3)


def test_what_was_found_is_a_value() -> None:
    """Equal, hashable, the same after pickling and copying; a table of groups, and plain values."""
    found = eh.smallest_total(NEW_ENGLAND, 0.001)
    for same in (pickle.loads(pickle.dumps(found)), copy.deepcopy(found), eh.smallest_total(NEW_ENGLAND, 0.001)):
        assert same == found
        assert hash(same) == hash(found)
    assert found != eh.smallest_total(NEW_ENGLAND, 0.0011)
    assert found.to_frame("pandas")["units"].tolist() == found.units.tolist()
    told = found.to_dict()
    assert (told["k"], told["before"]["k"], told["allocation"]["units"]) == (43, 42, found.units.tolist())
    assert "43 units are the fewest" in found._repr_html_()


def test_a_tie_rule_is_asked_at_the_last_total_only() -> None:
    """Ties of smaller totals stop nobody; one of the total itself does."""
    equal = {"A": 5, "B": 5, "C": 5}
    assert eh.smallest_total(equal, 0, ties="raise").k == 3
    assert eh.smallest_total(equal, Fraction(1, 100), minimum=2, ties="raise").k == 6
    with pytest.raises(eh.exceptions.TiedAllocations):
        eh.smallest_total({"A": 5, "B": 5}, 1, minimum=0, method="webster", ties="raise")


def test_errors_of_any_size_are_told_as_they_are() -> None:
    """Beyond float64 too; and where six digits would tell two errors alike, more are told."""
    assert "an error of 1.000000000e+400 or less" in eh.smallest_total([5, 3], Fraction(10**400 + 1, 3) * 3 - 1).verdict
    assert "an error of 1e-400 or less" in eh.smallest_total([5, 3], Fraction(1, 10**400)).verdict
    far = eh.smallest_total([10, 20], Fraction(1, 10**12), method="power-allocation", cv=1)
    assert far.k == 58_284_271_247_462
    assert "58,284,271,247,461 have E = 1.00000000000002e-12" in far.verdict
