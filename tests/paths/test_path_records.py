"""Records of paths: true ones are confirmed, and whatever makes one false is found."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

import pytest

import evenhand as eh
from evenhand.exceptions import UnwritableFile
from evenhand.io.record.along import path_record
from evenhand.verify import verify
from helpers.random_cases import cases
from paths.test_path import RANGES, made


def confirmed(record: dict[str, Any]) -> bool:
    """Whether the checker confirms every claim; a record that it cannot read is none."""
    try:
        return all(verify(json.dumps(record).encode()).values())
    except ValueError:
        return False


@pytest.mark.parametrize(
    ("parameter", "options"),
    [
        ("sigma", {}),
        ("gamma", {}),
        ("beta", {}),
        ("kappa", {"low": 0.9}),
        ("base", {}),
        ("c", {"method": "divisor"}),
        ("p", {"method": "power-mean", "low": -5}),
        ("t", {"method": "entropy", "low": -2}),
        ("first", {"method": "modified-sainte-lague"}),
    ],
)
def test_records_are_confirmed_by_a_checker_that_shares_no_code(parameter: str, options: dict[str, Any]) -> None:
    """Every piece, and every gap between two."""
    path = eh.path("new-england-2024", 60, parameter, **options)
    claims = verify(json.dumps(path_record(path)).encode())
    assert all(claims.values())
    assert sum("no allocation is better at any value of it" in claim for claim in claims) == len(path.pieces)


def test_random_paths_have_records(seed: int) -> None:
    """400 problems, ties and twins among them: every record is confirmed before it is written."""
    random = Random(seed)
    for _ in range(cases(80)):
        groups, k, parameter, options = made(random)
        assert confirmed(path_record(eh.path(groups, k, parameter, *RANGES[parameter][1:], **options)))


def moved_end(record: dict[str, Any], by: Fraction) -> None:
    """Let the first piece end later: its units are not best there any more."""
    later = Fraction(record["pieces"][0]["high"]) + by
    record["pieces"][0]["high"] = record["pieces"][1]["low"] = str(later)


def left_out(record: dict[str, Any]) -> None:
    del record["pieces"][1]


def exchanged(record: dict[str, Any]) -> None:
    units = record["pieces"][0]["units"]
    units[0], units[1] = units[0] - 1, units[1] + 1


def one_too_many(record: dict[str, Any]) -> None:
    record["pieces"][0]["units"][0] += 1


def merged(record: dict[str, Any]) -> None:
    """One piece over the next one too."""
    record["pieces"][0]["high"] = record["pieces"].pop(1)["high"]


def other_parameter(record: dict[str, Any]) -> None:
    record["parameter"] = "alpha"


def wider_range(record: dict[str, Any]) -> None:
    record["low"] = "0"


def backward_cuts(record: dict[str, Any]) -> None:
    record["pieces"][0]["cuts"] = [record["high"], record["low"]]


LIES = (left_out, exchanged, one_too_many, merged, other_parameter, wider_range, backward_cuts)


@pytest.mark.parametrize("lie", LIES, ids=lambda lie: lie.__name__)
@pytest.mark.parametrize("parameter", ["sigma", "kappa"])
def test_false_records_are_found_out(lie: Any, parameter: str) -> None:
    """Nothing is taken on trust."""
    record = path_record(eh.path("new-england-2024", 60, parameter, Fraction(1, 10), 1))
    assert confirmed(record)
    lie(record)
    assert not confirmed(record)


@pytest.mark.parametrize("parameter", ["sigma", "kappa"])
def test_an_end_that_is_off_by_little_is_found_out(parameter: str) -> None:
    """A breakpoint 1e-9 later or earlier is none."""
    record = path_record(eh.path("new-england-2024", 60, parameter, Fraction(1, 10), 1))
    for by in (Fraction(1, 10**9), Fraction(-1, 10**9)):
        off = json.loads(json.dumps(record))
        moved_end(off, by)
        assert not confirmed(off)


def test_what_a_record_has_no_place_for_is_refused(tmp_path: Path) -> None:
    """A threshold; the CSV of it is written."""
    path = eh.path("us-2020", 435, "sigma", threshold=0.01)
    with pytest.raises(UnwritableFile, match="no place for a threshold"):
        path.save(tmp_path / "path.json")
    path.save(tmp_path / "path.csv")
    assert (tmp_path / "path.csv").read_text().startswith("low,high,error_low,error_high,changes,proof,")
