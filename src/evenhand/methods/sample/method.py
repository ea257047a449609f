"""What Neyman and power allocation share: strata with a size and a spread, and the least error of a sample."""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from evenhand.exceptions import InvalidParameter
from evenhand.methods.parameter import Parameter
from evenhand.methods.sample.block import SampleBlock
from evenhand.methods.sample.parameters import Measured
from evenhand.methods.sample.spread import Given, Spread
from evenhand.methods.sample.strata import Strata
from evenhand.numbers import Exact, FloatArray, IntArray, Number, nearest_float, shortest

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.groups.rows import Rows
    from evenhand.methods.protocol import Measure
    from evenhand.methods.sample.exact import ExactSample


class SampleMethod:
    """A method whose error is the sum of h^2 / a, with h = size^exponent * spread.

    Attributes
    ----------
    exact : mapping name -> Exact
        The parameters that are one number each, as they were meant.
    given : Given or None
        The spread of every stratum; None where a column of the groups holds it.
    """

    name: ClassVar[str]
    takes: ClassVar[tuple[Parameter, ...]] = ()
    measured: ClassVar[Measured]
    is_finite: ClassVar[bool]
    additive: ClassVar[bool] = True
    has_error: ClassVar[bool] = True
    compares_totals: ClassVar[bool] = True
    vanishes_at_ideal: ClassVar[bool] = False
    infinite_from: ClassVar[float] = math.inf

    exact: Mapping[str, Exact]
    given: Given | None

    def _keep(self, spread: Any, **given: Number) -> None:
        """Check and keep the parameters."""
        self.exact = MappingProxyType({one.name: one.checked(given[one.name]) for one in self.takes})
        self.given = None if spread is None else Given(self.measured, spread)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and (self.exact, self.given) == (other.exact, other.given)

    def __hash__(self) -> int:
        return hash((type(self), tuple(self.exact.items()), self.given))

    def __getstate__(self) -> dict[str, Any]:
        return {"exact": dict(self.exact), "given": self.given}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.exact, self.given = MappingProxyType(state["exact"]), state["given"]

    def __repr__(self) -> str:
        spread = [] if self.given is None else [f"{self.measured.name}={self.given!r}"]
        parts = [*spread, *(f"{name}={shortest(value)}" for name, value in self.exact.items())]
        return f"{type(self).__name__}({', '.join(parts)})"

    @property
    def parameters(self) -> dict[str, str]:
        """The parameters that are one number each, by name, exactly; what is given for each group is none of them."""
        return {name: shortest(value) for name, value in self.exact.items()}

    @property
    def exponent(self) -> Fraction:
        """Power of the size that enters h."""
        raise NotImplementedError

    def spread(self, groups: Groups) -> Spread:
        """What was given of every stratum, in the order of the groups.

        Raises
        ------
        InvalidParameter
            It was not given, or not for each group.
        """
        column = getattr(groups, self.measured.name)
        given = self.given or (None if column is None else Given(self.measured, column))
        if given is None:
            name, lack = self.measured.name, f"{self.name} needs the {self.measured.meaning} of each"
            raise InvalidParameter(
                f"{lack}: give {name}=..., or name the column that holds it: {name}_column=...",
                in_flags=f"{lack}: name the column that holds it with --{name}-column",
            )
        return given.of(groups)

    @staticmethod
    def values_of(measured: Measured, value: Any, groups: Groups) -> FloatArray:
        """What is given of every stratum of some groups, checked, in float64 as `Spread.values`, shape (n,).

        Raises
        ------
        InvalidParameter
        """
        return Given(measured, value).of(groups).values

    def spreads(self, rows: Rows) -> FloatArray:
        """What was given of every stratum of every row, in float64 as `Spread.values`, shape (1 or R, n)."""
        if self.measured.name in rows.spread:
            return rows.spread[self.measured.name]
        if self.given is not None and (self.given.by_name is None or rows.are_plain):
            return self.spread(rows.at(0)).values[np.newaxis]
        return np.stack([self.spread(rows.at(row)).values for row in range(len(rows))])

    def refuse(self, rows: Rows, totals: IntArray) -> None:
        """Refuse groups that are no strata.

        Raises
        ------
        InvalidParameter
        """
        is_level = ((self.spreads(rows) == 0) | (rows.populations == 0)).all(axis=1)
        rows.refuse(is_level, lambda row: InvalidParameter(self._nothing_varies()))

    def _nothing_varies(self) -> str:
        return f"{self.measured.name} is 0 for every group: where nothing varies, every sample is as good as any other"

    def notes(self, groups: Groups, k: int) -> tuple[str, ...]:
        """Nothing that a reader should know besides."""
        return ()

    def gap(self, groups: Groups, k: int, units: IntArray, found: float, measure: Measure) -> float:
        """E(second best) - E(best): the difference of costs that the solver found."""
        return found

    def priorities(self, groups: Groups, k: int, cols: IntArray, units: IntArray) -> FloatArray:
        """H / sqrt(a (a + 1)) of strata that have a units each; inf where a is 0."""
        with np.errstate(all="ignore"):
            weights = self.bind(groups.rows).strata.weights[0, cols]
            return np.asarray(weights / np.sqrt(units * (units + 1.0)))

    def bind(self, rows: Rows, threads: int = 1) -> SampleMeasure:
        """The method for these rows of groups in float64."""
        exponent = nearest_float(self.exponent)
        return SampleMeasure(Strata.of(rows.populations, self.spreads(rows), exponent, self.is_finite))

    def exactly(self, groups: Groups, k: int) -> ExactSample:
        """The method for these groups and this total, to any precision."""
        from evenhand.methods.sample.exact import ExactSample

        return ExactSample(groups, self.spread(groups), self.exponent, self.is_finite, k)


class SampleMeasure:
    """A method for samples bound to rows of groups, in float64; `at` adds the sample sizes."""

    def __init__(self, strata: Strata) -> None:
        self.strata = strata

    def at(self, totals: IntArray) -> SampleBlock:
        """The method at these totals, shape (K,)."""
        return SampleBlock(self.strata, totals.astype(np.float64))
