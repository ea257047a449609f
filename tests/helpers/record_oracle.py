"""What a record of a tiny problem must say, found by looking at every allocation; no line of checker or solver is used.

Errors are balls of 600 bits, written as (max(phi, 1 / phi) - 1)^beta; two numbers closer than 2^-400 of the larger one
count as equal. That is no proof, but the problems here are small and random: their ties are real ones.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Any

from flint import arb, ctx, fmpq

from helpers.lot_reference import lot
from helpers.oracles.enumeration import compositions
from helpers.order_oracle import METHODS, OrderFacts, is_sane_ordering, order_facts

BITS = 600
EQUAL = arb(2) ** -400
SLACK = arb(10) ** -15

Units = tuple[int, ...]
precise = ctx.workprec(BITS)


def ball(value: Fraction | int) -> arb:
    return arb(fmpq(Fraction(value).numerator, Fraction(value).denominator))


def same(x: arb, y: arb) -> bool:
    return bool(abs(x - y) <= EQUAL * (abs(x).max(abs(y)).max(arb(2) ** -100)))


@dataclass(frozen=True)
class Facts:
    """All that is true of one problem at one total.

    `least` is the least error, `optima` all allocations that have it, the lexicographically greatest first.
    """

    given: str
    k: int

    @cached_property
    def problem(self) -> dict[str, Any]:
        return json.loads(self.given)

    @cached_property
    def places(self) -> list[int]:
        """Who competes: all that reach the threshold or are exempt."""
        return who_competes(self.problem)

    @cached_property
    def bounds(self) -> tuple[Units, Units]:
        """Those of all groups; who does not compete has nothing."""
        low, high = self.problem["minimum"], self.problem["maximum"]
        least = [least if i in self.places else 0 for i, least in enumerate(low)]
        most = [self.k if most is None else min(most, self.k) for most in high]
        return tuple(least), tuple(most if i in self.places else 0 for i, most in enumerate(most))

    @cached_property
    @precise
    def errors(self) -> list[list[arb]]:
        """Error of group i with a units, for a from 0 (never used) to k + 1; none for who does not compete."""
        exact = {name: Fraction(self.problem[name]) for name in ("kappa", "gamma", "beta", "sigma", "base")}
        logs = [ball(Fraction(self.problem["populations"][i])).log() for i in self.places]
        targets, weights = (self._shares(logs, exact[name]) for name in ("kappa", "gamma"))
        free = ball(self.k - len(logs) * exact["base"])
        rows = [[arb(0)] * (self.k + 2) for _ in self.problem["populations"]]
        for i, t, w in zip(self.places, targets, weights, strict=True):
            rows[i] = self._row(ball(exact["base"]) + free * t, w, exact)
        return rows

    def penalty(self, i: int, a: int) -> arb:
        """What it costs that group i departs from what it holds now."""
        if not self.problem["change"]:
            return arb(0)
        return ball(Fraction(self.problem["change"]) * abs(a - self.problem["current"][i]))

    def _shares(self, logs: list[arb], exponent: Fraction) -> list[arb]:
        powers = [(one * ball(exponent)).exp() for one in logs]
        return [power / sum(powers, arb(0)) for power in powers]

    def _row(self, ideal: arb, weight: arb, exact: dict[str, Fraction]) -> list[arb]:
        row = [arb(0)]
        for a in range(1, self.k + 2):
            phi = a / ideal
            if same(phi, arb(1)):
                row.append(arb(0))
                continue
            side = exact["sigma"] if phi > 1 else 1 - exact["sigma"]
            beyond = phi.max(1 / phi) - 1
            row.append(2 * weight * ball(side) * (beyond.log() * ball(exact["beta"])).exp() if side else arb(0))
        return row

    def cost(self, i: int, a: int) -> arb:
        """What the next unit costs a group that has a."""
        return self.errors[i][a + 1] + self.penalty(i, a + 1) - self.errors[i][a] - self.penalty(i, a)

    @precise
    def error(self, units: Units) -> arb:
        return sum((self.errors[i][a] for i, a in enumerate(units)), arb(0))

    @precise
    def sum(self, units: Units) -> arb:
        """What is least: the error and all penalties."""
        return self.error(units) + sum((self.penalty(i, units[i]) for i in self.places), arb(0))

    @cached_property
    @precise
    def optima(self) -> list[Units]:
        found: list[Units] = []
        best = None
        for units in compositions(self.k, *self.bounds):
            error = self.sum(units)
            if best is None or (error < best and not same(error, best)):
                best, found = error, [units]
            elif same(error, best):
                found.append(units)
        return found

    @precise
    def price(self, units: Units) -> tuple[arb | None, arb | None]:
        """Cost of the dearest held and of the cheapest next unit."""
        low, high = self.bounds
        held = [self.cost(i, a - 1) for i, a in enumerate(units) if a > low[i]]
        following = [self.cost(i, a) for i, a in enumerate(units) if a < high[i]]
        return max(held, key=middle, default=None), min(following, key=middle, default=None)

    @precise
    def at_price(self, units: Units) -> dict[str, list[int]] | None:
        """Units below and units not above the price, if a held and a next unit cost just it; the units are best."""
        dearest, cheapest = self.price(units)
        if dearest is None or cheapest is None or not same(dearest, cheapest):
            return None
        low, high = self.bounds
        costs = [[self.cost(i, a) for a in range(low[i], high[i])] for i in range(len(low))]
        equal = [sum(same(cost, dearest) for cost in row) for row in costs]
        less = [sum(cost < dearest and not same(cost, dearest) for cost in row) for row in costs]
        below = [low[i] + less[i] for i in range(len(low))]
        return {"low": below, "high": [below[i] + equal[i] for i in range(len(low))]}


def taken(best: list[Units], ties: str, current: list[int] | None) -> Units | None:
    """What a tie rule takes of some allocations, the lexicographically greatest of them first."""
    if ties.startswith("lot "):
        columns = list(zip(*best, strict=True))
        return lot(ties.split()[1], [min(c) for c in columns], [max(c) for c in columns], sum(best[0]))
    if ties == "current":
        return None if current is None else min(best, key=lambda units: moved(units, current))
    return None if ties == "raise" and len(best) > 1 else best[0]


def moved(units: Units, current: list[int]) -> int:
    """By how much an allocation differs from another."""
    return sum(abs(a - b) for a, b in zip(units, current, strict=True))


def who_competes(given: dict[str, Any]) -> list[int]:
    """Positions of the groups that reach the threshold or are exempt from it."""
    people = [Fraction(text) for text in given["populations"]]
    if given["threshold"] is None:
        return list(range(len(people)))
    least = Fraction(given["threshold"])
    if least < 1:
        least *= sum(people) if given["threshold_of"] is None else Fraction(given["threshold_of"])
    return [i for i, p in enumerate(people) if p >= least or given["names"][i] in given["exempt"]]


def middle(x: arb) -> Any:
    return x.mid()


_facts: dict[tuple[str, int], Facts] = {}


def facts(record: dict[str, Any], k: int) -> Any:
    """Facts of a record's problem at a total, computed once: `Facts`, or `OrderFacts` for methods that order units."""
    if record["method"]["name"] in METHODS:
        given = with_nothing_around(record["input"])
        return order_facts(given, record["method"], who_competes(given), k)
    key = json.dumps(with_nothing_around(record["input"]) | record["method"]["parameters"], sort_keys=True)
    if (key, k) not in _facts:
        if len(_facts) > 500:
            _facts.clear()
        _facts[key, k] = Facts(key, k)
    return _facts[key, k]


NOTHING_AROUND: dict[str, Any] = {"threshold": None, "threshold_of": None, "exempt": [], "change": None}


def with_nothing_around(given: dict[str, Any]) -> dict[str, Any]:
    """An input of any format as one of the third: what is not asked is null."""
    return NOTHING_AROUND | given


def fitting_hash(given: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(given, sort_keys=True).encode()).hexdigest()


# --- whether a record is true -------------------------------------------------------------------------------------


def is_true(record: dict[str, Any]) -> bool:
    """Whether everything that a well-formed record says is so."""
    totals = [row["k"] for row in record["results"]]
    if totals != sorted(set(totals)) or not totals or record["input_sha256"] != fitting_hash(record["input"]):
        return False
    with ctx.workprec(BITS):
        return all(_row_is_true(record, row) for row in record["results"])


def is_sane(record: dict[str, Any]) -> bool:
    """Whether the input and the parameters are within the domain of the model."""
    given, exact = record["input"], {name: Fraction(text) for name, text in record["method"]["parameters"].items()}
    n, name = len(given["names"]), record["method"]["name"]
    columns = [given[key] for key in given if given[key] is not None and key not in NOTHING_AROUND]
    if not (n > 0 and all(len(column) == n for column in columns) and len(set(given["names"])) == n):
        return False
    if not _around_is_sane(with_nothing_around(given)):
        return False
    if name in METHODS:
        full = with_nothing_around(given)
        return is_sane_ordering(full, name, record["method"]["parameters"], who_competes(full))
    if name != "fairness" or exact.keys() != {"kappa", "gamma", "beta", "sigma", "base"}:
        return False
    return (
        all(Fraction(given["populations"][i]) > 0 for i in who_competes(with_nothing_around(given)))
        and all(given["minimum"][i] >= 1 for i in who_competes(with_nothing_around(given)))
        and exact["beta"] >= 1
        and exact["sigma"] <= 1
    )


def _around_is_sane(given: dict[str, Any]) -> bool:
    """Whether threshold and penalty are such as evenhand allows."""
    total = sum(Fraction(p) for p in given["populations"])
    if given["change"] is not None and (given["current"] is None or Fraction(given["change"]) > 10**100):
        return False
    if given["threshold"] is None:
        return given["threshold_of"] is None and given["exempt"] == []
    is_share = Fraction(given["threshold"]) < 1
    of = given["threshold_of"]
    return (
        (of is None or (is_share and Fraction(of) >= total))
        and set(given["exempt"]) <= set(given["names"])
        and who_competes(given) != []
    )


def _row_is_true(record: dict[str, Any], row: dict[str, Any]) -> bool:
    units, known = tuple(row["units"]), facts(record, row["k"])
    if not _fits(record, row, known):
        return False
    if isinstance(known, OrderFacts) and known.in_turn:
        return row == row_of(record, row["k"], units) and known.awarded(record["ties"]) == units
    if not _numbers_are_right(row, known, units):
        return False
    silent = row["unique"] is None and row["count"] is None and row["at_price"] is None
    if row["proof"] is None:
        return silent and record["solver"] == "notebook"
    if row["proof"] == "undecided":
        return silent and units in known.optima
    return (
        units in known.optima
        and (row["count"] == str(len(known.optima)) or (row["count"] is None and len(known.optima) > 1))
        and row["unique"] == (len(known.optima) == 1)
        and row["at_price"] == known.at_price(units)
        and taken(known.optima, record["ties"], known.problem["current"]) == units
    )


def _fits(record: dict[str, Any], row: dict[str, Any], known: Facts) -> bool:
    low, high = known.bounds
    n = len(low)
    base = Fraction(record["method"]["parameters"].get("base", 0))
    if base * len(known.places) > row["k"] or len(row["units"]) != n or sum(row["units"]) != row["k"]:
        return False
    most = [10**30 if u is None else u for u in record["input"]["maximum"]]
    most = [u if i in known.places else 0 for i, u in enumerate(most)]
    if any(least > u for least, u in zip(low, most, strict=True)):
        return False
    at = row["at_price"]
    if at is not None and not all(
        len(side) == n and all(x <= u for x, u in zip(side, most, strict=True)) for side in at.values()
    ):
        return False
    return all(least <= a <= u for least, a, u in zip(low, row["units"], high, strict=True))


def _numbers_are_right(row: dict[str, Any], known: Any, units: Units) -> bool:
    low, high = (
        zip(listed(row["price"][end]), numbers_of(cost, side, known), strict=True)
        for end, cost, side in zip(("low", "high"), known.price(units), (-1, 1), strict=True)
    )
    if not all(is_near(text, number, -1) for text, number in low):
        return False
    if not all(is_near(text, number, 1) for text, number in high):
        return False
    error = known.error(units)
    if error is None:
        return row["error"] is None and row["log_error"] is None
    log_error = arb("-inf") if error == 0 else error.log()
    return all(is_near(row["error"][end], error, side) for end, side in (("low", -1), ("high", 1))) and all(
        is_near(row["log_error"][end], log_error, side) for end, side in (("low", -1), ("high", 1))
    )


def listed(text: Any) -> list[str]:
    return text if isinstance(text, list) else [text]


def numbers_of(cost: Any, side: int, known: Any) -> list[arb]:
    """The numbers of a cost, be it one ball, a key of fractions, or no unit's at all."""
    if cost is None:
        return [arb("inf") * side] * (2 if isinstance(known, OrderFacts) and known.one.name == "min-max" else 1)
    return [ball(number) for number in cost] if isinstance(cost, tuple) else [cost]


def is_near(text: str, number: arb, side: int) -> bool:
    """Whether a decimal is the number, or off to its outer side by less than 1e-15 of it (or 1e-300)."""
    if text in ("inf", "-inf") or not number.is_finite():
        return arb(text) == number
    number = arb(0) if abs(number) <= EQUAL else number
    gap = side * (ball(Fraction(Decimal(text))) - number)
    return gap == 0 or bool(0 < gap < abs(number) * SLACK + arb("1e-300"))


# --- records --------------------------------------------------------------------------------------------------------


def row_of(record: dict[str, Any], k: int, units: Units, proof: str | None = "exact") -> dict[str, Any]:
    """What an honest record says of these units, be they best or not."""
    known = facts(record, k)
    is_proven, in_turn = proof not in (None, "undecided"), isinstance(known, OrderFacts) and known.in_turn
    with ctx.workprec(BITS):
        return {
            "k": k,
            "units": list(units),
            "proof": proof,
            "unique": len(known.optima) == 1 if is_proven else None,
            "count": str(len(known.optima)) if is_proven and not in_turn else None,
            "price": None if in_turn else price_of(known, units),
            "at_price": known.at_price(units) if is_proven and not in_turn else None,
            **measured(known.error(units)),
        }


def price_of(known: Any, units: Units) -> dict[str, Any]:
    """Decimals of the dearest held and of the cheapest next unit: one each, or two."""
    dearest, cheapest = known.price(units)
    low = [decimal(number, -1) if number.is_finite() else "-inf" for number in numbers_of(dearest, -1, known)]
    high = [decimal(number, 1) if number.is_finite() else "inf" for number in numbers_of(cheapest, 1, known)]
    return {"low": low if len(low) > 1 else low[0], "high": high if len(high) > 1 else high[0]}


def measured(error: arb | None) -> dict[str, Any]:
    """Decimals of the error and of its logarithm; null where the method has none."""
    if error is None:
        return {"error": None, "log_error": None}
    return {
        "error": {"low": decimal(error, -1), "high": decimal(error, 1)},
        "log_error": {"low": decimal_log(error, -1), "high": decimal_log(error, 1)},
    }


def decimal(number: arb, side: int) -> str:
    """A decimal of 17 digits just beyond a number."""
    if number == 0:
        return "0"
    if abs(number) <= EQUAL:
        return "1e-301" if side > 0 else "-1e-301"
    text = Decimal(number.str(30, radius=False))
    beyond = text + side * abs(text) * Decimal("2e-17")
    rounded = beyond.quantize(Decimal(1).scaleb(text.adjusted() - 17), "ROUND_CEILING" if side > 0 else "ROUND_FLOOR")
    return f"{rounded:e}".replace("e+", "e")


def decimal_log(error: arb, side: int) -> str:
    return "-inf" if error == 0 else decimal(error.log(), side)


def record_of(
    given: dict[str, Any], parameters: dict[str, str], totals: list[int], ties: str = "first", name: str = "fairness"
) -> dict[str, Any]:
    """An honest record of a tiny problem, made from the enumeration alone."""
    record: dict[str, Any] = {
        "format": "evenhand record 3",
        "evenhand": "0.1.0",
        "input": with_nothing_around(given),
        "input_sha256": fitting_hash(with_nothing_around(given)),
        "method": {"name": name, "parameters": parameters},
        "solver": "exact",
        "ties": ties,
        "results": [],
    }
    for k in totals:
        units = chosen(record, k)
        assert units is not None, "the rule takes none"
        record["results"].append(row_of(record, k, units))
    return record


def chosen(record: dict[str, Any], k: int) -> Units | None:
    """What the record's tie rule takes; None if it takes none."""
    known = facts(record, k)
    if isinstance(known, OrderFacts) and known.in_turn:
        return known.awarded(record["ties"])
    return taken(known.optima, record["ties"], record["input"]["current"]) if known.optima else None


def some_units(record: dict[str, Any], k: int) -> Iterator[Units]:
    """Every allocation within the bounds."""
    return compositions(k, *facts(record, k).bounds)
