"""Libraries that not everybody has: tests that need one skip themselves where it is missing, and say what they lack."""

import importlib.util
from pathlib import Path
from typing import Any

import pytest

SHEETS = ("openpyxl", "python_calamine", "pyarrow")
FRAMES = ("pandas", "polars", "pyarrow")
EXPLORER = ("starlette", "uvicorn", "websockets", "anywidget", "httpx", "playwright")
STUDIES = ("pyarrow", "psutil")
NEEDS = {
    "explorer": EXPLORER,
    "studies": STUDIES,
    "test_study.py": STUDIES,
    "test_benchmarks.py": (*EXPLORER, *FRAMES, *SHEETS),
    "test_docs.py": (*EXPLORER, *FRAMES, *SHEETS, *STUDIES),
    "test_frames.py": FRAMES,
    "test_malformed.py": SHEETS,
    "test_reading.py": SHEETS,
    "test_refused_files.py": SHEETS,
    "test_total_rows.py": (*FRAMES, *SHEETS),
    "test_writing.py": FRAMES,
}
"""What whole files and folders of tests need to be imported."""


def library(name: str) -> Any:
    """Import it, or skip the test that asks for it."""
    return pytest.importorskip(name, reason=without(name))


def needs(*names: str) -> pytest.MarkDecorator:
    """Mark a test that is skipped where one of these is missing."""
    missing = [name for name in names if not is_here(name)]
    return pytest.mark.skipif(bool(missing), reason=without(*missing))


def without(*names: str) -> str:
    """What is to be said where these are missing."""
    return f"without {', '.join(names)}"


def is_here(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def missing_for(path: Path) -> list[str]:
    """Libraries that a file of tests needs and that are not installed."""
    needed = {name for part in path.parts for name in NEEDS.get(part, ())}
    return sorted(name for name in needed if not is_here(name))


class SkippedFile(pytest.File):
    """A file of tests that cannot be imported here: counted as one that was skipped."""

    def collect(self) -> list[Any]:
        """Say what is missing."""
        pytest.skip(without(*missing_for(self.path)))
