"""At kappa = gamma = beta = sigma = 1 the rule is Hamilton's method of largest remainders, where no minimum binds."""

from __future__ import annotations

from fractions import Fraction

import evenhand as eh
from helpers.strategies import POPULATIONS, Instance, start

ONES = {"kappa": 1.0, "gamma": 1.0, "beta": 1.0, "sigma": 1.0}


def largest_remainders(populations: list[Fraction], k: int) -> list[int] | None:
    """Round quotas down, then one unit more by largest remainder; None where remainders tie at the cut."""
    quotas = [k * p / sum(populations) for p in populations]
    units = [int(q) for q in quotas]
    left = k - sum(units)
    order = sorted(range(len(quotas)), key=lambda i: units[i] - quotas[i])
    if 0 < left < len(order) and quotas[order[left - 1]] % 1 == quotas[order[left]] % 1:
        return None
    return [a + (i in order[:left]) for i, a in enumerate(units)]


def check_hamilton(case: Instance, units: list[int]) -> bool:
    """Units equal Hamilton's wherever every quota is at least 1; return whether that was so."""
    populations = list(case.problem.populations)
    expected = largest_remainders(populations, case.k)
    if expected is None or min(populations) * case.k < sum(populations):
        return False
    assert units == expected, f"{units}, largest remainders {expected}: {case}"
    assert eh.allocate(list(case.populations), case.k, method="hamilton").units.tolist() == expected, str(case)
    return True


def test_the_corner_of_ones_is_hamilton(seed: int) -> None:
    """800 problems with quotas of 1 or more; seen to fail at sigma = 1/2."""
    random = start(seed)
    compared = 0
    while compared < 800:
        n = random.randint(1, 12)
        kind = random.choice(("small", "realistic", "decimals", "fractions", "wide"))
        populations = POPULATIONS[kind](random, n)
        exact = Instance(populations, n, ONES).problem.populations
        k = n + int(random.uniform(0, 2) * sum(exact) / min(exact)) if sum(exact) < 10**4 * min(exact) else n
        case = Instance(populations, k, ONES)
        compared += check_hamilton(case, case.allocate().units.tolist())
