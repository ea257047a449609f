"""The groups that the explorer shows, and what the page needs to know of them beside the allocation."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property, lru_cache
from pathlib import PurePath
from typing import Any

import numpy as np

from evenhand.data import DATA_SETS, read, tile_grid
from evenhand.exceptions import InvalidInput, InvalidPopulation
from evenhand.explorer.limits import INLINE_GROUPS, check_groups
from evenhand.explorer.packing import packed
from evenhand.explorer.parameters import PER_GROUP
from evenhand.groups import Groups
from evenhand.groups.bounds import UNLIMITED
from evenhand.groups.told import told
from evenhand.numbers import Exact

EXACT = re.compile(r"0|[1-9]\d{0,399}(/[1-9]\d{0,399})?", re.ASCII)


@dataclass(frozen=True, eq=False)
class Source:
    """Groups, and where they come from.

    Attributes
    ----------
    groups : Groups
    key : str
        A name for exactly these groups with their bounds.
    origin : str
        The same before the explorer's own bounds were put on: a built-in name, or a digest of the groups.
    title : str
        What people call them.
    provenance : str
        Source and vintage of a built-in data set.
    file : str or None
        The file that they were read from.
    options : mapping
        Options that reading the file needed.
    minimum, maximum : int or None
        Bounds of every group that were put on beside what the file says.
    brought : Groups or None
        The groups without these bounds, where there are any.
    """

    groups: Groups
    key: str
    origin: str
    title: str
    provenance: str = ""
    file: str | None = None
    options: Mapping[str, Any] | None = None
    minimum: int | None = None
    maximum: int | None = None
    brought: Groups | None = None

    @property
    def is_built_in(self) -> bool:
        """Whether the library knows these groups by name."""
        return self.origin in DATA_SETS

    @property
    def stem(self) -> str:
        """What files that hold these groups are named for."""
        if self.is_built_in:
            return self.origin
        return PurePath(self.file).stem if self.file else self.title

    @cached_property
    def inline(self) -> dict[str, Any] | None:
        """Small groups as a link carries them, exactly and as they were brought; None if there are too many."""
        groups = self.brought or self.groups
        if self.is_built_in or groups.n > INLINE_GROUPS:
            return None
        inline = {"title": self.title, "names": list(groups.names), "populations": [str(p) for p in groups.exact]}
        bounds = {
            "minimum": groups.minimum if groups.has_minimum else None,
            "maximum": groups.maximum,
            "current": groups.current,
        }
        spreads = {name: list(map(str, values)) for name, values in spreads_of(groups).items()}
        return inline | {name: _plain(values) for name, values in bounds.items() if values is not None} | spreads

    @cached_property
    def holds_totals(self) -> bool:
        """Whether these rows, read again as a table, are groups only because they were said to be."""
        groups = self.brought or self.groups
        try:
            again = Groups(dict(zip(groups.names, groups.exact, strict=True)))
        except InvalidPopulation:
            return True
        return bool(again.notes) and not groups.notes

    @cached_property
    def message(self) -> dict[str, Any]:
        """What the page needs to know of the groups."""
        groups = self.groups
        return {
            "key": self.key,
            "name": self.origin if self.is_built_in else None,
            "title": self.title,
            "source": self.provenance,
            "notes": [] if self.is_built_in else told(self.brought or groups),
            "names": list(groups.names),
            "populations": packed(groups.populations),
            "current": None if groups.current is None else groups.current.tolist(),
            "known": list(spreads_of(groups)),
            "tiles": _tiles(groups.names),
            "inline": self.inline,
        }


@lru_cache(maxsize=16)
def built_in(name: str) -> Source:
    """A data set of the library.

    Raises
    ------
    UnknownDataSet
        With a suggestion.
    """
    columns, known = read(name), DATA_SETS[name]
    groups = Groups(columns.populations, columns.names, current=columns.current)
    return Source(groups, name, name, known.title, f"{known.source}; {known.vintage}.")


def given(
    groups: Groups, title: str = "your groups", file: str | None = None, options: Mapping[str, Any] | None = None
) -> Source:
    """Groups that the user brought.

    Raises
    ------
    UnreadableFile
        More groups than the page can show.
    """
    check_groups(groups.n, title)
    key = digest(groups, title, *told(groups), *(f"{name}={value}" for name, value in (options or {}).items()))
    return Source(groups, key, key, title, file=file, options=options)


def spreads_of(groups: Groups) -> dict[str, tuple[Exact, ...]]:
    """What is known of every group beside population and units, by name: what methods for samples need."""
    return {name: values for name in PER_GROUP if (values := getattr(groups, name)) is not None}


@lru_cache(maxsize=8)
def bounded(source: Source, minimum: int | None, maximum: int | None) -> Source:
    """The same groups with other bounds, one for all; None keeps what each group has.

    Raises
    ------
    InvalidBounds
        A minimum below 0, or above a maximum.
    """
    if minimum is None and maximum is None:
        return source
    groups = source.groups
    within = groups.replacing(minimum=minimum, maximum=maximum)
    return replace(
        source,
        groups=within,
        key=f"{source.origin} {minimum}..{maximum}",
        brought=groups,
        minimum=source.minimum if minimum is None else minimum,
        maximum=source.maximum if maximum is None else maximum,
    )


def digest(groups: Groups, *beside: str) -> str:
    """A short name for exactly these groups, and for what is said beside them."""
    parts: list[object] = [beside, groups.names, [str(p) for p in groups.exact]]
    parts += [None if b is None else b.tolist() for b in (groups.minimum, groups.maximum, groups.current)]
    parts += [groups.sd, groups.cv]
    return "given-" + hashlib.sha256(repr(parts).encode()).hexdigest()[:24]


def from_inline(inline: object) -> Source:
    """Groups out of a link.

    Raises
    ------
    InvalidInput
        The link is damaged.
    InvalidValue
        What it holds are no groups; the message is that of `Groups`.
    """
    if not isinstance(inline, Mapping):
        raise InvalidInput("the link holds no groups: it may have been cut")
    names, populations = inline.get("names"), inline.get("populations")
    if not isinstance(names, list) or not isinstance(populations, list) or len(names) != len(populations):
        raise InvalidInput("the link must hold one name for each population: it may have been cut")
    if len(names) > INLINE_GROUPS:
        raise InvalidInput(
            f"a link carries at most {INLINE_GROUPS} groups, but this holds {len(names):,}: open their file"
        )
    bounds: dict[str, Any] = {
        name: _bounds(inline[name]) for name in ("minimum", "maximum", "current") if inline.get(name) is not None
    }
    groups = Groups([_exact(p, "population") for p in populations], names, keep_totals=True, **bounds)
    spreads = {name: _spread(inline[name], name, groups.n) for name in PER_GROUP if inline.get(name) is not None}
    return given(groups.replacing(**spreads), str(inline.get("title", "groups of a link"))[:80])


def _exact(text: object, what: str) -> Exact:
    """A number as `inline` writes it: an integer or p/q."""
    if not isinstance(text, str) or not EXACT.fullmatch(text):
        raise InvalidInput(f"a {what} in the link is no number of 0 or more: the link may have been cut")
    return Fraction(text) if "/" in text else int(text)


def _spread(values: object, what: str, n: int) -> list[Exact]:
    """One number of 0 or more for each group."""
    if not isinstance(values, list) or len(values) != n:
        raise InvalidInput(f"the link must hold one {what} for each group: it may have been cut")
    return [_exact(value, what) for value in values]


def _bounds(values: object) -> list[int | None]:
    """One whole number for each group, or none; how large it may be is for `Groups` to say."""
    if not isinstance(values, list) or not all(value is None or type(value) is int for value in values):
        raise InvalidInput("the bounds and current units in the link must be whole numbers: the link may have been cut")
    return values


def _plain(values: np.ndarray[tuple[int], np.dtype[np.int64]]) -> list[int | None]:
    return [None if value >= UNLIMITED else value for value in values.tolist()]


@lru_cache(maxsize=1)
def _states() -> dict[str, list[Any]]:
    """Name and postal code of each state, caseless -> its place in the map."""
    places = {}
    for name, tile in tile_grid().items():
        places[name.casefold()] = places[tile.code.casefold()] = [tile.column, tile.row, tile.code]
    return places


def _tiles(names: tuple[str, ...]) -> list[list[Any]] | None:
    """Where each group lies in the map of the states, or None if some group is no state."""
    states = _states()
    tiles = [states.get(name.casefold()) for name in names]
    found = [tile for tile in tiles if tile is not None]
    distinct = len({tile[2] for tile in found})
    return found if distinct == len(names) else None
