"""A study in its folder: what it holds, and what can be asked of its rows."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from html import escape
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from evenhand.numbers import Number
from evenhand.numbers.values import Value
from evenhand.study.store.files import chunk_files
from evenhand.study.store.manifest import read_manifest

if TYPE_CHECKING:
    import pyarrow as pa

    from evenhand.study.best import Best
    from evenhand.study.mapped import StudyMap


@dataclass(frozen=True, repr=False)
class Study(Value):
    """A study in its folder; made by `evenhand.study` and `evenhand.open_study`.

    Attributes
    ----------
    folder : Path
    spec : mapping
        The specification in its canonical form.
    spec_hash : str
        The hash of that.
    rows, chunks : int
        Problems and files of the whole study.
    columns : mapping of str to str
        Column -> its type.
    versions : mapping of str to str
        Releases that it was made with.
    set_aside : mapping of int to str
        Chunks that ended their worker three times, and which problems they hold.
    files : tuple of Path
        Of the chunks that are there, in order.
    hashes : tuple of str
        Of those files.
    notes : tuple of str
        What happened while it was made.
    """

    folder: Path
    spec: Mapping[str, Any]
    spec_hash: str
    rows: int
    chunks: int
    columns: Mapping[str, str]
    versions: Mapping[str, str]
    set_aside: Mapping[int, str]
    files: tuple[Path, ...]
    hashes: tuple[str, ...]
    notes: tuple[str, ...] = ()

    def __getstate__(self) -> dict[str, Any]:
        held = super().__getstate__()
        return {name: dict(value) if isinstance(value, Mapping) else value for name, value in held.items()}

    @property
    def is_complete(self) -> bool:
        """Whether every chunk is there."""
        return len(self.files) == self.chunks

    @cached_property
    def hash(self) -> str:
        """The hash of all files together: equal exactly where every byte is."""
        return hashlib.sha256("\n".join(self.hashes).encode()).hexdigest()

    @cached_property
    def bytes(self) -> int:
        """The size of all files together."""
        return sum(path.stat().st_size for path in self.files)

    def __repr__(self) -> str:
        lacking = "" if self.is_complete else f"; only {len(self.files):,} are there"
        chunks = f"{self.chunks:,} chunk{'' if self.chunks == 1 else 's'}"
        return f"<Study: {self.rows:,} problems in {chunks}, {str(self.folder)!r}{lacking}>"

    def _repr_html_(self) -> str:
        return "".join(f"<p>{escape(line)}</p>" for line in (repr(self)[1:-1], *self.notes))

    def to_dict(self) -> dict[str, Any]:
        """What the command prints: folder, problems, chunks, bytes, hash, and what is lacking."""
        return {
            "folder": str(self.folder),
            "rows": self.rows,
            "chunks": self.chunks,
            "chunks_there": len(self.files),
            "set_aside": sorted(self.set_aside),
            "bytes": self.bytes,
            "hash": self.hash,
            "spec_hash": self.spec_hash,
        }

    def scan(self, library: str | None = None) -> Any:
        """All rows for another library, read when they are needed.

        Parameters
        ----------
        library : "polars", "duckdb", "pyarrow" or "pandas", optional
            None takes the first of these that is installed.

        Returns
        -------
        polars.LazyFrame, duckdb.DuckDBPyRelation, pyarrow.dataset.Dataset or pandas.DataFrame
            A pandas DataFrame holds all rows at once.

        Raises
        ------
        InvalidParameter, MissingLibrary, InvalidStudy
            There is no such library, it is not installed, or no chunk is there yet.
        """
        from evenhand.study.scanning import scan

        return scan(self, library)

    def best(self, alpha: Number = 2) -> Best:
        """The best k of every setting of every draw: the largest score S(k) = -log(k^alpha E(k)).

        Parameters
        ----------
        alpha : number
            Size penalty, at least 0.

        Raises
        ------
        InvalidParameter
            alpha is not a finite number of 0 or more.
        Unmeasured
            No method of the study states an error that compares totals.
        """
        from evenhand.study.best import best

        return best(self, alpha)

    def map(self, x: str, y: str, value: str = "error", *, where: Mapping[str, Any] | None = None) -> StudyMap:
        """The mean of a column over two others, such as two parameters.

        Parameters
        ----------
        x, y : str
            Columns.
        value : str
            A column of numbers: error, log_error, gap or k.
        where : mapping of str to value, optional
            Only rows that have these values, such as ``{"data": "us-2020", "k": 435}``.

        Raises
        ------
        InvalidParameter
            There is no such column, or no row has those values.
        """
        from evenhand.study.mapped import mapped

        return mapped(self, x, y, value, where)

    def tables(self, columns: Iterable[str]) -> Iterator[pa.Table]:
        """Some columns of all rows, a chunk at a time, in order."""
        from evenhand.study.store.schema import arrow

        names = list(columns)
        for path in self.files:
            yield arrow().parquet.read_table(os.fspath(path), columns=names, partitioning=None)


def opened(folder: Path, notes: tuple[str, ...]) -> Study:
    """The study in a folder.

    Raises
    ------
    InvalidStudy
    """
    held = read_manifest(folder)
    found: dict[int, tuple[str, Path]] = {}
    for chunk, digest, path in chunk_files(folder):
        found.setdefault(chunk, (digest, path))
    return Study(
        folder,
        MappingProxyType(held["spec"]),
        held["hash"],
        held["rows"],
        held["chunks"],
        MappingProxyType({name: column["type"] for name, column in held["columns"].items()}),
        MappingProxyType(held["versions"]),
        MappingProxyType({int(chunk): why for chunk, why in held["set_aside"].items()}),
        tuple(path for _, path in found.values()),
        tuple(digest for digest, _ in found.values()),
        notes,
    )
