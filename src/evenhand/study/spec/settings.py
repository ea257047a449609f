"""Methods and their parameters: all of a grid, or so many settings drawn from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Any

from evenhand.methods.protocol import Method
from evenhand.methods.registry import made
from evenhand.study.spec.axis import Axis, Value
from evenhand.study.spec.drawing import raw_bits


@dataclass(frozen=True)
class Family:
    """One method with the values of its parameters.

    Attributes
    ----------
    name : str
        As the registry lists it.
    axes : mapping of str to Axis
        Parameter -> its values; the last one changes fastest.
    sample : int or None
        How many settings are drawn; None takes all.
    seed, stream : int
    """

    name: str
    axes: Mapping[str, Axis]
    sample: int | None
    seed: int
    stream: int

    @cached_property
    def count(self) -> int:
        """How many settings there are."""
        if self.sample is not None:
            return self.sample
        whole = 1
        for axis in self.axes.values():
            whole *= axis.count
        return whole

    def setting(self, place: int) -> dict[str, Value]:
        """The parameters of one setting."""
        if self.sample is not None:
            bits = raw_bits(self.seed, self.stream, place, len(self.axes)).tolist()
            return {name: axis.drawn(word) for (name, axis), word in zip(self.axes.items(), bits, strict=True)}
        found: dict[str, Value] = {}
        for name, axis in reversed(list(self.axes.items())):
            place, own = divmod(place, axis.count)
            found[name] = axis.value(own)
        return {name: found[name] for name in self.axes}

    def corners(self) -> list[dict[str, Value]]:
        """The settings at the ends of all values: where a method is refused, it is refused at one of these."""
        ends = [[axis.value(place) for place in sorted({0, axis.count - 1})] for axis in self.axes.values()]
        return [dict(zip(self.axes, corner, strict=True)) for corner in product(*ends)]

    def written(self) -> dict[str, Any]:
        """As the canonical specification has it."""
        own = {} if self.sample is None else {"sample": self.sample, "seed": self.seed, "stream": self.stream}
        return {"name": self.name, **{name: axis.written() for name, axis in self.axes.items()}, **own}


@dataclass(frozen=True)
class Settings:
    """The settings of all methods, one after the other."""

    families: tuple[Family, ...]

    @cached_property
    def count(self) -> int:
        """How many there are."""
        return sum(family.count for family in self.families)

    def at(self, place: int) -> tuple[str, dict[str, Value]]:
        """Name and parameters of one setting."""
        for family in self.families:
            if place < family.count:
                return family.name, family.setting(place)
            place -= family.count
        raise IndexError(place)

    def method(self, place: int) -> Method:
        """The method of one setting."""
        return made(*self.at(place))

    @cached_property
    def parameters(self) -> tuple[str, ...]:
        """Every parameter that some method of these is given, in order."""
        return tuple(dict.fromkeys(name for family in self.families for name in family.axes))
