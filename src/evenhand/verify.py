"""Check a record of evenhand, and nothing but the record: compute every number in it, prove every claim, once more.

This file imports nothing of evenhand, only Python's standard library and FLINT, so that a copy of it runs anywhere. It
is meant to be read from top to bottom:

1. What a record is: its keys, and how its numbers are written.
2. The question: groups, who of them competes, populations, bounds, a total k, and the budget of the checker.
3. Errors and costs: the formulas of the method that is asked for, and of a penalty on change.
4. Why two costs are equal: sums of powers of fractions, compared without rounding.
5. The price and the claims: why no other allocation is better.
6. Ties and lots: how many allocations are best, and which one the tie rule takes.
7. Paths: why an allocation is best at every value of a parameter between two.
8. The whole record.

Notes
-----
By the method `fairness` a group with the population P, of n groups that share k units, has

- the share T = P^kappa / sum P^kappa, the ideal A = base + (k - n base) T, and the weight w = P^gamma / sum P^gamma;
- with a units the error w m x^beta, where above the ideal x = a / A - 1 and m = 2 sigma, below it x = A / a - 1 and
  m = 2 (1 - sigma), and at the ideal the error is 0.

A unit costs a group what it adds to its error: cost(a) = error(a + 1) - error(a) for the unit that comes after a. As
beta is at least 1 the error is convex, so that no unit costs less than the one before. Therefore: for any price, the
allocations that hold every unit that costs less than it, none that costs more, and some of those that cost just as
much, are the best ones for their total, and there are no others.

Of other methods part 3 tells errors and costs; the theorem is the same for all that have costs. A penalty on change
is added to the cost of a unit that leads away from what its group holds now, and taken from that of one that leads
there, so that no unit costs less than the one before. Groups below a threshold are left out first.

That one number is below another is shown by balls: an `arb` of FLINT is an interval that surely holds its number, and
it compares as true only where that is certain. That two numbers are equal no ball can show; part 4 does. An `fmpq` is
an exact fraction.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Set
from fractions import Fraction
from functools import reduce
from hashlib import sha256
from heapq import heappop, heappush
from itertools import chain, pairwise
from itertools import product as pairs
from typing import Any, ClassVar

from flint import arb, ctx, fmpq, fmpz

# --- 1 What a record is ---------------------------------------------------------------------------------------------
#
# A shape says what may stand at a place: a dict has exactly these keys, a list any number of such items (or, with two
# shapes, just two items), a tuple may also be null, None is null, a text fits a pattern, `int` is a whole number from 0
# to below 2^62, `bool` true or false.

EXACT = "[0-9]+([.][0-9]+|/[1-9][0-9]*)?"
DECIMAL = "-?([0-9.e-]{1,40}|inf)"
INTERVAL = {"low": DECIMAL, "high": DECIMAL}
PAIRS = {"low": [DECIMAL, DECIMAL], "high": [DECIMAL, DECIMAL]}
INPUT = {"names": [".+"], "populations": [EXACT], "minimum": [int], "maximum": [(int,)], "current": ([int],)}
AROUND = {"threshold": (EXACT,), "threshold_of": (EXACT,), "exempt": [".+"], "change": (EXACT,)}
RESULT = {
    "k": int,
    "units": [int],
    "proof": ("float|ball|exact|undecided",),
    "unique": (bool,),
    "count": ("[0-9]+",),
    "price": INTERVAL,
    "at_price": ({"low": [int], "high": [int]},),
    "error": INTERVAL,
    "log_error": INTERVAL,
}
FORMAT, SECOND_FORMAT, FIRST_FORMAT = "evenhand record 3", "evenhand record 2", "evenhand record 1"
PATH_FORMAT = "evenhand path 1"
RECORD = {
    "format": f"{FORMAT}|{SECOND_FORMAT}",
    "evenhand": ".+",
    "input": INPUT,
    "input_sha256": ".+",
    "solver": "exact|notebook",
    "ties": "first|current|raise|lot -?[0-9]+",
    "results": [RESULT],
}
END = f"-?{EXACT}"
PIECE = {"low": END, "high": END, "units": [int], "proof": "interval|undecided", "gap": "one|several", "cuts": [END]}
PATH = {
    "format": PATH_FORMAT,
    "evenhand": ".+",
    "input": INPUT,
    "input_sha256": ".+",
    "k": int,
    "parameter": "[a-z]+",
    "low": END,
    "high": END,
    "pieces": [PIECE],
}
FAIRNESS = {"kappa": EXACT, "gamma": EXACT, "beta": EXACT, "sigma": EXACT, "base": EXACT}
LARGEST = 2**24
"""Bytes of the largest record."""


def fits(value: Any, shape: Any) -> bool:
    """Whether a value has a shape."""
    if isinstance(shape, tuple):
        return value is None or fits(value, shape[0])
    if isinstance(shape, str):
        return type(value) is str and re.fullmatch(shape, value) is not None
    if isinstance(shape, list) and type(value) is list:
        shapes = shape if len(shape) > 1 else shape * len(value)
        return len(value) == len(shapes) and all(map(fits, value, shapes))
    if isinstance(shape, dict):
        return (
            type(value) is dict and value.keys() == shape.keys() and all(fits(value[key], shape[key]) for key in shape)
        )
    return value is None if shape is None else type(value) is shape and 0 <= value < 2**62


def read(data: bytes) -> dict[str, Any]:
    """Return the record that a file holds; a ValueError says that it holds none."""
    if len(data) > LARGEST:
        raise ValueError(f"it is larger than {LARGEST // 2**20} MiB")
    try:
        record: Any = with_named_method(json.loads(data, object_pairs_hook=with_different_keys))
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    method = record.get("method") if isinstance(record, dict) else None
    name = method.get("name") if isinstance(method, dict) else None
    if not isinstance(name, str) or name not in KINDS or "format" not in record:
        raise ValueError(f"it is not in the format {FORMAT!r} (or 2 or 1), or its method is unknown")
    if not fits(record, shape_of(name, record["format"])):
        raise ValueError(f"it is not in the format {FORMAT!r} (or 2 or 1)")
    checked: dict[str, Any] = record
    return checked


def shape_of(name: str, form: Any) -> dict[str, Any]:
    """The shape of a record of a method; before the third format nothing was asked around it."""
    kind, around = KINDS[name], AROUND if form == FORMAT else {}
    method = {"name": name, "parameters": kind.PARAMETERS}
    if form == PATH_FORMAT:
        return PATH | {"input": INPUT | kind.COLUMNS, "method": method}
    return RECORD | {"input": INPUT | kind.COLUMNS | around, "method": method, "results": [RESULT | kind.STATES]}


def with_named_method(record: Any) -> Any:
    """A record of the first format in the second, where a method has a name and parameters; all else as it is."""
    if not isinstance(record, dict) or record.get("format") != FIRST_FORMAT:
        return record
    same = {key: value for key, value in record.items() if key not in ("method", "parameters")}
    method = {"name": record.get("method", "fairness"), "parameters": record.get("parameters")}
    return same | {"format": SECOND_FORMAT, "method": method}


def with_different_keys(items: list[tuple[str, Any]]) -> dict[str, Any] | None:
    """A JSON object; None, which fits no shape of one, if a key stands in it twice."""
    return dict(items) if len(dict(items)) == len(items) else None


def number(text: str) -> fmpq:
    """The exact number that "7", "0.25" or "22/7" means."""
    return fmpq(*Fraction(text).as_integer_ratio())


# --- 2 The question -------------------------------------------------------------------------------------------------

WORK = 9 * 10**9
"""Steps that one record may take: some seconds, as a step is about a nanosecond."""

STEPS_PER_BYTE, STEPS_PER_GROUP, STEPS_PER_LOOK = 50, 1000, 50_000
"""What it takes to read a record, to go through the groups of a result, and to look at a result once."""


class Budget:
    """What is left of the steps that the checker may take; each part says beforehand how many it needs.

    Attributes
    ----------
    left : int
    """

    def __init__(self, steps: int) -> None:
        self.left = steps

    def spend(self, steps: int) -> None:
        """Take so many steps, or refuse the record."""
        self.left -= steps
        if self.left < 0:
            raise ValueError("it would take too long to check")


def effort(bits: int) -> int:
    """Steps of one operation with fractions of so many bits."""
    return 1000 + bits * bits.bit_length() ** 2 // 8


def power_effort(bits: int) -> int:
    """Steps of one power by balls of so many bits, and of what goes with it."""
    return 1500 + effort(bits) * (1 + bits // 2**15)


NOT_ALLOWED = "its input is none that evenhand allows"


class Groups:
    """Who shares the units, and within which bounds: those groups of a record that compete.

    Attributes
    ----------
    n : int
    places : list of int
        Where they stand among all groups.
    populations : list of fmpq
    minimum, maximum : list of int
        No maximum is 2^62, more than there can be units.
    current : list of int, or None
    columns : dict
        What else the record holds of every group, as a list of fmpq.
    """

    def __init__(self, given: dict[str, Any], budget: Budget) -> None:
        names, columns = given["names"], given.keys() - INPUT.keys() - AROUND.keys()
        if any(given[key] is not None and len(given[key]) != len(names) for key in INPUT.keys() | columns):
            raise ValueError("two of its lists differ in length")
        if not names or len({*names}) < len(names):
            raise ValueError(NOT_ALLOWED)
        populations = [number(text) for text in given["populations"]]
        self.places = competing(given, populations, budget)
        self.n = len(self.places)
        self.populations: list[fmpq] = self.among(populations)
        self.minimum: list[int] = self.among(given["minimum"])
        self.maximum = [2**62 if most is None else most for most in self.among(given["maximum"])]
        self.current = None if given["current"] is None else self.among(given["current"])
        self.columns = {key: self.among([number(text) for text in given[key]]) for key in columns}

    def among(self, values: list[Any]) -> list[Any]:
        """Of something that all groups have, what those that compete have."""
        return [values[i] for i in self.places]

    def allow(self, fixed: set[int], *allocations: list[int]) -> bool:
        """Whether all keep the bounds, with the fixed at their minimum, and none gives less than the one before."""
        most = [least if i in fixed else self.maximum[i] for i, least in enumerate(self.minimum)]
        columns = zip(self.minimum, *allocations, most, strict=True)
        return all(list(column) == sorted(column) for column in columns)


def competing(given: dict[str, Any], populations: list[fmpq], budget: Budget) -> list[int]:
    """Which groups compete: those that reach the threshold, and those that are exempt from it.

    A threshold below 1 is a share of all populations, or of a larger number that is given, such as all votes.
    """
    threshold, of, exempt = given.get("threshold"), given.get("threshold_of"), {*given.get("exempt", ())}
    if threshold is None and of is None and not exempt:
        return [*range(len(populations))]
    if threshold is None or not exempt <= {*given["names"]}:
        raise ValueError(NOT_ALLOWED)
    least, total = number(threshold), added(populations, budget)
    whole = total if of is None else number(of)
    if whole < total or (least >= 1 and of is not None):
        raise ValueError(NOT_ALLOWED)
    least = least * whole if least < 1 else least
    budget.spend(len(populations) * effort(least.height_bits()))
    who = zip(given["names"], populations, strict=True)
    found = [i for i, (name, population) in enumerate(who) if population >= least or name in exempt]
    if not found:
        raise ValueError(NOT_ALLOWED)
    return found


def added(numbers: list[fmpq], budget: Budget) -> fmpq:
    """The sum of fractions."""
    total = fmpq(0)
    for one in numbers:
        budget.spend(effort(total.height_bits()))
        total += one
    return total


# --- 3 Errors and costs ---------------------------------------------------------------------------------------------
#
# A method is a class with `alike`, `allows`, `fixed`, `sharpen`, `error` and `cost`, and with `products` for part 4.
# Another one is another class here and another line in KINDS; all other parts stay as they are. PARAMETERS and COLUMNS
# are what a record holds of it: its own parameters, and what it must know of every group; STATES is what its results
# state in another shape than those of others.

LONGEST = 2**22
"""Bits of the longest fraction that an ideal is written out as."""

MOST_FACTORS = 16
"""The largest whole beta for which x^beta is multiplied out where x is no fraction."""

Product = tuple[Any, ...]
"""A coefficient, and pairs (base, exponent): their product c * base^exponent * ..., see part 4."""

NOBODY: set[int] = set()

NO_ERROR: dict[str, Any] = {"error": None, "log_error": None}
"""What results of a method state that puts units in an order, but measures nothing."""


class Method:
    """What all methods have, unless they say otherwise.

    Attributes
    ----------
    adds_up : bool
        Whether the error of all is the sum of the errors of the groups.
    in_turn : bool
        Whether units are awarded in turn, so that the order of awards is the proof and not a price.
    ends : pair of costs
        Below all costs, and above all.
    """

    COLUMNS: ClassVar[dict[str, Any]] = {}
    STATES: ClassVar[dict[str, Any]] = {}
    adds_up, in_turn = True, False
    ends: ClassVar[tuple[Any, Any]] = (arb("-inf"), arb("inf"))
    fixed: set[int]

    def join(self, one: arb, other: arb) -> arb:
        """The error of both."""
        return one + other if self.adds_up else one.max(other)

    def one(self) -> list[Product]:
        """What 1 is where costs are `products`; a name if these grow with the cost but not in proportion."""
        return [(fmpq(1),)]

    def is_less(self, ours: Unit, theirs: Unit) -> bool:
        """Whether one unit costs less than another for a reason that balls may be too coarse to show."""
        return False


Unit = tuple[int, int]
"""(i, a): the unit that group i takes when it has a units."""


class Fairness(Method):
    """The errors and costs of the formulas above, by balls of the present precision.

    Parameters
    ----------
    groups : Groups
    parameters : dict
        As the record writes them.
    budget : Budget

    Attributes
    ----------
    alike : list of int
        For each group the first one with the same population: they have the same errors and costs.
    free : fmpq
        k - n base, the units that are shared out by population.
    """

    PARAMETERS, fixed = FAIRNESS, NOBODY

    def __init__(self, groups: Groups, parameters: dict[str, str], budget: Budget) -> None:
        self.n, self.populations, self.budget = groups.n, groups.populations, budget
        self.kappa, self.gamma, self.beta, self.sigma, self.base = (number(parameters[name]) for name in FAIRNESS)
        if self.beta < 1 or self.sigma > 1:
            raise ValueError("its parameters are none that evenhand allows")
        if 0 in groups.populations or 0 in groups.minimum:
            raise ValueError(NOT_ALLOWED)
        first: dict[Any, int] = {}
        self.alike = [first.setdefault(population, i) for i, population in enumerate(self.populations)]
        self.numbers = Counter(self.alike)
        self.factors = {1: 2 * self.sigma, -1: 2 - 2 * self.sigma, 0: fmpq(0)}
        self.known: dict[Any, dict[int, arb]] = {}
        self.fractions: Any = never_asked

    def allows(self, k: int) -> bool:
        """Turn to the total k: False if the base alone is more than that."""
        self.free = k - self.n * self.base
        return bool(self.free >= 0)

    def sharpen(self) -> None:
        """Bring shares, ideals and weights to the present precision."""
        targets, self.weights = self.shares(self.kappa), self.shares(self.gamma)
        self.ideals = {i: self.base + self.free * share for i, share in targets.items()}
        self.errors: dict[Unit, arb] = {}
        self.exponent, self.steps = arb(self.beta), power_effort(ctx.prec)

    def shares(self, exponent: fmpq) -> dict[int, arb]:
        """P^exponent / sum P^exponent, for the first group of each population."""
        if (exponent, ctx.prec) not in self.known:
            self.budget.spend(len(self.numbers) * power_effort(ctx.prec))
            powers = {i: arb(self.populations[i]) ** arb(exponent) for i in self.numbers}
            total = sum((powers[i] * times for i, times in self.numbers.items()), arb(0))
            self.known[exponent, ctx.prec] = {i: power / total for i, power in powers.items()}
        return self.known[exponent, ctx.prec]

    def error(self, i: int, a: int) -> arb:
        """Error w m x^beta of group i with a units."""
        return self.weights[self.alike[i]] * self.deviation(i, a)

    def cost(self, i: int, a: int) -> arb:
        """What the next unit of group i costs when it has a units."""
        return self.weights[self.alike[i]] * (self.deviation(i, a + 1) - self.deviation(i, a))

    def deviation(self, i: int, a: int) -> arb:
        """The error before its weight: m x^beta."""
        unit = self.alike[i], a
        if unit not in self.errors:
            self.budget.spend(self.steps)
            ideal, side = self.ideals[self.alike[i]], self.side(i, a)
            if side is None:
                self.errors[unit] = arb("nan")
            elif side == 0 or self.factors[side] == 0:
                self.errors[unit] = arb(0)
            else:
                x = (a - ideal) / ideal if side > 0 else (ideal - a) / a
                self.errors[unit] = self.factors[side] * raised(x, self.exponent)
        return self.errors[unit]

    def side(self, i: int, a: int) -> int | None:
        """1 above the ideal, -1 below it, 0 at it; None if balls of this precision cannot tell."""
        ideal = self.ideals[self.alike[i]]
        if a > ideal:
            return 1
        if a < ideal:
            return -1
        exact = self.exact_ideal(i)
        return None if exact is None else (a > exact) - (a < exact)

    # The same without rounding, for part 4.

    def exact_ideal(self, i: int) -> fmpq | None:
        """A, if it is a fraction and not too long to be written out."""
        if self.free == 0:
            return self.base
        if self.fractions is never_asked:
            self.fractions = self.exact_shares()
        if self.fractions is None:
            return None
        share: fmpq = self.fractions[self.alike[i]]
        self.budget.spend(effort(share.height_bits()))
        return self.base + self.free * share

    def exact_shares(self) -> dict[int, fmpq] | None:
        """T of all groups, if these are fractions: they are just if each (P_i / P_1)^kappa is one.

        For 1 / T_1 is the sum of these powers, and positive radicals never add up to a fraction (part 4).
        """
        powers, total = dict[int, fmpq](), fmpq(0)
        for i, times in self.numbers.items():
            power = fraction_power(self.populations[i] / self.populations[0], self.kappa, self.budget)
            if power is None or total.height_bits() > LONGEST:
                return None
            powers[i], total = power, total + times * power
            self.budget.spend(effort(total.height_bits()))
        self.budget.spend(len(powers) * effort(total.height_bits()))
        return {i: power / total for i, power in powers.items()}

    def one(self) -> list[Product]:
        """The number sum P^gamma, with which `products` multiplies all costs."""
        return [(fmpq(times), (self.populations[i], self.gamma)) for i, times in self.numbers.items()]

    def products(self, i: int, a: int) -> list[Product]:
        """cost(i, a) times sum P^gamma, which all costs share, as a sum of products of powers."""
        weight = (self.populations[i], self.gamma)
        there = [(*product, weight) for product in self.error_products(i, a + 1)]
        return there + [(-c, *powers, weight) for c, *powers in self.error_products(i, a)]

    def error_products(self, i: int, a: int) -> list[Product]:
        """The error before its weight as a sum of products; what cannot be written out is given a name instead."""
        side, population = self.side(i, a), self.populations[i]
        if side is None:
            return [(fmpq(1), (("error", population, a), fmpq(1)))]
        ideal, m = self.exact_ideal(i), self.factors[side]
        if side == 0 or m == 0:
            return []
        if ideal is not None:
            return [(m, (abs(a - ideal) / min(fmpq(a), ideal), self.beta))]
        if self.beta.q != 1 or self.beta > MOST_FACTORS:
            return [(m, (("x", side, *self.known_part(population, a)), self.beta))]
        known, *powers = self.ratio(population, a)
        beta, multiplied_out = int(self.beta.p), list[Product]()
        self.budget.spend(beta * effort(beta * known.height_bits()))
        for power in range(beta + 1):
            c = m * choose(beta, power) * (-1) ** (beta - power) * known ** (side * power)
            multiplied_out.append((c, *((base, side * power * exponent) for base, exponent in powers)))
        return multiplied_out

    def ratio(self, population: fmpq, a: int) -> Product:
        """The ratio a / A where A is no fraction; without a base it is a / free P^-kappa "sum of P^kappa"."""
        if self.base == 0:
            return (a / self.free, (population, -self.kappa), ("sum of P^kappa", fmpq(1)))
        return (fmpq(a), (("ideal", population), fmpq(-1)))

    def known_part(self, population: fmpq, a: int) -> tuple[Any, ...]:
        """What x hangs on where A is no fraction: without a base on a / P^kappa, here a power of it that is one."""
        p, q = int(self.kappa.p), int(self.kappa.q)
        bits = 64 * q + population.height_bits() * p
        if self.base == 0 and bits < 2**17:
            self.budget.spend(effort(bits))
            return (fmpq(a) ** q / population**p,)
        return (population, a)


never_asked: Any = object()


def raised(x: arb, exponent: arb) -> arb:
    """x^exponent of a number above 0, though its ball may reach below."""
    return x**exponent if x > 0 else (x.abs_upper() ** exponent).union(arb(0))


WHOLE, SIGNED = "[0-9]+", f"-?{EXACT}"

NOT_IN_PROPORTION: list[Product] = [(fmpq(1), ("1", fmpq(1)))]

FIRST = 2**1000
"""Stands for infinity where everybody gets a first unit before anybody gets a second; no other cost comes near it."""


class ByQuota(Method):
    """What the methods share that share units out by population.

    A group has the quota q = (k - n base) P / sum P, and hangs on it and its a units beyond the base. Errors and costs
    are fractions where a method gives `f` and `d`; elsewhere they are balls, and `products` are those of a number that
    grows with the cost, the same way for all groups. A group of nobody is fixed at its minimum.

    Attributes
    ----------
    serves_first : bool
        Whether everybody gets a first unit before anybody gets a second: those with the larger quota before others.
    fixed : set of int
        The groups that can have no other units than their minimum.
    """

    PARAMETERS: ClassVar[dict[str, str]] = {"base": WHOLE}
    serves_first = False

    def __init__(self, groups: Groups, parameters: dict[str, str], budget: Budget) -> None:
        self.n, self.populations, self.minimum, self.budget = groups.n, groups.populations, groups.minimum, budget
        self.base, self.total = int(parameters.get("base", 0)), added(self.populations, budget)
        if self.total == 0 or min(self.minimum) < self.base:
            raise ValueError(NOT_ALLOWED)
        first: dict[Any, int] = {}
        self.alike = [first.setdefault(population, i) for i, population in enumerate(self.populations)]
        self.fixed = {i for i, population in enumerate(self.populations) if population == 0}
        self.take(parameters)

    def take(self, parameters: dict[str, str]) -> None:
        """Read the parameters of the method."""

    def allows(self, k: int) -> bool:
        """Turn to the total k: False if the bases alone are more than that."""
        return self.share(fmpq(k - self.n * self.base))

    def share(self, free: fmpq) -> bool:
        """Form the quotas, whose sum is `free`."""
        self.budget.spend(self.n * effort(self.total.height_bits()))
        self.quotas = [free * population / self.total for population in self.populations]
        return bool(free >= 0)

    def sharpen(self) -> None:
        """Forget what was computed with another precision."""
        self.known: dict[Unit, arb] = {}

    def error(self, i: int, a: int) -> arb:
        """Error of group i with a units; a group that misses its first one has an infinite error."""
        own, q = self.own(i, a)
        if q == 0:
            return arb(0)
        return arb("inf") if self.is_first(own) else self.error_ball(own, q)

    def cost(self, i: int, a: int) -> arb:
        """What the next unit of group i costs when it has a units."""
        unit = self.alike[i], a
        if unit not in self.known:
            own, q = self.own(i, a)
            if self.is_first(own):
                self.known[unit] = arb(first_cost(q))
            else:
                self.known[unit] = self.cost_ball(own, q) if q > 0 else arb("inf")
        return self.known[unit]

    def products(self, i: int, a: int) -> list[Product]:
        """For part 4: a number that grows with the cost; below all others for first units."""
        own, q = self.own(i, a)
        return [(first_cost(q),)] if self.is_first(own) else self.products_of(own, q)

    def has_less_of_both(self, ours: Unit, theirs: Unit) -> bool:
        """Whether a / q and (a + 1) / q of one unit are no larger than those of another, and one of them smaller.

        Then the first costs less wherever s(a) / q is a mean of both: a mean grows with each of its two numbers.
        """
        (a, q), (b, r) = ((a - self.base, self.quotas[i]) for i, a in (ours, theirs))
        self.budget.spend(4 * effort(q.height_bits() + r.height_bits()))
        if self.is_first(a) or self.is_first(b) or q == 0 or r == 0:
            return False
        return bool(a * r <= b * q and (a + 1) * r <= (b + 1) * q and (a, q) != (b, r))

    def own(self, i: int, a: int) -> tuple[int, fmpq]:
        """Units beyond the base, and the quota."""
        self.budget.spend(4 * power_effort(ctx.prec) + effort(self.quotas[i].height_bits()))
        return a - self.base, self.quotas[i]

    def is_first(self, own: int) -> bool:
        """Whether the next unit is a first one that comes before all others."""
        return self.serves_first and own == 0

    def error_ball(self, a: int, q: fmpq) -> arb:
        """The error, for a method that gives f."""
        return arb(self.f(a, q))

    def cost_ball(self, a: int, q: fmpq) -> arb:
        """The cost, for a method that gives d."""
        return arb(self.d(a, q))

    def products_of(self, a: int, q: fmpq) -> list[Product]:
        """The cost itself, for a method that gives d."""
        return [(self.d(a, q),)]

    def f(self, a: int, q: fmpq) -> fmpq:
        """The error as a fraction."""
        raise NotImplementedError

    def d(self, a: int, q: fmpq) -> fmpq:
        """The cost f(a + 1) - f(a) as a fraction."""
        raise NotImplementedError


def first_cost(q: fmpq) -> fmpq:
    """Cost of a first unit that comes before all others: the larger the quota, the more it saves."""
    return -FIRST * (1 + q / (1 + q))


class Divisor(ByQuota):
    """P / d is rounded at a + c: the error is (a - q + c - 1/2)^2 / q."""

    PARAMETERS: ClassVar[dict[str, str]] = {"c": EXACT, "base": WHOLE}

    def take(self, parameters: dict[str, str]) -> None:
        """Read c."""
        self.c = number(parameters["c"])
        self.serves_first = self.c == 0

    def f(self, a: int, q: fmpq) -> fmpq:
        """The error."""
        return (a - q + self.c - fmpq(1, 2)) ** 2 / q

    def d(self, a: int, q: fmpq) -> fmpq:
        """The cost."""
        return 2 * (a + self.c) / q - 2


class HuntingtonHill(ByQuota):
    """P / d is rounded at sqrt(a (a + 1)): the error is (a - q)^2 / a."""

    serves_first = True

    def f(self, a: int, q: fmpq) -> fmpq:
        """The error."""
        return (a - q) ** 2 / a

    def d(self, a: int, q: fmpq) -> fmpq:
        """The cost."""
        return 1 - q**2 / (a * (a + 1))


class BySteps(ByQuota):
    """P / d is rounded at signposts s(a): the cost is s(a) / q - 1, the error what all steps miss or exceed.

    That is the sum of s(r) / q - 1 over the steps below a with s(r) above q, and of 1 - s(r) / q over those from a on
    with s(r) below q; the signposts grow with r.

    Attributes
    ----------
    is_between : bool
        Whether s(a) lies between a and a + 1, which balls may be too coarse to show.
    """

    is_between = False

    def signpost(self, a: int) -> arb:
        """The signpost s(a)."""
        raise NotImplementedError

    def cost_ball(self, a: int, q: fmpq) -> arb:
        """The cost."""
        return self.signpost(a) / q - 1

    def error_ball(self, a: int, q: fmpq) -> arb:
        """The error."""
        total = arb(0)
        for step, r in ((-1, a - 1), (1, a)):
            while r >= 0 and (counts := self.beyond(r, q, step)) is not False:
                if counts is None:
                    return arb("nan")
                total, r = total - step * self.cost_ball(r, q), r + step
        return total

    def beyond(self, r: int, q: fmpq, step: int) -> bool | None:
        """Whether s(r) lies above q (step -1) or below it (step 1); None if balls of this precision cannot tell."""
        self.budget.spend(4 * power_effort(ctx.prec) + effort(q.height_bits()))
        if self.is_first(r):
            return step > 0
        if self.is_between and not r < q < r + 1:
            return bool(step > 0) == (q > r)
        distance = step * (q - self.signpost(r))
        if distance > 0:
            return True
        return False if distance < 0 or self.is_at(r, q) else None

    def is_at(self, r: int, q: fmpq) -> bool:
        """Whether s(r) is q."""
        raise NotImplementedError


class ByFractions(BySteps):
    """Signposts that are fractions."""

    def exact_signpost(self, a: int) -> fmpq:
        """The signpost s(a)."""
        raise NotImplementedError

    def signpost(self, a: int) -> arb:
        """The same as a ball."""
        return arb(self.exact_signpost(a))

    def is_at(self, r: int, q: fmpq) -> bool:
        """Whether s(r) is q."""
        return self.exact_signpost(r) == q

    def products_of(self, a: int, q: fmpq) -> list[Product]:
        """The number s(a) / q."""
        return [(self.exact_signpost(a) / q,)]


class Dean(ByFractions):
    """Signposts a (a + 1) / (a + 1/2)."""

    serves_first = True

    def exact_signpost(self, a: int) -> fmpq:
        """The signpost s(a)."""
        return harmonic_mean(a)


def harmonic_mean(a: int) -> fmpq:
    """That of a and a + 1."""
    return fmpq(2 * a * (a + 1), 2 * a + 1)


class ModifiedSainteLague(ByFractions):
    """Signposts a + 1/2, but for the first."""

    PARAMETERS: ClassVar[dict[str, str]] = {"first": EXACT, "base": WHOLE}

    def take(self, parameters: dict[str, str]) -> None:
        """Read the first signpost."""
        self.first = number(parameters["first"])
        if not 0 < self.first <= fmpq(3, 2):
            raise ValueError("its parameters are none that evenhand allows")

    def exact_signpost(self, a: int) -> fmpq:
        """The signpost s(a)."""
        return fmpq(2 * a + 1, 2) if a else self.first


class PowerMean(BySteps):
    """Signposts ((a^p + (a + 1)^p) / 2)^(1 / p): the geometric mean for p = 0, a for -inf, a + 1 for inf."""

    PARAMETERS: ClassVar[dict[str, str]] = {"p": f"{SIGNED}|-?inf", "base": WHOLE}

    def take(self, parameters: dict[str, str]) -> None:
        """Read p, or which end of all p it is."""
        text = parameters["p"]
        self.end = -1 if text == "-inf" else 1 if text == "inf" else 0
        self.p = fmpq(self.end) if self.end else number(text)
        self.is_between = not self.end
        self.serves_first = self.p <= 0

    def signpost(self, a: int) -> arb:
        """The signpost s(a)."""
        if self.end:
            return arb(a + (self.end > 0))
        if a == 0:
            return arb(fmpq(1, 2)) ** (1 / arb(self.p))
        if self.p == 0:
            return arb(a * (a + 1)).sqrt()
        # The larger of both powers is taken out of the sum, so that none is ever large.
        larger, smaller = a + (self.p > 0), (arb(a) / (a + 1)) ** arb(abs(self.p))
        return larger * ((1 + smaller) / 2) ** (1 / arb(self.p))

    def exact_signpost(self, a: int) -> fmpq | None:
        """The same as a fraction, where all of them are some: both ends, the arithmetic and the harmonic mean."""
        if self.end:
            return fmpq(a + (self.end > 0))
        return {1: fmpq(2 * a + 1, 2), -1: harmonic_mean(a)}[int(self.p)] if abs(self.p) == 1 else None

    def one(self) -> list[Product]:
        """The number 1 for signposts that are fractions."""
        return super().one() if self.exact_signpost(1) is not None else NOT_IN_PROPORTION

    def is_less(self, ours: Unit, theirs: Unit) -> bool:
        """Whether one unit surely costs less: for a p far from 0 no ball may show it."""
        return self.has_less_of_both(ours, theirs)

    def products_of(self, a: int, q: fmpq) -> list[Product]:
        """The number s(a) / q, or 2 (s(a) / q)^p; it may fall where the cost grows, the same way for all."""
        exact = self.exact_signpost(a)
        if exact is not None:
            return [(exact / q,)]
        if self.p == 0:
            return [(a * (a + 1) / q**2,)]
        return [(fmpq(1), (fmpq(b), self.p), (q, -self.p)) for b in (a, a + 1) if b]

    def is_at(self, r: int, q: fmpq) -> bool:
        """Whether s(r) is q."""
        if not r <= q <= r + 1:
            return False
        whole = fmpq(1 if self.p == 0 or self.exact_signpost(r) is not None else 2)
        return are_equal(self.products_of(r, q), [(whole,)], self.budget) is True


class Entropy(ByQuota):
    """The error is q ((a / q)^t - 1 - t (a / q - 1)) / (t (t - 1)), or its limit at t = 0 and t = 1."""

    PARAMETERS: ClassVar[dict[str, str]] = {"t": SIGNED, "base": WHOLE}

    def take(self, parameters: dict[str, str]) -> None:
        """Read t."""
        self.t = number(parameters["t"])
        self.serves_first = self.t <= 0

    def error_ball(self, a: int, q: fmpq) -> arb:
        """The error."""
        t, x = arb(self.t), arb(a / q)
        if a == q:
            return arb(0)
        if self.t == 0:
            return a - q - q * x.log()
        if self.t == 1:
            return self.log_power(a) - a * arb(q).log() - a + q
        return q * (self.power(a) / arb(q) ** t - 1 - t * (x - 1)) / (t * (t - 1))

    def cost_ball(self, a: int, q: fmpq) -> arb:
        """The cost, from a unit to the next."""
        t = arb(self.t)
        if self.t == 0:
            return 1 - q * (arb(a + 1) / a).log()
        if self.t == 1:
            return self.log_power(a + 1) - self.log_power(a) - arb(q).log() - 1
        return ((self.power(a + 1) - self.power(a)) * arb(q) ** (1 - t) - t) / (t * (t - 1))

    def power(self, a: int) -> arb:
        """The number a^t, t not 0; for t above 0 also of no units."""
        return arb(a) ** arb(self.t) if a else arb(0)

    def log_power(self, a: int) -> arb:
        """The number a log a."""
        return a * arb(a).log() if a else arb(0)

    def one(self) -> list[Product]:
        """The number t (t - 1), with which `products` multiplies costs, where they do."""
        return NOT_IN_PROPORTION if self.t in (0, 1) else [(self.t * (self.t - 1),)]

    def is_less(self, ours: Unit, theirs: Unit) -> bool:
        """Whether one unit surely costs less; s(a) is Stolarsky's mean of a and a + 1."""
        return self.has_less_of_both(ours, theirs)

    def products_of(self, a: int, q: fmpq) -> list[Product]:
        """For t = 0 ((a + 1) / a)^q, for t = 1 (a + 1)^(a + 1) / (a^a q), else q^(1 - t) ((a + 1)^t - a^t)."""
        if self.t == 0:
            return [(fmpq(1), (fmpq(a + 1, a), q))]
        if self.t == 1:
            return [(1 / q, (fmpq(a + 1), fmpq(a + 1)), *([(fmpq(a), fmpq(-a))] if a else []))]
        return [(fmpq(one), (fmpq(b), self.t), (q, 1 - self.t)) for one, b in ((1, a + 1), (-1, a)) if b]


class Hamilton(ByQuota):
    """The error is (a - q)^2, with q the persons of a group by what election law calls the quota, persons for one unit.

    By "recompute", groups with fewer persons than their minimum times that get their minimum and leave; the others
    share what is left by a quota of their own, and so on until all that remain reach it.
    """

    PARAMETERS: ClassVar[dict[str, str]] = {
        "quota": "hare|hagenbach-bischoff|droop|imperiali|swiss",
        "bounds": "joint|recompute",
    }

    def take(self, parameters: dict[str, str]) -> None:
        """Read which quota, and whether it is formed anew."""
        self.quota, self.recomputes = parameters["quota"], parameters["bounds"] == "recompute"

    def allows(self, k: int) -> bool:
        """Turn to the total k: False if units are left when all have left."""
        staying, persons, units = [i for i in range(self.n) if self.populations[i] > 0], self.total, fmpq(k)
        self.fixed = {*range(self.n)} - {*staying}
        while True:
            self.budget.spend(self.n * effort(self.total.height_bits()))
            quota = persons_per_unit(self.quota, persons, units) if units > 0 else fmpq(1)
            leaving = [i for i in staying if self.recomputes and self.populations[i] < self.minimum[i] * quota]
            if not leaving or units <= 0:
                break
            self.fixed |= {*leaving}
            persons -= sum((self.populations[i] for i in leaving), fmpq(0))
            units -= sum(self.minimum[i] for i in leaving)
            staying = [i for i in staying if i not in self.fixed]
        left = {i: fmpq(self.minimum[i]) for i in self.fixed}
        self.quotas = [left.get(i, population / quota) for i, population in enumerate(self.populations)]
        return bool(staying) or units == 0

    def f(self, a: int, q: fmpq) -> fmpq:
        """The error."""
        return (a - q) ** 2

    def d(self, a: int, q: fmpq) -> fmpq:
        """The cost."""
        return 2 * (a - q) + 1


def persons_per_unit(quota: str, persons: fmpq, k: fmpq) -> fmpq:
    """What election law calls the quota: V / k, or near it."""
    if quota in ("hare", "swiss"):
        found = persons / k
    else:
        found = persons / (k + (2 if quota == "imperiali" else 1))
    return fmpq(found.floor() + 1) if quota in ("swiss", "droop") else found


class Lowndes(ByQuota):
    """Whole quotas first, then one unit each by the largest remainders relative to the whole quota; no error.

    The cost counts that order: twice the level, which is 0 up to the whole quota, 1 for the next unit and 2 beyond, and
    a / (a + q), which is the less the larger (q - a) / a is. With no unit yet, that is infinite: -q / (1 + q) instead.
    """

    PARAMETERS: ClassVar[dict[str, str]] = {}
    STATES = NO_ERROR
    adds_up = False

    def d(self, a: int, q: fmpq) -> fmpq:
        """The cost."""
        level = 0 if a + 1 <= q else 1 if a <= q else 2
        return 2 * level + (a / (a + q) if a > 0 else -q / (1 + q))


class Pair(tuple[Any, ...]):
    """A cost that is two fractions: the second counts where the first is the same. Both stand after a 0.

    A 1 or -1 alone is above or below all of them.
    """

    def max(self, other: Pair) -> Pair:
        """The larger one."""
        return max(self, other)

    def min(self, other: Pair) -> Pair:
        """The smaller one."""
        return min(self, other)

    def numbers(self) -> list[arb]:
        """Both as balls."""
        return [arb(one) for one in self[1:]] or [arb("inf") * self[0]] * 2


class MinMax(ByQuota):
    """The largest deviation as small as can be, then the second largest, and so on; the error is the largest, less 1.

    A deviation is a / q above the quota, q / a below it; above it counts as 1 for sigma = 0, below it for sigma = 1. A
    unit that takes a group from A to B costs (B, -A) if B is larger, (-A, B) if it is smaller, (0, 0) if it is the
    same. No unit of a group costs less than the one before. To give one unit and take another leaves a better list of
    deviations, largest first, just if the unit taken costs less: the larger of all that change is what counts.
    """

    PARAMETERS: ClassVar[dict[str, str]] = {"sigma": EXACT}
    STATES: ClassVar[dict[str, Any]] = {"price": PAIRS}
    adds_up, ends = False, (Pair((-1,)), Pair((1,)))

    def take(self, parameters: dict[str, str]) -> None:
        """Read sigma."""
        self.sigma = number(parameters["sigma"])
        has_nothing = any(least == 0 for i, least in enumerate(self.minimum) if i not in self.fixed)
        if self.sigma > 1 or (self.sigma < 1 and has_nothing):
            raise ValueError(NOT_ALLOWED)

    def deviation(self, a: int, q: fmpq) -> fmpq:
        """The deviation, 1 where it does not count."""
        counts = self.sigma > 0 if a > q else self.sigma < 1
        return fmpq(1) if not counts or a == q else max(a / q, q / a)

    def f(self, a: int, q: fmpq) -> fmpq:
        """The error."""
        return self.deviation(a, q) - 1

    def pair(self, a: int, q: fmpq) -> tuple[fmpq, fmpq]:
        """The cost."""
        before, after = self.deviation(a, q), self.deviation(a + 1, q)
        if before == after:
            return fmpq(0), fmpq(0)
        return (after, -before) if after > before else (-before, after)

    def cost(self, i: int, a: int) -> Any:
        """What the next unit of group i costs when it has a units."""
        own, q = self.own(i, a)
        return Pair((0, *self.pair(own, q))) if q > 0 else self.ends[1]

    def products_of(self, a: int, q: fmpq) -> list[Product]:
        """Two pairs are equal if both numbers are; the second one has a name, so that it is not added to the first."""
        first, second = self.pair(a, q)
        return [(first,), (second, ("second", fmpq(1)))]


class QuotaMethod(ByQuota):
    """The unit that makes the total h goes to the largest P / (a + 1) of those with a < P h / V; V is the sum of all P.

    So nobody has more than the quota, rounded up. There is always somebody: all have h - 1 units together, and the
    sum of all P h / V is h. Populations are counted in a unit that measures all of them.
    """

    PARAMETERS: ClassVar[dict[str, str]] = {}
    STATES = NO_ERROR | {"proof": "exact", "unique": bool, "price": None, "at_price": None, "count": None}
    adds_up, in_turn = False, True

    def __init__(self, groups: Groups, parameters: dict[str, str], budget: Budget) -> None:
        super().__init__(groups, parameters, budget)
        if any(most < 2**62 for i, most in enumerate(groups.maximum) if i not in self.fixed):
            raise ValueError(NOT_ALLOWED)
        unit = fmpq(1)
        for population in self.populations:
            budget.spend(effort(unit.height_bits() + population.height_bits()))
            unit *= fmpq(1, (population / unit).q)
        self.persons, self.all = [int((one / unit).p) for one in self.populations], int((self.total / unit).p)
        self.known_awards: dict[tuple[str, int], Awards] = {}
        self.steps = AWARD + AWARD_MORE * self.n.bit_length() + self.all.bit_length() // 4

    def awards(self, rule: str, groups: Groups, order: int) -> Awards:
        """The awards so far, tied ones in the order of a tie rule (1) or its reverse (-1)."""
        if (rule, order) not in self.known_awards:
            place = place_in_tie(rule, groups, self.budget)
            self.known_awards[rule, order] = Awards(self, lambda i, a: order * place(i, a))
        return self.known_awards[rule, order]

    def eligible_at(self, i: int, a: int) -> int:
        """The first total h with a < P h / V."""
        return a * self.all // self.persons[i] + 1

    def priority(self, i: int, a: int) -> int:
        """The number P / (a + 1) times 2^124, rounded down: as units are fewer than 2^62, two that differ stay so."""
        return (self.persons[i] << 124) // (a + 1)


AWARD, AWARD_MORE = 1500, 150
"""Steps of one award, and so many more wherever the number of groups doubles."""


class Awards:
    """Units awarded in turn, up to a total that may grow.

    Parameters
    ----------
    method : QuotaMethod
    place : callable
        From a group and its units to a number: of equal priorities the least comes first.
    """

    def __init__(self, method: QuotaMethod, place: Callable[[int, int], int]) -> None:
        self.method, self.place, self.units = method, place, [*method.minimum]
        self.total, self.ready = sum(self.units), list[tuple[int, int, int]]()
        method.budget.spend(len(self.units) * method.steps)
        some = (i for i, persons in enumerate(method.persons) if persons)
        self.waiting = sorted((method.eligible_at(i, self.units[i]), i) for i in some)

    def upto(self, k: int) -> list[int]:
        """The units at a total; it may be no smaller than the one before."""
        method, units = self.method, self.units
        if k < self.total:
            raise ValueError("its totals do not increase")
        method.budget.spend(max(k - self.total, 0) * method.steps)
        while self.total < k:
            self.total += 1
            while self.waiting and self.waiting[0][0] <= self.total:
                i = heappop(self.waiting)[1]
                heappush(self.ready, (-method.priority(i, units[i]), self.place(i, units[i]), i))
            i = heappop(self.ready)[2]
            units[i] += 1
            heappush(self.waiting, (method.eligible_at(i, units[i]), i))
        return units


class Neyman(Method):
    """Strata of the sizes N, with standard deviations S: the error N (N - a) S^2 / a is the variance of the total.

    The next unit costs -(N S)^2 / (a (a + 1)); no stratum gives more than N.
    """

    PARAMETERS: ClassVar[dict[str, str]] = {}
    COLUMNS: ClassVar[dict[str, Any]] = {"sd": [EXACT]}
    fixed = NOBODY

    def __init__(self, groups: Groups, parameters: dict[str, str], budget: Budget) -> None:
        self.sizes, self.budget, minimum = groups.populations, budget, groups.minimum
        [self.spread] = groups.columns.values()
        self.take(parameters, groups)
        first: dict[Any, int] = {}
        kinds = zip(self.sizes, self.spread, strict=True)
        self.alike = [first.setdefault(kind, i) for i, kind in enumerate(kinds)]
        if any(least == 0 and size > 0 for least, size in zip(minimum, self.sizes, strict=True)):
            raise ValueError(NOT_ALLOWED)

    def take(self, parameters: dict[str, str], groups: Groups) -> None:
        """Let no stratum give more than it holds."""
        if any(size.q != 1 for size in self.sizes):
            raise ValueError(NOT_ALLOWED)
        groups.maximum = [min(most, int(size.p)) for most, size in zip(groups.maximum, self.sizes, strict=True)]
        self.exponent = fmpq(1)

    def allows(self, k: int) -> bool:
        """Turn to the total k."""
        return True

    def sharpen(self) -> None:
        """Forget what was computed with another precision."""
        self.known: dict[int, arb] = {}

    def error(self, i: int, a: int) -> arb:
        """What a stratum adds to the error."""
        if self.sizes[i] == 0:
            return arb(0)
        return self.weight(i) * self.left(i, a)

    def left(self, i: int, a: int) -> fmpq:
        """What of (N S)^2 is left with a units: 1 / a - 1 / N."""
        return (self.sizes[i] - a) / (a * self.sizes[i])

    def cost(self, i: int, a: int) -> arb:
        """What the next unit costs."""
        return -self.weight(i) / (a * (a + 1))

    def weight(self, i: int) -> arb:
        """The number (size^exponent spread)^2."""
        first = self.alike[i]
        self.budget.spend(effort(256))
        if first not in self.known:
            self.budget.spend(power_effort(ctx.prec) + 4 * effort(self.sizes[i].height_bits()))
            twice = 2 * self.exponent
            size = arb(self.sizes[i]) ** (int(twice.p) if twice in (0, 1, 2) else arb(twice))
            self.known[first] = arb(self.spread[i] ** 2) * size
        return self.known[first]

    def products(self, i: int, a: int) -> list[Product]:
        """The cost."""
        if self.spread[i] == 0:
            return []
        return [(-(self.spread[i] ** 2) / (a * (a + 1)), (self.sizes[i], 2 * self.exponent))]


class PowerAllocation(Neyman):
    """The same with weights X^power CV, without an end at the size: the error is (X^power CV)^2 / a."""

    PARAMETERS: ClassVar[dict[str, str]] = {"power": EXACT}
    COLUMNS: ClassVar[dict[str, Any]] = {"cv": [EXACT]}

    def take(self, parameters: dict[str, str], groups: Groups) -> None:
        """Read the power."""
        self.exponent = number(parameters["power"])
        self.fixed = {i for i, size in enumerate(self.sizes) if size == 0}

    def left(self, i: int, a: int) -> fmpq:
        """What of the weight is left with a units."""
        return fmpq(1, a)


class LeastChange(Method):
    """Another method, with a penalty for each unit by which a group departs from the units that it holds now.

    The next unit of a group with a units costs so much more where a is no less than what it holds, and so much less
    where it is. The error is that of the method, without penalties.
    """

    def __init__(self, method: Any, penalty: fmpq, current: list[int] | None) -> None:
        if current is None or not method.adds_up or penalty > MOST_PENALTY:
            raise ValueError(NOT_ALLOWED)
        self.method, self.penalty, self.current, self.budget = method, penalty, current, method.budget
        first: dict[Any, int] = {}
        kinds = zip(method.alike, current, strict=True)
        self.alike = [first.setdefault(kind, i) for i, kind in enumerate(kinds)]
        self.sharpen, self.error = method.sharpen, method.error

    def allows(self, k: int) -> bool:
        """Turn to the total k, as the method."""
        is_allowed: bool = self.method.allows(k)
        self.fixed = self.method.fixed
        return is_allowed

    def side(self, unit: Unit) -> int:
        """1 where a unit leads away from what its group holds now, -1 where it leads there."""
        return 1 if unit[1] >= self.current[unit[0]] else -1

    def cost(self, i: int, a: int) -> arb:
        """What the next unit of group i costs when it has a units."""
        cost: arb = self.method.cost(i, a)
        return cost + self.side((i, a)) * self.penalty

    def products(self, i: int, a: int) -> list[Product]:
        """For part 4: those of the method, and the penalty in the same proportion."""
        penalty = self.side((i, a)) * self.penalty
        return [*self.method.products(i, a), *((penalty * c, *powers) for c, *powers in self.method.one())]

    def is_less(self, ours: Unit, theirs: Unit) -> bool:
        """Whether one unit costs less than another by the method, with no larger a penalty."""
        return self.side(ours) <= self.side(theirs) and bool(self.method.is_less(ours, theirs))


MOST_PENALTY = 10**100
"""More than errors of use, and next to nothing beside what stands for infinity."""

KINDS: dict[str, Any] = {
    "fairness": Fairness,
    "divisor": Divisor,
    "huntington-hill": HuntingtonHill,
    "dean": Dean,
    "modified-sainte-lague": ModifiedSainteLague,
    "power-mean": PowerMean,
    "entropy": Entropy,
    "hamilton": Hamilton,
    "lowndes": Lowndes,
    "min-max": MinMax,
    "quota-method": QuotaMethod,
    "neyman": Neyman,
    "power-allocation": PowerAllocation,
}
"""The methods; a record without "method" means fairness."""


# --- 4 Why two costs are equal --------------------------------------------------------------------------------------
#
# A cost is a sum of products c * base^exponent * ... of fractions. Such a product is a fraction, or a fraction times an
# irrational radical. Positive radicals of fractions, no two of which have a fraction as their ratio, are linearly
# independent over the fractions (Besicovitch 1940, Mordell 1953, Siegel 1972): a sum of them is 0 only if each
# coefficient is. So a sum of products is 0 exactly if, for each product, those whose ratio to it is a fraction add up
# to 0. Whether a ratio is a fraction is seen once all numbers are products of powers of the same pairwise coprime whole
# numbers, which takes greatest common divisors only.

Sum = dict[frozenset[tuple[Any, fmpq]], fmpq]
"""A sum of products: from the powers of each product to its coefficient."""

Exponents = tuple[Fraction, ...]
"""The exponents of a product over a basis."""


def fraction_power(base: fmpq, exponent: fmpq, budget: Budget) -> fmpq | None:
    """base^exponent if that is a fraction and not too long, else None."""
    p, q, bits = int(exponent.p), int(exponent.q), base.height_bits()
    if base == 1 or p == 0:
        return fmpq(1)
    if q > bits or bits * abs(p) > LONGEST:
        return None
    budget.spend(effort(bits * (1 + abs(p))))
    root = fmpq(base.p.root(q), base.q.root(q))
    return root**p if root**q == base else None


def are_equal(ours: list[Product], theirs: list[Product], budget: Budget) -> bool | None:
    """Whether two sums of products are the same number; None if that rests on numbers that have but a name.

    With names they are the same if they cancel whatever the names stand for; that they differ cannot be told.
    """
    difference = collected([*ours, *((-c, *powers) for c, *powers in theirs)], budget)
    if not difference:
        return True
    sums: dict[frozenset[Any], Sum] = defaultdict(dict)
    for powers, coefficient in difference.items():
        names = frozenset(power for power in powers if not isinstance(power[0], fmpq))
        sums[names][powers - names] = coefficient
    left = [names for names, total in sums.items() if not is_zero(total, budget)]
    return None if any(left) else not left


def collected(products: Iterable[Product], budget: Budget) -> Sum:
    """The sum of products, with those joined that have the same powers, and without those that cancel."""
    total: Sum = defaultdict(fmpq)
    for coefficient, *powers in products:
        exponents: dict[Any, fmpq] = {}
        budget.spend(effort(256 + sum(exponent.height_bits() for _, exponent in powers)))
        for base, exponent in powers:
            if is_short(base, exponent):
                coefficient *= base ** int(exponent.p)
            elif exponent != 0:
                exponents[base] = exponents.get(base, 0) + exponent
        budget.spend(effort(coefficient.height_bits()))
        total[frozenset(power for power in exponents.items() if power[1] != 0)] += coefficient
    return {powers: coefficient for powers, coefficient in total.items() if coefficient != 0}


def is_short(base: Any, exponent: fmpq) -> bool:
    """Whether base^exponent is a fraction of few digits."""
    return isinstance(base, fmpq) and exponent.q == 1 and base.height_bits() * abs(exponent) < 2**12


def is_zero(total: Sum, budget: Budget) -> bool:
    """Whether a sum of products of powers of fractions is 0."""
    fractions = {abs(c) for c in total.values()} | {base for powers in total for base, _ in powers}
    basis = coprime([whole for fraction in fractions for whole in (fraction.p, fraction.q)], budget)
    signs: Counter[Exponents] = Counter()
    for powers, c in total.items():
        signs[exponents_over(basis, [(abs(c), fmpq(1)), *powers], budget)] += 1 if c > 0 else -1
    left = {product: sign for product, sign in signs.items() if sign}
    while left:
        first = next(iter(left))
        kin = {product: sign for product, sign in left.items() if ratio_of(product, first, basis, budget) is not None}
        if not kin_cancel(kin, basis, budget):
            return False
        left = {product: sign for product, sign in left.items() if product not in kin}
    return True


def coprime(numbers: list[fmpz], budget: Budget) -> list[fmpz]:
    """Pairwise coprime whole numbers above 1 of which all the numbers are products."""
    basis, waiting = list[fmpz](), list({*numbers} - {fmpz(1)})
    while waiting:
        one = waiting.pop()
        for place, other in enumerate(basis):
            budget.spend(effort(min(one.bit_length(), other.bit_length())))
            common = one.gcd(other)
            if common > 1:
                del basis[place]
                waiting += [part for part in (common, one // common, other // common) if part > 1]
                break
        else:
            basis.append(one)
    return basis


def exponents_over(basis: list[fmpz], powers: Iterable[tuple[fmpq, fmpq]], budget: Budget) -> Exponents:
    """The exponents with which a product of powers of fractions is one of powers of the basis."""
    found = [Fraction(0)] * len(basis)
    for base, exponent in powers:
        exact = Fraction(int(exponent.p), int(exponent.q))
        for place, factor in enumerate(basis):
            times = multiplicity(base.p, factor, budget) - multiplicity(base.q, factor, budget)
            found[place] += times * exact
            budget.spend(effort(exponent.height_bits()))
    return tuple(found)


def multiplicity(whole: fmpz, factor: fmpz, budget: Budget) -> int:
    """How many times a factor divides a whole number."""
    times = 0
    while whole % factor == 0:
        budget.spend(effort(whole.bit_length()))
        whole, times = whole // factor, times + 1
    return times


def ratio_of(product: Exponents, other: Exponents, basis: list[fmpz], budget: Budget) -> list[tuple[fmpz, int]] | None:
    """The ratio of two products as whole powers; None if it is no fraction.

    It is one just if, for each exponent p / q of a number of the basis, that number is a q-th power.
    """
    powers: list[tuple[fmpz, int]] = []
    for factor, x, y in zip(basis, product, other, strict=True):
        p, q = (x - y).numerator, (x - y).denominator
        budget.spend(effort(factor.bit_length() + q.bit_length()))
        if q > factor.bit_length():
            return None
        root = factor.root(q) if q > 1 else factor
        if root**q != factor:
            return None
        powers.append((root, p))
    return powers


def kin_cancel(kin: dict[Exponents, int], basis: list[fmpz], budget: Budget) -> bool:
    """Whether different products, each so many times, whose ratios are fractions add up to 0."""
    if len({*kin.values()}) == 1 or (len(kin) == 2 and sum(kin.values()) == 0):
        return False
    first, total = next(iter(kin)), fmpq(0)
    for product, times in kin.items():
        ratio = fmpq(times)
        for root, exponent in ratio_of(product, first, basis, budget) or ():
            budget.spend(effort(root.bit_length() * abs(exponent)))
            ratio *= fmpq(root) ** exponent
        total += ratio
        budget.spend(effort(total.height_bits()))
    return bool(total == 0)


# --- 5 The price and the claims -------------------------------------------------------------------------------------

FIRST_BITS, MOST_BITS = 128, 4096
"""Precision of balls: it is doubled up to the second, and further only if the costs are known to be different."""


class Margin:
    """The units on both sides of the price, and what they cost.

    Parameters
    ----------
    method : Fairness or another
    low, high : list of int
        Units of each group that cost less than the price, and those that cost no more.
    least, most : list of int
        The bounds.

    Attributes
    ----------
    below, level, above : list of Unit
        The dearest unit of each group below the price, the first and the last one at it, the cheapest one above it.
    """

    def __init__(self, method: Any, low: list[int], high: list[int], least: list[int], most: list[int]) -> None:
        self.method = method
        self.below = [(i, a - 1) for i, a in enumerate(low) if a > least[i]]
        self.above = [(i, a) for i, a in enumerate(high) if a < most[i]]
        self.level = [(i, a) for i, p in enumerate(low) if p < high[i] for a in (p, high[i] - 1)]
        self.one_price: bool | None = None

    def measure(self) -> None:
        """Bring the costs to the present precision."""
        self.method.sharpen()
        self.dearest_below, self.dearest_level = (self.dearest(some) for some in (self.below, self.level))
        self.cheapest_level, self.cheapest_above = (self.cheapest(some) for some in (self.level, self.above))
        self.dearest_held = self.dearest_below.max(self.dearest_level)
        self.cheapest_next = self.cheapest_above.min(self.cheapest_level)

    def dearest(self, units: list[Unit]) -> Any:
        """The highest cost, of none one below all."""
        costs = (self.method.cost(*unit) for unit in units)
        return reduce(lambda one, other: one.max(other), costs, self.method.ends[0])

    def cheapest(self, units: list[Unit]) -> Any:
        """The lowest cost, of none one above all."""
        costs = (self.method.cost(*unit) for unit in units)
        return reduce(lambda one, other: one.min(other), costs, self.method.ends[1])

    def is_best(self) -> bool | None:
        """Whether below, level and above are rightly so called; None if balls of this precision cannot tell."""
        if self.dearest_below > self.cheapest_next or self.dearest_level > self.cheapest_next:
            return False
        if self.dearest_below < self.cheapest_next and self.dearest_held < self.cheapest_above:
            return self.has_one_price()
        return None

    def has_one_price(self) -> bool:
        """Whether all units that are said to cost the price are proven to cost the same."""
        if self.one_price is None:
            units = {(self.method.alike[i], a): (i, a) for i, a in self.level}.values()
            self.one_price = all(self.compare(unit, self.level[0]) for unit in units)
        return self.one_price

    def compare(self, ours: Unit, theirs: Unit) -> bool | None:
        """Whether two units cost the same; None if that cannot be told."""
        one, other = self.method.products(*ours), self.method.products(*theirs)
        return are_equal(one, other, self.method.budget)

    def settle(self) -> bool | None:
        """Whether the units are best although balls of this precision leave it in doubt; None if that stays so."""
        dear, cheap = self.in_doubt(self.below, [*self.level, *self.above], self.cheapest_next, self.dearest_below)
        level, above = self.in_doubt(self.level, self.above, self.cheapest_above, self.dearest_level)
        doubts = chain(pairs(dear, cheap), pairs(level, above))
        self.doubts = [pair for pair in doubts if not self.method.is_less(*pair)]
        return None if self.doubts else self.has_one_price()

    def must_come_apart(self) -> bool:
        """Whether all costs that are still in doubt are different, so that finer balls will tell."""
        return all(self.compare(*pair) is False for pair in self.doubts)

    def in_doubt(self, lower: list[Unit], upper: list[Unit], floor: Any, ceiling: Any) -> tuple[list[Unit], list[Unit]]:
        """Which of the lower units may not cost less than all upper ones, and which upper not more than all lower."""
        dear = [unit for unit in lower if not self.method.cost(*unit) < floor]
        cheap = [unit for unit in upper if not ceiling < self.method.cost(*unit)]
        self.method.budget.spend(1000 * len(dear) * len(cheap))
        return dear, cheap


def is_just_outside(text: str, number: arb, side: int) -> bool | None:
    """Whether a decimal lies on that side of a number, by less than 10^-15 of it or 10^-300; or is the same, exactly.

    None if a ball of this precision cannot tell.
    """
    if arb(text) == number:
        return True
    distance, most = side * (arb(text) - number), abs(number) / 10**15 + arb("1e-300")
    if distance <= 0 or distance >= most:
        return False
    return True if 0 < distance < most else None


def with_decimals(texts: str | list[str], number: Any) -> Iterable[tuple[str, arb]]:
    """A number with its decimal, or both numbers of a pair with theirs."""
    return [(texts, number)] if isinstance(texts, str) else zip(texts, number.numbers(), strict=True)


class Result:
    """One of the results of a record, and what is found out about it.

    Attributes
    ----------
    low, high : list of int
        Units that cost less than the price, and those that cost no more; the units themselves if none cost just it.
    """

    def __init__(self, row: dict[str, Any], groups: Groups, method: Any) -> None:
        self.row, self.groups, self.method = row, groups, method
        self.k, self.units, self.proof = row["k"], groups.among(row["units"]), row["proof"]
        at_price = row["at_price"] or {"low": row["units"], "high": row["units"]}
        self.low, self.high = (groups.among(at_price[end]) for end in ("low", "high"))
        self.near: bool | None = None
        self.best: bool | None = None

    def is_possible(self) -> bool:
        """Whether the units keep the bounds and sum to k."""
        return (
            self.groups.allow(self.method.fixed, self.low, self.units, self.high)
            and sum(self.units) == self.k
            and max(self.high) <= self.k
        )

    def look(self) -> None:
        """Find out whether the decimals are right and the units best, by balls that grow as long as that may help."""
        fixed, most = self.method.fixed, [min(most, self.k) for most in self.groups.maximum]
        most = [self.units[i] if i in fixed else most[i] for i in range(self.groups.n)]
        margin, bits = Margin(self.method, self.low, self.high, self.groups.minimum, most), FIRST_BITS
        while self.near is None or (self.best is None and self.proof is not None):
            self.method.budget.spend(STEPS_PER_LOOK + STEPS_PER_GROUP * self.groups.n)
            with ctx.workprec(bits):
                margin.measure()
                self.best = margin.is_best() if self.best is None else self.best
                self.near = self.is_near(margin) if self.near is None else self.near
                if bits >= MOST_BITS and self.near is not None and self.best is None:
                    self.best = margin.settle()
                if bits >= MOST_BITS and (self.near is None or self.best is not None or not margin.must_come_apart()):
                    break
            bits *= 2

    def is_near(self, margin: Margin) -> bool | None:
        """Whether the decimals enclose the price, the error and its logarithm, closely."""
        found = [
            is_just_outside(text, number, side)
            for name, numbers in self.numbers(margin).items()
            for end, side, exact in zip(("low", "high"), (-1, 1), numbers, strict=True)
            for text, number in with_decimals(self.row[name][end], exact)
        ]
        return False if False in found else None if None in found else True

    def numbers(self, margin: Margin) -> dict[str, tuple[Any, Any]]:
        """What the decimals should enclose, at their low end and at their high end."""
        price = {"price": (margin.dearest_held, margin.cheapest_next)}
        if self.row["error"] is None:
            return price
        error = reduce(self.method.join, (self.method.error(i, a) for i, a in enumerate(self.units)), arb(0))
        logarithm = arb("-inf") if error == 0 else error.log()
        return price | {"error": (error, error), "log_error": (logarithm, logarithm)}

    def claims(self, solver: str, rule: str) -> dict[str, bool]:
        """Return what the result claims, and whether each claim is surely so."""
        if not self.method.allows(self.k) or not self.is_possible():
            return {"the units keep bounds and sum to k": False}
        self.look()
        measures = ", the error and its logarithm" if self.row["error"] is not None else ""
        claims = {f"the decimals enclose the price{measures}": self.near is True}
        if self.proof in (None, "undecided"):
            return claims | self.claims_of_nothing(solver)
        between = self.row["at_price"] is None or sum(self.low) < self.k < sum(self.high)
        claims["no allocation is better"] = self.best is True and between
        return claims | (self.claims_about_ties(rule) if between else {})

    def claims_of_nothing(self, solver: str) -> dict[str, bool]:
        """A result that is undecided, or a heuristic's, says so and must not be shown to be wrong."""
        silent = self.row["unique"] is self.row["count"] is self.row["at_price"] is None
        if self.proof == "undecided":
            return {"nothing is proven (undecided)": silent and self.best is not False}
        return {"nothing is proven (a heuristic)": silent and solver == "notebook"}

    def claims_about_ties(self, rule: str) -> dict[str, bool]:
        """How many allocations are best, and whether the tie rule takes this one."""
        ties, budget, count = Ties(self.low, self.high, self.k), self.method.budget, self.row["count"]
        is_counted = count is None or count == str(ties.count(budget))
        is_alone = not ties.spans
        claim = (
            "other allocations are as good, not counted" if count is None else f"number of best allocations: {count}"
        )
        taken = ties.taken(rule, self.groups.current, budget)
        return {
            claim: is_counted and self.row["unique"] is is_alone and not (is_alone and count is None),
            "the tie rule takes this one": self.units == taken,
        }


class InTurn(Result):
    """A result of a method that awards units in turn: whoever hands them out again finds out whether it is right.

    Where two orders of equal priorities would lead to other units, so do an order and its reverse. For at each priority
    the groups served are those that come first among all that can be served together; if the first in one order are
    the first in the reverse as well, there is no choice.
    """

    def claims(self, solver: str, rule: str) -> dict[str, bool]:
        """Return what the result claims, and whether each claim is surely so."""
        if not self.method.allows(self.k) or not self.is_possible():
            return {"the units keep bounds and sum to k": False}
        units, others = (self.method.awards(rule, self.groups, order).upto(self.k) for order in (1, -1))
        is_alone = units == others
        is_taken = units == self.units and (is_alone or rule != "raise")
        told = "no tied award could leave" if self.row["unique"] else "tied awards could leave, not counted,"
        return {
            "awards in turn give these units, ties by the rule": is_taken,
            f"{told} other units": self.row["unique"] is is_alone,
        }


# --- 6 Ties and lots ------------------------------------------------------------------------------------------------
#
# The best allocations are those with low <= a <= high and sum k. First each range is trimmed to what its group can
# really have. Of s_i = most_i - least_i units more than its least, each tied group then takes some: together u.


class Ties:
    """All best allocations.

    Attributes
    ----------
    least, most : list of int
        The fewest and the most units that each group has in any of them.
    tied : list of int
        The groups for which these differ.
    spans : list of int
        s: by how much they differ, for the tied groups.
    units : int
        u: how many units the tied groups share beyond their least.
    """

    def __init__(self, low: list[int], high: list[int], k: int) -> None:
        room, excess = k - sum(low), sum(high) - k
        self.k = k
        self.least = [max(p, q - excess) for p, q in zip(low, high, strict=True)]
        self.most = [min(q, p + room) for p, q in zip(low, high, strict=True)]
        self.tied = [i for i, p in enumerate(self.least) if p < self.most[i]]
        self.spans = [self.most[i] - self.least[i] for i in self.tied]
        self.units = k - sum(self.least)

    def count(self, budget: Budget) -> fmpz:
        """How many there are."""
        return ways(self.spans, self.units, budget)

    def taken(self, rule: str, current: list[int] | None, budget: Budget) -> list[int] | None:
        """The one that a tie rule takes, None if it takes none."""
        if rule == "raise" and self.tied:
            return None
        if rule.startswith("lot ") and self.tied:
            extra = dict(zip(self.tied, drawn(self.spans, self.units, Stream(rule[4:], budget)), strict=True))
            return [a + extra.get(i, 0) for i, a in enumerate(self.least)]
        if rule == "current":
            return None if current is None else self.nearest(current)
        return self.nearest(self.least)

    def nearest(self, start: list[int]) -> list[int]:
        """The one that moves the fewest units from a start; of several such, the lexicographically greatest.

        Each group has what it has at the start, or the nearest that it can have. From there every unit that is still
        to be given or taken back is one move, whoever gives or takes: the first groups take, the last ones give.
        """
        units = [min(max(a, p), q) for a, p, q in zip(start, self.least, self.most, strict=True)]
        left = self.k - sum(units)
        for i in self.tied if left > 0 else self.tied[::-1]:
            step = max(min(left, self.most[i] - units[i]), self.least[i] - units[i])
            units[i], left = units[i] + step, left - step
        return units


def place_in_tie(rule: str, groups: Groups, budget: Budget) -> Callable[[int, int], int]:
    """Who comes first in a tie of awards, as a number for each group and its units.

    The first group; or those that hold more at present, the first of them; or whom a lot draws.
    """
    if rule == "current":
        if groups.current is None:
            raise ValueError(NOT_ALLOWED)
        held = groups.current
        return lambda i, a: i if a < held[i] else groups.n + i
    if rule.startswith("lot "):
        drawn = Stream(rule[4:], budget).order(groups.n)
        places = {i: place for place, i in enumerate(drawn)}
        return lambda i, a: places[i]
    return lambda i, a: i


def ways(spans: list[int], units: int, budget: Budget) -> fmpz:
    """In how many ways groups that take 0 to s each can take so many units together.

    Groups with s = 1 that take j units do so in C(their number, j) ways. For the others, count as if there were no
    limits: v units go to r groups in C(v + r - 1, r - 1) ways. Then take away the ways that break a limit (whoever does
    so has s + 1 units too many), add those that break two, and so on: these are the terms of prod (1 - x^(s + 1)).
    """
    units = min(units, sum(spans) - units)
    single, others = spans.count(1), Counter(span for span in spans if span > 1)
    breaking, rest = {0: fmpz(1)}, others.total()
    for span, times in others.items():
        breaking = times_breaking(breaking, span + 1, times, units, budget)
    shared = range(max(0, units - sum(others.elements())), min(single, units) + 1)
    bits = single + rest * (4 + (units // max(rest, 1)).bit_length())
    budget.spend(len(shared) * len(breaking) * effort(bits))
    total = fmpz(0)
    for j in shared:
        total += choose(single, j) * without_limits(breaking, units - j, rest)
    return total


def times_breaking(terms: dict[int, fmpz], step: int, times: int, units: int, budget: Budget) -> dict[int, fmpz]:
    """A polynomial {exponent: coefficient} times (1 - x^step)^times, up to the exponent `units`."""
    most = min(times, units // step)
    budget.spend(len(terms) * (1 + most) * effort(times + max(terms.values()).bit_length()))
    result: dict[int, fmpz] = defaultdict(fmpz)
    for j in range(most + 1):
        coefficient = (-1) ** j * choose(times, j)
        for exponent, other in terms.items():
            if exponent + j * step <= units:
                result[exponent + j * step] += coefficient * other
    return result


def without_limits(breaking: dict[int, fmpz], units: int, rest: int) -> fmpz:
    """The ways of `rest` groups to take so many units, less those that break limits."""
    if rest == 0:
        return fmpz(units == 0)
    terms = (c * choose(units - e + rest - 1, rest - 1) for e, c in breaking.items() if e <= units)
    return sum(terms, fmpz(0))


def choose(n: int, r: int) -> fmpz:
    """C(n, r), in how many ways r of n can be chosen."""
    return fmpz.bin_uiui(n, r)


class Stream:
    """Random whole numbers that anybody can draw again from a seed.

    The leading bits of SHA-256 of "evenhand lot:SEED:DRAW:BLOCK" for the blocks 0, 1, ...; each attempt is a new draw.
    """

    def __init__(self, seed: str, budget: Budget) -> None:
        self.seed, self.budget, self.draw = seed, budget, 0

    def below(self, limit: int) -> int:
        """A number from 0 to limit - 1, each equally likely: attempts that are too large are dropped."""
        bits = (limit - 1).bit_length()
        blocks = -(-bits // 256)
        while bits:
            self.budget.spend(blocks * (3000 + 4 * len(self.seed)))
            texts = [f"evenhand lot:{self.seed}:{self.draw}:{block}" for block in range(blocks)]
            self.draw += 1
            drawn = int.from_bytes(b"".join(sha256(text.encode()).digest() for text in texts)) >> -bits % 256
            if drawn < limit:
                return drawn
        return 0

    def order(self, n: int) -> list[int]:
        """The numbers from 0 to n - 1, shuffled: from the last place on each takes the number of a drawn place."""
        found = [*range(n)]
        for last in range(n - 1, 0, -1):
            place = self.below(last + 1)
            found[place], found[last] = found[last], found[place]
        return found

    def coin(self, a: int, b: int) -> bool:
        """True with the probability exp(-a / b) (Canonne, Kamath and Steinke 2020, algorithm 1)."""
        if a > b:
            return all(self.coin(1, 1) for _ in range(a // b)) and self.coin(a % b, b)
        j = 1
        while a and self.below(b * j) < a:
            j += 1
        return j % 2 == 1

    def geometric(self, p: int, q: int, most: int) -> int:
        """A number x from 0 to most, with a probability in proportion to exp(-x p / q)."""
        while p * most < q:
            x = self.below(most + 1)
            if self.coin(p * x, q):
                return x
        while True:
            rest = self.below(q)
            while not self.coin(rest, q):
                rest = self.below(q)
            wholes = 0
            while self.coin(1, 1):
                wholes += 1
            if (rest + q * wholes) // p <= most:
                return (rest + q * wholes) // p


def drawn(spans: list[int], units: int, stream: Stream) -> list[int]:
    """What each tied group takes of the units, so that all ways are equally likely."""
    if set(spans) == {1}:
        return selected(len(spans), units, stream)
    if 2 * units > sum(spans):
        return [s - x for s, x in zip(spans, rejected(spans, sum(spans) - units, stream), strict=True)]
    return rejected(spans, units, stream)


def selected(groups: int, units: int, stream: Stream) -> list[int]:
    """Selection sampling: one group after the other takes a unit with the probability (units left) / (groups left)."""
    found: list[int] = []
    for rest in range(groups, 0, -1):
        found.append(int(stream.below(rest) < units))
        units -= found[-1]
    return found


def rejected(spans: list[int], units: int, stream: Stream) -> list[int]:
    """Rejection sampling, until an attempt succeeds."""
    q = 2 ** sum(spans).bit_length()
    p = slope(Counter(spans), units, q, stream.budget)
    while True:
        found = attempt(spans, units, p, q, stream)
        if found is not None:
            return found


def attempt(spans: list[int], units: int, p: int, q: int, stream: Stream) -> list[int] | None:
    """All groups but one draw x in proportion to exp(-x p / q); that one, of the largest span, takes what is left.

    It is accepted in proportion to exp(-x p / q) as well, so that each way to take u units comes in proportion to
    exp(-u p / q): all alike.
    """
    last, found, left = spans.index(max(spans)), list[int](), units
    for i, span in enumerate(spans):
        found.append(stream.geometric(p, q, span) if i != last else 0)
        left -= found[i]
        if left < 0:
            return None
    if left > spans[last] or not stream.coin(p * left, q):
        return None
    found[last] = left
    return found


def slope(spans: Counter[int], units: int, q: int, budget: Budget) -> int:
    """The largest p up to 64 q for which the groups are expected to draw at least u units; any p would be right.

    A group is expected to draw 1 / (e^theta - 1) - (s + 1) / (e^(theta (s + 1)) - 1) units, theta = p / q.
    """
    low, high = 0, 64 * q
    while low < high:
        middle = (low + high + 1) // 2
        budget.spend(len(spans) * effort(256))
        with ctx.workprec(128):
            theta = arb(middle) / q
            each = 1 / theta.expm1()
            expected = sum((times * (each - (s + 1) / (theta * (s + 1)).expm1()) for s, times in spans.items()), arb(0))
            low, high = (middle, high) if expected >= units else (low, middle - 1)
    return low


# --- 7 Paths --------------------------------------------------------------------------------------------------------
#
# One parameter goes from low to high. An allocation is best where no held unit costs more than a next unit of another
# group. Costs of two units change places at most once along the parameters of ONCE: up to a factor that all share, and
# once an increasing function is taken of both, their difference is monotone. So what holds of two costs at both ends of
# a piece holds between. (The signposts of power means and of the entropy: with v = log(1 + 1 / a) / 2 their logarithms
# less log sqrt(a (a + 1)) have the derivatives tanh(p v) and (g(t) - g(1)) / (t - 1), g(t) = t coth(t v) convex, by v:
# both grow with the parameter.) Along the others a piece comes with cuts: between two of them the slopes of costs lie
# in intervals, and so do their differences.

ONCE = {
    ("fairness", "sigma"),
    ("fairness", "gamma"),
    ("divisor", "c"),
    ("modified-sainte-lague", "first"),
    ("power-mean", "p"),
    ("entropy", "t"),
    ("power-allocation", "power"),
}
SEVERAL = {("fairness", "kappa"), ("fairness", "beta"), ("fairness", "base")}

PATH_BITS = 128
MOST_HALVES = 64
"""Times that what lies between two cuts is halved where the slopes do not tell."""

NO_UNITS: Set[Unit] = frozenset()

Slope = tuple[arb, arb]
"""Numbers below and above all slopes."""


class Path:
    """A record of a path, and what is found out about it.

    Parameters
    ----------
    record : dict
    budget : Budget
    """

    def __init__(self, record: dict[str, Any], budget: Budget) -> None:
        self.record, self.budget = record, budget
        self.name, self.parameter = record["method"]["name"], record["parameter"]
        self.groups, self.k = Groups(record["input"], budget), record["k"]
        self.pieces, self.methods = record["pieces"], dict[fmpq, Any]()
        if (self.name, self.parameter) not in ONCE | SEVERAL or not self.pieces:
            raise ValueError("it follows no parameter that evenhand can follow")
        if any(len(piece["units"]) != self.groups.n for piece in self.pieces):
            raise ValueError("two of its lists differ in length")

    def claims(self) -> dict[str, bool]:
        """What the record claims, and whether each claim is so."""
        text = json.dumps(self.record["input"], sort_keys=True)
        claims = {"the SHA-256 is that of the input": sha256(text.encode()).hexdigest() == self.record["input_sha256"]}
        ends = [number(piece[end]) for piece in self.pieces for end in ("low", "high")]
        whole = [number(self.record[end]) for end in ("low", "high")]
        is_whole = [ends[0], ends[-1]] == whole and ends == sorted(ends)
        claims["the pieces and the gaps between them cover all from low to high"] = is_whole
        gaps = list(zip(ends[1:-1:2], ends[2:-1:2], strict=True))
        narrow = all(10**12 * (y - x) <= max(abs(x), (whole[1] - whole[0]) / 10**9) for x, y in gaps)
        claims["no gap is wider than 10^-12 of its number"] = narrow
        if not all(claims.values()):
            return claims
        for place, piece in enumerate(self.pieces, 1):
            claims |= self.claims_of_piece(place, piece)
        for place, (gap, two) in enumerate(zip(gaps, pairwise(self.pieces), strict=True), 1):
            if two[0]["gap"] == "several":
                claims[f"gap {place}: nothing is proven, nor said to be"] = True
            elif gap[0] < gap[1]:
                claims[f"gap {place}: only the units that change places in it are in question"] = self.is_gap(gap, two)
        return claims

    def claims_of_piece(self, place: int, piece: dict[str, Any]) -> dict[str, bool]:
        """That its units are best at every value of it."""
        method = self.at(number(piece["low"]))
        if not self.groups.allow(method.fixed, piece["units"]) or sum(piece["units"]) != self.k:
            return {f"piece {place}: the units keep bounds and sum to k": False}
        if piece["proof"] == "undecided":
            return {f"piece {place}: nothing is proven, nor said to be": True}
        held, following = self.margin(piece["units"])
        values = [number(text) for text in (piece["low"], *piece["cuts"], piece["high"])]
        is_best = values == sorted(values) and (all(self.precede(held, following, *two) for two in pairwise(values)))
        return {f"piece {place}: no allocation is better at any value of it": is_best}

    def is_gap(self, gap: tuple[fmpq, fmpq], two: tuple[dict[str, Any], dict[str, Any]]) -> bool:
        """Whether in a gap only the order of units that change places, and of their equals, makes a neighbour worse."""
        ours, theirs = (piece["units"] for piece in two)
        moved = {(i, a) for i, pair in enumerate(zip(ours, theirs, strict=True)) for a in range(min(pair), max(pair))}
        between = moved | {(j, a) for i, a in moved for j in range(self.groups.n) if self.move_together(i, j)}
        return all(self.precede(*self.margin(units), *gap, between) for units in (ours, theirs))

    def move_together(self, i: int, j: int) -> bool:
        """Whether the same unit of two groups changes places with others where that of the other does.

        So it is with equal groups, and where all ideals are the same all along: then costs of the same unit differ by
        their weights only, and are 0 at the same value.
        """
        method = self.at(number(self.record["low"]))
        if method.alike[i] == method.alike[j]:
            return True
        return self.name == "fairness" and self.parameter not in ("kappa", "gamma") and method.kappa == 0

    def margin(self, units: list[int]) -> tuple[list[Unit], list[Unit]]:
        """The last unit of each group that has more than it must have, and the next one of each that may have more."""
        fixed = self.at(number(self.record["low"])).fixed
        held = [(i, a - 1) for i, a in enumerate(units) if a > self.groups.minimum[i]]
        most = [min(most, self.k) for most in self.groups.maximum]
        return held, [(i, a) for i, a in enumerate(units) if a < most[i] and i not in fixed]

    def at(self, value: fmpq) -> Any:
        """The method with that value of the parameter, turned to the total."""
        if value not in self.methods:
            if len(self.methods) > 8:
                self.methods.clear()
            text = {self.parameter: str(Fraction(int(value.p), int(value.q)))}
            method = KINDS[self.name](self.groups, self.record["method"]["parameters"] | text, self.budget)
            if not method.allows(self.k):
                raise ValueError(NOT_ALLOWED)
            self.methods[value] = method
        return self.methods[value]

    def precede(
        self, ours: list[Unit], theirs: list[Unit], x: fmpq, y: fmpq, between: Set[Unit] = NO_UNITS, halves: int = 0
    ) -> bool:
        """Whether none of our units costs more than one of theirs of another group, at every value from x to y.

        But for pairs of units that are both `between`: these are not asked for.
        """
        if (self.name, self.parameter) in ONCE or x == y:
            return all(in_order(self.at(value), ours, theirs, between) for value in {x, y})
        with ctx.workprec(PATH_BITS):
            if Stretch(self, ours, theirs, x, y).is_in_order(between):
                return True
        if halves == MOST_HALVES:
            return False
        middle = (x + y) / 2
        return all(self.precede(ours, theirs, *half, between, halves + 1) for half in ((x, middle), (middle, y)))


def is_asked(ours: Unit, theirs: Unit, between: Set[Unit]) -> bool:
    """Whether the order of two units is asked for: they are of different groups, and not both between."""
    return ours[0] != theirs[0] and not {ours, theirs} <= between


def in_order(method: Any, ours: list[Unit], theirs: list[Unit], between: Set[Unit]) -> bool:
    """Whether none of our units costs more than one of theirs."""
    bits = FIRST_BITS
    while True:
        with ctx.workprec(bits):
            method.budget.spend(STEPS_PER_LOOK)
            method.sharpen()
            costs = {unit: method.cost(*unit) for unit in (*ours, *theirs)}
            floor = reduce(arb.min, (costs[unit] for unit in theirs), arb("inf"))
            ceiling = reduce(arb.max, (costs[unit] for unit in ours), arb("-inf"))
            dear = [unit for unit in ours if not costs[unit] < floor]
            cheap = [unit for unit in theirs if not ceiling < costs[unit]]
            method.budget.spend(1000 * len(dear) * len(cheap))
            doubtful = [(u, w) for u, w in pairs(dear, cheap) if is_asked(u, w, between) and not costs[u] < costs[w]]
            if any(costs[u] > costs[w] for u, w in doubtful):
                return False
            if all(are_the_same(method, u, w) for u, w in doubtful):
                return True
        if bits >= MOST_BITS:
            return False
        bits *= 2


def are_the_same(method: Any, ours: Unit, theirs: Unit) -> bool:
    """Whether two units are proven to cost the same."""
    if (method.alike[ours[0]], ours[1]) == (method.alike[theirs[0]], theirs[1]):
        return True
    return are_equal(method.products(*ours), method.products(*theirs), method.budget) is True


class Stretch:
    """Costs of units of Fairness from a value x of kappa, beta or the base to another y, by their slopes between.

    The error w m x^beta of a group moves by w m x^beta log x along beta. The ideal A moves along kappa by
    (k - n base) T (log P - sum T log P), along the base by 1 - n T; and x by -a / A^2 times that above the ideal, by
    1 / a times that below it, and the error by w m beta x^(beta - 1) times that.
    """

    def __init__(self, path: Path, ours: list[Unit], theirs: list[Unit], x: fmpq, y: fmpq) -> None:
        self.path, self.ours, self.theirs = path, ours, theirs
        self.here, self.there, self.width = path.at(x), path.at(y), arb(y - x)
        self.name, self.budget = path.parameter, path.budget
        self.here.sharpen()
        self.there.sharpen()
        self.span = arb(x).union(arb(y))
        self.beta = self.span if self.name == "beta" else arb(self.here.beta)
        self.known = dict[Unit, Slope]()
        self.place()

    def place(self) -> None:
        """Find ideals, and how they move, wherever between."""
        method, kinds = self.here, self.here.numbers
        self.kappa = kappa = self.span if self.name == "kappa" else arb(method.kappa)
        self.base = base = self.span if self.name == "base" else arb(method.base)
        largest = max(method.populations)
        self.budget.spend(2 * len(kinds) * power_effort(ctx.prec))
        logs = {i: (arb(method.populations[i]) / arb(largest)).log() for i in kinds}
        powers = {i: (kappa * log).exp() for i, log in logs.items()}
        self.total = total = sum((powers[i] * times for i, times in kinds.items()), arb(0))
        mean = sum((powers[i] * times * logs[i] for i, times in kinds.items()), arb(0)) / total
        self.free = free = self.path.k - method.n * base
        self.ideals = {i: base + free * power / total for i, power in powers.items()}
        if self.name == "base":
            self.moves = {i: 1 - method.n * power / total for i, power in powers.items()}
        else:
            self.moves = {i: free * power / total * (logs[i] - mean) for i, power in powers.items()}

    def is_in_order(self, between: Set[Unit]) -> bool:
        """Whether none of our units costs more than one of theirs."""
        if not self.ours or not self.theirs:
            return True
        first = self.ours[0]
        highest = {unit: self.least(unit, first, -1) for unit in self.ours}
        lowest = {unit: self.least(first, unit, 1) for unit in self.theirs}
        ceiling = reduce(arb.max, highest.values())
        floor = reduce(arb.min, lowest.values())
        dear = [unit for unit, most in highest.items() if not most < floor]
        cheap = [unit for unit, least in lowest.items() if not ceiling < least]
        self.budget.spend(10_000 * len(dear) * len(cheap))
        asked = ((u, w) for u, w in pairs(dear, cheap) if is_asked(u, w, between))
        return all(highest[u] < lowest[w] or self.is_before(u, w) for u, w in asked)

    def least(self, ours: Unit, theirs: Unit, side: int) -> arb:
        """The least by which theirs costs more than ours, or with side -1 less than that, taken negative."""
        here, there, fall, rise = self.difference(ours, theirs)
        if fall >= 0:
            return side * here
        if rise <= 0:
            return side * there
        return side * (rise * here - fall * there + fall * rise * self.width) / (rise - fall)

    def is_before(self, ours: Unit, theirs: Unit) -> bool:
        """Whether ours costs no more than theirs anywhere between."""
        alike = self.here.alike
        if (alike[ours[0]], ours[1]) == (alike[theirs[0]], theirs[1]):
            return True
        # With beta 1 every unit from the ideal on costs a group the same.
        is_flat = self.beta == 1 and all(self.ideals[alike[i]] <= a for i, a in (ours, theirs))
        if (ours[1] == theirs[1] or is_flat) and self.grows(ours[0], theirs[0], max(ours[1], theirs[1])):
            return True
        here, there, fall, rise = self.difference(ours, theirs)
        if fall >= 0 or rise <= 0:
            return all(
                more > 0 or (not more < 0 and are_the_same(method, ours, theirs))
                for more, method in ((here, self.here), (there, self.there))
            )
        return here >= 0 and there >= 0 and rise * here - fall * there + fall * rise * self.width > 0

    def difference(self, ours: Unit, theirs: Unit) -> tuple[arb, arb, arb, arb]:
        """By how much theirs costs more than ours at both ends, and bounds of the slope of that."""
        here, there = (method.cost(*theirs) - method.cost(*ours) for method in (self.here, self.there))
        (low, high), (our_low, our_high) = self.slope(*theirs), self.slope(*ours)
        return here, there, low - our_high, high - our_low

    def slope(self, i: int, a: int) -> Slope:
        """Bounds of the slope of a cost."""
        unit = self.here.alike[i], a
        if unit not in self.known:
            self.budget.spend(4 * power_effort(ctx.prec))
            (low, high), (held_low, held_high) = self.error_slope(i, a + 1), self.error_slope(i, a)
            found = low - held_high, high - held_low
            self.known[unit] = found if all(one.is_finite() for one in found) else (arb("-inf"), arb("inf"))
        return self.known[unit]

    def error_slope(self, i: int, a: int) -> Slope:
        """Bounds of the slope of an error: those of both sides of the ideal where the units may be on either."""
        ideal = self.ideals[self.here.alike[i]]
        return both(self.side_slope(i, a, side) for side in sides_of(a, ideal))

    def grows(self, i: int, j: int, a: int) -> bool:
        """Whether the same unit surely costs group j at least as much as group i, wherever between.

        Of groups that all but equal each other the costs differ by too little for their slopes along the parameter. By
        log P, with sum P^kappa as it is, A moves by kappa (k - n base) T, and the error by gamma times itself besides.
        """
        method, populations = self.here, self.path.groups.populations
        largest, (p, q) = max(populations), (populations[i], populations[j])
        self.budget.spend(20 * power_effort(ctx.prec))
        log = (arb(p) / arb(largest)).log().union((arb(q) / arb(largest)).log())
        share = (self.kappa * log).exp() / self.total
        ideal, moves = self.base + self.free * share, self.kappa * self.free * share
        weight = (arb(method.gamma) * log).exp()
        if self.beta == 1 and ideal <= a:
            # Here a unit costs W m / A.
            slope = weight * arb(method.factors[1]) * (arb(method.gamma) - moves / ideal) / ideal
            return bool(slope >= 0 if q > p else slope <= 0)
        above, held = (
            both(self.by_size(b, side, ideal, moves, weight) for side in sides_of(b, ideal)) for b in (a + 1, a)
        )
        return above[0] - held[1] >= 0 if q > p else above[1] - held[0] <= 0

    def by_size(self, a: int, side: int, ideal: arb, moves: arb, weight: arb) -> Slope:
        """Bounds on one side of the slope of an error by log P."""
        x = (a - ideal) / ideal if side > 0 else (ideal - a) / a
        weight = arb(self.here.factors[side]) * weight
        factor = weight * self.beta * moves * (1 / arb(a) if side < 0 else -a / ideal**2)
        low, high = self.times_power(factor, x, self.beta - 1, self.here.beta == 1 and self.name != "beta")
        more, most = self.times_power(weight * arb(self.here.gamma), x, self.beta, False)
        return low + more, high + most

    def times_power(self, factor: arb, x: arb, exponent: arb, is_one: bool) -> Slope:
        """Bounds of factor x^exponent for x not below 0; the power may be known to be 1."""
        if is_one:
            return ends(factor)
        if x > 0:
            return ends(factor * (exponent * x.log()).exp())
        if not exponent > 0:
            return arb("-inf"), arb("inf")
        low, high = (arb(0), arb(0)) if x.upper() <= 0 else ends(factor * (exponent * x.upper().log()).exp())
        return low.min(arb(0)), high.max(arb(0))

    def side_slope(self, i: int, a: int, side: int) -> Slope:
        """Bounds on one side; x^beta log x lies between its values at both ends of x and its least, -1 / (e beta)."""
        method, first = self.here, self.here.alike[i]
        ideal, weight = self.ideals[first], arb(method.factors[side]) * method.weights[first]
        x = (a - ideal) / ideal if side > 0 else (ideal - a) / a
        if self.name == "beta":
            if x > 0:
                return ends(weight * (self.beta * x.log()).exp() * x.log())
            if x.upper() <= 0:
                return arb(0), arb(0)
            most = weight * (self.beta * x.upper().log()).exp() * x.upper().log()
            return (-weight).lower(), most.upper().max(arb(0))
        factor = weight * self.beta * self.moves[first] * (1 / arb(a) if side < 0 else -a / ideal**2)
        return self.times_power(factor, x, self.beta - 1, method.beta == 1)


def sides_of(a: int, ideal: arb) -> list[int]:
    """The sides of an ideal that a units may be on."""
    return [1] if a > ideal else [-1] if a < ideal else [1, -1]


def both(slopes: Iterable[Slope]) -> Slope:
    """Bounds of all of them."""
    lows, highs = zip(*slopes, strict=True)
    return reduce(arb.min, lows), reduce(arb.max, highs)


def ends(ball: arb) -> Slope:
    """The ends of a ball."""
    return ball.lower(), ball.upper()


# --- 8 The whole record ---------------------------------------------------------------------------------------------


def verify(data: bytes) -> dict[str, bool]:
    """Check a record.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    dict
        What the record claims, and whether each claim is so.

    Raises
    ------
    ValueError
        It is no record, or would take too long to check; the text says why.
    """
    return claims_of(read(data), Budget(WORK - STEPS_PER_BYTE * len(data)))


def claims_of(record: dict[str, Any], budget: Budget) -> dict[str, bool]:
    """What a record claims, and whether each claim is so."""
    if record["format"] == PATH_FORMAT:
        return Path(record, budget).claims()
    given, rows = record["input"], record["results"]
    groups = Groups(given, budget)
    method, text = asked(record, groups, budget), json.dumps(given, sort_keys=True)
    totals = [row["k"] for row in rows]
    claims = {"the SHA-256 is that of the input": sha256(text.encode()).hexdigest() == record["input_sha256"]}
    claims["the totals increase"] = totals == sorted({*totals}) != []
    if given.get("threshold") is not None:
        claims |= claims_about_the_fallen(len(given["names"]), groups, rows)
    for row in rows:
        check_lengths(row, len(given["names"]))
        found = (InTurn if method.in_turn else Result)(row, groups, method).claims(record["solver"], record["ties"])
        claims |= {f"k = {row['k']}: {claim}": so for claim, so in found.items()}
    return claims


def asked(record: dict[str, Any], groups: Groups, budget: Budget) -> Any:
    """The method that was asked for, with its penalty on change if there is one."""
    change = record["input"].get("change")
    method = KINDS[record["method"]["name"]](groups, record["method"]["parameters"], budget)
    return method if change is None else LeastChange(method, number(change), groups.current)


def check_lengths(row: dict[str, Any], n: int) -> None:
    """Refuse a result in which not every group has a number."""
    if any(len(units) != n for units in (row["units"], *(row["at_price"] or {}).values())):
        raise ValueError("two of its lists differ in length")


def claims_about_the_fallen(n: int, groups: Groups, rows: list[dict[str, Any]]) -> dict[str, bool]:
    """Whether those that fall below the threshold have nothing."""
    lists = [units for row in rows for units in (row["units"], *(row["at_price"] or {}).values())]
    nothing = all(sum(units) == sum(groups.among(units)) for units in lists)
    return {f"who falls below the threshold gets nothing ({n - groups.n} of {n} groups)": nothing}
