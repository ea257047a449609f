"""A table of a result, and what is to be said of it, for notebooks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from evenhand.wording.columns import html_table


def html_of(columns: Mapping[str, Sequence[Any]], said: Sequence[str] = ()) -> str:
    """Sentences, and named columns as a table below them.

    Parameters
    ----------
    columns : mapping of str to sequence, all of one length
        None is an empty cell.
    said : sequence of str

    Examples
    --------
    >>> html_of({"group": []}, ["A & B."])[:16]
    '<p>A &amp; B.</p'
    """
    rows = [["" if cell is None else str(cell) for cell in cells] for cells in zip(*columns.values(), strict=True)]
    numbers = [not any(isinstance(cell, str) for cell in values) for values in columns.values()]
    return "".join(f"<p>{escape(line)}</p>" for line in said) + html_table(list(columns), rows, numbers)
