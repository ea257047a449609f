"""The command line, run in an empty folder."""

from pathlib import Path

import pytest

from evenhand.cli import command_line
from evenhand.cli.errors import run
from helpers.running import Evenhand, Result


@pytest.fixture
def evenhand(capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Evenhand:
    """Run a command in this process, in an empty folder; its stdout is no terminal."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COLUMNS", raising=False)  # workers of pytest-xdist have it

    def call(*words: str) -> Result:
        code = run(command_line, list(words))
        return Result(code, *capfd.readouterr())

    return call
