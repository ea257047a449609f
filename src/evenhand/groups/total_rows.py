"""Rows that sum up others: counted as groups they would get half of everything.

Found by evidence: exact sums, weighed against chance; near sums; and names only where a near sum bears them out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Literal, TypeAlias, cast

import numpy as np
from numpy.typing import NDArray

from evenhand.groups.sums import block_sums, equal_to_rest
from evenhand.groups.tiling import subtotals
from evenhand.groups.total_names import is_aggregate_name, is_country_name, is_total_name
from evenhand.groups.whole_units import WholeUnits, whole_units
from evenhand.numbers import FloatArray, IntArray

Parts: TypeAlias = Literal["all others", "all others but totals", "rows after", "rows before", "parts", "name"]

MOST_ROWS = 2_000_000
"""In a longer table only the largest row is compared with the rest."""

LEAST_SUM = 100
"""Smaller whole numbers add up by chance."""

UNLIKELY = 1e-5
"""Chance below which exact sums of neighbours are refused; so it comes to one in a million tables without a total."""

UNLIKELY_BESIDE_OTHERS = 0.01
"""The same where the table has been shown to hold totals."""

WORTH_TELLING = 0.005
"""Chance below which exact sums of neighbours are told."""

MOST_NAMES = 20_000
"""Names that are looked at; of more rows, those of the largest."""

NEARNESS = 100
"""A sum within one part in so many is near: rounding, and areas left out."""


@dataclass(frozen=True)
class TotalRow:
    """A row that is, or may be, the sum of others.

    Attributes
    ----------
    row : int
        Its index.
    parts : str
        What it sums up.
    count : int
        How many rows these are.
    is_exact : bool
    is_certain : bool
        Whether the table is refused for it; else it is told.
    """

    row: int
    parts: Parts
    count: int
    is_exact: bool
    is_certain: bool


def total_rows(values: Sequence[Any], floats: FloatArray, names: Sequence[str] | None) -> list[TotalRow]:
    """Rows that sum up others, in the order of the table.

    Parameters
    ----------
    values : sequence or array, length n
        Populations as they were given, all checked.
    floats : float array, shape (n,)
        The same, rounded.
    names : sequence of str or None
        Cleaned.

    Returns
    -------
    list of TotalRow
        All certain, or all doubtful: where some row is certain, doubtful ones are not worth a word.

    Examples
    --------
    >>> [row.row for row in total_rows([120, 80, 41, 241], np.array([120.0, 80, 41, 241]), None)]
    [3]
    """
    if len(floats) < 3:
        return []
    whole = whole_units(values, floats)
    found = _exact_sums(whole) if whole.tells_apart else []
    if names is not None:
        found += _named_sums(whole, names)
    found = found or _near_sums(whole)
    if names is not None:
        found = found or _named_only(whole, names)
    certain = [one for one in found if one.is_certain]
    by_row = {one.row: one for one in reversed(certain or found)}
    return [by_row[row] for row in sorted(by_row)]


def _exact_sums(whole: WholeUnits) -> list[TotalRow]:
    """Exact sums, level by level: once subtotals are set aside, the total is the sum of all other rows."""
    rows = np.arange(len(whole.units))
    found: list[TotalRow] = []
    while len(rows) >= 3:
        left = WholeUnits(whole.units[rows], whole.slack)
        level = _whole_table(left, bool(found)) or _blocks(left, bool(found))
        if not level:
            break
        found += [_at(one, int(rows[one.row])) for one in level]
        rows = np.delete(rows, [one.row for one in level])
    found = _confirmed(found)
    return found if any(one.is_certain for one in found) else _tiled(whole) or found


def _whole_table(left: WholeUnits, beside_others: bool) -> list[TotalRow]:
    """The row that is the sum of all others; of only two, it is as likely one of three groups."""
    row = equal_to_rest(left)
    if row is None:
        return []
    count = len(left.units) - 1
    is_certain = count >= 3 and int(left.units[row]) >= LEAST_SUM
    return [TotalRow(row, "all others but totals" if beside_others else "all others", count, True, is_certain)]


def _blocks(left: WholeUnits, beside_others: bool) -> list[TotalRow]:
    """Sums of neighbours: of three and more as evidence, of two where there are such, or to be told."""
    if len(left.units) > MOST_ROWS:
        return []
    long, short = block_sums(left, 3), block_sums(left, 2)
    is_certain = long.chance < (UNLIKELY_BESIDE_OTHERS if beside_others else UNLIKELY)
    blocks = short if is_certain or short.chance < long.chance else long
    is_certain = is_certain or (len(blocks.rows) > 1 and blocks.chance < UNLIKELY)
    if not is_certain and blocks.chance >= WORTH_TELLING:
        return []
    return [
        _block(row, parts, is_certain) for row, parts in zip(blocks.rows.tolist(), blocks.parts.tolist(), strict=True)
    ]


def _block(row: int, parts: int, is_certain: bool) -> TotalRow:
    return TotalRow(row, "rows after" if parts > 0 else "rows before", abs(parts), True, is_certain)


def _at(found: TotalRow, row: int) -> TotalRow:
    return TotalRow(row, found.parts, found.count, found.is_exact, found.is_certain)


def _confirmed(found: list[TotalRow]) -> list[TotalRow]:
    """Sums that a grand total of what they leave bears out are no chance."""
    total = next((one for one in found if one.parts == "all others but totals" and one.is_certain), None)
    if total is None:
        return found
    return [TotalRow(one.row, one.parts, one.count, True, True) for one in found]


def _tiled(whole: WholeUnits) -> list[TotalRow]:
    """Subtotals that fill the whole table with the rows they sum up, exactly."""
    rows = subtotals(whole.units, np.full(len(whole.units), whole.slack))
    return [TotalRow(row, "parts", 0, True, True) for row in rows if int(whole.units[list(rows)].max()) >= LEAST_SUM]


def _named_sums(whole: WholeUnits, names: Sequence[str]) -> list[TotalRow]:
    """Rows that are named like a total and near the sum of all others, of those not so named, or of their block."""
    summing = _summing(whole, names)
    everything, plain = int(whole.units.sum()), int(whole.units[~summing].sum())
    top = int(whole.units.argmax())
    candidates = [*np.flatnonzero(summing).tolist(), *([top] if is_country_name(names[top]) else [])]
    found = [_named(whole, row, everything, plain, int((~summing).sum())) for row in candidates]
    rows = np.flatnonzero(summing)
    near = [one for one in found if one is not None] or _named_blocks(whole, rows) or _one_level(whole, rows, plain)
    if not near:
        return []
    others = set(rows.tolist()) - {one.row for one in near}
    return near + [TotalRow(row, "name", 0, False, True) for row in others if is_aggregate_name(names[row])]


def _summing(whole: WholeUnits, names: Sequence[str]) -> NDArray[np.bool_]:
    """Which rows are named like sums; in a very long table only its largest rows are looked at."""
    summing = np.zeros(len(names), dtype=bool)
    rows = range(len(names))
    if len(names) > MOST_NAMES:
        rows = np.argpartition(whole.units, -MOST_NAMES)[-MOST_NAMES:].tolist()
    for row in rows:
        summing[row] = is_total_name(names[row]) or is_aggregate_name(names[row])
    return summing


def _named(whole: WholeUnits, row: int, everything: int, plain: int, count: int) -> TotalRow | None:
    own = int(whole.units[row])
    rest = everything - own
    if _is_near(own, rest):
        return TotalRow(row, "all others", len(whole.units) - 1, abs(own - rest) <= whole.slack, True)
    if count >= 2 and _is_near(own, plain):
        return TotalRow(row, "all others but totals", count, abs(own - plain) <= whole.slack, True)
    return None


def _named_blocks(whole: WholeUnits, rows: IntArray) -> list[TotalRow]:
    """Named rows about equal to all the rows since the named row before them, or up to the next."""
    prefix = np.concatenate([[0], whole.units.cumsum()])
    above, below = [-1, *rows.tolist()], [*rows.tolist(), len(whole.units)]
    for parts, blocks in (("rows before", pairwise(above)), ("rows after", pairwise(below))):
        found = [_named_block(whole, prefix, low, high, parts) for low, high in blocks]
        near = [one for one in found if one is not None]
        if near and len(near) >= len(rows) - 1:
            return near
    return []


def _named_block(whole: WholeUnits, prefix: IntArray, low: int, high: int, parts: str) -> TotalRow | None:
    """The named row at one end of a block of at least two rows, if it is about their sum."""
    row = high if parts == "rows before" else low
    own, block = int(whole.units[row]), int(prefix[high] - prefix[low + 1])
    if high - low <= 2 or not _is_near(own, block):
        return None
    return TotalRow(row, cast("Parts", parts), high - low - 1, abs(own - block) <= whole.slack, True)


def _one_level(whole: WholeUnits, rows: IntArray, plain: int) -> list[TotalRow]:
    """Named rows that together are about the sum of all rows not so named, as continents are of countries."""
    if len(rows) < 2 or not _is_near(int(whole.units[rows].sum()), plain):
        return []
    return [TotalRow(row, "parts", 0, False, True) for row in rows.tolist()]


def _near_sums(whole: WholeUnits) -> list[TotalRow]:
    """A row near half of everything, or subtotals and totals that are near the rows they stand for."""
    units = whole.units
    top = int(units.argmax())
    own, rest = int(units[top]), int(units.sum()) - int(units[top])
    if _is_near(own, rest):
        return [TotalRow(top, "all others", len(units) - 1, False, False)]
    rows = subtotals(units, units // NEARNESS) if whole.tells_apart else ()
    return [TotalRow(row, "parts", 0, False, False) for row in rows]


def _is_near(own: int, rest: int) -> bool:
    """Whether a row is within 1 % of half of itself and the rest."""
    return abs(own - rest) * NEARNESS <= own + rest


def _named_only(whole: WholeUnits, names: Sequence[str]) -> list[TotalRow]:
    """Large rows that statistics call an aggregate, with no sum to bear it out."""
    usual = float(np.median(whole.units))
    rows = np.flatnonzero(_summing(whole, names) & (whole.units > 3 * usual)).tolist()
    return [TotalRow(row, "name", 0, False, False) for row in rows if is_aggregate_name(names[row])]
