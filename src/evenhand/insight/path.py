"""Every best allocation along one parameter."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from fractions import Fraction
from math import inf
from typing import TYPE_CHECKING, Any

from evenhand.api import allocate
from evenhand.exceptions import InvalidParameter
from evenhand.methods.courses import COURSES, course_of
from evenhand.methods.fairness.fairness import Fairness
from evenhand.methods.parameter import Parameter
from evenhand.methods.protocol import Method
from evenhand.methods.registry import ENTRIES, as_method, entry_of, every_parameter, made, per_group
from evenhand.methods.varied import varied
from evenhand.numbers import Number, read_only, shortest
from evenhand.result.allocation import Allocation
from evenhand.result.path import Border, Path, Piece
from evenhand.wording.suggestions import did_you_mean

if TYPE_CHECKING:
    from evenhand.insight.along.cell import Stretch
    from evenhand.insight.along.line import Line

PARTS = 1000
"""Parts of the way that progress is told in."""


def path(
    groups: object,
    k: object,
    parameter: str,
    low: Number | None = None,
    high: Number | None = None,
    *,
    method: str | Method | None = None,
    progress: Callable[[int, int], None] | None = None,
    **options: Any,
) -> Path:
    """Follow the best allocation along one parameter, everything else staying as it is.

    Parameters
    ----------
    groups : Groups, whatever `Groups` takes, or whatever `load` takes
    k : int
        Total to hand out.
    parameter : str
        The name of a parameter of the method: sigma, gamma, beta, kappa or base of `Fairness`, c of "divisor", p of
        "power-mean", t of "entropy", `first` of "modified-sainte-lague", `power` of "power-allocation".
    low, high : number, optional
        Both ends; those of the parameter's slider if None.
    method : str or method object, optional
        `Fairness` if None.
    progress : callable, optional
        Told (parts done, parts in all) as the work goes on.
    **options
        Those of `allocate`, but for the parameter itself and `change`.

    Returns
    -------
    Path

    Raises
    ------
    InvalidParameter
        The method has no such parameter, no allocation can be followed along it, an end lies outside of its domain, or
        low is not below high.
    EvenhandError
        As in `allocate`.

    Notes
    -----
    No piece is missed, however short: what is said of a piece holds everywhere on it and not only at samples. An
    interval of the parameter is cut for as long as balls that hold all of it cannot tell which units are handed out
    there; where two units are left and the difference of their costs is monotone, the one place where it is 0 is
    enclosed. What cannot be told apart so is called undecided.

    Examples
    --------
    >>> along = path({"A": 12, "B": 7, "C": 1}, 5, "sigma")
    >>> along.units.tolist(), along.pieces[0].high
    ([[2, 2, 1], [3, 1, 1]], Fraction(105, 121))
    """
    chosen, options = split_method(method, [parameter], options)
    about = described(chosen, parameter)
    ends = [along_end(about, value, name) for name, value in (("low", low), ("high", high))]
    if ends[0] >= ends[1]:
        raise InvalidParameter(
            f"low is {shortest(ends[0])} and high is {shortest(ends[1])}, but a path needs a low end below its high end"
        )
    for end in reversed(ends):
        start = allocate(groups, k, method=varied(chosen, **{parameter: end}), **options)
        groups, options = start.groups, options_about(options)
    return followed(start, parameter, *ends, progress=progress)


def followed(
    start: Allocation,
    parameter: str,
    low: Fraction,
    high: Fraction,
    *,
    progress: Callable[[int, int], None] | None = None,
) -> Path:
    """The path that begins with an allocation."""
    from evenhand.insight.along.line import Line
    from evenhand.insight.along.stretches import stretches

    line = Line(replace(start.request, rule=replace(start.request.rule, ties="first")), start.k, parameter)

    def told(value: Fraction) -> None:
        if progress is not None:
            progress(int(PARTS * (value - low) / (high - low)), PARTS)

    pieces, borders = joined(line, stretches(line, low, high, progress=told))
    spread = start.request.field.spread
    whole = (Piece(one.low, one.high, read_only(spread(one.units, 0)), one.proof) for one in pieces)
    return Path(start, parameter, low, high, tuple(whole), tuple(borders))


def joined(line: Line, parts: Iterable[Stretch]) -> tuple[list[Piece], list[Border]]:
    """Stretches as pieces: neighbours with the same units are one, a spot where several change places is a border."""
    from evenhand.insight.along.crossing import width_at

    pieces: list[Piece] = []
    borders: list[Border] = []
    knot: Fraction | None = None
    found = list(parts)
    span = found[-1].high - found[0].low
    for before, one, after in zip([None, *found], found, [*found[1:], None], strict=False):
        if one.units is None and _is_knot(before, one, after) and one.high - one.low <= width_at(one.high, span):
            knot = one.low
            continue
        piece = _piece(line, one)
        if pieces and knot is None and _is_same(pieces[-1], piece):
            last = pieces[-1]
            pieces[-1] = replace(last, high=piece.high, cuts=(*last.cuts, last.high))
            continue
        if pieces:
            borders.append(Border(pieces[-1].high, piece.low, is_single=knot is None))
        pieces.append(piece)
        knot = None
    return pieces, borders


def _is_knot(before: Stretch | None, one: Stretch, after: Stretch | None) -> bool:
    """Whether an undecided stretch lies between two different allocations."""
    if before is None or after is None or before.units is None or after.units is None:
        return False
    return bool((before.units != after.units).any())


def _piece(line: Line, one: Stretch) -> Piece:
    if one.units is not None:
        return Piece(one.low, one.high, one.units, "interval")
    return Piece(one.low, one.high, line.at((one.low + one.high) / 2).units, "undecided")


def _is_same(one: Piece, other: Piece) -> bool:
    return one.proof == other.proof and bool((one.units == other.units).all()) and one.high == other.low


def split_method(
    method: str | Method | None, followed: list[str], options: dict[str, Any]
) -> tuple[Method, dict[str, Any]]:
    """The method with its other parameters, and the options that are left.

    Raises
    ------
    InvalidParameter
        A parameter that is followed is given, or something else that does not fit.
    """
    for parameter in followed:
        if options.get(parameter) is not None:
            raise InvalidParameter(f"{parameter} is given, but it is what varies here: leave it out")
    if options.get("change") is not None:
        raise InvalidParameter(
            "change is given, but what varies here is the method alone: the penalty is in units of an error whose "
            "scale varies too. Leave it out"
        )
    known = {*every_parameter(), *per_group()}
    given = {name: value for name, value in options.items() if name in known and value is not None}
    rest = {name: value for name, value in options.items() if name not in known}
    if method is None:
        return Fairness(**given), rest
    if isinstance(method, str):
        return made(method, given), rest
    if given:
        raise InvalidParameter(f"method and {', '.join(given)} are both given: choose one of the two ways")
    return as_method(method), rest


def described(method: Method, parameter: str) -> Parameter:
    """What is known of a parameter along which the method can be followed.

    Raises
    ------
    InvalidParameter
        It is no such parameter.
    """
    entry = entry_of(method)
    known = COURSES.get(method.name, {})
    if course_of(method, parameter) is None:
        others = f"its best allocation can be followed along {', '.join(known)}" if known else _nowhere()
        raise InvalidParameter(
            f"the method {entry.name} cannot be followed along {parameter!r}: {others}."
            f"{did_you_mean(str(parameter), known)}"
        )
    kin = (one for other in ENTRIES if other.family == method.name for one in other.parameters)
    return next(one for one in kin if isinstance(one, Parameter) and one.name == parameter)


def _nowhere() -> str:
    """What to do where a method has nothing to go along."""
    return "it has no parameter whose numbers lie close together. Those that have are " + ", ".join(COURSES)


def along_end(parameter: Parameter, value: Number | None, name: str) -> Fraction:
    """One end, checked."""
    given = getattr(parameter.slider, name) if value is None else value
    found = parameter.checked(given)
    if abs(found) == inf:
        raise InvalidParameter(f"{name} is {given}, but a path needs finite ends")
    return Fraction(found)


def options_about(options: dict[str, Any]) -> dict[str, Any]:
    """Options that are not about how the groups came in, which they have by now."""
    from evenhand.insight.compare import AROUND

    return {name: options[name] for name in AROUND if name in options}
