"""What groups are made of, however they came in, before populations and bounds are checked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from evenhand.groups.door import PYTHON, Door
from evenhand.groups.names import nth_row


@dataclass
class Entries:
    """What groups are made of, before populations and bounds are checked.

    Attributes
    ----------
    values : sequence or array, length n
        Populations.
    names : iterable or None
    bounds : mapping
        "minimum", "maximum", "current" from columns, each of length n.
    place : callable or None
        From an index to the words for table, row and column of a population.
    row : callable
        From an index to the words for its row.
    name_place : callable
        From an index to the words for the place of a name.
    columns : mapping
        From "population", "name", ... to the title that was taken.
    is_chosen : bool
        Whether evenhand chose some of them.
    where : str
        The table, "" where there is none.
    library : str or None
    door : Door
    notes : list of str
    rows : list of int or None
        Which of the rows that were given these are; None for all.
    lost : list of str
        Names of the rows that were left out.
    count : int
        How many rows were given.
    """

    values: Any
    names: Iterable[object] | None = None
    bounds: dict[str, Any] = field(default_factory=dict)
    place: Callable[[int], str] | None = None
    row: Callable[[int], str] = nth_row
    name_place: Callable[[int], str] = nth_row
    columns: Mapping[str, str] = field(default_factory=dict)
    is_chosen: bool = False
    where: str = ""
    library: str | None = None
    door: Door = PYTHON
    notes: list[str] = field(default_factory=list)
    rows: list[int] | None = None
    lost: list[str] = field(default_factory=list)
    count: int = 0

    def __post_init__(self) -> None:
        """Remember how many rows were given."""
        self.count = self.count or len(self.values)
