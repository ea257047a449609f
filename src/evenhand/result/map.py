"""Regions of equal allocation over two parameters."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from html import escape
from typing import Any

import numpy as np

from evenhand.groups import Groups
from evenhand.numbers import IntArray, read_only, shortest
from evenhand.numbers.values import Value, are_same
from evenhand.result.allocation import Allocation
from evenhand.result.path import changes_text

MOST_TOLD = 5
"""Regions that the summary tells one by one."""


@dataclass(frozen=True, eq=False, repr=False)
class Map(Value):
    """Which allocation is best where, over two parameters of Fairness; frozen. Made by `evenhand.map`.

    Attributes
    ----------
    start : Allocation
        The best allocation at the low end of both: groups, total, method and bounds are its own.
    x, y : (str, Fraction, Fraction)
        A parameter and both its ends.
    units : int array, shape (m, n)
        The allocation of each region, the one with the most pixels first.
    grid : int array, shape (size, size)
        Region of each pixel's centre, [row along y, column along x]; -1 where it is not decided.
    certified : float
        Part of the area, at least, on which the best allocation is proven, by balls that hold all of it.
    """

    start: Allocation
    x: tuple[str, Fraction, Fraction]
    y: tuple[str, Fraction, Fraction]
    units: IntArray
    grid: IntArray
    certified: float

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Map) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.start, self.x, self.y))

    def __repr__(self) -> str:
        return f"<Map: {self.headline}>"

    @property
    def groups(self) -> Groups:
        """Who receives."""
        return self.start.groups

    @property
    def k(self) -> int:
        """Total."""
        return self.start.k

    @property
    def size(self) -> int:
        """Pixels along each side."""
        return len(self.grid)

    @cached_property
    def share(self) -> tuple[float, ...]:
        """Part of the pixels in each region, length m."""
        counts = np.bincount(self.grid[self.grid >= 0], minlength=len(self.units))
        return tuple((counts / self.grid.size).tolist())

    @cached_property
    def changing(self) -> IntArray:
        """Positions of the groups that do not have the same units in all regions."""
        return read_only(np.flatnonzero((self.units != self.units[0]).any(axis=0)))

    def changes(self, number: int) -> str:
        """Who gains and who loses in a region against the first one."""
        change, label = self.units[number] - self.units[0], self.groups.label
        return changes_text({label(i): int(change[i]) for i in np.flatnonzero(change).tolist()})

    def place(self, number: int) -> tuple[float, float]:
        """A point (x, y) well inside of a region: the pixel farthest from others along its row."""
        rows, columns = np.nonzero(self.grid == number)
        best = int(np.argmin((rows - np.median(rows)) ** 2 + (columns - np.median(columns)) ** 2))
        parts = (columns[best] + 0.5) / self.size, (rows[best] + 0.5) / self.size
        (left, right), (low, high) = ((float(end) for end in side[1:]) for side in (self.x, self.y))
        return left + parts[0] * (right - left), low + parts[1] * (high - low)

    @property
    def columns(self) -> dict[str, list[Any]]:
        """Columns of the table: region, its share, a point in it, changes against the first, units that change."""
        numbers = range(len(self.units))
        places = [self.place(number) for number in numbers]
        found: dict[str, list[Any]] = {
            "region": [name_of(number) for number in numbers],
            "share": list(self.share),
            self.x[0]: [place[0] for place in places],
            self.y[0]: [place[1] for place in places],
            "changes": [self.changes(number) for number in numbers],
        }
        for i in self.changing.tolist():
            name = self.groups.label(i)
            found[f"units of {name}" if name in found else name] = self.units[:, i].tolist()
        return found

    @property
    def headline(self) -> str:
        """How many regions there are, in one sentence."""
        sides = " and ".join(f"{name} from {shortest(low)} to {shortest(high)}" for name, low, high in (self.x, self.y))
        count = "one allocation is" if len(self.units) == 1 else f"{len(self.units)} allocations are"
        return (
            f"Over {sides} {count} found to be best for {self.k:,} units; at least {self.certified:.2%} of the area is "
            "proven."
        )

    def summary(self) -> str:
        """What there is on the map, in sentences."""
        first = f"Region A has {self.share[0]:.1%} of it."
        told = [
            f"{name_of(number)}, {self.share[number]:.1%}: {self.changes(number)}."
            for number in range(1, min(len(self.units), MOST_TOLD + 1))
        ]
        rest = len(self.units) - 1 - MOST_TOLD
        more = [f"And {rest} more."] if rest > 0 else []
        against = ["Against it:"] if told else []
        return " ".join([self.headline, first, *against, *told, *more])

    def to_frame(self, library: str | None = None) -> Any:
        """One row per region (see `Allocation.to_frame`)."""
        from evenhand.result.frames import frame

        return frame(self.columns, library, self.groups.library)

    def to_dict(self) -> dict[str, Any]:
        """The map as plain Python values."""
        return {
            "k": self.k,
            "x": [self.x[0], *map(shortest, self.x[1:])],
            "y": [self.y[0], *map(shortest, self.y[1:])],
            "groups": [self.groups.label(i) for i in range(self.groups.n)],
            "certified": self.certified,
            "regions": [
                {"region": name_of(number), "share": self.share[number], "units": row, "changes": self.changes(number)}
                for number, row in enumerate(self.units.tolist())
            ],
            "grid": self.grid.tolist(),
            "summary": self.summary(),
        }

    def plot(self, ax: Any = None) -> Any:
        """The regions in colours, those that are large named, as a Matplotlib picture; returns the Axes."""
        from evenhand.plots.map import plot_map

        return plot_map(self, ax)

    def _repr_html_(self) -> str:
        columns = self.columns
        head = "".join(f"<th>{escape(title)}</th>" for title in columns)
        rows = zip(*columns.values(), strict=True)
        body = "".join("<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in row) + "</tr>" for row in rows)
        return f"<p>{escape(self.summary())}</p><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def name_of(number: int) -> str:
    """A region by letters: A to Z, AA, AB, ...

    Examples
    --------
    >>> name_of(0), name_of(25), name_of(26)
    ('A', 'Z', 'AA')
    """
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
