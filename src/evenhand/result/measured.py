"""Units measured by a method: ideals, ratios, contributions, costs and the error of the whole."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from evenhand.exceptions import InvalidPopulation, Unmeasured
from evenhand.groups import Groups
from evenhand.methods.protocol import Method
from evenhand.numbers import FloatArray, IntArray, read_only
from evenhand.numbers.values import Value, are_same
from evenhand.solve.proof.certificate import standings
from evenhand.solve.request.bounds import Bounds
from evenhand.solve.search.batch import costs_at

if TYPE_CHECKING:
    from evenhand.methods.protocol import Block, ExactMeasure, Measure


@dataclass(frozen=True, eq=False, repr=False)
class Measured(Value):
    """Units of groups as a method sees them, whoever gave them out; frozen.

    Attributes
    ----------
    groups : Groups
    k : int
        Total.
    method : Method
    units : int array, shape (n,)
        a, input order, read-only.
    measure : Measure or None
        The method bound to the groups, where that was done already.
    """

    groups: Groups
    k: int
    method: Method
    units: IntArray
    measure: Measure | None = field(default=None, compare=False)

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Measured) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.groups, self.k, self.method, self.units[:8].tobytes()))

    def __repr__(self) -> str:
        error = f", E = {self.error:.6g}" if self.method.has_error else ""
        return f"<Measured: {self.k} units of {self.groups.n} groups by {self.method!r}{error}>"

    @cached_property
    def ideal(self) -> FloatArray:
        """Ideal units a*, shape (n,)."""
        ideal = np.where(self.standing == 0, self.units, self._block.ideal[0])
        for i in self._lost.tolist():
            ideal[i] = self._exact.ideal(i)
        return read_only(ideal)

    @cached_property
    def ratio(self) -> FloatArray:
        """Representation ratio phi = a / a*, shape (n,); exactly 1 only where a = a* exactly."""
        with np.errstate(all="ignore"):
            return read_only(np.where(self.standing == 0, 1.0, self.units / self.ideal))

    @cached_property
    def contribution(self) -> FloatArray:
        """Contribution of each group to E, shape (n,); exactly 0 where it is; raises as `error` does."""
        check_measured(self.method, "contribution")
        errors = self._block.group_errors(self._float_units)[0]
        if self.method.vanishes_at_ideal:
            errors[self.standing == 0] = 0.0
        for i in self._lost.tolist():
            errors[i] = self._exact.group_error(i, int(self.units[i]))
        return read_only(errors)

    @cached_property
    def standing(self) -> IntArray:
        """1 where a group is over its ideal, -1 where under, 0 where exactly at it; shape (n,), decided exactly."""
        return read_only(standings(self.groups, self.method, self.k, self.units, self._block))

    @property
    def error(self) -> float:
        """E(a), 0 for a perfect fit; may overflow to inf (`log_error` does not).

        Raises
        ------
        Unmeasured
            The method states no E.
        """
        check_measured(self.method, "error")
        return self._errors[0]

    @property
    def log_error(self) -> float:
        """Log E(a), -inf for a perfect fit; raises as `error` does."""
        check_measured(self.method, "log_error")
        return self._errors[1]

    @cached_property
    def next_cost(self) -> FloatArray:
        """Cost of each group's next unit, shape (n,); inf at its maximum."""
        return read_only(self._costs[1])

    @cached_property
    def held_cost(self) -> FloatArray:
        """Cost of each group's last unit, shape (n,): what giving it up would save; -inf at its minimum."""
        return read_only(self._costs[0])

    @cached_property
    def _block(self) -> Block:
        measure = self.method.bind(self.groups.rows) if self.measure is None else self.measure
        return measure.at(np.array([self.k]))

    @cached_property
    def _exact(self) -> ExactMeasure:
        return self.method.exactly(self.groups, self.k)

    @cached_property
    def _lost(self) -> IntArray:
        """Groups whose ideal or weight float64 cannot hold."""
        return np.flatnonzero(np.broadcast_to(self._block.lost(), (1, self.groups.n))[0])

    @cached_property
    def _float_units(self) -> FloatArray:
        return self.units[np.newaxis].astype(np.float64)

    @cached_property
    def _costs(self) -> tuple[FloatArray, FloatArray]:
        held, following = costs_at(self._block, self.units, Bounds.of(self.groups.rows, self.method))
        limit = self.method.infinite_from
        # Whoever gave them out: fewer units than the method can bear are an infinite error that the next one ends.
        following = np.where(self.units < self.method.least_units(self.groups.rows)[0], -np.inf, following)
        return _shown(held, limit), _shown(following, limit)

    @cached_property
    def _errors(self) -> tuple[float, float]:
        found = self._block.total_errors(self._block.group_errors(self._float_units))
        if found.doubtful.size:
            return self._exact.total_error(self.units.tolist())
        return float(found.error[0]), float(found.log_error[0])


def check_judge(method: Method, groups: Groups, k: int) -> None:
    """Refuse to measure groups that a method has no meaning for, whatever bounds they have.

    Raises
    ------
    InvalidPopulation, InvalidParameter
    """
    try:
        method.refuse(groups.unbounded().rows, np.array([k]))
    except InvalidPopulation as refused:
        raise InvalidPopulation(f"{_named(method)} cannot judge this: {refused}") from None


def check_comparable(method: Method, what: str) -> None:
    """Refuse to compare totals where E(k) does not say how well a total fits.

    Raises
    ------
    Unmeasured
    """
    if not method.compares_totals:
        why = f"the method {_named(method)} states no error E(k) that tells how well a total fits"
        raise Unmeasured(
            f"there is no {what}: {why}. Measure its units by another method: sweep.at(k).judged_by(Fairness()).error",
            in_flags=f"there is no {what}, and no picture of it: {why}. Leave out --plot",
        )


def _named(method: Method) -> str:
    """The name that people know a method by."""
    from evenhand.methods.registry import entry_of

    return entry_of(method).name


def _shown(costs: FloatArray, infinite_from: float) -> FloatArray:
    """Costs with infinity where a number of that size or more stands for it."""
    return np.where(np.abs(costs) >= infinite_from, np.copysign(np.inf, costs), costs)


def check_measured(method: Method, what: str) -> None:
    """Refuse to tell what rests on an error E where the method states none.

    Raises
    ------
    Unmeasured
    """
    if not method.has_error:
        raise Unmeasured(
            f"there is no {what}: the method {_named(method)} puts units in an order and minimises no error. "
            f"Measure these units by another method: judged_by(Fairness()).{what if what != 'gap' else 'error'}"
        )
