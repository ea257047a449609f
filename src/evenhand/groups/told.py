"""What a reader should know of how groups came in, in lines that every door and every result can show."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from evenhand.wording.lists import quoted

if TYPE_CHECKING:
    from evenhand.groups.groups import Groups


def taken(groups: Groups) -> str:
    """Which columns of the table hold what; nothing where there was no table.

    Examples
    --------
    >>> from evenhand import Groups
    >>> taken(Groups([{"District": "A", "Pupils": 5}, {"District": "B", "Pupils": 7}]))
    "Columns taken: population from 'Pupils', name from 'District'"
    """
    roles = ", ".join(f"{role} from {quoted(title, 40)}" for role, title in groups.columns.items())
    return f"Columns taken: {roles}" if roles else ""


def told(groups: Groups, notes: Iterable[str] | None = None) -> list[str]:
    """Columns where evenhand chose them, then what was left out, taken off or may be no group.

    A result that has more to note gives all `notes`; those of the groups if None.
    """
    columns = [taken(groups)] if groups.chose_columns else []
    return [*columns, *(f"Note: {note}" for note in (groups.notes if notes is None else notes))]


def aside(groups: Groups, notes: Iterable[str] | None = None) -> str:
    """The same to be put behind the words of a `repr`.

    Examples
    --------
    >>> from evenhand import Groups
    >>> aside(Groups({"A": 5, "B": 7, "C": 8}, exclude="C"))
    '; note: left out as asked: C'
    """
    return "".join(f"; {line[0].lower()}{line[1:]}" for line in told(groups, notes))
