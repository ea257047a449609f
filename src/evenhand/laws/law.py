"""Law: a rule that handed out units, the figures that it was applied to, and what it gave."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from evenhand.api import allocate
from evenhand.groups import Groups
from evenhand.numbers import exact_number

if TYPE_CHECKING:
    from evenhand.data import DataColumns, DataSet
    from evenhand.laws.replay import Replay
    from evenhand.result.allocation import Allocation

OF_GROUPS = ("minimum", "maximum", "current")
"""Changes that concern the groups; all others are keywords of `allocate`."""


@dataclass(frozen=True)
class Clause:
    """Units that a text of law names for some groups, one by one: a floor under them, or what it adds.

    Attributes
    ----------
    name : str
        What the clause, or the act that holds it, is called.
    units : tuple of (str, int)
        Name of a group, and its units.
    """

    name: str
    units: tuple[tuple[str, int], ...]

    @property
    def by_name(self) -> dict[str, int]:
        """Name of a group -> its units."""
        return dict(self.units)

    def __str__(self) -> str:
        return f"{', '.join(f'{name} {units}' for name, units in self.units)} ({self.name})"


@dataclass(frozen=True)
class Law:
    """A rule that handed out units, the figures that it was applied to, and what it gave.

    Attributes
    ----------
    name, title : str
    basis : str
        The text of law, or who decided.
    data : str
        Name of the data set with the populations and, in a column apart, the official units.
    method : str
        Name of the method.
    k : int or None
        Total that the method hands out; None where the law fixes a divisor.
    divisor : int or None
        People for one unit, where the law fixes that.
    options : tuple of (str, str or int)
        Parameters of the method.
    minimum, maximum : int or None
        Fewest and most units of every group.
    floors : tuple of Clause
        Fewest units of single groups; the highest holds.
    threshold : Decimal or None
        Share of `threshold_of` that a group must reach, unless it is in `exempt`.
    exempt : tuple of str
    threshold_of : int or None
        All votes, where the data hold only some.
    added : Clause or None
        Units that a statute adds to those of the method.
    is_prescribed : bool
        Whether the law says how to round; otherwise the method stands in for a decision that followed none.
    why : str
        Why the replay differs, where it does.
    notes : tuple of str
        What else a reader should know.
    """

    name: str
    title: str
    basis: str
    data: str
    method: str
    k: int | None = None
    divisor: int | None = None
    options: tuple[tuple[str, str | int], ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    floors: tuple[Clause, ...] = ()
    threshold: Decimal | None = None
    exempt: tuple[str, ...] = ()
    threshold_of: int | None = None
    added: Clause | None = None
    is_prescribed: bool = True
    why: str = ""
    notes: tuple[str, ...] = ()

    @property
    def provenance(self) -> DataSet:
        """Where the figures come from, on which terms, and how they were checked."""
        from evenhand.data import DATA_SETS

        return DATA_SETS[self.data]

    @property
    def source(self) -> str:
        """Who published the figures."""
        return self.provenance.source

    @property
    def groups(self) -> Groups:
        """The groups within the bounds of the law, without what they were given."""
        return self._groups(self._columns, {})

    @property
    def official(self) -> tuple[int, ...]:
        """What was given officially, in the order of the groups; `allocate` never reads it."""
        units = self._columns.current
        assert units is not None
        return units

    @property
    def least(self) -> int | dict[str, int] | None:
        """Fewest units: for all groups, or by name where clauses set floors."""
        if not self.floors:
            return self.minimum
        names = dict.fromkeys(name for clause in self.floors for name, _ in clause.units)
        return {name: max(clause.by_name.get(name, 0) for clause in self.floors) for name in names}

    def allocate(self, k: object = None, **changes: Any) -> Allocation:
        """What the law gives, or would give if it were changed.

        Units that a statute adds are not among them; a note names these.

        Parameters
        ----------
        k : int, optional
            Another total, also for a law that fixes a divisor.
        **changes
            Any keyword of `evenhand.allocate` (`divisor`, `threshold`, `exempt`, a parameter of the method, another
            `method`), and `minimum`, `maximum` and `current` of `Groups`; each takes the place of what the law says.

        Returns
        -------
        Allocation

        Raises
        ------
        EvenhandError
            As `evenhand.allocate` and `Groups`.

        Examples
        --------
        >>> from evenhand import law
        >>> alabama = law("us-1880").groups.index("Alabama")
        >>> [int(law("us-1880").allocate(k).units[alabama]) for k in (299, 300)]
        [8, 7]
        """
        columns = self._columns
        groups = self._groups(columns, changes)
        others = {name: value for name, value in changes.items() if name not in OF_GROUPS}
        return allocate(groups, **{**self._rule(columns, k, others), **others}).noting(*self._told())

    def replay(self) -> Replay:
        """The law applied again, beside what was given officially."""
        from evenhand.laws.replay import Replay

        return Replay.of(self)

    @property
    def _columns(self) -> DataColumns:
        """The figures, read when they are asked for."""
        from evenhand.data import read

        return read(self.data)

    def _groups(self, columns: DataColumns, changes: dict[str, Any]) -> Groups:
        bounds: dict[str, Any] = {"minimum": self.least, "maximum": self.maximum}
        bounds |= {name: changes[name] for name in OF_GROUPS if name in changes}
        # A test has looked for totals in these.
        return Groups(columns.populations, columns.names, keep_totals=True, **bounds)

    def _rule(self, columns: DataColumns, k: object, changes: dict[str, Any]) -> dict[str, Any]:
        """What `allocate` is asked, where nothing else is wanted."""
        rule: dict[str, Any] = {"k": k, "method": self.method}
        if k is None and changes.get("divisor") is None:
            rule |= {"k": self.k, "divisor": self.divisor}
        if "method" not in changes:
            rule |= dict(self.options) | ({} if columns.sd is None else {"sd": columns.sd})
        threshold = changes.get("threshold", self.threshold)
        if threshold is not None:
            of = self.threshold_of if _is_share(threshold) else None
            rule |= {"threshold": threshold, "exempt": self.exempt, "threshold_of": of}
        return rule

    def _told(self) -> list[str]:
        told = [] if self.is_prescribed else [f"No method is prescribed: {self.method} stands in for a decision"]
        return told if self.added is None else [*told, f"Added by statute, and not counted here: {self.added}"]


def _is_share(threshold: object) -> bool:
    """Whether a threshold is a share of all votes; what is no number is left to `allocate` to refuse."""
    try:
        return exact_number(threshold) < 1
    except (TypeError, ValueError):
        return True
