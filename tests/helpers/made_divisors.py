"""Random problems for divisor methods: every family, bounds, bases, and ties that were made on purpose."""

from __future__ import annotations

from fractions import Fraction
from math import inf
from random import Random
from typing import Any

import numpy as np

import evenhand as eh
from evenhand.methods.registry import made
from helpers.oracles.divisors import HALF, Case, Signposts

PARAMETERS: dict[str, tuple[str | None, tuple[Any, ...]]] = {
    "divisor": ("c", (0, Fraction(1, 3), HALF, 1, 2, Fraction(1, 4), Fraction(7, 10))),
    "huntington-hill": (None, (None,)),
    "dean": (None, (None,)),
    "modified-sainte-lague": ("first", tuple(Fraction(one) for one in ("0.7", "0.6", "1.5", "0.5", "0.01", "1"))),
    "power-mean": (
        "p",
        (-inf, -1, 0, 1, inf, 2, -2, 3, HALF, -HALF, Fraction(1, 3), 40, -40, *map(Fraction, ("0.3", "0.02", "-1e-3"))),
    ),
    "entropy": (
        "t",
        (2, 1, 0, -1, 3, -2, HALF, 3 * HALF, 10, -10, *map(Fraction, ("0.3", "-0.7", "1.000001", "1e-6", "-1e-6"))),
    ),
}


def signposts(random: Random, family: str | None = None) -> Signposts:
    """Draw a method, of that family."""
    family = family or random.choice(list(PARAMETERS))
    return Signposts(family, random.choice(PARAMETERS[family][1]))


def method_of(given: Signposts, base: int = 0) -> Any:
    """Return evenhand's method."""
    name = PARAMETERS[given.family][0]
    return made(given.family, {"base": base} | ({} if name is None else {name: given.parameter}))


def populations(random: Random, n: int, method: Signposts) -> list[Fraction]:
    """Draw populations of one kind."""
    kind = random.choice(("small", "equal", "whole", "huge", "parts", "close", "tied", "tied"))
    if kind == "tied":
        return [Fraction(one) for one in tied(random, n, method)]
    draw = {
        "small": lambda: random.randint(1, 12),
        "equal": lambda: 7,
        "whole": lambda: random.randint(1, 10**7),
        "huge": lambda: random.randint(1, 10 ** random.randint(15, 30)),
        "parts": lambda: Fraction(random.randint(1, 50), random.randint(1, 9)),
        "close": lambda: 10**16 + random.randint(0, 2),
    }[kind]
    return [Fraction(draw()) for _ in range(n)]


def tied(random: Random, n: int, method: Signposts) -> list[Fraction | int]:
    """Populations in proportion to signposts, where their ratios are rational: the next units of all cost the same."""
    if method.is_squared:
        return [random.choice((1, 6, 35, 2, 12)) for _ in range(n)]  # s(1), s(8), s(49) are 1, 6, 35 times sqrt(2)
    if (method.family, method.parameter) == ("power-mean", 2):
        return [random.choice((5, 29, 169, 10)) for _ in range(n)]  # 3^2 + 4^2 = 5^2, 20^2 + 21^2 = 29^2
    if (method.family, method.parameter) == ("entropy", 3):
        return [random.choice((1, 13)) for _ in range(n)]  # 8^3 - 7^3 = 13^2 (1^3 - 0^3)
    places = [random.randint(1, 6) for _ in range(n)]
    if (method.family, method.parameter) == ("entropy", 1):
        return [Fraction((a + 1) ** (a + 1), a**a) for a in places]
    found = [method(a) for a in places]
    return [value if isinstance(value, Fraction) else 3 for value in found]


def case(random: Random, *, small: bool) -> Case:
    """Draw a problem; a small one can be enumerated."""
    method, n = signposts(random), random.randint(1, 4 if small else 8)
    base = random.choice((0, 0, 0, 1, 2))
    lower = [base + random.choice((0, 0, 1, 2)) for _ in range(n)]
    slack = random.randint(0, 7 if small else 50)
    upper = [random.choice((10**6, 10**6, max(1, a + random.randint(0, 6)))) for a in lower]
    k = min(max(1, sum(lower) + slack, n * base + 1), sum(upper))
    if k <= n * base:
        upper[0], k = 10**6, n * base + 1
    return Case(method, tuple(populations(random, n, method)), k, tuple(lower), tuple(upper), base)


def groups(given: Case) -> eh.Groups:
    """Return the groups with their bounds, minimums of 0 included."""
    plain = [int(p) if p.denominator == 1 else p for p in given.populations]
    made_of = eh.Groups(plain, minimum=[max(1, a) for a in given.lower], maximum=list(given.upper))
    # `Groups` knows of no method, so its own door asks for 1 unit each.
    made_of._minimum = np.array(given.lower)
    return made_of
