"""Two small records, and what the tests of the checker ask about them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from evenhand.verify import verify
from helpers.record_oracle import NOTHING_AROUND, fitting_hash, record_of

Record = dict[str, Any]
Verify = Callable[[bytes], dict[str, bool]]


def as_bytes(record: Any) -> bytes:
    return json.dumps(record).encode()


def accepts(record: Record, check: Verify = verify) -> bool:
    """Whether the checker finds every claim of a record true."""
    try:
        return all(check(as_bytes(record)).values())
    except ValueError:
        return False


def false_claims(record: Record) -> list[str]:
    return [claim for claim, is_so in verify(as_bytes(record)).items() if not is_so]


def tied_record(**changes: Any) -> Record:
    """Three equal groups share four units: any of them may have the odd one."""
    given = {
        "names": ["A", "B", "C"],
        "populations": ["5"] * 3,
        "minimum": [1] * 3,
        "maximum": [None] * 3,
        "current": None,
    }
    parameters = {"kappa": "1", "gamma": "1", "beta": "2", "sigma": "0.5", "base": "0"}
    return record_of(given, parameters, [4], **changes)


def plain_record() -> Record:
    """A = 12, B = 7 and C = 1 share five units: (2, 2, 1) is best, (3, 1, 1) is what the notebook's greedy gives."""
    given = {
        "names": ["A", "B", "C"],
        "populations": ["12", "7", "1"],
        "minimum": [1, 1, 1],
        "maximum": [None, 4, None],
        "current": [3, 1, 1],
    }
    return record_of(given, {"kappa": "1", "gamma": "1", "beta": "2", "sigma": "0.5", "base": "0"}, [5])


def in_second_format(record: Record) -> Record:
    """The same record as evenhand wrote it before anything could be asked around a method; its hash fits if it did."""
    given = {key: value for key, value in record["input"].items() if key not in NOTHING_AROUND}
    fits = record["input_sha256"] == fitting_hash(record["input"])
    text = fitting_hash(given) if fits else record["input_sha256"]
    return record | {"format": "evenhand record 2", "input": given, "input_sha256": text}


def in_first_format(record: Record) -> Record:
    """The same record as evenhand wrote it at first: parameters without the name of their method."""
    record = in_second_format(record)
    parameters = record.pop("method")["parameters"]
    return record | {"format": "evenhand record 1", "parameters": parameters}


def changed(path: str, value: Any) -> bytes:
    """The plain record with one value replaced; the path is parted by dots."""
    record = plain_record()
    *parents, last = path.split(".")
    place: Any = record
    for key in parents:
        place = place[int(key) if key.isdigit() else key]
    place[int(last) if last.isdigit() else last] = value
    return as_bytes(record)


def changed_input(**changes: Any) -> bytes:
    """The plain record with other values in its input."""
    record = plain_record()
    return as_bytes(record | {"input": record["input"] | changes})


def with_text(old: str, new: str) -> bytes:
    text = json.dumps(plain_record())
    assert old in text
    return text.replace(old, new, 1).encode()
