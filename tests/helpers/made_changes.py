"""Random problems of least change: every method with an error that adds up, bounds, and penalties that tie."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from random import Random
from typing import Any

import evenhand as eh
from helpers import made_divisors
from helpers.oracles.change import (
    Change,
    GroupError,
    divisor_error,
    fairness_error,
    remainder_error,
    sample_error,
)

PENALTIES = tuple(map(Fraction, ("1/10", "1/100", "1/3", "1", "2", "1/1000", "1/12", "1/2", "1/4", "1e6", "1e-9")))
WHOLE = {"kappa": (0, 1, 1), "gamma": (0, 1, 2), "beta": (1, 2, 3), "sigma": ("0", "1", "0.5", "0.3"), "base": (0,)}
BROKEN = {"kappa": ("0.5", "0.83", "1"), "gamma": ("0.5", "0.37"), "beta": ("1", "2", "2.7"), "sigma": ("0.5", "0.2")}


def divisor(random: Random, case: Change) -> tuple[Any, GroupError]:
    """A divisor method of any family."""
    signposts = made_divisors.signposts(random)
    base = random.choice((0, 0, *([1] if case.k > len(case.populations) and min(case.lower) else [])))
    return made_divisors.method_of(signposts, base), divisor_error(case, signposts, base)


def hill(random: Random, case: Change) -> tuple[Any, GroupError]:
    """Huntington-Hill's method, which serves everybody first."""
    signposts = made_divisors.Signposts("huntington-hill")
    return eh.HuntingtonHill(), divisor_error(case, signposts, 0)


def hamilton(random: Random, case: Change) -> tuple[Any, GroupError]:
    """Largest remainders by any quota."""
    quota = random.choice(("hare", "hagenbach-bischoff", "droop"))
    return eh.Hamilton(quota=quota), remainder_error(case, quota)


def neyman(random: Random, case: Change) -> tuple[Any, GroupError]:
    """Neyman's allocation."""
    spread = tuple(random.choice((Fraction(1), Fraction(random.randint(1, 40), 10))) for _ in case.populations)
    return eh.Neyman(sd=list(spread)), sample_error(case, spread)


def whole_fairness(random: Random, case: Change) -> tuple[Any, GroupError]:
    """Fairness with rational costs."""
    return _fairness(random, case, WHOLE)


def broken_fairness(random: Random, case: Change) -> tuple[Any, GroupError]:
    """Fairness with exponents that make costs irrational."""
    return _fairness(random, case, BROKEN)


def _fairness(random: Random, case: Change, corners: dict[str, Any]) -> tuple[Any, GroupError]:
    given = {name: Fraction(random.choice(values)) for name, values in corners.items()}
    given.setdefault("base", Fraction(random.choice((0, 0, min(case.k, 3 * len(case.populations)))), 4))
    given["base"] = min(given["base"], Fraction(case.k, len(case.populations)))
    return eh.Fairness(**given), fairness_error(case, given)


MAKERS: dict[str, Callable[[Random, Change], tuple[Any, GroupError]]] = {
    "divisor": divisor,
    "hill": hill,
    "hamilton": hamilton,
    "neyman": neyman,
    "whole fairness": whole_fairness,
    "broken fairness": broken_fairness,
}
SERVE_NOBODY = ("divisor", "hill", "hamilton")
"""Those that can bear a group without a unit."""


def case(random: Random, family: str) -> Change:
    """Draw a problem that can be enumerated."""
    n = random.randint(1, 4)
    least = random.choice((0, 1)) if family in SERVE_NOBODY else 1
    lower = [least + random.choice((0, 0, 1)) for _ in range(n)]
    upper = [random.choice((10**6, 10**6, max(1, a + random.randint(0, 5)))) for a in lower]
    populations = _populations(random, n)
    if family == "neyman":
        populations = [Fraction(random.randint(low, 40)) for low in lower]
        upper = [min(most, int(p)) for most, p in zip(upper, populations, strict=True)]
    k = max(1, min(sum(lower) + random.randint(0, 8), sum(upper)))
    upper = [min(most, k) for most in upper]
    current = [random.randint(0, 6) for _ in range(n)]
    return Change(tuple(populations), k, tuple(lower), tuple(upper), tuple(current), random.choice(PENALTIES))


def _populations(random: Random, n: int) -> list[Fraction]:
    kind = random.choice(("small", "small", "equal", "whole", "parts"))
    draw = {
        "small": lambda: random.randint(1, 12),
        "equal": lambda: 7,
        "whole": lambda: random.randint(1, 1000),
        "parts": lambda: Fraction(random.randint(1, 50), random.randint(1, 9)),
    }[kind]
    return [Fraction(draw()) for _ in range(n)]


def groups(given: Change, current: Any = None) -> eh.Groups:
    """Return the groups with their bounds and what they hold."""
    held = given.current if current is None else current
    plain = [int(p) if p.denominator == 1 else p for p in given.populations]
    return eh.Groups(plain, minimum=list(given.lower), maximum=list(given.upper), current=list(held))
