"""Who competes for units among all groups, and how what is found for them becomes a value for everybody."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from evenhand.groups import Groups
from evenhand.groups.threshold import Threshold
from evenhand.numbers import AnyArray, IntArray
from evenhand.numbers.values import Value
from evenhand.solve.ties import Ties


@dataclass(frozen=True)
class Field(Value):
    """All groups, and those of them that compete.

    Attributes
    ----------
    everybody : Groups
    places : int array, shape (m,), or None
        Positions of those who compete; None where all do.
    notes : tuple of str
        Who does not, one line each.
    threshold : Threshold or None
        What they had to reach.
    """

    everybody: Groups
    places: IntArray | None = None
    notes: tuple[str, ...] = ()
    threshold: Threshold | None = None

    @property
    def competing(self) -> IntArray:
        """Positions of those who compete."""
        return np.arange(self.everybody.n) if self.places is None else self.places

    def noting(self, note: str) -> Field:
        """The same with one more note, if there is one."""
        return replace(self, notes=(*self.notes, note)) if note else self

    def spread(self, values: AnyArray, fill: float) -> AnyArray:
        """Values of those who compete, shape (..., m), as values of all, shape (..., n)."""
        if self.places is None:
            return values
        everywhere = np.full((*values.shape[:-1], self.everybody.n), fill, dtype=values.dtype)
        everywhere[..., self.places] = values
        return everywhere  # type: ignore[return-value]

    def among(self, values: AnyArray) -> AnyArray:
        """Values of all, shape (..., n), of those who compete only."""
        return values if self.places is None else values[..., self.places]  # type: ignore[return-value]

    def spread_ties(self, ties: Ties) -> Ties:
        """Best allocations of those who compete as such of all."""
        return ties if self.places is None else Ties(self.spread(ties.low, 0), self.spread(ties.high, 0), ties.k)
