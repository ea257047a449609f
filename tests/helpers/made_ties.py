"""Problems that tie by construction, whatever the arithmetic: each maker says why its problem has a tie."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, floor
from random import Random
from typing import Any

from helpers.strategies import BETAS, EXPONENTS, POPULATIONS, SIGMAS, Instance

INSIDE = ("0.5", "0.3", "0.8", "0.07")


def equal_populations(random: Random) -> Instance:
    """All groups are equal and the units do not come out even: any two groups with different units may swap."""
    n = random.randint(2, 12)
    population = random.choice((1, 3, 0.1, 10**30, random.randint(1, 10**9)))
    parameters = _parameters(random, BETAS, SIGMAS)
    return Instance([population] * n, _uneven(random, n), parameters, note="equal populations")


def two_twins(random: Random) -> Instance:
    """All groups but two equal ones are fixed by their bounds; those two share an odd number and may swap."""
    others = random.randint(1, 6)
    fixed = [random.randint(1, 5) for _ in range(others)]
    twin = random.randint(1, 10**6)
    rest = 2 * random.randint(1, 8) + 1
    populations: list[Any] = [random.randint(1, 10**6) for _ in range(others)] + [twin, twin]
    bounds = {"minimum": [*fixed, 1, 1], "maximum": [*fixed, rest, rest]}
    return Instance(
        populations, sum(fixed) + rest, _parameters(random, BETAS, SIGMAS), bounds, "twins share an odd rest"
    )


def equal_targets(random: Random) -> Instance:
    """With kappa = gamma = 0 every group has the same cost function, and the units do not come out even."""
    n = random.randint(2, 12)
    populations = POPULATIONS[random.choice(list(POPULATIONS))](random, n)
    parameters = _parameters(random, BETAS, SIGMAS) | {"kappa": 0.0, "gamma": 0.0}
    return Instance(populations, _uneven(random, n), parameters, note="kappa = gamma = 0")


def free_surplus(random: Random) -> Instance:
    """At sigma = 0 being over costs nothing, and a capped group leaves more units than the others' ideals need."""
    parameters = _parameters(random, BETAS, ("0",))
    return _capped(random, _some(random), parameters, "sigma = 0, one group capped")


def free_shortage(random: Random) -> Instance:
    """At sigma = 1 being under costs nothing, and a group with a high minimum leaves less than the others want."""
    parameters = _parameters(random, BETAS, ("1",))
    return _pushed(random, _some(random), parameters, "sigma = 1, one group pushed up")


def constant_slope(random: Random) -> Instance:
    """At beta = 1, gamma = kappa each unit above the ideal costs every group the same, and a cap leaves too many."""
    parameters = _parameters(random, ("1",), INSIDE)
    parameters["gamma"] = parameters["kappa"]
    return _capped(random, _some(random), parameters, "beta = 1, gamma = kappa, one group capped")


def equal_slope(random: Random) -> Instance:
    """At beta = 1 two twins pay the same for each unit above their ideal, at whatever units; all others are capped."""
    twin, other = random.randint(1, 50), random.randint(10**3, 10**5)
    k, cap = random.randint(20, 40), random.randint(1, 4)
    parameters = _parameters(random, ("1",), INSIDE) | {"kappa": float(random.choice(("1", "2", "0.83")))}
    bounds = {"maximum": [k, cap, k]}
    return Instance([twin, other, twin], k, parameters, bounds, "beta = 1, twins far above their ideal")


def perfect_surplus(random: Random) -> Instance:
    """With kappa = 1/2 and squares the ideals are whole, so that free units begin exactly at them (sigma = 0)."""
    parameters = _parameters(random, BETAS, ("0",)) | {"kappa": 0.5}
    return _capped(random, _roots(random), parameters, "whole ideals, sigma = 0, one group capped", power=2)


def perfect_shortage(random: Random) -> Instance:
    """With kappa = 1/2 and squares the ideals are whole, so that free units end exactly at them (sigma = 1)."""
    parameters = _parameters(random, BETAS, ("1",)) | {"kappa": 0.5}
    return _pushed(random, _roots(random), parameters, "whole ideals, sigma = 1, one group pushed up", power=2)


MAKERS: dict[str, Callable[[Random], Instance]] = {
    maker.__name__: maker
    for maker in (
        equal_populations,
        two_twins,
        equal_targets,
        free_surplus,
        free_shortage,
        constant_slope,
        equal_slope,
        perfect_surplus,
        perfect_shortage,
    )
}


def make(random: Random, name: str) -> Instance:
    """Return a tie of that kind, drawing again where the construction has no room for one."""
    while True:
        try:
            return MAKERS[name](random)
        except _NoRoom:
            continue


class _NoRoom(Exception):
    """The numbers drawn leave no tie."""


def _parameters(random: Random, betas: tuple[str, ...], sigmas: tuple[str, ...]) -> dict[str, float]:
    return {
        "kappa": float(random.choice(EXPONENTS)),
        "gamma": float(random.choice(EXPONENTS)),
        "beta": float(random.choice(betas)),
        "sigma": float(random.choice(sigmas)),
    }


def _uneven(random: Random, n: int) -> int:
    return n * random.randint(1, 9) + random.randint(1, n - 1)


def _some(random: Random) -> list[int]:
    return [random.randint(1, 1000) for _ in range(random.randint(3, 7))]


def _roots(random: Random) -> list[int]:
    return [random.randint(2, 8) for _ in range(random.randint(3, 6))]


def _ideals(numbers: list[int], k: int, kappa: float) -> list[float]:
    shares = [x**kappa for x in numbers]
    return [k * x / sum(shares) for x in shares]


def _scale(
    random: Random, numbers: list[int], parameters: dict[str, float], power: int
) -> tuple[list[Any], int, list[float]]:
    """Populations, total, ideals; with power 2 the numbers are the whole ideals, and the populations their squares."""
    if power == 2:
        common = random.randint(1, 1000)
        return [common * m * m for m in numbers], sum(numbers), [float(m) for m in numbers]
    k = random.randint(4 * len(numbers), 40)
    return list(numbers), k, _ideals(numbers, k, parameters["kappa"])


def _capped(random: Random, numbers: list[int], parameters: dict[str, float], note: str, power: int = 1) -> Instance:
    """Cap one group so low that at least one unit is left over when all others have their ideal, rounded up."""
    populations, k, ideals = _scale(random, numbers, parameters, power)
    capped = max(range(len(ideals)), key=ideals.__getitem__)
    needed = sum(max(1, ceil(x)) for i, x in enumerate(ideals) if i != capped)
    cap = k - needed - random.randint(1, 4)
    if not 1 <= cap < ideals[capped]:
        raise _NoRoom
    maximum = [cap if i == capped else k for i in range(len(numbers))]
    return Instance(populations, k, parameters, {"maximum": maximum}, note)


def _pushed(random: Random, numbers: list[int], parameters: dict[str, float], note: str, power: int = 1) -> Instance:
    """Push one group up so far that all others have at least one unit less than their ideal, rounded down."""
    populations, k, ideals = _scale(random, numbers, parameters, power)
    pushed = random.randrange(len(numbers))
    wanted = sum(max(1, floor(x)) for i, x in enumerate(ideals) if i != pushed)
    free = [i for i, x in enumerate(ideals) if i != pushed and floor(x) >= 2]
    least = k - wanted + random.randint(1, 4)
    if len(free) < 2 or least <= ideals[pushed] or k - least < len(numbers):
        raise _NoRoom
    minimum = [least if i == pushed else 1 for i in range(len(numbers))]
    return Instance(populations, k, parameters, {"minimum": minimum}, note)
