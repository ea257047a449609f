"""Records of every method that the checker knows, of small random problems, and what a liar makes of them."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from fractions import Fraction
from random import Random
from typing import Any

import evenhand as eh
from evenhand.exceptions import EvenhandError
from evenhand.io.record.record import allocation_record
from evenhand.methods.registry import made
from helpers.record_oracle import fitting_hash

Record = dict[str, Any]

QUOTAS = ("hare", "droop", "hagenbach-bischoff", "imperiali", "swiss")
POWERS = (float("inf"), float("-inf"), 0, 1, -1, 2, Fraction(1, 2), -3, Fraction(7, 3), Fraction(-1, 2))
ORDERS = (0, 1, 2, -1, 3, Fraction(1, 2), Fraction(-3, 2), Fraction(5, 3))
FAMILIES = (
    "divisor",
    "huntington-hill",
    "dean",
    "modified-sainte-lague",
    "power-mean",
    "entropy",
    "hamilton",
    "neyman",
    "power-allocation",
)


RARE = (
    ("divisor", {"c": 0, "base": 1}, [12, 1, 1], 4),
    ("power-mean", {"p": 0}, [6, 1], 10),
    ("power-mean", {"p": 2}, [29, 5], 24),
    ("entropy", {"t": 1}, [27, 16], 4),
    ("entropy", {"t": 2}, [3, 5], 4),
    ("power-allocation", {"cv": [1, 1], "power": Fraction(1, 3)}, [216, 1], 10),
)
"""A first unit that is missing; ties between groups that differ, signposts or weights in the ratio of populations."""


def rare_records() -> list[Record]:
    """A record of each of them."""
    return [
        allocation_record(eh.allocate(populations, k, method=made(family, parameters)))
        for family, parameters, populations, k in RARE
    ]


def honest_record(random: Random, family: str) -> Record:
    """A true record of a random problem with at most 4 groups, often with ties, bounds or a base."""
    while True:
        try:
            return allocation_record(_allocated(random, family))
        except EvenhandError:
            continue


def _allocated(random: Random, family: str) -> eh.Allocation:
    n = random.choice((1, 2, 2, 3, 3, 4))
    sizes = [random.choice((random.randint(1, 12), random.randint(1, 400), 6, 12)) for _ in range(n)]
    if family != "neyman":
        sizes = [random.choice((size, size, Fraction(size, 7))) for size in sizes]
    minimum = [min(random.choice((1, 1, 2)), int(size) or 1) for size in sizes]
    given = _parameters(random, family, n)
    has_maximum = given.get("bounds") != "recompute" and random.random() < 0.4
    most = [random.choice((None, least + random.randint(0, 4))) for least in minimum] if has_maximum else None
    groups = eh.Groups(sizes, minimum=minimum, maximum=most, current=[random.randint(0, 5) for _ in range(n)])
    rule = random.choice(("first", "first", "current", "lot"))
    seed = random.randint(0, 99) if rule == "lot" else None
    k = max(sum(minimum), len(minimum) * int(given.get("base", 0))) + random.randint(1 if given.get("base") else 0, 9)
    return eh.allocate(groups, k, method=made(family, given), ties=rule, seed=seed)


def _parameters(random: Random, family: str, n: int) -> dict[str, Any]:
    base = {"base": random.choice((0, 0, 0, 1))}
    spread = [random.choice((1, 1, 2, 0, Fraction(random.randint(1, 40), 10))) for _ in range(n)]
    spread[0] = spread[0] or 1
    return {
        "divisor": {"c": random.choice((0, 0, Fraction(1, 2), 1, Fraction(random.randint(1, 8), 4))), **base},
        "huntington-hill": base,
        "dean": base,
        "modified-sainte-lague": {"first": Fraction(random.randint(1, 15), 10), **base},
        "power-mean": {"p": random.choice(POWERS), **base},
        "entropy": {"t": random.choice(ORDERS), **base},
        "hamilton": {"quota": random.choice(QUOTAS), "bounds": random.choice(("joint", "recompute"))},
        "neyman": {"sd": spread},
        "power-allocation": {"power": Fraction(random.randint(0, 6), random.choice((1, 2, 3))), "cv": spread},
    }[family]


def lies(random: Random, record: Record) -> Iterator[tuple[str, Record]]:
    """Records that say something false about the same problem, each by its kind."""
    row = record["results"][0]
    giver = random.choice([i for i, a in enumerate(row["units"]) if a > 0])
    taker = random.randrange(len(row["units"]))
    if giver != taker:
        moved = [a - (i == giver) + (i == taker) for i, a in enumerate(row["units"])]
        yield "a unit is moved", _with(record, units=moved)
    yield "a unit is missing", _with(record, units=[a - (i == giver) for i, a in enumerate(row["units"])])
    for name in ("price", "error", "log_error"):
        for end, side in (("low", -1), ("high", 1)):
            if row[name][end] not in ("inf", "-inf", "0"):
                inside = {**row[name], end: _shifted(row[name][end], -side)}
                outside = {**row[name], end: _shifted(row[name][end], side)}
                yield f"{name} {end} lies inside", _with(record, **{name: inside})
                yield f"{name} {end} lies far outside", _with(record, **{name: outside})
    yield "another number of ties", _with(record, count=str(int(row["count"] or 7) + 1))
    yield "unique or not", _with(record, unique=not row["unique"])
    if row["at_price"] is not None:
        yield "the price is hidden", _with(record, at_price=None)


def altered(random: Random, record: Record) -> Record:
    """The same results for another problem: a parameter, a population or a spread is changed, the hash made to fit."""
    other = copy.deepcopy(record)
    given, parameters = other["input"], other["method"]["parameters"]
    columns = [given[key] for key in ("populations", "sd", "cv") if key in given]
    keys = [key for key in parameters if key not in ("quota", "bounds")]
    if keys and random.random() < 0.5:
        key = random.choice(keys)
        parameters[key] = "1" if parameters[key] == "0" else "0" if key in ("base", "c", "power") else "3/4"
    else:
        column = random.choice(columns)
        place = random.randrange(len(column))
        column[place] = str(Fraction(column[place]) + 1)
    other["input_sha256"] = fitting_hash(given)
    return other


def honest_again(record: Record) -> Record | None:
    """What evenhand itself says of a record's problem; None if it refuses it."""
    given, [row] = record["input"], record["results"]
    parameters: dict[str, Any] = {key: _number(text) for key, text in record["method"]["parameters"].items()}
    spread = {key: [Fraction(text) for text in given[key]] for key in ("sd", "cv") if key in given}
    maximum = None if set(given["maximum"]) == {None} else given["maximum"]
    rule, _, seed = record["ties"].partition(" ")
    try:
        populations = [Fraction(text) for text in given["populations"]]
        groups = eh.Groups(
            populations, given["names"], minimum=given["minimum"], maximum=maximum, current=given["current"]
        )
        method = made(record["method"]["name"], parameters | spread)
        return allocation_record(
            eh.allocate(groups, row["k"], method=method, ties=rule, seed=int(seed) if seed else None)  # type: ignore[arg-type]
        )
    except EvenhandError:
        return None


def _number(text: str) -> Any:
    if text in ("inf", "-inf"):
        return float(text)
    return Fraction(text) if text.lstrip("-")[:1].isdigit() else text


def _with(record: Record, **changes: Any) -> Record:
    other = copy.deepcopy(record)
    other["results"][0] |= changes
    return other


def _shifted(decimal: str, side: int) -> str:
    """A decimal moved by 1 in 10^12."""
    exact = Fraction(decimal)
    moved = exact + side * abs(exact) / 10**12
    return f"{float(moved):.17e}" if abs(moved) > Fraction(1, 10**300) else "1e-200"
