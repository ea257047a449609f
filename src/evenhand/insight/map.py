"""Which allocation is best where, over two parameters of Fairness."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Any

import numpy as np

from evenhand.api import allocate
from evenhand.exceptions import InvalidParameter
from evenhand.insight.path import along_end, described, options_about, split_method
from evenhand.insight.plane import Plane, Rectangle
from evenhand.methods.fairness.fairness import Fairness
from evenhand.methods.protocol import Method
from evenhand.methods.varied import varied
from evenhand.numbers import Exact, IntArray, read_only, shortest, whole_number
from evenhand.numbers.written import exact_number
from evenhand.result.map import Map

MOST_RECTANGLES = 200_000
"""Rectangles after which what is left is called undecided."""
LARGEST_SIZE = 2000
"""Pixels along a side."""

Side = tuple[str, Fraction, Fraction]


def map(
    groups: object,
    k: object,
    x: str | tuple[Any, ...],
    y: str | tuple[Any, ...],
    *,
    method: str | Method | None = None,
    size: int = 200,
    certified: float = 0.99,
    progress: Callable[[int, int], None] | None = None,
    **options: Any,
) -> Map:
    """Regions of equal allocation over two parameters of Fairness.

    Parameters
    ----------
    groups : Groups, whatever `Groups` takes, or whatever `load` takes
    k : int
        Total to hand out.
    x, y : str or (str, low, high)
        A parameter of Fairness, and both ends; those of its slider if they are not given.
    method : Fairness, optional
        Other parameters; or as keywords.
    size : int, optional
        Pixels along each side of `Map.grid`.
    certified : number, optional
        Part of the area that has to be certified before the work ends, below 1.
    progress : callable, optional
        Told (parts done, parts in all).
    **options
        Those of `allocate`, but for both parameters and `change`.

    Returns
    -------
    Map

    Raises
    ------
    InvalidParameter
        A parameter is none of Fairness or is given twice, an end lies outside of its domain, or `size` or `certified`
        are no such numbers.
    EvenhandError
        As in `allocate`.

    Notes
    -----
    The plane is cut into rectangles, that with the largest open part first. On each, costs of units are bounded by
    balls: at its centre, and by their slopes all over it. Where that tells which units are handed out, the whole
    rectangle is certified; where one of two units is, the difference of their costs is a straight line, no more off
    than slopes are, and only the strip along the line is open.

    Examples
    --------
    >>> found = map({"A": 12, "B": 7, "C": 1}, 5, "sigma", ("beta", 1, 3), size=20)
    >>> found.units.tolist()
    [[2, 2, 1], [3, 1, 1]]
    """
    names = [one if isinstance(one, str) else one[0] for one in (x, y)]
    if names[0] == names[1]:
        raise InvalidParameter(f"x and y are both {names[0]}: a map needs two parameters")
    chosen, rest = split_method(method, names, options)
    if not isinstance(chosen, Fairness):
        raise InvalidParameter(
            "a map goes over two parameters of Fairness: leave out method, or follow one parameter by path"
        )
    sides = [_side(chosen, one) for one in (x, y)]
    pixels, share = _size(size), _share(certified)
    start = allocate(groups, k, method=varied(chosen, **{name: high for name, _, high in sides}), **rest)
    start = allocate(
        start.groups, start.k, method=varied(chosen, **{name: low for name, low, _ in sides}), **options_about(rest)
    )
    plane = Plane(start.request, start.k, (sides[0][0], sides[1][0]))
    found = plane.rectangles(((sides[0][1], sides[0][2]), (sides[1][1], sides[1][2])), share, MOST_RECTANGLES, progress)
    picture = _Picture.of(sides, found, pixels)
    spread = start.request.field.spread
    units = read_only(spread(picture.units, 0))
    return Map(start, sides[0], sides[1], units, read_only(picture.grid), picture.certified)


def _side(method: Fairness, given: str | tuple[Any, ...]) -> Side:
    """A parameter and both its ends, checked."""
    if not isinstance(given, str) and len(given) != 3:
        raise InvalidParameter(f"{given!r} is no side of a map: give a parameter, or (parameter, low, high)")
    name, low, high = (given, None, None) if isinstance(given, str) else given
    parameter = described(method, name)
    ends = along_end(parameter, low, "low"), along_end(parameter, high, "high")
    if ends[0] >= ends[1]:
        raise InvalidParameter(f"{name} goes from {shortest(ends[0])} to {shortest(ends[1])}, but must rise")
    return name, *ends


def _size(value: object) -> int:
    found = whole_number(value)
    if found is None or not 2 <= found <= LARGEST_SIZE:
        raise InvalidParameter(f"size is {value!r}, but must be a whole number from 2 to {LARGEST_SIZE:,}")
    return found


def _share(value: object) -> float:
    try:
        found: Exact | None = exact_number(value)
    except (TypeError, ValueError):
        found = None
    if found is None or not 0 < found < 1:
        raise InvalidParameter(f"certified is {value!r}, but must be a number above 0 and below 1: a part of the area")
    return float(found)


@dataclass(frozen=True)
class _Picture:
    """Regions, and which pixel lies in which."""

    units: IntArray
    grid: IntArray
    certified: float

    @classmethod
    def of(cls, sides: list[Side], rectangles: list[Rectangle], size: int) -> _Picture:
        """Paint every rectangle onto the pixels whose centres lie in it."""
        grid = np.full((size, size), -1, dtype=np.int64)
        known: dict[bytes, int] = {}
        rows: list[IntArray] = []
        open_ = 0.0

        def region(units: IntArray) -> int:
            key = units.tobytes()
            if key not in known:
                known[key] = len(rows)
                rows.append(units)
            return known[key]

        for one in rectangles:
            open_ += one.open_part * _area(one, sides)
            if one.in_doubt and one.border is None:
                continue
            spans = [_pixels(one.sides[way], sides[way], size) for way in (0, 1)]
            if all(span.size for span in spans):
                _paint(one, sides, spans, grid, region)
        if not rows:
            return cls(np.zeros((0, 0), dtype=np.int64), grid, 0.0)
        counts = np.bincount(grid[grid >= 0], minlength=len(rows))
        order = np.argsort(-counts, kind="stable")[: int((counts > 0).sum())]
        places = np.full(len(rows) + 1, -1)
        places[order] = np.arange(order.size)
        return cls(np.stack(rows)[order], places[grid], 1 - open_)


def _area(one: Rectangle, sides: list[Side]) -> float:
    """Part of the whole area."""
    return float(
        (one.sides[0][1] - one.sides[0][0])
        / (sides[0][2] - sides[0][1])
        * ((one.sides[1][1] - one.sides[1][0]) / (sides[1][2] - sides[1][1]))
    )


def _pixels(part: tuple[Fraction, Fraction], side: Side, size: int) -> IntArray:
    """Pixels along a side whose centres lie in a part of it."""
    first, last = ((end - side[1]) / (side[2] - side[1]) * size - Fraction(1, 2) for end in part)
    return np.arange(max(ceil(first), 0), min(ceil(last), size))


def _paint(
    one: Rectangle, sides: list[Side], spans: list[IntArray], grid: IntArray, region: Callable[[IntArray], int]
) -> None:
    columns, rows = spans
    place = np.ix_(rows, columns)
    if one.border is None:
        grid[place] = region(one.least)
        return
    off = []
    for way, span in enumerate(spans):
        low, high = float(sides[way][1]), float(sides[way][2])
        off.append(low + (span + 0.5) / len(grid) * (high - low) - float(one.middle[way]))
    border = one.border
    line = border.centre + border.slopes[0] * off[0][None, :] + border.slopes[1] * off[1][:, None]
    both = []
    for unit in (border.ours, border.theirs):
        units = one.least.copy()
        units[unit[0]] += 1
        both.append(units)
    painted = np.full(line.shape, -1)
    for units, is_there in zip(both, (line > border.off, line < -border.off), strict=True):
        if is_there.any():
            painted[is_there] = region(units)
    grid[place] = painted
