"""Numbers as people write them in tables: read only when a whole column agrees on one way of reading."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple, TypeAlias

from evenhand.exceptions import InvalidPopulation
from evenhand.wording.lists import quoted

Value: TypeAlias = int | Decimal | Fraction
Place: TypeAlias = Callable[[int], str]

SPACES = "[ \u00a0\u2007\u2009\u202f]"
APOSTROPHES = "['\u2019]"
MINUS = "\u2212"
WRITE_PLAIN = "write it like 1234567 or 1234567.5"


def _pattern(group: str, decimal: str, in_pairs: bool = False) -> re.Pattern[str]:
    """What a number looks like when `group` parts its thousands; `in_pairs` is the Indian 12,34,567."""
    grouped = (
        f"[1-9][0-9]?(?:{group}[0-9]{{2}})+{group}[0-9]{{3}}"
        if in_pairs
        else f"[1-9][0-9]{{0,2}}(?:{group}[0-9]{{3}})+"
    )
    whole = f"(?:[0-9]+|{grouped})"
    part = f"{re.escape(decimal)}[0-9]+"
    return re.compile(f"[+-]?(?:{whole}(?:{part})?|{part})(?:[eE][+-]?[0-9]{{1,3}})?")


class Reading(NamedTuple):
    """A way of reading: what fits, and the decimal sign."""

    pattern: re.Pattern[str]
    decimal: str


READINGS = (
    Reading(_pattern(",", "."), "."),
    Reading(_pattern(",", ".", in_pairs=True), "."),
    Reading(_pattern(SPACES, "."), "."),
    Reading(_pattern(APOSTROPHES, "."), "."),
    Reading(_pattern("_", "."), "."),
    Reading(_pattern(r"\.", ","), ","),
    Reading(_pattern(SPACES, ","), ","),
    Reading(_pattern(APOSTROPHES, ","), ","),
)

DOUBTFUL = re.compile("[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}")
"""One sign before three digits: a decimal sign in one reading, thousands in another."""

NUMBER_LIKE = re.compile(f"[+-]?[.,]?[0-9](?:[0-9.,_]|{SPACES}|{APOSTROPHES})*(?:[eE][+-]?[0-9]+)?")
POPULATION_RULE = "every group needs a number"


def is_like_number(text: str) -> bool:
    """Whether a text could be a number in any of the ways of reading.

    Examples
    --------
    >>> is_like_number("1'234.5"), is_like_number("12 Oaks")
    (True, False)
    """
    return NUMBER_LIKE.fullmatch(_tidy(text)) is not None


@dataclass(frozen=True)
class DecimalSign:
    """What is known of the decimal sign of numbers that are written as text.

    Attributes
    ----------
    said : "." or "," or None
        The user said so.
    presumed : "." or "," or None
        The file suggests it; believed where the column can be read so.
    """

    said: str | None = None
    presumed: str | None = None


UNKNOWN_SIGN = DecimalSign()


def read_numbers(
    cells: Sequence[Any], place: Place, decimal: DecimalSign = UNKNOWN_SIGN, empty: str = "is empty"
) -> list[Value]:
    """Every cell of a column as an exact number.

    Parameters
    ----------
    cells : sequence, length n
        Text, or numbers where the file has them. A float means its shortest decimal.
    place : callable
        From an index to the words for file, row and column.
    decimal : DecimalSign, optional
        If nothing is known of it, a column in which 1.234 can mean 1234 as well is refused.

    empty : str, optional
        What to say of an empty cell.

    Returns
    -------
    list of int or Decimal, length n

    Raises
    ------
    InvalidPopulation
        A cell is empty or no number, two cells contradict each other, or the column can be read in two ways.

    Examples
    --------
    >>> read_numbers(["1,234,567", "950"], "row {}".format)
    [1234567, 950]
    >>> read_numbers(["1.234.567", "950,5"], "row {}".format)
    [1234567, Decimal('950.5')]
    """
    plain = _plain_integers(cells)
    if plain is not None:
        return plain
    values = [_number_or_text(cell, index, place, empty) for index, cell in enumerate(cells)]
    texts = {index: value for index, value in enumerate(values) if isinstance(value, str)}
    if texts:
        sign = _agreed_decimal(texts, place, decimal)
        for index, text in texts.items():
            values[index] = _parsed(text, sign)
    return values  # type: ignore[return-value]


def _plain_integers(cells: Sequence[Any]) -> list[Value] | None:
    """The column when all of it is bare ASCII digits, as most are: three fast passes instead of the careful way."""
    try:
        joined = "".join(cells)
        return list(map(int, cells)) if joined.isascii() and joined.isdigit() else None
    except (TypeError, ValueError):
        return None


def _number_or_text(cell: object, index: int, place: Place, empty: str) -> Value | str:
    if isinstance(cell, str):
        text = _tidy(cell)
        if text:
            return text
    if cell is None or isinstance(cell, str):
        raise InvalidPopulation(f"{place(index)} {empty}: {POPULATION_RULE}; fill the cell or drop the row")
    if isinstance(cell, bool):
        raise InvalidPopulation(f"{place(index)} is {cell}, a truth value: {POPULATION_RULE}")
    if isinstance(cell, int):
        return cell
    if isinstance(cell, float | Decimal):
        return _finite(cell, index, place)
    if isinstance(cell, Fraction):
        return cell
    kind = type(cell).__name__
    raise InvalidPopulation(f"{place(index)} is {quoted(cell)} ({kind}), not a number: {POPULATION_RULE}")


def _finite(cell: float | Decimal, index: int, place: Place) -> Value:
    if not math.isfinite(cell):
        raise InvalidPopulation(f"{place(index)} is {cell}: {POPULATION_RULE}")
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() else Decimal(repr(cell))
    return cell


def _tidy(text: str) -> str:
    return text.strip().replace(MINUS, "-")


def _parsed(text: str, decimal: str) -> Value:
    """The value of a text that fits a reading with this decimal sign: all other signs part thousands."""
    bare = re.sub(r"[^0-9eE+-]", "", text) if decimal not in text else _with_point(text, decimal)
    return Decimal(bare) if "." in bare or "e" in bare or "E" in bare else int(bare)


def _with_point(text: str, decimal: str) -> str:
    whole, _, rest = text.partition(decimal)
    return f"{re.sub('[^0-9+-]', '', whole)}.{rest}"


def _agreed_decimal(texts: dict[int, str], place: Place, known: DecimalSign) -> str:
    """The decimal sign of the one way of reading that fits every text."""
    ways = [way for way in READINGS if known.said in (None, way.decimal)]
    fitting = {way.decimal for way in ways if all(map(way.pattern.fullmatch, texts.values()))}
    if not fitting:
        raise InvalidPopulation(_disagreement(texts, ways, place))
    sign = known.said or (known.presumed if known.presumed in fitting else None)
    if not _is_doubtful(texts.values(), fitting, sign):
        return sign or min(fitting)
    index, text = next((index, text) for index, text in texts.items() if DOUBTFUL.fullmatch(text))
    meanings = f"{_parsed(text, '.')} or {_parsed(text, ',')}"
    raise InvalidPopulation(
        f"{place(index)}: {quoted(text)} can mean {meanings}, and no other row decides: write no thousands separators"
    )


def _is_doubtful(texts: Collection[str], fitting: set[str], known: str | None) -> bool:
    """Whether every decimal sign could as well part thousands, and nothing else tells what it is."""
    signs = fitting if known is None else {known}
    uses = [text for text in texts if any(sign in text for sign in signs)]
    if not uses or not all(map(DOUBTFUL.fullmatch, uses)):
        return False
    others = (text for text in texts if known is not None and known not in text)
    return known is None or any(re.search("[^0-9eE+-]", text) for text in others)


def _disagreement(texts: dict[int, str], ways: Sequence[Reading], place: Place) -> str:
    """Which cell no way of reading fits that fits those above it."""
    alive = set(range(len(ways)))
    seen: dict[frozenset[int], str] = {}
    for index, text in texts.items():
        fits = frozenset(number for number, way in enumerate(ways) if way.pattern.fullmatch(text))
        if not fits:
            return f"{place(index)}: {quoted(text)} is not a number: {WRITE_PLAIN}"
        alive &= fits
        if not alive:
            other = _first_without(fits, seen)
            return (
                f"{place(index)}: {quoted(text, 20)} is written otherwise than {other} above: write all numbers alike"
            )
        seen.setdefault(fits, text)
    raise AssertionError("called only where no reading fits all")


def _first_without(fits: frozenset[int], seen: dict[frozenset[int], str]) -> str:
    """An earlier text that shares no reading, or the rows together where only all of them exclude this one."""
    clashing: Iterable[str] = (text for earlier, text in seen.items() if not earlier & fits)
    return next((quoted(text, 20) for text in clashing), "the numbers")
