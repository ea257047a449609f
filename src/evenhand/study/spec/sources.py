"""Where populations come from: a data set, a data set with errors on its figures, or draws of a distribution."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from statistics import NormalDist
from types import MappingProxyType
from typing import Any, Protocol

from evenhand.groups import Groups
from evenhand.numbers import Exact, nearest_float, shortest
from evenhand.study.spec.drawing import uniform

NORMAL = NormalDist()


class Source(Protocol):
    """Populations of one or many problems, all of one number of groups and of the same bounds."""

    @property
    def label(self) -> str: ...
    @property
    def draws(self) -> int: ...
    @property
    def is_drawn(self) -> bool: ...
    @property
    def n(self) -> int: ...
    def groups(self, draw: int) -> Groups: ...
    def written(self) -> dict[str, Any]: ...


@dataclass(frozen=True)
class Fixed:
    """The figures of a data set as they are.

    Attributes
    ----------
    label : str
    held : Groups
    """

    label: str
    held: Groups
    draws: int = 1
    is_drawn: bool = False

    @property
    def n(self) -> int:
        """Number of groups."""
        return self.held.n

    def groups(self, draw: int) -> Groups:
        """The groups."""
        return self.held

    def written(self) -> dict[str, Any]:
        """As the canonical specification has it: a name, and a hash of the figures behind it."""
        return {"set": self.label, "figures": figures_hash(self.held)}


@dataclass(frozen=True)
class Perturbed:
    """A data set with a random error on each population: P (1 + error z), z normal, rounded, at least 1.

    Attributes
    ----------
    label : str
    held : Groups
    error : Exact
        Relative standard error of each population.
    draws, seed, stream : int
    """

    label: str
    held: Groups
    error: Exact
    draws: int
    seed: int
    stream: int
    is_drawn: bool = True

    @property
    def n(self) -> int:
        """Number of groups."""
        return self.held.n

    def groups(self, draw: int) -> Groups:
        """The groups with populations drawn anew; their names, bounds and all else stay."""
        error = nearest_float(self.error)
        chances = uniform(self.seed, self.stream, draw, self.n)
        factors = (max(0.0, 1 + error * NORMAL.inv_cdf(chance)) for chance in chances)
        drawn = [max(1, round(p * Fraction(f))) for p, f in zip(self.held.exact, factors, strict=True)]
        return self.held.with_populations(drawn)

    def written(self) -> dict[str, Any]:
        """As the canonical specification has it."""
        own = {"error": shortest(self.error), "draws": self.draws, "seed": self.seed, "stream": self.stream}
        return {"set": self.label, "figures": figures_hash(self.held), **own}


@dataclass(frozen=True)
class Drawn:
    """Populations of a distribution, whole numbers of 1 or more.

    Attributes
    ----------
    label : str
    distribution : str
        A key of `QUANTILES`.
    shape : mapping of str to Exact
        The parameters of the distribution.
    n, draws, seed, stream : int
    bounds : mapping of str to int
        "minimum" and "maximum", where given.
    """

    label: str
    distribution: str
    shape: Mapping[str, Exact]
    n: int
    draws: int
    seed: int
    stream: int
    bounds: Mapping[str, int]
    is_drawn: bool = True

    def groups(self, draw: int) -> Groups:
        """The groups of one draw."""
        quantile = QUANTILES[self.distribution]
        shape = {name: nearest_float(value) for name, value in self.shape.items()}
        chances = uniform(self.seed, self.stream, draw, self.n)
        drawn = [max(1, round(quantile(chance, **shape))) for chance in chances]
        return Groups(drawn, minimum=self.bounds.get("minimum"), maximum=self.bounds.get("maximum"))

    def written(self) -> dict[str, Any]:
        """As the canonical specification has it."""
        shape = {name: shortest(value) for name, value in self.shape.items()}
        own = {"draws": self.draws, "seed": self.seed, "stream": self.stream}
        return {"draw": self.distribution, "label": self.label, "groups": self.n, **shape, **own, **self.bounds}

    def __reduce__(self) -> tuple[Any, ...]:
        plain = dict(self.shape), self.n, self.draws, self.seed, self.stream, dict(self.bounds)
        return Drawn, (self.label, self.distribution, *plain)


def _lognormal(chance: float, median: float, spread: float) -> float:
    return median * math.exp(spread * NORMAL.inv_cdf(chance))


def _pareto(chance: float, smallest: float, exponent: float) -> float:
    return float(smallest * chance ** (-1 / exponent))


def _uniform(chance: float, low: float, high: float) -> float:
    return low + (high - low) * chance


QUANTILES: Mapping[str, Callable[..., float]] = MappingProxyType(
    {"lognormal": _lognormal, "pareto": _pareto, "uniform": _uniform}
)
"""Distribution -> the population that stands at a chance."""

SHAPES: Mapping[str, Mapping[str, tuple[Exact, Exact, Exact | None, str]]] = MappingProxyType(
    {
        "lognormal": {
            "median": (1, 10**15, 10**6, "the population in the middle"),
            "spread": (0, 20, 1, "the standard deviation of log population"),
        },
        "pareto": {
            "smallest": (1, 10**15, 10**5, "the least population"),
            "exponent": (Fraction(1, 5), 1000, None, "how fast large populations become rare (1.16 is 80 to 20)"),
        },
        "uniform": {
            "low": (1, 10**15, 1, "the least population"),
            "high": (1, 10**15, None, "the largest population"),
        },
    }
)
"""Distribution -> its parameters: lowest, highest, default (None must be given), meaning."""


def figures_hash(groups: Groups) -> str:
    """A hash of all that decides what groups get: a file that changed has another."""
    held = {
        "names": groups.names,
        "populations": [shortest(value) for value in groups.exact],
        "minimum": groups.minimum.tolist() if groups.has_minimum else None,
        "maximum": None if groups.maximum is None else groups.maximum.tolist(),
        "current": None if groups.current is None else groups.current.tolist(),
        **{what: _texts(getattr(groups, what)) for what in ("sd", "cv")},
    }
    return hashlib.sha256(json.dumps(held, ensure_ascii=True).encode()).hexdigest()


def _texts(values: tuple[Exact, ...] | None) -> list[str] | None:
    return None if values is None else [shortest(value) for value in values]
