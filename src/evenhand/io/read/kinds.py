"""Of which kind a file is: by its suffix, or where it has no name by its first bytes."""

from __future__ import annotations

from pathlib import PurePath

from evenhand.exceptions import UnreadableFile
from evenhand.wording.lists import shown

TEXT = {".csv": None, ".tsv": "\t", ".tab": "\t", ".txt": None}
"""Suffixes of text tables, and the separator that the suffix tells."""

SPREADSHEETS = (".xlsx", ".xlsm", ".xls", ".ods")
PARQUET = (".parquet", ".pq")
JSON = (".json",)
JSON_LINES = (".jsonl", ".ndjson")
GZIP = ".gz"
GZIP_MAGIC = b"\x1f\x8b"
KINDS = "use .csv, .tsv, .txt (also packed: .csv.gz), .xlsx, .xls, .ods, .parquet, .json or .jsonl"


def named_file(name: str) -> str:
    """A file as messages name it: short enough to leave room for the rest of the line."""
    return shown(name, 30)


def kind_of(name: str) -> str:
    """The suffix of a kind of file that can be read; of text that is packed, both its suffixes.

    Raises
    ------
    UnreadableFile
        The name tells no such kind.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix in TEXT or suffix in (*SPREADSHEETS, *PARQUET, *JSON, *JSON_LINES):
        return suffix
    inner = PurePath(PurePath(name).stem).suffix.lower()
    if suffix == GZIP and (inner in TEXT or inner in (*JSON, *JSON_LINES)):
        return inner + suffix
    kind = f"is of the unknown kind {suffix[:12]!r}" if suffix else "has no suffix that tells its kind"
    raise UnreadableFile(f"{named_file(name)} {kind}: {KINDS}")


def shown_kind(content: bytes) -> str:
    """The kind of file that the first bytes show; text is a table unless it begins as JSON does."""
    start = content[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"PK"):
        return ".xlsx"
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        return ".xls"
    if start.startswith(b"PAR1"):
        return ".parquet"
    if start.startswith(b"["):
        return ".json"
    if start.startswith(b"{"):
        lines = [line.strip() for line in content.splitlines() if line.strip()]
        is_one_each = len(lines) > 1 and all(line.startswith(b"{") and line.endswith(b"}") for line in lines[:2])
        return ".jsonl" if is_one_each else ".json"
    return ".csv"
