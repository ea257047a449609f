"""The built page: read once, packed once, sent as it is."""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

TYPES = {
    "index.html": "text/html; charset=utf-8",
    "explorer.js": "text/javascript; charset=utf-8",
    "page.js": "text/javascript; charset=utf-8",
    "explorer.css": "text/css; charset=utf-8",
    "icon.svg": "image/svg+xml",
}
"""Every file that the server hands out; no other path leads to a file."""


@dataclass(frozen=True)
class Asset:
    """One file of the page, as it is and packed with gzip."""

    raw: bytes
    packed: bytes
    kind: str
    tag: str


@cache
def asset(name: str) -> Asset:
    """A file of the page.

    Parameters
    ----------
    name : str
        One of `TYPES`.
    """
    raw = files("evenhand.explorer").joinpath("static", name).read_bytes()
    return Asset(raw, gzip.compress(raw, 9, mtime=0), TYPES[name], f'"{hashlib.sha256(raw).hexdigest()[:24]}"')


def text(name: str) -> str:
    """A file of the page as text, for the widget."""
    return asset(name).raw.decode("utf-8")
