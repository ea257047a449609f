"""Problems of the kinds that once broke the solver: largest totals, one free side, tight bounds, many groups."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from random import Random
from typing import Any

from helpers.strategies import POPULATIONS, Instance

LARGEST_TOTAL = 2**53
GUARANTEED_KAPPA, GUARANTEED_EXPONENT, GUARANTEED_DECIMALS = 20, 1000, 12


def is_guaranteed(instance: Instance) -> bool:
    """Whether the answer may not be "undecided": kappa whole up to 20, gamma and beta up to 1,000 with 12 decimals."""
    kappa, gamma, beta = (Decimal(repr(instance.fairness.get(name, 1.0))) for name in ("kappa", "gamma", "beta"))
    whole = kappa == kappa.to_integral_value() and kappa <= GUARANTEED_KAPPA
    return whole and all(
        exponent <= GUARANTEED_EXPONENT and exponent == round(exponent, GUARANTEED_DECIMALS)
        for exponent in (gamma, beta)
    )


def large_total(random: Random) -> Instance:
    """From 2^50 to the limit, bounds and base included."""
    n = random.randint(1, 12)
    k = random.choice((LARGEST_TOTAL, LARGEST_TOTAL - random.randint(0, 99), random.randint(2**50, LARGEST_TOTAL)))
    bounds: dict[str, Any] = {}
    if random.random() < 0.3:
        bounds["maximum"] = [k // n + random.choice((1, 2, 1000, 10**15)) for _ in range(n)]
    if random.random() < 0.2:
        bounds["minimum"] = random.choice((2, k // n // 2))
    return Instance(_whole(random, n), k, _fairness(random, random.choice((0, 0, 1, 2.5))), bounds, "large total")


def one_sided(random: Random) -> Instance:
    """One side free, a fractional beta, and whole populations so small that costs are often equal."""
    n = random.randint(2, 12)
    populations = [random.choice((random.randint(1, 12), 5 * random.randint(2, 12))) for _ in range(n)]
    fairness = {
        "kappa": float(random.choice((0, 1, 1, 2))),
        "gamma": float(random.choice((0, 0, 1, 0.5))),
        "beta": float(random.choice((1.5, 2.5, 1.25, round(random.uniform(1, 4), 2)))),
        "sigma": float(random.choice((0, 1))),
    }
    return Instance(populations, n + random.randint(0, 15 * n), fairness, {}, "one-sided")


def tight(random: Random) -> Instance:
    """Bounds that leave little: maxima that add up to k, or lie below the ideal of most groups."""
    n = random.randint(2, 12)
    k = n * random.randint(2, 40)
    minimum = [random.choice((1, 1, 2)) for _ in range(n)]
    room = k - sum(minimum)
    maximum = list(minimum)
    for _ in range(room if random.random() < 0.5 else room + random.randint(0, n)):
        maximum[random.choice((0, random.randrange(n)))] += 1
    kinds = random.choice((_whole, POPULATIONS["wide"], POPULATIONS["equal"]))
    fairness = _fairness(random, random.choice((0, 0, 1)))
    return Instance(kinds(random, n), k, fairness, {"minimum": minimum, "maximum": maximum}, "tight")


def many_groups(random: Random) -> Instance:
    """Up to 2,000 groups, free or with a maximum below the ideal for most."""
    n = int(10 ** random.uniform(1.5, 3.301))
    populations = random.choice((_whole, POPULATIONS["realistic"], POPULATIONS["wide"]))(random, n)
    k = n * random.randint(1, 12) + random.randint(0, n)
    bounds: dict[str, Any] = {}
    if random.random() < 0.3:
        bounds["maximum"] = [max(1, -(-k // n) + random.choice((0, 1, 2))) for _ in range(n)]
    return Instance(populations, k, _fairness(random, 0), bounds, "many groups")


def _whole(random: Random, n: int) -> list[Any]:
    largest = random.choice((20, 100, 10**6))
    return [random.randint(1, largest) for _ in range(n)]


def _fairness(random: Random, base: float) -> dict[str, float]:
    return {
        "kappa": float(random.choice((0, 1, 1, 2))),
        "gamma": float(random.choice((0, 1, 1, 2, 0.5))),
        "beta": float(random.choice((1, 2, 2, 3, 4, 1.5, 2.7))),
        "sigma": float(random.choice((0, 0.5, 0.5, 1, 0.3))),
        "base": float(base),
    }


MAKERS: dict[str, Callable[[Random], Instance]] = {
    "large totals": large_total,
    "one-sided": one_sided,
    "tight bounds": tight,
    "many groups": many_groups,
}
