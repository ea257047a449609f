"""Check a record of evenhand, and nothing but the record: compute every number in it, prove every claim, once more.

Only Python and FLINT are used: an `fmpq` is an exact fraction, an `arb` a ball that surely holds the true number, and
balls compare as true only where that is certain. A group with population P, a units and the ideal a* = b + (k - n b)
P^kappa / sum P^kappa has the error w m x^beta with w = P^gamma / sum P^gamma; x = a / a* - 1 and m = 2 sigma above its
ideal, x = a* / a - 1 and m = 2 (1 - sigma) below. This is convex: each unit costs the group (adds to its error) no less
than the one before. So for any price, the allocations that hold every unit that costs less, none that costs more, and
some that cost just as much, are the best for their k.
"""

# fmt: off
# ruff: noqa: B905, E701
import json
import re
from fractions import Fraction
from functools import reduce
from hashlib import sha256
from math import lcm, prod
from typing import Any

from flint import arb, ctx, fmpq, fmpz_poly

# Shapes: a dict has exactly these keys, a list any number of such items, a tuple may also be null, text fits a pattern.
NUMBERS, EXACT, DECIMAL = ("price", "error", "log_error"), "[0-9]+([.][0-9]+|/[1-9][0-9]*)?", "-?([0-9.e-]{1,40}|inf)"
INPUT = {"names": [".+"], "populations": [EXACT], "minimum": [int], "maximum": [(int,)], "current": ([int],)}
PARAMETERS, WORK, LARGEST = ("kappa", "gamma", "beta", "sigma", "base"), 2**27, 2**24
RESULT = {"k": int, "units": [int], "proof": ("float|ball|exact|undecided",), "unique": (bool,), "count": ("[0-9]+",),
    "at_price": ({"low": [int], "high": [int]},), **{x: {"low": DECIMAL, "high": DECIMAL} for x in NUMBERS}}
RECORD = {"format": "evenhand record 1", "evenhand": ".+", "input": INPUT, "input_sha256": ".+", "results": [RESULT],
    "parameters": dict.fromkeys(PARAMETERS, EXACT), "solver": "exact|notebook", "ties": "first|raise|lot -?[0-9]+"}

def fits(value: Any, shape: Any) -> bool:
    """Whether a value has a shape."""
    if type(shape) is tuple: return value is None or fits(value, shape[0])
    if type(shape) is str: return type(value) is str and re.fullmatch(shape, value) is not None
    if type(shape) is list: return type(value) is list and all(fits(one, shape[0]) for one in value)
    if type(shape) is type: return type(value) in (shape,) and 0 <= value < 2**62
    return type(value) is dict and value.keys() == shape.keys() and all(fits(value[key], shape[key]) for key in shape)

def power(base: Any, exponent: fmpq) -> Any:
    """Return base^exponent, exact where that is rational and of moderate size, else a ball."""
    p, q = (int(exponent.p), int(exponent.q)) if base != 1 else (0, 1)
    if isinstance(base, fmpq) and q <= base.height_bits() <= 2**15 / (1 + abs(p)):
        root = fmpq(base.p.root(q), base.q.root(q))
        if root**q == base: return root**p
    return arb(base) ** arb(exponent)

class Checker:
    """The groups and parameters of a record, at one total k after the other."""

    def __init__(self, record: Any) -> None:
        given, self.solver, (self.ties, _, self.seed) = record["input"], record["solver"], record["ties"].partition(" ")
        texts, self.work = [record["parameters"][name] for name in PARAMETERS] + given["populations"], WORK
        numbers = [fmpq(*Fraction(text).as_integer_ratio()) for text in texts]
        self.kappa, self.gamma, self.beta, self.sigma, self.base, *people = numbers
        self.low, self.high = given["minimum"], [2**62 if most is None else most for most in given["maximum"]]
        self.n, self.known, self.degree = len(people), dict[Any, Any](), lcm(*(int(x.q) for x in numbers[:3]))
        lengths = {len(column) for column in given.values() if column is not None} | {len(set(given["names"]))}
        if lengths != {self.n} or 0 in [self.n, *people, *self.low] or self.beta < 1 or self.sigma > 1:
            raise ValueError("its input is none that evenhand allows")
        self.people = [p / people[0] if self.kappa + self.gamma > 0 else fmpq(1) for p in people]

    def shares(self, name: str) -> Any:
        """P^exponent / sum P^exponent, exact where all of them can be, else balls of the present precision."""
        if (name, ctx.prec) not in self.known:
            powers = [power(p, getattr(self, name)) for p in self.people]
            total = reduce(lambda x, y: y + (x if isinstance(x, arb) or x.height_bits() < 2**12 else arb(x)), powers)
            self.known[name, ctx.prec] = [one / total for one in powers]
        return self.known[name, ctx.prec]

    def error(self, i: int, a: int) -> tuple[Any, int, Any]:
        """Error m x^beta (before its weight) of group i with a units, side of the ideal (1 above, -1 below), and x."""
        ideal = self.base + self.free * self.shares("kappa")[i]
        side = (a > ideal) - (a < ideal)
        m, x = 1 + side * (2 * self.sigma - 1), (a / ideal) ** side - 1 if side or a == ideal else arb("nan")
        return fmpq(0) if m == 0 or x == 0 else m * power(x, self.beta), side, x

    def cost(self, i: int, a: int) -> arb:
        """What the next unit of group i costs when it has a units."""
        return arb(self.shares("gamma")[i] * (self.error(i, a + 1)[0] - self.error(i, a)[0]))

    def mark(self, i: int, a: int) -> Any:
        """What units share only if they cost the same: a whole power of the cost, less factors that all share."""
        (here, side, x), (there, beyond, y), straight = self.error(i, a), self.error(i, a + 1), self.beta == 1
        who, free, step = self.people[i if self.gamma + self.kappa * self.free > 0 else 0], self.base == 0, there - here
        if step == 0: return 0
        if isinstance(step, fmpq): kind, more = f"{step > 0}", [(abs(step), fmpq(1))]
        elif straight and side > 0: kind, more = ("above", [(who, -self.kappa)]) if free else (f"above {who}", [])
        elif straight and free and beyond < 0: kind, more = "below", [(who, self.kappa), (fmpq(1, a * a + a), fmpq(1))]
        elif 0 in (here, there) and isinstance(x, fmpq): kind, more = f"{here == 0} 0", [((x, y)[here == 0], self.beta)]
        else: return who, a
        powers = [(base, int((exponent * self.degree).p)) for base, exponent in [(who, self.gamma), *more]]
        short = sum(base.height_bits() * abs(exponent) for base, exponent in powers) < 2**22
        return kind, prod(base**exponent for base, exponent in powers) if short else (*powers,)

    def facts(self, row: Any, low: list[int], high: list[int], most: list[int]) -> tuple[bool, bool, bool]:
        """Whether all from low to high are surely best, surely not, and each decimal is surely near its number."""
        below = [self.cost(i, a - 1) for i, a in enumerate(low) if a > self.low[i]]
        above = [self.cost(i, a) for i, a in enumerate(high) if a < most[i]]
        level = {(i, a): self.cost(i, a) for i in range(self.n) if low[i] < high[i] for a in (low[i], high[i] - 1)}
        under, dearest = (reduce(arb.max, costs, arb("-inf")) for costs in (below, [*below, *level.values()]))
        over, cheapest = (reduce(arb.min, costs, arb("inf")) for costs in (above, [*above, *level.values()]))
        error = sum((self.shares("gamma")[i] * self.error(i, a)[0] for i, a in enumerate(row["units"])), arb(0))
        numbers = (dearest, cheapest, error, error, *2 * [error.log() if error != 0 else arb("-inf")])
        ends = zip((arb(row[x][end]) for x in NUMBERS for end in ("low", "high")), numbers, (-1, 1) * 3)
        near = all(x == y or 0 < sign * (x - y) < abs(y) / 10**15 + arb("1e-300") for x, y, sign in ends)
        return under < cheapest and dearest < over and len({self.mark(i, a) for i, a in level}) < 2, under > over, near

    def result(self, row: Any) -> dict[str, bool]:
        """Return what one result claims, and whether each claim is surely so."""
        k, units, proof, count = row["k"], row["units"], row["proof"], row["count"]
        low, high = (row["at_price"][end] if row["at_price"] else units for end in ("low", "high"))
        most, gap, room, self.free = [min(u, k) for u in self.high], sum(high) - k, k - sum(low), k - self.n * self.base
        fit = all([*x] == sorted(x) for x in zip(self.low, low, units, high, most, strict=True))
        if not fit or sum(units) != k or self.base * self.n > k: return {"the units keep bounds and sum to k": False}
        for bits in (128, 256, 512, 1024, 2048, 4096):
            self.work -= bits * (self.n + 8)
            if self.work < 0: raise ValueError("it would take too long to check")
            with ctx.workprec(bits): best, beaten, near = self.facts(row, low, high, most)
            if near and (best or beaten or proof is None): break
        claims = {"the decimals enclose the price, the error and its logarithm": near}
        if proof in (None, "undecided"):
            silent = row["unique"] is count is row["at_price"] is None and (proof or self.solver == "notebook")
            return claims | {f"nothing is proven ({proof or 'a heuristic'})": bool(silent) and not (beaten and proof)}
        least = [max(p, q - gap) for p, q in zip(low, high)]
        left, spans = k - sum(least), [min(q, p + room) - a for p, q, a in zip(low, high, least)]
        digits = sum(span.bit_length() for span in spans)
        if sum(spans) * digits * (digits if self.seed else 8) > 2**32: raise ValueError("it has too many ties")
        ways = prod((fmpz_poly([1] * (span + 1)) ** spans.count(span) for span in {*spans}), start=fmpz_poly([1]))
        claims["no allocation is better"] = best and (row["at_price"] is None or sum(low) < k < sum(high))
        claims[f"number of best allocations: {count}"] = str(ways[left]) == count and (count == "1") is row["unique"]
        bits = int(ways[left]).bit_length()
        texts = ([f"evenhand lot:{self.seed}:{attempt}:{x}" for x in range(-(-bits // 256))] for attempt in range(999))
        ranks = (int.from_bytes(b"".join(sha256(x.encode()).digest() for x in block)) >> -bits % 256 for block in texts)
        rank = next(rank for rank in ranks if rank < ways[left]) if self.seed else 0
        for i, span in enumerate(spans):
            ways, more = ways / fmpz_poly([1] * (span + 1)) if rank else ways, min(span, left)
            while rank and rank >= ways[left - more]: rank, more = rank - int(ways[left - more]), more - 1
            least[i], left = least[i] + more, left - more
        return claims | {"the tie rule takes this one": least == units and (count == "1" or self.ties != "raise")}

def verify(data: bytes) -> dict[str, bool]:
    """Return every claim of a record and whether it is so; a ValueError or RecursionError says that it is no record."""
    record = json.loads(data, object_pairs_hook=lambda x: dict(x) if len(dict(x)) == len(x) else None)
    if len(data) > LARGEST or not fits(record, RECORD): raise ValueError("it is not in the format 'evenhand record 1'")
    rows, checker, text = record["results"], Checker(record), json.dumps(record["input"], sort_keys=True)
    claims = {"the SHA-256 is that of the input": sha256(text.encode()).hexdigest() == record["input_sha256"]}
    claims["the totals increase"] = [row["k"] for row in rows] == sorted({row["k"] for row in rows}) != []
    for row in rows: claims |= {f"k = {row['k']}: {claim}": so for claim, so in checker.result(row).items()}
    return claims
