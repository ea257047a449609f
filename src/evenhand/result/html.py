"""A table of a result for notebooks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any


def html_table(columns: Mapping[str, Sequence[Any]], said: Sequence[str] = ()) -> str:
    """Named columns as a table, and sentences before it.

    Parameters
    ----------
    columns : mapping of str to sequence, all of one length
        None is an empty cell.
    said : sequence of str

    Examples
    --------
    >>> html_table({"group": ["A & B"]}, ["One."])
    '<p>One.</p><table><thead><tr><th>group</th></tr></thead><tbody><tr><td>A &amp; B</td></tr></tbody></table>'
    """
    head = "".join(f"<th>{escape(title)}</th>" for title in columns)
    rows = (
        "".join(f"<td>{'' if cell is None else escape(str(cell))}</td>" for cell in cells)
        for cells in zip(*columns.values(), strict=True)
    )
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    lines = "".join(f"<p>{escape(line)}</p>" for line in said)
    return f"{lines}<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
