"""The best allocation along one parameter, piece by piece."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from html import escape
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import numpy as np

from evenhand.exceptions import InvalidParameter
from evenhand.groups import Groups
from evenhand.methods.protocol import Method
from evenhand.methods.varied import varied
from evenhand.numbers import FloatArray, IntArray, nearest_float, read_only, shortest
from evenhand.numbers.values import Value, are_same
from evenhand.numbers.written import exact_number
from evenhand.result.allocation import Allocation
from evenhand.result.measured import Measured, check_measured
from evenhand.wording.lists import listed

if TYPE_CHECKING:
    import os

PieceProof: TypeAlias = Literal["interval", "undecided"]

LONGEST_EXACT = 24
"""Characters up to which an exact number is shown as it is."""
DIGITS = 8
"""Digits of a breakpoint in words."""
MOST_SENTENCES = 8
"""Breakpoints that the summary tells one by one."""


@dataclass(frozen=True, eq=False)
class Piece(Value):
    """From `low` to `high`, both included, these units are best.

    Attributes
    ----------
    low, high : Fraction
    units : int array, shape (n,)
    proof : "interval" or "undecided"
        "interval": no other allocation is better anywhere between both ends, by balls that hold all of it or because
        no two costs change places twice. "undecided": that could not be shown; the units are those in the middle.
    cuts : tuple of Fraction
        Where it was cut until balls could tell: the certificate that a record holds.
    """

    low: Fraction
    high: Fraction
    units: IntArray
    proof: PieceProof
    cuts: tuple[Fraction, ...] = ()

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Piece) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.low, self.high))


@dataclass(frozen=True)
class Border:
    """Where one piece ends and the next begins.

    Attributes
    ----------
    low, high : Fraction
        The number itself where both are the same, else an enclosure less than 1e-12 of it wide.
    is_single : bool
        Whether inside of it one allocation becomes the other at one place, and no third is ever best. False where
        several units change places so near to each other that it is not known in which order.
    """

    low: Fraction
    high: Fraction
    is_single: bool = True

    @property
    def exact(self) -> Fraction | None:
        """The breakpoint itself where it is known as a rational number."""
        return self.low if self.low == self.high else None

    def __float__(self) -> float:
        return nearest_float((self.low + self.high) / 2)

    @property
    def text(self) -> str:
        """The breakpoint in digits: exactly where that is short."""
        if self.exact is not None and len(shortest(self.exact)) <= LONGEST_EXACT:
            return shortest(self.exact)
        return f"{float(self):.{DIGITS}g}"


@dataclass(frozen=True, eq=False, repr=False)
class Path(Value):
    """Every best allocation along one parameter; frozen. Made by `evenhand.path`.

    Attributes
    ----------
    start : Allocation
        The best allocation at the low end: groups, total, method and bounds are its own.
    parameter : str
        What varies.
    low, high : Fraction
        Both ends.
    pieces : tuple of Piece, length m
        In order; together with the borders they cover all from low to high.
    borders : tuple of Border, length m - 1
        Between each piece and the next.
    """

    start: Allocation
    parameter: str
    low: Fraction
    high: Fraction
    pieces: tuple[Piece, ...]
    borders: tuple[Border, ...]

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Path) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.start, self.parameter, self.low, self.high))

    def __repr__(self) -> str:
        return f"<Path: {self.headline}>"

    @property
    def groups(self) -> Groups:
        """Who receives."""
        return self.start.groups

    @property
    def k(self) -> int:
        """Total."""
        return self.start.k

    @property
    def method(self) -> Method:
        """The method, with the parameter at its low end."""
        return self.start.method

    @cached_property
    def breakpoints(self) -> FloatArray:
        """Values of the parameter at which the best allocation changes, shape (m - 1,)."""
        return read_only(np.array([float(border) for border in self.borders], dtype=np.float64))

    @cached_property
    def units(self) -> IntArray:
        """Units of each piece, shape (m, n)."""
        return read_only(np.stack([piece.units for piece in self.pieces]))

    @property
    def is_proven(self) -> bool:
        """Whether every piece is certified, and at every border the one becomes the other directly."""
        return all(piece.proof == "interval" for piece in self.pieces) and all(one.is_single for one in self.borders)

    @cached_property
    def error(self) -> FloatArray:
        """E at the low and at the high end of each piece, shape (m, 2).

        Raises
        ------
        Unmeasured
            The method states no E.
        """
        check_measured(self.method, "error")
        return read_only(
            np.array([[self._measured(one.units, at).error for at in (one.low, one.high)] for one in self.pieces])
        )

    def gains(self, number: int) -> dict[str, int]:
        """Units that groups gain (below 0: lose) from piece `number` to the next, by name."""
        change = self.units[number + 1] - self.units[number]
        return {self.groups.label(i): int(change[i]) for i in np.flatnonzero(change).tolist()}

    def at(self, value: object) -> Piece:
        """The piece that holds a value; at a breakpoint, where two are best, the one that begins there.

        Raises
        ------
        InvalidParameter
            The value is no number from low to high.
        """
        try:
            exact = Fraction(exact_number(value))
        except (TypeError, ValueError):
            exact = None
        if exact is None or not self.low <= exact <= self.high:
            raise InvalidParameter(
                f"{self.parameter} is {value}, but this path goes from {shortest(self.low)} to {shortest(self.high)}"
            )
        number = bisect_left([border.low for border in self.borders], exact)
        if number < len(self.borders) and exact >= self.borders[number].low:
            number += 1
        return self.pieces[number]

    def to_frame(self, library: str | None = None) -> Any:
        """One row per piece (see `Allocation.to_frame`)."""
        from evenhand.result.frames import frame

        return frame(self.columns, library, self.groups.library)

    @property
    def columns(self) -> dict[str, list[Any]]:
        """Columns of the table: both ends, E there, who gains and loses at the low end, and units that ever change."""
        found: dict[str, list[Any]] = {
            "low": [self.low_text(i) for i in range(len(self.pieces))],
            "high": [self.high_text(i) for i in range(len(self.pieces))],
        }
        if self.method.has_error:
            found["error_low"], found["error_high"] = self.error.T.tolist()
        found["changes"] = ["", *(changes_text(self.gains(i)) for i in range(len(self.borders)))]
        found["proof"] = [piece.proof for piece in self.pieces]
        for i in self.changing.tolist():
            name = self.groups.label(i)
            found[f"units of {name}" if name in found else name] = self.units[:, i].tolist()
        return found

    @cached_property
    def changing(self) -> IntArray:
        """Positions of the groups that do not have the same units in all pieces."""
        return read_only(np.flatnonzero((self.units != self.units[0]).any(axis=0)))

    def low_text(self, number: int) -> str:
        """Where a piece begins, in digits."""
        return self.borders[number - 1].text if number else shortest(self.low)

    def high_text(self, number: int) -> str:
        """Where a piece ends, in digits."""
        return self.borders[number].text if number < len(self.borders) else shortest(self.high)

    def to_dict(self) -> dict[str, Any]:
        """The path as plain Python values; exact numbers are text, as in a record."""
        label, errors = self.groups.label, self.error.tolist() if self.method.has_error else None
        return {
            "k": self.k,
            "method": self.method.name,
            "parameters": {k: v for k, v in self.method.parameters.items() if k != self.parameter},
            "parameter": self.parameter,
            "low": shortest(self.low),
            "high": shortest(self.high),
            "groups": [label(i) for i in range(self.groups.n)],
            "breakpoints": self.breakpoints.tolist(),
            "pieces": [
                {
                    "low": shortest(piece.low),
                    "high": shortest(piece.high),
                    "units": piece.units.tolist(),
                    "error": errors[i] if errors else None,
                    "gains": self.gains(i - 1) if i else {},
                    "proof": piece.proof,
                }
                for i, piece in enumerate(self.pieces)
            ],
            "is_proven": self.is_proven,
            "summary": self.summary(),
        }

    def summary(self) -> str:
        """What there is along the parameter, in sentences.

        Examples
        --------
        >>> import evenhand as eh
        >>> eh.path({"A": 12, "B": 7, "C": 1}, 5, "sigma").summary()[:60]
        'Along sigma from 0 to 1 there are 2 best allocations of 5 un'
        """
        return " ".join([self.headline, *self._steps(), *self._open()])

    @property
    def headline(self) -> str:
        """How many allocations there are, in one sentence."""
        count, where = len(self.pieces), f"along {self.parameter} from {shortest(self.low)} to {shortest(self.high)}"
        units = f"{self.k:,} unit{'' if self.k == 1 else 's'}"
        proven = ", which is proven of every value between" if self.is_proven else ""
        if count == 1:
            return f"One allocation of {units} is best all {where}{proven}."
        return f"{where.capitalize()} there are {count} best allocations of {units}, one after another{proven}."

    def _steps(self) -> list[str]:
        told = [
            f"At {border.text}: {changes_text(self.gains(i))}."
            for i, border in enumerate(self.borders[:MOST_SENTENCES])
        ]
        rest = len(self.borders) - MOST_SENTENCES
        return [*told, f"And {rest:,} more."] if rest > 0 else told

    def _open(self) -> list[str]:
        """What is not proven."""
        spots = sum(piece.proof == "undecided" for piece in self.pieces)
        knots = sum(not border.is_single for border in self.borders)
        told = [f"Undecided on {spots} of {len(self.pieces)} pieces."] if spots else []
        where = "one breakpoint" if knots == 1 else f"{knots} breakpoints"
        return [*told, f"At {where} several units change places, in an order that is not known."] if knots else told

    @property
    def told(self) -> tuple[str, ...]:
        """What a reader of the plain numbers should know, one line each."""
        return (*self.start.notes, *self._open())

    def plot(self, ax: Any = None) -> Any:
        """Units of the groups that change against the parameter, as a Matplotlib picture; returns the Axes."""
        from evenhand.plots.path import plot_path

        return plot_path(self, ax)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write to a file: .json is a record that `evenhand verify` proves again, .csv and .parquet are tables.

        Raises
        ------
        UnwritableFile
        """
        from evenhand.io.write.writing import save_path

        save_path(self, path)

    def _repr_html_(self) -> str:
        columns = self.columns
        head = "".join(f"<th>{escape(title)}</th>" for title in columns)
        rows = zip(*columns.values(), strict=True)
        body = "".join("<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in row) + "</tr>" for row in rows)
        return f"<p>{escape(self.summary())}</p><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"

    def _measured(self, units: IntArray, value: Fraction) -> Measured:
        request = self.start.request
        method = varied(self.method, **{self.parameter: value})
        return Measured(request.groups, self.k, method, request.field.among(units))


def changes_text(gains: dict[str, int]) -> str:
    """Who gains and who loses, those who gain first."""
    ordered = sorted(gains.items(), key=lambda item: -item[1])
    return listed((f"{name} {gained:+d}" for name, gained in ordered), 200)
