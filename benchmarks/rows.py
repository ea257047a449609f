"""What a benchmark promises (rows), what it finds (figures), and how large it is (scale)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

Size = TypeVar("Size")


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes
    ----------
    key : str
        Short name, the same in JSON and in the tests.
    job : str
        What is done.
    unit : str
        What the figure counts.
    must, aim : float or None
        What is to be reached; None where the figure only informs.
    at_least : bool
        Whether more is better.
    """

    key: str
    job: str
    unit: str
    must: float | None = None
    aim: float | None = None
    at_least: bool = False

    def reached(self, value: float | None) -> str:
        """Which of the two marks a figure reaches: "aim", "must", "NO", or "" where there is none."""
        if self.must is None:
            return ""
        if value is None:
            return "NO"
        sign = -1 if self.at_least else 1
        if self.aim is not None and sign * value <= sign * self.aim:
            return "aim"
        return "must" if sign * value <= sign * self.must else "NO"


@dataclass(frozen=True)
class Figure:
    """What was measured for one row.

    Attributes
    ----------
    key : str
        The row's.
    value : float or None
        None where nothing could be measured; the note says why.
    note : str
        What else was seen.
    """

    key: str
    value: float | None
    note: str = ""


@dataclass(frozen=True)
class Scale:
    """How much is measured: everything, or just enough to see that it runs.

    Attributes
    ----------
    short : bool
        Tiny sizes and one repeat; the figures then mean nothing.
    """

    short: bool = False

    @property
    def least(self) -> int:
        """Fewest samples of any figure."""
        return 1 if self.short else 5

    def of(self, full: Size, short: Size) -> Size:
        """The one size or the other."""
        return short if self.short else full


@dataclass(frozen=True)
class Room:
    """Rows that are measured together, in a process of their own.

    Attributes
    ----------
    name : str
    title : str
        Heading over the rows.
    rows : tuple of Row
    measure : callable
        Gives a figure for each row, one after another.
    seconds : float
        Time limit; rows without a figure by then were not reached.
    """

    name: str
    title: str
    rows: tuple[Row, ...]
    measure: Callable[[Scale], Iterator[Figure]]
    seconds: float
