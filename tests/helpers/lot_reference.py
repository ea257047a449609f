"""Lots as docs/verify.md describes them, written for reading and not for speed; no line of checker or solver is used.

Random bits are texts of "0" and "1", expected values are sums over all numbers of units: for small problems only.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from itertools import count

from flint import arb, ctx


def lot(seed: str, least: list[int], most: list[int], k: int) -> tuple[int, ...]:
    """Draw one of the allocations between `least` and `most`, which every group can really have, with the sum k."""
    tied = [i for i in range(len(least)) if least[i] < most[i]]
    spans, units = [most[i] - least[i] for i in tied], k - sum(least)
    found = list(least)
    for i, extra in zip(tied, _extras(Draws(seed), spans, units), strict=True):
        found[i] += extra
    return tuple(found)


def order(seed: str, n: int) -> list[int]:
    """Draw an order of n groups: from the last place on, each takes what stands at a drawn place up to it."""
    draws, found = Draws(seed), list(range(n))
    for last in reversed(range(1, n)):
        place = draws.below(last + 1)
        found[place], found[last] = found[last], found[place]
    return found


def _extras(draws: Draws, spans: list[int], units: int) -> list[int]:
    if all(span == 1 for span in spans):
        return _one_by_one(draws, len(spans), units)
    if 2 * units > sum(spans):
        given_up = _until_accepted(draws, spans, sum(spans) - units)
        return [spans[i] - given_up[i] for i in range(len(spans))]
    return _until_accepted(draws, spans, units)


class Draws:
    """Whole numbers from a seed, one attempt after the other."""

    def __init__(self, seed: str) -> None:
        self._digests = self._attempts(seed)

    def _attempts(self, seed: str) -> Iterator[Iterator[str]]:
        for attempt in count():
            yield (self._bits(f"evenhand lot:{seed}:{attempt}:{block}") for block in count())

    def _bits(self, text: str) -> str:
        return "".join(format(byte, "08b") for byte in sha256(text.encode()).digest())

    def below(self, limit: int) -> int:
        """A whole number below the limit."""
        if limit == 1:
            return 0
        wanted = len(format(limit - 1, "b"))
        while True:
            bits, blocks = "", next(self._digests)
            while len(bits) < wanted:
                bits += next(blocks)
            if int(bits[:wanted], 2) < limit:
                return int(bits[:wanted], 2)

    def is_kept(self, a: int, b: int) -> bool:
        """True with the probability exp(-a / b)."""
        if a > b:
            for _ in range(a // b):
                if not self.is_kept(1, 1):
                    return False
            a %= b
        if a == 0:
            return True
        for j in count(1):
            if self.below(b * j) >= a:
                return j % 2 == 1
        raise AssertionError


def _one_by_one(draws: Draws, groups: int, left: int) -> list[int]:
    """Each group takes a unit with the probability of units left to groups left."""
    found = []
    for taken in range(groups):
        takes = draws.below(groups - taken) < left
        found.append(1 if takes else 0)
        left -= found[-1]
    return found


def _until_accepted(draws: Draws, spans: list[int], units: int) -> list[int]:
    q = 2 ** len(format(sum(spans), "b"))
    p = _slope(spans, units, q)
    while True:
        found = _attempt(draws, spans, units, p, q)
        if found:
            return found


def _attempt(draws: Draws, spans: list[int], units: int, p: int, q: int) -> list[int]:
    """An empty list if the attempt fails."""
    last = max(range(len(spans)), key=lambda i: (spans[i], -i))
    found = [0] * len(spans)
    for i, span in enumerate(spans):
        if i == last:
            continue
        found[i] = _geometric(draws, p, q, span)
        if sum(found) > units:
            return []
    rest = units - sum(found)
    if rest > spans[last] or not draws.is_kept(p * rest, q):
        return []
    found[last] = rest
    return found


def _geometric(draws: Draws, p: int, q: int, most: int) -> int:
    """A number from 0 to `most` in proportion to exp(-p x / q)."""
    if p * most < q:
        while True:
            x = draws.below(most + 1)
            if draws.is_kept(p * x, q):
                return x
    while True:
        part = draws.below(q)
        if not draws.is_kept(part, q):
            continue
        whole = 0
        while draws.is_kept(1, 1):
            whole += 1
        x = (part + q * whole) // p
        if x <= most:
            return x


def _slope(spans: list[int], units: int, q: int) -> int:
    """The last p at which the groups together are expected to draw at least the units, by halving."""
    enough, too_much = 0, 64 * q + 1
    while too_much - enough > 1:
        p = (enough + too_much) // 2
        if _expected(spans, p, q) >= units:
            enough = p
        else:
            too_much = p
    return enough


def _expected(spans: list[int], p: int, q: int) -> arb:
    with ctx.workprec(600):
        total = arb(0)
        for span in spans:
            weights = [(-arb(p * x) / q).exp() for x in range(span + 1)]
            total += sum((x * weight for x, weight in enumerate(weights)), arb(0)) / sum(weights, arb(0))
        return total
