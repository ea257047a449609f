"""Units that somebody gave out, judged by a method: best or not, and by which exchanges it could be better."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from math import inf
from typing import Any, NamedTuple

import numpy as np

from evenhand.exceptions import EvenhandError
from evenhand.groups import Groups
from evenhand.methods.protocol import Method
from evenhand.methods.registry import ENTRIES, entry_of, made
from evenhand.methods.sequence.awards import is_in_turn
from evenhand.numbers import IntArray
from evenhand.numbers.values import Value, are_same
from evenhand.result.allocation import Allocation
from evenhand.solve.request.totals import checked_total
from evenhand.wording.lists import listed
from evenhand.wording.numbers import units_of


class Exchange(NamedTuple):
    """One unit from a group to another that makes the allocation better.

    Attributes
    ----------
    giver, taker : str
    saves : float or None
        What the error falls by, inf where it was infinite because somebody had nothing; None where the method has no
        error that adds up over groups.
    """

    giver: str
    taker: str
    saves: float | None


def saving(saves: float | None) -> str:
    """What an exchange does, in words.

    Examples
    --------
    >>> saving(0.10554), saving(inf), saving(None)
    ('saves 0.1055', 'ends an infinite error', 'makes it better')
    """
    if saves is None:
        return "makes it better"
    return "ends an infinite error" if saves == inf else f"saves {saves:.4g}"


@dataclass(frozen=True, eq=False, repr=False)
class Judgement(Value):
    """What a method says of units that somebody gave out; frozen. Made by `evenhand.judge`.

    Attributes
    ----------
    units : int array, shape (n,)
        What was judged.
    best : Allocation
        The best by the method; of several, the one that `allocate` takes.
    is_best : bool or None
        Whether the units are as good as any; None if undecided.
    exchanges : tuple of Exchange
        Every single unit whose move makes it better, the one that saves most first.
    distance : int or None
        Fewest units that have to move until it is best; None if not known.
    excess : float or None
        E(units) - E(best); None where the method states no error. Below 0 only where bounds are broken.
    outside : tuple of str
        Who has fewer or more units than bounds and method allow, a few words each; then the units are not best, and
        exchanges are those among all others.
    """

    units: IntArray
    best: Allocation
    is_best: bool | None
    exchanges: tuple[Exchange, ...]
    distance: int | None
    excess: float | None
    outside: tuple[str, ...] = ()

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Judgement) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.best, self.units[:8].tobytes()))

    def __repr__(self) -> str:
        return f"<Judgement: {self.verdict}>"

    @property
    def groups(self) -> Groups:
        """Who received."""
        return self.best.groups

    @property
    def k(self) -> int:
        """Total."""
        return self.best.k

    @property
    def method(self) -> Method:
        """By what it was judged."""
        return self.best.method

    @cached_property
    def given_by(self) -> tuple[str, ...]:
        """Methods, at their usual parameters, that give these very units or tie with them; all are tried."""
        usual = {made(entry.name, {}): entry.name for entry in reversed(ENTRIES) if not entry.per_group}
        return tuple(name for method, name in reversed(usual.items()) if self._gives(method))

    def _gives(self, method: Method) -> bool:
        request = replace(self.best.request, method=method, rule=replace(self.best.request.rule, ties="first"))
        try:
            other = Allocation.best(request, checked_total(request, self.k))
        except EvenhandError:
            return False
        return standing_of(other, self.units)[0] is True

    @property
    def verdict(self) -> str:
        """The judgement in a few sentences."""
        return " ".join([*self._how_good(), self._elsewhere()])

    def _how_good(self) -> list[str]:
        name = entry_of(self.method).name
        if self.outside:
            return [f"Not allowed by {name}: {'; '.join(self.outside)}.", *self._among_others(), *self._far()]
        if self.is_best is None:
            return [f"Whether this is best by {name} could not be decided."]
        if self.is_best:
            tied = self.best.ties is not None or self.best.unique is False
            return [f"Best by {name}{', as good as others' if tied else ''}."]
        return [f"Not best by {name}{self._first()}.", *self._far()]

    def _among_others(self) -> list[str]:
        """What can be judged all the same: exchanges among those who are within their bounds."""
        if is_in_turn(self.method):
            return []
        return [f"Among the others{self._first()}." if self.exchanges else "No exchange among the others pays."]

    def _first(self) -> str:
        if not self.exchanges:
            return ""
        giver, taker, saves = self.exchanges[0]
        return f": one unit from {giver} to {taker} {saving(saves)}"

    def _far(self) -> list[str]:
        if self.distance is None:
            return []
        more = ""
        if self.excess is not None and self.excess > 0:
            size = "infinite" if self.excess == inf else f"{self.excess:.4g} larger than need be"
            more = f", and the error is {size}"
        verb = "has" if self.distance == 1 else "have"
        return [f"{units_of(self.distance)} {verb} to move until it is best{more}."]

    def _elsewhere(self) -> str:
        own = entry_of(self.method).name
        others = [name for name in self.given_by if name != own]
        return (
            f"These units are also given by {listed(others, 200)}." if others else "No other method gives these units."
        )

    @property
    def columns(self) -> dict[str, Any]:
        """Columns of the table: group, units, best, and the units that it has too many."""
        label = self.groups.label
        return {
            "group": [label(i) for i in range(self.groups.n)],
            "units": self.units.tolist(),
            "best": self.best.units.tolist(),
            "difference": np.subtract(self.units, self.best.units).tolist(),
        }

    def to_frame(self, library: str | None = None) -> Any:
        """One row per group, as a data frame of the given library (see `Allocation.to_frame`)."""
        from evenhand.result.frames import frame

        return frame(self.columns, library, self.groups.library)

    def to_dict(self) -> dict[str, Any]:
        """The judgement as plain Python values."""
        return {
            "k": self.k,
            "method": entry_of(self.method).name,
            **self.columns,
            "is_best": self.is_best,
            "exchanges": [one._asdict() for one in self.exchanges],
            "distance": self.distance,
            "excess": self.excess,
            "outside": list(self.outside),
            "given_by": list(self.given_by),
            "verdict": self.verdict,
        }


def standing_of(best: Allocation, given: IntArray) -> tuple[bool | None, int | None]:
    """Whether units are best, and how many have to move until they are."""
    if best.ties is not None:
        moved = int(np.maximum(best.ties.nearest(given) - given, 0).sum())
        return moved == 0, moved
    moved = int(np.maximum(best.units - given, 0).sum())
    if best.unique:
        return moved == 0, moved
    return (True, 0) if moved == 0 and best.proof not in (None, "undecided") else (None, None)
