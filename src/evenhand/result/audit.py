"""The audit table: what each group should have, what it has, and what that costs; biggest contributions first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import numpy as np

from evenhand.numbers import LARGEST_TOTAL, FloatArray, IntArray
from evenhand.result.frames import frame
from evenhand.wording.columns import aligned, html_table
from evenhand.wording.numbers import Style, count, decimal, scientific, signed

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.result.allocation import Allocation

Standing: TypeAlias = Literal["over", "under", "exact", "out"]
Column: TypeAlias = list[str] | FloatArray | IntArray

STANDINGS: tuple[Standing, ...] = ("under", "exact", "over")
"""Words for the signs -1, 0 and 1 of a - a*."""

MOST_HTML_ROWS = 1000


@dataclass(frozen=True, slots=True)
class AuditRow:
    """What one group should have, what it has, and what that costs.

    Attributes
    ----------
    group : str
    population : int or float
        P, persons.
    quota : float
        q = k P / sum P: its share of the units by population alone.
    ideal : float
        a*, the units it would get if units could be split.
    units : int
        a, the units it gets.
    difference : float
        a - a*; exactly 0 when `standing` is "exact".
    ratio : float
        phi = a / a*; exactly 1 when `standing` is "exact".
    standing : "over", "under", "exact" or "out"
        On which side of its ideal the group stands; decided exactly, not by the rounded ratio. Out is who falls below
        a threshold.
    people_per_unit : float
        P / a.
    contribution : float or None
        Its part of the total error E(a); None where the method states none.
    change : int or None
        Units gained (or lost, below 0) against those held now; None where nobody said what is held now.
    """

    group: str
    population: int | float
    quota: float
    ideal: float
    units: int
    difference: float
    ratio: float
    standing: Standing
    people_per_unit: float
    contribution: float | None = None
    change: int | None = None


STYLES: dict[str, Style] = {
    style.name: style
    for style in (
        Style("group", "group", str, is_number=False),
        Style("population", "population P", count),
        Style("quota", "quota", decimal),
        Style("ideal", "ideal a*", decimal),
        Style("units", "units a", count),
        Style("difference", "a - a*", signed),
        Style("ratio", "ratio φ", lambda ratio: decimal(ratio, 4)),
        Style("standing", "standing", str, is_number=False),
        Style("people_per_unit", "people/unit", count),
        Style("contribution", "contribution", scientific),
        Style("change", "change", signed),
    )
}
"""How each column of the table is shown to people."""


@dataclass(frozen=True, eq=False, repr=False)
class Audit:
    """The audit table of an allocation, biggest contribution first, then in input order.

    Attributes
    ----------
    columns : dict of str to list or array, each of length n
        Values in input order; "contribution" is there only where the method states an error, "change" only where units
        held now are known.
    order : int array, shape (n,)
        Positions of the groups in the order of the rows.
    library : str or None
        The data frame library that the groups came from, which `to_frame` gives back.
    """

    columns: Mapping[str, Column]
    order: IntArray
    library: str | None

    @cached_property
    def rows(self) -> tuple[AuditRow, ...]:
        """One `AuditRow` for each group, made when first asked for."""
        return self.top(len(self))

    def top(self, number: int) -> tuple[AuditRow, ...]:
        """The first rows only."""
        columns = [_taken(column, self.order[:number]) for column in self.columns.values()]
        return tuple(AuditRow(**dict(zip(self.columns, row, strict=True))) for row in zip(*columns, strict=True))

    def to_frame(self, library: str | None = None) -> Any:
        """Return the table as a data frame.

        Parameters
        ----------
        library : {"pandas", "polars", "pyarrow"}, optional
            None: the library that the groups came from, else the first that is installed.

        Returns
        -------
        pandas.DataFrame, polars.DataFrame or pyarrow.Table

        Raises
        ------
        MissingLibrary
            The library, or any of the three, is not installed.
        """
        ordered = {name: _taken(column, self.order) for name, column in self.columns.items()}
        return frame(ordered, library, self.library)

    def __len__(self) -> int:
        return len(self.order)

    def __str__(self) -> str:
        styles = [STYLES[name] for name in self.columns]
        rows = [shown_row(row, styles) for row in self.rows]
        return aligned([style.title for style in styles], rows, [style.is_number for style in styles])

    __repr__ = __str__

    def _repr_html_(self) -> str:
        styles = [STYLES[name] for name in self.columns]
        rows = (shown_row(row, styles) for row in self.top(MOST_HTML_ROWS))
        table = html_table([style.title for style in styles], rows, [style.is_number for style in styles])
        rest = len(self) - MOST_HTML_ROWS
        more = f"<p>and {rest:,} more groups; <code>to_frame()</code> holds them all</p>" if rest > 0 else ""
        return table + more


def audit(allocation: Allocation) -> Audit:
    """Return the audit table of an allocation.

    Parameters
    ----------
    allocation : Allocation

    Returns
    -------
    Audit
    """
    order = np.argsort(-_size(allocation), kind="stable")
    return Audit(_columns(allocation), order, allocation.groups.library)


def _size(allocation: Allocation) -> FloatArray:
    """What the rows are ordered by: contributions, or how far off a group is where the method has no error."""
    if allocation.method.has_error:
        return allocation.contribution
    return np.abs(allocation.units - allocation.ideal)


def _standings(allocation: Allocation) -> list[str]:
    competes = set(allocation.request.field.competing.tolist())
    signs = enumerate(allocation.standing.tolist())
    return [STANDINGS[sign + 1] if i in competes else "out" for i, sign in signs]


def _columns(allocation: Allocation) -> dict[str, Column]:
    """Columns of the table, in input order, named as the attributes of `AuditRow`."""
    groups, units = allocation.groups, allocation.units
    columns: dict[str, Column] = {
        "group": list(groups.names),
        "population": _whole_where_possible(groups.populations),
        "quota": quotas(groups, allocation.k),
        "ideal": allocation.ideal,
        "units": units,
        "difference": units - allocation.ideal,
        "ratio": allocation.ratio,
        "standing": _standings(allocation),
        "people_per_unit": _people_per_unit(groups.populations, units),
    }
    if allocation.method.has_error:
        columns["contribution"] = allocation.contribution
    if groups.current is not None:
        columns["change"] = units - groups.current
    return columns


@np.errstate(divide="ignore", invalid="ignore")
def _people_per_unit(populations: FloatArray, units: IntArray) -> FloatArray:
    """People behind one unit, inf where people have none."""
    return np.asarray(np.where(populations > 0, populations / units, 0.0))


def quotas(groups: Groups, k: int) -> FloatArray:
    """Share of the k units that each group has by population alone.

    Parameters
    ----------
    groups : Groups
    k : int

    Returns
    -------
    float array, shape (n,)
        q_i = k P_i / sum P; equals the ideal when kappa is 1 and base is 0.
    """
    # Divided by a power of two first: exact, and a sum of populations near the largest float stays finite.
    _, exponent = np.frexp(groups.populations.max())
    scaled = np.ldexp(groups.populations, -int(exponent))
    return np.asarray(k * (scaled / scaled.sum()))


def shown_row(row: AuditRow, styles: Iterable[Style]) -> list[str]:
    """Return the cells of a row as people read them."""
    return [_shown(getattr(row, style.name), style) for style in styles]


def _shown(value: Any, style: Style) -> str:
    return "" if value is None else style.show(value)


def _whole_where_possible(populations: FloatArray) -> FloatArray | IntArray:
    """Integers if all populations are whole and exact in float64, so that nobody reads 576851.0 people."""
    is_whole = populations.max() < LARGEST_TOTAL and bool((populations == np.floor(populations)).all())
    return populations.astype(np.int64) if is_whole else populations


def _taken(column: Column, positions: IntArray) -> list[Any]:
    if isinstance(column, np.ndarray):
        return list(column[positions].tolist())
    return [column[i] for i in positions.tolist()]
