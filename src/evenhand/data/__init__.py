"""Built-in data sets, each with where it comes from and how far it was checked."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from evenhand.data.censuses import CENSUSES
from evenhand.data.elsewhere import ELSEWHERE
from evenhand.data.provenance import OF_TODAY, DataSet
from evenhand.exceptions import UnknownDataSet
from evenhand.wording.lists import listed, quoted
from evenhand.wording.suggestions import did_you_mean

__all__ = ["DATA_SETS", "SPREAD", "DataColumns", "DataSet", "Tile", "path", "read", "tile_grid"]

DATA_SETS: Mapping[str, DataSet] = MappingProxyType(
    {data_set.name: data_set for data_set in (*OF_TODAY, *CENSUSES, *ELSEWHERE)}
)
"""Name -> data set, in the order in which they are listed."""

SPREAD = "SD"
"""Title of the column with the standard deviation within each group, where a data set has it."""


@dataclass(frozen=True)
class DataColumns:
    """A data set's columns, in the order of its rows, ready for `evenhand.Groups`.

    Attributes
    ----------
    names : tuple of str, length n
    codes : tuple of str, length n, or None
        Short names, such as "CA", where there are any.
    populations : tuple of int, length n
    current : tuple of int, length n, or None
        Units that were given officially (seats in the House), where the data set has them.
    sd : tuple of int, length n, or None
        Standard deviation within each stratum of a survey.
    """

    names: tuple[str, ...]
    codes: tuple[str, ...] | None
    populations: tuple[int, ...]
    current: tuple[int, ...] | None
    sd: tuple[int, ...] | None


@dataclass(frozen=True)
class Tile:
    """Place of a state in a map of equal squares; row 0 is the northernmost, column 0 the westernmost."""

    code: str
    row: int
    column: int


def read(name: str) -> DataColumns:
    """The columns of a built-in data set.

    Parameters
    ----------
    name : str
        One of `DATA_SETS`.

    Returns
    -------
    DataColumns

    Raises
    ------
    UnknownDataSet
        No data set has that name; the message suggests the nearest.

    Examples
    --------
    >>> new_england = read("new-england-2024")
    >>> new_england.names[0], new_england.populations[0]
    ('Massachusetts', 7136171)
    """
    if name not in DATA_SETS:
        known = f"there is no data set and no file {quoted(name, 40)} (data sets: {listed(DATA_SETS, 70)})."
        raise UnknownDataSet(known + did_you_mean(name, DATA_SETS))
    columns, data_set = _columns(path(name)), DATA_SETS[name]
    return DataColumns(
        names=columns[data_set.names],
        codes=columns.get("Code"),
        populations=tuple(map(int, columns["Population"])),
        current=None if data_set.units is None else tuple(map(int, columns[data_set.units])),
        sd=tuple(map(int, columns[SPREAD])) if SPREAD in columns else None,
    )


def path(name: str) -> Path:
    """The CSV file of a data set, one of `DATA_SETS`."""
    return Path(__file__).with_name(f"{name}.csv")


def tile_grid() -> dict[str, Tile]:
    """Where each of the 50 states and the District of Columbia lies in a tile map of 8 rows and 11 columns.

    Returns
    -------
    dict
        Name of the state -> `Tile`.

    Examples
    --------
    >>> tile_grid()["Maine"]
    Tile(code='ME', row=0, column=10)
    """
    columns = _columns(Path(__file__).with_name("us_tile_grid.csv"))
    places = zip(columns["Code"], map(int, columns["Row"]), map(int, columns["Column"]), strict=True)
    return {state: Tile(*place) for state, place in zip(columns["State"], places, strict=True)}


def _columns(file: Path) -> dict[str, tuple[str, ...]]:
    """A file of this folder, column by column; our own files need no checks."""
    with file.open(encoding="utf-8", newline="") as lines:
        titles, *rows = csv.reader(lines)
    return dict(zip(titles, zip(*rows, strict=True), strict=True))
