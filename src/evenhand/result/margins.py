"""Margins: how many people more or fewer would have given each group other units."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from evenhand.exceptions import InvalidParameter
from evenhand.methods.sequence.awards import is_in_turn
from evenhand.numbers import IntArray, read_only
from evenhand.numbers.values import Value, are_same
from evenhand.result.cautions import cautions
from evenhand.result.html import html_of
from evenhand.solve.margins.shift import SHIFTS, Shift, ShiftRule
from evenhand.wording.columns import aligned
from evenhand.wording.lists import listed
from evenhand.wording.suggestions import did_you_mean

if TYPE_CHECKING:
    from evenhand.result.allocation import Allocation
    from evenhand.solve.margins.search import Margin

ObjectArray = NDArray[np.object_]

MOST_GROUPS, MOST_AWARDS, MOST_UNITS = 1000, 200, 10**6
"""Groups, and groups times units awarded in turn, up to which sentences tell margins: each takes some allocations."""
MOST_TRIALS = 200
"""Other populations that are tried for a margin told along with other things: some dozen do nearly always."""

NO_MARGIN = "the notebook's greedy proves nothing, so that there are no margins of it"


@dataclass(frozen=True, eq=False, repr=False)
class Margins(Value):
    """People that change the units of groups; frozen. Made by `Allocation.margins`.

    Attributes
    ----------
    allocation : Allocation
        What was handed out.
    shift : "alone" or "pro-rata"
        Whether all others keep their people, or give and get them in proportion to what they have.
    group : object array, shape (m,)
        Names.
    place : int array, shape (m,)
        Positions in the input.
    gain, lose : object array of int or None, shape (m,)
        The least number of people with which the group gets more, and fewer, units: above 0 more people, below 0 fewer;
        None where no number does, up to 2^24 times the people of all (4 k times where that is more). Python integers.
    gain_from, lose_to : tuple of tuple of str, length m
        Who then has fewer, and more, units.
    undecided : tuple of str
        Groups for which it is not proven that no smaller number does.
    """

    allocation: Allocation
    shift: ShiftRule
    group: ObjectArray
    place: IntArray
    gain: ObjectArray
    lose: ObjectArray
    gain_from: tuple[tuple[str, ...], ...]
    lose_to: tuple[tuple[str, ...], ...]
    undecided: tuple[str, ...]

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Margins) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.allocation, self.shift, self.place[:8].tobytes()))

    def __len__(self) -> int:
        return self.place.size

    def __repr__(self) -> str:
        return f"<Margins: {len(self):,} groups, shift {self.shift}; {' '.join(self.said)}>"

    def __str__(self) -> str:
        columns = self.columns
        rows = [["" if cell is None else _cell(cell) for cell in row] for row in zip(*columns.values(), strict=True)]
        words = ("group", "gain_from", "lose_to")
        return aligned(list(columns), rows, [name not in words for name in columns])

    def _repr_html_(self) -> str:
        return html_of(self.columns, (*self.said, *cautions(self.allocation)))

    @property
    def said(self) -> tuple[str, ...]:
        """The closest gain and the closest loss, and what is not proven, in sentences."""
        sentences = []
        for people, tell in ((self.gain, self.gained), (self.lose, self.lost)):
            known = [at for at, number in enumerate(people) if number is not None]
            if known:
                sentences.append(tell(min(known, key=lambda at: abs(people[at]))))
        if not sentences:
            sentences.append("No number of people changes the units of any group.")
        if self.undecided:
            sentences.append(f"Not proven to be the least numbers: those of {listed(self.undecided)}.")
        return tuple(sentences)

    def gained(self, at: int) -> str:
        """What it takes for one of the groups to get more, in a sentence; `at` counts the groups of these margins."""
        people, name = self.gain[at], self.group[at]
        if people is None:
            return f"No number of people would have given {name} another unit."
        return f"{_people(people)} would have given {name} one more, at the cost of {listed(self.gain_from[at])}."

    def lost(self, at: int) -> str:
        """What it takes for one of the groups to get fewer, in a sentence."""
        people, name = self.lose[at], self.group[at]
        if people is None:
            return f"No number of people would have cost {name} a unit."
        return f"{_people(people)} would have cost {name} one, to the gain of {listed(self.lose_to[at])}."

    @property
    def columns(self) -> dict[str, Any]:
        """Columns of the table: group, population, units, gain and from whom, lose and to whom."""
        groups, units = self.allocation.groups, self.allocation.units
        people = [groups.exact_at(i) for i in self.place.tolist()]
        return {
            "group": list(self.group),
            "population": [value if isinstance(value, int) else float(value) for value in people],
            "units": units[self.place].tolist(),
            "gain": list(self.gain),
            "gain_from": [" and ".join(names) or None for names in self.gain_from],
            "lose": list(self.lose),
            "lose_to": [" and ".join(names) or None for names in self.lose_to],
        }

    def to_frame(self, library: str | None = None) -> Any:
        """One row per group, as a data frame of the given library (see `Allocation.to_frame`)."""
        from evenhand.result.frames import frame

        return frame(self.columns, library, self.allocation.groups.library)

    def to_dict(self) -> dict[str, Any]:
        """The margins as plain Python values, lists over groups."""
        return {
            "k": self.allocation.k,
            "shift": self.shift,
            **self.columns,
            "gain_from": [list(names) for names in self.gain_from],
            "lose_to": [list(names) for names in self.lose_to],
            "undecided": list(self.undecided),
            "said": list(self.said),
        }

    def plot(self, ax: Any = None) -> Any:
        """The closest margins as bars, as a Matplotlib picture; returns the Axes."""
        from evenhand.plots.margins import plot_margins

        return plot_margins(self, ax)


def margins_of(
    allocation: Allocation,
    shift: object = "alone",
    names: Iterable[str] | None = None,
    progress: Callable[[int, int], None] | None = None,
    most_trials: int | None = None,
) -> Margins:
    """The margins of an allocation; see `Allocation.margins`. Raises `TooManyTrials` past `most_trials` each."""
    from evenhand.solve.margins.search import margin

    rule = _checked(allocation, shift)
    places = _places(allocation, names)
    gains: list[Margin] = []
    losses: list[Margin] = []
    for done, i in enumerate(places):
        moved = Shift(allocation.request, i, rule)
        gains.append(margin(moved, allocation.k, allocation.units, True, most_trials))
        losses.append(margin(moved, allocation.k, allocation.units, False, most_trials))
        if progress is not None:
            progress(done + 1, len(places))
    label = allocation.groups.label
    unsure = [i for i, more, fewer in zip(places, gains, losses, strict=True) if not (more.is_sure and fewer.is_sure)]
    return Margins(
        allocation,
        rule,
        _objects([label(i) for i in places]),
        read_only(np.array(places, dtype=np.int64)),
        _objects([one.people for one in gains]),
        _objects([one.people for one in losses]),
        tuple(tuple(map(label, one.others)) for one in gains),
        tuple(tuple(map(label, one.others)) for one in losses),
        tuple(map(label, unsure)),
    )


def quick_margins(allocation: Allocation, name: str) -> Margins | None:
    """The margins of one group where they are found fast enough to be told along with other things, else None."""
    from evenhand.solve.margins.trial import TooManyTrials

    if not _are_quick(allocation):
        return None
    try:
        return margins_of(allocation, names=[name], most_trials=MOST_TRIALS)
    except TooManyTrials:
        return None


def _are_quick(allocation: Allocation) -> bool:
    in_turn = is_in_turn(allocation.method)
    has_them = allocation.solver == "exact" and allocation.proof is not None
    n = allocation.groups.n
    return (
        has_them
        and n <= MOST_GROUPS
        and allocation.k <= MOST_UNITS
        and not (in_turn and n * allocation.k > MOST_AWARDS)
    )


def _checked(allocation: Allocation, shift: object) -> ShiftRule:
    if allocation.solver == "notebook":
        raise InvalidParameter(f'{NO_MARGIN}: use solver="exact"', in_flags=f"{NO_MARGIN}: use --solver exact")
    if shift == "pro-rata" and getattr(allocation.method, "is_finite", False):
        raise InvalidParameter(
            'shift is "pro-rata", but strata have whole numbers of people, which cannot be given pro rata: use "alone"',
            in_flags="--shift is pro-rata, but strata have whole numbers of people, which cannot be given pro rata: "
            "use alone",
        )
    if shift == "alone" or shift == "pro-rata":
        return shift
    raise InvalidParameter(
        f'shift is {shift!r}, but must be "alone" (all others keep their people) or "pro-rata" (they give and get them '
        f"in proportion to what they have).{did_you_mean(str(shift), SHIFTS)}"
    )


def _places(allocation: Allocation, names: Iterable[str] | None) -> list[int]:
    groups = allocation.groups
    if names is None:
        return list(range(groups.n))
    return [groups.index(name) for name in dict.fromkeys([names] if isinstance(names, str) else names)]


def _objects(values: list[Any]) -> ObjectArray:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return read_only(array)


def _people(number: int) -> str:
    noun = "person" if abs(number) == 1 else "people"
    return f"{abs(number):,} {'more' if number > 0 else 'fewer'} {noun}"


def _cell(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)
