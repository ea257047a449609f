"""`evenhand study`: data on stdout, what happens on stderr, the same forms as its sisters."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

import evenhand as eh
from helpers.studies import names, written

SPEC = """
k = {from = 20, to = 39}
chunk = 16
[[data]]
set = "wards.csv"
[[method]]
name = "fairness"
beta = [1, 2]
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    (tmp_path / "wards.csv").write_text("Ward,People\nNorth,120\nSouth,70\nTotal,190\n")
    return written(tmp_path, SPEC.replace('"wards.csv"', '"wards.csv"\nexclude = "Total"'))


def test_the_folder_is_named_like_the_file(evenhand: Any, spec: Path) -> None:
    """Without --out; data paths are relative to the specification, and what was left out is told on stderr."""
    result = evenhand("study", str(spec), "--format", "json")
    assert result.code == 0
    said = json.loads(result.out)
    assert (said["folder"], said["rows"], said["chunks_there"]) == (str(spec.with_suffix("")), 40, 3)
    assert said["hash"] == eh.open_study(spec.with_suffix("")).hash
    assert "left out as asked: Total" in result.err


def test_all_forms_show_the_same(evenhand: Any, spec: Path, tmp_path: Path) -> None:
    """Table, CSV and JSON; the second and third time everything is kept."""
    out = str(tmp_path / "out")
    found = json.loads(evenhand("study", str(spec), "--out", out, "--format", "json").out)
    rows = list(csv.DictReader(io.StringIO(evenhand("study", str(spec), "--out", out, "--format", "csv").out)))
    assert rows == [{name: "" if value == [] else str(value) for name, value in found.items()}]
    table = evenhand("study", str(spec), "--out", out, "--format", "table")
    assert found["hash"] in table.out
    assert "kept 3 chunks, redoing 0" in table.err


def test_a_dry_run_tells_and_writes_nothing(evenhand: Any, spec: Path, tmp_path: Path) -> None:
    """Problems, chunks, bytes and time."""
    before = names(tmp_path)
    said = json.loads(evenhand("study", str(spec), "--dry-run", "--format", "json").out)
    assert (said["rows"], said["chunks"]) == (40, 3)
    assert set(said) == {"rows", "chunks", "bytes", "seconds", "sample"}
    assert names(tmp_path) == before
    assert "problems" in evenhand("study", str(spec), "--dry-run", "--format", "table").out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--workers", "0"), "workers is 0"),
        (("--workers", "two"), "--workers is 'two'"),
        (("--executor", "thread"), "--executor is 'thread'"),
        (("--scheduler", "tcp://127.0.0.1:1", "--workers", "2"), "the scheduler has workers of its own"),
        (("--out", ""), "out is not given: it must be"),
        (("--alpha", "2"), "there is no option '--alpha'"),
    ],
)
def test_mistakes_are_one_line(evenhand: Any, spec: Path, words: tuple[str, ...], message: str) -> None:
    """Exit code 2, nothing on stdout."""
    result = evenhand("study", str(spec), *words)
    assert (result.code, result.out) == (2, "")
    assert message in result.err.splitlines()[-1]
    assert result.err.splitlines()[-1].startswith("Error: ")


def test_a_mistake_in_the_file_is_one_line(evenhand: Any, spec: Path) -> None:
    """With the path of its key."""
    spec.write_text(spec.read_text().replace("beta", "betta"))
    result = evenhand("study", str(spec))
    assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 1)
    assert "method[1].betta" in result.err
