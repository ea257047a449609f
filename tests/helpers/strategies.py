"""Random problems over every corner of evenhand's domain, from one seed that a failing test prints."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from random import Random
from typing import Any

from helpers.oracles.certificate import Certificate
from helpers.oracles.problem import UNLIMITED, Problem, exact

BETAS = ("1", "1.0001", "2", "2.7", "3", "6", "17")
SIGMAS = ("0", "0.5", "1", "0.3", "0.8", "0.001", "0.9999")
EXPONENTS = ("0", "1", "0.5", "0.83", "0.37", "2", "0.02")
WIDE_EXPONENTS = ("30", "12.5")
HUGE = 10**30


@dataclass(frozen=True)
class Instance:
    """A problem as a user would state it, beside the same problem in exact numbers."""

    populations: list[Any]
    k: int
    fairness: dict[str, float]
    bounds: dict[str, Any] = field(default_factory=dict)
    note: str = ""

    @cached_property
    def problem(self) -> Problem:
        """What was meant, exactly."""
        n = len(self.populations)
        minimum, maximum = self.bounds.get("minimum", 1), self.bounds.get("maximum", UNLIMITED)
        return Problem(
            tuple(exact(p) for p in self.populations),
            self.k,
            minimum=tuple(minimum) if isinstance(minimum, list) else (minimum,) * n,
            maximum=tuple(maximum) if isinstance(maximum, list) else (maximum,) * n,
            **{name: exact(value) for name, value in self.fairness.items()},
        )

    @cached_property
    def certificate(self) -> Certificate:
        """The oracle's judgement of next-unit costs, computed once."""
        return Certificate(self.problem)

    def allocate(self, **options: Any) -> Any:
        """Return evenhand's answer."""
        import evenhand as eh

        return eh.allocate(list(self.populations), self.k, **self.fairness, **self.bounds, **options)

    def __str__(self) -> str:
        inside = [f"{self.populations}", f"{self.k}", *(f"{a}={b!r}" for a, b in (self.fairness | self.bounds).items())]
        return f"eh.allocate({', '.join(inside)})" + (f"  # {self.note}" if self.note else "")


def start(seed: int) -> Random:
    """Return a generator for the test's own seed; EVENHAND_SEED replaces it, to replay a test that failed."""
    seed = int(os.environ.get("EVENHAND_SEED", seed))
    print(f"EVENHAND_SEED={seed} draws the same problems again")
    return Random(seed)


def instances(random: Random, count: int, **limits: Any) -> Iterator[Instance]:
    """Yield that many random instances; see `instance` for the limits."""
    for _ in range(count):
        yield instance(random, **limits)


def instance(
    random: Random, *, largest_n: int = 12, largest_k: int = 10**6, rational: bool = False, hostile: bool = False
) -> Instance:
    """Draw one problem.

    Parameters
    ----------
    largest_n, largest_k : int
        Limits for oracles whose work grows with them.
    rational : bool
        Only parameters for which every cost is a rational number of moderate size.
    hostile : bool
        Also populations that float64 hardly holds.
    """
    n = random.randint(1, largest_n)
    kinds = HOSTILE_POPULATIONS if hostile else POPULATIONS
    kind = random.choice(list(kinds))
    populations = kinds[kind](random, n)
    minimum, maximum = _bounds(random, n)
    least = n * minimum if isinstance(minimum, int) else sum(minimum)
    k = max(least, min(_total(random, n, least), largest_k))
    bounds: dict[str, Any] = {} if minimum == 1 else {"minimum": minimum}
    if maximum is not None:
        room = n * maximum if isinstance(maximum, int) else sum(maximum)
        k = min(k, room)
        bounds["maximum"] = maximum
    # Ratios of 1e-300 to the 30th are beyond 4,096 bits, and undecided for that reason.
    return Instance(populations, k, fairness(random, n, k, rational=rational, wide=kind != "tiny"), bounds)


def fairness(random: Random, n: int, k: int, *, rational: bool = False, wide: bool = True) -> dict[str, float]:
    """Draw kappa, gamma, beta, sigma and base, corners first; `wide` allows exponents that float64 hardly bears."""
    if rational:
        kappa, gamma, beta = random.choice("001112"), random.choice("001112"), random.choice(("1", "2", "2", "3", "6"))
    else:
        exponents = EXPONENTS + (WIDE_EXPONENTS if wide and random.random() < 0.1 else ())
        kappa, beta = random.choice(exponents), random.choice((*BETAS, f"{random.uniform(1, 8):.2f}"))
        gamma = kappa if random.random() < 0.2 else random.choice(exponents)
    sigma = random.choice((*SIGMAS, f"{random.random():.2f}"))
    return {
        "kappa": float(kappa),
        "gamma": float(gamma),
        "beta": float(beta),
        "sigma": float(sigma),
        "base": _base(random, n, k),
    }


def _base(random: Random, n: int, k: int) -> float:
    """Return b in [0, k / n], most often 0, sometimes the whole of it."""
    kind = random.random()
    if kind < 0.7:
        return 0.0
    if kind < 0.75:
        return float(k // n)
    hundredths = Fraction(100 * k, n)
    return float(Decimal(random.randint(0, int(hundredths))) / 100)


def _total(random: Random, n: int, least: int) -> int:
    return least + random.choice(
        (0, 1, random.randint(0, 3), *(random.randint(0, s * n) for s in (3, 10, 60)), _big(random))
    )


def _big(random: Random) -> int:
    return int(10 ** random.uniform(2, 6))


def _bounds(random: Random, n: int) -> tuple[int | list[int], int | list[int] | None]:
    """Bounds that bind often, and none at all in half of the cases."""
    kind = random.choice(("none", "none", "none", "least", "leasts", "most", "mosts", "both", "fixed"))
    some = [random.choice((1, 1, random.randint(1, 6))) for _ in range(n)]
    above = [a + random.choice((0, 1, random.randint(0, 12), 10**6)) for a in some]
    return {
        "none": (1, None),
        "least": (random.randint(1, 3), None),
        "leasts": (some, None),
        "most": (1, random.randint(1, 9)),
        "mosts": (1, above),
        "both": (some, above),
        "fixed": (some, [a + random.choice((0, 0, 4)) for a in some]),
    }[kind]  # type: ignore[return-value]


def _small(random: Random, n: int) -> list[Any]:
    return [random.randint(1, 20) for _ in range(n)]


def _wide(random: Random, n: int) -> list[Any]:
    return [int(10 ** random.uniform(0, 12)) for _ in range(n)]


def _realistic(random: Random, n: int) -> list[Any]:
    return [int(random.lognormvariate(13, 1)) + 1 for _ in range(n)]


def _equal(random: Random, n: int) -> list[Any]:
    return [random.choice((1, 7, 10**6, 10**30))] * n


def _twins(random: Random, n: int) -> list[Any]:
    kinds = [random.randint(1, 1000) for _ in range(max(1, n // 2))]
    return [random.choice(kinds) for _ in range(n)]


def _huge(random: Random, n: int) -> list[Any]:
    return [random.choice((1, HUGE, HUGE + 1, 10**12, random.randint(1, HUGE))) for _ in range(n)]


def _squares(random: Random, n: int) -> list[Any]:
    common = random.randint(1, 50)
    return [common * random.randint(1, 12) ** 2 for _ in range(n)]


def _decimals(random: Random, n: int) -> list[Any]:
    return [Decimal(random.randint(1, 10**9)).scaleb(-random.randint(0, 12)) for _ in range(n)]


def _fractions(random: Random, n: int) -> list[Any]:
    return [Fraction(random.randint(1, 10**6), random.randint(1, 10**4)) for _ in range(n)]


def _tiny(random: Random, n: int) -> list[Any]:
    """Around the smallest numbers that float64 holds, where a rounding may be half of the number."""
    tiny = [random.uniform(1, 9) * 10.0 ** random.randint(-322, -280) for _ in range(n)]
    exact = [Fraction(random.randint(1, 10**7), 10 ** random.randint(315, 322)) for _ in range(n)]
    beside = [random.choice((1e165, 1.0, 1e300, 10**12)) for _ in range(n)]
    some = random.choice(([tiny], [exact], [tiny, beside], [exact, tiny, beside]))
    return [random.choice(values) for values in zip(*some, strict=True)]


def _floats(random: Random, n: int) -> list[Any]:
    return [random.choice((random.uniform(1e-3, 1e6), random.lognormvariate(0, 3), 0.1, 1e22)) for _ in range(n)]


POPULATIONS = {
    "small": _small,
    "wide": _wide,
    "realistic": _realistic,
    "equal": _equal,
    "twins": _twins,
    "huge": _huge,
    "squares": _squares,
    "decimals": _decimals,
    "fractions": _fractions,
    "floats": _floats,
}
HOSTILE_POPULATIONS = POPULATIONS | {"tiny": _tiny}
