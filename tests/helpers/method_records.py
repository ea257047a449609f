"""Records of every method that the checker knows, of small random problems, and what a liar makes of them."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from fractions import Fraction
from random import Random
from typing import Any

import evenhand as eh
from evenhand.exceptions import EvenhandError
from evenhand.io.record.record import allocation_record
from evenhand.methods.registry import made
from evenhand.numbers import shortest
from helpers.record_oracle import fitting_hash, who_competes

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
    "lowndes",
    "min-max",
    "quota-method",
    "neyman",
    "power-allocation",
)
ADDING_UP = tuple(name for name in FAMILIES if name not in ("lowndes", "min-max", "quota-method"))
"""Those whose errors add up, so that a penalty on change can be weighed against them."""


RARE = (
    ("divisor", {"c": 0, "base": 1}, [12, 1, 1], 4),
    ("power-mean", {"p": 0}, [6, 1], 10),
    ("power-mean", {"p": 2}, [29, 5], 24),
    ("entropy", {"t": 1}, [27, 16], 4),
    ("entropy", {"t": 2}, [3, 5], 4),
    ("power-allocation", {"cv": [1, 1], "power": Fraction(1, 3)}, [216, 1], 10),
)
"""A first unit that is missing; ties between groups that differ, signposts or weights in the ratio of populations."""

AROUND: tuple[tuple[str, dict[str, Any], list[int], list[int], int, dict[str, Any]], ...] = (
    # At the threshold exactly, above it by being exempt, and a share of all votes.
    ("divisor", {"c": 1}, [90, 5, 5], [2, 1, 0], 20, {"threshold": Fraction(1, 20)}),
    ("divisor", {"c": 1}, [90, 6, 4], [2, 1, 0], 20, {"threshold": Fraction(1, 20), "exempt": "2"}),
    (
        "hamilton",
        {"bounds": "recompute"},
        [90, 6, 4],
        [2, 1, 0],
        9,
        {"threshold": Fraction(1, 20), "threshold_of": 120},
    ),
    # Twice the penalty is just what an exchange saves: a tie across what is held now, with fractions and with radicals.
    ("hamilton", {}, [1, 1], [0, 2], 2, {"change": 1}),
    ("divisor", {"c": Fraction(1, 2)}, [3, 1], [1, 3], 4, {"change": Fraction(4, 3)}),
    ("entropy", {"t": 3}, [1, 1], [0, 2], 2, {"change": Fraction(1, 2)}),
    ("power-mean", {"p": 1}, [3, 1], [1, 3], 4, {"change": Fraction(4, 3)}),
    ("power-mean", {"p": -1}, [3, 1], [1, 3], 4, {"change": Fraction(4, 9)}),
    ("power-mean", {"p": 2}, [5, 5, 8], [3, 1, 2], 6, {"change": Fraction(1, 100)}),
    ("neyman", {"sd": [1, 1]}, [6, 6], [1, 3], 4, {"change": Fraction(6)}),
    ("power-allocation", {"power": 1, "cv": [1, 1]}, [2, 2], [1, 3], 4, {"change": Fraction(2, 3)}),
)
"""Thresholds and penalties at the edge: populations, units held now, total."""


def rare_records() -> list[Record]:
    """A record of each of them."""
    plain = [
        allocation_record(eh.allocate(populations, k, method=made(family, parameters)))
        for family, parameters, populations, k in RARE
    ]
    return plain + [
        allocation_record(
            eh.allocate(eh.Groups(populations, current=current), k, method=made(family, parameters), **around)
        )
        for family, parameters, populations, current, k, around in AROUND
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
    return eh.allocate(groups, k, method=made(family, given), ties=rule, seed=seed, **_around(random, family, sizes))


def _around(random: Random, family: str, sizes: list[Any]) -> dict[str, Any]:
    """A threshold, where strata do not name their spread one by one, and a penalty on change, some of the time."""
    around: dict[str, Any] = {}
    if family not in ("neyman", "power-allocation") and random.random() < 0.25:
        around |= {"threshold": random.choice((Fraction(sizes[0]) / sum(sizes), Fraction(1, 4), min(sizes) + 1))}
        around |= {"exempt": random.choice(((), "1"))}
    if family in ADDING_UP and random.random() < 0.4:
        around["change"] = random.choice((Fraction(1, 100), Fraction(1, 10), Fraction(1, 3), 2))
    return around


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
        "lowndes": {},
        "min-max": {"sigma": random.choice((0, 1, Fraction(1, 2)))},
        "quota-method": {},
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
        for end, side in (("low", -1), ("high", 1)) if row[name] is not None else ():
            for how, sign in (("lies inside", -1), ("lies far outside", 1)):
                shifted = _all_shifted(row[name][end], sign * side)
                if shifted != row[name][end]:
                    yield f"{name} {end} {how}", _with(record, **{name: {**row[name], end: shifted}})
        if row[name] is None:
            yield f"{name} is said", _with(record, **{name: {"low": "0", "high": "0"}})
        else:
            yield f"{name} is left out", _with(record, **{name: None})
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
    if given["change"] is not None and random.random() < 0.3:
        given["change"] = random.choice((None, "0.001", "5"))
    elif given["threshold"] is not None and random.random() < 0.3:
        given["threshold"] = random.choice((None, "0", shortest(Fraction(given["threshold"]) * 3)))
        given["exempt"] = [] if given["threshold"] is None else given["exempt"]
    elif keys and random.random() < 0.5:
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
    places = who_competes(given)
    maximum = [most if i in places else None for i, most in enumerate(given["maximum"])]
    maximum = None if set(maximum) == {None} else maximum
    rule, _, seed = record["ties"].partition(" ")
    try:
        populations = [Fraction(text) for text in given["populations"]]
        groups = eh.Groups(
            populations, given["names"], minimum=given["minimum"], maximum=maximum, current=given["current"]
        )
        method = made(record["method"]["name"], parameters | spread)
        return allocation_record(
            eh.allocate(
                groups,
                row["k"],
                method=method,
                ties=rule,  # type: ignore[arg-type]
                seed=int(seed) if seed else None,
                **_around_again(given),
            )
        )
    except EvenhandError:
        return None


def differ_by_a_hair(one: Record, other: Record) -> bool:
    """Whether results differ only in decimals that are both close enough to pass, so that nothing was altered."""
    texts = json.dumps(one["results"]), json.dumps(other["results"])
    parts = [re.split(r'"(-?[0-9.]+(?:e-?[0-9]+)?)"', text) for text in texts]
    words, decimals = [part[::2] for part in parts], [part[1::2] for part in parts]
    if texts[0] == texts[1] or words[0] != words[1]:
        return False
    pairs = [(Fraction(ours), Fraction(theirs)) for ours, theirs in zip(*decimals, strict=True)]
    return all(abs(ours - theirs) <= abs(ours) / 10**15 for ours, theirs in pairs)


def _around_again(given: Record) -> dict[str, Any]:
    """Threshold and penalty of an input as evenhand takes them."""
    numbers = {key: given[key] for key in ("threshold", "threshold_of", "change") if given[key] is not None}
    around: dict[str, Any] = {key: Fraction(text) for key, text in numbers.items()}
    return around | ({"exempt": given["exempt"]} if given["exempt"] else {})


def _number(text: str) -> Any:
    if text in ("inf", "-inf"):
        return float(text)
    return Fraction(text) if text.lstrip("-")[:1].isdigit() else text


def _with(record: Record, **changes: Any) -> Record:
    other = copy.deepcopy(record)
    other["results"][0] |= changes
    return other


def _all_shifted(decimals: Any, side: int) -> Any:
    """The decimal, or both of a pair, moved; what is infinite or 0 stays."""
    if isinstance(decimals, list):
        return [_all_shifted(one, side) for one in decimals]
    return decimals if decimals in ("inf", "-inf", "0") else _shifted(decimals, side)


def _shifted(decimal: str, side: int) -> str:
    """A decimal moved by 1 in 10^12."""
    exact = Fraction(decimal)
    moved = exact + side * abs(exact) / 10**12
    return f"{float(moved):.17e}" if abs(moved) > Fraction(1, 10**300) else "1e-200"
