"""Random tables of groups, with and without rows that sum up others."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np

Row = tuple[str, int]

KINDS = ("first", "last", "above", "under", "between", "only above", "only under")
"""Where totals stand: one at an end; subtotals above or under their parts, with a grand total or without."""

WORDS = ("Amber", "Birch", "Cedar", "Delta", "Ember", "Falcon", "Garnet", "Harbor", "Indigo", "Juniper", "Kestrel")


def drawn(rng: np.random.Generator, n: int) -> list[int]:
    """Populations of 1,000 and more: lognormal, Pareto or uniform."""
    kind = rng.integers(3)
    if kind == 0:
        values = 1000 + np.exp(rng.normal(rng.uniform(7, 13), rng.uniform(0.3, 2), n))
    elif kind == 1:
        values = 1000 * (1 + rng.pareto(rng.uniform(0.8, 3), n)) * rng.choice([1, 10, 50])
    else:
        values = rng.uniform(1000, rng.choice([1e4, 1e5, 1e6]), n)
    return [int(value) for value in values]


def with_totals(rng: np.random.Generator, values: list[int], kind: str, rounding: float) -> list[int]:
    """The table with a total first or last, or with subtotals above or under their parts."""

    def total(parts: list[int]) -> int:
        return round(sum(parts) * (1 + rng.uniform(-rounding, rounding)))

    if kind in ("first", "last"):
        return [total(values), *values] if kind == "first" else [*values, total(values)]
    blocks = in_blocks(rng, values, least=3 if kind.startswith("only") else 1)
    is_above = kind.endswith("above")
    rows = [row for block in blocks for row in ([total(block), *block] if is_above else [*block, total(block)])]
    if kind.startswith("only"):
        return rows
    return [*rows, total(values)] if kind == "under" else [total(values), *rows]


def in_blocks(rng: np.random.Generator, values: list[int], least: int) -> list[list[int]]:
    """The values cut into up to five blocks, each of at least so many."""
    most = min(5, len(values) // least)
    count = int(rng.integers(min(2, most), most + 1))
    spare = np.sort(rng.choice(np.arange(1, len(values) - count * (least - 1)), count - 1, replace=False))
    edges = [0, *(int(edge) + (i + 1) * (least - 1) for i, edge in enumerate(spare)), len(values)]
    return [values[low:high] for low, high in pairwise(edges)]


def named(values: list[int]) -> list[Row]:
    """Rows under random words."""
    return [(f"{WORDS[i % len(WORDS)]} {i}", value) for i, value in enumerate(values)]


def plain_table(rng: np.random.Generator) -> list[Row]:
    """Three to sixty groups."""
    return named(drawn(rng, int(rng.integers(3, 61))))


def tables_with_totals(rng: np.random.Generator, count: int) -> Iterator[tuple[str, float, list[Row]]]:
    """Kind, rounding and rows: the kinds by turns, every other table rounded by up to half a percent."""
    for number in range(count):
        kind, rounding = KINDS[number // 2 % len(KINDS)], 0.005 * (number % 2)
        yield kind, rounding, named(with_totals(rng, drawn(rng, int(rng.integers(3, 61))), kind, rounding))
