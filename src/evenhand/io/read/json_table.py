"""Tables in JSON, in the shapes that people and programs write."""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NoReturn

from evenhand.exceptions import UnreadableFile
from evenhand.groups.door import PYTHON, Door
from evenhand.groups.table import Table, column_kind
from evenhand.io.read.limits import Limits, check_columns, check_rows
from evenhand.io.read.table import table_from_rows
from evenhand.io.read.text import decode
from evenhand.wording.lists import quoted, shown

SHAPES = 'give {"name": population, ...}, [{"Name": ..., "Population": ...}, ...] or {"column": [...], ...}'

OWN_TITLES = {
    "population_column": "populations",
    "name_column": "names",
    "minimum_column": "minimum",
    "maximum_column": "maximum",
    "current_column": "current",
}
"""In an object of lists, the attributes of `Groups` by their own names; they need no choosing."""


def read_json(
    data: bytes, where: str, limits: Limits, *, encoding: str | None = None, lines: bool = False, door: Door = PYTHON
) -> Table:
    """The table in a JSON file.

    Parameters
    ----------
    data : bytes
        The whole file: a mapping from name to number, a list of records, a mapping from column to list, a list of
        rows of which the first holds the titles, or a list of numbers; or a record in each line.
    where : str
        Its name, for messages.
    limits : Limits
    encoding : str, optional
        As for `evenhand.io.read.text.decode`.
    lines : bool
        Whether each line holds a record.
    door : Door, optional
        How messages spell options.

    Returns
    -------
    Table

    Raises
    ------
    UnreadableFile
        The file is no JSON, holds a key twice, NaN or an infinity, or has none of these shapes.
    """
    text = decode(data, where, encoding, door)
    value = _parsed_lines(text, where, limits) if lines else _parsed(text, where, limits)
    if _are_rows(value):
        return table_from_rows(list(value), where, limits, door=door)
    columns, word = _columns(value, where)
    check_columns(len(columns), limits, where)
    rows = len(next(iter(columns.values()), ()))
    check_rows(rows, limits, where)
    if rows == 0:
        raise UnreadableFile(f"{where} holds no groups: {SHAPES}")
    kinds = tuple(column_kind(title, cells) for title, cells in columns.items())
    presets = {option: title for option, title in OWN_TITLES.items() if title in columns}
    return Table(
        where,
        kinds,
        columns.__getitem__,
        lambda index: f"{word} {index + 1}",
        limits.cell_characters,
        door=door,
        presets=presets if OWN_TITLES["population_column"] in columns else {},
    )


class _Strict:
    """Stricter than JSON in Python: no key twice, no NaN, no number of endless length."""

    def __init__(self, where: str, limits: Limits) -> None:
        self._where = where
        self._longest = limits.cell_characters

    def whole(self, digits: str) -> int:
        self._check_length(digits)
        return int(digits)

    def fraction(self, digits: str) -> Decimal:
        self._check_length(digits)
        try:
            return Decimal(digits)
        except ArithmeticError:
            raise UnreadableFile(f"{self._where} holds the number {shown(digits)}, far beyond any population") from None

    def constant(self, word: str) -> NoReturn:
        raise UnreadableFile(f"{self._where} holds {word}, which is no number in JSON: every group needs a number")

    def record(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            keys = [key for key, _ in pairs]
            key = next(key for number, key in enumerate(keys) if key in keys[:number])
            raise UnreadableFile(f"{self._where} has the key {quoted(key)} twice in one object: remove or rename one")
        return found

    def _check_length(self, digits: str) -> None:
        if len(digits) > self._longest:
            raise UnreadableFile(f"{self._where} holds a number of {len(digits):,} digits: at most {self._longest:,}")


def _parsed(text: str, where: str, limits: Limits) -> Any:
    strict = _Strict(where, limits)
    try:
        return json.loads(
            text,
            parse_int=strict.whole,
            parse_float=strict.fraction,
            parse_constant=strict.constant,
            object_pairs_hook=strict.record,
        )
    except json.JSONDecodeError as fault:
        place = f"line {fault.lineno}, column {fault.colno}"
        raise UnreadableFile(f"{where} is no JSON ({place}: {fault.msg}): mend it there, or write it again") from None
    except RecursionError:
        raise UnreadableFile(f"{where} is nested too deeply to be a table: {SHAPES}") from None


def _parsed_lines(text: str, where: str, limits: Limits) -> list[Any]:
    """The values of lines that hold one each; blank lines hold none."""
    filled = [(number, line) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    return [_parsed(line, f"{where}, line {number}", limits) for number, line in filled]


def _are_rows(value: Any) -> bool:
    """Whether this is a list of rows, titles first, as the web interfaces of some statistical offices give it."""
    is_nested = isinstance(value, list) and len(value) > 1 and all(isinstance(row, list) for row in value)
    return is_nested and bool(value[0]) and all(isinstance(cell, str) for cell in value[0])


def _columns(value: Any, where: str) -> tuple[dict[str, Sequence[Any]], str]:
    """Title -> cells, and what a group is called in this shape."""
    if isinstance(value, list) and value and all(isinstance(record, dict) for record in value):
        return _from_records(value, where), "record"
    if isinstance(value, list) and not any(isinstance(entry, list | dict) for entry in value):
        return {"population": value}, "entry"
    if isinstance(value, dict) and any(isinstance(cells, list) for cells in value.values()):
        return _from_lists(value, where), "entry"
    if isinstance(value, dict) and not any(isinstance(entry, dict) for entry in value.values()):
        return {"name": list(value), "population": list(value.values())}, "entry"
    raise UnreadableFile(f"{where} holds no table: {SHAPES}")


def _from_records(records: list[dict[str, Any]], where: str) -> dict[str, Sequence[Any]]:
    keys = records[0].keys()
    for number, record in enumerate(records, start=1):
        if record.keys() != keys:
            missing = next((key for key in keys if key not in record), None)
            strange = next((key for key in record if key not in keys), "")
            fault = f"has the key {quoted(strange)}, which record 1 lacks" if missing is None else _lacks(missing)
            raise UnreadableFile(f"{where}, record {number} {fault}: give all records the same keys")
    return {key: [record[key] for record in records] for key in keys}


def _lacks(key: str) -> str:
    return f"lacks the key {quoted(key)}"


def _from_lists(columns: dict[str, Any], where: str) -> dict[str, Sequence[Any]]:
    first = next(title for title, cells in columns.items() if isinstance(cells, list))
    for title, cells in columns.items():
        if not isinstance(cells, list):
            raise UnreadableFile(
                f"{where}, column {quoted(title, 20)} is no list, but {quoted(first, 20)} is: {SHAPES}"
            )
        if len(cells) != len(columns[first]):
            lengths = f"{len(cells):,} entries, but {quoted(first, 20)} has {len(columns[first]):,}"
            raise UnreadableFile(f"{where}, column {quoted(title, 20)} has {lengths}: give all columns the same length")
    return columns
