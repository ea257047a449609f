"""How much each stratum varies: one number of 0 or more for each, exact as it was given."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from evenhand.exceptions import InvalidBounds, InvalidParameter
from evenhand.groups.by_name import as_mapping, in_order
from evenhand.numbers import Exact, FloatArray, IntArray, exact_number, first_masked, nearest_float, read_only
from evenhand.wording.lists import shown

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.methods.sample.parameters import Measured

Source: TypeAlias = "Sequence[Exact] | FloatArray"
"""Exact numbers; or an array, whose numbers mean their shortest decimals."""


TINIEST = 5e-324
"""Stands for every number between 0 and itself."""


class Given:
    """Numbers as a caller gave them, before it is known which groups they belong to.

    Parameters
    ----------
    what : Measured
    value : number, sequence, array, mapping or series by name
        One number is everybody's.

    Raises
    ------
    InvalidParameter
        A number is not finite or below 0, or the value is no such thing.
    """

    def __init__(self, what: Measured, value: Any) -> None:
        self.what = what
        self.by_name: dict[Any, Exact] | None = None
        by_name = as_mapping(value)
        if by_name is not None:
            self.by_name = {name: what.checked(one, f" of {shown(name, 40)}") for name, one in by_name.items()}
            self.source: Source = tuple(self.by_name.values())
        else:
            self.source = _source(what, value)
        self.is_one = by_name is None and np.ndim(value) == 0

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Given) or (self.what, self.by_name) != (other.what, other.by_name):
            return NotImplemented if not isinstance(other, Given) else False
        return self.exact == other.exact

    def __hash__(self) -> int:
        return hash((self.what, len(self.source)))

    def __repr__(self) -> str:
        return f"<{len(self.source)} numbers>" if len(self.source) > 4 else repr(self.by_name or list(self.source))

    @property
    def exact(self) -> list[Exact]:
        """The numbers, exact, in the order given."""
        return [exact_number(one) for one in self.source]

    def of(self, groups: Groups) -> Spread:
        """The numbers in the order of the groups.

        Raises
        ------
        InvalidParameter
            There is not one for each group.
        """
        name = self.what.name
        if self.by_name is not None:
            try:
                return Spread(in_order(self.by_name, name, lambda: groups.names))
            except InvalidBounds as fault:
                raise InvalidParameter(str(fault)) from None
        if self.is_one:
            return Spread([*self.source] * groups.n)
        if len(self.source) != groups.n:
            raise InvalidParameter(
                f"{name} holds {len(self.source)} numbers, but there are {groups.n} groups: give one for each"
            )
        return Spread(self.source)


class Spread:
    """One number of 0 or more for each group, exact and in float64.

    Parameters
    ----------
    source : sequence of Exact, or float array

    Attributes
    ----------
    values : float array, shape (n,)
        The nearest to each, but above 0 wherever the number is.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        if isinstance(source, np.ndarray):
            self.values: FloatArray = source
        else:
            self.values = np.array([nearest_float(one) or (TINIEST if one else 0.0) for one in source])

    def at(self, i: int) -> Exact:
        """The exact number of group i."""
        return exact_number(self._source[i])

    def numbers(self, cols: IntArray) -> IntArray:
        """A small number for each of some groups, the same for those that vary exactly as much."""
        seen: dict[Exact, int] = {}
        return np.array([seen.setdefault(self.at(i), len(seen)) for i in cols.tolist()], dtype=np.int64)


def _source(what: Measured, value: Any) -> Source:
    if isinstance(value, str | bytes):
        raise InvalidParameter(f"{what.name} is the text {shown(value, 40)}: give a number for each group")
    if np.ndim(value) == 0:
        return (what.checked(value, ""),)
    if np.ndim(value) > 1:
        raise InvalidParameter(f"{what.name} has {np.ndim(value)} dimensions: give one number for each group, in a row")
    masked = first_masked(value)
    if masked is not None:
        raise InvalidParameter(f"{what.name} of row {masked + 1} is masked: give a number of 0 or more")
    if isinstance(value, np.ndarray) and value.dtype == np.float64 and bool((np.isfinite(value) & (value >= 0)).all()):
        return read_only(np.array(value))
    return tuple(what.checked(one, f" of row {i + 1}") for i, one in enumerate(value))
