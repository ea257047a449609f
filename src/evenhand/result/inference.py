"""Which meaning of fairness explains an allocation that somebody has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from html import escape
from typing import Any, NamedTuple

from evenhand.groups import Groups
from evenhand.numbers import IntArray, nearest_float, shortest
from evenhand.numbers.values import Value, are_same
from evenhand.result.allocation import Allocation
from evenhand.wording.lists import listed
from evenhand.wording.numbers import units_of

Point = Mapping[str, Fraction]
Interval = tuple[Fraction, Fraction]


class Nearest(NamedTuple):
    """Where an allocation comes nearest to being best.

    Attributes
    ----------
    point : mapping name -> Fraction
        The parameters.
    moved : int
        Units that have to move there until it is best.
    regret : float
        E(units) - E(best) there.
    best : Allocation
        The best allocation there.
    """

    point: Point
    moved: int
    regret: float
    best: Allocation


@dataclass(frozen=True, eq=False, repr=False)
class Inference(Value):
    """Whether, where and how widely an allocation is best within a box of parameters; frozen. Made by `evenhand.infer`.

    Attributes
    ----------
    units : int array, shape (n,)
        The allocation.
    nearest : Nearest
        Where it is best, or else the nearest that was found.
    possible : bool or None
        True: it is best at `point`, decided exactly. False: proven to be best nowhere in the box. None: not found, and
        not excluded everywhere.
    ranges : mapping name -> (Fraction, Fraction)
        For each parameter that varies how far it can go from the point, the others staying, until the allocation is no
        longer best; proven of everything between. Empty where there is no point.
    box : mapping name -> (Fraction, Fraction)
        What was searched.
    share, share_error : float
        Part of the box where it is best, estimated from `samples` points, and the standard error of that.
    samples : int
    excluded : float
        Part of the box that is proven to hold no point where it is best; 1 where that is all.
    given_by : tuple of str
        Methods, at their usual parameters, that give these units.
    """

    units: IntArray
    nearest: Nearest
    possible: bool | None
    ranges: Mapping[str, Interval]
    box: Mapping[str, Interval]
    share: float
    share_error: float
    samples: int
    excluded: float
    given_by: tuple[str, ...]

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Inference) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.nearest.best, self.units[:8].tobytes()))

    def __repr__(self) -> str:
        return f"<Inference: {self.verdict}>"

    @property
    def groups(self) -> Groups:
        """Who receives."""
        return self.nearest.best.groups

    @property
    def k(self) -> int:
        """Total."""
        return self.nearest.best.k

    @property
    def point(self) -> Point | None:
        """Parameters at which it is best; None where none are known."""
        return self.nearest.point if self.possible else None

    @property
    def verdict(self) -> str:
        """The answer in sentences.

        Examples
        --------
        >>> import evenhand as eh
        >>> eh.infer({"A": 12, "B": 7, "C": 1}, [2, 2, 1]).verdict[:60]
        'Best at kappa 1, gamma 1, beta 2, sigma 0.5, base 0. One at '
        """
        return " ".join([*(self._best() if self.possible else self._not_best()), self._elsewhere()])

    def _best(self) -> list[str]:
        reach = [f"{name} from {_short(low)} to {_short(high)}" for name, (low, high) in self.ranges.items()]
        box = f"It is best in about {self.share:.2%} of the box (sampled, standard error {self.share_error:.2%})."
        reached = [f"One at a time, it stays best for {listed(reach, 300, 60)}."] if reach else []
        return [f"Best at {_said(self.nearest.point)}.", *reached, box]

    def _not_best(self) -> list[str]:
        where = ", ".join(f"{name} {_span(*ends)}" for name, ends in self.box.items())
        if self.possible is False:
            told = f"Proven: best nowhere in the box {where}."
        else:
            told = (
                f"Not found to be best anywhere in the box {where}; {self.excluded:.1%} of it is proven to hold none."
            )
        near, verb = self.nearest, "has" if self.nearest.moved == 1 else "have"
        return [
            told,
            f"Nearest is {_said(near.point)}, where {units_of(near.moved)} {verb} to move and the error is "
            f"{near.regret:.4g} larger than need be.",
        ]

    def _elsewhere(self) -> str:
        others = [name for name in self.given_by if name != "fairness"]
        return f"These units are also given by {listed(others, 200)}." if others else "No other method gives them."

    @property
    def columns(self) -> dict[str, list[Any]]:
        """Columns of the table: parameter, its value at the point, the range through it, the box."""
        return {
            "parameter": list(self.box),
            "point": [shortest(self.nearest.point[name]) for name in self.box],
            "low": [shortest(self.ranges[name][0]) if name in self.ranges else None for name in self.box],
            "high": [shortest(self.ranges[name][1]) if name in self.ranges else None for name in self.box],
            "box_low": [shortest(low) for low, _ in self.box.values()],
            "box_high": [shortest(high) for _, high in self.box.values()],
        }

    def to_frame(self, library: str | None = None) -> Any:
        """One row per parameter (see `Allocation.to_frame`)."""
        from evenhand.result.frames import frame

        return frame(self.columns, library, self.groups.library)

    def to_dict(self) -> dict[str, Any]:
        """The answer as plain Python values; exact numbers are text."""
        near = self.nearest
        return {
            "k": self.k,
            "units": self.units.tolist(),
            "possible": self.possible,
            "point": None if self.point is None else _written(self.point),
            "ranges": {name: [shortest(end) for end in ends] for name, ends in self.ranges.items()},
            "box": {name: [shortest(end) for end in ends] for name, ends in self.box.items()},
            "share": self.share,
            "share_error": self.share_error,
            "samples": self.samples,
            "excluded": self.excluded,
            "nearest": {"point": _written(near.point), "moved": near.moved, "regret": near.regret},
            "given_by": list(self.given_by),
            "verdict": self.verdict,
        }

    def plot(self, ax: Any = None) -> Any:
        """The range of each parameter within the box, as a Matplotlib picture; returns the Axes."""
        from evenhand.plots.inference import plot_inference

        return plot_inference(self, ax)

    def _repr_html_(self) -> str:
        columns = self.columns
        head = "".join(f"<th>{escape(title)}</th>" for title in columns)
        rows = zip(*columns.values(), strict=True)
        body = "".join(
            "<tr>" + "".join(f"<td>{escape('' if cell is None else str(cell))}</td>" for cell in row) + "</tr>"
            for row in rows
        )
        return f"<p>{escape(self.verdict)}</p><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _said(point: Point) -> str:
    return ", ".join(f"{name} {_short(value)}" for name, value in point.items())


def _span(low: Fraction, high: Fraction) -> str:
    return _short(low) if low == high else f"{_short(low)} to {_short(high)}"


def _short(value: Fraction) -> str:
    text = shortest(value)
    return text if len(text) <= 8 else f"{nearest_float(value):.6f}"


def _written(point: Point) -> dict[str, str]:
    return {name: shortest(value) for name, value in point.items()}
