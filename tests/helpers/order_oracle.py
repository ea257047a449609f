"""What a record of a tiny problem must say if its method orders units by other keys than one number.

These are min-max, Lowndes and the quota method; everything comes from their definitions in `helpers.oracles`, in
rationals, and no line of checker or solver is used.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

from flint import arb, fmpq

from helpers import lot_reference
from helpers.oracles import lowndes, minmax, quota_method
from helpers.oracles.enumeration import compositions

Units = tuple[int, ...]
Key = tuple[Fraction, ...]

METHODS = ("lowndes", "min-max", "quota-method")


@dataclass(frozen=True)
class Ordering:
    """All that is true of one problem at one total, of those who compete only.

    `numbers` turns a key into those of its numbers that a record states.
    """

    name: str
    people: tuple[Fraction, ...]
    minimum: Units
    maximum: Units
    sigma: Fraction
    k: int

    @cached_property
    def quotas(self) -> list[Fraction]:
        return [self.k * p / sum(self.people) for p in self.people]

    @cached_property
    def bounds(self) -> tuple[Units, Units]:
        """Who has no people keeps the minimum."""
        high = zip(self.people, self.minimum, self.maximum, strict=True)
        return self.minimum, tuple(min(most, self.k) if p else least for p, least, most in high)

    @cached_property
    def served(self) -> list[int]:
        """Whoever has people; all others neither count nor move."""
        return [i for i, p in enumerate(self.people) if p]

    @cached_property
    def optima(self) -> list[Units]:
        """All best allocations, the lexicographically greatest first; none if the bounds allow none."""
        low, high = self.bounds
        if not sum(low) <= self.k <= sum(high):
            return []
        if self.k == 0:
            return [low]
        if self.name == "quota-method":
            return sorted(quota_method.reachable(self.people, low, self.k), reverse=True)
        free = self.k - sum(a for p, a in zip(self.people, low, strict=True) if not p)
        low, high = (tuple(side[i] for i in self.served) for side in (low, high))
        best = self._least_deviations if self.name == "min-max" else self._first_in_order
        return [self._with_nobody(units) for units in best(free, low, high)]

    def _least_deviations(self, k: int, low: Units, high: Units) -> list[Units]:
        quotas = [self.quotas[i] for i in self.served]
        vectors = {
            units: sorted(
                (minmax.deviation(a, q, self.sigma) for a, q in zip(units, quotas, strict=True)), reverse=True
            )
            for units in compositions(k, low, high)
        }
        least = min(vectors.values())
        return [units for units, vector in vectors.items() if vector == least]

    def _first_in_order(self, k: int, low: Units, high: Units) -> list[Units]:
        quotas = [self.quotas[i] for i in self.served]
        keys = [[lowndes.key(a, q) for a in range(p, u)] for p, u, q in zip(low, high, quotas, strict=True)]
        spare = k - sum(low)
        if not spare:
            return [low]
        cut = sorted(key for row in keys for key in row)[spare - 1]
        sure = tuple(p + sum(key < cut for key in row) for p, row in zip(low, keys, strict=True))
        most = tuple(p + sum(key <= cut for key in row) for p, row in zip(low, keys, strict=True))
        return list(compositions(k, sure, most))

    def _with_nobody(self, units: Units) -> Units:
        found = list(self.minimum)
        for i, a in zip(self.served, units, strict=True):
            found[i] = a
        return tuple(found)

    def key(self, i: int, a: int) -> Key:
        """What orders the next unit of group i among all."""
        q = self.quotas[i]
        if self.name == "min-max":
            before, after = (minmax.deviation(units, q, self.sigma) for units in (a, a + 1))
            if before == after:
                return Fraction(0), Fraction(0)
            return (after, -before) if before < after else (-before, after)
        level = 0 if a + 1 <= q else 2 if a <= q else 4
        return (level + (a / (a + q) if a else -q / (1 + q)),)

    def price(self, units: Units) -> tuple[Key | None, Key | None]:
        """Key of the dearest held and of the cheapest next unit."""
        low, high = self.bounds
        if self.k == 0:
            return None, None
        held = [self.key(i, units[i] - 1) for i in self.served if units[i] > low[i]]
        following = [self.key(i, units[i]) for i in self.served if units[i] < high[i]]
        return max(held, default=None), min(following, default=None)

    def at_price(self, units: Units) -> tuple[list[int], list[int]] | None:
        """How many units cost less than the price, and no more, if held and next units cost just it."""
        dearest, cheapest = self.price(units)
        if dearest is None or dearest != cheapest:
            return None
        low, high = self.bounds
        keys = [[self.key(i, a) for a in range(low[i], high[i])] if p else [] for i, p in enumerate(self.people)]
        below = [least + sum(key < dearest for key in row) for least, row in zip(low, keys, strict=True)]
        equal = [sum(key == dearest for key in row) for row in keys]
        return below, [p + more for p, more in zip(below, equal, strict=True)]

    def error(self, units: Units) -> arb | None:
        """The largest deviation, less 1; None where nothing is measured."""
        if self.name != "min-max":
            return None
        some = [minmax.deviation(units[i], self.quotas[i], self.sigma) for i in self.served] if self.k else []
        largest = max(some, default=Fraction(1)) - 1
        return arb(fmpq(largest.numerator, largest.denominator))

    def in_turn(self, ties: str, current: list[int] | None) -> Units | None:
        """What the quota method gives if a rule says who comes first in a tie."""
        n, units = len(self.people), list(self.minimum)
        if ties == "raise" and len(self.optima) > 1:
            return None
        drawn = lot_reference.order(ties.split()[1], n) if ties.startswith("lot ") else list(range(n))
        if ties == "current" and current is None:
            return None
        while sum(units) < self.k:
            tied = quota_method.next_awards(self.people, tuple(units))
            short = [i for i in tied if ties == "current" and current is not None and units[i] < current[i]]
            units[min(short or tied, key=drawn.index)] += 1
        return tuple(units)


@dataclass(frozen=True)
class OrderFacts:
    """The same for all groups of a record, as `record_oracle.Facts` has it for fairness."""

    one: Ordering
    places: list[int]
    problem: dict[str, Any]

    @property
    def k(self) -> int:
        return self.one.k

    def everybody(self, units: Units | list[int]) -> Units:
        found = [0] * len(self.problem["names"])
        for i, a in zip(self.places, units, strict=True):
            found[i] = a
        return tuple(found)

    def among(self, units: Units) -> Units:
        return tuple(units[i] for i in self.places)

    @property
    def bounds(self) -> tuple[Units, Units]:
        low, high = self.one.bounds
        return self.everybody(low), self.everybody(high)

    @cached_property
    def optima(self) -> list[Units]:
        return sorted(map(self.everybody, self.one.optima), reverse=True)

    def error(self, units: Units) -> arb | None:
        return self.one.error(self.among(units))

    def price(self, units: Units) -> tuple[Key | None, Key | None]:
        return self.one.price(self.among(units))

    def at_price(self, units: Units) -> dict[str, list[int]] | None:
        found = self.one.at_price(self.among(units))
        return found and {end: list(self.everybody(some)) for end, some in zip(("low", "high"), found, strict=True)}

    @property
    def in_turn(self) -> bool:
        return self.one.name == "quota-method"

    def awarded(self, ties: str) -> Units | None:
        current = self.problem["current"]
        found = self.one.in_turn(ties, None if current is None else [current[i] for i in self.places])
        return found and self.everybody(found)


def order_facts(given: dict[str, Any], method: dict[str, Any], places: list[int], k: int) -> OrderFacts:
    """The facts of a record's problem at a total."""
    return OrderFacts(ordering(given, method["name"], method["parameters"], places, k), places, given)


def ordering(given: dict[str, Any], name: str, parameters: dict[str, str], places: list[int], k: int) -> Ordering:
    """The facts of a record's problem at a total."""
    people, minimum, maximum = ([given[key][i] for i in places] for key in ("populations", "minimum", "maximum"))
    most = tuple(10**9 if u is None else u for u in maximum)
    sigma = Fraction(parameters.get("sigma", "0"))
    return Ordering(name, tuple(map(Fraction, people)), tuple(minimum), most, sigma, k)


def is_sane_ordering(given: dict[str, Any], name: str, parameters: dict[str, str], places: list[int]) -> bool:
    """Whether evenhand allows such a problem."""
    one = ordering(given, name, parameters, places, 1)
    if given["change"] is not None or not sum(one.people):
        return False
    has_nothing = any(p and not least for p, least in zip(one.people, one.minimum, strict=True))
    if name == "min-max" and (one.sigma > 1 or (one.sigma < 1 and has_nothing)):
        return False
    return name != "quota-method" or all(
        given["maximum"][i] is None for i in places if Fraction(given["populations"][i])
    )
