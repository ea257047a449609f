"""What files and frames become: titled columns of cells that know their place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import islice
from typing import Any

import numpy as np

from evenhand.exceptions import UnreadableFile
from evenhand.groups.columns import Column
from evenhand.groups.door import PYTHON, Door
from evenhand.groups.marks import is_missing_mark, is_numeric_with_marks
from evenhand.groups.numerals import UNKNOWN_SIGN, DecimalSign, is_like_number
from evenhand.wording.lists import shown

SAMPLE = 1000
"""Cells by which a column's kind is told."""


@dataclass(frozen=True)
class Table:
    """Columns of a file or frame, read when asked for.

    Attributes
    ----------
    where : str
        The file's name, and its sheet where it has several, or "the data frame", for messages.
    columns : tuple of Column
        Left to right.
    cells : callable
        From a title to that column's cells, top to bottom: text, numbers, None or "" where empty. An array where the
        table holds one and no cell is empty.
    row : callable
        From the index of a group to the row that a reader of the table sees, such as ``"row 2"``.
    longest : int
        Characters that a cell may have.
    decimal : DecimalSign
        What is known of numbers that are written as text.
    title_row : int
        The row of cells that the titles were read from, and that could be a forgotten first group; 0 for none.
    presets : mapping
        From an option such as "population_column" to a title, where the table itself says which column is which.
    index : tuple of str
        Titles that hold the names because the table is indexed by them.
    empty : str
        What to say of an empty cell.
    door : Door
        Through which the table came.
    library : str or None
        The data frame library that it came from.
    notes : tuple of str
        What was left out or guessed in reading it, for people.
    """

    where: str
    columns: tuple[Column, ...]
    cells: Callable[[str], Sequence[Any]]
    row: Callable[[int], str]
    longest: int = 1000
    decimal: DecimalSign = UNKNOWN_SIGN
    title_row: int = 0
    presets: Mapping[str, str] = field(default_factory=dict)
    index: tuple[str, ...] = ()
    empty: str = "is empty"
    door: Door = PYTHON
    library: str | None = None
    notes: tuple[str, ...] = ()

    def place(self, index: int, title: str) -> str:
        """Table, row and column of a cell, for messages."""
        return f"{self.where}, {self.row(index)}, column {shown(title, 18)}"

    def checked_cells(self, title: str) -> Sequence[Any]:
        """The cells of a column, none of them of endless length.

        Raises
        ------
        UnreadableFile
        """
        cells = self.cells(title)
        if not isinstance(cells, np.ndarray):
            for index, cell in enumerate(cells):
                if isinstance(cell, str) and len(cell) > self.longest:
                    reach = f"has {len(cell):,} characters: at most {self.longest:,} are read"
                    raise UnreadableFile(f"{self.place(index, title)} {reach}")
        return cells


def column_kind(title: str, cells: Sequence[Any]) -> Column:
    """What a column holds, by its first thousand cells that are not empty.

    Parameters
    ----------
    title : str
    cells : sequence

    Returns
    -------
    Column
    """
    filled = list(islice((cell for cell in cells if not is_empty(cell)), SAMPLE))
    telling = [cell for cell in filled if not (isinstance(cell, str) and is_missing_mark(cell))]
    numeric = sum(map(_is_number, telling))
    is_codes = _are_codes(telling)
    is_numeric = 2 * numeric > len(telling) and not is_codes
    return Column(
        title,
        is_numeric=is_numeric,
        is_text=any(isinstance(cell, str) for cell in filled) and not is_numeric,
        is_partly_numeric=not (is_numeric or is_codes) and 5 * numeric >= len(telling) > 0,
        is_constant=len(filled) > 1 and all(cell == filled[0] for cell in filled),
        is_codes=is_codes,
    )


def _are_codes(cells: Sequence[Any]) -> bool:
    """Whether digits are meant as codes, which begin with zeros where numbers never do."""
    return any(isinstance(cell, str) and len(cell) > 1 and cell[0] == "0" and cell.isdigit() for cell in cells)


def _is_number(cell: object) -> bool:
    if isinstance(cell, str):
        return is_like_number(cell) or is_numeric_with_marks(cell)
    return isinstance(cell, int | float | Decimal) and not isinstance(cell, bool)


def is_empty(cell: object) -> bool:
    """Whether a cell holds nothing, or nothing but white space."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def is_blank(cells: Sequence[object]) -> bool:
    """Whether all the cells are empty."""
    return all(map(is_empty, cells))
