"""A column of populations as people publish it: with footnotes, flags, units, and cells that hold no number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import numpy as np

from evenhand.exceptions import InvalidPopulation
from evenhand.groups.marks import common_unit, has_digit, is_missing_mark, without_flag, without_footnote
from evenhand.groups.numerals import POPULATION_RULE, WRITE_PLAIN, is_like_number, read_numbers
from evenhand.groups.table import Table, is_empty
from evenhand.groups.wanted import Wanted
from evenhand.wording.lists import quoted

DIGITS_ONLY = re.compile(r"[0-9]*")


@dataclass
class Cells:
    """A column on its way to numbers.

    Attributes
    ----------
    values : list
        Cells, tidied as far as one reading is possible.
    missing, flagged : list of int
        Rows that hold no number, and rows whose number has a flag beside it.
    notes : list of str
        What was taken off, for people.
    """

    values: list[Any]
    missing: list[int] = field(default_factory=list)
    flagged: list[int] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class NumberColumn:
    """A column of numbers.

    Attributes
    ----------
    values : list or array
    rows : list of int or None
        Rows that they stand in; None for all.
    notes : list of str
    """

    values: Sequence[Any]
    rows: list[int] | None = None
    notes: Sequence[str] = ()


def number_column(cells: Sequence[Any], table: Table, title: str, wanted: Wanted) -> NumberColumn:
    """The populations in a column.

    Parameters
    ----------
    cells : sequence or array
    table : Table
        For messages.
    title : str
    wanted : Wanted
        Says what becomes of cells without a number, and of flags.

    Returns
    -------
    NumberColumn

    Raises
    ------
    InvalidPopulation
        Cells hold no number, or flags, and nothing was said of such; one message names them all, and the options.
    """
    if isinstance(cells, np.ndarray) and not (cells.dtype.kind == "f" and np.isnan(cells).any()):
        return NumberColumn(cells)
    found = _sorted_out([_python(cell) for cell in cells])
    _check_obstacles(found, table, title, wanted)
    for row in found.flagged:
        found.values[row] = without_flag(found.values[row])
    if found.flagged:
        found.notes.append(f"signs beside {_numbers(len(found.flagged))} in column {quoted(title, 24)} were taken off")
    dropped = set(found.missing)
    rows = [row for row in range(len(found.values)) if row not in dropped]
    if not rows:
        raise InvalidPopulation(f"{table.where}, column {quoted(title, 24)} holds no numbers at all")
    kept = [found.values[row] for row in rows]
    numbers = read_numbers(kept, lambda index: table.place(rows[index], title), table.decimal, table.empty)
    return NumberColumn(numbers, rows if dropped else None, found.notes)


def _numbers(count: int) -> str:
    return f"{count} number{'s' * (count != 1)}"


def _python(cell: Any) -> Any:
    """A NumPy scalar as Python's own; a missing value of any library as None."""
    if isinstance(cell, str | int):
        return cell
    if isinstance(cell, np.generic):
        cell = cell.item()
    try:
        return None if cell != cell else cell
    except TypeError:
        return None


def _sorted_out(values: list[Any]) -> Cells:
    """Cells by what stands in them; what can only be meant one way is taken off at once."""
    cells = Cells(values)
    texts = [value for value in values if isinstance(value, str)]
    if all(map(DIGITS_ONLY.fullmatch, texts)) and all(texts):
        cells.missing = [row for row, value in enumerate(values) if value is None]
        return cells
    is_all_text = not any(isinstance(value, int | float | Decimal) for value in values)
    unit = common_unit([text for text in texts if has_digit(text)]) if is_all_text else ""
    noted = [row for row, value in enumerate(values) if _tidied(cells, row, value, unit)]
    if noted:
        cells.notes.append(f"footnote marks beside {_numbers(len(noted))} were taken off")
    return cells


def _tidied(cells: Cells, row: int, value: Any, unit: str) -> bool:
    """Sort one cell in; whether a footnote was taken off."""
    if is_empty(value) or (isinstance(value, str) and _is_word(value)):
        cells.missing.append(row)
        return False
    if not isinstance(value, str):
        return False
    plain = value.replace(unit, "") if unit else value
    bare = without_footnote(plain)
    cells.values[row] = bare
    if not is_like_number(bare) and without_flag(bare) is not None:
        cells.flagged.append(row)
    return bare != plain


def _is_word(text: str) -> bool:
    """Whether a cell stands for no number, or holds words without a digit."""
    return is_missing_mark(text) or not has_digit(text)


def _check_obstacles(cells: Cells, table: Table, title: str, wanted: Wanted) -> None:
    """Refuse what the user must decide: all of it at once, each with the option that decides it."""
    missing = [] if wanted.drops_missing else cells.missing
    flagged = [] if wanted.drops_flags else cells.flagged
    if not (missing or flagged):
        return
    first = min([*missing[:1], *flagged[:1]])
    value = cells.values[first]
    fault = f" {table.empty}" if is_empty(value) else f": {quoted(value, 20)} is not a number"
    options = [table.door.option("missing", "drop")] * bool(missing) + [table.door.option("flags", "drop")] * bool(
        flagged
    )
    raise InvalidPopulation(
        f"{table.place(first, title)}{fault}{_others(cells, first, missing, flagged)}: {_advice(value, options, table)}"
    )


def _advice(value: Any, options: Iterable[str], table: Table) -> str:
    """What to do: mend the cell, or the options."""
    if is_empty(value):
        mend = f"{POPULATION_RULE}; fill the cell, or" if "formula" not in table.empty else "fill the cell, or"
    else:
        mend = f"{WRITE_PLAIN}, or"
    spelt = " and ".join(options)
    return f"{mend} use {spelt}"


def _others(cells: Cells, first: int, missing: Sequence[int], flagged: Sequence[int]) -> str:
    """How many more cells are in the way, of which kind."""
    more = len(missing) - (first in missing[:1])
    signs = len(flagged) - (first in flagged[:1])
    parts = [f"{more} more hold{'s' * (more == 1)} no number"] * bool(more)
    if signs:
        example = next(row for row in flagged if row != first)
        parts.append(f"{signs} ha{'ve' if signs > 1 else 's'} a sign ({quoted(cells.values[example], 12)})")
    return f" ({', '.join(parts)})" if parts else ""
