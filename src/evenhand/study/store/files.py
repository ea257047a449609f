"""Chunks as files: each named by its number and the hash of its bytes, so that any of them can be checked alone."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from evenhand.exceptions import InvalidStudy
from evenhand.io.write.atomic import write_atomically
from evenhand.study.store.schema import arrow
from evenhand.wording.lists import quoted

if TYPE_CHECKING:
    import pyarrow as pa

SUFFIX = ".parquet"
TEMPORARY = ".part"
NAME = re.compile(r"(\d{8,16})-([0-9a-f]{32})\.parquet")
HASH_DIGITS = 32


@dataclass(frozen=True)
class Written:
    """A chunk that is in its place: all that comes back from whoever made it.

    Attributes
    ----------
    chunk : int
    rows : int
    hash : str
        The first 32 hexadecimal digits of the SHA-256 of the file.
    size : int
        Bytes of the file.
    """

    chunk: int
    rows: int
    hash: str
    size: int


def file_name(chunk: int, digest: str) -> str:
    """The name of a chunk's file."""
    return f"{chunk:08d}-{digest}{SUFFIX}"


def parquet_bytes(table: pa.Table) -> bytes:
    """A table as the bytes of a Parquet file: the same for the same table and the same release of PyArrow.

    Whatever could differ from one writer to another is said: no option is left to a default that a release may change.
    """
    buffer = BytesIO()
    arrow().parquet.write_table(
        table,
        buffer,
        row_group_size=max(1, table.num_rows),
        version="2.6",
        data_page_version="1.0",
        data_page_size=2**20,
        compression="zstd",
        compression_level=3,
        use_dictionary=True,
        dictionary_pagesize_limit=2**20,
        write_statistics=True,
        store_schema=True,
    )
    return buffer.getvalue()


def write_chunk(folder: Path, chunk: int, table: pa.Table) -> Written:
    """Put a chunk into its place, in one step; what was there of the same name is the same.

    Raises
    ------
    UnwritableFile
        The disk is full, the folder is read-only or gone.
    """
    content = parquet_bytes(table)
    digest = hashlib.sha256(content).hexdigest()[:HASH_DIGITS]
    write_atomically(folder / file_name(chunk, digest), content)
    sync_folder(folder)
    return Written(chunk, table.num_rows, digest, len(content))


def sync_folder(folder: Path) -> None:
    """Let a new name in a folder outlive a power cut, where the system can."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def chunk_files(folder: Path) -> Iterator[tuple[int, str, Path]]:
    """Number, hash and path of every file that is named as a chunk, in order."""
    with os.scandir(folder) as entries:
        names = sorted(entry.name for entry in entries)
    for name in names:
        match = NAME.fullmatch(name)
        if match:
            yield int(match[1]), match[2], folder / name


def is_whole(path: Path, chunk: int, digest: str, study: str) -> bool:
    """Whether a file holds what its name says, of that study."""
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest()[:HASH_DIGITS] != digest:
        return False
    metadata = arrow().parquet.read_schema(BytesIO(content)).metadata or {}
    return bool(metadata.get(b"evenhand.study") == study.encode() and metadata.get(b"evenhand.chunk") == b"%d" % chunk)


def temporaries(folder: Path) -> list[Path]:
    """Files that somebody began to write."""
    with os.scandir(folder) as entries:
        return sorted(folder / e.name for e in entries if e.name.startswith(".") and e.name.endswith(TEMPORARY))


def remove(paths: list[Path]) -> None:
    """Remove files; whoever was faster is welcome.

    Raises
    ------
    InvalidStudy
        One of them cannot be removed.
    """
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError as fault:
            raise InvalidStudy(f"cannot remove {quoted(path, 100)}: {fault.strerror}") from None
