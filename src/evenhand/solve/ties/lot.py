"""A lot among all best allocations: exactly uniform, in whole numbers only, replayed by anybody from its seed.

`docs/ties.md` describes it so that it can be programmed again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from evenhand.solve.ties.tilt import Tilt, best_tilt

DIGEST = 256
"""Bits of a SHA-256 digest."""


class Stream:
    """Uniform whole numbers from a seed, by SHA-256 in counter mode.

    Examples
    --------
    >>> stream = Stream(7)
    >>> [stream.below(6) for _ in range(5)]
    [5, 4, 5, 3, 2]
    """

    def __init__(self, seed: int) -> None:
        self._start = hashlib.sha256(f"evenhand lot:{seed}:".encode())
        self._draw = 0

    def below(self, limit: int) -> int:
        """A whole number from 0 to limit - 1; a limit of 1 takes no draw."""
        if limit == 1:
            return 0
        bits = (limit - 1).bit_length()
        while (number := self._bits(bits)) >= limit:
            pass
        return number

    def _bits(self, bits: int) -> int:
        """The leading bits of the digests of one draw, as many as are needed."""
        blocks = -(-bits // DIGEST)
        digest = b"".join(self._digest(block) for block in range(blocks))
        self._draw += 1
        return int.from_bytes(digest) >> (DIGEST * blocks - bits)

    def _digest(self, block: int) -> bytes:
        state = self._start.copy()
        state.update(f"{self._draw}:{block}".encode())
        return state.digest()


def drawn(spans: Sequence[int], units: int, seed: int) -> list[int]:
    """One of all ways to hand out `units` among groups that take 0 to span each, all of them equally likely.

    Parameters
    ----------
    spans : sequence of int, length m
        Each at least 1, and trimmed: every group can take any number from 0 to its span.
    units : int
    seed : int

    Returns
    -------
    list of int, length m

    Examples
    --------
    >>> sum(drawn([1, 1, 1], 2, seed=1)), sum(drawn([3, 2, 4], 5, seed=1))
    (2, 5)
    """
    stream = Stream(seed)
    if max(spans, default=1) == 1:
        return selected(len(spans), units, stream)
    room = sum(spans)
    if 2 * units > room:
        return [span - x for span, x in zip(spans, rejected(spans, room - units, stream), strict=True)]
    return rejected(spans, units, stream)


def shuffled(groups: int, seed: int) -> list[int]:
    """The place of each group in a drawn order, all orders equally likely.

    Examples
    --------
    >>> sorted(shuffled(5, seed=1))
    [0, 1, 2, 3, 4]
    """
    stream, order = Stream(seed), list(range(groups))
    for left in range(groups, 1, -1):
        place = stream.below(left)
        order[place], order[left - 1] = order[left - 1], order[place]
    places = [0] * groups
    for place, i in enumerate(order):
        places[i] = place
    return places


def selected(groups: int, units: int, stream: Stream) -> list[int]:
    """Selection sampling: of so many groups, which get one of the units."""
    taken, left = [0] * groups, units
    for place in range(groups):
        if not left:
            break
        if stream.below(groups - place) < left:
            taken[place] = 1
            left -= 1
    return taken


def rejected(spans: Sequence[int], units: int, stream: Stream) -> list[int]:
    """Draw each group's units by a law that favours few, all but the last's, until the last one can take the rest.

    Notes
    -----
    Every handout x of the units turns up with a probability proportional to exp(-theta sum x) = exp(-theta units),
    which is the same for all: the results are uniform whatever theta is.
    """
    last = max(range(len(spans)), key=spans.__getitem__)
    laws = Laws(stream, best_tilt(spans, units))
    while True:
        taken = _attempt(spans, units, last, laws)
        if taken is not None and laws.passes(taken[last]):
            return taken


def _attempt(spans: Sequence[int], units: int, last: int, laws: Laws) -> list[int] | None:
    """Units of every group, or None as soon as too many are taken or too many are left to the last group."""
    taken, left = [0] * len(spans), units
    for place, span in enumerate(spans):
        if place == last:
            continue
        taken[place] = laws.geometric(span)
        left -= taken[place]
        if left < 0:
            return None
    taken[last] = left
    return taken if left <= spans[last] else None


@dataclass(frozen=True)
class Laws:
    """Draws whose probabilities are powers of exp(-theta), theta a rational number, without rounding.

    The coin is Forsyth's series as in Canonne, Kamath and Steinke, The Discrete Gaussian for Differential Privacy
    (2020), algorithm 1.
    """

    stream: Stream
    tilt: Tilt

    def passes(self, units: int) -> bool:
        """True with probability exp(-theta units)."""
        return self.coin(self.tilt.numerator * units, self.tilt.denominator)

    def geometric(self, span: int) -> int:
        """A number x from 0 to span, with probability proportional to exp(-theta x)."""
        if self.tilt.numerator * span < self.tilt.denominator:
            return self._short(span)
        while (drawn := self._unlimited()) > span:
            pass
        return drawn

    def _short(self, span: int) -> int:
        while not self.passes(x := self.stream.below(span + 1)):
            pass
        return x

    def _unlimited(self) -> int:
        """A number x from 0 on, with probability proportional to exp(-theta x)."""
        numerator, denominator = self.tilt.numerator, self.tilt.denominator
        while not self.coin(rest := self.stream.below(denominator), denominator):
            pass
        whole = 0
        while self.coin(1, 1):
            whole += 1
        return (rest + denominator * whole) // numerator

    def coin(self, a: int, b: int) -> bool:
        """True with probability exp(-a / b)."""
        whole, rest = divmod(a, b) if a > b else (0, a)
        return all(self._forsyth(1, 1) for _ in range(whole)) and self._forsyth(rest, b)

    def _forsyth(self, a: int, b: int) -> bool:
        """True with probability exp(-a / b), a <= b: of an odd number of steps."""
        if a == 0:
            return True
        step = 1
        while self.stream.below(b * step) < a:
            step += 1
        return step % 2 == 1
