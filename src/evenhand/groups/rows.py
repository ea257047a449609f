"""Rows of groups: many problems over the same number of groups as arrays, or one that many totals share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from evenhand.exceptions import EvenhandError, about
from evenhand.numbers import LARGEST_TOTAL, FloatArray, IntArray

if TYPE_CHECKING:
    from evenhand.groups.groups import Groups

Found = TypeVar("Found")


@dataclass(frozen=True, eq=False)
class Rows:
    """R problems over n groups each; arrays of one row hold for all.

    Attributes
    ----------
    given : int or float array, shape (R, n)
        The populations; `populations` holds the nearest float64 to each, made when first needed.
    minimum : int array, shape (1 or R, n)
        Fewest units that were asked for.
    has_minimum : bool
        Whether minimums were given.
    maximum, current : int array, shape (1 or R, n), or None
        As those of `Groups`.
    at : callable
        From a row to its groups: what exact numbers and names need.
    label : callable
        From a row to what a message calls it; None where there is only one.
    have_people : bool
        Whether it is known that no row has a group of nobody.
    are_plain : bool
        Whether the rows came as one array: of int or float64, with the same names in every row.
    spread : mapping name -> float array, shape (1 or R, n)
        What else is known of every group, such as "sd", where it was given for all rows at once; 0 only where it is.
    """

    given: NDArray[Any]
    minimum: IntArray
    has_minimum: bool
    maximum: IntArray | None
    current: IntArray | None
    at: Callable[[int], Groups]
    label: Callable[[int], str | None]
    have_people: bool = False
    are_plain: bool = False
    spread: Mapping[str, FloatArray] = field(default_factory=dict)

    @classmethod
    def of(cls, groups: Groups) -> Rows:
        """The one row that these groups are."""
        return cls(
            groups.populations[np.newaxis],
            groups.minimum[np.newaxis],
            groups.has_minimum,
            _row(groups.maximum),
            _row(groups.current),
            lambda row: groups,
            lambda row: None,
            groups.nobody is None,
        )

    @classmethod
    def stacked(cls, many: Sequence[Groups], label: Callable[[int], str | None]) -> Rows:
        """Groups as rows: as many in each, and the same kinds of bounds known of all."""
        return cls(
            np.stack([groups.populations for groups in many]),
            np.stack([groups.minimum for groups in many]),
            many[0].has_minimum,
            _stacked([groups.maximum for groups in many]),
            _stacked([groups.current for groups in many]),
            many.__getitem__,
            label,
            all(groups.nobody is None for groups in many),
        )

    def __len__(self) -> int:
        return len(self.given)

    @property
    def n(self) -> int:
        """Number of groups in each row."""
        return int(self.given.shape[1])

    @cached_property
    def populations(self) -> FloatArray:
        """P, float64, shape (R, n): the nearest to each exact population."""
        return np.asarray(self.given, dtype=np.float64)

    @cached_property
    def have_nobody(self) -> NDArray[np.bool_]:
        """Rows with a group of nobody, shape (R,)."""
        if self.have_people:
            return np.zeros(len(self), dtype=np.bool_)
        return np.asarray((self.populations == 0).any(axis=1))

    @cached_property
    def are_whole(self) -> NDArray[np.bool_]:
        """Rows whose populations are known to be whole numbers below 2^53, shape (R,)."""
        if not self.are_plain:
            return np.array([self.at(row).are_whole for row in range(len(self))])
        whole = (np.rint(self.populations) == self.populations) & (self.populations < LARGEST_TOTAL)
        return np.asarray(whole.all(axis=1))

    def each(self, totals: IntArray, ask: Callable[[Groups, int], Found]) -> list[Found]:
        """What is asked of one problem after the other: of the groups of each total, and the total; shape (K,).

        A message names the row.
        """
        found = []
        for place, k in enumerate(totals.tolist()):
            row = place if len(self) > 1 else 0
            with about(self.label(row)):
                found.append(ask(self.at(row), k))
        return found

    def refuse(self, marked: Any, fault: Callable[[int], EvenhandError]) -> None:
        """Raise the fault of the first row that is marked, if any is; the message names the row.

        Parameters
        ----------
        marked : bool array, shape (1 or R,)
        fault : callable
            From a row to what is wrong with it.

        Raises
        ------
        EvenhandError
        """
        if marked.any():
            row = int(marked.argmax())
            with about(self.label(row)):
                raise fault(row)


def _stacked(values: Sequence[IntArray | None]) -> IntArray | None:
    """What is known of every row, or None where it is not."""
    known = [one for one in values if one is not None]
    return np.stack(known) if known else None


def _row(values: IntArray | None) -> IntArray | None:
    return None if values is None else values[np.newaxis]
