"""Records that the command line writes: whatever can be asked there is in them, and is proven again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from helpers.running import Evenhand

TABLE = "name,population,current\nA,48,5\nB,31,3\nC,12,1\nD,5,1\nE,4,0\n"
AROUND = ("--threshold", "0.05", "--exempt", "E", "--current-column", "current")
ASKED = {
    "a threshold": ("--method", "webster", *AROUND),
    "a penalty on change": ("--change", "0.1", *AROUND),
    "min-max": ("--method", "min-max", "--ties", "lot", "--seed", "3", *AROUND),
    "Lowndes": ("--method", "lowndes", "--ties", "current", *AROUND),
    "the quota method": ("--method", "quota-method", "--ties", "lot", "--seed", "3", *AROUND),
}


@pytest.mark.parametrize("what", ASKED)
def test_what_is_asked_is_recorded_and_proven(evenhand: Evenhand, tmp_path: Path, what: str) -> None:
    """One total and many; the threshold is told, and no claim is left out of what `verify` says."""
    data, record = tmp_path / "parties.csv", tmp_path / "record.json"
    data.write_text(TABLE, encoding="utf-8")
    for command, totals in (("allocate", ("10",)), ("sweep", ("6", "20"))):
        assert evenhand(command, str(data), *totals, *ASKED[what], "--out", str(record)).code == 0
        given = json.loads(record.read_text(encoding="utf-8"))["input"]
        assert (given["threshold"], given["exempt"]) == ("0.05", ["E"])
        done = evenhand("verify", str(record))
        assert done.code == 0
        assert "proven: who falls below the threshold gets nothing (0 of 5 groups)" in done.out


def test_a_record_with_units_for_the_fallen_is_false(evenhand: Evenhand, tmp_path: Path) -> None:
    """The complaint says who may have none."""
    data, record = tmp_path / "parties.csv", tmp_path / "record.json"
    data.write_text(TABLE, encoding="utf-8")
    evenhand("allocate", str(data), "10", "--method", "webster", "--threshold", "0.1", "--out", str(record))
    lying = json.loads(record.read_text(encoding="utf-8"))
    lying["results"][0]["units"][4] += 1
    record.write_text(json.dumps(lying), encoding="utf-8")
    done = evenhand("verify", str(record))
    assert done.code == 1
    assert "not so: who falls below the threshold gets nothing (2 of 5 groups)" in done.out
