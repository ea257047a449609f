"""The rows of a study for other libraries."""

from __future__ import annotations

import os
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from evenhand.exceptions import InvalidParameter, InvalidStudy, MissingLibrary
from evenhand.wording.lists import quoted
from evenhand.wording.suggestions import did_you_mean

if TYPE_CHECKING:
    from evenhand.study.opened import Study

LIBRARIES = ("polars", "duckdb", "pyarrow", "pandas")


def scan(study: Study, library: str | None) -> Any:
    """All rows of a study, as `Study.scan`."""
    name = _library(library)
    files = [os.fspath(path) for path in study.files]
    if not files:
        raise InvalidStudy(f"no chunk of {quoted(study.folder, 60)} is there yet: nothing can be read")
    used: Any = import_module("pyarrow.dataset" if name == "pyarrow" else name)
    if name == "polars":
        return used.scan_parquet(files)
    if name == "duckdb":
        return used.read_parquet(files)
    if name == "pyarrow":
        return used.dataset(files, format="parquet")
    return used.read_parquet(files)


def _library(wanted: str | None) -> str:
    if wanted is None:
        found = next((name for name in LIBRARIES if find_spec(name) is not None), None)
        if found is None:
            raise MissingLibrary(
                "reading a study needs Polars, DuckDB, PyArrow or pandas: python -m pip install polars"
            )
        return found
    if wanted not in LIBRARIES:
        guess = did_you_mean(str(wanted), LIBRARIES)
        raise InvalidParameter(f"library is {quoted(wanted)}, but must be {', '.join(LIBRARIES)}.{guess}")
    if find_spec(wanted) is None:
        raise MissingLibrary(f"{wanted} is not installed: python -m pip install {wanted}, or leave out library=")
    return wanted
