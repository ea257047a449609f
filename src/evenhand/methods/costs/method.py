"""A method that is a rule of costs: bound to groups, and to totals."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from evenhand.exceptions import InvalidParameter
from evenhand.groups.bounds import UNLIMITED
from evenhand.methods.costs.block import CostsBlock
from evenhand.methods.costs.quotas import Quotas
from evenhand.methods.parameter import Choice, Parameter
from evenhand.numbers import LARGEST, Exact, FloatArray, IntArray, Number, shortest
from evenhand.numbers.parts import same_for_all

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.groups.rows import Rows
    from evenhand.methods.costs.exact import ExactCosts
    from evenhand.methods.costs.rule import CostRule
    from evenhand.methods.protocol import Measure


@dataclass(frozen=True, init=False, eq=False, repr=False)
class CostMethod:
    """A method whose next-unit cost is a formula of a group's own units and quota.

    Attributes
    ----------
    exact : mapping name -> Exact or str
        The parameters as they were meant.
    """

    name: ClassVar[str]
    takes: ClassVar[tuple[Parameter | Choice, ...]] = ()
    additive: ClassVar[bool] = True
    has_error: ClassVar[bool] = True

    exact: Mapping[str, Any] = field(repr=False)

    def _keep(self, **given: Number | str) -> None:
        """Check and keep the parameters."""
        exact = {one.name: one.checked(given[one.name]) for one in self.takes}
        object.__setattr__(self, "exact", MappingProxyType(exact))

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.exact == other.exact

    def __hash__(self) -> int:
        return hash((type(self), tuple(self.exact.items())))

    def __reduce__(self) -> tuple[object, ...]:
        return _remade, (type(self), dict(self.exact))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={_text(value)}' for name, value in self.exact.items())})"

    @property
    def parameters(self) -> dict[str, str]:
        """Every parameter by name: a word, or its shortest decimal, or p/q where no decimal is exact."""
        return {name: value if isinstance(value, str) else shortest(value) for name, value in self.exact.items()}

    @property
    def base(self) -> int:
        """Whole units that every group has before the rest is shared out."""
        return int(self.exact.get("base", 0))

    @cached_property
    def rule(self) -> CostRule:
        """The formulas."""
        raise NotImplementedError

    @property
    def compares_totals(self) -> bool:
        """Whether E(k) is an error whose course over k says which total fits well."""
        return self.rule.has_perfect_fit

    @property
    def vanishes_at_ideal(self) -> bool:
        """Whether the error of a group is 0 where it has exactly its quota."""
        return self.rule.has_perfect_fit

    @property
    def infinite_from(self) -> float:
        """Costs of this size or more stand for infinite ones.

        These are those of first units, where all are served first, and those of any unit beyond bases that use up k.
        """
        if self.rule.serves_all_first:
            return 2.0**600
        return LARGEST if self.base else math.inf

    def scale(self, groups: Groups, k: int) -> Exact:
        """Units that are shared out in proportion to the populations."""
        return k - groups.n * self.base

    def scales(self, rows: Rows, totals: IntArray) -> FloatArray:
        """The same for many totals, shape (K,), each rounded once."""
        return (totals - rows.n * self.base).astype(np.float64)

    def least_units(self, rows: Rows) -> IntArray:
        """Fewest units that the method can bear, shape (1, n): its base."""
        return same_for_all(self.base, rows.n)

    def most_units(self, rows: Rows) -> IntArray | None:
        """No limit, but for a group of nobody: its minimum or base is all that it gets."""
        if not rows.have_nobody.any():
            return None
        return np.where(rows.populations == 0, np.maximum(rows.minimum, self.base), UNLIMITED)

    def refuse(self, rows: Rows, totals: IntArray) -> None:
        """Refuse a base that hands out more than a total has.

        Raises
        ------
        InvalidParameter
        """
        if self.base:
            too_few = totals < min(self.base * rows.n, UNLIMITED)
            rows.refuse(too_few, lambda row: InvalidParameter(self._too_large_a_base(rows.n, int(totals[row]))))

    def _too_large_a_base(self, n: int, k: int) -> str:
        return (
            f"base is {self.base}, but must be at most k / n = {k} / {n} = {k / n:.6g}: "
            "it is the number of units that every group has before the rest is shared out"
        )

    def notes(self, groups: Groups, k: int) -> tuple[str, ...]:
        """What a reader should know of how the method came to this total, a sentence each."""
        return ()

    def gap(self, groups: Groups, k: int, units: IntArray, found: float, measure: Measure) -> float | None:
        """E(second best) - E(best): the difference of costs that the solver found."""
        return found

    def bind(self, rows: Rows, threads: int = 1) -> Measure:
        """The method for these rows of groups in float64."""
        return CostsMeasure(self, rows, Quotas.of(rows.populations, np.ones(1), threads))

    def exactly(self, groups: Groups, k: int) -> ExactCosts:
        """The method for these groups and this total, to any precision."""
        from evenhand.methods.costs.exact import ExactCosts
        from evenhand.methods.costs.exact_quotas import ExactQuotas

        return ExactCosts(self.rule, ExactQuotas(groups, self.scale(groups, k)), self.base)


@dataclass(frozen=True)
class CostsMeasure:
    """A method bound to rows of groups, in float64; `at` adds the totals."""

    method: CostMethod
    rows: Rows
    quotas: Quotas
    block: type[CostsBlock] = CostsBlock

    def at(self, totals: IntArray) -> CostsBlock:
        """The method at these totals, shape (K,)."""
        scale = self.method.scales(self.rows, totals)
        quotas = Quotas(self.quotas.shares, self.quotas.share_error, scale)
        return self.block(self.method.rule, quotas, float(self.method.base))


def _remade(kind: type[CostMethod], parameters: dict[str, Any]) -> CostMethod:
    return kind(**parameters)


def _text(value: Exact | str) -> str:
    return repr(value) if isinstance(value, str) else shortest(value)
