"""Boxes of parameters in which one exchange surely pays, so that an allocation is best nowhere in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product

from flint import arb, ctx

from evenhand.methods.fairness.exact.slopes import FairnessPlace, Logs, floats
from evenhand.methods.fairness.parameters import FAIRNESS
from evenhand.numbers.rationals import rational

MOVES_IDEALS = ("kappa", "base")
"""Parameters that ideals hang on."""

ENDS_TELL = ("gamma", "sigma")
"""Parameters along which two costs change places at most once: what holds of them at both ends holds between."""

SMALL = 128
"""Parts of a side below which who is over and who under its ideal tells no more than costs do."""


@dataclass(frozen=True)
class Box:
    """Intervals of parameters; both ends the same where one does not vary.

    Attributes
    ----------
    sides : mapping name -> (low, high)
    """

    sides: Mapping[str, tuple[Fraction, Fraction]]

    @property
    def middle(self) -> dict[str, Fraction]:
        """Its centre."""
        return {name: (low + high) / 2 for name, (low, high) in self.sides.items()}

    @property
    def corners(self) -> list[dict[str, Fraction]]:
        """The centre with each of the parameters of `ENDS_TELL` at either end."""
        ends = product(*({*self.sides[name]} for name in ENDS_TELL))
        return [self.middle | dict(zip(ENDS_TELL, values, strict=True)) for values in ends]

    def width(self, name: str) -> Fraction:
        """Length of a side."""
        low, high = self.sides[name]
        return high - low

    def is_small(self, whole: Mapping[str, tuple[Fraction, Fraction]]) -> bool:
        """Whether ideals move little in it, compared with the box that it is a part of."""
        return all(self.width(name) * SMALL <= whole[name][1] - whole[name][0] for name in MOVES_IDEALS)

    def halves(self, name: str) -> list[Box]:
        """The box cut in the middle of a side."""
        low, high = self.sides[name]
        middle = (low + high) / 2
        return [replace(self, sides={**self.sides, name: half}) for half in ((low, middle), (middle, high))]


def uneven(box: Box, logs: Logs, giver: tuple[int, int], taker: tuple[int, int]) -> str | None:
    """None where all over the box one group is over its ideal without a unit, and the other under it with one more.

    Then that unit costs at least 0 where it is and at most 0 where it goes, one of both more or less than that whatever
    sigma is, for every beta and gamma: moving it pays. Else the side to cut.
    """
    with ctx.workprec(logs.bits):
        around = FairnessPlace(logs, {name: _side(box, box.middle, name) for name in FAIRNESS})
        if around.ideal(giver[0]) <= giver[1] and around.ideal(taker[0]) >= taker[1] + 1:
            return None
    return max(MOVES_IDEALS, key=box.width)


def widest(box: Box, logs: Logs, giver: tuple[int, int], taker: tuple[int, int]) -> str | None:
    """None where the giver's unit surely costs more than the taker's all over the box, else the side to cut.

    Notes
    -----
    With gamma and sigma at their ends the costs' difference is that at the centre, and along each other side no more
    off than half of it times the steepest slope. Along gamma the logarithms of two costs of one sign, along sigma two
    costs themselves have an affine difference: what is above 0 at all four ends is so between.
    """
    steep: dict[str, float] = dict.fromkeys(box.sides, 0.0)
    free = [name for name in box.sides if name not in ENDS_TELL and box.width(name)]
    with ctx.workprec(logs.bits):
        for corner in box.corners:
            centre = FairnessPlace(logs, {name: arb(rational(corner[name])) for name in FAIRNESS})
            gained, _ = floats(centre.cost(*giver) - centre.cost(*taker))
            around = FairnessPlace(logs, {name: _side(box, corner, name) for name in FAIRNESS})
            for name in free:
                (low, high), (other_low, other_high) = (around.slope(*unit, name) for unit in (giver, taker))
                lost = max(high - other_low, other_high - low) * float(box.width(name)) / 2
                steep[name] = max(steep[name], lost / max(abs(gained), 1e-300))
                gained -= lost * (1 + 2.0**-40)
            if not gained > 0:
                return max(steep, key=lambda name: steep[name])
    return None


def _side(box: Box, corner: dict[str, Fraction], name: str) -> arb:
    if name in ENDS_TELL:
        return arb(rational(corner[name]))
    low, high = box.sides[name]
    return arb(rational(low)).union(arb(rational(high)))
